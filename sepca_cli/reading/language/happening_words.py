"""The words that tell whether something happens, will happen, happened long ago or not at all.

Folded patterns: English; Serbian, Bosnian, Croatian and Montenegrin; Macedonian and Bulgarian;
Romanian; Albanian.
"""

import re

from sepca_cli.reading.language.one_of import OneOf, phrases


def _words(table: str) -> OneOf:
    return OneOf(phrases(table), r"\b")


HELD = _words(r"""
    held | received | receives | paid a visit | lasted | ran from | wrapped up | kicked off
    got under ?way | drew to a close | came to an end | completed | sat down | assembled
    (?:is|are) (?:hosting|holding)
    held | took place | takes place | take place | taking place | opened | opens | began
    begins | started | ended | closed | concluded | convened | met | came together
    come together | hosted | hosts | gathered | attended | participated | signed | finished
    organi[sz]ed | wound up | winds up | rounded off | culminated | adjourned | inaugurated | staged
    ^(?:meeting|gathering|assembling|convening) (?:in|at|on)
    brought together | brings together | proceeded | carried out | stayed | spent (?:\w+ )?days
    ran (?:an?|the|its|their|two|three) | was the (?:venue|scene|setting) | played host
    conducted | sat (?:in|together|at)
    (?:primi|docek|ugosti)(?:o|ao|l[aei]) (?:je|su)
    (?:je|su) (?:primi|docek|ugosti)(?:o|ao|l[aei])
    (?:razgovara|boravi|susre)(?:o|l[aei]) | odrz\w+ | otv[oa]r\w+ | poce\w+
    traje | traju | odvija\w* | zavrsava\w* | zavrs\w+
    zakljuc\w+ | okupi\w+ | ucestv\w+ | prisustv\w+
    sudj?el\w+ | organiz\w+ | priredi\w* | prireduj\w+ | potpisa\w+ | zasj?eda\w+ | sasta(?!n)\w+
    podpisa\w* | podpisva\w* | (?:ostvari(?:ja)?|imaa?|imase) (?:[\w-]+ ){0,2}(?:sredb|poset)\w*
    odrza\w* | odrzuv\w* | zapocn\w+ | pocn\w+ | zavrsi\w* | proved\w+ | prove(?:zda|de)\w*
    zapocnuv\w* | zavrsuv\w* | odviva\w* | realizira\w* | zasedava\w* | sostana\w* | sobra(?!ni)\w*
    sastoja\w* | sastoi\w* | sabra\w* | zapocna\w* | prikljuci\w* | ucastva\w*
    otkri(?!ven|o\b|l[aei]\b)\w*
    pristign\w* na (?:[\w-]+ ){0,3}(?:pose[ts]|vizit)\w* | razgovar(?:ja|aa|aja)\w*
    sresn\w+ | srestna\w* | zakri\w* | domakin\w* | domakjin\w* | startira\w* | otpocn\w*
    zatvoranje\w* | zakrivane\w*
    protece | protekoa | protekoha | se slucuva | prodolzi\w* | prodalzi\w* | prodalzava
    zaversi\w* | zavarsi\w* | zavarsva\w* | prisastva\w* | prisustvuva\w* | provezda\w*
    a avut loc | au avut loc | are loc | au loc | va avea loc | s-a desfasurat | se desfasoara
    s-au desfasurat | desfasurat\w* | a inceput | a debutat | au debutat | s-a incheiat
    s-au incheiat | s-a tinut | se tine | finalizat\w* | organizat\w* | gazdui\w*
    participat | participa | luat parte | deschis\w* | reunit\w* | intrunit\w* | intalnit\w*
    s-a finalizat | lansat\w*
    (?:u|te|i|e) mbajt\w* | mbajti | mbajten | organizoi | organizuan | organizua[rn]
    mbahet | mbahen | do te mbahet | u zhvillua\w* | zhvillohe[tn] | zhvilloi
    zhvilluan | u organizua\w* | organizohe[tn] | u hap\w* | hapet | hapen | hapi | u cel\w*
    celi | nisi | filloi | filluan | perfundoi | perfunduan | u mbyll\w* | mbyllet | mbyllen
    mblodhi | moren pjese | mori pjese | merr pjese | marrin pjese | u mblodh\w* | mblidhen
    (?:u|eshte|jane) prit(?:en|ur)? | u lidh(?:en)? | u takua\w* | takohen | thirrur | u kyc\w*
    priti | priten | pret ne | (?:ka|kane) (?:pritur|takuar|zhvilluar|mbajtur|organizuar|realizuar)
    (?:drejtoi|kryesoi|udhehoqi)(?: (?:sot|dje))? (?:punimet|takimin|mbledhjen|seancen|asamblene)
    (?:foli|folen|ka folur|kane folur) (?:ne|gjate)
    takoi | takuan | vizitoi | vizituan | realizoi | realizuan
    (?:ka|kane) (?:marre pjese|perfunduar|mbyllur|filluar|nisur|vizituar) | jane zhvilluar
    eshte (?:mbajtur|zhvilluar|organizuar) | jane (?:mbajtur|organizuar)
    s-a intalnit | s-au intalnit | se (?:intalne|reune|intrune)(?:sc|ste) | a fost gazda
    (?:a|au) avut(?:,? [\w-]+){0,8},? (?:intrevede|intalni|discuti|convorbi|consultar)\w*
    (?:a|au) (?:vizitat|efectuat) | derulat | deruleaza | demarat | demareaza | absolvit | absolvesc
""")
WILL_BE = _words(r"""
    to (?:gather|meet|convene|be hosted by|be opened) | media advisory
    invited to (?:follow|attend|cover) | (?:are|have been) (?:kindly )?invited to (?:the|this|our)
    please confirm | (?:is|are) due to (?:be held|take place|open|begin|start|meet)
    takes place next | (?:meets?|convenes?|sits|reconvenes?|gathers) (?:again|next) | next steps?:
    (?:will|would|shall) (?:\w+ )?(?:be held|be hosted|take place|host|open|meet|gather|start|begin
        |be|organi[sz]e|convene|last|bring|attend|travel|take part|participate|represent|chair
        |follow|come together|assemble|sit|kick off|run|preside|hand|pass|hold|stage|receive|sign)
    (?:is|are) to (?:be|host|open|welcome|meet|convene|chair|receive|gather|visit|hold|attend
        |participate|take part|sign|discuss|culminate|conclude|take place)
    to (?:attend|travel to|represent) | on the eve of | ahead of (?:the|next|this)
    (?:intend|plan)s? to (?:host|hold|open|convene|organi[sz]e|stage|run)
    is to be held | was to (?:be held|take place) | to be held | is scheduled | are scheduled
    scheduled for | slated (?:for|to) | pencilled in | (?:is|are) due (?:in|on|at)
    is planned | planned for | upcoming | forthcoming | is expected
    next (?:(?:online|regular|annual|ordinary|joint|working) )?(?:general|meeting|assembly|session
        |conference|workshop|seminar)
    (?:ce|cu|cemo|bice|ce se|ce biti)(?:[ .]+\w+){0,10} (?:odrz\w+|otvor\w+|poce\w+|okupi\w*|biti
        |trajati|ugosti\w*|organiz(?:ova|ira)ti|sasta\w*|ucestv\w*|sudj?elov\w*|prisustv\w*
        |predvodi\w*|uprilic\w*|zasj?eda\w*|boravi\w*|put(?:ova|uje)\w*|domacin\w*)
    (?:odrza|otvori|poce|zapoce|okupi|ugosti|traja|prisustvova|ucestvova|sudj?elova|nazoci
        |zasj?eda|boravi|primi|stici|doci|doputova|organizova|organizira|uprilici|predvodi
        |predstavlja|predsj?edava|posj?eti|sasta)t?(?:ce| ce)\b
    (?<!moze )(?<!mogu )(?<!mora )da (?:ce )?se(?: \w+){0,6} (?:odrzi|odrze|odrzat
        |sastane|sastanu|organizuje|organizira|sprovede|realizira)\b
    bud[eu](?: \w+)? (?:odrzan|organizovan|organiziran|uprilicen|potpisan)\w*
    (?:ce|bice|bit ce)(?: \w+){0,4} potpisan\w*
    bice (?:odrz|uprilic|organiz|prired)\w+ | biti odrz\w+ | bit ce | planiran[aoei]?
    zakazan\w* | predstojec\w* | predvid\w*en[aoei]? za
    (?:prireduje|organizuje|organizira|odrzava se|sastaje se|zasj?eda) (?:sutra|sjutra|prekosutra)
    naredn[aeiou]\w{0,2} (?:skup|sast|(?:za)?sěd|gener|konfer)\w* | okupit ce | okupice | pocinje
    pocet ce | trajat ce | trajace | ugostit ce | ugostice
    kj?e (?:se |bide |bidat |go |ja |gi )*(?:odrz\w*|bide|bidat|otvor\w*|zapocn\w*|sober\w*|trae
        |ucestv\w*|ugosti\w*|domakj?in\w*|prestojuva\w*|prisustv\w*|organizira\w*|realizira\w*)
    najaven\w* | se ocekuva | pretstojn\w* | predviden\w* | predvizda se | ocakva se
    ste (?:se )?(?:proved\w*|sastoi\w*|sastojat|bade|badat|sabere|saberat|otkri\w*|zapocn\w*|prode
        |domakin\w*|ucastv\w*|prisastv\w*|organizira\w*|prodalzi|sresnat|zavarsi|posreste|prieme
        |startira|prikljuci|se vodi|vzem\w*|mine)
    (?:kj?e (?:ima|se slucuva|zavrsi|pocne|startuva|mine|dojd\w*|zem\w*|se sretn\w*)) | ste e
    najava: | kje (?:se )?(?:zaseda\w*|sretn\w*|razgovara\w*|poset\w*|pristign\w*|dopatuva\w*)
    ste (?:se )?(?:zaseda\w*|sabira\w*|obsad\w*|obsazd\w*|poset\w*|pristign\w*|gostuva\w*)
    nasrocen\w* | zakazan\w* | nasrocva\w* | (?:dogovoren|ugovoren|utvarden)\w* za
    (?:e|sa) vkljuceni | (?:kje|ste) (?:se )?(?:bide |bade )?p[oa][td]pis(?:e|at|se|san|suva|va)\w*
    dogovoreno e | da se (?:pomesti|odrzi|proved\w+|sostoi|sastoi|organizira)
    predstoj\w*\b(?! (?:predsedatel|pretsedatel|predsj?eda|mandat)) | planiran(?!j)\w*
    zakazan\w* | predstoi\w*
    va (?:avea|semna|gazdui|fi|incepe|reuni|organiza|desfasura|tine|participa|debuta)
    (?:vom|voi) (?:\w+ )?(?:avea|gazdui|organiza|participa|fi|tine|preda|prelua|reuni|deschide
        |primi)
    vor (?:avea|semna|participa|fi|preda|incepe|desfasura) | se va (?:desfasura|tine|intruni|afla)
    se vor (?:desfasura|intalni|reuni|afla) | urmeaza (?:sa|a) | sunt asteptat[ie]
    programat[ei]? | programata (?:pentru|la|in|pe)
    prevazut\w* pentru | preconizat\w* | planificat\w* | stabilit\w* pentru
    convocat\w* pentru
    se preconizeaza | este prevazut\w*
    (?:reuniun|intalnir|adunar|sedint|conferint|editi)\w*(?: general\w*)? (?:viitoare|urmatoare)\w*
    (?:viitoare|urmatoare)\w*(?: \w+)? (?:reuniun|intalnir|adunar|sedint|conferint|editi)\w*
    (?<!mund )te (?:mbahe[tn]|zhvillohe[tn]|organizohe[tn]|mblidhe[tn])
    do te (?:hape[tn]|jete|jene|filloje|mblidhe[tn]|mbledhe
        |prese|presi|mirepres\w*|mikpres\w*|marrin|marre|mbaje|organizoje|zgjase|cele[tn]?|flase|flasin|organizojme|mbajme|kemi|presim|mblidhemi|mikpresim|marrim)
    pritet te | priten te | eshte caktuar | jane caktuar | do te vijoje
    planifik\w* | parashik\w* te
    parashikohe[tn] | parashihe[tn] | (?:i|e) parapare | eshte parashikuar | pritet qe
    (?:asamble|takim|mbledhj|konferenc|seminar|punetori|trajnim|kurs)\w*(?: e| i)? (?:tjeter
        |ardhsh\w+|radhes)
""")
CALLED_OFF = _words(r"""
    cancelled | canceled | called off | postponed | put off | deferred
    put back (?:to|until|by) | f[ae]ll(?:en|s)? through
    (?:will|would|shall|can|could|may|is|are|was|were) (?:not|no longer) (?:to
        |) ?(?:be )?(?:take place|taking place|held|go ahead|going ahead|convene|organi[sz]ed)
    (?:did|does|do) not (?:take place|go ahead)
    otkazan\w* | odgoden\w* | odlozen\w* | otkazuje se | odlaze se
    se otkazuva\w* | nema da se (?:odrzi|proved\w*|sastoi) | njama da se (?:proved\w*|sastoi)
    otmen\w+ | otloz\w+ | otlaga\w* | odlaga\w* | odloz\w+ | otkaz(?:an|uva)\w*
    anulat\w* | amanat\w* | se amana | se anuleaza | nu va mai avea loc
    anuluar | anulohet | u anulua | shty(?:re|he)\w* | u shty | nuk do te (?:mbahet|zhvillohet)
""")
# The association's own story, told in nearly every text: not what this text reports.
STORY = _words(r"""
    deadline | applications? (?:are|is|must|should|form) | vacancy | konkurs\w*
    (?<!broj )(?<!rast )prijav(?:e|a|iti)\b
    inscrieri(?:le|lor)?
    rok za | rokot za | srok za | afati? | aplikim\w* | termen\w* limita | candidatur\w*
    (?:was|were|been|is|are|and|first|jointly) founded | (?<=, )founded
    founded (?:in|on|at|as|by|\d) | (?:its|the) statute (?:was|has been) (?:adopted|approved|signed)
    was (?:established|formed|created) | has been established | established in
    founding | statutes
    is (?:a|an) (?:regional )?(?:association|organi[sz]ation|initiative|network|forum)
    brings together,? as
    member(?:s| states| countries| services) (?:of (?:the )?(?:association|sepca) )?(?:are|is
        |include)
    rotates? | rotat(?:ed|ion)\w* | rotating (?:every|each|annual)\w*
    mandate (?:is|was|of the association|of sepca) | objectives? of
    (?<!with the )(?<!with an )aims? (?:of|to)
    its (?:nine |eight )?members (?:are|include)
    (?:has|have|unites|gathers|counts|with) (?:\w+ )?(?:nine|eight|nine full) members
    consists of | is composed of | comprises | brings together the (?:heads|chiefs|police)
    (?<!grupa )(?<!grupa je )(?<!grupe )(?<!tim )(?<!tim je )osnovan\w*
    (?<!grupa )(?<!grupa je )(?<!tim )(?<!tim je )formiran(?!j)\w* | utemeljen\w*
    (?:cijem|kojem|od (?:samog |svog )?|prilikom )(?: je| su)? ?osnivanj\w*
    osnovav\w* | themelim\w*
    (?<!nacrt |edlog |novog |oului )(?<!novi |noul )(?<!zmjene |izmene )(?<!izmen[ia] na )statut(?:a
        |u|om|ot|arn\w*)?(?! (?:(?:de|na|i|e) |special|diplomatic))
    (?:clanic\w+|clanovi) (?:sepca\w* |asocijacij\w* |udruzenj\w* )?su(?! (?:\w+ )?\w+l[ei]\b)
     rotacij\w* | rotira\w* | okuplja
    cilj(?:evi)? (?:asocijacij|udruz|sepca|je|su)\w* | abecedn\w* | nastala | broji
    mandat\w* (?:traje|iznosi|od|asocij\w*|udruz\w*|este|are|dureaza|de un an|zgjat|eshte)
    (?:asocij|udruz|udrug|clanstv|organizacij)\w*(?: \w+){0,3} cine | cine je | cine ga
    (?:je|su|postal[aei]) (?:\w+ )?clanic[ae] (?:sepca|asocijacij)\w*
    je (?:vodec|najvec|regionaln|nevladin|neprofitn)\w+ (?:\w+ ){0,2}(?:asocij|udruz|udrug
        |organizacij|mrez)\w* | predstavlja (?:\w+ )?(?:asocij|udruz|udrug|organizacij)\w*
    prijavuvanj\w* | kandidatstvan\w* | akreditir\w* | akreditaci\w* | e osnova\w+
    clenki(?:te)? (?:na \w+ )?(?:se|bea)\b | vo n\w+ clenuva\w*
    clenovi (?:na )?\w* ?se(?! (?:sobr|sostan|sretn|dogov|soglas|obvrz))
    (?:princip|osnov)\w* (?:na )?rotaci\w* | rotaci\w* (?:se|na sekoj\w*|vsjaka)
    (?:sazdaden|ucreden)\w* (?:e |be |bese )?(?:prez|v|na|kato|s cel) | e sazdaden\w*
    clen\w* na (?:asociaci|sepca|sepka)\w* (?:sa|e|se)\b
    (?:ucesni|ucastni|nabljuduva|nabljudat)\w* v[oa]?v? proces\w* | celta na (?:asociaci|zdruz)\w*
    (?:nejzini|nejni|nejnite) celi
    obedinjava | obedinuva
    e (?:regionalna |mezdunarodna |megjunarodna )?(?:organizaci(?!on)|asociaci(?!on)|asocijaci
        |zdruzeni)\w*
    infiinta\w+ | devenit operational\w* | fondat\w* | creat\w* in
    (?:asociati\w*|sepca|organizati\w*)(?: [\w-]+){0,2} a fost (?:creat|constituit)\w*
    (?:adoptat|semnat|aprobat)\w* (?:[\w-]+ )?statut\w* | statut\w* (?:sepca |asociatiei )?(?:a fost
        |adoptat|semnat|aprobat|din (?:anul )?\d)\w*
    (?:miratua|miratim|nenshkrua|nenshkrim)\w*(?: (?:i|e|te))? statut\w* | statut\w* (?:u|i miratuar
        |eshte|i vitit)
    membri\w* (?:ai |al )?(?:sepca|asociatiei),? (?:sunt|cuprind|numara)
    (?<!nu )(?:este|sunt|a devenit|au devenit) (?:si |o )?membr[aeiu]\w*
    membre? sunt | are ca membri | reuneste sefii | rotati(?!ng)\w* | scopul asociatiei
    din care fac parte | a luat fiinta | cuprinde
    este o (?:organizati|asociati|structur|initiativ|rete)\w*
    themeluar\w* | u themelua | u krijua | krijuar ne
    anetar\w* (?:te |e )?(?:(?:sepca|shoqat|asociacion)\w*,? )?(?:jane|eshte|perfshijne|numeron)
    (?:eshte|jane|u be|u bene) (?:edhe |nje )?anetar\w* | rotacion(?:i|it|in|al|ale)?\b
    qellimi i (?:sepca|shoqat)\w* | perbehet | ka si anetare | bejne pjese
    eshte nje (?:organizat|shoqat|nism|rrjet)\w*
""")
EARLIER = _words(r"""
    last (?:year|month|spring|summer|autumn|winter) | previous(?:ly)?
    earlier this (?:year|month|week) | in the past | back in | since(?! yesterday| today) | had been
    was also | a year ago | years ago | the previous
    the last (?!(?:stop|day|stage|part|phase|step|word|minute|of|in|two|three|four|few|days|weeks
        |evening|panel|speaker|point|item)\b)
    pros\w+ godin\w* | (?:ranij|prethodn)\w*(?! (?:preuzet|dogovoren|planiran|zakazan|ugovoren))
    proteklo\w* | nedavno
    podsj?ecanj\w* | podsj?ecam\w* | lani
    minat\w+ godin\w* | lani | prethodn\w* | predhodn\w* | porano | predisn\w*
    minal\w+ godin\w* | pri predhodn\w* | po-rano
    an(?:ul|ii) trecu[ts]\w* | cu un an in urma | anterior\w* | precedent\w*
    vit\w+ (?:e|te) kaluar\w* | v(?:it|ite|iti|jet) me pare | i meparshem | e meparshme
""")
TODAY = _words(
    "today | this (?:morning|afternoon|evening) | tonight | danas | jutros | veceras | deneska"
    " | vecerva | denes | dnes | astazi | sot"
)
LATELY = _words(r"yesterday | juce | jucer | vcera | ieri | mbreme | sinoc | snosti | aseara")
ONLINE = _words(r"""
    online | on-line | on (?:the )?screens? | virtual(?:ly)? | video[ -]?(?:conference|link|call)\w*
    videoconferenc\w*
    onlajn | virtueln\w* | virtualn\w* | video[ -]?(?:konferencij|link|vez)\w*
    videokonferenc\w* | na daljinu
    preku video\w* | videokonferent?c\w* | virtuelno | videovrska\w* | onlain
    v onlajn | prez internet
    videoconferint\w* | virtuale?
    virtualisht | videokonferenc\w*
""")
# What had been meant, and was done otherwise: "planned at first for March in Skopje".
AT_FIRST = re.compile(
    r"\b(?:originally|initially|at first|prvicno|prvobitno|prvotno|najprvin|parvonacalno|initial"
    r"|fillimisht|(?:was|were) to have(?=[^.;]{0,150}\binstead\b))\b[^,;.]{0,120}"
)
# What is to come of an event that has begun, or is told of as held.
GOES_ON = _words(r"""
    (?:will|is to) (?:last|run|end|close|conclude|continue)
    (?:ce|kj?e|ste) (?:se )?(?:traj\w*|trae|zavrs\w*|zavarsi|prodalzi|prodolzi|potraj\w*|zaklj?uc\w*
        |prikljuci)
    (?:trajat|zavrsit|zavrsi|trajace|zavrsice|zavrsit) ce | trajace | zavrsice
    (?:va|vor) (?:dura|incheia|continua) | se va incheia
    do te (?:zgjase|perfundoje|vazhdoje|mbyllet|vijoje)
""")
# What a passage only looks forward to: in front of the word for an event, or behind it.
TO_COME = re.compile(
    r"\b(?:upcoming|forthcoming|next|predstojec\w*|pretstojn\w*|predstojast\w*|naredn\w*"
    r"|sl?j?edec\w*|idn\w*|sledn\w*|sledvast\w*|viitoare\w*|urmatoare\w*)(?: \w+)? ?$"
)
# Before the day on which something was said.
SAID_ON = re.compile(
    r"\b(?:announced|said|stated|reported|published|issued|informed|confirmed)(?: \w+)?(?: on)? $"
    r"|\b(?:as (?:of|from)|with effect from|effective(?: from)?|valid (?:from|until)|until|deadline"
    r"|no later than|not later than)(?: \w+)? $"
    r"|\b(?:saopst|saopc|objavi|izvij?esti|javi)\w*(?: je| su)? $"
    r"|\b(?:njoft|deklar|publik|konfirm|raport)\w*(?: (?:diten e|me))? $"
)
# Somebody congratulates, or writes: that is news, and no event.
WRITES = _words(r"""
    congratulated
    (?:sent|wrote|addressed) (?:[\w-]+ ){0,4}?(?:letter|message|telegram|greetings)
    (?:uput|upat|posl|prat|isprat|izprat|otprav|iskaza)\w* (?:[\w-]+ ){0,4}?(?:cestit|pism|poruk
        |porak|telegram|soucest|saboleznov|sauces|saucest|pozdravlen|pozdravitel|poslani)\w*
    cestita(?:a|o|la|li|ha|se)?\b
    (?:a|au) (?:transmis|trimis|adresat) (?:[\w-]+ ){0,4}?(?:felicit|scriso|mesaj|condol)\w*
    (?:a|au) felicitat | (?:uroi|pergezoi|i ka uruar)
    (?:dergoi|ka derguar) (?:[\w-]+ ){0,4}?(?:urim|leter|mesazh|letr|ngushell)\w*
""")
# A list of what is to come is announced with these.
PLAN = _words(r"""
    calendar | (?:programme|program|plan|schedule|list) of (?:\w+ ){0,2}(?:activit\w+
        |events|meetings)
    upcoming | forthcoming | planned | (?:activity|work) plan | save the date | schedule
    diary | coming up | what's next | ahead
    kalendar\w* | (?:plan|program|raspored)\w* (?:\w+ ){0,2}(?:aktivnosti|rada|dogadaj\w*
        |sastan\w*)
    predstojec\w* | najav\w* | planiran\w* | raspored\w* | slijedi | sledi
    (?:plan|programa|raspored)\w* (?:na|za) (?:\w+ ){0,2}(?:aktivnost\w*|nastan\w*
        |rabota\w*|sabiti\w*|dejnost\w*)
    pretstoj\w* | predstoj\w* | predstoi\w* | naredni aktivnosti
    calendarul\w* | (?:planul|programul|agenda|lista) (?:\w+ ){0,2}(?:activitat\w*|eveniment\w*
        |reuniun\w*)
    urmeaza | planificat\w* | (?:activitati|evenimente)(?:le)? viitoare
    kalendar\w* | (?:plani|programi|axhenda|lista) (?:\w+ ){0,2}(?:veprimtari\w*|aktivitet\w*
        |takim\w*|ngjarj\w*)
    te ardhshm\w* | te planifikuar\w* | ne vijim
""")
# Before a day until which something is to be done.
DEADLINE = re.compile(
    r"\b(?:by|until|till|before|no later than|not later than|najkasnije do|najkasno do|do|do kraja"
    r"|naj-kasno do|pana la|pana pe|cel tarziu|deri(?: me)?|brenda|para)(?: the| dates| data)? $"
)
# Before a day on which something ends that began before it.
UNTIL = re.compile(
    r"\b(?:until|till|do|pana|pana la|deri|deri me)(?: \w+)? $"
    r"|\b(?:(?:will|due to|set to) (?:end|close|conclude|finish|expire)|(?:va|vor) incheia"
    r"|do te (?:perfundoje|mbyllet)"
    r"|zavrsice|zavrsit ce)(?: (?:on|pe|me|la|u|diten e))? $"
)
PUT_OFF = re.compile(r"\b(?:postpone|put off|odgo[dg]|odloz|odlaga|otlaga|otloz|aman[ae]|shty)\w*")
# Several of them are what was done in a year: "two assemblies and a seminar".
COUNTED = re.compile(
    r"\b(?:(?<!day )two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|numerous"
    r"|dozens?"
    r"|dve|dvije|dva|tri|cetiri|cetri|pet|sest|sedam|sedum|sedem|osam|osum|osem|devet|deset\w*"
    r"|jedanaest|dvanaest|edinaeset|dvanaeset|nekoliko|nekolku|nekolko|brojn\w+|mnogubrojni"
    r"|mnogobrojni|doua|trei|patru|cinci|sase|sapte|opt|zece|mai multe|numeroase"
    r"|dy|tre|kater|pese|gjashte|shtate|tete|nente|dhjete|disa|shume)"
    r"(?! (?:dan|den|dni|day|zi|dit))(?: [\w-]+){0,6} $"
    r"|\b\d{1,2} $"
)
# Between a day and a word for an event: the word is one of another thing.
AND_ANOTHER = re.compile(r", (?:and|i|a|kako i|kakto i|dhe|si)\b")
