"""The words that show a person in a text: offices, titles, verbs of speaking and of taking part."""

from functools import lru_cache

from sepca_cli.names import fold
from sepca_cli.reading.language.english_verbs import finite_verbs, said_to_somebody
from sepca_cli.reading.language.saying_words import (
    DONE_IN_THE_SOUTH,
    SAID,
    SAID_IN_THE_SOUTH,
    SAID_TO_SOMEBODY,
    SAYS,
)

# Offices by their stems: a word that begins so, and has at most four letters more, is one.
_OFFICES = """
director head chief commissioner minister secretary ambassador coordinator co-ordinator president
vicepresident chairman chairwoman chairperson chair deputy commander adviser advisor inspector
superintendent manager representative spokesperson spokesman spokeswoman officer leader prosecutor
attaché rector dean governor parliamentarian expert observer delegate mayor state-secretary
principal analyst instructor trainer specialist lecturer moderator facilitator investigator
counsellor consul undersecretary liaison vice-president member founder researcher academic
journalist detective inspector-general director-general under-secretary vice-chair co-chair
rapporteur treasurer
direktor direktorica direktorka ravnatelj načelnik načelnica ministar ministr ministrica ministarka
sekretar sekretarka ambasador ambasadorka veleposlanik koordinator koordinatorka predsjednik
predsednik predsjednica predsednica predsedavajući predsjedavajući predsjedatelj potpredsjednik
potpredsednik zamjenik zamenik zamjenica zamenica pomoćnik pomoćnica komandant savjetnik savetnik
savjetnica posmatrač rukovodilac rukovodi rukovoditelj komesar komisar inspektor portparol
portparolka predstavnik predstavnica predstavnici šef šefica šefovi menadžer državni-sekretar
ataše tužilac
ravnateljica veleposlanica ambasadorica koordinatorica savjetnica inspektorica tužiteljica tužilja
državna-tajnica tajnik tajnica glasnogovornik glasnogovornica predstojnik predstojnica voditelj
voditeljica gradonačelnik gradonačelnica župan županica odvjetnik odvjetnica tužitelj sutkinja
sudija sudac povjerenik poverenik dekan dekanica dekanka rektor rektorica profesor profesorica
predavač predavačica stručnjak stručnjakinja ekspert ekspertica ekspertkinja analitičar
analitičarka istražitelj istražiteljica istražilac oficir časnik časnica službenik službenica
predsjedateljica predsjedavajuća predsedavajuća zapovjednik zapovjednica komandir načelnici
čelnik čelnica upravnik upravnica starješina starešina rukovoditeljica rukovodeći referent
referentica dužnosnik dužnosnica zvaničnik zvaničnica poslanik poslanica zastupnik zastupnica
vršilac vršiteljica pomoćnici zamjenici zamenici delegat delegatkinja
prevoditelj prevoditeljica prevodilac prevoditeljka tumač otpravnik psihologinja forenzičar
forenzičarka konzultant konzultantica pravobranitelj pravobraniteljica ombudsman ombudsmanka
pročelnik pročelnica nadzornik nadzornica istraživač istraživačica kriminolog kriminologinja
dopredsjednik dopredsjednica potpredsjednica zaštitnik zaštitnica izvjestitelj
izaslanik izaslanica promatrač promatračica posmatračica organizator organizatorica urednik
psiholog tužiteljka instruktor instruktorica trener vještak vještakinja kolega kolegica koleginica
директор претседател претседавач заменик началник министер министр секретар амбасадор координатор
советник командант шеф помошник раководител претставник претставничка
портпарол обвинител обвинителка директорка министерка секретарка амбасадорка координаторка
советничка помошничка раководителка началничка шефица градоначалник градоначалничка судија
новинар новинарка пратеник пратеничка изасланик аташе професор професорка доцент експерт експертка
аналитичар аналитичарка инспектор инспекторка модератор модераторка набљудувач поранешен
потпретседател потсекретар генерал-директор државен-секретар јавен-обвинител оперативец
предавач предавачка говорник говорничка извршител администратор полицаец полицајка службеник
службеничка специјалист истражител истражителка офицер старешина лидер премиер вицепремиер
министър министърка заместничка комисар секретар председател председателка посланик посланичка
ръководител ръководителка съветник съветничка представител представителка началничка кмет кметица
управител управителка прокурор прокурорка съдия журналист журналистка пратеничка емисар
разследващ анализатор анализаторка лектор лекторка преподавател преподавателка водещ говорител
говорителка инспектор инспекторка служител служителка специалист юрист юрисконсулт депутат
наблюдател докладчик офицер зам-министър зам-директор зам-началник зам-председател полицай
магистрат консул конзул командир бригадир губернатор инструктор инструкторка обучител
колега колешка колежка хомолог
човек водач претседателка вицепрезидент президент судијка шефка консултант консултантка соработник
соработничка сътрудник сътрудничка истражувач истражувачка изследовател изследователка следовател
следователка криминалист психолог ментор менторка одговорен отговорник доайен пълномощник декан
деканка ректор ректорка референтка координиращ научник учен благајник ковчежник
directorul director șef șeful chestor chestorul comisar comisarul ministru ministrul secretar
secretarul ambasador ambasadorul președinte președintele vicepreședinte adjunct adjunctul
reprezentant reprezentantul coordonator coordonatorul inspector inspectorul consilier purtător
reprezentanta consiliera procuror procurorul procuroarea prefect prefectul prefecta primar primarul
ministra ministrul comandant comandantul expert experta observator deputat deputatul președinta
ambasadoare ambasadoarea comisara comisară inspectoare inspectoarea coordonatoare coordonatoarea
secretara secretară președintă purtătoare purtătoarea judecătoare judecătoarea decan decanul
rector rectorul moderator moderatorul moderatoare moderatoarea vicepremier vicepremierul premierul
viceprim-ministru viceprim-ministrul prim-ministru prim-ministrul conducător conducătorul
însărcinat însărcinatul locțiitor locțiitorul delegat delegatul delegata specialist specialista
specialistul cercetător cercetătoare rezident rezidentă directorul-adjunct prim-adjunct
directoarea directoare șefa șefă lector lectorul formator formatorul ofițer ofițerul judecător
judecătorul
premier premijer premier premieri zv premijera
drejtor drejtori drejtoresha drejtues zëvendës zëvendësdrejtor ministër ministri ministrja kryetar
kryetari shef shefi ambasador ambasadori koordinator përfaqësues sekretar sekretari këshilltar
komisar komisari komisarja këshilltarja këshilltare ekspert eksperti ekspertja drejtuesja
drejtuese prokuror prokurori prokurorja oficer oficeri prefekt kreu komandant komandanti
koordinatorja përfaqësuesja zyrtar zyrtarja drejtoreshë sekretare koordinatore ministre ambasadore
kryetare përfaqësuese
komisioner komisioneri komisionere komisionerja mikpritësi mikpritësja
consulul consula viceconsul viceconsulul konsull konsulli konsulle konsullja
atașat atașatul atașata atașați atashe atasheu homolog homologu homologe homologia
omolog omologul omoloaga coleg colegul colega koleg
kolegu kolegia kolega kolegë counterpart colleague
ambasadorja deputet deputeti deputetja specialist specialisti specialiste specialistja delegat
moderator moderatori moderatorja moderatore rektor rektori dekan dekani kryeprokuror
zëvendëskryetar zëvendëskryetare zëvendëskryeministër zëvendëskryeministri kryeministër
kryeministri lektor lektori ligjërues ligjëruese udhëheqës udhëheqësi udhëheqëse përgjegjës
përgjegjësi përgjegjëse menaxher menaxhere menaxheri vëzhgues ndihmësdrejtor shefe shefja
sekretarja zëvendësministre zëvendësministrja zëvendësdrejtore zëvendësdrejtoresha drejtore
drejtorja nënkryetarja kryesekretar kryesekretari atasheja analisti instruktori instruktore
zëdhënës zëdhënëse nënkryetar nëndrejtor subdirector subcomisar subcomisarul
subinspector subchestor contraamiral viceministru zëvendësministër zvministri zvdrejtori majore
kapiten nëntoger toger gjenerallejtënant gjeneralmajor gjenerallejtënante gjeneralmajore trajnerët
instruktorët locotenent locotenentul locotenent-colonel locotenent-colonelul
plutonier plutonierul criminalist criminalistul profesoara formatoarea formatoare comisar-șeful
comisarul-șef chestor-șeful chestorul-șef secretarul-șef secretar-șef juristă
nënkolonel kryekomisar kryeinspektor nënkomisar nëninspektor inspektor inspektori inspektore agent
agjent referent analist analistul analiste analistja psiholog psihologe magistrat gjyqtar gjyqtare
profesoare profesor profesori pedagog pedagoge instructor instructorul instruktor trajner trajneri
trajnere hetues hetuesi hetuese investigator anchetator administrator lider lideri vicedrejtor
"""
_TITLES = """
inxhinier inxhinieri inxhinierja inginer inginerul inginera inženjer inžinjer inženjerka инженер
majore major maiorul maior quaestor kapiten căpitan căpitanul
g gja gda gdja gospodja г-ѓа ѓа gđa ца жа mr mrs ms dr prof gen general generalul major-general
major lieutenant brigadier col colonel sergeant sgt corporal constable detective lady madam amb
lt-col maj brig commissar professor prefetto questore colonnello maggiore capitano dott dottor
dottoressa
colonelul lt capt captain sir his her excellency gospodin gospođa gdin gđa g-din g-đa general
generalmajor pukovnik potpukovnik mag msc phd mr.sc ing dipl господин госпођа госпоѓа
превъзходителство екселенција ekselencija генерал
генерал-мајор полковник потполковник подполковник мајор майор капетан капитан поручник лейтенант
полк подп кап инж акад доц
сержант старшина водник проф д-р г-н г-ца г-жа domnul doamna dl dna zoti zonja z znj gjeneral
kolonel kolonelul gjenerali
drejtues profesor lartë madhor parë rreshter rreshtere toger
kolonel domnule doamnei doamne domnului zotit zonjës
"""
# What may stand in an office beside the word of the office.
_BESIDE = """
acting deputy assistant vice executive general national new former then current outgoing incoming
prime state first second senior chief interim regional joint federal the his her of for in to and
at on
v d vd vršilac vršioca vršiocu vršiteljica dužnosti dužnost glavni glavnog generalni generalnog
generalna generalne izvršni izvršnog nacionalni nacionalna novi novog bivši tadašnji aktuelni
aktuelnog državni državnog prvi operativni viši federalni federalnog policijski policijskog
protiv sa s pri kod iz o po tadašnja bivša zamjenski županijski gradski glavna nova viša samostalni
samostalna stalni stalna specijalni specijalna vodeći vodeća domaći ovlašćeni ovlašteni
za i na u od u.d. а в д генерален генералниот извршен изпълнителен национален нов државен
државниот прв главен
главниот главният зам заместник помошник вршител должност изпълняващ длъжността временно
постоянен постојан старши старшиот старшият виш вишиот регионален областен окръжен районен
столичен общински специјален специален бивш поранешен тогашен сегашен досегашен настоящ
с со сас от по при во в вав към кај
adjunct general șef de al ale a în pentru interimar împuternicit stat exercițiu
său sa lor tij saj tyre la cadrul pe lângă pranë kuadër tek
ish fost fostul fosta fostului fostei
i e të së në për përgjithshëm ekzekutiv kombëtar ri lartë permanent permanentă permanente
përhershëm përhershme madhor parë me
"""
# Words of the institutions and fields that offices have.
_FIELDS = """
police policing interior internal affairs ministry directorate administration department section
sector division
unit office agency service bureau mission project network council board committee assembly
association presidency centre center crime criminal organised organized cybercrime border security
public international cooperation co-operation operational law enforcement training support human
rights academ institut facult universit college school europ evrop union affairs security cabinet
secretariat delegation region republic qever balkan balcan ballkan балкан
policij uprav ministarst unutrašnj unutarnj poslov
direkcij služb sektor odjeljenj odeljenj odsjek
odsek misij kancelarij ured biro bezbjednos bezbednos sigurnos kriminal kriminalisti međunarodn
saradnj suradnj borb organizov organiziran javn granič projekt projekat mrež savjet savet odbor
izvršn skupštin asocijacij predsjedništv sekretarijat republik kabinet zemalja europsk evropsk
ravnateljstv županij kraljevin kancelarij kriminalistič analitik suzbijanj sprječavanj sprečavanj
odjel analiz stratešk planiranj ljudsk resurs obuk edukacij nastav trgovin droga narkotik
visokotehnološk udrug udruž sajber kibernetičk služb terorizm izaslanstv
delegacij operacij kontakt ambasad veleposlanstv tužilaštv državn fakultet akademij
institut agencij parlament organizacij inspektorat sekretarij
полици управ министерств внатрешн вътрешн работи дирекци служб сектор одделени отдел мисиј мисия
канцелариј безбедност сигурност криминал меѓународн международн соработк сътрудничество борб
организиран јавн обществен границ гранич проект мреж совет одбор извршн собрани асоцијациј асоциаци
агенци институт академи центар център центр кабинет администраци делегаци посолств амбасад
интеграци сојуз съюз унија комиси парламент општин општина общин област район сектор група
управлени отсек оддел служба асоциаци мрежа секретаријат секретариат деловен оперативн криминалн
криминалистичк киберпрестъпн високотехнологичн компјутерск компютърн наркотиц дрог трговиј трафик
тероризам тероризъм корупци финансов финансиск кралств републик народн обвинителств прокуратур
poliți poliți inspectorat ministeru afaceri intern direcți departament secți serviciu birou misiun
proiect rețe consiliu comitet adunar asociați președinți secretariat frontier criminalit organizat
cooper securit public român general generale
federat federal administr
polici drejtori ministri brendsh punëv punët departament sektor shërbim byro mision projekt rrjet
këshill bord komitet asamble shoqat presidenc sekretariat kufi krim organizuar bashkëpunim siguri
ndërkombët
publik shtetit përgjithsh kundër luft njerëz qeniev trajnim arsim drejtësi mbrojtj
terror antiterror antidrog drog narkotik migrac migrați hetim
logjistik logisti trafik trafic marrëdhën relații protocol protokoll financ dogan vamal patrull
analiz informați combater corupți korrupsion bashkimi uniun juridik judiciar ordini
justiți penal superior program
"""
_SPEAKING = """
izjavio izjavila izjavljuje rekao rekla kazao kazala istakao istakla naglasio naglasila naveo navela
dodao dodala poručio poručila ocijenio ocijenila ocenio ocenila podsjetio podsjetila podsetio
zaključio zaključila objasnio objasnila najavio najavila zahvalio zahvalila saopštio saopštila
pojasnio podvukao smatra kaže ističe navodi poručuje ukazao ukazala
изјави изјавил изјавила рече истакна нагласи додаде наведе порача подвлече посочи потенцира
заяви каза подчерта отбеляза добави обяви благодари коментира
declarat spus afirmat precizat adăugat subliniat menționat explicat anunțat mulțumit arătat
punctat accentuat evidențiat reiterat remarcat apreciat amintit susține afirmă declară precizează
potrivit avertizat adresat vorbit transmis concluzionat reamintit promis spune subliniază explică
tha theksoi deklaroi shtoi nënvizoi vlerësoi falënderoi njoftoi tregoi shprehu thotë thekson
deklaron shton porositi apeloi komentoi konkludoi kërkoi vijoi
siguroi informoi ritheksoi evidentoi kujtoi sqaroi uroi
sipas thanë theksuan theksuar thënë shpjegoi premtoi paralajmëroi pohoi konfirmoi shprehet foli
"""
_ACTING = """
hosted represented took handed received met
prisustvovao prisustvovala učestvovao učestvovala sudjelovao sudjelovala predsjedavao predsedavao
otvorio otvorila predstavio predstavila predstavljao predstavljala potpisao potpisala govorio
govorila pozdravio pozdravila obratio obratila preuzeo preuzela predao predala uručio boravio
održao održala primio primila rukovodio rukovodila predsjedao predsjedala predsedavala
predsjedavala moderirao moderirala dočekao dočekala ugostio ugostila
predvodio predvodila predvođen predvođena predvođeno predvođenu
predvođene predvođenoj predvođenom predvođenim predvode predvodi predvoditi čelu
присуствуваше учествуваше отвори претстави потпиша зборуваше поздрави говореше присъства участва
откри представи подписа приветства предаде пое
participat deschis prezidat reprezentat semnat preluat predat condus prezentat moderat inaugurat
rostit salutat formulat însoțit susținut primit întâlnit găzduit intervenit
mori hapi drejtoi përfaqësoi firmosi nënshkroi mirëpriti kryesoi përshëndeti dorëzoi foli çeli
prezantoi referoi mbajti udhëhoqi moderoi priti bëri ligjëroi
ligjëruan referuan prezantuan moderuan përshëndetën folën morën merr
kryesuar drejtuar udhëhequr shoqëruar pritur hapur mbahen mbajtur përfaqësuar përshëndetur
"""
# Before the organisation that somebody comes from.
_FROM = "from of iz ispred od из испред од от din de la nga"
_BY = "by od nga от strane de către catre s sa so со с me cu with"
_AUXILIARY = (
    "je a has had have will would who then later ka e се је was is su i sot danas today u on of "
    "also т gjithashtu edhe mai"
)
BEHALF = (
    "on behalf of", "in the name of", "instead of", "in place of", "u ime", "umjesto", "umesto",
    "во име на", "вместо", "место", "от името на", "от име на", "у име", "уместо", "în numele",
    "din partea", "în locul", "në emër të", "në vend të", "representing", "заместващ", "заместваща",
    "замествайки", "заменувајќи го", "во отсуство на", "в отсъствието на", "in the absence of",
    "u odsustvu", "у одсуству", "în absența", "në mungesë të",
)  # fmt: skip


