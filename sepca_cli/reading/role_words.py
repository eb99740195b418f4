"""The words by which texts say what somebody was at an event, in the languages of the region.

Folded patterns; `@` is the side on which the names stand. For each role first English, then
Serbian, Bosnian, Croatian and Montenegrin, then Macedonian and Bulgarian, Romanian, Albanian.
"""

ROLE_WORDS = {
    "host": r"""
        @ (?:acted|served) as (?:the )?hosts?
        @ (?:opened its doors|provided the (?:venue|premises))
        hosts?: @ | domacini?: @ | domakin\w*: @ | gazda: @ | mikprites\w*: @
        hosted (?:and (?:chaired|organi[sz]ed) )?by @
        (?:was|is|the) hosts? (?:was|is|were|are) @ | @ (?:is |was |has )?hosted\b
        @ (?:is|was|will be) (?:the )?host(?:ing)? | @ (?:will host|hosts)
        as (?:the )?host,? @
        domacin\w*(?: [\w-]+){0,3} (?:je|su|bio je|bila je|bila|bio|bili su|bice|ce biti) @
        (?:je|su|bio je|bila je|bio|bila|bice|ce biti) domacin\w* @
        @ (?:je|su|kao|bio|bila|bili|biti|bice) domacin(?:i|ka)?\b
        domacin(?:a|e)?, @ | @ (?:je )?ugosti\w*
        domakjin\w*(?: [\w-]+){0,4}? (?:e|se|bese|bea|kje bide|kje bidat) @
        (?:so|vo) domakjinstvo(?:to)? na @ | (?:kako )?domakjin\w*, @
        @ (?:e|se|bese|bea|kje bide|kako) domakjin\w* | (?:e|bese) domakjin\w* @
        ugosten\w* od(?: strana na)? @ | @ (?:(?:kje|gi|go|ja) )*ugosti\w*
        domakin\w*(?: [\w-]+){0,4}? (?:e|be|sa|bese|bjaha|ste bade|ste badat) @
        (?:s|sas|pri) domakinstvoto na @ | (?:kato )?domakin\w*, @
        @ (?:e|be|sa|bese|sta|bjaha|ste bade|kato) domakin\w* | (?:e|bese|be) domakin\w* @
        @ domakinstva\w* | prieti ot @
        gazduit\w* de (?:catre )?@ | gazd(?:a|e|ele)(?: [\w-]+){0,4}? (?:a fost|au fost|este
            |va fi) @
        (?:tara|in calitate de) gazda,? @
        @ (?:(?:a|au|va|vor) gazdui\w*|gazduieste|gazduiesc|(?:a fost|este|va fi) gazda)
        (?:mik)?pritur nga @ | u prit(?:en)?(?: [\w-]+){0,6}? nga @
        @ (?:a|au|va|vor) fi (?:tara )?gazda\w* | (?:a|au|va|vor) gazdui @
        (?:gazd|amfitrion)\w*(?: [\w-]+){0,3} (?:a fost|au fost|este|va fi|fiind) @
        (?:primit|intampinat)\w* de (?:catre )?@
        pritesi,? @ | prites\w* (?:ishte|ishin|eshte|do te jete) @
        mikprites i \w+ (?:ishte|eshte) @
        (?:u prit|pritet|priten|u priten|u mirepriten|mirepritur
            |u mirepritur)(?: [\w-]+){0,3}? nga @
        @ (?:e |i )?(?:mirepriti|mirepriten|mirepret)\b
        (?:si )?(?:mikprites|nikoqir)\w*, @
        (?:mikprites|nikoqir)\w*(?: [\w-]+){0,4}? (?:ishte|eshte|ishin|do te jete) @
        mikpritjen e @ | @ (?:mik)?priti\b | @ (?:do te )?mikpret\w*
        @ (?:ishte|eshte|si|do te jete) (?:mikprites|nikoqir)\w*
    """,
    "organiser": r"""
        (?:priredi|uprilici|sazva|organizova|organizira)(?:o|la|lo|li)(?: je| su)? @
        (?:organizuj|organiziraj|prireduj|uprilicuj)\w+ @ | organizira @
        na inicijativu @
        @ (?:jointly )?(?:facilitated|delivered|convened|staged|launched|initiated|put together
            |arranged)\b
        (?:run|implemented|conducted) (?:jointly )?(?:by|with|in partnership with) @
        (?:hosted and )?organi[sz]ed (?:jointly )?by @ | convened by @ | organi[sz]ation of @
        organi[sz]ers? (?:was|were|is|are) @
        @ (?:has |have |jointly |is |are )?organi[sz](?:ed|ing|es?)
        organizaciji @ | organiz(?:ov|ir)an\w? (?:je |su )?(?:od strane|od) @
        organiz(?:ova|ira)(?:o|la|li|lo)(?: je| su)? @
        (?:tecaj|obuku|kurs|radionicu|seminar) vodi @ | @ opened (?:a|its)\b
        organizator\w*(?: [\w-]+){0,2} (?:je|su|bio je|bila je|bili su) @
        @ (?:je|su) (?:zajednicki )?organiz(?:ova|ira)\w+ | @ organizuje
        vo (?:zaednicka )?organizacija na @ | organiziran\w* od(?: strana na)? @
        organizator\w*(?: [\w-]+){0,4}? (?:e|se|bese|bea) @ | @ (?:(?:ja|go|gi) )*organizira\w*
        (?:ja|go|gi) organizira\w* @
        organiziran\w* ot(?: strana na)? @ | organizirat se ot @
        organizator\w*(?: [\w-]+){0,4}? (?:e|sa|be|bese|bjaha) @ | @ organizira(?:t|ha|se)?\b
        organizat\w* (?:in comun )?de (?:catre )?@
        organizator\w*(?: [\w-]+){0,4}? (?:a fost|au fost|este|sunt) @
        @ (?:a|au) organizat | @ organizeaza
        (?:initiat|convocat|pregatit)\w*(?: in comun)? de (?:catre )?@ | sub egida @
        (?:a|au) (?:fost )?organizat\w*(?: \w+)? de (?:catre )?@
        (?:thirrur|iniciuar|pergatitur) nga @ | organizatore? (?:ishin|ishte|jane|eshte) @
        bashkeorganiz\w+ nga @
        (?:organizuar|organizohet|organizua|organizuan|organizohen) (?:bashkerisht )?nga @
        (?:ne|me) organizim(?:in)? (?:te|e) @
        organizator\w*(?: [\w-]+){0,4}? (?:ishte|ishin|eshte) @
        @ (?:organizoi|organizuan|organizon|organizojne)
    """,
    "supporter": r"""
        (?:ju|ga|ih|je|su) (?:[\w-]+ )?pomog(?:ao|la|lo|li)(?: je| su)? @
        pomog(?:ao|la|lo|li) (?:je|su) @
        (?:with )?(?:[\w-]+ )?funding (?:from|by|of|provided by) @
        thanks to (?:the )?(?:[\w-]+ )?(?:funding|support|assistance|help) (?:of|from) @
        (?:with|through|thanks to) (?:the )?(?:[\w-]+ )?support (?:of|from|by) @ | supported by @
        (?:co-?)?funded by @ | financed by @ | sponsored by @
        (?:assistance|help|backing) (?:of|from) @ | @ (?:has |have )?supported
        @ provided support
        uz (?:[\w-]+ )?(?:podrsku|pomoc|potporu) @ | podrzan\w* (?:je )?(?:od strane|od) @
        podrzal\w* (?:je|su) @ | podrza(?:o|li|la) (?:je|su)? ?@ | @ (?:je|su) podrza\w+
        finansira(?:o|la|li|n\w?) (?:je |su )?(?:od strane )?@ | pokroviteljstvom @ | sredstvima @
        so (?:[\w-]+ )?poddrska(?:ta)? (?:na|od) @ | so (?:[\w-]+ )?pomos(?:ta)? (?:na|od) @
        (?:poddrzan|finansiran|sponzoriran)\w* od(?: strana na)? @
        @ (?:(?:ja|go|gi) )*(?:poddrza|finansira)(?:a|ja|le|se)?\b
        s(?:as)? (?:[\w-]+ )?(?:podkrepa|sadejstvie|pomost)(?:ta|to)? (?:na|ot) @
        (?:podkrepen|finansiran|podpomognat)\w* ot(?: strana na)? @
        cu (?:sprijin|suport|asistent|sustiner|contributi)\w*(?: financiar\w*| tehnic\w*)? @
        (?:sprijin|suport|asistent)\w* (?:acordat|oferit|asigurat)\w* de (?:catre )?@
        (?:a|au) beneficiat de (?:sprijin|suport|asistent)\w*(?: financiar\w*| tehnic\w*)? @
        (?:cu|prin) (?:sprijin|suport|ajutor|concurs|asistent)\w*(?: [\w-]+){0,2}? (?:al
            |din partea) @
        (?:finantat|cofinantat|sustinut financiar|sponsorizat|sprijinit)\w* de (?:catre )?@
        (?:mundesohet|mundesua|mundesuar|bashkefinancuar|u mbeshtet|mbeshtetet|financohet) nga @
        (?:me|fale) (?:mbeshtetje|ndihme|asistence|financim)\w*(?: \w+){1,2} (?:e|te|se|nga) @
        (?:finantat|sprijinit|sponsorizat)\w* de (?:catre )?@
        @ (?:a|au) (?:sprijinit|finantat)
        (?:me|fale) (?:mbeshtetje|ndihme|asistence|financim)\w*(?: [\w-]+)? (?:e|te|se|nga) @
        (?:mbeshtetur|financuar|sponsorizuar) nga @ | @ (?:e |i )?mbeshteti\b
    """,
    "chair": r"""
        (?:skupstinu|sj?ednicu|sastanak|skup|zasj?edanje) (?:je )?(?:vodi|vodio|vodila) @
        chairing the \w+(?: [\w-]+){0,6},? @ | in the chair (?:was|were) @
        rukovodi(?:o|la|li)(?: je| su)? @ | @ (?:je )?rukovodi(?:o|la)\b
        (?:chair|chairman|chairperson|predsj?edava(?:juci)?|pretsedavac|predsedatel|presedinte
            |kryesues)\w*: @
        (?:under|during|within) the (?:[\w-]+ )?presidency of @
        (?:okviru|tokom|toku|vrijeme|vreme|pod) (?:[\w-]+ )?predsj?edava\w+ @ | pretsedava\w+ na @
        (?:hosted and )?chaired by @ | presided over by @ | (?:chairmanship|presidency) of @
        @ (?:who )?(?:chaired|chairs|presided)
        predsj?edavanjem @ | predsj?edava(?:o|la|li)? (?:je|su) @
        @ (?:(?:je|su) )?predsj?edava(?:o|la|li|ju)?\b(?: (?:je|su)\b)?
        vodi(?:o|la) (?:je)? ?@
        (?<!idnoto )(?<!idno )(?<!slednoto )(?:pretsedatelstvo(?:to)?|pretsedavanje(?:to)?) na @
        pretsedava(?:se|a) @ | rakovod(?:ese|en\w* od) @
        @ (?:(?:koj|koja|sto) )?pretsedava(?:se|a|t|le)?\b
        (?<!badestoto )(?<!sledvastoto )predsedatelstvoto na @ | predsedatelstvan\w* ot @
        predsedatelstva(?:se|ha)? @ | rakovod(?:ese|en\w*) ot @
        @ (?:(?:kojto|kojato) )?predsedatelstva\w*
        (?:in|din|sub|durata|timpul|cadrul|exercitarii) presedinti(?:a|ei) @
        prezidat\w* de (?:catre )?@ | @ (?:care )?(?:a|au) prezidat | @ prezideaza
        (?:lucrar|sedint|reuniun|intrunir|adunar)\w*(?: [\w-]+){0,6}? (?:condus|moderat)\w* de @
        (?:fost|sunt|este) (?:condus|moderat)\w* de (?:catre )?@
        (?:lucrar|sedint|reuniun|intrunir|adunar|dezbater|discuti
            |sesiun)\w*(?: [\w-]+){0,6}? (?:condus
            |moderat|prezidat)\w* de (?:catre )?@
        (?:lucrar|sedint|reuniun|intrunir|adunar|dezbater)\w* (?:a|au) (?:condus|prezidat|moderat) @
        @ (?:a|au) (?:condus|moderat) (?:lucraril|sedint|reuniun|intrunir|adunar|dezbater)\w*
        (?:takim|mbledhj|asamble|punim|seanc|bord|diskutim)\w* (?:e |i )?(?:drejtoi|kryesoi
            |drejtuan|udhehoqi|moderoi)(?! (?:nje )?(?:fjal|pershendet)) @
        (?:drejtues|kryesues|moderator)\w* (?:e|i|te) (?:takimit|mbledhjes|diskutimi\w*|punimeve
            |seances|asamblese) (?:ishte|eshte) @
        @ (?:e |i )?(?:drejtoi|kryesoi|udhehoqi) (?:takim|mbledhj|asamble|punim|seanc|bord)\w*
        nen (?:kryesi|drejtim|kryesim)\w* (?:e |te )?@
        (?:gjate|ne|nen|me|ne kuader te) presidenc\w+ (?:se|e) @
        (?:takim|mbledhj|asamble|punim|seanc)\w*(?: [\w-]+){0,6}? (?:kryesua|drejtua)\w* nga @
        u (?:kryesua|drejtua) nga @ | (?:nen|me) (?:kryesin|drejtimin|kryesimin)\w* e @
        @ (?:e |i )?(?:kryesoi|kryeson)
    """,
    "signatory": r"""
        signed by @ | signatories (?:were|are) @ | @ (?:have |has |also )?signed
        potpisa(?:li|le|o|la|se)(?: su| je| i| ga)* @ | potpisan\w* (?:je |su )?od(?: strane)? @
        @ (?:su|je) (?:danas )?potpisa\w* | potpisnici (?:su )?@
        potpisaa @ | potpisa @ | potpisan\w* od(?: strana na)? @
        @ (?:(?:go|ja|gi) )*potpisa(?:a|ja)?\b
        (?:a|au) (?:fost )?semnat(?:\w* de)?(?: catre)? @
        (?:e |i |u )?(?:nenshkruan?|nenshkroi|firmosi|firmosen|firmosur nga) @
        podpisa(?:ha)? @ | podpisan\w* ot(?: strana na)? @ | @ podpisa(?:ha)?\b
        semnat\w* de (?:catre )?@ | @ (?:a|au) semnat\b | semnatarii (?:sunt|au fost) @
        nenshkrua(?:r|n|)? nga @ | nenshkruan @
        @ (?:e |i )?(?:nenshkroi|nenshkruan|firmosi|firmosen)
    """,
    "presenter": r"""
        (?:izlaganj|predavanj|prezentacij)\w+ ce (?:imati|odrzati|drzati) @
        (?:polaznicima|ucesnicima) predaju @
        izve(?:o|la|li) (?:su|je)? ?@ | (?:predavanj|prezentacij
            |izlaganj)\w+ (?:ce |su |je )?(?:odrzati|drzati|drzali|odrzali|odrzao) @ | moderirati @
        (?:was|were|is|will be) led by @
        @ (?:walked|guided|took) (?:the )?(?:participants|delegates|audience|drafters)
        (?:was|were) (?:given|delivered|made|held) by @ | (?:facilitated|moderated) by @
        moderator\w*(?: [\w-]+)? (?:je|bio je|bila je|was|were) @ | moderira(?:o|la|li) (?:je|su) @
        presentations? (?:was |were |is )?(?:given |made |delivered |held )?(?:by|from) @
        presented by @ | lectur(?:es|ers?) (?:by|from|were|was) @
        trainers? (?:from|were|was) @
        @ (?:will |also )?(?:presented|present|presents|reported|report|explained)\b
        @ (?:will |also )?(?:made|make|gave|give|delivered|deliver|held
            |hold) (?:a |an |the |their |\w+ )?(?:presentation|lecture)s?
        @ (?:je|su)(?: [\w-]+)? (?:predstavi|prezentira|prezentova|izlaga|izlozi)\w*
        izlaga(?:li|o|la) (?:su|je) @
        (?:prezentacij|izlaganj|predavanj)\w+ (?:su|je) (?:odrza|ima|podnije)\w+ @
        @ (?:je|su) (?:odrza|ima)\w+ (?:prezentacij|izlaganj|predavanj)\w*
        predavaci (?:su )?(?:bili )?@
        @ (?:(?:ja|go|gi|ke|kje) )*(?:pretstavi|pretstavija|pretstavuva\w*|prezentira\w*|objasni
            |objasnija|prikaza|prikazaa|izlozi|izlozija)\b
        (?:prezentacii|izlaganja|predavanja) (?:imaa|odrzaa) @
        @ (?:ima(?:se|a)?|odrza(?:a|ja)?) (?:[\w-]+ )?(?:prezentacij|izlaganj|predavanj)\w*
        predavaci (?:na \w+ )?(?:bea|se) @ | prezentiran\w* od(?: strana na)? @
        @ (?:ste )?(?:predstavi|predstaviha|predstavja|predstavjat|prezentira\w*|izlozi|izloziha)\b
        (?:prezentacii|dokladi|lekcii) (?:iznesoha|napraviha|predstaviha|izneso?ha) @
        @ (?:iznese|iznesoha|izneso?ha|napravi|napraviha) (?:[\w-]+ )?(?:prezentaci|doklad|lekci)\w*
        lektori (?:na \w+ )?(?:bjaha|sa|ste badat) @ | predstaven\w* ot strana na @
        @ (?:si-)?(?:a|au|va|vor) (?:prezenta\w*|expus|expune|preda\b|sustin\w* (?:o |cate o )?
            |(?:prezentar|prelegere|prelegeri|expuner)\w*)
        (?:va|vor) (?:preda|prezenta) @
        (?:prezentar|prelegeri?|expuner)\w*(?: [\w-]+)? (?:sustinut|facut
            |realizat)\w* de (?:catre )?@
        prezentat\w* de (?:catre )?@
        (?:lectori|formatori|traineri)\w*(?: [\w-]+)? (?:au fost|sunt|vor fi) @
        (?:sesiun|prezentar|prelegere|prelegeri|curs|lecti|modul|instruir)\w* (?:sunt|au fost|a fost
            |este|vor fi|va fi) (?:sustinut|prezentat|tinut|facut|realizat)\w* de (?:catre )?@
        (?:a|au) prezentat (?:[\w-]+ ){1,5}?@ | (?:a|au) sustinut (?:\w+ )?(?:prezentar
            |preleger)\w* @
        (?:leksion|ligjerat|prezantim|kumtes|trajnim)\w* (?:u )?(?:mbahe[tn]|mbajten?|mbajti|mbajtur
            |jepen|u dhane?|u bene?)(?: nga)? @
        prezantimi?n? e (?:beri|bene|mbajti|mbajten) @
        si (?:lektor|ligjerues|trajner|ekspert)\w*(?: [\w-]+){0,2} (?:u angazhua\w*|ishte|ishin
            |sherbeu
            |sherbyen) @
        @ (?:e |i )?(?:ligjeroi|ligjeruan|trajnoi|trajnuan)\b
        (?:trajner|lektor|ligjerues)\w* (?:ishin|ishte|jane|eshte|nga) @
        @ (?:e |i |do te )?(?:prezantoi|prezantuan|prezantojne|paraqiti|paraqiten|referoi|referuan)
        @ (?:mbajti|mbajten) (?:nje )?(?:prezantim|ligjerat|leksion|kumtes)\w*
        prezantime?t? (?:nga|mbajten|mbajti) @ | (?:prezantuar|paraqitur) nga @
        ligjeruesit? (?:ishin|jane) @
    """,
    "observer": r"""
        observers?, @ | observers (?:came|come) from @
        (?:observers?|posmatraci|promatraci|nabljuduvaci|nabljudateli|observatori|vezhgues): @
        observers? (?:was |were |included? |are |from )?@ | @ as (?:an )?observers?
        observer status,? @ | @ in (?:the )?(?:capacity|status) of (?:an )?observers?
        (?:posmatrac|promatrac)\w* (?:su |je |bili su )?(?:bili |iz )?@
        @ (?:kao|u svojstvu|u statusu|u ulozi|sa statusom) (?:posmatrac|promatrac)\w*
        nabljuduvac\w* (?:bea|bese|se|od) @ | prisutni kako nabljuduvac\w* bea @
        (?:ucestvuva|prisustvuva)\w* (?:i )?(?:kako|vo svojstvo na) nabljuduvac\w* (?:i )?@
        @ (?:kako|vo svojstvo na|so status na) nabljuduvac\w*
        nabljudatel\w* (?:bjaha|bese|be|sa|ot) @
        (?:ucastva|prisastva)\w* (?:i )?(?:kato|v kacestvoto(?: si)? na) nabljudatel\w* (?:i )?@
        @ (?:kato|v kacestvo(?:to)?(?: si)? na|sas status na) nabljudatel\w*
        observator\w* (?:din|au fost|a fost|sunt) @
        (?:participat|luat parte|prezent\w*),? (?:ca|in calitate de|cu statut de) observator\w*,? @
        (?:a|au) (?:participat|luat parte|asistat) (?:ca|in calitate de) observator\w* (?:si )?@
        (?:si|ne cilesine e) vezhgues\w*(?: \w+)? (?:mori|moren|merr|marrin) pjese @
        vezhgues\w* (?:ishin|ishte|jane) @
        @ (?:ca|in calitate de|cu statut de|avand statut de) observator\w*
        vezhgues\w* (?:ishin|ishte|jane|nga) @
        (?:moren|mori) pjese (?:si|ne cilesine e) vezhgues\w*,? (?:edhe )?@
        @ (?:si|ne cilesine e|me statusin e) vezhgues\w*
    """,
    "guest": r"""
        kao (?:gosti?|gosce)(?: su| je)? @
        (?:guests?|gosti|invitati|te ftuar): @
        guests?(?: of honou?r)? (?:was |were |included? |are |from )@
        @ as (?:a |an )?(?:[\w-]+ )?guests?
        gosti?(?: [\w-]+)? (?:su |je )?(?:bili|bio|bila|iz) @ | @ kao gost\w*
        gosti?(?:te)?(?: na \w+)? (?:bea|bese|se) @ | @ kako (?:specijal\w+ )?gost\w*
        gosti?(?:te)?(?: na \w+)? (?:bjaha|bese|sa) @ | @ kato (?:specijal\w+ )?gost\w*
        @ (?:bese|be|bjaha|bea) (?:specijal\w+ )?gost(?:i|in)?\b
        invitati(?:i)?(?: speciali)? (?:au fost|a fost|sunt) @
        @ (?:ca|in calitate de) invitat\w*
        (?:a|au) fost invitat\w* (?:si )?@ | invitat\w* (?:de onoare )?(?:a fost|au fost|este) @
        te ftuar\w*(?: \w+)? (?:ishin|ishte|jane)(?: edhe| gjithashtu)? @
        te ftuar\w*(?: special\w*)? (?:ishin|ishte|nga) @ | @ (?:si|ne cilesine e) te ftuar\w*
        i ftuar(?: special)? ishte @
        @ (?:(?<!ku )u prit(?:en)?(?: [\w-]+){0,6}? nga|viziton|vizitoi|vizituan
            |zhvilloi(?: [\w-]+){0,3} (?:vizite|vizit\w*))
    """,
    "speaker": r"""
        rij?ec\w* dobrodoslice(?: [\w-]+){0,3} (?:uputi|izrazi)\w*(?: je| su)?(?: i)? @
        otvoriti(?: ce)? @ | (?:rij?ec|obracanje) (?:su |je )?(?:imao|imala|imali) @
        (?:addresses|speeches|remarks|interventions|statements) (?:will be|were
            |was)(?: also)? (?:given|made|delivered|held) by @
        keynote speakers?: @ | (?:with )?contributions (?:from|by) @
        speakers(?: [\w-]+){0,5} (?:were|included?|are|include) @
        (?:welcoming|greeting|addressing) (?:[\w-]+ ){1,5},? @
        speaking (?:at|during|on|to)(?: [\w-]+){1,5},? @
        in (?:his|her|their) (?:[\w-]+ )?(?:speech|remarks|address|statement),? @
        @ (?:took the floor|gave (?:the|a|an) (?:[\w-]+ )?(?:speech|address|keynote|welcome))
        (?:uvodn|pozdravn)\w+ (?:rij?ec|govor
            |obracanj)\w*(?: je| su)?(?: odrzao| odrzala| imao| imala)? @
        u (?:svom|svojem) (?:[\w-]+ )?(?:obracanju|govoru|izlaganju),? @
        (?:welcome|opening)(?: (?:address|speech|remarks|words?))?: @
        (?:pozdravna|uvodna) rij?ec: @ | pozdravno slovo: @ | cuvant de deschidere: @
        (?:officially |formally )?opened by @ | (?:welcomed|addressed|greeted) by @
        speakers (?:were|included?|are) @
        opening (?:speech|speeches|remarks|address|words?
            |statements?)(?: was| were)?(?: given| delivered| made)? (?:by|from|of) @
        speech(?:es)? (?:by|of) @ | keynote\w*(?: [\w-]+)? by @ | opening the \w+(?: [\w-]+)?,? @
        @ (?:officially |also |has |have )*(?:opened|addressed|welcomed|greeted|spoke (?:at|on|about
            |by|to)|delivered (?:an? |the )?(?:[\w-]+ )?(?:speech|address|remarks))
        otvori(?:o|la|li)(?: je| su)? @ | (?:ce otvoriti|otvorice|otvorit ce) @
        (?:pozdravi|obrati|govori)(?:o|la|li)\w* (?:se |su se |su |je |im se )*@
        @ (?:je|su|ce)(?: [\w-]+){0,2} (?:otvori|pozdravi|govori|obrati)\w*
        @ (?:se|je se|su se) (?:obrati|zahvali)\w* | @ (?:otvori|pozdravi)(?:o|la|li)\b
        (?:uvodn|pozdravn)\w+ (?:[\w-]+ )?(?:je )?(?:ima|odrza|upu)\w+ (?:je )?@
        otvoren\w* (?:je )?od strane @
        (?:otvori|otvorija|pozdravi|pozdravija) @ | se obrati(?:ja)? @
        (?:zbor|obrakjanje) (?:zede|zedoa|imase|imaa) @ | otvoren\w* od(?: strana na)? @
        obrakjanj\w+ (?:ima|imaa|imase|odrza)\w* @
        @ (?:(?:ja|go|gi|im|kje|se|oficijalno|svecano) )*(?:otvori|otvorija|obrati|obratija
            |pozdravi|pozdravija)\b
        @ (?:zede|zedoa) zbor | @ imase (?:[\w-]+ )?obrakjanje
        otkrit\w* ot(?: strana na)? @ | otkri(?:ha)? @
        slovo (?:iznese|iznesoha|darza|darzaha|proiznese) @
        privetstvi\w+ (?:[\w-]+ ){0,3}?(?:otpravi|otpraviha|podnese|podnesoha) @
        @ (?:(?:sasto|oficialno|go|ja|gi|se|ste) )*(?:otkri(?:ha)?|privetstva(?:ha)?|obarna)\b
        @ (?:vze|vzeha) dumata | @ (?:darza|proiznese|iznese) (?:[\w-]+ )?slovo
        deschis\w* de (?:catre )?@ | au luat cuvantul,?:? @
        (?:a|au) (?:rostit|sustinut|avut) (?:alocutiun|discurs|cuvant)\w*(?: [\w-]+){0,3}:? @
        (?:discurs|alocutiun|cuvant)\w*(?: [\w-]+){0,3}? (?:sustinut|rostit)\w* de (?:catre )?@
        @ (?:(?:i|le|s)-)?(?:a|au) (?:mai )?(?:deschis|rostit|salutat|adresat|vorbit)\b
        @ (?:a|au) (?:mai )?luat cuvantul
        @ (?:a|au) sustinut (?:un|o|cate un) (?:discurs|alocutiun|cuvant)\w*
        hapur nga @ | (?:u hap|e hapi|hapi) (?:nga )?@ | pershendet(?:i|en|ur) (?:nga )?@
        (?:a|au) (?:mai )?luat cuvantul,?:? @ | (?:inaugurat|salutat)\w* de (?:catre )?@
        (?:cuvant|alocutiun|discurs|mesaj)\w*(?: [\w-]+){0,4}? (?:a|au) (?:fost )?(?:rostit|sustinut
            |tinut|adresat|transmis|prezentat)\w*(?: de catre| de)? @
        concluzii\w*(?: [\w-]+){0,2} (?:a|au) fost (?:formulat|prezentat|trase)\w* de (?:catre )?@
        (?:vor|va) (?:lua cuvantul|vorbi|rosti \w+),?:? @ | (?:a|au) vorbit:? @
        (?:a|au) (?:deschis|salutat|inaugurat) (?:[\w-]+ ){0,3}?@
        (?:s-a|s-au) adresat(?: [\w-]+){0,2}? @ | @ (?:s-a|s-au) adresat\b
        @ (?:vor|va) (?:lua cuvantul|vorbi|rosti|deschide|saluta)\b | @ (?:a|au) inaugurat\b
        @ (?:a|au) (?:tinut|pronuntat) (?:un |o |cate un )?(?:discurs|alocutiun|cuvant|mesaj)\w*
        (?:hapi|hapen|celi|celen|pershendeti|pershendeten) (?:gjithashtu |edhe )?@
        (?:u cel|u hap|celur|hapur|u pershendet)\w* (?:\w+ )?nga @
        (?:drejtuan?|drejtoi|drejtua) (?:nje )?(?:fjal\w+|pershendet\w+)(?: \w+)? @
        (?:mbajti|mbajten|mbaje|mbajne|do ta mbaje|do ta mbajne) fjal\w+(?: \w+)? @
        fjal\w+ (?:e |te )?(?:hapjes|rastit|pershendetjes|mireseardhjes|pershendetese) (?:e |do ta
            |do te )?(?:mbajti|mbajten|pati|paten|mbaje|mbajne) @
        fjal\w+ e (?:mbajti|mbajten|pati|paten|kishte|kishin) @
        (?:do te )?(?:flasin|flase|flet) @ | foli(?: gjithashtu| edhe)? @
        @ (?:do te )?(?:flasin|flase|pershendesin|pershendese)\b
        @ (?:(?:e|i|u|iu) )*(?:celi|celen|hapen|iu drejtuan?)\b
        nderua\w*(?: \w+)? nga prania e @
        fjal\w+ (?:e hapjes|pershendetese)(?: [\w-]+)? (?:e )?(?:mbajti|mbajten|pati|paten) @
        fjalen e (?:mori|moren) @ | folen(?: gjithashtu| edhe)? @
        @ (?:(?:e|i|u|iu|gjithashtu|edhe|zyrtarisht) )*(?:hapi|pershendeti|pershendeten|foli|folen
            |drejtua|mori fjalen|mbajti (?:[\w-]+ )?fjal\w+)\b
    """,
    "quoted": r"""
        prema (?:njegovim |njenim )?r[ij]*ecima @
        @ (?:rek(?:ao|la|li)|istak(?:ao|la|li|nuo|nula)|izjavi(?:o|la|li)|kaza(?:o|la|li)
            |nave(?:o|la|li)
            |naglasi(?:o|la|li)|poruci(?:o|la|li)|doda(?:o|la|li)|ocij?eni(?:o|la|li)
            |zakljuci(?:o|la|li)) (?:je|su)\b
        (?:said|according to) @
        @ (?:also |has |have )*(?:said|stressed|stated|noted|added|emphasi[sz]ed|underlined
            |highlighted|told|recalled|thanked|pointed out|concluded|declared|promised|explained
            |announced|warned|argued|described|outlined|reminded|called (?:for|on)|urged|expressed
            |praised|summed up|looked back|admitted|remarked|asked|replied|informed)
        @ (?:je|su)(?: [\w-]+){0,2} (?:istak|rek|naglasi|poruci|izjavi|kaza|nave|ocije?ni|ocjen
            |podsj?eti|zahvali|dod|isti|obeca|objasni|upozori|zakljuci|predlozi|najavi|pozva
            |pohvali|obrazlozi|izrazi|potvrdi|informisa|upozna|smatra|odgovori)\w*
        @ (?:istice|navodi|kaze|smatra|porucuje|naglasava|objasnjava)
        (?:rek(?:ao|la)|istak(?:ao|la|nuo|nula)|izjavi(?:o|la)|kaza(?:o|la)|nave(?:o|la)
            |naglasi(?:o|la)|poruci(?:o|la)) je @
        @ (?:(?:ja|go|gi|im|mu|se|isto taka|pritoa) )*(?:izjavi|istakna|istaknaa|rece|rekoa|kaza
            |naglasi|naglasija|potencira|potenciraa|zablagodari|poraca|posoci|posocija|dodade
            |oceni|informira|potseti|najavi|izrazi|napomena|podvlece|uveri|zakluci|smeta)\b
        (?:rece|izjavi|istakna|naglasi|potencira|dodade|poraca|kaza|posoci) @
        @ (?:(?:sasto|go|ja|gi|se) )*(?:zajavi|kaza|kazaha|podcerta|podcertaha|otbeljaza|posoci
            |izrazi|blagodari|izkaza|dobavi|napomni|sapodeli|informira|pojasni|uveri|izteglja
            |obobsti|izjavi)\b
        (?:zajavi|otbeljaza|podcerta|dobavi|blagodari) @
        (?:a|au) (?:declarat|subliniat|spus|afirmat|precizat|mentionat|adaugat|aratat|apreciat) @
        @ (?:(?:i|le|si|s|ne)-)?(?:a|au) (?:mai )?(?:declarat|subliniat|mentionat|afirmat|precizat
            |aratat|spus|evidentiat|multumit|transmis|adaugat|apreciat|reiterat|accentuat|relevat
            |punctat|exprimat|felicitat|informat|explicat|remarcat|asigurat|amintit|reamintit)\b
        @ (?:(?:i|le|si|s|ne)-)?(?:a|au) (?:mai )?(?:anuntat|aratat|insistat|atras atentia
            |pus accentul|propus|sustinut ca|pledat|indemnat|avertizat|conchis|concluzionat)\b
        @ (?:afirma|declara|precizeaza|subliniaza|spune|sustine|adauga|mentioneaza)\b
        (?:afirma|declara|precizeaza|subliniaza|sustine) @
        @ (?:(?:e|i|u|ua|gjithashtu|edhe) )*(?:thote|thekson|deklaron|sqaroi|sqaruan|tregoi|njoftoi
            |paralajmeroi|premtoi|beri thirrje|u ndal|perfundoi se|propozoi|lajmeroi)\b
        (?:nenvizoi|sqaroi|informoi|siguroi|kujtoi|njoftoi) @
        @ (?:(?:e|i|u|ua|gjithashtu|edhe) )*(?:tha|thane|theksoi|theksuan|deklaroi|shpreh|shprehu
            |shprehen|vleresoi|vleresuan|nenvizoi|nenvizuan|falenderoi|falenderuan|shtoi|siguroi
            |uroi|informoi|ritheksoi|evidentoi|konfirmoi|kujtoi|vuri ne dukje|beri te ditur)\b
        (?:tha|theksoi|deklaroi|shtoi|nenvizoi|u shpreh|vleresoi) @
    """,
    "seen": r"""
        delegations?(?: [\w-]+){0,8},? (?:headed|led) by @ | in the presence of @
        @ (?:symbolically |officially )?(?:handed|received|accepted|took over|passed)\b
        (?:handed|passed)(?: over)?(?: [\w-]+){0,6} to @
        delegacij\w*(?: [\w-]+){0,6},? (?:predvodjen\w+ |na celu sa? |koju je predvodi(?:o|la) )@
        @ (?:je )?(?:predao|predala|urucio|urucila|preuzeo|preuzela|primio|primila)\b
        (?:predao|predala|urucio|urucila)(?: je)? @
        received (?:[\w-]+ ){0,4}from @
        @ (?:mu |i |ja |go )*(?:predade|uraci|vraci|prevzede|poe)\b | na celo so @ | nacelo s @
        @ (?:a|au) (?:predat|inmanat|preluat|primit) | in frunte cu @
        @ (?:ia |e |i )*(?:dorezoi|mori|pranoi)\b | (?:kryesuar|udhehequr) nga @
    """,
    "acts": r"""
        @ (?:also |then |again )?(?!based\b|wanted\b|named\b|called\b|born\b)[a-z]{3,}ed\b
        @ (?:je|su) (?:[\w-]+ ){0,2}[a-z]{2,}(?:ao|io|eo|uo|ala|ila|ela|ula|ali|ili|eli)\b
        [a-z]{2,}(?:ao|io|eo|uo|ala|ila|ela|ula) je(?: i)? @
        @ (?:a|au) (?:[\w-]+ )?(?!trimis)[a-z]{3,}(?:at|it|ut|is|us|ns)\b
        @ (?:[\w-]+ )?(?!dergo)[a-z]{3,}(?:oi|uan)\b
    """,
    "participant": r"""
        (?:zastupa|predstavlja)(?:o|la|li|ju)?(?: je| su)? @
        @ (?:su |je )?(?:zastupa|predstavlja)(?:o|la|li|ju)\b
        svoje predstavnike (?:imaju|imali su|su imali)(?: i)? @
        prihvati(?:la|le|li|o)(?: su| je)?(?: i)? @
        (?:za stolom|u sali|medu (?:gostima|ucesnicima|prisutnima)
            |u (?:sastavu )?delegacij\w+)(?: [\w-]+){0,4} (?:su|bili|bio)(?: su| bili| i| je)* @
        (?:javi|ukljuci|prikljuci|odazva)(?:o|la|li|le) (?:su |se |je )*@
        (?:su|se) (?:javi|ukljuci|prikljuci|odazva)(?:li|le)(?: se)? @
        posla(?:o|la|le|li) (?:su|je) @ | svj?edoci(?: [\w-]+){0,2} bili su @
        (?:potvrdi|najavi)(?:la|le|li)(?: su| je)?(?: i)? @
        ocekuje se (?:dolazak|ucesce) @ | @ (?:boravi|boravila|boravio)\b
        (?:coming|came|come|travelled|traveled|hailing|hail|logged in|arrived|joining) from @
        @ (?:have |has )?confirmed\b
        sat down with @
        (?:countries|states|services|organi[sz]ations|partners|agencies|delegations
            |participants) ?[(:–-] ?@
        (?:zemalja|drzava|sluzbi|policija|clanica|partnera|organizacija|agencija
            |delegacija) ?[(:–-] ?@
        in addition to @ | co-chaired by @
        delegations? (?:was |were |is )?(?:led|headed) by @ | (?:was|were) represented by @
        @ (?:led|headed) (?:the|a|his|her) (?:[\w-]+ )?delegation | @ represented\b
        (?:delegacij|izaslanstv)\w+(?: [\w-]+){0,3} (?:cini|predvodi|su bili)\w*(?: su| je| i)* @
        @ (?:(?:je|su) )?predvodi(?:o|la|li|ce)?\b(?: (?:je|su)\b)?
        (?:present|participants?|attendance|prisutni|ucesnici|sudionici|ucastnici|prisastvali
            |participanti|prezenti|pjesemarres|te pranishem)(?: [\w-]+)?: @
        (?:u svojstvu|kao) partner\w* (?:bili su |su |su bili )?@
        partners? (?:were|included?|present) @
        attended by @
        participants? (?:included?|were|are|came from|come from|from|of|at the \w+ were) @
        (?:with )?(?:the )?participation of @ | (?:brought|bringing|brings) together @
        (?:re)?united @ | gather(?:ed|ing|s) @ | presence of @ | in attendance were @
        present (?:[\w ]{0,30})were:? @ | (?:delegates|delegations?) (?:of|from) @
        (?:colleagues|counterparts) (?:of|from) @ | (?:took|taking|take) part were @
        joined by @
        @ (?:also |all |will |have |has |who |which |are |is )*(?:took part|take part
            |taking part|takes part|taken part|participat(?:e|ed|es|ing)|attend(?:ed|s|ing)?
            |were part in|was part of|were part of|(?:was|were) (?:also )?(?:present
            |represented|in attendance)|joined|adopted|agreed|discussed|exchanged|decided
            |elected|endorsed)\b
        (?:ucestv|prisustv|sudj?elo?v|nazoc)\w+(?: su| je| i| ce)*:? @
        ucesce (?:su |je |ce )?(?:uze|uzima|uzet|najavi|potvrdi)\w* (?:su |je |i )*@ | uz ucesce @
        prisutni (?:su )?(?:bili )?@ | delegacij\w+ (?:iz )?@ | koleg\w+ iz @
        @ (?:su|je) (?:usvoji|razgovara|dogovori|razm[ij]*eni|odluci|izabra)\w+
        ucesnici(?: [\w-]+){0,2} (?:su|bili su|su bili|iz) @ | ucesnik\w* iz @
        okupi\w+ (?:je |su |se )*@ | sudionici(?: [\w-]+)? (?:su|iz) @
        @ (?:(?:su|je|ce|koji|i|se|takode) )*(?:ucestv|prisustv|sudj?el|nazoc)\w+
        @ (?:su |je |ce )?(?:uze|uzima)\w* (?:je |su )?(?:ucesce|ucesca)
        (?:ucestvuva|prisustvuva)\w+ (?:(?:i|sto|isto taka) )*@ | (?:so|uz) ucestvo(?:to)? na @
        (?:zedoa|zema|zemaat|zede|kje zemat|kje zeme) ucestvo (?:i )?@
        glas(?:a|ovi)? dadoa @ | (?:se|bea) (?:obrateni|sobrani|vkluceni) (?:i )?@
        @ (?:(?:ja|go|gi|se) )*(?:razgleda|razgledaa|rasprava|raspravaa|razmenija|dogovorija
            |diskutiraa|razgovaraa|usvoija|odlucija)\b
        ucesnici(?:te)? (?:[\w-]+ )?(?:bea|od|se) @ | prisutni(?: [\w-]+)? (?:bea|se) (?:i )?@
        (?:bea|se) prisutni (?:i )?@ | (?:se|bea) pretstaven\w* (?:so|od) @
        delegacii(?:te)? (?:na|od) @ | se (?:sobraa|sostanaa|sretnaa) (?:i )?@
        delegacij\w+[^.;:\n]{0,80}? (?:predvoden\w* od|vo sostav:?|na celo so) @
        @ (?:(?:koi|koj|koja|kje|i|isto taka) )*(?:ucestvuva|prisustvuva)\w*
        @ (?:koi )?(?:zedoa|zema|zede|zemaat|kje zemat|kje zeme) ucestvo
        @ (?:se )?(?:vkluci|pridruzi)(?:ja)?\b
        @ (?:bea|bese|e|se) (?:pretstaven|prisut(?:en|n))\w*
        (?:ucastva|prisastva)\w* (?:(?:sasto|i) )*@ | (?:s|sas) ucastieto na @
        ucastie (?:v \w+ )?(?:vzeha|vzemat|vze|ste vzemat|ste vzeme|zavziha) (?:sasto |i )*@
        (?:vzeha|vzemat|ste vzemat|vze) ucastie (?:sasto |i )*@
        @ (?:(?:ja|go|gi|se) )*(?:obsadiha|razgledaha|razmeniha|dogovoriha|prieha|resiha
            |diskutiraha|razgovarjaha)\b
        ucastnici(?:te)? (?:[\w-]+ )?(?:bjaha|ot|sa) @ | delegacii(?:te)? (?:na|ot) @
        prisastvasti(?:te)? (?:[\w-]+ )?(?:bjaha|sa) @ | (?:se )?sabra(?:ha)? @
        delegaci\w+[^.;:\n]{0,80}? (?:vodena ot|rakovodena ot|nacelo s|v sastav:?) @
        @ (?:(?:sasto|ste|koito|kojto|kojato|i) )*(?:ucastva|prisastva)\w*
        @ (?:vzeha|vze|vzemat|ste vzemat|ste vzeme) ucastie | @ (?:se )?(?:vkljuci(?:ha)?)\b
        @ (?:be|bese|bjaha|sa|e) predstaven\w* | @ (?:e|sa|potvardi\w*) (?:svoeto )?ucastie
        (?<!nu )(?:a|au) (?:mai |si )*participat (?:si |la \w+ )?@ | (?:va|vor) participa (?:si )?@
        participa (?:si )?@ | (?:cu )?participarea @
        (?<!nu )(?:a|au) (?:mai )?luat parte (?:si )?@
        prezenti?e? (?:[\w-]+ )?(?:au fost )?@ | (?:au|a) fost prezent\w* (?:si )?@
        (?:a reunit|reuneste|au reunit|s-au reunit|s-au intalnit) @ | (?:in )?prezenta @
        participanti(?:i)? (?:din|au fost|sunt) @ | delegati(?:i|ile) (?:din|ale) @
        (?:sunt|vor fi|au fost) asteptat[ie] @ | (?:a|au) fost reprezentat\w* (?:de|prin) @
        delegati\w+[^.;:\n]{0,80}? (?:condus|format|alcatuit|compus)\w* (?:de|din)(?: catre)?:? @
        @ (?:care |si |mai )*(?<!nu )(?:a|au) (?:mai |fost )*(?:participat|luat parte|prezent\w*
            |reprezentat\w*|raspuns invitatiei)
        @ (?:care )?(?:vor |va )?participa\b | @ (?:si-au|si-a) confirmat (?:participarea|prezenta)
        (?:moren|mori|marrin|merr|do te marrin|do te marre|merrnin) pjese (?:edhe |gjithashtu )*@
        pjesemarres(?:it|ve)? (?:ishin|jane|nga) @ | (?:me )?pjesemarrjen e @
        (?:ishin|ishte|jane|do te jene) (?:te |i |e )?pranish\w+(?: edhe| gjithashtu)? @
        te pranishem (?:ishin |jane )?@ | te (?:cilin|cilen) moren pjese @
        (?:mblodhi|mblodhen|bashkoi|bashkon|mbledh) @ | u mblodhen @ | delegacionet? (?:nga|e) @
        delegacion\w*[^.;:\n]{0,80}? (?:kryesuar|drejtuar|udhehequr) nga @
        delegacion\w*[^.;:\n]{0,80}? i perbere nga:? @ | u perfaqesua(?:n)? nga @
        (?:iau|ia|vor lua|va lua|luand) parte (?:si )?@ | @ (?:iau|ia|vor lua|va lua) parte
        (?:este|sunt|va fi|vor fi|a fost|au fost) reprezentat\w* (?:de|prin) (?:catre )?@
        @ (?:este|sunt|va fi|vor fi) (?:reprezentat|prezent|asteptat)\w* | @ participa\b
        (?:adunat|strans|reunit|intrunit|va reuni|vor reuni|aduna|reuneste) (?:[\w-]+ ){0,5}?@
        (?:lista participantilor|printre participanti|intre participanti)(?: [\w-]+){0,4}? @
        (?:s-a|s-au)(?: mai)? (?:alaturat|numarat|aflat)(?: [\w-]+){0,3}? @
        (?:si-a|si-au) confirmat (?:participarea|prezenta):? @ | li s-a(?:u)? alaturat @
        insotit\w* de (?:catre )?@ | alaturi de @ | in prezenta @
        (?:a|au) (?:raspuns invitatiei|dat curs invitatiei) @
        @ (?<!li )(?:s-a|s-au)(?: mai)? (?:alaturat|aflat printre|numarat printre)
        @ (?:a|au) intervenit | @ (?:a|au) (?:fost )?(?:conectat|trimis delegati)\w*
        @ (?:si-a|si-au) trimis | (?:s-a|s-au) (?:intalnit|intrunit|reunit
            |conectat) (?:[\w-]+ ){0,3}?@
        @ au (?:discutat|dezbatut|analizat|adoptat|convenit|agreat|decis|schimbat|aprobat)\b
        @ (?:diskutuan|shqyrtuan|shkembyen|miratuan|rane dakord|vendosen|zgjodhen|debatuan)\b
        (?:pjesemarres|te pranishem)(?: [\w-]+){0,2} (?:ishin|ishte|jane|qene)(?: edhe)? @
        (?:pjesemarrjen?|praninen?)(?: e tyre)? (?:e )?(?:kane |ka )?(?:konfirmuar|konfirmuan
            |konfirmoi|paralajmeruar) @
        prane (?:tij|saj|tyre) (?:ishin|ishte) @ | (?:shoqeruar|shoqerua|u shoqerua\w*) nga @
        @ (?:kane |ka )?(?:konfirmuan|konfirmuar|konfirmoi) (?:pjesemarrj|pranin)\w*
        (?:vinin|erdhen|vijne|ishin te ardhur) nga @ | (?:u kyc|u lidh|u lidhen|u kycen) @
        @ (?:u kyc\w*|u lidh\w*|u bashkuan?)\b | mbledh(?:in)? (?:se bashku )?(?:[\w-]+ ){0,5}?@
        (?:u shfaqen|u pane|moren vend|ishin ulur)(?: [\w-]+){0,2}? @
        (?:mbledhi|mblodhi|mblodhen|bashkoi|bashkuan|solli|sollen) (?:se bashku )?(?:[\w-]+ ){0,5}?@
        takime? (?:[\w-]+ ){0,3}?me @ | u takua\w* me @ | u ftuan (?:edhe )?@
        delegacion\w* (?:te|i|e) @ | i shoqeruar nga @ | ne prani te @
        perfaqesoi @ | @ u perfaqesohe[tn]\b | @ (?:do te )?perfaqesohe[tn]\b
        (?:perfaqesoh|perfaqesu)\w+ (?:nga|ne nivel|me) @
        @ (?:qe |te cilet |te cilat |i cili |e cila )?(?:moren|mori|marrin|merr|do te marrin
            |do te marre) pjese
        @ (?:ishin|ishte|jane) (?:te |i |e )?pranish\w+ | @ u perfaqesua(?:n)?\b
        @ (?:iu|u) bashkua(?:n)?\b
    """,
}

