"""The words by which Macedonian and Bulgarian texts name the topics of the record.

By stems: both languages have articles at the end of a word, and differ seldom by more than a
letter.
"""

BY_TOPIC = {
    "arms-trafficking": r"""
        trgovija so oruzje | ognen\w* oruzj\w* | ognestreln\w* oruzi\w*
        (?:trgov|targov|krij?umcar|sverc|trafik|kontraband)\w* (?:[\w-]+ ){0,4}(?:oruzj|oraz)\w*
        (?:malo|lesno|leko|ognen\w*|ognestreln\w*|nelegal\w*|nezakon\w*)(?: i [\w-]+)? (?:oruzj
            |oraz)\w*
    """,
    "capacity-building": r"""
        gradenje(?:to)? (?:na )?kapaciteti\w* | (?:jaknenje|zajaknuvanje) na kapacitetite
        izgrazdane na kapacitet\w*
        (?:grad|izgrad|izgrazd|jakn|zajakn|ukrep|razvi|razvoj|podobr|povis|zasil
            |nadgrad)\w* (?:[\w-]+ ){0,3}kapacitet\w*
    """,
    "community-policing": r"""
        policija vo zaednicata
        polici\w+ (?:vo|v|blizo|blisku) (?:[\w-]+ )?(?:zaednic|obstn|grazdan|gragjan)\w*
        (?:policisk|policejsk)\w+ (?:rabot\w*|dejnost) (?:vo|v) (?:[\w-]+ )?(?:zaednic|obstn)\w*
    """,
    "contact-points": r"""
        mrez\w* (?:[\w-]+ )?(?:na|od|ot) (?:[\w-]+ )?(?:kontakt\w* )?(?:tock|tocki|punkt)\w*
    """,
    "coordination": r"""
        koordinatori na sepca | nacionalnite? koordinatori | nacionalni(?:te)? koordinatori\w*
        koordinator(?:i|ite) na (?:sepka|sepca|asocija\w+|asociaci\w+)
    """,
    "crime-prevention": r"""
        prevencija na kriminal\w* | preventiv\w+ na prestapnost\w*
        (?:prevenci|preventiv|prevantiv|sprecuv|predotvrat)\w* (?:[\w-]+ ){0,3}(?:kriminal
            |prestap)\w*
    """,
    "cybercrime": r"""
        kiberprestapnost\w*
        (?:kiber|sajber)[ -]?(?:[\w-]+ )?(?:kriminal|prestap|zaplah|zakan|napad|atak|sigurn|bezbed
            |izmam|zastit)\w*
        (?:kompjut|visokotehnol|internet)\w*[ -](?:kriminal|prestap|izmam)\w*
    """,
    "drug-trafficking": r"""
        trgovija(?:ta)? so droga | (?:krijumcarenje|sverc) (?:na|so) drog\w*
        (?:trafik|kontraband)\w* na narkoti\w* | narkotrafik\w*
        (?:trgov|targov|krij?umcar|sverc|trafik|kontraband|promet|razprostran
            |proizvod)\w* (?:[\w-]+ ){0,4}(?:drog|narkoti|kokain|heroin|kanabis)\w*
        (?:drog|narkoti|kokain|heroin)\w* (?:kanal|ruti|pat)\w* | narko(?:trafik|mrez|kanal|dil)\w*
    """,
    "early-warning": r"""
        rano predupreduvanje | ranno preduprezdenie | ran\w+ predupr\w*
    """,
    "elections": r"""
        bese izbran\w* | be(?:she)? izbran\w* | (?:be|bese|bea|bjaha|sa|bide|bade) izbran\w*
        izbor\w* na (?:nov|rakovod|sekretar|clen)\w* | (?:go|ja|gi) izbra(?:a|ha)?\b
    """,
    "electronic-evidence": r"""
        elektronni dokazatelstva
        (?:elektronn?|elektronick|digital|cifrov)\w* (?:dokaz|sled|tragi|forenz)\w*
    """,
    "empact-planning": r"""
        empakt
    """,
    "europol-cooperation": r"""
        sorabotka\w* (?:na [\w-]+ )?so (?:\w+ )?e[uv]ropol\w*
        satrudnicestvo\w* (?:na [\w-]+ )?s (?:\w+ )?e[uv]ropol\w*
    """,
    "financial-investigations": r"""
        finansisk\w+ istrag\w* | finansov\w+ razsledvani\w*
        (?:finansisk|finansov)\w* (?:istrag|razsledv|istrazuv)\w*
        (?:pere|izpira)\w* (?:na )?pari\w*
        (?:konfiskaci|otnem|odzem)\w* na (?:[\w-]+ )?(?:imot|imustestv|sredstv)\w*
    """,
    "funding": r"""
        finansirane\w* (?:na|v|vo|za) (?!terori)\w+ | clenski vnos | clenarin\w* | kotizacij\w*
        budzet\w* na (?:sepka|sepca|asocija\w+|asociaci\w+) | finansov\w+ (?:ustojciv|stabil)\w*
        finansisk\w+ odrzliv\w*
    """,
    "gender-equality": r"""
        ravenstvo na polovete | rodov\w+ (?:ednakv|ramnoprav|perspektiv|balans|senzitiv)\w*
        ednakvost\w* na polov\w* | (?:raven|ravnopostaven)\w* (?:mezdu|na) polov\w*
        polov\w+ (?:ednakv|raven|balans)\w*
    """,
    "high-risk-criminal-networks": r"""
        visokorizi[ck]n\w+ (?:kriminal|prestap)\w* (?:mrez|grup)\w*
        (?:kriminal|prestap)\w* (?:mrez|grup)\w* s(?:o|as)? visok\w* ri[zs]\w*
    """,
    "human-trafficking": r"""
        trgovija(?:ta)? so luge | trgovija so luge | trafik\w* na hora
        (?:trgov|targov|trafik)\w* (?:so|s|na) (?:[\w-]+ )?(?:lugje|hora|clovesk|covec|deca|zeni)\w*
        zrtv\w* na (?:trgovija|trafik)\w* | zertv\w* na (?:targovija|trafik)\w*
    """,
    "information-exchange": r"""
        obmen(?:a|ot)? na (?:\w+ )?(?:informaci|danni)\w*
        (?:razmen|obmen|obmjan|spodel)\w* (?:[\w-]+ ){0,4}(?:informaci|podato|danni)\w*
    """,
    "intelligence-led-policing": r"""
        razuznava\w+ (?:[\w-]+ )?(?:voden|osnov|bazir|rakovod)\w*
        (?:voden|rakovoden|bazira|osnovan)\w* (?:od|ot|na) razuznava\w*
    """,
    "interpol-cooperation": r"""
        sorabotka\w* so (?:\w+ )?interpol\w* | satrudnicestvo\w* s (?:\w+ )?interpol\w*
    """,
    "irregular-migration": r"""
        neregularn\w* migraci\w* | nelegaln\w* migraci\w*
        (?:nezakon|nelegal|ilegal|neregul|iregul)\w* migr\w*
        migrantsk\w+ (?:natisk|pritisok|potok|bran|ruta|kriz)\w*
    """,
    "joint-investigation-teams": r"""
        zaednick\w+ istrazn\w+ tim\w* | savmestni ekipi za razsledvane | saestni razsledvasti ekipi
        (?:zaednick|savmestn|obst|saestn)\w+ (?:istrazn|razsledvast)\w* (?:tim|ekip|grup)\w*
        (?:zaednick|savmestn|obst)\w+ (?:tim|ekip)\w* za (?:istrag|razsledv)\w*
    """,
    "joint-training": r"""
        zaednick\w+ obuk\w* | savmestn\w+ obuceni\w*
        (?:zaednick|savmestn)\w* (?:[\w-]+ )?(?:obuk|obuc|trening|vezb)\w*
    """,
    "membership": r"""
        polnopravno clenstvo | priem na |
        (?:pristapuvanj|prisaedinjavan|priem|priemanj|priemane)\w* na nov\w* clen\w*
        clenstvo\w* na | pristapuvanje\w* kon (?!e[uv])\w+
        prisaedinjavane\w*
        (?:nov|polnopraven|palnopraven|polnopravn\w+|palnopravn\w+) clen(?:ka|ki|ove|ovi)?\b
        (?:polnopravno|palnopravno) clenstv\w* | clenstv\w* (?:na|vo|v) (?:sepka|sepca|asoci\w+)
        (?:baranj|iskan|molb|kandidatur|dobi|dodel)\w* (?:[\w-]+ ){0,4}status\w* na nabljud\w*
        (?:prisaedinja|prisaedin|pristap)\w* kam (?:sepka|sepca|asoci)\w*
    """,
    "memorandum-2014": r"""
        memorandum\w* za razbiranje | memorandum\w* za razbiratelstvo
    """,
    "migrant-smuggling": r"""
        krijumcarenje na (?:migranti|lugje|luge) | kanaldzijstvo | kontrabanda na (?:migranti|hora)
        (?:krij?umcar|sverc|kontraband|trafik)\w* (?:so |s |na )?(?:[\w-]+ )?(?:migrant|lugje|begalc
            |bezanc)\w*
        kanal\w* za (?:[\w-]+ )?migrant\w* | kanaldzi\w*
    """,
    "network-of-analysts": r"""
        mreza(?:ta)? na analiticar\w+
        mrez\w* (?:[\w-]+ )?(?:na|od|ot|za) (?:[\w-]+ )?(?:analitic|analizator)\w*
    """,
    "online-child-exploitation": r"""
        onlajn[ -]?(?:eksploataci|zloupotreb)\w* (?:[\w-]+ ){0,2}(?:deca|maloletn|nepalnoletn)\w*
        seksual\w+ (?:[\w-]+ ){1,4}(?:deca|maloletn|nepalnoletn)\w* | detsk\w+ pornograf\w*
        (?:zastit|bezbednost|sigurnost)\w* na deca\w* (?:na|vo|v) (?:internet|mrez)\w*
    """,
    "online-radicalisation": r"""
        (?:onlajn|internet)[ -]?radikaliz\w* | radikaliz\w* (?:[\w-]+ ){0,3}(?:internet|onlajn)\w*
    """,
    "operational-cooperation": r"""
        operativno satrudnicestvo | operativn\w+ (?:[\w-]+ )?(?:sorabot|satrudnic|vzaimodejst)\w*
    """,
    "organised-crime": r"""
        organiziranata prestapnost | organiziran\w+ (?:[\w-]+ ){0,3}(?:kriminal|prestap)\w*
        (?:kriminalni|prestapni)(?:te)? (?:grup|klan|organizaci)\w*
    """,
    "police-management": r"""
        policisko rakovodenje | lider\w* | sredn\w+ (?:rakovodi?tel|menad[zj])\w*
        (?:policisk|policejsk)\w+ (?:rakovodenj|rakovoden|menadzment|menidzmant)\w*
        (?<!federalno )(?<!federalnoto )upravlenie na policij?a\w* | upravuvanje so policija\w*
    """,
    "presidency-results": r"""
        (?:rezultati|prioriteti)\w* (?:\w+ ){0,3}(?:pretsedava|pretsedatelst|predsedatelst)\w+
        (?:rezultat|prioritet|postizenij|postignuvanj|bilans)\w* (?:[\w-]+ ){0,4}(?:pretseda
            |predseda)\w+
        (?:pretseda|predseda)(?:va|tel)\w+ (?:[\w-]+ ){0,3}(?:rezultat|prioritet)\w*
    """,
    "property-crime": r"""
        imo[st]\w+ (?:prestap|kriminal|delikt)\w*
        (?:domov|stanov|dzebcijsk)\w* (?:krazb|grabez)\w*
    """,
    "reports": r"""
        (?:godisen|finansiski) izvestaj | (?:godisen|finansov) otcet | otcet\w* za dejnost\w*
        (?:godisn|finansisk|finansov)\w* (?:i [\w-]+ )?(?:izvestaj|otcet|doklad)\w*
        (?:izvestaj|otcet|doklad)\w* za (?:[\w-]+ )?(?:rabota|raboten|aktivnost|dejnost|finans)\w*
        (?:izvestaj|otcet)\w* za (?:(?:minat|izminat|minal|izmin|proslat)\w* )?(?:godin\w*|20\d\d)
    """,
    "second-additional-protocol": r"""
        vtor\w+ dop\w+ protokol\w*
    """,
    "statute": r"""
        izmeni na statutot | promeni v ustava | nov\w* (?:statut|ustav)\w*
        (?:izmen|promen|promjan|dopoln|dopaln|reviz)\w* (?:[\w-]+ ){0,4}(?:statut\w*|ustava?\b)
        (?:statut|ustav)\w* na (?:sepka|sepca|asocija|asociaci)\w*
    """,
    "strategy": r"""
        strategi\w+ (?:na|za) (?:[\w-]+ )?(?:sepka|sepca|asocija|asociaci|razvoj|razviti)\w*
        nov\w+ strategi\w* | (?:strateg|akcisk|akcion)\w* plan\w* | plan\w* za (?:rabota|dejstvi)\w*
    """,
    "threat-assessment": r"""
        procena na zakan\w* | procenka na zakanite | ocenka na zaplah\w*
        (?:procen|ocen)\w* (?:[\w-]+ ){0,4}(?:zakan|zaplah|rizi|risk)\w*
    """,
    "tourist-season": r"""
        turisticka(?:ta)? sezona | turisticeski\w* sezon\w*
        (?:turisti|letn|letovis|zimsk|zimn)\w+ (?:[\w-]+ )?sezon\w*
    """,
    "travel-documents": r"""
        patni ispravi | (?:patn|lazn|falsifik|falsiv)\w* (?:[\w-]+ )?(?:isprav|dokument|pasos)\w*
        dokument\w* za patuv\w* | dokumentn\w+ izmam\w*
    """,
    "vehicle-crime": r"""
        krazb\w+ na (?:vozila|avtomobili) | ukradeni vozila
        (?:krazb|kraden|ukraden|kradn|otkradn)\w* (?:na )?(?:[\w-]+ )?(?:vozil|avtomob|koli)\w*
        avtokrazb\w* | prevozn\w+ prestap\w*
    """,
    "violent-extremism": r"""
        nasilen ekstremiz\w* | nasilstven\w* ekstremiz\w* | ekstremi[zs]\w* | radikaliz\w*
    """,
    "visibility": r"""
        (?:vidliv|vidim|prepoznatliv|razpoznavaem)ost\w* na (?:sepka|sepca|asocija|asociaci)\w*
    """,
    "vulnerable-groups": r"""
        (?:ranliv|ujazvim)\w* (?:grup|kategori|lic|lugje|hora)\w*
    """,
    "women-in-policing": r"""
        zenite vo policijata | zeni(?:te)? v policijata | zeni\w* (?:[\w-]+ ){0,5}polic\w*
        (?:policisk|policejsk)\w+ sluzbenick\w*
    """,
}
