"""The words by which texts call an event, in the languages of the region, and its ordinal."""

import re
from functools import lru_cache
from typing import NamedTuple

from sepca_cli.reading.events.only_named import OF_ITS_OWN, is_beside_another, is_chosen
from sepca_cli.reading.language.letters import Letters, Spot
from sepca_cli.reading.language.one_of import OneOf, phrases
from sepca_cli.reading.language.passages import Passage

# Folded, each kind with its words: English; Serbian, Bosnian, Croatian and Montenegrin; Macedonian
# and Bulgarian; Romanian; Albanian. What stands first is tried first where two begin alike.
KIND_WORDS = {
    "general-assembly": r"""
        general assembly | general meeting | (?<!parliamentary )(?<!national )assembly
        gener(?:alna|alne|alnoj|alnu|alnom|alni) (?:skupstin|asamble)\w*
        (?<!rodna )(?<!rodne )(?<!rodnoj )(?<!tarna )(?<!tarne )(?<!tarnoj )skupstin\w*(?! (?:crne
            |srbije|republike|opstin|opcin|grad|kant|bosne|bih|fbih|ks\b|federacij))
        general\w* (?:sobrani|asamble|sabrani)\w* | obst\w+ sabrani\w* | opsto(?:to)? sobrani\w*
        (?:prvot?o?|vtoroto|idnoto|(?<!narodnoto )sobrani\w*) (?:sobrani\w* )?na (?:sepca|sepka
            |asocijaci\w*|zdruzeni\w*)
        dve(?:te)? s[oa]branij\w*
        (?:prvoto|vtoroto|idnoto|redovnoto|godisnoto) (?:redovno |godisno )?s[oa]branie\w*(?! na r)
        (?:prima|doua|urmatoarea|viitoarea) adunar\w+
        (?:adunar|reuniun)\w+ general\w* | lucraril\w+ adunar\w+
        adunar\w+ (?:sepca|asociatiei) | asamble\w+ general\w*
        asamble\w*(?: (?:e|te|se) (?:pare|dyte|trete|katert))? (?:e|te|se) pergjithshme
        kuvend\w*(?! (?:i|e|te|se) (?:shqip|kosov|republik|maqedon|qytet|komun))
        (?<!parlamentarna )asamble\w*(?: (?:e|te) (?:pare|dyte|trete)| rajonale)?(?! parlament)
    """,
    "executive-board": r"""
        executive board
        executive committee(?= (?:meeting|session|meets?|met|convened|sat|gathered)\b)
        (?:meeting|session) of (?:the |its )?executive committee
        eb(?= /? ?\d| meetings?\b| members\b)
        (?:managing|management|governing) board (?:meeting|session)
        (?<=the )board (?:will|would|is to|met|convened|sat)\b
        izvrsn\w+ odbor\w* | upravn\w+ odbor\w* | clan(?:ov|ic)\w+ odbora(?=[,.;]| (?:su|je|se)\b)
        sj?ednic\w* odbora(?! (?:za|skupstin))
        izvrsniot? odbor | izv?rsen odbor
        izpalnitel\w+ (?:savet|komitet|bord)\w* | izvrs(?:en|niot|niov) (?:odbor|sovet)\w*
        (?:comitet|consili|birou|bord)\w* executiv\w*
        (?:bord|keshill|komitet)\w* ekzekutiv\w*
    """,
    "working-group": r"""
        (?:working|expert|experts'?|task|drafting|contact) groups?
        (?:steering|programme|project) (?:committee|board|group)
        task force(?: [\w-]+){0,4}? (?:met|meeting|session|sat|sitting|gathered|convened)
        (?:meetings?|sessions?|sitting) of (?:the|a) (?:[\w-]+ ){0,4}?task force
        (?:experts?'?|expert-level|coordinators'?|coordination|co-ordination|kick-off|technical
            |subcommittee|strategy development) meeting
        (?:(?:annual|regional|regular|joint|working) )*(?:meeting|session) (?:of
            |for) (?:the )?(?:\w+ ){0,3}(?:co-?ordinators|experts|subcommittee
            |analysts|contact points|working group)
        subcommittee | (?:meetings?|sessions?|sitting) of (?:the |its |a )?(?:[\w-]+ )?committee
        (?<=the )(?:group|committee) (?:will|would|is to) (?:meet|convene|sit|gather|come together)
        (?<=the )(?:group|committee) (?:meets|met|convenes|convened|sits|sat|gathered)\b
        radn\w+ (?:grup|skupin)\w*(?! (?:je )?(?:obrazovan|formiran|osnovan|imenovan))
        pododbor\w*
        (?:national |country )?(?:co-?ordinators|contact points
            |liaison officers)(?: (?:of|from) (?:[\w-]+ ){0,8}?[\w-]+,?)? (?:\w+ ){0,2}(?:met
            |sat (?:down|together)|gathered|convened|assembled|came together|held)
        (?:sastan|sjednic|sednic|susret)\w* (?:\w+ ){0,2}(?:koordinator|ekspert|strucnja|analiticar
            |kontakt[ -]t[ao]c|oficira za vez|podkomitet|pododbor)\w* | podkomitet\w*
        rabotn\w+ (?:pod)?grup\w* | podgrup\w*
        (?:sostan|sredb|srest|sabir|sobir|savestani)\w* na (?:\w+ ){0,3}(?:koordinator|ekspert
            |analiticar|analizator|kontakt)\w*
        (?:sastali|okupili) (?:su )?(?:se )?(?:[\w-]+ ){0,3}koordinator\w*
        (?:se sostanaa|se sobraa|se sretnaa|sabraha se|sresnaha se) (?:[\w-]+ ){0,2}koordinator\w*
        s-au (?:intalnit|reunit|intrunit) (?:[\w-]+ ){0,3}coordonator\w*
        u (?:mblodh|takua)\w* (?:[\w-]+ ){0,2}koordinator\w*
        koordinatori\w* (?:\w+ ){0,3}(?:zasedava|se sostana|se sobra|se sretna|se sabra|se sresn)\w*
        grup\w* de lucru | subgrup\w* | subcomitet\w* | nenkomitet\w* | nenkomision\w*
        (?:reuniun|intalnir|intrunir|sedint)\w* (?:\w+ ){0,2}(?:coordonator|expert|analist)\w*
        grup\w* de (?:experti|specialisti|analisti) | comitet\w* (?:de redactare|tehnic)
        grup\w* (?:i|e|te|se) (?:ekspert|specialist|analist)\w*ve
        grup\w* (?:i |e |te |se )?pun(?:es|e)\b
        takim\w* (?:i |e |te )?(?:\w+ ){0,2}(?:koordinator|ekspert|analist)\w*
        mbledh\w* koordinator\w*
        koordinator\w* (?:[\w-]+ ){0,5}?(?:takohe|u takua|u mblodh|mblidhe|u lidh|u mblodh)\w*
        coordonator\w* (?:[\w-]+ ){0,5}?(?:s-au intalnit|s-au reunit|s-au intrunit|se reunesc
            |se intalnesc|se intrunesc)
    """,
    "conference": r"""
        (?<!press )(?<!news )(?<!video )(?<!video)conferences?(?! (?:call|hall|room|cent(?:er|re)))
        symposi(?:um|a)
        round[ -]?tables? | panel discussion | colloquium | congress(?! (?:hall|cent(?:er|re)))
        chiefs'? convention | conventi\w+ (?:europ\w+ a )?sefilor
        [ck]ongres(?:u|ul|ului|a|at|ot|om|i|it|ite)?\b(?! (?:sua|sad|statelor|american|deputat))
        (?<!pres-)(?<!pres )(?<!video)(?<!video[ -])konferenc\w*(?! za (?:novin|med|stamp
            |pecat))(?! (?:shtyp
            |mediat|informativ|(?:te perbashket )?per (?:sht|med|gazet)))
        (?:strucn|naucn|znanstven)\w+ skup\w* | savj?etovanj\w*
        okrugl\w+ sto(?:l\w*)? | simpozij\w* | trkalezn\w+ mas\w* | kragl\w+ mas\w*
        (?<!video)conferint\w*(?! de presa) | simpozion\w* | masa rotunda
        tryez\w*(?! (?:e|te) (?:bised|negoc))(?: (?:e|te|se) rrumbullak\w*)?
        (?:police chiefs'? |chiefs of police )convention
        konven[ct]\w*(?: (?:vjetor|godisn|evropsk|europsk)\w*)?(?: (?:e|te|se|na))?(?: (?:evropsk
            |europsk|europian)\w+)? (?:shef|drejtues|drejtor|krer|sefov|direktor|nacelni)\w*
    """,
    "seminar": r"""
        seminar\w* | webinar\w* | vebinar\w*
    """,
    "workshop": r"""
        workshops? | masterclass
        radionic\w* | rabotilnic\w* | uorksop\w* | rabotn\w+ atelie\w*
        atelier\w*
        punetori\w* | puntori\w*
    """,
    "training": r"""
        (?<![\w,] )training (?=(?:on|for|in) )
        (?:joint |regional |advanced )?training (?:course|seminar|session|programme|event
            |activity)s?
        (?:day|the|a|this|first|second|third|fourth
            |(?<![\w,] )(?:joint|regional|advanced))(?: (?:joint|regional|advanced|speciali[sz]ed
            |online|practical|sepca|police)){0,2} trainings?(?! (?:of|calendar|plans?|needs
            |materials?|manuals?|academy|grounds?|facilit\w+|base|curricul\w+|polic\w+|standards
            |camp|capacit\w+|institut\w+|school|system|range|modules?|projects?|opportunit\w+|cent(?:er|re)s?)\b)
        (?:was|were|been|being) trained (?:in|on|to) | trainings
        ^training(?=[,:]| (?:on|for|in)\b)
        train(?:ing)?[ -](?:of|the)[ -](?:the[ -])?trainers? | (?:summer|winter) school
        (?:table-?top|simulation|command[ -]post|live|field|joint|regional|training
            |cross-border|practical)(?: [\w-]+)? exercises? | ttx
        (?<!of )(?<!the )courses?(?! of)
        (?<!in )(?<!of )the course(?=,| "| (?:on|for|entitled|titled|called|is|was|will|has|had|runs
            |ran|lasts|lasted|began|begins|starts|started|ends|ended|opens|opened|closed)\b)
        (?:first|second|third|fourth|final|last|closing|next|previous|another|similar
            |same) (?:courses?(?! of|-)|trainings?(?! cent)|course of (?:the|this|that) (?:series
            |cycle|programme))
        vj?ezb(?:a|ata|i|ite|e|u|om)\b | trenirovk\w+ | (?:savmestn\w+|polevo|taktices\w+) ucenie\w*
        (?<!\bin )exercit(?:iu|iul|iului|ii|iile)\b(?! (?:al|financiar|bugetar))
        stervitj\w* | ushtrim\w*(?= (?:i|e|te) perbashket)
        (?:zajednick|pokazn|terensk|stabn|medunarodn|regionaln|prekogranicn
            |taktick)\w*(?: [\w-]+)? vj?ezb(?:a|e|i|u|om)\b
        trening\w*(?! cent) | edukacij\w*
        obuk\w* | (?:prv|v?tor|tret|cetv[a]?rt|pet|zavrsn|posled[ne]n)\w+ modul\w*
        obuc(?!enost|enos\b|in[aeiu])\w* | l(?:je|e)tn\w+ skol\w* | tecaj\w*
        kurs(?!e\b|um|k\b)\w*
        (?<!\bin )curs(?:ul|ului|uri|urile|urilor)?(?! de (?:dezvolt|elabor|desfas|judec|apel
            |schimb))(?! (?:valutar|anului|lunii|zilei|noptii|saptamanii))(?! (?:au fost|sunt
            |vor fi) (?:tinut|predat|sust))
        (?:(?:stagi|program|sesiun)\w*|(?<!\bin )curs(?:ul|ului|uri|urile|urilor)?) de (?:formare
            |instruire|pregatire|perfectionare|specializare)\w*
        (?<=un )training\w* | (?<=cadrul )training\w* | (?<=acest )training\w*
        instruire(?=a? (?:in domeniul|privind|specializat|cu (?:tema|genericul)))
        instruirea(?=,| (?:a|este|se (?:desf|tin|va|deru)\w*|s-a|va)\b)
        uceni(?:e|eto|ja|jata)\b(?! (?:na|za) (?:mlad|dec)) | trenirovk\w* | manevr(?:i|ite)\b
        (?:zaednick|zajednick|zdruzen|pokazn|terensk|takti[cs]|policisk|policijsk|simulaci|regionaln
            |me[gd]j?unarodn|prek[uo]grani[cs])\w* (?:polici\w+ )?vj?ezb\w*
        trajnim\w*
    """,
    "signing": r"""
        signing(?: ceremony)? | put (?:their|his|her|its) signatures? | put pen to paper
        bears? the signatures?
        (?:signed|initialled|inked|concluded)(?:,? [\w-]+){0,8}? (?:memorandum|agreement|protocol
            |declaration|arrangement|letter of (?:intent|understanding)|treaty)
        (?<!to )(?<!will )signs? (?:[\w-]+ ){0,4}?(?:memorandum|agreement|protocol|declaration
            |letter of (?:intent|understanding)|treaty)
        (?:memorandum|agreement|protocol|declaration|arrangement|letter of
            |treaty)(?:,? \(?[\w-]+\)?){0,24}? (?:was
            |were|has been|have been|will be) (?:[\w-]+ )?(?:signed|initialled|inked)
        memorandum(?: of understanding)?,? signed (?:in|on|at)
        potpisa(?:li|le|la|o) (?:[\w-]+ ){0,4}?(?:deklaracij|memorandum|sporazum|protokol)\w*
        potpisan[aoie]? (?:[\w-]+ ){0,4}?(?:deklaracij|memorandum|sporazum|protokol)\w*
        potpisivanj\w*
        (?:(?:kje|ste|da) (?:se )?(?:bide |bade )?|se )p[oa][td]pis(?:e|se|san|suva
            |va)\w* (?:[\w-]+ ){0,3}(?:memorandum
            |protokol|dogovor|sporazum|spogodb|deklaracij)\w*
        (?:stavi(?:ja|ha)?|staviha|poloz(?:i|iha|ija)
            |slozi(?:ha)?) (?:svo[ij]\w* )?p[oa][td]pis(?!uv)\w*
        p[oa][td]pis(?:i|ite)?(?: si)? (?:na|pod|varhu) (?:[\w-]+ )?(?:memorandum|protokol|dogovor
            |sporazum
            |spogodb|deklaracij)\w*
        (?<!otkrit za )(?<!otkrita za )(?<!otvoren za )(?<!otvorena za )(?:potpisuvanj|podpisvan)\w*
        (?<!koito )(?<!koi )(?<!koji su )p[oa][td]pisa\w* (?:[\w-]+ ){0,3}?(?:memorandum|protokol
            |dogovor|sporazum|spogodb|deklaracij)\w*
        (?:memorandum|protokol|dogovor|sporazum|spogodb
            |deklaracij)\w* (?:(?!koj|sto\b)[\w-]+ ){0,6}?p[oa][td]pisa\w*
        semnar(?:ea|ii)\b
        semnat (?:[\w-]+ ){0,4}?(?:memorandum|acord|protocol|declarati|contract|intelegere)\w*
        (?:memorandum|acord|protocol)\w*(?: [\w.-]+){0,16}? (?:a fost|au fost|va fi
            |vor fi) semnat\w*
        (?:va|vor) semna(?: [\w-]+){0,5}? (?:memorandum|acord|protocol|declarati)\w*
        (?:a|au) (?:fost )?semnat\w*(?:,? [\w-]+){0,9}?,? (?:memorandum|acord|protocol)\w*
        se(?:mneaza| semneaza)(?:,? [\w-]+){0,9}?,? (?:memorandum|acord|protocol)\w*
        (?:nenshkrua|nenshkroi|nenshkruhe|firmos)\w*(?:,? [\w-]+){0,9}?,? (?:memorandum|marreveshj
            |protokoll)\w*
        (?:memorandum|marreveshj|protokoll)\w*(?: [\w-]+){0,10}? (?:u|eshte) (?:nenshkrua|firmos)\w*
        nenshkrim\w*
    """,
    "ceremony": r"""
        ceremon(?:y|ies) | gala(?: [\w-]+)?
        prijem(?= (?:za (?:sve )?(?:ucesni|sudioni|gost|clan|delega)|u cast|povodom))
        primopredaj\w* | svecan\w+ akademij\w*
        svecan\w+ otvaranj\w* | svecano (?:je )?otvoren\w*
        (?:ob(?:ilj?|el)ez(?:avanj|en)|proslav)\w* (?:\w+ ){0,2}?(?:dana?|godisnjic\w*)\b
        ceremonij\w* | svecanost\w* | svecenost\w* | trazestvo(?:to)?
        ceremoni\w* | festivitat\w* | primopreda\w+
        predarea(?:-primirea)?(?: [\w-]+){1,28}? (?:a avut loc|s-a (?:desfasurat|tinut|petrecut))
        dorezimi(?: [\w-]+){1,12}? (?:u be|u zhvillua|u mbajt|ndodhi)
    """,
    "visit": r"""
        s-au? intalnit(?: [\w-]+){0,3}? cu o delegati\w*
        prit(?:i|en)(?: [\w.-]+){0,4}? ne (?:nje )?takim\w*
        visit(?:s|ed)?
        rece(?:ived|ives|ption of) (?:[\w-]+ ){0,3}?(?:delegation|ambassador|guests?|counterpart)
        (?<!baton )(?<!gavel )(?<!flag )(?<!torch )(?<!presidency )(?<!chairmanship )(?:was
            |were) received by
        courtesy call | paid (?:a|an|his|her|its|their) [\w-]+ call
        (?:host|welcom)(?:ed|es) (?:(?:in|at|to|for) an? [\w-]+ )?an? (?:[\w-]+ ){0,3}?delegation
        (?:held|holds) an? (?:official|bilateral) meeting with
        (?:met|meets|held (?:talks|a meeting))(?: (?:on )?[\w-]+)? with (?:his|her
            |their)(?: [\w-]+){0,2}? (?:counterpart|colleague)s?
        (?:ja |go |gi )?primi(?: [\w.-]+){0,6}? delegacij\w* | prie(?: [\w.-]+){0,6}? delegaci\w*
        (?<!sednicata )(?<!sobranieto )(?:ja |go |gi )?(?:primi|prie) (?!reseni|predloz|doklad|plan
            |izvest)(?:[\w.-]+ ){0,4}?(?:ambasador|poslanik|koleg|direktor|nacalnik|sef|sekretar
            |pretstavni|predstavitel|minist[ae]r|predsedatelj?|pretsedavac)\w*
        (?:a|au) primit(?: [\w.-]+){0,6}? (?:delegati|vizita)\w*
        priti(?: [\w.-]+){0,6}? delegacion\w*
        posj?et(?:a|ata|u|io|il[aei]|i|ija|om|e|ama)? | posesteni\w*
        (?:primi|docek|ugosti)(?:o|ao|l[aei])(?: (?:je|su|ga|ih|danas|juce|jucer
            |u))*(?: [\w.-]+){0,6}? (?:delegacij|izaslanstv|ambasador|veleposlani|koleg|gost
            |direktor|ravnatelj|nacelni|sef|zamj?eni|predstavni|ministr)\w*
        boravi(?:l[aeio]|o)?(?: (?:je|su))?(?: [\w-]+){0,6}? (?:delegacij|izaslanstv)\w*
        (?:delegacij|izaslanstv)\w*(?: [\w-]+){0,10}? boravi\w* | prijemu?(?= (?:je|su|prisu))
        sasta(?:o|l[aei])(?: (?:je|su|se|danas|juce|jucer|u))*(?: [\w."-]+){0,6}? sa? (?:delegacij
            |izaslanstv)\w*
        vizit\w* | (?:u|eshte|jane) prit(?:en|ur)? (?:\w+ ){0,6}?nga
        (?:priti|priten|(?:ka|kane) pritur|mirepriti|pret|presin)(?: [\w.-]+){0,6}? (?:drejtor
            |homolog|ambasador|ministr|kryepolic|komandant|koleg|shef|kreu\w|krere|perfaqesues|sekretar
            |zevendes|mysafir|zyrtar)\w*
        doputova(?:o|l[aei])(?= (?:[^.;:]|(?<=\d)\.){1,60}, (?:gd?j?e
            |kako bi) [^.;:]{0,60}(?:sasta|razgovara))
        gjate qendrimit(?: [\w-]+){0,2} ne
    """,
    "other": r"""
        konsultacij\w* | konzultacij\w* | takmicenj\w* | natj?ecanj\w*
        (?:annual |regional |regular |joint |working )*(?:meetings?|sessions?|summit|forum
            |gathering|consultations)
        ministerial(?! (?:decision|order|level)) | retreat | tele ?conference | video ?conference
        sastan\w* | zasědanj\w* | sědnic\w* | susret\w* | skup(?:u|a|om)?\b | samit\w* | forum\w*
        sostan(?:ok|oci|okot|ocite)\w* | sredb(?:a|i|ata|ite)\b | sobir(?:ot|i|ite)?\b
        srest(?:a|i|ata|ite)\b | zasedani\w* | savestani\w* | kragl\w+ mas\w*
        intrevede(?:re|rea|rii|ri|rile|rilor)
        reuniun\w* | intalnir\w* | intrunir\w* | sedint\w* | consfatuir\w* | mas\w+ rotund\w*
        takim\w* | mbledhj\w* | samit\w* | tryez\w+ (?:e |se )?rrumbullak\w*
        action (?:days?|weeks?) | (?:joint|cross-border|coordinated|co-ordinated|international
            |regional|police) (?:police )?(?:operation|action)s?
        events?\b | dogadaj\w* | nastan(?:ot)?\b | sabiti(?:e|eto)\b | eveniment\w* | ngjarj\w*
    """,
}
_KINDS = OneOf(
    (
        f"(?P<{kind.replace('-', '_')}>{phrase})"
        for kind, words in KIND_WORDS.items()
        for phrase in phrases(words)
    ),
    r"\b",
)