# People of whom a text only says where they come from: that they are named so makes them
# participants, unless other words say more.
PEOPLE_FROM = r"""
    (?:representatives?|officers?|officials?|experts?|delegates?|delegations?|chiefs|directors
        |heads|coordinators|analysts|colleagues|counterparts|trainers?|investigators|prosecutors
        |specialists|practitioners|commanders|instructors|inspectors|policewomen
        |teams)(?: [\w-]+){0,3} (?:of
        |from)(?: the)? @
    (?:predstavni\w+|ekspert\w*|strucnja\w+|delegacij\w+|izaslanstv\w+|koordinator\w*
        |direktor[ia]|sefovi|rukovodi\w+|celnici|pripadni\w+|sluzbeni\w+|analiticar\w*
        |inspektor\w*|oficir\w*|istrazitelj\w*|izaslanik\w*|koleg\w+)(?: (?:polic\w+|ministars\w+
        |sluzb\w+))?(?: (?:iz|od|sa))? @
    (?:pretstavni(?:ci|cite)|rakovoditeli(?:te)?|eksperti(?:te)?|koordinatori(?:te)?
        |direktori(?:te)?|sefovi(?:te)?|analiticari(?:te)?|delegacii(?:te)?|sluzbenici(?:te)?
        |prvite lugje|celnici(?:te)?|kolegi(?:te)?|inspektori(?:te)?)(?: [\w-]+){0,2}? (?:na|od) @
    (?:predstaviteli(?:te)?|rakovoditeli(?:te)?|eksperti(?:te)?|koordinatori(?:te)?
        |direktori(?:te)?|sefove(?:te)?|analizatori(?:te)?|delegacii(?:te)?|sluziteli(?:te)?
        |nacalnici(?:te)?|kolegi(?:te)?|policai(?:te)?)(?: [\w-]+){0,2}? (?:na|ot) @
    (?:reprezentanti|ofiteri|experti|delegati|sefii|sefi|sefilor|coordonatori|analisti|delegatii
        |conducatori|specialisti|politisti|omologi)\w*(?: [\w-]+){0,2}? (?:ai|ale|al|din|de la|a) @
    (?:perfaqesues|eksperte?|drejtues|drejtore|delegacione|koordinatore|analiste|oficere|shefa
        |kolege|homologe|zyrtare)(?:t|it|ve)?(?: [\w-]+){0,2}? (?:te|nga|e|se) @
"""

# Who sends excuses or is stood for by somebody else was not there.
AWAY = r"""
    (?:izuzev|osim|izuzimajuci) @ | @ (?:je |su )?opravda(?:o|la|li)(?: je| su)? (?:svoje )?odsu\w+
    (?:excused|apologies|absent|ispricani|odsutni|otsutni|absenti|mungojne): @
    (?:all|everybody|everyone)(?: [\w-]+){0,6} except(?: for)? @ | with the exception of @
    apologies (?:of|from|by) @ | unable to attend (?:was|were) @
    @ (?:could not|was unable to|were unable to|did not) (?:attend|take part|participate|come)
    @ (?:nije|nisu) (?:[\w-]+ )?(?:prisustv|ucestv|sudj?el|nazoc)\w* | odsut\w+ (?:su |je )?@
    @ ne (?:prisustvuva|ucestvuva|dojd|dopatuva)\w* | @ ne zed\w+ ucestvo
    @ ne (?:ucastva|prisastva)\w* | @ ne vze\w* ucastie
    @ nu (?:a|au) (?:participat|luat parte|fost prezent\w*|putut participa)
    @ nuk (?:mori|moren) pjese | @ nuk isht?e?i?n? (?:i|e|te) pranish\w+
"""
