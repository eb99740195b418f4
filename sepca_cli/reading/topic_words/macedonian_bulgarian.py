"""The words by which Macedonian and Bulgarian texts name the topics of the record.

By stems: both languages have articles at the end of a word, and differ seldom by more than a
letter.
"""

BY_TOPIC = {
    "coordination": r"""
        nacionalni(?:te)? koordinatori\w*
        koordinator(?:i|ite) na (?:sepka|sepca|asocija\w+|asociaci\w+)
    """,
    "elections": r"""
        (?:be|bese|bea|bjaha|sa|bide|bade) izbran\w* | izbor\w* na (?:nov|rakovod|sekretar|clen)\w*
        (?:go|ja|gi) izbra(?:a|ha)?\b
    """,
    "empact-planning": r"""
        empakt
    """,
    "funding": r"""
        clenarin\w* | kotizacij\w* | budzet\w* na (?:sepka|sepca|asocija\w+|asociaci\w+)
        finansov\w+ (?:ustojciv|stabil)\w* | finansisk\w+ odrzliv\w*
    """,
    "membership": r"""
        (?:nov|polnopraven|palnopraven|polnopravn\w+|palnopravn\w+) clen(?:ka|ki|ove|ovi)?\b
        (?:polnopravno|palnopravno) clenstv\w* | clenstv\w* (?:na|vo|v) (?:sepka|sepca|asoci\w+)
        (?:baranj|iskan|molb|kandidatur|dobi|dodel)\w* (?:[\w-]+ ){0,4}status\w* na nabljud\w*
        (?:prisaedinja|prisaedin|pristap)\w* kam (?:sepka|sepca|asoci)\w*
    """,
    "police-management": r"""
        lider[sc]\w* | (?:policisk|policejsk)\w+ (?:rakovodenj|rakovoden|menadzment|menidzmant)\w*
        upravlenie na policij?a\w* | upravuvanje so policija\w*
    """,
    "presidency-results": r"""
        (?:rezultat|prioritet|postizenij|postignuvanj|bilans)\w* (?:[\w-]+ ){0,4}(?:pretseda
            |predseda)\w+
        (?:pretseda|predseda)(?:va|tel)\w+ (?:[\w-]+ ){0,3}(?:rezultat|prioritet)\w*
    """,
    "reports": r"""
        (?:godisn|finansisk|finansov)\w* (?:i [\w-]+ )?(?:izvestaj|otcet|doklad)\w*
        (?:izvestaj|otcet|doklad)\w* za (?:[\w-]+ )?(?:rabota|raboten|aktivnost|dejnost|finans)\w*
        (?:izvestaj|otcet)\w* za (?:(?:minat|izminat|minal|izmin|proslat)\w* )?(?:godin\w*|20\d\d)
    """,
    "statute": r"""
        (?:izmen|promen|promjan|dopoln|dopaln|reviz)\w* (?:[\w-]+ ){0,4}(?:statut\w*|ustava?\b)
        (?:statut|ustav)\w* na (?:sepka|sepca|asocija|asociaci)\w*
    """,
    "arms-trafficking": r"""
        (?:trgov|targov|krij?umcar|sverc|trafik|kontraband)\w* (?:[\w-]+ ){0,4}(?:oruzj|oraz)\w*
        (?:malo|lesno|leko|ognen\w*|ognestreln\w*|nelegal\w*|nezakon\w*)(?: i [\w-]+)? (?:oruzj
            |oraz)\w*
    """,
    "capacity-building": r"""
        (?:grad|izgrad|izgrazd|jakn|zajakn|ukrep|razvi|razvoj|podobr|povis|zasil
            |nadgrad)\w* (?:[\w-]+ ){0,3}kapacitet\w*
    """,
    "community-policing": r"""
        polici\w+ (?:vo|v|blizo|blisku) (?:[\w-]+ )?(?:zaednic|obstn|grazdan|gragjan)\w*
        (?:policisk|policejsk)\w+ (?:rabot\w*|dejnost) (?:vo|v) (?:[\w-]+ )?(?:zaednic|obstn)\w*
    """,
    "crime-prevention": r"""
        (?:prevenci|preventiv|prevantiv|sprecuv|predotvrat)\w* (?:[\w-]+ ){0,3}(?:kriminal
            |prestap)\w*
    """,
    "cybercrime": r"""
        (?:kiber|sajber)[ -]?(?:[\w-]+ )?(?:kriminal|prestap|zaplah|zakan|napad|atak|sigurn|bezbed
            |izmam|zastit)\w*
        (?:kompjut|visokotehnol|internet)\w*[ -](?:kriminal|prestap|izmam)\w*
    """,
    "drug-trafficking": r"""
        (?:trgov|targov|krij?umcar|sverc|trafik|kontraband|promet|razprostran
            |proizvod)\w* (?:[\w-]+ ){0,4}(?:drog|narkoti|kokain|heroin|kanabis)\w*
        (?:drog|narkoti|kokain|heroin)\w* (?:kanal|ruti|pat)\w* | narko(?:trafik|mrez|kanal|dil)\w*
    """,
    "early-warning": r"""
        ran\w+ predupr\w*
    """,
    "electronic-evidence": r"""
        (?:elektronn?|elektronick|digital|cifrov)\w* (?:dokaz|sled|tragi|forenz)\w*
    """,
    "financial-investigations": r"""
        (?:finansisk|finansov)\w* (?:istrag|razsledv|istrazuv)\w*
        (?:pere|izpira)\w* (?:na )?pari\w*
        (?:konfiskaci|otnem|odzem)\w* na (?:[\w-]+ )?(?:imot|imustestv|sredstv)\w*
    """,
    "gender-equality": r"""
        rodov\w+ (?:ednakv|ramnoprav|perspektiv|balans|senzitiv)\w* | ednakvost\w* na polov\w*
        (?:raven|ravnopostaven)\w* (?:mezdu|na) polov\w* | polov\w+ (?:ednakv|raven|balans)\w*
    """,
    "human-trafficking": r"""
        (?:trgov|targov|trafik)\w* (?:so|s|na) (?:[\w-]+ )?(?:lugje|hora|clovesk|covec|deca|zeni)\w*
        zrtv\w* na (?:trgovija|trafik)\w* | zertv\w* na (?:targovija|trafik)\w*
    """,
    "information-exchange": r"""
        (?:razmen|obmen|obmjan|spodel)\w* (?:[\w-]+ ){0,4}(?:informaci|podato|danni)\w*
    """,
    "intelligence-led-policing": r"""
        razuznava\w+ (?:[\w-]+ )?(?:voden|osnov|bazir|rakovod)\w*
        (?:voden|rakovoden|bazira|osnovan)\w* (?:od|ot|na) razuznava\w*
    """,
    "irregular-migration": r"""
        (?:nezakon|nelegal|ilegal|neregul|iregul)\w* migr\w* | migrantsk\w+ (?:natisk|pritisok|potok
            |bran|ruta|kriz)\w*
    """,
    "joint-investigation-teams": r"""
        (?:zaednick|savmestn|obst|saestn)\w+ (?:istrazn|razsledvast)\w* (?:tim|ekip|grup)\w*
        (?:zaednick|savmestn|obst)\w+ (?:tim|ekip)\w* za (?:istrag|razsledv)\w*
    """,
    "joint-training": r"""
        (?:zaednick|savmestn)\w* (?:[\w-]+ )?(?:obuk|obuc|trening|vezb)\w*
    """,
    "migrant-smuggling": r"""
        (?:krij?umcar|sverc|kontraband|trafik)\w* (?:so |s |na )?(?:[\w-]+ )?(?:migrant|lugje|begalc
            |bezanc)\w* | kanal\w* za (?:[\w-]+ )?migrant\w* | kanaldzi\w*
    """,
    "online-child-exploitation": r"""
        seksual\w+ (?:[\w-]+ ){1,4}(?:deca|maloletn|nepalnoletn)\w* | detsk\w+ pornograf\w*
        (?:zastit|bezbednost|sigurnost)\w* na deca\w* (?:na|vo|v) (?:internet|mrez)\w*
    """,
    "online-radicalisation": r"""
        (?:onlajn|internet)[ -]?radikaliz\w* | radikaliz\w* (?:[\w-]+ ){0,3}(?:internet|onlajn)\w*
    """,
    "operational-cooperation": r"""
        operativn\w+ (?:[\w-]+ )?(?:sorabot|satrudnic|vzaimodejst)\w*
    """,
    "organised-crime": r"""
        organiziran\w+ (?:[\w-]+ ){0,3}(?:kriminal|prestap)\w*
        (?:kriminalni|prestapni)(?:te)? (?:grup|klan|organizaci)\w*
    """,
    "property-crime": r"""
        imo[st]\w+ (?:prestap|kriminal|delikt)\w*
        (?:domov|stanov|dzebcijsk)\w* (?:krazb|grabez)\w*
    """,
    "second-additional-protocol": r"""
        vtor\w+ dop\w+ protokol\w*
    """,
    "strategy": r"""
        strategi\w+ (?:na|za) (?:[\w-]+ )?(?:sepka|sepca|asocija|asociaci|razvoj|razviti)\w*
        nov\w+ strategi\w* | (?:strateg|akcisk|akcion)\w* plan\w* | plan\w* za (?:rabota|dejstvi)\w*
    """,
    "threat-assessment": r"""
        (?:procen|ocen)\w* (?:[\w-]+ ){0,4}(?:zakan|zaplah|rizi|risk)\w*
    """,
    "tourist-season": r"""
        (?:turisti|letn|letovis|zimsk|zimn)\w+ (?:[\w-]+ )?sezon\w*
    """,
    "travel-documents": r"""
        (?:patn|lazn|falsifik|falsiv)\w* (?:[\w-]+ )?(?:isprav|dokument|pasos)\w*
        dokument\w* za patuv\w* | dokumentn\w+ izmam\w*
    """,
    "vehicle-crime": r"""
        (?:krazb|kraden|ukraden|kradn|otkradn)\w* (?:na )?(?:[\w-]+ )?(?:vozil|avtomob|koli)\w*
        avtokrazb\w* | prevozn\w+ prestap\w*
    """,
    "violent-extremism": r"""
        ekstremi[zs]\w* | radikaliz\w*
    """,
    "vulnerable-groups": r"""
        (?:ranliv|ujazvim)\w* (?:grup|kategori|lic|lugje|hora)\w*
    """,
    "visibility": r"""
        (?:vidliv|vidim|prepoznatliv|razpoznavaem)ost\w* na (?:sepka|sepca|asocija|asociaci)\w*
    """,
    "women-in-policing": r"""
        zeni\w* (?:[\w-]+ ){0,5}polic\w* | (?:policisk|policejsk)\w+ sluzbenick\w*
    """,
    "network-of-analysts": r"""
        mrez\w* (?:[\w-]+ )?(?:na|od|ot|za) (?:[\w-]+ )?(?:analitic|analizator)\w*
    """,
    "contact-points": r"""
        mrez\w* (?:[\w-]+ )?(?:na|od|ot) (?:[\w-]+ )?(?:kontakt\w* )?(?:tock|tocki|punkt)\w*
    """,
    "high-risk-criminal-networks": r"""
        visokorizi[ck]n\w+ (?:kriminal|prestap)\w* (?:mrez|grup)\w*
        (?:kriminal|prestap)\w* (?:mrez|grup)\w* s(?:o|as)? visok\w* ri[zs]\w*
    """,
}
