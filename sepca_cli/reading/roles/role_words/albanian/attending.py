"""Who was at an event and what they did there, in Albanian."""

BY_ROLE = {
    "signatory": r"""
        (?:(?:e|i|kane|ka) )*(?:nenshkruan|nenshkroi|nenshkruar|firmosi|firmosen
            |firmosur)(?: nga)? @
        (?:nenshkrua|firmos)(?: [\w-]+){0,4}? nga @
        nenshkrua\w*(?: [\w-]+){0,7} (?:ndermjet|midis|mes) @
        hodh\w* firm\w*(?: [\w-]+){0,2}? @ | (?:nenshkrimin|firmen) e (?:vuri|vune|hodhi|hodhen) @
        nenshkruesi?t? (?:jane|ishin) @
        @ (?:(?:e|i|ka|kane) )*(?:nenshkroi|nenshkruan|nenshkruar|firmosi|firmosen|firmosur)
    """,
    "presenter": r"""
        (?:nder|midis|mes) (?:\w+ )?(?:ligjerues|lektor|trajner)\w*(?: [\w-]+){0,3}? @
        (?:leksion|ligjerat|prezantim|kumtes|trajnim|mesim|sesion)\w*(?: [\w-]+){0,3}? (?:(?:e|u|i
            |do te|do ta|jane|eshte) )*(?:mbahe[tn]|mbajten?|mbajti|mbajtur|jepen|dhane?|dhene|bene?
            |beri|zhvillua\w*|zhvillohen|ofrua\w*|mbaje|mbajne)(?: nga)? @
        prezantime? (?:do te )?(?:bejne|beje|japin|jape|pati|paten|mbajti|mbajten)(?: edhe)? @
        (?:trajner|trajnues|lektor|ligjerues|instruktor|referues)\w*: @ | (?:ligjeroi|ligjeruan) @
        prezantimi?n? e (?:beri|bene|mbajti|mbajten) @
        si (?:lektor|ligjerues|trajner|trajnues|ekspert)\w*(?: [\w-]+){0,2} (?:u angazhua\w*|ishte
            |ishin|sherbeu|sherbyen) @
        @ (?:(?:e|i|ka|kane|do te) )*(?:ligjer|trajn|refer|prezant|demonstr)(?:oi|uan|uar|on|ojne
            |oje)\b
        (?:trajner|trajnues|lektor|ligjerues|instruktor|lehtesues)\w*(?: [\w-]+){0,2}? (?:ishin
            |ishte|jane|eshte|nga|do te jene|vijne nga|vinin nga) @
        @ (?:(?:e|i|ka|kane|do te) )*paraqit(?:i|en|ur|in|je)?\b
        @ (?:(?:ka|kane|do te|e) )*(?:mbajti|mbajten|mbajtur|mbaje|mbajne|beri
            |bene) (?:nje )?(?:[\w-]+ )?(?:prezantim|ligjerat|leksion|kumtes|mesim|ekspoze)\w*
        (?:e|i) (?:paraqiti|paraqiten|prezantoi|prezantuan|ligjeroi|demonstroi|shpjegoi) @
        prezantime?t? (?:nga|mbajten|mbajti) @
        (?:referuan|referoi|ligjeruan|ligjeroi|prezantuan) @
        (?:prezantua|paraqit|demonstrua|shpjegua|ligjerua|referua)\w* nga @
    """,
    "observer": r"""
        vezhgues: @
        (?:si|(?:ne|me) (?:cilesine|rolin|statusin) e) vezhgues\w*(?: \w+)? (?:(?:mori|moren|merr
            |marrin) pjese|asist(?:oi|uan)|(?:ishte|ishin|eshte|jane) (?:e |i |te )?(?:pranish
            |prezent)\w+)(?: edhe)? @
        @ (?:kishte|kishin|ka|kane|pati|paten)(?: \w+)? (?:statusin|rolin) e vezhgues\w*
        vezhgues\w* (?:ishin|ishte|jane|nga) @
        (?:moren|mori) pjese (?:si|ne cilesine e) vezhgues\w*,? (?:edhe )?@
        @ (?:si|(?:ne|me) (?:cilesine|rolin|statusin) e) vezhgues\w*(?: nga)?
    """,
    "guest": r"""
        te ftuar: @
        te ftuar\w*(?: \w+){0,4}? (?:ishin|ishte|jane)(?: edhe| gjithashtu)? @
        te ftuar\w*(?: special\w*)? (?:ishin|ishte) @
        mysafire?\w* (?:i|e|te|se) [\w-]+ (?:ishte|ishin|jane|eshte)(?: edhe)? @
        @ (?:ishte|ishin|eshte) (?:i|e|te) ftuar\w*(?: special\w*)?
        si (?:mysafir|(?:i|e|te) ftuar)\w*(?: \w+)? (?:mori|moren|merr|marrin) pjese(?: edhe)? @
        @ (?:si|ne cilesine e) (?:te|e|i) ftuar\w*(?: nga)?
        (?<!e )(?<!i )prit(?:i|en)(?: (?:sot|dje|ne [\w-]+))? @
        i ftuar(?: special)? ishte @ | (?:ishin|ishte
            |jane) (?:te|i|e) ftuar(?! nga)(?: special\w*)? (?:edhe )?@
        @ (?:(?:(?<!ku )u|eshte|jane) prit(?:en|ur)?(?: [\w-]+){0,6}? nga|viziton|vizitoi|vizituan
            |zhvilloi(?: [\w-]+){0,3} (?:vizite|vizit\w*))
    """,
    "participant": r"""
        kush ?: @ | (?:pjesemarres|te pranishem)(?: [\w-]+)?: @
        bised(?:oi|uan|ime)(?: [\w-]+){0,2}? me @
        (?:takoi|takuan|takon|(?:ka|kane) takuar) @
        @ u perfaqesuan? nga | @ (?:ishte|ishin) pjese e delegacionit
        delegacion\w*,? me ne krye @ | (?:dergoi|derguan) @
        @ (?:kishte|kishin|pati|paten) (?:edhe )?(?:[\w-]+ )?(?:perfaqesues|delegat|zyrtar)\w*
        @ (?:do te dergoj\w*|dergoi|derguan|(?:ka|kane|kishte|kishin) derguar) (?:[\w-]+ )?(?:delega
            |komisar|kolonel|drejtor|zevendes|perfaqesues|ekspert|ekip|zyrtar|oficer|grup|hetues
            |analist|inspektor|specialist|trajner|polic)\w*
        (?:moren|mori|marrin|merr|merrnin|merrte|marre|marr[ei]n?) pjese(?: ne [\w-]+)?,? (?:(?:edhe
            |gjithashtu|nga|si|perfaqesues) )*:?@
        (?:asist(?:oi|uan|uar)|ndoq(?:i|en)|percoll(?:i|en)) (?:edhe |gjithashtu )?@
        pjesemarres(?:it|ve)?(?: [\w-]+){0,3}? (?:ishin|ishte|jane|do te jene|vijne|erdhen
            |vinin) (?:edhe |nga )*@ | pjesemarres(?:it|ve)? nga @ | (?:me )?pjesemarrjen e @
        (?:ishin|ishte|jane|eshte|do te jene|kane qene
            |ka qene) (?:gjithashtu |edhe )?(?:te |i |e )?(?:pranish|prezent)\w+(?: (?:edhe
            |gjithashtu|ne [\w-]+))* @
        (?:te |i |e )(?:pranish|prezent)\w+(?: [\w-]+){0,3}? (?:ishin|ishte|jane|kane qene
            |do te jene|qene)(?: edhe| gjithashtu)* @
        ne (?:takim|konferenc|panel|mbledhj|seminar|aktivitet|ceremoni|forum)\w* (?:ishin|ishte
            |ndodheshin|ndodhej)(?: edhe| gjithashtu)* @
        te pranishem @ | nuk mung(?:oi|uan) (?:as )?@
        pjese e (?:takim|aktivitet|trajnim|konferenc|mbledhj|seminar|punim|asamble|forum
            |punetori)\w* (?:ishin|ishte|jane|u bene|do te jene)(?: edhe| gjithashtu)* @
        (?:nder|midis|mes|ne mesin e) (?:\w+ ){0,2}(?:pjesemarres|pranish
            |ftuar|mysafir|miq)\w*(?: [\w-]+){0,3}? @
        (?:te )?cil[ei]n moren pjese @ | (?:ne |me )?(?:pranine|prezencen|prani) (?:e |te )@
        (?:mblodhi|mblodhen|mbledh|bashkoi|bashkuan|bashkon|solli|sollen
            |mbledhin) (?:se bashku|rreth \w+ \w+)? ?(?:[\w-]+ ){0,5}?@
        u (?:mblodhen|mblodh|takuan|bashkuan|lidhen|lidh|kycen|kyc|ftuan|bashkua|perfshine|perfshi
            |angazhuan|angazhua) (?:edhe |nga
            |me |se bashku )*@ | takime? (?:[\w-]+ ){0,3}?me @
        u taku(?:a|an) (?:[\w-]+ ){0,2}?me @ | takohen(?: [\w-]+){0,3}? @
        delegacion\w*(?:(?! mor)[^.;:\n]){0,70}?,? (?:(?:i|e|te|u|qe|eshte|do te) )*(?:kryesua
            |drejtua|udhehequ|kryesohe|drejtohe|udhehiqe|perbehe)\w* nga:? @
        delegacion\w*(?: [\w-]+){0,6},? (?:kryeso|drejto|udheho?q)(?:i|n|nte) @
        (?:perberj|anetar)\w*(?: [\w-]+){0,3}: @
        delegacion\w*(?: [\w-]+){0,4} (?:e|i) perbe(?:nin|nte|jne|het|hej) @
        delegacione?t? (?:nga|e) @ | delegacion\w* (?:te|i|e) @
        (?:te|i|e) perbere nga:? @ | pjese e delegacionit (?:ishin|ishte|jane)(?: edhe)? @
        ne delegacion(?: [\w-]+){0,3}? (?:ishin|ishte|bejne pjese|benin pjese)(?: edhe)? @
        perfaqeso(?:i|n|nte|nin|jne|je)(?! (?:\w+(?:tor|tr|tar)in|\w*shefin|\w*kreun)\b) @
        (?:ka|kane|kishte) perfaqesuar(?! nga) @
       | u perfaqesuan? nga @
        (?:perfaqesoh|perfaqesu)\w+ (?:nga|ne nivel|me) @
        (?:pjesemarrjen?|praninen?|prezencen)(?: e tyre)? (?:e )?(?:kane |ka )?(?:konfirmua[rn]
            |konfirmoi|paralajmeruar)(?: edhe)? @
        (?:prane|krahas) (?:tij|saj|tyre) (?:ishin|ishte|moren pjese|mori pjese) @
        (?:shoqeruar|shoqerua|shoqerohe[tj])\w* nga @
        (?:vinin|erdhen|vijne|ishin te ardhur|mberriten|kane ardhur) nga @
        (?:u shfaqen|u pane|u ulen|moren vend|ishin ulur|zune vend)(?: [\w-]+){0,2}? @
        @ (?:(?:qe|te cilet|te cilat|i cili|e cila|kane|ka|do te|edhe) )*(?:moren|mori|marrin|merr
            |marre|marr[ei]n?) pjese
        @ (?:(?:qe|te cilet|te cilat|i cili|e cila|edhe) )*(?:ishin|ishte|jane|eshte|kane qene
            |ka qene|do te jete|do te jene) (?:te |i |e )?(?:pranish|prezent)\w+
        @ (?:e |i |kane |ka )?(?:asist(?:oi|uan|uar)|ndoq(?:i|en|ur)|percoll(?:i|en))\b
        @ (?:erdhi|erdhen|mberriti|mberriten)\b | nga(?: [\w-]+){1,4} (?:erdhi|erdhen) @
        @ (?:kane |ka )?(?:konfirmuan|konfirmuar|konfirmoi) (?:pjesemarrj|pranin|prezenc)\w*
        @ (?:do te )?(?:u )?perfaqes(?:ohe[tn]|uan?)\b | @ (?:iu|u) (?:bashkuan?|kyc\w*|lidh\w*)\b
        @ do (?:te|t'i|ti|t i) (?:lidh|kyc|bashkoh|bashkang)\w*
        @ jane (?:mbledhur|takuar|bashkuar)\b
        @ (?:(?:ka|kane|do te) )*(?:zhvill|realiz|mba|pa)(?:oi|uan|uar|oje?|jti|jten|jtur|je|ti
            |ten|s|sur) (?:[\w-]+ ){0,5}?takim
        @ (?:diskutuan|raportuan|shqyrtuan|shkembyen|miratuan|rane dakord|vendosen|zgjodhen
            |debatuan|biseduan|analizuan)\b
    """,
    "absent": r"""
        mungojne: @ | me perjashtim te (?:delegacionit te |perfaqesuesit te )?@
        ne mungese (?:te|e) @
        @ nuk (?:dergo(?:i|uan)|ka derguar|kane derguar|u (?:perfaqesua|lidh|kyc|paraqit)\w*)
        @ nuk (?:mor[ie]n?|(?:ka|kane|kishte) marre|(?:do te )?merr|do te marr[ei]n?|marrin) pjese
        @ nuk (?:isht?e?i?n?|ka qene|kane qene|do te jene|do te jete) (?:i|e|te) (?:pranish
            |prezent|perfaqesuar)\w*
        mungues\w*(?: \w+)? (?:ishte|ishin|eshte|jane) @
        (?<!nuk )(?:mung(?:oi|uan|on|ojne|onte|onin)) (?:(?:vetem|edhe|gjithashtu|ndersa
            |delegacion\w*|perfaqesues\w*|nga|i|e|te|se) )*@
        @ njoft\w+ se nuk (?:do te|mund te)\b
        @ nuk (?:iu|u) pergjigj\w* ftes\w* | @ nuk (?:ishte|ishin) ne (?:salle|takim|mbledhje)
        @ (?:e |ka |kane )?anul(?:oi|uan|uar) (?:pjesemarrj|udhetim|vizit|ardhj)\w*
        @ mung(?:oi|uan|on|ojne|onte|onin)\b | @ (?:u terhoq\w*|nuk (?:arrit|udhetua)\w*)
        nuk (?:moren|mori) pjese @ | @ nuk (?:erdhi|erdhen|mundi|munden|ishte ne gjendje)
    """,
    "speaker": r"""
        (?:hap|cel|mbyll|inaugur|pershend\w{0,2})(?:i|en|et|in|ur|es|oi|uan?|uar|ese)? (?:nga
            |gjithashtu|edhe|bashkerisht nga) @
        (?:hapi|hapen|hapin|celi|celen|celin|mbylli|mbyllen|pershendeti|pershendeten|pershendesin
            |pershendetur|inauguroi|inauguruan) (?:(?:edhe|gjithashtu|me nje fjale) )*@
        (?:u|jane|eshte|do te|te) (?:cel|hap|pershendet|mbyll|inaugur)\w* (?:[\w-]+ )?nga @
        fjal\w+(?: [\w-]+){0,4}? (?:(?:e|i|u|iu|ua|do ta|do te) )*(?:mbajti|mbajten|mbaje|mbajne
            |mbajtur|mori|moren|marre|dha|dhane|jepet|dhene|pati|paten|kishte|kishin|takoi|vazhdoi
            |vijoi)(?: edhe)? @
        (?:mbajti|mbajten|mbaje|mbajne|mbajtur|mori|moren|marrin|marre|merr|paten|pati|kishte
            |kishin|drejtoi|drejtuan?) (?:nje |te )?(?:fjal|pershendet)\w+(?: [\w-]+){0,2}? @
        (?:iu|u) (?:eshte |jane )?drejtua(?:n|r)?(?! nga)(?: (?!nga)[\w-]+){0,3}? @
        me (?:nje )?fjal\w*(?: \w+)? u paraqit(?:en)? @
        fol(?:i|en|ur)(?: [\w-]+){0,2}? @ | (?:do te )?(?:flasin|flase|flet)(?: edhe)? @
        (?:ne fjalen e|gjate fjales se) (?:tij|saj)(?: [\w-]+){0,2},? @
        (?:nder|midis|mes) (?:\w+ )?foles\w*(?: [\w-]+){0,3}? @
        folesit?(?: [\w-]+){0,2} (?:ishin|jane|do te jene) @
        nderua\w*(?: \w+)? nga prania e @
        @ (?:(?:e|i|u|iu|ia|ua|na|ka|kane|do te|do ta|gjithashtu|edhe|zyrtarisht) )*(?:hap(?:i|en|in
            |ur)|cel(?:i|en|in|ur)|mbyll(?:i|en|in|ur)|pershend(?:eti|eten|esin|ese|etur|et)
            |fol(?:i|en|ur)|flas(?:in|e)|flet|drejtua(?:n|r)?|inaugur(?:oi|uan|uar))\b
        @ (?:(?:e|i|ka|kane|do te|do ta) )*(?:mori|moren|marre|mbajti|mbajten|mbajtur|mbaje|mbajne
            |pati|paten|merr|marrin|kishte) (?:[\w-]+ )?fjal\w+
        pjesemarres\w* (?:i|e|u|iu) (?:pergez|pershend|ur|falender)\w* @
        @ (?:i|u|iu|e) (?:uroi|uruan|deshi|deshen) mire\w+
        @ (?:i |ka |kane )?(?:mirepriti|mirepriten|mirepritur) (?:te (?:ftuar|pranish)|pjesemarres
            |delegat)\w*
    """,
    "quoted": r"""
        @ (?:(?:e|i|u|iu|ia|ua|na|ka|kane|kishte|do te|gjithashtu|edhe|me tej) )*(?:(?!\w+uar\b)
            |(?<=\bka )|(?<=\bkane )|(?<=\bkishte ))(?:theks|ritheks
            |deklar|nenviz|vleres|falender|sht|sigur|inform|evident|konfirm|kujt|rikujt|sqar|treg
            |njoft|paralajmer|premt|propoz|lajmer|apel|ciles|argument|shpjeg|rekomand|poh|potenc
            |saktes|konstat|lavder|pergez|inkuraj|garant|raport|reag|komunik|kerk|sugjer|ur|porosi
            |konklud|koment|vertet|dokument|parashtr|pershkr|kritik|ironiz|alarm|ankoh|vij)(?:t?oi
            |uan?|uar|on|ojne|onte|onin|oje|ua)\b
        @ (?:(?:e|i|u|iu|ia|ua|na|ka|kane|kishte|do te|gjithashtu|edhe|me tej) )*(?:tha|thane
            |thote|thone|thene|shpreh|shprehu|shprehen|shprehur|ndal|ndale|ndalen|vuri ne dukje
            |vune ne dukje|vuri ne pah|vune ne pah|vuri theksin|vune theksin|beri te ditur
            |bene te ditur|beri thirrje|bene thirrje|beri me dije|perfundoi se|beri apel|permendi
            |permenden|perseriti|citoi|shpalosi|shprehet|porositi|porositen|pergjigj|pergjigjet
            |terhoqi vemendjen|hodhi drite|rrefeu|permblodhi)\b
        (?:tha|thane|thote|ka thene|kane thene|u shpreh|shprehet|porositi|apeloi|komentoi
            |konkludoi|kerkoi|vijoi|pergjigjet|u pergjigj|theksoi|ritheksoi|deklaroi
            |nenvizoi|shtoi|vleresoi|sqaroi|siguroi|informoi|kujtoi|rikujtoi|njoftoi|shpjegoi
            |pohoi|potencoi|saktesoi|konstatoi|paralajmeroi|premtoi|argumentoi|tregoi|evidentoi
            |theksuan|deklaruan|nenvizuan|ka theksuar|ka deklaruar|ka nenvizuar|ka shtuar
            |ka vleresuar|ka sqaruar|ka konfirmuar) (?:(?:edhe|gjithashtu|me tej
            |ne fjalen e (?:tij|saj)) )*@
    """,
    "seen": r"""
        @ (?:(?:ia|e|i|u) )*(?:dorez(?:oi|ua)|mori(?! pjese)|pranoi|kaloi)\b
        (?:kryesuar|udhehequr|drejtuar) nga @ | me ne krye @ | nga duart e @
        (?:ia|e|i|ua) (?:dorezoi|dorezuan) @
    """,
    "acts": r"""
        (?!derg|mung|arrest|akuz|vdiq|vra)[a-z]{3,}(?:oi|uan|[sthr]en|jti
            |eu) (?=(?:zevendes)?(?:kreu|drejtori|drejtoresha|shefi|shefja|ministri|ministrja
            |ambasadori|ambasadorja|komandanti
            |kryetari|kryetarja|sekretari|koordinatori|koordinatorja|prefekti|profesori|komisari
            |komisarja|perfaqesuesi|perfaqesuesja|eksperti|ekspertja|koloneli|inspektori|atasheja
            |atasheu|homologu|rektori|aktorja)\b)@
        @ (?:(?!nuk\b|derg)[\w-]+ )?(?!derg)[a-z]{3,}(?:oi|uan)\b
        @ (?:ka|kane|kishte|kishin) (?:(?:e|i|u) )?(?!dergu)[a-z]{3,}(?:uar|ur|ere|ene)\b
        @ (?:(?:e|i|u|iu|ia) )*(?:beri|bene|dha|dhane|mbeshteti|mbeshteten|njohu|njohen|solli|sollen
            |erdhi|erdhen|arriti|arriten|vuri|vune|ndoqi|ndoqen|zuri|udhetoi|prezantohet|perfshihej)\b
    """,
}

PEOPLE_FROM = r"""
    (?:perfaqesues|eksperte?|(?<!bordit )(?<!bordi )drejtues|drejtore|delegacione|koordinatore
        |analiste|oficere|shefa
        |kolege|homologe|zyrtare|hetues|police|polici|prokurore|specialiste|trajnere|trajnues
        |delegate|kursante|pjesemarres|te ftuar|gjyqtare|inspektore|komisare|instruktore|nenpunes
        |ligjerues|lektore|studente|vezhgues)(?:t|it|ve)?(?: (?![a-z]+(?:on|oi
        |uan)\b)[\w-]+){0,2}? (?:te|nga|e|se) @
    (?:delegacion|ekip)(?:i|it|et|eve) (?:i|e|te) @ | pal(?:a|es) e @
"""

HEAD_OF = r"""
    (?:drejtor|shef|kre|ambasador|minist|sekretar|perfaqesues|kryetar|ekspert|komandant|koordinator
        |zedhenes)\w{0,4}(?: i pergjithshem)? (?:i|e|te|se|nga)? ?@
"""
