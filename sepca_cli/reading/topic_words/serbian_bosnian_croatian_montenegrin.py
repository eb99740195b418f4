"""The words by which Serbian, Bosnian, Croatian and Montenegrin texts name the topics.

What Macedonian and Bulgarian texts write as these do stands here only.
"""

BY_TOPIC = {
    "arms-trafficking": r"""
        (?:krijumcarenj|trgovin|svercovanj)\w* (?:\w+ )?(?:oruzj|oruzem)\w* | vatren\w+ oruzj\w+
        (?:nelegaln|ilegaln|nezakonit)\w* (?:[\w-]+ ){0,2}oruz\w*
        (?:krijumcarenj|trgovin)\w* (?:\w+ ){0,2}(?:drog\w*|narkotic\w*),? (?:i )?oruzj\w+
    """,
    "capacity-building": r"""
        izgradnj\w+ kapaciteta | jacanj\w+ kapaciteta
    """,
    "community-policing": r"""
        (?:rad )?policij\w* u zajednici | policiranj\w* u lokalnoj zajednici
    """,
    "contact-points": r"""
        mrez\w+ kontakt(?:nih)?[ -](?:tacaka|tocaka|osoba)(?! za)
        mrez\w+ (?:kontakt |kontaktnih )?(?:tacaka|tocaka|osoba|kontakata) za (?:visokotehnolosk
            |racunaln|kibernetick|kompjuters|sajber)\w*
    """,
    "coordination": r"""
        nacionaln(?:ih|im|i|ite) koordinator(?:i|a|e|ima|ite)
    """,
    "corruption": r"""
        korupcij\w*
    """,
    "crime-prevention": r"""
        prevencij\w+ kriminal\w*
    """,
    "cybercrime": r"""
        (?:visokotehnolosk|sajber|kibernetick|cyber|kompjutersk)\w*[ -]?(?:kriminal|prestapnost
            |prestupnost)\w*
    """,
    "drug-trafficking": r"""
        (?:krijumcarenj|trgovin|svercovanj|zloupotreb)\w* (?:\w+ )?(?:drog|narkotik|opojn)\w*
    """,
    "early-warning": r"""
        rano(?:g|m)? upozorenj\w*
        rano\w* upozorava\w+
    """,
    "elections": r"""
        izabran\w* (?:je|su) (?:za|novi) | izbor\w* (?:novog|novih|rukovodstva)
        (?:izabran|imenovan)\w* (?:je |i )*nov\w+ (?:izvrsn\w+ odbor|rukovodstv|predsj?edni)\w*
    """,
    "electronic-evidence": r"""
        elektronsk\w+ dokaz\w* | elektronicki\w* dokaz\w*
    """,
    "europol-cooperation": r"""
        (?:saradnj|suradnj)\w+ sa? (?:\w+ )?europol\w*
    """,
    "financial-investigations": r"""
        finan[sc]ijsk\w+ (?:istra[gz]|profil)\w* | pranj\w+ novca
        oduziman\w+ (?:\w+ )?(?:imovin|dobiti)\w*
    """,
    "funding": r"""
        finansiranj\w* | clanarin\w* | finansiranje\w*
    """,
    "gender-equality": r"""
        rodn\w+ (?:ravnopravnost|jednakost|ednakvost)\w*
        ravnopravnost\w* (?:s?polova|medu s?polovima) | rodn\w+ pitanj\w*
    """,
    "high-risk-criminal-networks": r"""
        kriminaln\w+ mrez\w* visokog rizika | visokorizicn\w+ kriminaln\w+ mrez\w*
    """,
    "human-trafficking": r"""
        trgov(?:in|anj)\w* ljudima
    """,
    "information-exchange": r"""
        razmjen\w* (?:\w+ )?(?:informacij|podatak)\w*
        razmen\w* (?:na )?(?:\w+ )?(?:informaci|podatak|podatoci)\w*
    """,
    "intelligence-led-policing": r"""
        (?:policijsk\w+ (?:rad|djelovanj\w*)|policij\w*) (?:voden|zasnovan)\w* obavj?estajn\w*
    """,
    "internal-security-governance": r"""
        (?:integrisan|integriran|integrativn)\w* upravljanj\w+ (?:unutrasnj\w+ )?(?:bezbj?ednos
            |sigurnos)\w*
    """,
    "interpol-cooperation": r"""
        (?:saradnj|suradnj)\w+ sa? (?:\w+ )?interpol\w*
    """,
    "irregular-migration": r"""
        (?:neregularn|iregularn|ilegaln|nezakonit)\w* migraci\w*
    """,
    "joint-investigation-teams": r"""
        zajednick\w+ (?:policijsk\w+ )?istrazn\w+ tim\w*
    """,
    "joint-training": r"""
        zajednick\w+ obuk\w*
    """,
    "membership": r"""
        prijem\w* (?:u clanstvo|nov\w+ clan\w*) | punopravno clanstvo
        clanstvo (?:kosov|hrvat|sloven)\w*
        (?:povrat|prij?em|ulaz|prikljucenj)\w*(?: \w+){0,2} u (?:asocijacij|udrug|sepca)\w*
        clanstv\w+(?: \w+)? u (?:asocijacij|udrug|sepca)\w*
        (?:asocijaciji|udruzi|sepca-i) (?:\w+ ){0,3}(?:prikljuci|pristupi)\w*
        (?:prikljuci|pristupi)\w* (?:\w+ ){0,2}(?:asocijaciji|udruzi|sepca-i)
        (?:pristup|prij?em|primanj|postan)\w* (?:[\w-]+ ){0,4}?(?:status|svojstv)\w+ (?:posmatrac
            |promatrac)\w*
    """,
    "memorandum-2014": r"""
        memorandum\w* o razum[ij]*evanju
    """,
    "memorandum-iacp": r"""
        memorandum\w* [^.;:]{0,90}?(?:iacp|medunarodn\w+ (?:asocijacij|udruzenj|udrug)\w*)
    """,
    "migrant-smuggling": r"""
        krijumcarenj\w* (?:migranata|ljudi)
    """,
    "network-of-analysts": r"""
        mrez\w+ analiticara
    """,
    "online-child-exploitation": r"""
        seksualn\w+ (?:iskoris[ct]a?vanj|zlostavljanj|eksploatacij|zloupotreb)\w* dj?ece
        dj?ec(?:ij|j)\w+ pornografij\w* | zlostav\w+ dj?ece (?:na|putem|preko) internet\w*
        (?:internetsk|online|onlajn)\w* (?:seksualn\w+ )?(?:zlostavljanj|iskoris[ct]a?vanj)\w* děce
    """,
    "online-radicalisation": r"""
        radikalizacij\w* (?:putem interneta|na internetu|preko interneta)
    """,
    "operational-cooperation": r"""
        operativn\w* (?:policijsk\w* )?(?:saradnj|suradnj|sorabotk)\w*
    """,
    "operational-task-force": r"""
        operativn\w+ radn\w+ grup\w* otf
    """,
    "organised-crime": r"""
        organi[sz]ira(?:n|ni|nog|nom|niot|iot|nija)\w* (?:\w+ )?(?:kriminal|prestapnost)\w*
        organizovan\w* (?:\w+ )?kriminal\w*
    """,
    "pcc-see-cooperation": r"""
        (?:partnerstv|saradnj|suradnj)\w+ (?:sa? )?(?:\w+ ){0,2}konvencij\w+ o policijsk\w+
        (?:partnerstv|saradnj|suradnj)\w+ sa? (?:[\w-]+ ){0,2}pcc
    """,
    "police-cooperation": r"""
        (?:regionaln|medunarodn|prekogranicn)\w+ policijsk\w+ (?:saradnj|suradnj)\w*
        medupolicijsk\w+ (?:saradnj|suradnj)\w*
    """,
    "police-management": r"""
        policijsk\w+ (?:menadzment|rukovodenj)\w* | liderstv\w*
        rukovodenj\w* u (?:vr(?:ij)?eme\w* )?tranzicij\w*
    """,
    "presidency-results": r"""
        (?:rezultat|dostignuc|prioritet)\w+ (?:\w+ ){0,3}pred?sj?edava\w+
    """,
    "property-crime": r"""
        imovinsk\w+ (?:kriminal|delikt)\w*
    """,
    "reports": r"""
        izvj?estaj\w* o radu | finansijsk\w+ izvj?estaj\w*
    """,
    "status-of-the-association": r"""
        funkcioni[sr]\w+ (?:sepca|asocijacij|udrug)\w*
    """,
    "statute": r"""
        (?:nacrt|prij?edlog|revizij|dopun|izm[ij]*en)\w* (?:\w+ ){0,3}?statuta | nov\w+ statut\w*
        statut\w* (?:sepca|asocijacije)
    """,
    "strategy": r"""
        strategij\w+ (?:sepca|razvoja|(?:operativnog )?rada)\w*
        strateski plan\w* | strateska? plan\w*
    """,
    "terrorism": r"""
        terori[zs]\w* | teroriz\w*
    """,
    "threat-assessment": r"""
        procj?en\w* (?:\w+ )?pr(?:ij)?etnj\w*
        izvj?estaj\w* o (?:\w+ )?pr(?:ij)?etnj\w* | procj?en\w* opasnosti
    """,
    "tourist-season": r"""
        turistick\w+ sezon\w*
    """,
    "travel-documents": r"""
        putn\w+ (?:isprav|dokument)\w*
    """,
    "vehicle-crime": r"""
        krad\w+ (?:motornih )?vozila | ukradenih vozila
    """,
    "violent-extremism": r"""
        nasiln\w* ekstremiz\w*
    """,
    "visibility": r"""
        vidljivost\w*
    """,
    "vulnerable-groups": r"""
        ranjiv\w+ (?:grup|kategorij)\w*
    """,
    "women-in-policing": r"""
        zen[ea] u policij(?:i|ama) | policajk\w* | policijsk\w+ sluzbenic(?!i\b|ima\b)\w*
    """,
}
