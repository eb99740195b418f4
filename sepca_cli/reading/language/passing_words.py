"""The words that tell of the presidency passing from one member to another.

Folded patterns: English; Serbian, Bosnian, Croatian and Montenegrin; Macedonian and Bulgarian;
Romanian; Albanian.
"""

import re

from sepca_cli.reading.language.one_of import OneOf, phrases


def _words(table: str) -> OneOf:
    return OneOf(phrases(table), r"(?!\w)")


def _begins(table: str) -> OneOf:
    return OneOf(phrases(table))


PRESIDENCY = _begins(r"""
    (?<!vice-)(?<!vice- )(?<!vice )(?:presidency|chairmanship|chairpersonship)
    predsj?edava\w+ | predsj?edanj\w+ | predsj?edni(?:st|ck)\w+ | predsj?edateljst\w+
    pretsedava\w+ | pretsedatelst\w+ | predsedatel(?:st|sk)\w+
    presedinti\w+ | presidenc\w+ | kryesim\w*\b(?! e mori) | kryesi(?!m)\w+
    drejtimi[mn]? (?:i|e) sepca
    mandatul(?! (?:de(?! presed)|pentru)\b) | conducere\w* (?:sepca|asociati\w+|organizati\w+)
    mandati\w* (?:i|e|te) (?:kryesis|presidenc|sepca|shoqat|asociaci)\w*
    drejtimi\w* (?:i|e|te) (?:asociaci\w+|shoqat\w+|organizat\w+)
    (?:detyr|funksion|post)\w* (?:e|i|te) (?:kryetar|president)\w*
    rakovod(?:stv|enj|en)\w* (?:na|so|sas?) (?:sepka|sepca|asocija\w+|asociac\w+|zdruzeni\w*)
""")
PRESIDING = re.compile(
    r"\b(?:presid(?:es|ed|ing)|(?:chair(?:s|ed|ing)|heads|headed|led|leads)"
    r" (?:the )?(?:sepca|association)|pr(?:edsj?|ets)edava(?:ju|la|lo|o|se)?"
    r"|predsedatelstva\w*|prezideaza|a prezidat|kryeson|ka kryesuar"
    r"|(?:drejton|kryeson)(?: \w+){0,3} sepca\w*)\b"
)
# What stands for the presidency: a thing that is handed on, or a place that is taken.
SIGN = _begins(r"""
    gavel | baton | mantle | torch | helm | reins
    the (?:head|top) of (?:the )?(?:[\w-]+ ){0,7}?(?:association|sepca|network|organi[sz]ation|forum
        |group|body|chiefs)
    the top (?:post|job|seat) | (?:presidential|president's|chairman's|presiding) seat
    (?<!vice-)(?<!vice- )(?<!vice )chair(?! of) | chair of (?:\w+ ){0,6}(?:association|sepca)
    (?:symbolic|ceremonial) (?:\w+ )?(?:key|sword|hammer|bell|flag|pennant)
    (?:association|presidency|sepca|network)\W{0,2}s? (?:flag|banner|pennant|key|bell)
    (?:flag|banner|pennant|standard|key|bell|sword|sceptre) of (?:the )?(?:[\w-]+ ){0,6}?(?:sepca
        |association|presidency|network|chiefs)
    palic\w+ | palk\w+ | stafet\w+ | cekic\w* | zezl\w* | kormil\w+ | simbolic\w+ kljuc\w*
    simvolic\w+ (?:klj?uc|znam|zvan|cuk|zezal)\w*
    simbolic\w+ (?:zastav|palic|stafet|cekic|plaket)\w*
    (?:zastav|pecat|povelj|plaket|grb|statu|znamenj|zvon|mac|kljuc)\w* (?:asocijacij|udruzenj|udrug
        |sepca|predsj?ed)\w*
    cel[oau] (?:asocijacij|udruzenj|udrug|sepca)\w* | celo na (?:asocij|zdruz|sepka|sepca)\w*
    nacelo na (?:asoci|sepka|sepca|sdruz)\w* | fruntea (?:asociati|sepca|organizati)\w*
    krye (?:te |e |i )?(?:asociaci|shoqat|sepca|organizat)\w*
    zname\w* na (?:asoci|zdruz|sepca|sepka|predsed|pretsed)\w* | cekan\w* | simbolic\w+ klju[cc]\w*
    cukce\w* | zezal\w* | zname(?:to)?\b | simbolic\w+ kluc\w*
    kl?j?uc\w* na (?:preds|prets|asoc|zdruz|sdruz|sep[ck])\w*
    insigni\w* | zvon(?:ec|ce)\w*
    (?:znack|pecat|plaket|ogrlic|lent|statuet|medal|simbol|simvol)\w* (?:[\w-]+ ){1,3}?(?:pretsed
        |predsed|predsj|asoci
        |zdruz|sdruz|udruz|udrug|organiz|sepka|sepca|mrez)\w*
    (?:steag|drapel|stindard|fanion)\w* (?:\w+ )?(?:asociati|sepca|presed)\w* | ciocan\w* | bagheta
    chei\w+ simbolic\w* | carma | fraiel\w+
    flamur\w* (?:i |e |te |se )?(?:asociaci|shoqat|sepca|presid|kryes)\w* | timon\w*
    celes\w* (?:i |e |te |se )?(?:simbolik|presid|kryes)\w*
""")
# One gives it up, or it goes away from them.
GIVING = _begins(r"""
    rotat(?:es|ed|ing)\b | entrusted(?! with)
    relinquish(?:es|ed|ing)? | ced(?:e|es|ed|ing)\b | yield(?:s|ed|ing)?\b
    hand(?:ed|s|ing)?(?: [\w-]+)? over | pass(?:ed|es|ing)?(?: on)?\b
    transfer(?:s|red|ring|ed|ing)?\b(?! of) | surrender(?:s|ed|ing)?\b
    turn(?:s|ed|ing)? (?:[\w-]+ ){0,3}?over\b | bequeath(?:s|ed|ing)?\b | devolv(?:e|es|ed|ing)\b
    hand(?:ed|s|ing)? (?:on|down) | chang(?:e|es|ed|ing) hands from
    (?:goe?s?|going|gone|went|shift(?:s|ed)?|travel(?:s|led)?|mov(?:es?|ed|ing))(?=(?: now)? from )
    (?:(?:(?<=presidency )|(?<=chairmanship )|(?<=baton )|(?<=gavel )|(?<=torch ))(?:(?:will|would
        |is to|shall|then|next|now) )*)(?:go|goes|went|moves?|falls?|fell|reverts?)(?= to )
    g(?:ave|ives?|iven|iving) up | vacat(?:e|es|ed|ing)\b | part(?:s|ed|ing)? with
    hand(?:ed|s)?\b(?! over| of\b) | g(?:ave|ives?|iven|iving) way to | ma(?:de|kes?) way for
    ustupi\w* mj?esto | otstapi\w* mesto | a facut loc | i la radhen | ia la radhen | ia la vendin
    prenesen\w* | prenijet\w* | prenet\w* | prenos\w* | presl[aio]\b | presao\b | prelazi\w*
    premin\w+ | uruce?[ni]\w* | prepusti\w* | ustupi\w* | prij?edj?e\b
    pred(?:a|ao|ala|alo|ali|aje|ata|ato|at|aden|adena|adeno)\b | pred(?:ad|av)\w+ | predat\w*
    prenes\w+ | otstapi\w* | otstapen\w* | prehvarl\w+ | vrac(?:i|il|ila|ija|en|ena|eno)\b
    preda(?:de|l|la|dena|deno)\b | otstapv\w* | prenesuv\w* | preotstapi\w*
    (?:do|po)veren[aoi]?\b
    (?:a|au|am) predat | (?:va|vom|vor) preda | preda\b | va merge(?= (?:[\w-]+ ){0,3}la\b)
    transferat\w* | cedat\w*
    (?<!an )(?<!anul )(?<!luna )(?<!mana )trecut\w* | incredintat\w* | inmana\w*
    (?:transmis|remis)[aei]?\b | trece(?= (?:de la|la|catre|din)\b)
    (?:i |ia |e )?dorezo\w* | dorezu\w+ | kaloi\b | kalon\b | kaloj\w* | kaluar te(?:k)?\b
    (?:iu|i|ia) besua\w* | (?:ua|ia|i) besoi\b
    ka kaluar\b | transferoi\b | transferua\w*
""")
# These say it only of a sign of the presidency: anything can be given.
HANDING = _words(r"""
    present(?:ed|s|ing) | gave | gives | given | deliver(?:ed|s)
    zakac\w* | okac\w* | otid[eo]\w* (?:kaj|pri|vo|v|kod|u) |
    doděli\w* | doděljen\w* | dao | dala | podade | podaril\w* | dade
    a dat | oferit\w* | remis\w* | (?:i |ia )?dha | jep
""")
TAKING = _begins(r"""
    took over | takes? over | taken over | taking over | assum(?:e|ed|es|ing) | takes? on | took on
    (?:entrusted|vested|charged) with | pick(?:s|ed|ing)? up | taken on | taking on
    inherit(?:s|ed|ing)?\b | acced(?:e|es|ed|ing) to | (?:takes?|took|taking|taken) (?:up )?the
    step(?:s|ped|ping)? (?:in|up|into|onto) (?:to |as |at )?(?:the )?
    preuze\w* | preuzima\w* | prevze\w* | prevzema\w* | prezema\w* | preze\b | prezede
    stupi\w* na (?:duznost|celo|mj?esto)\w* | dos(?:ao|la|lo) na celo | stapi\w* na dolznost\w*
    prezem\w* | prezed\w* | poeh?(?:a|me)?\b | zasta(?:n\w+|va\w*)?\b
    (?:dojd|doagj|stapi)\w* (?:na celo|nacelo)
    poe\b | poet[aoi]?\b | poema\w* | poel\w* | poeme\w*
    prie\b | priema\w* | prieme\w* | vstapi v dlaznost
    preluat\w* | preia\b | prelua\w* | asumat\w*
    (?:e |ia |ja )?mori\b(?! pjese) | (?:merr|marre|marrin|marrjen?)\b(?! pjese)
""")
# These too say it only of the presidency itself, or of a sign of it.
RECEIVING = _words(r"""
    receiv(?:e|es|ed|ing) | accept(?:s|ed|ing)? | got | g(?:et|ets|etting) | grasp(?:s|ed)
    primi(?:o|la|lo|li|v|vme|h|hme|cu|cemo)? | dobiv(?:me)? | poluci | polucil\w* | primil\w* | dobi
    dobil\w*
    a primit | primeste | pranoi | priti
""")
# Who comes in the place of another, and who goes.
SUCCEEDING = _words(r"""
    succeed(?:ed|s|ing)? | replac(?:ed|es|ing)? | t(?:akes?|ook|aking) the place of
    follow(?:s|ed|ing)?(?= (?:[\w-]+ ){1,6}(?:in|as|at) (?:the )?(?:chair|presid|holder|helm|head))
    naslědi\w* | naslěd(?:uje|io|ila|ilo) | zaměni(?!k|c)\w* | směni\w* | smenjuje
    nasled(?:uva|java) | smenja\w*
    succed\w* | inlocui\w* | zevendeso[in]\w* | pasoi | trashegoi | trashegon
""")
SUCCEEDED = _words(r"""
    (?:is|was|be|been|being) (?:\w+ )?(?:succeeded|replaced|followed)(?: as(?: \w+){1,3})? by
    (?:naslědi|zaměni|směni)(?:t ce|ce|o|la|lo|li) (?:ga|ju|ih)
    (?:ga|ju) (?:je )?(?:naslědi|zaměni|směni)(?:o|la|lo|li)
    go (?:nasledi|zameni|smeni)
    (?:be|bese|bea|bjaha|e|sa|se) (?:nasled|zamen|smen)en[aoi]? (?:[\w-]+ ){0,6}o[dt]
    (?:succedat|urmat|inlocuit)\w* de | (?:zevendesohet|u zevendesua|pasohet|u pasua) nga
""")
# A noun tells of it.
CHANGING = _words(r"""
    hand-?over | handing[ -]over | transfer\b | changeover | passing (?:on )?of
    primopreda\w+ | preda(?:j[aeiu]|jom) | predavanj\w+
    prenesuvanj\w* | prehvarljan\w* | priemane(?:to)?\b | poemane(?:to)?\b | pr[ei]v?ze?manje\w*
    primanje(?:to)?\b | prezemanje(?:to)?\b
    vracuvanj\w* | vracvan\w* | uruc(?:ivanj|uvanj|enj)\w* |
    predavane(?:to)? | primopredava\w+ | predavanje\w* | smjana(?:ta)? na | smena(?:ta)? na
    predare\w* | predarea-primirea | transferul\w* | transmiter\w* | preluare\w*
    inmanare\w* | dorezim\w* | kalim\w* | marrj\w+
""")
# Somebody was made president.
CHOSEN = re.compile(
    r"\b(?:elected|chosen|appointed|named|(?<!have )(?<!has )(?<!had )confirmed(?! (?:its|their))"
    r"|izabra[nlo]\w*|odabra[nlo]\w*|imenova[nlo]\w*|izbra[nl]\w*|imenuva[nl]\w*|naznac\w+"
    r"|ales|aleasa|desemnat\w*|numit\w*|u zgjodh|zgjodhi|zgjodhen|u zgjedh\w*|u emerua)\b"
)
PRESIDENT = re.compile(
    r"\b(?:president|chair(?:man|woman|person)?|successor|preside|predsj?edavajuc\w*"
    r"|predsj?ednik\w*|predsj?ednic\w+|naslj?ednik\w*|pretsedavac\w*|pretsedatel\w*"
    r"|predsedatel\w*|naslednik\w*|presedinte\w*|succesor\w*|kryetar\w*|pasardhes\w*)\b"
)
# "The mandate of one ended, that of the other began."
ENDED = re.compile(
    r"\b(?:end(?:ed|s|ing)|expire[ds]?|conclud(?:ed|es)|came to an end|comes to an end|is over"
    r"|zavrs[ai]\w*|iste[kc]\w*|istic\w*|okonca\w*|zavrsuva\w*|privrs\w*|prikljuci\w*|iztic\w*"
    r"|izteklo|incheia\w*|incheiat\w*|expir\w*|perfundo\w*|perfundua\w*|mbyll\w*|mbaro\w*)\b"
)
BEGUN = re.compile(
    r"\b(?:beg[aiu]n(?:s|ning)?|start(?:s|ed)|commence[ds]?|poce\w*|pocinj\w*|zapoc\w*|stupa na"
    r"|pocn\w*|zapocn\w*|startuva\w*|zapocva\w*|incep\w*|inceput\w*|debut\w*|fillo\w*|nis|vjen)\b"
)
# Somebody is to preside.
TO_PRESIDE = re.compile(
    r"(?:['’]s?|\b(?:the|their|its)) turn to (?:preside|chair|lead|head|hold|take the)\b"
    r"|\b(?:will (?:hold the presidency|preside over"
    r"|(?:lead|chair|head) (?:the )?(?:south[\w-]*(?: [\w-]+){0,4} )?(?:association|sepca)"
    r"|be at the (?:helm|head))"
    r"|(?:bice|ce biti|bit ce)(?: \w+){0,2} na celu"
    r"|ce(?: \w+){0,2} (?:predsj?edavati|voditi (?:asoc|sepca)\w*)"
    r"|kje (?:pretsedava|predsedava|ja vodi|bide na celo)|ste (?:predsedatelstva|oglavi|rakovodi)"
    r"|va (?:detine|prezida|conduce)(?: presed\w*| asoc\w*| sepca)?"
    r"|do te? ?(?:ta |e )?(?:kryesoje|drejtoje|mbaje presidencen))\b"
)
# Somebody who is made something else: the vice-president.
VICE = re.compile(
    r"\b(?:p[ou][td]?predsj?edni[kc]|dopredsj?edni[kc]|zamj?eni[kc]|zamestni[kc]|podpredsedatel"
    r"|potpretsedatel|vice|deputy|adjunct|zevendes|nenkryetar)"
)
# "The association has a new president in ..."
NEW = re.compile(
    r"\b(?:new (?:president|chair(?:man|woman|person)?)(?: of (?:\w+ ){1,7}?)?(?: is| in|,)"
    r"|nov[iaoeu]\w{0,2} (?:predsj?edava\w+|predsj?ednik\w*|pretsedava\w+|predsedatel\w*)"
    r"(?: na)?(?: (?:asocija|asociaci|udru|zdru|sepca|sepka)\w*)?(?: je| e|,)"
    r"|noul presedinte(?: al \w+)?(?: este|,)|(?:kryetari|presidenti) i ri(?: i \w+)?(?: eshte|,))"
)
# Somebody is the president now, or became it: "Бугарија е новиот претседавач со СЕПКА"; or is at
# the head of it: "Crna Gora od danas je na čelu Asocijacije".
IS_NOW = re.compile(
    r"\b(?:(?:is|has become|became|je|postal[aoi]?|postaje|e|stana|stanuva|stava|este|a devenit"
    r"|devine|eshte|u be|behet) (?:the |now )?(?:new |nov\w{1,4} |noul |noua )?(?:president"
    r"|pa?rv\w* covj?ek|chair(?:man|woman|person)?|predsj?edava\w+|predsj?ednik|predsj?edatelj\w*"
    r"|pretsedava[cs]\w*|pretsedatel\w*|predsedatel\w*|presedinte\w*|kryetar\w*)"
    r"|(?:is|je|e|este|eshte)(?: (?:now|(?:od|from|ot|nga|de) [\w-]+))? (?:na celu|na celo|nacelo"
    r"|at the (?:head|helm)|la (?:carma|conducerea)|ne krye))\b"
)
# Who had it before: "it had been held in 2018 by the Macedonian police".
HELD_BEFORE = re.compile(
    r"\b(?:had|has) been (?:held|exercised|occupied)(?:,? [\w-]+){0,5} by\b"
    r"|\b(?:dotad|do tada|do sada|do tog trenutka|dotogas|dosega|dotogava|do togava|pana atunci"
    r"|pana acum|deri atehere|deri tani|deri me sot) (?:ga |ju |je |su |a |fost |e |ishte |kishte "
    r"|mbajtur |detinut\w* |imal\w* |imao |imala |obnasal\w* |drzal\w* ){1,4}"
)
# Before what somebody was congratulated on.
CONGRATULATED_ON = re.compile(
    r"\b(?:congratulat|cestita|cestiti|felicit|pergez|uroi|uruan|urime)\w*(?:,? [\w-]+){0,8} $"
)
OF_THE_ASSOCIATION = re.compile(
    r" (?:(?:of|the|na|so|sa|nad|al|a|i|e|te|se|nei) )*"
    r"(?:sepca|sepka|ass?oci|zdruz|udru[zg]|shoqat)"
)
# Whose it is from now on; or is said to be to come.
THEIRS = re.compile(
    r"\b(?:(?:is|was)(?: now)? the turn of|in the hands of|rests with|lies with|passes into"
    r"|falls to|fell to|pripa(?:lo|la|dne|da|sce)|pripast ce|u rukama|u ruke|vo racete na"
    r"|v racete na|vo raci na|in mainile|revine|i takon|ne duart e|mu pripagja|mu pripadna"
    r"|se pada na)\b"
)
# The one who gives, by a word of their own that stands before them.
OUTGOING = re.compile(
    r"\b(?:outgoing|departing|previous|former|predecessor|dosadasnj\w+|prethodn\w+|odlazec\w+|bivs\w+"
    r"|dosegasn\w+|dosegas\w+|prethoden\w*|predhodn\w+|dosegasen|predisn\w+|dosegasnija"
    r"|predsestvenik\w*|predecesor\w*|paraardhes\w*"
    r"|anterioar\w*|precedent\w*|actual\w*|in exercitiu|larguar\w*|ne largim|meparshm\w*)\b"
)
PLANNED = re.compile(
    r"\b(?:will|shall|is to|are to|would|next year|due to|set to|ready to|ce|cu|bice|iduce"
    r"|sl?j?edece|narednoj?|kj?e|ste|idnata|sledvasta|treba da|ocekuje|predstoji"
    r"|tomorrow|sjutra|sutra|utre|maine|neser"
    r"|va|vor|urmeaza|anul viitor|do te|do t|vitin e ardhshem|pritet)\b"
)
# Before a verb of what somebody shall do, in the South Slavic languages: "се очаква да предаде".
SHALL = re.compile(r"\bda (?:(?:ja|je|go|ga|ju|mu|joj|i|im|se|bude|bide|bade) )*$")

