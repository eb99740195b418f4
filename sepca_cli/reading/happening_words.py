"""The words that tell whether something happens, will happen, happened long ago or not at all.

Folded patterns: English; Serbian, Bosnian, Croatian and Montenegrin; Macedonian and Bulgarian;
Romanian; Albanian.
"""

import re

from sepca_cli.reading.one_of import one_of


def _words(table: str) -> re.Pattern[str]:
    return re.compile(rf"\b{one_of(table)}\b")


HELD = _words(r"""
    held | took place | takes place | take place | taking place | opened | opens | began
    begins | started | ended | closed | concluded | convened | met | came together
    come together | hosted | hosts | gathered | attended | participated | signed | finished
    organi[sz]ed
    odrz\w+ | otvor\w+ | poce\w+ | zavrs\w+ | zakljuc\w+ | okupi\w+ | ucestv\w+ | prisustv\w+
    sudj?el\w+ | organiz\w+ | potpisa\w+ | zasj?eda\w+ | sasta\w+
    odrza\w* | odrzuv\w* | zapocn\w+ | pocn\w+ | zavrsi\w* | proved\w+ | prove(?:zda|de)\w*
    sastoja\w* | sastoi\w* | sabra\w* | zapocna\w* | prikljuci\w* | ucastva\w* | otkri\w*
    domakin\w*
    a avut loc | au avut loc | are loc | va avea loc | s-a desfasurat | se desfasoara
    s-au desfasurat | desfasurat\w* | a inceput | s-a incheiat | organizat\w* | gazdui\w*
    participat | luat parte | deschis\w* | reunit\w* | intalnit\w*
    u mbajt\w* | mbahet | mbahen | do te mbahet | u zhvillua\w* | zhvillohet | u organizua\w*
    organizohet | u hap\w* | hapi | filloi | perfundoi | mblodhi | moren pjese | mori pjese
    u mblodh\w*
""")
WILL_BE = _words(r"""
    (?:will|would) (?:\w+ )?(?:be held|be hosted|take place|host|open|meet|gather|start|begin
        |be|organi[sz]e|convene|last|bring)
    is to be held | was to (?:be held|take place) | to be held | is scheduled | are scheduled
    scheduled for | is planned | planned for | upcoming | forthcoming | is expected
    next (?:general|meeting|assembly|session|conference)
    (?:ce|bice|ce se|ce biti)(?: \w+){0,6} (?:odrz\w+|otvor\w+|poce\w+|okupi\w*|biti|trajati
        |ugosti\w*|organiz\w+|sasta\w*)
    (?:odrza|odrzat|odrzace|odrzati)\w*(?: se)? ce(?: se)? | odrzace se | odrzat ce
    bice odrz\w+ | biti odrz\w+ | bit ce | planiran\w* | zakazan\w* | predstojec\w*
    naredn[aeiou]\w{0,2} (?:skup|sast|sjed|sed|gener|konfer)\w* | okupit ce | okupice | pocinje
    pocet ce | trajat ce | trajace | ugostit ce | ugostice
    ke (?:se )?(?:odrz\w*|bide|otvor\w*|zapocn\w*|sobere|trae|ucestv\w*)
    ste (?:se )?(?:proved\w*|sastoi\w*|bade|sabere|otkri\w*|zapocn\w*|prode|domakin\w*)
    predstoj\w* | planiran\w* | zakazan\w* | predstoi\w*
    va (?:avea loc|gazdui|fi|incepe|reuni|organiza) | vor (?:avea loc|participa) | urmeaza sa
    este programat\w* | programat\w* | viitoare\w* | viitor
    do te (?:mbahet|mbahen|zhvillohet|organizohet|hapet|jete|filloje|mblidhen|mbledhe|prese
        |marrin)
    pritet te | planifik\w* | i ardhshem | e ardhshme
""")
CALLED_OFF = _words(r"""
    cancelled | canceled | called off | postponed
    otkazan\w* | odgoden\w* | odlozen\w* | otkazuje se | odlaze se
    otkazan\w* | odlozen\w* | otmenen\w* | otlozen\w* | otlaga\w* | odlaga\w*
    anulat\w* | amanat\w* | anuluar | shty(?:re|he)\w*
""")
# The association's own story, told in nearly every text: not what this text reports.
STORY = _words(r"""
    deadline | applications? (?:are|is|must|should|form) | vacancy | konkurs\w*
    prijav(?:e|a|iti)\b
    rok za | rokot za | srok za | afati? | aplikim\w* | termen\w* limita | candidatur\w*
    founded | was (?:established|formed|created) | has been established | established in
    founding | statutes?
    is (?:a|an) (?:regional )?(?:association|organi[sz]ation|initiative|network|forum)
    member(?:s| states| countries| services) (?:of (?:the )?(?:association|sepca) )?(?:are|is
        |include)
    rotat\w* | mandate | aims? (?:of|to) | objectives? of | its members | nine members
    consists of | is composed of | comprises | brings together the (?:heads|chiefs|police)
    osnovan\w* | formiran\w* | utemeljen\w* | statut\w*
    clanic\w+ (?:sepca\w* |asocijacij\w* |udruzenj\w* )?su
    clanovi (?:sepca\w* |asocijacij\w* )?su | cine | rotacij\w* | rotira\w* | okuplja
    cilj(?:evi)? (?:asocijacij|udruz|sepca|je|su)\w* | abecedn\w* | nastala | mandat\w* | broji
    clanica (?:sepca|asocijacij)\w*
    formiran\w* | osnovan\w* | osnova\w* | clenki\w* | clenovi (?:na )?\w* ?se | rotaci\w*
    sazdaden\w* | ucreden\w* | clen\w* na (?:asociaci|sepca)\w* | celta na (?:asociaci|zdruz)\w*
    obedinjava | obedinuva | mandat\w*
    infiintat\w* | fondat\w* | creat\w* in | membri\w* (?:ai )?(?:sepca|asociatiei)
    membre? sunt | are ca membri | reuneste sefii | rotati\w* | statut\w* | scopul asociatiei
    mandat\w* | din care fac parte
    themeluar\w* | u themelua | u krijua | krijuar ne
    anetar\w* (?:te )?(?:sepca|shoqat|jane)\w* | rotaci\w* | statut\w*
    qellimi i (?:sepca|shoqat)\w* | perbehet | ka si anetare | mandat\w*
""")
EARLIER = _words(r"""
    last year | previous(?:ly)? | earlier this year | in the past | back in | since | had been
    was also | a year ago | years ago | the (?:last|previous)
    pros\w+ godin\w* | ranij\w* | prethodn\w* | proteklo\w* | pret?hodno | nedavno
    podsj?ecanj\w* | podsj?ecam\w* | lani
    minat\w+ godin\w* | lani | prethodn\w* | predhodn\w* | porano | predisn\w*
    minal\w+ godin\w* | pri predhodn\w* | po-rano | osnovan\w*
    anul trecut | anterior\w* | precedent\w* | trecut\w*
    vitin e kaluar | me pare | i meparshem | e meparshme | e kaluar
""")
ONLINE = _words(r"""
    online | on-line | virtual(?:ly)? | video[ -]?(?:conference|link|call)\w*
    videoconferenc\w*
    onlajn | virtueln\w* | virtualn\w* | video[ -]?(?:konferencij|link|vez)\w*
    videokonferenc\w* | na daljinu
    videokonferent?c\w* | virtuelno | videovrska\w* | videokonferenci\w* | onlain
    videoconferint\w* | virtuale?
    virtualisht | videokonferenc\w*
""")
