"""The words by which Romanian and Albanian texts name the topics of the record."""

BY_TOPIC = {
    "arms-trafficking": r"""
        trafic\w* (?:ilicit |ilegal )?(?:de |cu )?arm[aeu]\w* | arme\w* de foc
        (?:trafik|trafiq|kontraband)\w* (?:(?:i|e|te|se|me|paligjshem|jashteligjshem
            |kunderligjshem) )*arm[ae]\w*
        arme\w* (?:te )?(?:zjarri|vogla|lehta)\w*
        (?:transport|deten|det[ie]n|vanz|vind|comert|plas)\w* (?:[\w-]+ ){0,3}?arme\b
        arme\w* (?:si munit\w* )?(?:ilegal|nedeclarat|letal|usoar)\w* | armament\w* (?:usor|ilegal)
        arme\w* (?:pa leje|(?:te|e) paligjshme|ilegale|e (?:vogla|lehta|zjarrit))
        armembajtj\w* pa leje
    """,
    "capacity-building": r"""
        (?:consolid|dezvolt|intari)\w+ (?:de )?capacitati\w*
        (?:ngritj|forcim|zhvillim|rritj)\w+ (?:(?:i|e|te|se) )*kapacitet\w*
    """,
    "community-policing": r"""
        politia comunitara | policimi?t? ne komunitet | politi\w+ (?:comunitar|de proximitat)\w*
        policim\w* ne komunitet | polici\w* ne (?:sherbim te )?komunitet\w*
    """,
    "contact-points": r"""
        rete(?:a|le)\w* (?:de )?puncte\w* de contact
        rrjet\w* (?:i |e |te )?pika\w* (?:te |e )?kontaktit | punct(?:e|elor|ele) de contact
        pika(?:t|ve)? (?:te |e )?kontakti[nt]?
    """,
    "coordination": r"""
        coordonatori\w* national\w* | koordinatore(?:t|ve) kombetar\w*
    """,
    "corruption": r"""
        corupti\w* | korrupsion\w* | coruptie\w*
    """,
    "crime-prevention": r"""
        preveni\w+ (?:criminalit|infractiun|faptelor)\w*
        parandalimi\w* (?:i |te |e )*(?:krimi|kriminalitet)\w*
    """,
    "cybercrime": r"""
        criminalitat\w+ (?:informatic|cibernetic)\w* | krim\w* kibernetik\w*
        securitat\w+ (?:cibernetic|informatic)\w* | infractiun\w+ (?:informatic|cibernetic)\w*
        siguri\w* kibernetik\w* | sulm\w* kibernetik\w* | atacuri\w* (?:cibernetic|informatic)\w*
        krim\w* (?:i |te )?(?:kibernetik|kompjuterik|informatik)\w* | kercenim\w* kibernetik\w*
        mashtrim\w* (?:online|kibernetik|kompjuterik)\w* | amenintar\w* cibernetic\w*
        fraud\w* (?:online|informatic|cibernetic)\w*
    """,
    "drug-trafficking": r"""
        trafic\w* (?:ilicit )?de droguri
        trafik\w* (?:i |e |te )?(?:droges|drogave|lendeve narkotike)
        trafic\w* (?:ilicit )?de (?:droguri|stupefiante)\w*
        (?:trafik|trafiq|kontraband)\w* (?:(?:i|e|te|se|me|paligjshem) )*(?:drog|lendeve|narkotik
            |kokain|heroin|kanabis)\w*
        (?:trafic|contraband)\w* (?:ilegal |ilicit )?(?:de|cu) (?:substante|narcotic|cocain
            |heroin)\w*
        (?:rut|piat|piet|productie|producer|combater|distributi|laborator|retel|transport
            |captur)\w* (?:[\w-]+ ){0,3}?(?:drogur|stupefiant|cocain|heroin|canabis)\w*
        drogur\w* sintetic\w* | noil\w+ substante psihoactive | narcotrafic\w*
        (?:kultivim|shperndarj|prodhim|rrug|treg|sekuestrim|laborator)\w* (?:(?:e|i|te|se
            |me) )*(?:drog|kokain|heroin|kanabis|lendeve narkotik)\w*
        drog\w* sintetik\w* | narkotrafik\w*
    """,
    "early-warning": r"""
        avertizare timpurie | paralajmerim\w* (?:te|i|e) hershem
    """,
    "elections": r"""
        (?:a|au) fost ales\w* | alegere\w* (?:noului|noii|conduceri|presedint|organelor)\w*
        u zgjodh\w* | zgjedhj\w+ (?:e |se )?(?:re |reja )?(?:kryetar|kryesis|organev|bordi)\w*
    """,
    "electronic-evidence": r"""
        probe\w* electronice | prova\w* elektronike
        (?:urm|criminalistic)\w* digital\w* | (?:gjurm|kriminalistik)\w* digjital\w*
        (?:prob|dovez|dovad)\w+ (?:electronic|digital)\w* | prov\w* (?:elektronik|digjital)\w*
    """,
    "europol-cooperation": r"""
        cooperar\w+ cu (?:\w+ )?europol\w* | bashkepunim\w+ me (?:\w+ )?europol\w*
    """,
    "financial-investigations": r"""
        investigati\w+ financiare | hetim\w+ financiare | spalar\w+ (?:a )?banilor
        spalarii banilor | investigatii\w* financiar\w* | urmarirea banilor
        pastrim\w* (?:i |e |te |se )?parave | hetim\w* (?:te )?financiar\w*
        spala\w+ (?:de |a )?bani\w* | bani\w* murdari | para\w* (?:te |e )(?:pista|krimit)
        (?:recuper|confisc|identific)\w+ (?:(?:a|de|bunurilor|produselor) )*(?:creantelor|activelor
            |averilor|infractionale)\w*
        (?:sekuestrim|konfiskim|rikuper)\w+ (?:(?:i|e|te) )*(?:aseteve|pasuri)\w*
    """,
    "funding": r"""
        cotizati\w* | kuot[ae]\w* | buget(?:ul|ului)? | buxhet(?:i|in|it)?
        (?:finantare|buget)\w* (?:comun\w* )?(?:al |a )?(?:sepca|asociati|organizati|retelei)\w*
        (?:financim|buxhet)\w* (?:i |te )?(?:sepca|shoqat|asociacion|organizat|rrjetit)\w*
    """,
    "gender-equality": r"""
        egalitat\w+ de gen | barazi\w+ gjinore | egalitat\w+ (?:de|intre) (?:gen|sex)\w*
        barazi\w* gjinor\w*
    """,
    "high-risk-criminal-networks": r"""
        retele\w* (?:infractional|criminal)\w* (?:cu|de) (?:[\w-]+ ){0,3}?risc\w*
        rrjete\w* kriminale (?:me|te) rrezik\w*
    """,
    "human-trafficking": r"""
        trafic\w* de (?:persoane|fiinte umane)
        trafik\w* (?:i |e )?(?:te )?(?:qenieve njerezore|njerezve) | trafikim\w* te? ?qenieve
        trafic\w* (?:de|cu) (?:fiinte|persoane)\w*
        (?:trafik|trafiq)\w* (?:(?:i|e|te|se|me) )*(?:njerez|qenieve|qenie|personave)\w*
    """,
    "information-exchange": r"""
        schimb\w* (?:operativ )?de (?:informatii|date)
        shkembim\w* (?:i |e |te |se )?(?:te )?(?:informacion|te dhenave)\w*
        schimb\w* (?:[\w-]+ ){0,3}?(?:de |al )(?:informatii|date|mesaje)\w*
        shkembim\w* (?:[\w-]+ ){0,4}?(?:informacion|informat|te dhena|dhenave)\w*
    """,
    "intelligence-led-policing": r"""
        policimi?t? i? ?(?:te )?udhehequr nga inteligjenca
        analiz\w+ (?:operational|informatiil|de informatii|criminal)\w* | bazat\w* pe informatii
        analiz\w* (?:operacional|informacion|kriminal)\w* | bazuar ne inteligjenc\w*
    """,
    "interpol-cooperation": r"""
        cooperar\w+ cu (?:\w+ )?interpol\w* | bashkepunim\w+ me (?:\w+ )?interpol\w*
    """,
    "irregular-migration": r"""
        migrati\w+ (?:ilegal|neregulat)\w* | migraci\w+ (?:i |e |te )?(?:parregullt|paligjshem)
        migrati\w+ (?:ilegal|nereglementar|iregular|clandestin)\w*
        e?migr(?:aci|im)\w* (?:i |e |te |se )?(?:parregullt|paligjshem|jashteligj|joligj|ilegal)\w*
    """,
    "joint-investigation-teams": r"""
        echipe\w* comune de ancheta | skuad\w+ te? ?perbashketa hetimore
        ekip\w+ te perbashketa te hetimit | echip\w+ comune de (?:ancheta|investigati)\w*
        (?:skuadr?|ekip|grup)\w+ (?:te |e )?(?:perbashketa )?(?:hetimore|te hetimit)
    """,
    "joint-training": r"""
        formar\w+ comun\w* | trajnim\w* te? ?perbashket\w*
        (?:instruir|pregatir|formar)\w+ (?:comun|in comun)\w* | trajnim\w* (?:te )?perbashk\w*
        (?:curs|program|sesiun)\w* (?:de (?:instruire|formare|pregatire) )?comun\w*
        kurs\w* te perbashket\w* | stervitj\w* te perbashket\w* | aplicati\w* comun\w*
    """,
    "membership": r"""
        aderar\w+ | anetaresim\w* | statut\w* de (?:observator|membru)
        statusi\w* (?:e|i|te) (?:vezhgues|anetar)\w* | pranim\w*(?: [\w-]+){1,8}? si anetar\w*
        behe[tn] (?:pjese|anetar)\w*
    """,
    "memorandum-2014": r"""
        memorandum\w* de intelegere(?! (?:dintre|intre|cu)\b)
        memorandum\w* (?:i |e )?mirekuptimit(?! (?:mes|midis|ndermjet|me)\b)
    """,
    "migrant-smuggling": r"""
        trafic\w* de migranti | kontraband\w+ (?:e |se )?(?:me )?(?:emigrant|migrant)\w*
        trafic\w* (?:ilegal )?(?:de|cu) migranti\w* | contraband\w* (?:de|cu) migranti
        (?:trafik|kontraband)\w* (?:i |e |te |se )?(?:me )?(?:emigrant|migrant|refugjat)\w*
    """,
    "network-of-analysts": r"""
        rete(?:a|le)\w* (?:de |a )?analist\w* | rrjet\w* (?:(?:i|e|te|se) )*analist\w*
    """,
    "online-child-exploitation": r"""
        (?:abuz|exploat)\w* sexual\w*(?: [\w-]+){0,3}? (?:copii|copil|minor)\w*
        pornografi\w* infantil\w* | sigurant\w+ (?:copi|minor)\w+ (?:in mediul )?online
        (?:abuz|keqperdor|shfrytez)\w* (?:(?:i|te|e) )*seksual\w*(?: [\w-]+){0,3}? (?:femij
            |mitur)\w*
        pornografi\w* (?:(?:e|me|te) )*femij\w*
    """,
    "online-radicalisation": r"""
        radicalizare\w* online
    """,
    "operational-cooperation": r"""
        cooperar\w+ (?:operativ|operational)\w*
        bashkepunim\w* (?:te |i )?(?:operacional|operativ)\w*
    """,
    "organised-crime": r"""
        criminalit\w+ organizat\w* | crim\w+ organizat\w* | krim\w* (?:i |te |e )?organizuar
        crim(?:a|ei|inalitat\w+) organizat\w* | grupar\w+ (?:de crima|infractional)\w*
        krim\w* (?:i |e |te |se )?organizuar\w* | grup\w* kriminal\w*
    """,
    "pcc-see-cooperation": r"""
        (?:cooperar|parteneriat|memorandum)\w* (?:[\w-]+ ){0,8}?(?:pcc[ -]see|ccp ?ese
            |conventi\w+ (?:de cooperare|privind cooperarea) politieneasca)
        (?:bashkepunim|partneritet|memorandum)\w* (?:[\w-]+ ){0,8}?pcc[ -]see
    """,
    "police-management": r"""
        lidership\w* | management\w* (?:politienesc|resurselor umane)
        (?:menaxhim|drejtim)\w* (?:(?:i|e|te) )*(?:burimeve njerezore|polici)\w*
    """,
    "presidency-results": r"""
        (?:rezultat|prioritat|realizar|bilant)\w* (?:\w+ ){0,3}(?:presedinti|mandat)\w+
        (?:rezultat|prioritet|arritj|bilanc)\w* (?:\w+ ){0,3}(?:presidenc|kryesi|mandati)\w+
    """,
    "property-crime": r"""
        infractiun\w+ (?:contra|impotriva) patrimoniului | criminalitat\w+ patrimonial\w*
        krim\w* (?:kunder|ndaj) (?:prones|pasuris)\w*
    """,
    "reports": r"""
        raport\w* (?:de activitate|financiar|anual)\w* | raport\w* (?:vjetor|financiar)
    """,
    "statute": r"""
        (?:modificar|amendar|revizuir)\w+ (?:\w+ ){0,2}statut\w*
        (?:no(?:ul|ului|u)|proiect\w* de) statut\w* | redact\w* (?:[\w-]+ ){0,3}statut\w*
        statut\w* (?:i|e|te) ri\b | (?:hartim|projekt)\w* (?:(?:i|e|te) )*statut\w*
        (?:ndryshim|rishikim|amendament|amendim)\w+ (?:\w+ ){0,2}statut\w*
    """,
    "strategy": r"""
        (?:proiect\w* de|propunere\w* de) strategi\w*
        strategi\w+ (?:sepca|asociatiei|noua) | no[ui]\w* strategi\w*
        planul? (?:de actiuni|strategic)
        strategji\w+ (?:e re |se re )?(?:e |te |se )?(?:sepca|shoqat|asociacion)\w*
        plan\w* strategjik | plan\w* (?:anual )?de (?:actiun|activitat|lucru)\w*
        plan\w* (?:vjetor )?(?:i |e |te |se )?(?:veprimit|veprimtari\w*|punes|aktivitet\w*)
    """,
    "terrorism": r"""
        terrorizm\w* | antiterror\w*
    """,
    "threat-assessment": r"""
        evaluar\w+ (?:a )?amenintar\w+ | vleresim\w+ (?:i |e |te )?(?:kercenim|rrezik)\w*
        evaluar\w+ (?:\w+ ){0,2}(?:a |al )?(?:amenintar|riscur)\w+
        raport\w* (?:(?:i|e|te|se|privind|asupra|de) )*(?:kercenim|amenintar)\w*
        vleresim\w+ (?:\w+ ){0,2}(?:i |e |te |se )?(?:kercenim|rrezi)\w*
    """,
    "tourist-season": r"""
        sezon\w* turistic\w* | sezon\w* turistik\w* | sezon\w* estival\w* | sezon\w* veror\w*
        (?:securitat|sigurant)\w* turistilor | siguri\w* (?:e|se) turisteve
    """,
    "travel-documents": r"""
        documente\w* de calatorie | document\w* de calatorie | dokument\w* (?:i |e |te )?udhetimi\w*
    """,
    "vehicle-crime": r"""
        furt\w* de (?:autovehicule|masini) | vjedhj\w+ (?:e |se )?(?:automjeteve|makinave)
        (?:furt|hot)\w* de (?:autoturisme|autovehicule|vehicule|masini)
        vjedhj\w* (?:e |te |se )?(?:automjet|makina)\w*
        (?:autovehicule|masini|vehicule|autoturisme)\w* furate | automjet\w* (?:te|e) vjedhura
    """,
    "violent-extremism": r"""
        extremism\w* violent | ekstremiz\w* i? ?(?:te )?dhunshem | radicalizar\w*
        ekstremizm\w* (?:i |te |se )?dhunshem | radikalizim\w*
    """,
    "vulnerable-groups": r"""
        violent\w+ (?:in familie|domestic\w*) | dhun\w+ ne familje
        grupuri(?:lor)? vulnerabile | grup\w+ vulnerabil\w* | persoane\w* vulnerabil\w*
        grup\w* (?:te |e )?(?:cenueshm|pambrojtur|vulnerabel)\w*
    """,
    "women-in-policing": r"""
        femei\w* (?:in|din) politie | polici(?:ste|steve|ve)? gra | grat? (?:ne |e )?polici\w*
        (?:paraqitj|perfaqesim|pjesemarrj)\w* (?:e|se) grave ne polici\w*
        politist(?:e|ele|elor)\b | femei\w*[ -]politist\w* | polic(?:e|et|eve) (?:gra|femra)
        (?:grave|grat|gra) polic\w* | gra\w* ne uniform\w* | femra\w* ne polici\w*
    """,
}