# What stands directly before the one who gives, the one who takes, and the two of them.
FROM = re.compile(
    r"\bafter(?: the)? $"
    r"|(?<![-'’])\b(?:from|nakon|poslij?e|sled|po(?= (?:\w+ ){0,2}god)|od|sa|s|ot|de la|nga"
    r"|succedat|urmat"
    r"|in locul|ne vend te|(?:din|in) maini(?:le)?|nga duart e|iz ruku|umj?esto"
    r"|(?:instead|in place) of)"
    r"(?! (?:strane|strana|jugo\w+|sud-?est\w*|south\w*|juglind\w*"
    r"|(?:primo)?preda[vj]\w+)\b)(?: \w+){0,4}? ?$"
)
BY = re.compile(
    r"\b(?:by|od strane|od strana na|ot strana na|din partea|de catre|prej"
    r"|(?:predat|preluat|primit|cedat|asumat|transferat|incredintat|inmanat"
    r"|transmis|remis)[aei]? de(?! la)|poet[aoi]? ot(?! strana))"
    r"(?: \w+){0,3}? ?$"
)
# Behind "took over" the one who gave it, and before the verb the one for whom it was taken.
ON_THE_PART_OF = re.compile(r"\bdin partea(?: \w+){0,3}? ?$")
TO = re.compile(
    r"\b(?:to|into|incoming|na|dolazec\w+|novo\w*|kon|kam|la|catre|lui|tek|te|in cele ale)"
    r"(?: the| \w+)?(?: \w+)? ?$"
)
# To who is at its head, in the bare dative of the South Slavs: "direktoru", "načelnici".
TO_THE_HEAD = re.compile(
    r"\b(?:direktor|ravnatelj|sef|nacelnik|ministr|komesar|komandant|inspektor|predsj?ednik"
    r"|predsj?edavajuc|koleg|pomocnik|zamj?enik|kolegic|direktoric|ravnateljic|nacelnic)"
    r"(?:u|i|em|emu)\b"
)
# To the people of a member: "to our colleagues from Romania".
TO_THOSE_FROM = re.compile(
    r"\b(?:to|na|kon|kam|catre|te) (?:\w+ )?(?:colleague|counterpart|representative|koleg|hom?olog"
    r"|omolog|predstavi|pretstavni|predstavni|delegaci|coleg|reprezenta|perfaqesues)\w*"
    r"(?: (?:im|mu|i|si))? (?:from|of|iz|ot|od|na|din|ai|nga|e|te)(?: \w+)? ?$"
)
BETWEEN = re.compile(
    r"\b(?:between|izmedu|megju|pomegju|mezdu|intre|midis|ndermjet)(?: the| \w+)? ?$"
)
# "handed it over", "predao ju je": what was handed over, the sentence before said.
IT = re.compile(r"(?:it|them|ju|ga|go|ja|ia)")
# The presidency, in a sentence behind one that spoke of it.
DUTY = re.compile(
    r"\b(?:duty|duties|office|post|role|mandate|duznost\w*|funkcij\w*|mandat\w*|ulog[aue]"
    r"|dolznost\w*|dlaznost\w*|post(?:a|at|ot|ul)|functi[aei]\w*|atributi\w*"
    r"|detyr[ane]\w*|funksion\w*)\b"
)
# Who takes it, where it is handed "to him" or "to her".
TO_THEM = re.compile(
    r"\b(?:mu|joj|im|njemu|njoj|nemu|nejze)(?: (?:je|su|ga|ju|gi|go|ja|ce|e))*(?: \w+)? $"
)
# And where the one who takes is told twice, as Macedonian does: "на Молдавија ѝ ја".
TO_THEM_IT = re.compile(r"\b(?:mu|i|im) (?:ja|go|gi) $")
TO_THEM_BEHIND = re.compile(
    r" (?:(?:je|ga|ju) )?(?:mu|joj|im)\b|(?:ed|ing)? (?:it|them) to (?:him|her|them)\b"
    r"| (?:on |over )?(?:to )?(?:him|her) (?:the|its|as)\b"
)
