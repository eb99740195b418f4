"""Who held an event, paid for it or presided, in Romanian."""

BY_ROLE = {
    "host": r"""
        gazda: @ | @ (?:i|le)-(?:a|au) avut ca (?:oaspeti|invitati)
        (?:gazduit|primit|intampinat)\w*(?: si organizat\w*)? de (?:catre )?@
        (?:gazd|amfitrion)\w*(?: [\w-]+){0,4}? (?:a fost|au fost|este|sunt|va fi|vor fi|fiind) @
        (?:tara|partea|in calitate de) gazda,? @ | gazd\w+(?: [\w-]+){0,3}, @ | gazduirea @
        @ (?:(?:a|au|va|vor) gazdui\w*|gazduieste|gazduiesc|gazduind)
        @ (?:a fost|au fost|este|va fi|vor fi) (?:tara )?gazda\w*
        @ (?:in calitate de|ca) (?:tara )?gazda
        @ (?:l|i|le|o)-(?:a|au) primit\b
        (?:a|au) vizitat @ | (?<!primit )(?<!primit o )vizita\w*(?: [\w-]+){0,3} la (?:sediul )?@
    """,
    "organiser": r"""
        (?:(?:a|au|este|sunt|va fi|vor fi) )?(?:fost )?(?:organizat(?!i[aei])|initiat(?!e\b|iv)
            |convocat|pregatit|derulat|desfasurat|realizat|implementat|gestionat
            |pus\w* la cale)\w*(?: [\w-]+){0,3}? de (?!comun)(?:catre )?@
        organizat[aei]?(?: [\w-]+){0,2}? (?:impreuna|in colaborare|in parteneriat|in cooperare) cu @
        organizat[aei]? (?:(?!si\b|care\b|detinut|exercitat)[\w-]+,? ){1,9}?de (?:catre
            |(?=inspector|minister|polit|directi|academi|centr|misiun)) ?@
        (?:gazduit|primit)\w* de(?:,? [\w-]+){1,9}?,? in (?:parteneriat|colaborare|cooperare) cu @
        organizare: @ | @ (?:a fost|este|au fost|sunt|fiind) (?:organizator|initiator)\w*
        initiativa(?: [\w-]+){0,2} (?:i-a|le-a|a) apartinut @
        organizator\w*(?: [\w-]+){0,4}? (?:a fost|au fost|este|sunt):? @
        @ (?:a|au|va|vor) organizat?\b | @ (?:organizeaza|deruleaza|desfasoara
            |pregateste)(?! (?:[\w-]+ ){0,4}similar)
        (?<!organizate )(?<!conlucrarea )(?<!cooperarea )sub (?:egida|auspiciile) @
        (?:l|i|o|le)-(?:a|au) (?:organizat|initiat|pregatit) @
        in organizarea @ | organizarea(?: [\w-]+){0,2} (?:a fost|este) asigurata de @
    """,
    "supporter": r"""
        @ (?:a fost |este |fiind )?(?:finantatorul|sponsorul)\b | posibil\w* (?:datorita
            |gratie|prin) @ | @ (?:a|au) sustinut (?:financiar|material|logistic)
        (?:fonduri|banii|resursele|mijloacele)\w* (?:a|au) fost puse la dispozitie de (?:catre )?@
        (?:cu|prin|datorita|gratie) (?:sprijin|suport|asistent|sustiner|contributi|ajutor|concurs
            |fond|finant|donati)\w*(?: (?!si\b)[\w-]+){0,3}? (?:al|din partea|de la
            |(?:oferit|acordat|asigurat|alocat)\w* de) @
        (?:cu|prin|datorita|gratie|din) (?:sprijin|suport|asistent|sustiner|contributi|ajutor
            |concurs|fond|finant|donati|banii|bani|grant|cheltuiala|sponsoriz)\w*(?: [\w-]+){0,2}? @
        (?:sprijin|suport|asistent|fond)\w* (?:[\w-]+ )?(?:acordat|oferit|asigurat|alocat)\w* de @
        (?:(?:a|au) beneficiat|beneficiaza|beneficiind|se bucura) de (?:sprijin|suport
            |asistent|finant|ajutor)\w*(?: [\w-]+)?? @
        (?:finantat|cofinantat|sponsorizat|sprijinit|suportat|acoperit
            |sustinut financiar)\w*(?: [\w-]+){0,2}? de (?:catre )?@
        (?:finantar|cheltuiel|costuril|cazar|transport|logistic|interpretar|traducer
            |deplasar)\w*(?: [\w-]+){0,5}? (?:a fost|au fost|este|sunt|va fi|vor fi) (?:asigurat
            |acoperit|suportat|oferit|platit)\w*(?: integral| partial)? de (?:catre )?@
        (?:l|i|o|le)-(?:a|au) (?:finantat|sprijinit|sustinut|sponsorizat) @
        (?:sprijin|sustin|sustinut|finant|sponsoriz)\w*(?: [\w-]+){0,4}? prin (?:proiect|program
            |intermedi|misiun|fond)\w*(?: [\w-]+){0,2}? @
        @ (?:a|au|va|vor) (?:sprijini|finanta|cofinanta|sponsoriza|suporta|acoperi)\w*
        @ (?:finanteaza|sprijina|sponsorizeaza)(?! asociati| sepca| activitat| polit)
        (?:bani|fonduri|finantar|resurse)\w* (?:a|au) (?:venit|provenit) (?:de la|din partea|din) @
        @ (?:a|au) (?:pus la dispozitie)\b
        @ (?:a|au) asigurat (?:expertiz|fond|finant|logistic|traducer|interpretar)\w*
    """,
    "chair": r"""
        presedinte\w*: @
        (?:in|din|sub|durata|timpul|cadrul|exercitarii) presedinti(?:a|ei)(?! (?:consili|comitet)) @
        presed[ie]nti(?:a|ei)(?: [\w-]+){0,3}? (?:detinut|exercitat)\w* de (?:catre )?@
        (?:prezidat|moderat)\w*(?: [\w-]+)? de (?:catre )?@ | sub (?:conducerea|presedintia) @
        (?:lucrar|sedint|reuniun|intrunir|adunar|dezbater|discuti|sesiun
            |panel)\w*(?: [\w-]+){0,8}? (?:condus|moderat|prezidat|coordonat)\w* de (?:catre )?@
        (?:presedinti|conducere|moderare)a (?:lucrarilor|sedintei|reuniunii|adunarii|intrunirii
            |dezbaterilor|panelului) (?:a fost|este|va fi) (?:asigurat|detinut|exercitat|preluat
            |incredintat)\w* (?:de|lui)(?: catre)? @
        @ (?:care )?(?:a|au|va|vor) (?:prezida|modera)\w* | @ (?:prezideaza|modereaza)
        (?:a|au) (?:prezidat|moderat) (?:[\w-]+ ){0,4}?@
        (?:lucrar|sedint|reuniun|intrunir|adunar|dezbater)\w* (?:a|au) (?:condus|prezidat|moderat) @
        @ (?:a|au|va|vor) (?:condus|conduce|moderat|coordonat) (?:lucraril|sedint|reuniun|intrunir
            |adunar|dezbater|discuti)\w* | @ conduce (?:lucraril|sedint|reuniun)\w*
        (?:a|au) avut(?:-[ol])? ca moderator\w*(?: pe)? @
        @ (?<!tara )(?:care|ce) (?:detine|exercita|asigura|a preluat)(?: [\w-]+){0,3} presedintia
    """,
}