# Which assembly of the presidency, or meeting of a series, folded.
ORDINALS = {
    1: "first|1st|inaugural|prv[aeiou]m?|prvat[ao]|prvoto|parv[aoi]\\w{0,2}|prim[aue]\\w{0,2}|pare|"
    "e pare",
    2: "second|2nd|drug[aeou]m?|drugo[jm]|vtor[aoi]\\w{0,2}|a doua|celei de-a doua|dyte|e dyte",
    3: "third|3rd|trec[aeiou]m?|treta\\w{0,2}|treto\\w{0,2}|a treia|trete|e trete",
    4: "fourth|4th|cetvrt[aeiou]\\w?|a patra|katert",
}
_ORDINAL = re.compile(
    "|".join(rf"(?P<o{number}>\b(?:{words})\b)" for number, words in ORDINALS.items())
)
ORDINAL_WORDS = {1: "First", 2: "Second", 3: "Third", 4: "Fourth"}


class Called(NamedTuple):
    """An event as a passage calls it: its kind, where the word stands, and its ordinal, or 0."""

    kind: str
    passage: Passage
    start: int  # in the passage's folded text
    end: int
    ordinal: int = 0

    def spot(self, read: Letters) -> Spot:
        """The place of the word in the text."""
        return self.passage.place(read, self.start, self.end)


@lru_cache(maxsize=2048)  # passages, each of which is asked for what it is about
def called_in(passage: Passage) -> tuple[Called, ...]:
    """Every word for an event in a passage, in the order of the text."""
    found = []
    for match in _KINDS.finditer(passage.folded):
        kind = (match.lastgroup or "other").replace("_", "-")
        start = match.start()
        if is_beside_another(passage.folded, start) and not OF_ITS_OWN.match(passage.folded, start):
            continue
        if kind == "executive-board" and is_chosen(passage.folded, *match.span()):
            continue
        found.append(Called(kind, passage, *match.span(), _ordinal(passage.folded, match)))
    return tuple(found)


def only_beside(called: Called) -> bool:
    """Whether an event is named to place another one, though a clause of its own tells of it."""
    return is_beside_another(called.passage.folded, called.start)


def _ordinal(folded: str, word: re.Match[str]) -> int:
    """The ordinal at most three words before a word for an event, or among these words."""
    before = " ".join(folded[max(0, word.start() - 40) : word.start()].split()[-3:])
    found = list(_ORDINAL.finditer(before)) or list(_ORDINAL.finditer(word[0]))
    return int((found[-1].lastgroup or "o0")[1:]) if found else 0
