"""Who held an event, paid for it or presided, in Albanian."""

BY_ROLE = {
    "host": r"""
        mikprites\w*: @
        (?:mik|mire)?prit(?:ur|et|en|es|eshin)? nga @
        (?:u|eshte|jane) (?:mire)?prit(?:en|ur)?(?: [\w-]+){0,6}? nga @
        pritesi,? @ | prites\w* (?:ishte|ishin|eshte|do te jete) @
        (?:u prit|pritet(?! te\b)|priten(?! te\b)|u priten|u mirepriten|mirepritur
            |u mirepritur)(?: [\w-]+){0,3}? nga @
        @ (?:e |i |ka |kane )?(?:mirepriti|mirepriten|mirepret|mirepritur)\b(?! (?:te (?:ftuar
            |pranish)|pjesemarres|delegat))
        (?:viziton|vizitoi|vizituan|ka vizituar|kane vizituar)(?: (?:dje|sot|diten e \w+))? @
        vizit\w*(?: [\w-]+){0,2} ne (?:(?:seline|ambientet|mjediset|zyrat) (?:e|te) |(?=drejtori
            |polici|ministri|akademi))@
        (?:e |i |u )?(?:mikpriti|mikpriten|mikpret|mikpritur)(?: nga)? @
        (?:si )?(?:mikprites|nikoqir)\w*(?: [\w-]+){0,3}, @
        (?:mikprites|nikoqir|amfitrion)\w*(?: [\w-]+){0,7}? (?:ishte|eshte|ishin|jane|do te jene
            |do te jete) @
        (?:mikpritj\w+|nikoqirllek\w*) (?:e|te) @
        @ (?:[ei] )?(?:mik)?prit(?:i|en)\b | @ (?:ka|kane) (?:[ei] )?(?:mik)?pritur\b
        @ (?:do te )?mikpret\w* | @ (?:ishte|eshte|si|do te jete) (?:mikprites|nikoqir)\w*
    """,
    "organiser": r"""
        organiz(?:oi|uar|ua|uan|ohet|on|ojne)(?: [\w-]+){0,2}? (?:bashke|bashkarisht|bashku
            |ne bashkepunim|ne partneritet|ne bashkeorganizim) me @
        organizimi: @ | me (?:nismen|iniciativen) e @
        nismetar\w*(?: (?:i|e|te) [\w-]+)? (?:ishte|ishin|eshte) @
        (?:thirrur|iniciuar|pergatitur|realizua\w*|zhvillua\w*|implementua\w*) nga @
        organizator\w*(?: [\w-]+){0,4}? (?:ishte|ishin|eshte|jane|do te jene) @
        (?:e|i) organiz(?:oi|on|ojne|uan)(?! (?:se bashku|bashk|ne (?:bashk|partner))) @
        bashkeorganiz\w+ nga @ | nen (?:kujdesin|patronazhin) e @
        (?:organizuar|organizua|organizuan|organizohe\w*)(?: (?!dhe\b|qe\b)[\w-]+,?){0,9}? nga (?!\d
            |data )@
        (?:ne|me|nen) organizim(?:in)?(?: te perbashket)? (?:te|e) @
        @ (?:(?:e|i|do te|do ta) )*organiz(?:oi|uan|on|ojne|oje)\b
        @ (?:ka|kane|kishte|kishin) (?:[ei] )?organizuar\b
        @ (?:permbylli|permbyllen)(?: [\w-]+){0,6}? (?:punetori|trajnim|seminar|konferenc|kurs)\w*
        @ (?:(?:ka|kane|do te) )*(?:mbajti|mbajten|mbajtur|zhvilloi|zhvilluan|zhvilluar)(?: (?:ne
            |me|per|dje|sot) [\w-]+)* nje (?:[\w-]+ )?(?:punetori|trajnim|seminar|konferenc|tryez
            |kurs|forum|stervitj)\w*
    """,
    "supporter": r"""
        (?:mundesohe[tn]|(?:u |eshte |jane )?(?:mundesua|mbeshtetu|financua|bashkefinancua
            |sponsorizua|perkrahu|mbulua|ndihmua|fasilitua|lehtesua)\w*|mbeshtete[tn]|(?:bashke)?financohe[tn]
            |perkrahe[tn]|u mbeshtet) nga @
        (?:e|i) (?:mbeshtet(?:i|en)?|perkrah(?:u|en)?|(?:(?:bashke)?financ|sponsoriz|mundes|mbul
            |pagu|sigur)(?:oi|on|ojne|uan|an))(?! (?:ata|ato|se|qe)\b) @
        (?:mbeshtetes\w*|sponsor\w*|financues\w*|financimi): @ | (?:ndersa|kurse|dhe) financues\w* @
        (?:financues|mbeshtetes|sponsor|donator)\w*(?: (?:i|e|te|se) [\w-]+)? (?:ishte|eshte
            |ishin|jane) @ | (?:e|i) ndihm(?:oi|uan) @
        u (?:mbajt|zhvillua|organizua)\w* fale @
        mundesua\w* fale (?:(?:se|te|e) )?@
        (?:me|fale|nepermjet) (?:nismen dhe )?(?:mbeshtetj|perkrahj|ndihm|asistenc|financim
            |bashkefinancim|kontribut|sponsorizim|donacion|fond|ndermjetesim
            |suport)\w*(?: [\w-]+){0,2}? (?:e|te|se|nga) @
        @ (?:(?:e|i|ka|kane|do te|do ta) )*(?:financ(?:oi|uan|uar|on)|mundes(?:oi|uan|uar)
            |sponsoriz(?:oi|uan|uar)|(?:vuri|vune) ne dispozicion
            |siguroi (?:ekspert|mbeshtet|fond|financ|perkthim|logjist))\w*
        @ (?:(?:e|i|ka|kane|do te|do ta) )*(?:mbeshte(?:t(?:i|en|ur)?|sin|se)|perkrah(?:u
            |en|ur))(?: [\w-]+){0,3}? (?:takim|asamble|konferenc|trajnim|aktivitet|veprimtari
            |punetori|seminar|organizim|mbajtj|pjesemarrj|tryez|kurs|forum|projekt|programi?n|financiar
            |logjist|teknik)\w*
    """,
    "chair": r"""
        kryesues\w*: @
        (?:takim|mbledhj|asamble|punim|seanc|bord|diskutim|sesion|konferenc|panel)\w* (?:(?:e|i|u
            |do ta) )*(?:drejtoi|kryesoi|drejtuan|kryesuan|udhehoqi|moderoi|drejtoje|kryesoje
            |moderoje)(?! (?:nje )?(?:fjal|pershendet)) @
        (?:drejtues|kryesues|moderator)\w* (?:e|i|te) (?:takimit|mbledhjes|diskutimi\w*|punimeve
            |seances|asamblese|sesionit|panelit) (?:ishte|eshte) @
        @ (?:e |i |ka )?(?:drejt|kryes|udheho|moder)(?:oi|qi|uar|on)(?: [\w-]+){0,3}? (?:takim
            |mbledhj|asamble|punim|seanc|bord|diskutim|sesion)\w*
        nen (?:kryesi|drejtim|kryesim|udheheqj)\w* (?:e |te )?@ | (?:moderator|kryesues)\w*: @
        (?:gjate|ne|nen|me|ne kuader te) presidenc\w+ (?:se|e) @
        (?:takim|mbledhj|asamble|punim|seanc|sesion|diskutim)\w*,?(?: [\w-]+){0,8}? (?:kryesua
            |kryesohe|drejtohe|drejtua|moderua|udhehequ|udhehiqe)\w* nga @
        (?:kryesimin|drejtimin) e (?:mori|pati|kishte) @
        (?:u|eshte) (?:kryesua|drejtua|moderua|udhehoq|udhehequ)\w* nga @ | (?:nen|me) (?:kryesin
            |drejtimin
            |kryesimin|udheheqjen)\w* e @ | kryesohe[tj]\w* nga @ | moderohe[tj]\w* nga @
        (?:qe|e cila|i cili|te cilen)(?: [\w-]+){0,3} (?:drejtohe|udhehiqe)\w* nga @
        @ (?:e |i |ka |kane )?(?:bashke)?(?:kryes|moder)(?:oi|on|uar|uan)\b(?! (?:nje )?delegacion)
    """,
}
