"""The words by which the topics of the record are named in Serbian, Romanian and Albanian texts.

With Serbian go Bosnian, Croatian and Montenegrin, and what Macedonian and Bulgarian write alike.
"""

BY_TOPIC = {
    "coordination": r"""
        nacionaln(?:ih|im|i|ite) koordinator(?:i|a|e|ima|ite) | koordinatori na sepca
        nacionalnite? koordinatori | coordonatori\w* national\w*
        koordinatore(?:t|ve) kombetar\w*
    """,
    "elections": r"""
        izabran\w* (?:je|su) (?:za|novi)
        izbor\w* (?:novog|novih|rukovodstva) | bese izbran\w* | be(?:she)? izbran\w*
        (?:a|au) fost ales\w* | alegere\w* (?:noului|noii|conduceri|presedint|organelor)\w*
        u zgjodh\w* | zgjedhj\w+ (?:e |se )?(?:re |reja )?(?:kryetar|kryesis|organev|bordi)\w*
    """,
    "europol-cooperation": r"""
        (?:saradnj|suradnj)\w+ sa? (?:\w+ )?europol\w*
        sorabotka\w* so (?:\w+ )?e[uv]ropol\w* | satrudnicestvo\w* s (?:\w+ )?e[uv]ropol\w*
        cooperar\w+ cu (?:\w+ )?europol\w* | bashkepunim\w+ me (?:\w+ )?europol\w*
    """,
    "interpol-cooperation": r"""
        (?:saradnj|suradnj)\w+ sa? (?:\w+ )?interpol\w*
        sorabotka\w* so (?:\w+ )?interpol\w* | satrudnicestvo\w* s (?:\w+ )?interpol\w*
        cooperar\w+ cu (?:\w+ )?interpol\w* | bashkepunim\w+ me (?:\w+ )?interpol\w*
    """,
    "funding": r"""
        finansiranj\w* | clanarin\w* | finansiranje\w*
        finansirane\w* | clenski vnos | cotizati\w* | kuot[ae]\w*
        (?:finantare|buget)\w* (?:comun\w* )?(?:al |a )?(?:sepca|asociati|organizati|retelei)\w*
        (?:financim|buxhet)\w* (?:i |te )?(?:sepca|shoqat|asociacion|organizat|rrjetit)\w*
    """,
    "membership": r"""
        prijem\w* (?:u clanstvo|nov\w+ clan\w*) | punopravno clanstvo
        clanstvo (?:kosov|hrvat|sloven)\w*
        (?:povrat|prij?em|ulaz|prikljucenj)\w*(?: \w+){0,2} u (?:asocijacij|udrug|sepca)\w*
        clanstv\w+(?: \w+)? u (?:asocijacij|udrug|sepca)\w*
        (?:pristup|prij?em|primanj|postan)\w* (?:[\w-]+ ){0,4}?(?:status|svojstv)\w+ (?:posmatrac
            |promatrac)\w*
        polnopravno clenstvo | priem na | clenstvo\w* na | pristapuvanje\w* | prisaedinjavane\w*
        aderar\w+ | anetaresim\w*
    """,
    "memorandum-iacp": r"""
        memorandum\w* [^.;:]{0,90}?(?:iacp|medunarodn\w+ (?:asocijacij|udruzenj|udrug)\w*)
    """,
    "memorandum-2014": r"""
        memorandum\w* o razum[ij]*evanju
        memorandum\w* za razbiranje | memorandum\w* za razbiratelstvo
    """,
    "police-management": r"""
        policijsk\w+ (?:menadzment|rukovodenj)\w* | liderstv\w* | policisko rakovodenje
        lidership\w*
        management\w* politienesc
    """,
    "presidency-results": r"""
        (?:rezultat|dostignuc|prioritet)\w+ (?:\w+ ){0,3}pred?sj?edava\w+
        (?:rezultati|prioriteti)\w* (?:\w+ ){0,3}(?:pretsedava|pretsedatelst|predsedatelst)\w+
        (?:rezultat|prioritat|realizar|bilant)\w* (?:\w+ ){0,3}(?:presedinti|mandat)\w+
        (?:rezultat|prioritet|arritj|bilanc)\w* (?:\w+ ){0,3}(?:presidenc|kryesi|mandati)\w+
    """,
    "reports": r"""
        izvj?estaj\w* o radu | finansijsk\w+ izvj?estaj\w*
        (?:godisen|finansiski) izvestaj | (?:godisen|finansov) otcet | otcet\w* za dejnost\w*
    """,
    "statute": r"""
        (?:nacrt|prij?edlog|revizij|dopun|izm[ij]*en)\w* (?:\w+ ){0,3}?statuta | nov\w+ statut\w*
        statut\w* (?:sepca|asocijacije) | izmeni na statutot
        promeni v ustava | (?:modificar|amendar|revizuir)\w+ (?:\w+ ){0,2}statut\w*
    """,
    "arms-trafficking": r"""
        (?:krijumcarenj|trgovin|svercovanj)\w* (?:\w+ )?(?:oruzj|oruzem)\w* | vatren\w+ oruzj\w+
        trgovija so oruzje | ognen\w* oruzj\w* | ognestreln\w* oruzi\w*
        trafic\w* (?:ilicit |ilegal )?(?:de |cu )?arm[aeu]\w* | arme\w* de foc
        (?:trafik|trafiq|kontraband)\w* (?:(?:i|e|te|se|me|paligjshem|jashteligjshem
            |kunderligjshem) )*arm[ae]\w* | arme\w* (?:te )?(?:zjarri|vogla|lehta)\w*
    """,
    "capacity-building": r"""
        izgradnj\w+ kapaciteta | jacanj\w+ kapaciteta
        gradenje(?:to)? (?:na )?kapaciteti\w* | (?:jaknenje|zajaknuvanje) na kapacitetite
        izgrazdane na kapacitet\w* | (?:consolid|dezvolt|intari)\w+ (?:de )?capacitati\w*
        (?:ngritj|forcim|zhvillim|rritj)\w+ (?:(?:i|e|te|se) )*kapacitet\w*
    """,
    "community-policing": r"""
        (?:rad )?policij\w* u zajednici
        policiranj\w* u lokalnoj zajednici | policija vo zaednicata | politia comunitara
        policimi?t? ne komunitet
        politi\w+ (?:comunitar|de proximitat)\w* | policim\w* ne komunitet
    """,
    "corruption": r"""
        korupcij\w* | corupti\w* | korrupsion\w*
        coruptie\w* | korrupsion\w*
    """,
    "crime-prevention": r"""
        prevencij\w+ kriminal\w*
        prevencija na kriminal\w* | preventiv\w+ na prestapnost\w*
        preveni\w+ (?:criminalit|infractiun|faptelor)\w*
        parandalimi\w* (?:i |te |e )*(?:krimi|kriminalitet)\w*
    """,
    "cybercrime": r"""
        (?:visokotehnolosk|sajber|kibernetick|cyber|kompjutersk)\w*[ -]?(?:kriminal|prestapnost
            |prestupnost)\w*
        kiberprestapnost\w* | criminalitat\w+ (?:informatic|cibernetic)\w*
        krim\w* kibernetik\w*
        securitat\w+ (?:cibernetic|informatic)\w* | infractiun\w+ (?:informatic|cibernetic)\w*
        siguri\w* kibernetik\w* | sulm\w* kibernetik\w*
        atacuri\w* (?:cibernetic|informatic)\w*
        krim\w* (?:i |te )?(?:kibernetik|kompjuterik|informatik)\w* | kercenim\w* kibernetik\w*
        mashtrim\w* (?:online|kibernetik|kompjuterik)\w* | amenintar\w* cibernetic\w*
        fraud\w* (?:online|informatic|cibernetic)\w*
    """,
    "drug-trafficking": r"""
        (?:krijumcarenj|trgovin|svercovanj|zloupotreb)\w* (?:\w+ )?(?:drog|narkotik|opojn)\w*
        trgovija(?:ta)? so droga | (?:krijumcarenje|sverc) (?:na|so) drog\w*
        (?:trafik|kontraband)\w* na narkoti\w* | narkotrafik\w*
        trafic\w* (?:ilicit )?de droguri
        trafik\w* (?:i |e |te )?(?:droges|drogave|lendeve narkotike)
        trafic\w* (?:ilicit )?de (?:droguri|stupefiante)\w*
        (?:trafik|trafiq|kontraband)\w* (?:(?:i|e|te|se|me|paligjshem) )*(?:drog|lendeve|narkotik
            |kokain|heroin|kanabis)\w*
        (?:trafic|contraband)\w* (?:ilegal |ilicit )?(?:de|cu) (?:substante|narcotic|cocain
            |heroin)\w*
    """,
    "early-warning": r"""
        rano(?:g|m)? upozorenj\w* | rano predupreduvanje | ranno preduprezdenie
        avertizare timpurie | paralajmerim\w* te hershem
    """,
    "electronic-evidence": r"""
        elektronsk\w+ dokaz\w*
        elektronicki\w* dokaz\w* | elektronni dokazatelstva | probe\w* electronice
        prova\w* elektronike
        (?:prob|dovez|dovad)\w+ (?:electronic|digital)\w* | prov\w* (?:elektronik|digjital)\w*
    """,
    "financial-investigations": r"""
        finan[sc]ijsk\w+ (?:istra[gz]|profil)\w* | pranj\w+ novca
        oduziman\w+ (?:\w+ )?(?:imovin|dobiti)\w*
        finansisk\w+ istrag\w* | finansov\w+ razsledvani\w* | investigati\w+ financiare
        hetim\w+ financiare
        spalar\w+ (?:a )?banilor | spalarii banilor | investigatii\w* financiar\w*
        urmarirea banilor | pastrim\w* (?:i |te |se )?parave | hetim\w* (?:te )?financiar\w*
        spala\w+ (?:de |a )?bani\w* | bani\w* murdari | para\w* (?:te |e )(?:pista|krimit)
        (?:recuper|confisc|identific)\w+ (?:(?:a|de|bunurilor|produselor) )*(?:creantelor|activelor
            |averilor|infractionale)\w*
        (?:sekuestrim|konfiskim|rikuper)\w+ (?:(?:i|e|te) )*(?:aseteve|pasuri)\w*
    """,
    "gender-equality": r"""
        rodn\w+ (?:ravnopravnost|jednakost|ednakvost)\w*
        ravenstvo na polovete | egalitat\w+ de gen | barazi\w+ gjinore
        egalitat\w+ (?:de|intre) (?:gen|sex)\w* | barazi\w* gjinor\w*
    """,
    "human-trafficking": r"""
        trgov(?:in|anj)\w* ljudima
        trgovija(?:ta)? so luge | trgovija so luge | trafik\w* na hora
        trafic\w* de (?:persoane|fiinte umane)
        trafik\w* (?:i |e )?(?:te )?(?:qenieve njerezore|njerezve) | trafikim\w* te? ?qenieve
        trafic\w* (?:de|cu) (?:fiinte|persoane)\w*
        (?:trafik|trafiq)\w* (?:(?:i|e|te|se|me) )*(?:njerez|qenieve|qenie|personave)\w*
    """,
    "information-exchange": r"""
        razmjen\w* (?:\w+ )?(?:informacij|podatak)\w*
        razmen\w* (?:na )?(?:\w+ )?(?:informaci|podatak|podatoci)\w*
        obmen(?:a|ot)? na (?:\w+ )?(?:informaci|danni)\w*
        schimb\w* (?:operativ )?de (?:informatii|date)
        shkembim\w* (?:i |e |te |se )?(?:te )?(?:informacion|te dhenave)\w*
        schimb\w* (?:[\w-]+ ){0,3}?(?:de |al )(?:informatii|date|mesaje)\w*
        shkembim\w* (?:[\w-]+ ){0,4}?(?:informacion|informat|te dhena|dhenave)\w*
    """,
    "intelligence-led-policing": r"""
        (?:policijsk\w+ (?:rad|djelovanj\w*)|policij\w*) (?:voden|zasnovan)\w* obavj?estajn\w*
        policimi?t? i? ?(?:te )?udhehequr nga inteligjenca
        analiz\w+ (?:operational|informatiil|de informatii|criminal)\w* | bazat\w* pe informatii
        analiz\w* (?:operacional|informacion|kriminal)\w*
        bazuar ne inteligjenc\w*
    """,
    "irregular-migration": r"""
        (?:neregularn|iregularn|ilegaln|nezakonit)\w* migraci\w* | neregularn\w* migraci\w*
        nelegaln\w* migraci\w* | migrati\w+ (?:ilegal|neregulat)\w*
        migraci\w+ (?:i |e |te )?(?:parregullt|paligjshem)
        migrati\w+ (?:ilegal|nereglementar|iregular|clandestin)\w*
        migr(?:aci|im)\w* (?:i |e |te |se )?(?:parregullt|paligjshem|jashteligj|joligj)\w*
    """,
    "joint-investigation-teams": r"""
        zajednick\w+ istrazn\w+ tim\w*
        zaednick\w+ istrazn\w+ tim\w* | savmestni ekipi za razsledvane
        saestni razsledvasti ekipi | echipe\w* comune de ancheta
        skuad\w+ te? ?perbashketa hetimore | ekip\w+ te perbashketa te hetimit
        echip\w+ comune de (?:ancheta|investigati)\w*
        (?:skuadr?|ekip|grup)\w+ (?:te |e )?(?:perbashketa )?(?:hetimore|te hetimit)
    """,
    "joint-training": r"""
        zajednick\w+ obuk\w* | zaednick\w+ obuk\w* | savmestn\w+ obuceni\w*
        formar\w+ comun\w* | trajnim\w* te? ?perbashket\w*
        (?:instruir|pregatir|formar)\w+ (?:comun|in comun)\w* | trajnim\w* (?:te )?perbashk\w*
    """,
    "migrant-smuggling": r"""
        krijumcarenj\w* (?:migranata|ljudi) | krijumcarenje na (?:migranti|lugje|luge)
        kanaldzijstvo | kontrabanda na (?:migranti|hora) | trafic\w* de migranti
        kontraband\w+ (?:e |se )?(?:me )?(?:emigrant|migrant)\w*
        trafic\w* (?:ilegal )?(?:de|cu) migranti\w* | contraband\w* (?:de|cu) migranti
        (?:trafik|kontraband)\w* (?:i |e |te |se )?(?:me )?(?:emigrant|migrant|refugjat)\w*
    """,
    "online-child-exploitation": r"""
        seksualn\w+ (?:iskoris[ct]a?vanj|zlostavljanj|eksploatacij|zloupotreb)\w* dj?ece
        (?:abuz|exploat)\w* sexual\w*(?: [\w-]+){0,3}? (?:copii|copil|minor)\w*
        pornografi\w* infantil\w* | sigurant\w+ (?:copi|minor)\w+ (?:in mediul )?online
        (?:abuz|keqperdor|shfrytez)\w* (?:(?:i|te|e) )*seksual\w*(?: [\w-]+){0,3}? (?:femij
            |mitur)\w*
        pornografi\w* (?:(?:e|me|te) )*femij\w*
        dj?ec(?:ij|j)\w+ pornografij\w* | zlostav\w+ dj?ece (?:na|putem|preko) internet\w*
    """,
    "online-radicalisation": r"""
        radikalizacij\w* (?:putem interneta|na internetu|preko interneta)
        radicalizare\w* online
    """,
    "operational-cooperation": r"""
        operativn\w* (?:policijsk\w* )?(?:saradnj|suradnj|sorabotk)\w*
        operativno satrudnicestvo | cooperar\w+ (?:operativ|operational)\w*
        bashkepunim\w* (?:te |i )?(?:operacional|operativ)\w*
    """,
    "organised-crime": r"""
        organi[sz]ira(?:n|ni|nog|nom|niot|iot|nija)\w* (?:\w+ )?(?:kriminal|prestapnost)\w*
        organizovan\w* (?:\w+ )?kriminal\w* | organiziranata prestapnost
        criminalit\w+ organizat\w* | crim\w+ organizat\w* | krim\w* (?:i |te |e )?organizuar
        crim(?:a|ei|inalitat\w+) organizat\w* | grupar\w+ (?:de crima|infractional)\w*
        krim\w* (?:i |e |te |se )?organizuar\w* | grup\w* kriminal\w*
    """,
    "property-crime": r"""
        imovinsk\w+ (?:kriminal|delikt)\w*
        infractiun\w+ (?:contra|impotriva) patrimoniului
        criminalitat\w+ patrimonial\w* | krim\w* (?:kunder|ndaj) (?:prones|pasuris)\w*
    """,
    "strategy": r"""
        strategij\w+ sepca
        strateski plan\w* | strateska? plan\w*
        strategi\w+ (?:sepca|asociatiei|noua)
        no[ui]\w* strategi\w* | planul? (?:de actiuni|strategic)
        strategji\w+ (?:e re |se re )?(?:e |te |se )?(?:sepca|shoqat|asociacion)\w*
        plan\w* strategjik
    """,
    "terrorism": r"""
        terori[zs]\w* | teroriz\w* | terrorizm\w*
        terrorizm\w* | antiterror\w*
    """,
    "threat-assessment": r"""
        procj?en\w* (?:\w+ )?pr(?:ij)?etnj\w* | procena na zakan\w* | procenka na zakanite
        ocenka na zaplah\w* | evaluar\w+ (?:a )?amenintar\w+
        vleresim\w+ (?:i |e |te )?(?:kercenim|rrezik)\w*
        evaluar\w+ (?:\w+ ){0,2}(?:a |al )?(?:amenintar|riscur)\w+
        vleresim\w+ (?:\w+ ){0,2}(?:i |e |te |se )?(?:kercenim|rrezi)\w*
    """,
    "tourist-season": r"""
        turistick\w+ sezon\w* | turisticka(?:ta)? sezona
        turisticeski\w* sezon\w* | sezon\w* turistic\w* | sezon\w* turistik\w*
    """,
    "travel-documents": r"""
        putn\w+ (?:isprav|dokument)\w* | patni ispravi
        documente\w* de calatorie
        document\w* de calatorie | dokument\w* (?:i |e |te )?udhetimi\w*
    """,
    "vehicle-crime": r"""
        krad\w+ (?:motornih )?vozila
        ukradenih vozila | krazb\w+ na (?:vozila|avtomobili) | ukradeni vozila
        furt\w* de (?:autovehicule|masini) | vjedhj\w+ (?:e |se )?(?:automjeteve|makinave)
        (?:furt|hot)\w* de (?:autoturisme|autovehicule|vehicule|masini)
        vjedhj\w* (?:e |te |se )?(?:automjet|makina)\w*
    """,
    "violent-extremism": r"""
        nasiln\w* ekstremiz\w* | nasilen ekstremiz\w*
        nasilstven\w* ekstremiz\w* | extremism\w* violent | ekstremiz\w* i? ?(?:te )?dhunshem
        extremism\w* violent | radicalizar\w* | ekstremizm\w* (?:i |te |se )?dhunshem
        radikalizim\w*
    """,
    "women-in-policing": r"""
        zen[ea] u policiji
        policajk\w* | policijsk\w+ sluzbenic(?!i\b|ima\b)\w* | zenite vo policijata
        zeni(?:te)? v policijata | femei\w* (?:in|din) politie | polici(?:ste|steve|ve)? gra
        grat? (?:ne |e )?polici\w*
    """,
    "network-of-analysts": r"""
        mrez\w+ analiticara
        mreza(?:ta)? na analiticar\w+ | rete(?:a|le)\w* (?:de |a )?analist\w*
        rrjet\w* (?:(?:i|e|te|se) )*analist\w*
    """,
    "contact-points": r"""
        rete(?:a|le)\w* (?:de )?puncte\w* de contact
        rrjet\w* (?:i |e |te )?pika\w* (?:te |e )?kontaktit
        mrez\w+ kontakt(?:nih)?[ -](?:tacaka|tocaka|osoba)(?! za)
        mrez\w+ (?:kontakt |kontaktnih )?(?:tacaka|tocaka|osoba|kontakata) za (?:visokotehnolosk
            |racunaln|kibernetick|kompjuters|sajber)\w*
    """,
    "operational-task-force": r"""
        operativn\w+ radn\w+ grup\w* otf
    """,
    "high-risk-criminal-networks": r"""
        kriminaln\w+ mrez\w* visokog rizika
        visokorizicn\w+ kriminaln\w+ mrez\w*
        retele\w* (?:infractional|criminal)\w* (?:cu|de) (?:[\w-]+ ){0,3}?risc\w*
        rrjete\w* kriminale (?:me|te) rrezik\w*
    """,
    "vulnerable-groups": r"""
        ranjiv\w+ (?:grup|kategorij)\w* | grupuri(?:lor)? vulnerabile
    """,
}