def _folded(words: str) -> frozenset[str]:
    return frozenset(fold(words).split())


OFFICES = _folded(_OFFICES)
RANKS = (
    *("chestor", "comisar", "komisar", "komesar", "inspector", "inspektor", "general"),
    *("kryekomisar", "nenkomisar", "kryeinspektor", "kolonel", "nenkolonel", "kapiten"),
    *("drejtues", "politie"),  # Drejtues i Lartë, chestor de poliție
)
TITLES = _folded(_TITLES)
BESIDE = _folded(_BESIDE)
FIELDS = tuple(sorted(_folded(_FIELDS)))
SAID_BY_SLAVS = frozenset((*SAID, *SAID_TO_SOMEBODY, *SAYS)) | SAID_IN_THE_SOUTH
SPEAKING = _folded(_SPEAKING) | finite_verbs("quoted") | SAID_BY_SLAVS
SPOKEN_TO = (
    frozenset(SAID_TO_SOMEBODY) | said_to_somebody()
)  # behind these stands the one who listened
BEGINNING = _folded(_ACTING)  # with which a sentence may begin: "Folën Ana Rama e Ilir Meta"
ACTING = (
    BEGINNING
    | finite_verbs("speaker", "presenter", "chair", "signatory", "participant")
    | {*SAID_TO_SOMEBODY}
    | DONE_IN_THE_SOUTH
)
BY = _folded(_BY)
FROM = _folded(_FROM)
AUXILIARY = _folded(_AUXILIARY)
BEHALF_OF = tuple(tuple(fold(phrase).split()) for phrase in BEHALF)
# Whose organisation follows from the state that their office names, and how ministries of the
# interior are called.
AMBASSADORS = ("ambas", "veleposl")
MINISTERS = ("minist",)
INTERIOR = ("interior", "intern", "unutr", "unutar", "vnatr", "vatr", "brendsh", "polic")

_ENDINGS = _folded(
    "a e i o u om em oj og ov ove ovi ima ama at ot ta to te it in un ul ului ilor ei es s se ne "
    "ut ve ica ice icom ka ke kom ja jat iot ite ijat ata esha"
) | {""}
_GOVERNMENT = _folded("vlada vlade vladi vladu vladom vladata")  # Vladan and Vladimir are names
# Names that begin like such a word: Lawson, Generalić, Granić, Arsim.
_SURNAMES = ("ovic", "evic", "alic", "son", "rence", "escu", "eanu", "ely")
_NAMES = _folded("Granić Arsim Dogan Dogani")
_OF_WOMEN = ("e", "i", "u", "om")  # načelnica, načelnice, načelnicom
_LONGEST = max(map(len, OFFICES))
# Directorates, as they are declined, and verbs.
_NO_OFFICES = _folded(
    "drejtoria drejtorisë drejtorinë rukovodio rukovodila rukovodi rukovode members"
)


@lru_cache(maxsize=8192)
def is_office(word: str) -> bool:
    """Whether a folded word is that of an office, in any case."""
    for part in ("zevendes", "ndihmes", "nen", "vice", "sub"):  # zëvendësministri
        if len(word) > len(part) + 4:
            word = word.removeprefix(part)
    if len(word) > _LONGEST + 4 or word in _NO_OFFICES:
        return False
    if any(word.endswith(case) and f"{word.removesuffix(case)}a" in OFFICES for case in _OF_WOMEN):
        return True
    return any(word[: len(word) - cut] in OFFICES and word[len(word) - cut :] in _ENDINGS
               for cut in range(min(5, len(word) - 2)))  # fmt: skip


def is_nominative(word: str) -> bool:
    """Whether a folded word of an office or a title stands as in the table, without an ending."""
    return word in OFFICES or word in TITLES


@lru_cache(maxsize=8192)
def is_field(word: str) -> bool:
    """Whether a folded word is one of those that institutions are called by."""
    if word in _NAMES or word.endswith(_SURNAMES):
        return False
    return word.startswith(FIELDS) or word in _GOVERNMENT
