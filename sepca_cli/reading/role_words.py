"""The words by which texts say what somebody was at an event, in the languages of the region.

Folded patterns; `@` is the side on which the names stand. For each role first English, then
Serbian, Bosnian, Croatian and Montenegrin, then Romanian, Albanian; Macedonian and Bulgarian have a
table of their own.
"""

ROLE_WORDS = {
    "host": r"""
        @ (?:acted|served) as (?:the )?hosts?
        @ (?:opened its doors|provided the (?:venue|premises))
        hosts?: @ | domacini?: @ | domakin\w*: @ | gazda: @ | mikprites\w*: @
        hosted (?:and (?:chaired|organi[sz]ed) )?by @
        (?:was|is|the) hosts? (?:was|is|were|are) @ | @ (?:is |was |has )?hosted\b
        @ (?:received|receives|will receive) (?:his|her|their|the|its) (?:[\w-]+ )?(?:counterparts?
            |colleagues?|guests?|delegates|delegations?)
        (?:premises|headquarters|offices|building) of @
        @ (?:is|was|will be) (?:the )?host(?:ing)? | @ (?:will host|(?<!an )(?<!the )(?<!our )hosts)
        as (?:the )?host,? @
        domacin(?:i|ka)?(?: [\w-]+){0,3} (?:je|su|bio je|bila je|bila|bio|bili su|bice|ce biti) @
        (?:je|su|bio je|bila je|bio|bila|bice|ce biti) domacin\w* @
        @ (?:je|su|kao|bio|bila|bili|biti|bice) domacin(?:i|ka)?\b
        (?:kod |pored |osim |uz )?domacin(?:a|e|i|om|ima)?(?: skupa| susreta)?(?:,| -| \(|:) ?@
        @ (?:(?:je|su|ce) )*ugosti\w* | @ ugosc(?:uje|ava|en)\w* | ugostic?[eo]? @
        ugosti(?:la|lo|li)(?: je| su)?(?: [\w-]+)? @ | ce (?:[\w-]+ ){0,2}ugostiti @
        (?:ciji|cija|kojima?|cemu|kojem) (?:je|su|ce biti) domacin\w* @
        (?:[cč]iji|u ulozi|uloz\w+) domacin\w*(?: je| su| imao| imala| pripala)* @
        @ (?:(?:je|su|ce|biti|bi(?:o|la|li|le)) )+(?:(?!da )[\w.,-]+ ){0,6}domacin(?:i|ka|ca|ski)?\b
        u (?:prostorij|sj?edist|zgrad)\w+ @ | uz domacinstvo @ | domacinstv\w+ @
        (?:gazduit|primit|intampinat)\w*(?: si organizat\w*)? de (?:catre )?@
        (?:gazd|amfitrion)\w*(?: [\w-]+){0,4}? (?:a fost|au fost|este|sunt|va fi|vor fi|fiind) @
        (?:tara|partea|in calitate de) gazda,? @ | gazd\w+(?: [\w-]+){0,3}, @ | gazduirea @
        @ (?:(?:a|au|va|vor) gazdui\w*|gazduieste|gazduiesc|gazduind)
        @ (?:a fost|au fost|este|va fi|vor fi) (?:tara )?gazda\w*
        @ (?:in calitate de|ca) (?:tara )?gazda
        (?:mik|mire)?prit(?:ur|et|en|es|eshin)? nga @
        u (?:mire)?prit(?:en)?(?: [\w-]+){0,6}? nga @
        pritesi,? @ | prites\w* (?:ishte|ishin|eshte|do te jete) @
        (?:u prit|pritet|priten|u priten|u mirepriten|mirepritur
            |u mirepritur)(?: [\w-]+){0,3}? nga @
        @ (?:e |i |ka |kane )?(?:mirepriti|mirepriten|mirepret|mirepritur)\b
        (?:viziton|vizitoi|vizituan|ka vizituar|kane vizituar)(?: (?:dje|sot|diten e \w+))? @
        (?:a|au) vizitat @ | vizita\w*(?: [\w-]+){0,3} la (?:sediul )?@
        (?:e |i |u )?(?:mikpriti|mikpriten|mikpret|mikpritur)(?: nga)? @
        (?:si )?(?:mikprites|nikoqir)\w*(?: [\w-]+){0,3}, @
        (?:mikprites|nikoqir|amfitrion)\w*(?: [\w-]+){0,4}? (?:ishte|eshte|ishin|jane|do te jene
            |do te jete) @
        (?:mikpritj\w+|nikoqirllek\w*) (?:e|te) @ | @ (?:(?:ka|e|i) )?(?:mik)?prit(?:i|en)\b
        @ (?:do te )?mikpret\w* | @ (?:ishte|eshte|si|do te jete) (?:mikprites|nikoqir)\w*
    """,
    "organiser": r"""
        (?:priredi|uprilici|sazva|organizova|organizira)(?:o|la|lo|li)(?: je| su)? @
        (?:organizuj|organiziraj|prireduj|uprilicuj)\w+ @ | organizira @
        (?:organiz|realiz|prired|uprilic|odrza|sproved|proved)\w*[^.;:]{0,80}? (?:zajedno
            |u (?:bliskoj |tij?esnoj )?(?:saradnji|suradnji|partnerstvu)) sa? @
        na inicijativu @
        @ (?:jointly )?(?:facilitated|convened|staged|launched|initiated|put together
            |arranged)\b
        (?:run|implemented|conducted) (?:jointly )?(?:by|with|in partnership with) @
        (?:hosted and )?organi[sz]ed (?:jointly )?by @ | convened by @ | organi[sz]ation of @
        organi[sz]ers? (?:was|were|is|are) @
        @ (?:has |have |jointly |is |are )?organi[sz](?:ed|ing|es?)
        organizaciji @ | organiz(?:ov|ir)an\w? (?:je |su )?(?:od strane|od) @
        (?:na (?:poziv|inicijativu)|u zajednickoj organizaciji|u reziji) @
        (?:priredi|uprilici|sazva|sprove|prove|realizova|realizira|pokrenu|inicira|osmisli)(?:o|la
            |lo|li)(?: je| su)? @ | (?:priredu|upriluc|sprovod|provod|realizuj|realiziraj|sazivaj
            |saziv|pokrec)(?:e|i|u|aju|ju)? @
        @ (?:je|su) (?:organiz(?:ova|ira)|priredi|uprilici|sazva|sprove|prove|realizova
            |realizira|pokrenu)(?:o|la|lo|li)\b
        @ (?:organiziraju|organizuju|organizira|sprovod[ei]|provod[ei]|sprovode|prireduj[eu])\b
        (?:priredeno|sprovedeno|provedeno|realizova\w+|sazvan\w*) (?:je |su )?(?:od strane|od) @
        organizator\w*(?: [\w-]+){0,3} (?:je|su|bio|bila|bili)(?: je| su| bio| bila| bili)* @
        koj[aeiu] (?:je|su|ce) (?=[^,.;:]{2,70} (?:organizova|organizira|priredi|uprilici|realizova
            |sprove)\w{1,2}\b) @
        organizator\w*: @ | suorganizator\w*(?: [\w-]+){0,2} (?:je|su|bio|bila|bili)* ?@
        (?:koj[iaeu]|sto) (?:je |su )?(?:zajednicki )?(?:organizuj\w+|organiziraj?\w*) @
        (?:koj[iaeu]|sto) (?:je |su )?(?:zajednicki )?organiz(?:ova|ira)(?:o|la|li) @
        organiz(?:ova|ira)(?:o|la|li|lo|le)(?: je| su)? @
        (?:tecaj|obuku|kurs|radionicu|seminar) vodi @ | @ opened (?:a|its)\b
        organizator\w*(?: [\w-]+){0,2} (?:je|su|bio je|bila je|bili su) @
        @ (?:je|su) (?:zajednicki )?organiz(?:ova|ira)\w+ | @ organizuje
        (?:a|au|este|sunt|va fi|vor fi)? ?(?:fost )?(?:organizat|initiat|convocat|pregatit|derulat
            |desfasurat|realizat)\w*(?: [\w-]+){0,3}? de (?:catre )?@
        organizat\w*(?: [\w-]+){0,2}? (?:impreuna|in colaborare|in parteneriat|in cooperare) cu @
        organiz(?:oi|uar|ua|uan|ohet)(?: [\w-]+){0,2}? (?:bashke|bashkarisht|ne bashkepunim
            |ne partneritet) me @
        organizator\w*(?: [\w-]+){0,4}? (?:a fost|au fost|este|sunt):? @ | organizator\w*: @
        @ (?:a|au|va|vor) organiza\w* | @ organizeaza | sub (?:egida|auspiciile) @
        in organizarea @ | organizarea(?: [\w-]+){0,2} (?:a fost|este) asigurata de @
        (?:thirrur|iniciuar|pergatitur|realizua\w*|zhvillua\w*|implementua\w*) nga @
        organizator\w*(?: [\w-]+){0,4}? (?:ishte|ishin|eshte|jane|do te jene) @ | organizator\w*: @
        bashkeorganiz\w+ nga @ | nen (?:kujdesin|patronazhin) e @
        (?:organizuar|organizohet|organizua|organizuan|organizohen|organizohej
            |organizohe\w*)(?: [\w-]+){0,2}? nga @
        (?:ne|me|nen) organizim(?:in)?(?: te perbashket)? (?:te|e) @
        @ (?:(?:e|i|ka|kane|do te|do ta) )*(?:organiz(?:oi|uan|uar|on|ojne|oje))\b
    """,
    "supporter": r"""
        (?:ju|ga|ih|je|su) (?:[\w-]+ )?pomog(?:ao|la|lo|li)(?: je| su)? @
        pomog(?:ao|la|lo|li) (?:je|su) @
        (?:with )?(?:[\w-]+ )?funding (?:from|by|of|provided by) @
        thanks to (?:the )?(?:[\w-]+ )?(?:funding|support|assistance|help) (?:of|from) @
        (?:with|through|thanks to) (?:the )?(?:[\w-]+ )?support (?:of|from|by) @ | supported by @
        (?:costs|expenses|travel|accommodation|participation)(?: [\w-]+){0,6} (?:were|are|is|was
            |will be) (?:kindly )?(?:covered|borne|met|paid|paid for) by @
        @ (?:which |who )?(?:has |have )?made (?:[\w-]+ ){1,4}possible
        made (?:[\w-]+ )?possible (?:by|through|thanks to|with)(?: [\w-]+){0,3}? @
        (?:co-?)?funded by @ | financed by @ | sponsored by @
        (?:assistance|help|backing) (?:of|from) @ | @ (?:has |have )?supported
        @ provided support
        uz (?:[\w-]+ )?(?:podrsku|pomoc|potporu) @ | podrzan\w* (?:je )?(?:od strane|od) @
        pokrovitelj\w*(?: [\w-]+){0,2} (?:je|su|bio|bila|bili)(?: bio| bila| bili)? @
        (?:uz|zahvaljujuci) (?:[\w-]+ ){0,3}(?:podrs[ck]\w+|pomoc\w?|potpor\w+|donacij\w+) @
        (?:podrs[ck]\w+|pomoc|potpor\w+|donacij\w+)(?: [\w-]+){0,3} (?:pruzi|obezbij?edi|osigura
            |da)(?:o|la|le|li|lo)?(?: je| su)?(?: i)? @
        (?:pruzi|obezbij?edi|osigura)(?:o|la|le|li) (?:je |su )?(?:[\w-]+ )?@
        @ (?:je|su)(?: [\w-]+){0,2} (?:pruzi|obezbij?edi|osigura|da)(?:o|la|li|le)(?: [\w-]+|
            |) (?:podrs|pomoc|potpor|sredst)\w*
        @ (?<!da )(?:su)?(?:finansira|financira|sponzorira)(?:o|la|li|ju)?\b
        (?:su)?(?:finansir|financir|sponzorir)(?:a|aju|an\w?|ao|ala|ali) (?:je |su )?(?:od strane
            |iz |od )?@ | (?:podrzava|pomaga|pomog)(?:o|ao|la|li)(?: je| su| i)* @
        @ (?:(?:je|su) )?pokri(?:o|la|li)(?: je| su)?(?: [\w-]+)? troskov\w* | pokroviteljstv\w+ @
        troskov\w*(?: [\w-]+){0,3} (?:pokri|snosi|plati)(?:o|la|li)(?: je| su)? @
        (?:skup|konferencij|seminar|obuk|radionic|projek|sastan|tecaj|kurs
            |aktivnost)\w*(?: [\w-]+)? (?:podupir|podrzav|pomaz|potpomaz)\w*(?: i)? @
        (?:podupr|potpomog)(?:o|ao|la|li|le)(?: je| su)? @
        sredstva(?: za \w+)?(?: je| su)? (?:obezbij?edi|osigura|donira)(?:o|la|li)(?: je| su)? @
        podrzal\w* (?:je|su) @ | podrza(?:o|li|la) (?:je|su)? ?@ | @ (?:je|su) podrza\w+
        finansira(?:o|la|li|n\w?) (?:je |su )?(?:od strane )?@ | pokroviteljstvom @ | sredstvima @
        (?:cu|prin|datorita|gratie) (?:sprijin|suport|asistent|sustiner|contributi|ajutor|concurs
            |fond|finant|donati)\w*(?: [\w-]+){0,3}? (?:al|din partea|de la
            |(?:oferit|acordat|asigurat|alocat)\w* de) @
        (?:cu|prin|datorita|gratie) (?:sprijin|suport|asistent|sustiner|contributi|ajutor|concurs
            |fond|finant|donati)\w*(?: [\w-]+){0,2}? @
        (?:sprijin|suport|asistent|fond)\w* (?:[\w-]+ )?(?:acordat|oferit|asigurat|alocat)\w* de @
        (?:a|au) beneficiat de (?:sprijin|suport|asistent|finant|ajutor)\w*(?: [\w-]+)?? @
        (?:finantat|cofinantat|sponsorizat|sprijinit|suportat|acoperit
            |sustinut financiar)\w*(?: [\w-]+){0,2}? de (?:catre )?@
        @ (?:a|au|va|vor) (?:sprijini|finanta|cofinanta|sponsoriza|suporta|acoperi)\w*
        @ (?:finanteaza|sprijina|sponsorizeaza)(?! asociati| sepca| activitat| polit)
        @ (?:a|au) asigurat (?:expertiz|fond|finant|logistic|traducer|interpretar)\w*
        (?:mundesohe[tn]|(?:u |eshte |jane )?(?:mundesua|mbeshtetu|financua|bashkefinancua
            |sponsorizua|perkrahu|mbulua|ndihmua)\w*|mbeshtete[tn]|(?:bashke)?financohe[tn]
            |perkrahe[tn]|u mbeshtet) nga @
        (?:me|fale|nepermjet) (?:mbeshtetj|perkrahj|ndihm|asistenc|financim|bashkefinancim|kontribut
            |sponsorizim|donacion|fond|suport)\w*(?: [\w-]+){0,2}? (?:e|te|se|nga) @
        @ (?:(?:e|i|ka|kane|do te|do ta) )*(?:mbeshtet(?:i|en|ur)|financ(?:oi|uan|uar|on)
            |perkrah(?:u|en|ur)|mundes(?:oi|uan|uar)|sponsoriz(?:oi|uan|uar)
            |siguroi (?:ekspert|mbeshtet|fond|financ|perkthim|logjist))\w*
    """,
    "chair": r"""
        (?:skupstinu|sj?ednicu|sastanak|skup|zasj?edanje) (?:je )?(?:vodi|vodio|vodila) @
        chairing the \w+(?: [\w-]+){0,6},? @ | in the chair (?:was|were) @
        rukovodi(?:o|la|li)(?: je| su)? @ | @ (?:je )?rukovodi(?:o|la)\b
        (?:ko)?predsj?eda(?:va)?(?:o|la|li|ce|t ce)?(?: je| su)? @ | predsj?edava(?:ju)? @
        @ (?:(?:je|su|ce) )?(?:[\w-]+ )?(?:ko|su)?predsj?eda(?:va)?(?:o|la|li|ti|ce|ju)?\b
        (?:na|za) cel\w+ (?:radnog )?(?:stola|predsj?ednistva) (?:je |bio |bila |sj?edio )*@
        (?:skup|sj?edn|sastan|zasj?edan|konferenc|rad|radn|raspr)\w*(?: [\w-]+)? (?:je|su
            |ce)(?: [\w-]+)? (?:vodi|predvodi|predsj?edava)(?:o|la|li|ti)\b(?: i)? @
        @ (?:(?:je|ce) )?vodi(?:o|la|ti|t ce)? (?:skup|sj?edn|sastan|zasj?ed|rad )\w*
        (?:za predsj?edavajuc\w+|za predsj?ednik\w*)(?: [\w-]+){0,3} (?:je )?izabran\w* (?:je )?@
        (?:chair|chairman|chairperson|predsj?edava(?:juci)?|pretsedavac|predsedatel|presedinte
            |kryesues)\w*: @
        (?:under|during|within) the (?:[\w-]+ )?presidency of @
        (?:okviru|tokom|toku|vrijeme|vreme|pod) (?:[\w-]+ )?predsj?edava\w+ @ | pretsedava\w+ na @
        (?:hosted and )?chaired by @ | presided over by @ | (?:chairmanship
            |presidency) of(?! (?:the )?(?:sepca|association|south)) @
        @ (?:who|which) (?:currently )?chairs(?! the [\w -]{0,40}network)
        @ (?:who |which |currently )*(?:holds|is holding|hold) the (?:[\w-]+ )?(?:presidency|chair)
        predsj?edavanjem @ | predsj?edava(?:o|la|li)? (?:je|su) @
        @ (?:(?:je|su) )?predsj?edava(?:o|la|li|ju)?\b(?: (?:je|su)\b)?
        vodi(?:o|la) (?:je)? ?@
        (?:in|din|sub|durata|timpul|cadrul|exercitarii) presedinti(?:a|ei) @
        (?:prezidat|moderat)\w*(?: [\w-]+)? de (?:catre )?@ | sub (?:conducerea|presedintia) @
        (?:lucrar|sedint|reuniun|intrunir|adunar|dezbater|discuti|sesiun
            |panel)\w*(?: [\w-]+){0,8}? (?:condus|moderat|prezidat|coordonat)\w* de (?:catre )?@
        @ (?:care )?(?:a|au|va|vor) (?:prezida|modera)\w* | @ (?:prezideaza|modereaza)
        (?:a|au) (?:prezidat|moderat) (?:[\w-]+ ){0,4}?@
        (?:lucrar|sedint|reuniun|intrunir|adunar|dezbater)\w* (?:a|au) (?:condus|prezidat|moderat) @
        @ (?:a|au|va|vor) (?:condus|conduce|moderat|coordonat) (?:lucraril|sedint|reuniun|intrunir
            |adunar|dezbater|discuti)\w* | @ conduce (?:lucraril|sedint|reuniun)\w*
        @ (?:care|ce) (?:detine|exercita|asigura|a preluat)(?: [\w-]+){0,3} presedintia
        (?:takim|mbledhj|asamble|punim|seanc|bord|diskutim|sesion|konferenc|panel)\w* (?:(?:e|i|u
            |do ta) )*(?:drejtoi|kryesoi|drejtuan|kryesuan|udhehoqi|moderoi|drejtoje|kryesoje
            |moderoje)(?! (?:nje )?(?:fjal|pershendet)) @
        (?:drejtues|kryesues|moderator)\w* (?:e|i|te) (?:takimit|mbledhjes|diskutimi\w*|punimeve
            |seances|asamblese|sesionit|panelit) (?:ishte|eshte) @
        @ (?:e |i |ka )?(?:drejt|kryes|udheho|moder)(?:oi|qi|uar|on) (?:takim|mbledhj|asamble|punim
            |seanc|bord|diskutim|sesion)\w*
        nen (?:kryesi|drejtim|kryesim|udheheqj)\w* (?:e |te )?@
        (?:gjate|ne|nen|me|ne kuader te) presidenc\w+ (?:se|e) @
        (?:takim|mbledhj|asamble|punim|seanc|sesion|diskutim)\w*(?: [\w-]+){0,8}? (?:kryesua
            |kryesohe|drejtohe|drejtua|moderua|udhehequ|udhehiqe)\w* nga @
        (?:u|eshte) (?:kryesua|drejtua|moderua)\w* nga @ | (?:nen|me) (?:kryesin|drejtimin
            |kryesimin|udheheqjen)\w* e @ | kryesohe[tj]\w* nga @ | moderohe[tj]\w* nga @
        (?:qe|e cila|i cili|te cilen)(?: [\w-]+){0,3} (?:drejtohe|udhehiqe)\w* nga @
        @ (?:e |i |ka )?(?:kryes(?:oi|on|uar)|moder(?:oi|on|uar))\b
    """,
    "signatory": r"""
        signed by @ | signatories (?:were|are) @
        @ (?:have |has |also )?signed(?! (?:up|in|on|off))
        potpisa(?:li|le|o|la|se)(?: su| je| i| ga)* @ | potpisan\w* (?:je |su )?od(?: strane)? @
        @ (?:su|je) (?:danas )?potpisa\w* | potpisni(?:ci|ce|k|ca)(?: [\w-]+)?(?: su| je)? @
        (?:a|au) (?:fost )?semnat(?:\w* de)?(?: catre)? @ | si-au pus semnatura(?: [\w-]+){0,3}? @
        (?:(?:e|i|u|kane|ka) )*(?:nenshkruan?|nenshkroi|nenshkruar|firmosi|firmosen
            |firmosur)(?: nga)? @
        semnat\w* de (?:catre )?@ | @ (?:a|au) semnat\b | semnatar\w* (?:sunt|au fost) @
        poarta semnatur\w*(?: lui| doamnei| domnului)? @
        @ (?:semneaza|si-au pus semnatura) | nenshkruesi?t? (?:jane|ishin) @
        @ (?:(?:e|i|ka|kane) )*(?:nenshkroi|nenshkruan|nenshkruar|firmosi|firmosen|firmosur)
    """,
    "presenter": r"""
        (?:izlaganj|predavanj|prezentacij)\w+ ce (?:imati|odrzati|drzati) @
        (?:polaznicima|ucesnicima) predaju @ | (?:predava|izlaga|prezentova|prezentira|prikaza
            |modrira|modrirala|moderira|demonstrira)(?:o|la|li)(?: je| su)?(?: i)? @
        @ (?:(?:je|su|ce) )*(?:[\w-]+ )?(?:predava|izlaga|prezentova|prezentira|prikaza|predstavi
            |demonstrira|izne|izni|iznij?e|izlozi|moderira)(?:o|la|li|ti)\b
        @ (?:(?:je|su|ce) )*(?:odrza|ima|podni|podnij?e|podne)(?:o|la|li|ti|t ce)(?: je
            |)(?: [\w-]+){0,2} (?:prezentacij|izlaganj|predavanj|izvj?est|referat|ekspoze)\w*
        (?:predavac|moderator|trener|instruktor|uvodnicar|panelist|izlagac
            |izvj?estitelj)\w*(?: [\w-]+){0,2} (?:je|su|bice|bit ce|ce biti)(?: bi\w+| i)* @
        (?:predavac|moderator|trener|instruktor|uvodnicar|panelist|izlagac)\w*: @
        (?:obuku|seminar|radionicu|kurs|tecaj|panel|predavanj\w+|izlaganj\w+
            |prezentacij\w+)(?: [\w-]+){0,3} (?:je|su|ce)(?: [\w-]+)? (?:vodi|drza|odrza|izve
            |ima)(?:o|la|li|ti) @
        izve(?:o|la|li) (?:su|je)? ?@ | (?:predavanj|prezentacij
            |izlaganj)\w+ (?:ce |su |je )?(?:odrzati|drzati|drzali|odrzali|odrzao) @ | moderirati @
        (?:was|were|is|will be) led by @
        @ (?:walked|guided|took) (?:the )?(?:participants|delegates|audience|drafters)
        facilitated by @
        moderator\w*(?: [\w-]+)? (?:je|bio je|bila je|was|were) @ | moderira(?:o|la|li) (?:je|su) @
        presentations? (?:was |were |is )?(?:given |made |delivered |held )?(?:by|from) @
        presented by @ | lectur(?:es|ers?) (?:by|from|were|was) @
        trainers? (?:from|were|was) @
        @ (?:will |also )?(?:reported to)\b
        @ (?:je|su)(?: [\w-]+)? (?:predstavi|prezentira|prezentova|izlaga|izlozi)\w*
        izlaga(?:li|o|la) (?:su|je) @
        (?:prezentacij|izlaganj|predavanj)\w+ (?:su|je) (?:odrza|ima|podnije)\w+ @
        @ (?:je|su) (?:odrza|ima)\w+ (?:prezentacij|izlaganj|predavanj)\w*
        predavaci (?:su )?(?:bili )?@
        @ (?:si-)?(?:a|au|va|vor) (?:mai )?(?:prezenta\w*|expus|expune
            |predat? (?:un|o|cursuri)|sustin\w* (?:o |cate o )?(?:prezentar|prelegere|prelegeri
            |expuner|curs|sesiun)\w*
            |(?:facut|tinut) (?:o |cate o |un )?(?:prezentar|prelegere|prelegeri|expuner|curs)\w*)
        (?:va|vor) (?:preda(?! (?:presedint|stafet|mandat|conducer|steag))|prezenta)\b @
        @ (?:prezinta|expune)\b
        (?:prezentar|prelegeri?|expuner)\w*(?: [\w-]+){0,3}? (?:sustinut|facut|tinut|realizat
            |prezentat)\w*(?: [\w-]+)? de (?:catre )?@ | prezentat\w* de (?:catre )?@
        (?:printre|intre) (?:\w+ )?(?:lectori|formatori|instructori)\w*(?: (?:s-a|s-au|se|se vor
            |se va)(?: mai)? (?:numara|afla)\w*)? @
        (?:nder|midis|mes) (?:\w+ )?(?:ligjerues|lektor|trajner)\w*(?: [\w-]+){0,3}? @
        (?:lectori|formatori|traineri|instructori|prelegatori)\w*(?: [\w-]+){0,2} (?:au fost|sunt
            |vor fi|au venit din|provin din):? @
        (?:sesiun|prezentar|prelegere|prelegeri|curs|lecti|modul|instruir|atelier
            |expuner)\w*(?: [\w-]+){0,3}? (?:sunt|au fost|a fost|este|vor fi|va fi) (?:sustinut
            |prezentat|tinut|facut|realizat|predat|asigurat)\w*(?: [\w-]+)? de (?:catre )?@
        (?:a|au) prezentat (?:[\w-]+ ){1,5}?@
        (?:a|au) (?:sustinut|tinut|facut) (?:\w+ )?(?:prezentar|preleger|expuner)\w* @
        (?:leksion|ligjerat|prezantim|kumtes|trajnim|mesim|sesion)\w*(?: [\w-]+){0,3}? (?:(?:e|u|i
            |do te|do ta|jane|eshte) )*(?:mbahe[tn]|mbajten?|mbajti|mbajtur|jepen|dhane?|dhene|bene?
            |beri|zhvillua\w*|zhvillohen|ofrua\w*|mbaje|mbajne)(?: nga)? @
        prezantimi?n? e (?:beri|bene|mbajti|mbajten) @
        si (?:lektor|ligjerues|trajner|trajnues|ekspert)\w*(?: [\w-]+){0,2} (?:u angazhua\w*|ishte
            |ishin|sherbeu|sherbyen) @
        @ (?:(?:e|i|ka|kane|do te) )*(?:ligjer|trajn|refer|prezant|demonstr)(?:oi|uan|uar|on|ojne
            |oje)\b
        (?:trajner|trajnues|lektor|ligjerues|instruktor)\w*(?: [\w-]+){0,2}? (?:ishin|ishte|jane
            |eshte|nga|do te jene|vijne nga|vinin nga) @
        @ (?:(?:e|i|ka|kane|do te) )*paraqit(?:i|en|ur|in|je)?\b
        @ (?:(?:ka|kane|do te|e) )*(?:mbajti|mbajten|mbajtur|mbaje|mbajne|beri
            |bene) (?:nje )?(?:[\w-]+ )?(?:prezantim|ligjerat|leksion|kumtes|mesim)\w*
        prezantime?t? (?:nga|mbajten|mbajti) @
        (?:prezantuar|paraqitur|u prezantua|u paraqit) nga @
    """,
    "observer": r"""
        observers?, (?!and\b)@ | observers (?:came|come) from @
        (?:observers?|posmatraci|promatraci|nabljuduvaci|nabljudateli|observatori|vezhgues): @
        observers? (?:was |were |included? |are |from )?@ | @ as (?:an )?observers?
        observer status,? @ | @ in (?:the )?(?:capacity|status) of (?:an )?observers?
        (?:posmatrac|promatrac)\w* (?:su |je |bili su )?(?:bili |iz )?@
        (?:kao|u (?:svojstvu|ulozi|statusu)) (?:posmatrac|promatrac)\w*,?(?: [\w-]+){0,2}? (?:ce |je
            |su )?(?:prisustv|ucestv|sudj?el|nazoc|bi[ol]|uze|prat)\w*(?: ucesce| je| su| i)* @
        (?:skup|rad|sj?edn|konferenc|skupst)\w*(?: [\w-]+)?(?: su| je)? (?:prati(?:li|o|la)
            |prate)(?: su| je| i| kao posmatrac\w*)* @
        @ (?:(?:je|su) )?ima(?:o|la|li|le|ju)?(?: je| su)? (?:status|svojstvo
            |ulogu) (?:posmatrac|promatrac)\w*
        (?:status|svojstv|ulog)\w+ (?:posmatrac|promatrac)\w*(?: [\w-]+){0,2}? (?:ima|imaju
            |imali su|imao je|imala je) @
        @ (?:kao|u svojstvu|u statusu|u ulozi|sa statusom) (?:posmatrac|promatrac)\w*
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
        (?:specijaln|posebn|pocasn)\w+ gost\w*(?: [\w-]+){0,2} (?:je|su|bi\w+)(?: je| bi\w+)? @
        (?:kao|u (?:svojstvu|ulozi)) (?:\w+ )?gost\w*(?: [\w-]+){0,2}? (?:ce |je |su )?(?:prisustv
            |ucestv|sudj?el|nazoc|bi[ol]|obrati|uze)\w*(?: je| su| i)* @
        kao (?:gosti?|gosce)(?: su| je)? @
        (?:medu|izmedu) (?:zvanic|gost|uzvanic)\w*(?: [\w-]+){0,2} (?:je|su|bio|bila
            |bili)(?: bi\w+| i)* @ | @ kao (?:specijaln\w+ |pocasn\w+ )?gost\w*
        gos(?:t|ti|ca|ce)(?: [\w-]+){0,2} (?:je|su|bice|bit ce|ce biti)(?: bi\w+)?(?: i)? @
        (?:guests?|gosti|invitati|te ftuar): @
        guests? of honou?r,? @
        guests?(?: of honou?r)? (?:was |were |included? |are |from )@
        @ as (?:a |an )?(?:[\w-]+ )?guests? | @ (?:was|were) among (?:the |its )?(?:[\w-]+ )?guests
        among (?:the |its )?(?:[\w-]+ )?guests (?:was|were) @
        gosti?(?: [\w-]+)? (?:su |je )?(?:bili|bio|bila|iz) @ | @ kao gost\w*
        invitati(?:i)?(?: speciali)? (?:au fost|a fost|sunt) @
        @ (?:ca|in calitate de) invitat\w* | @ (?:s-a|s-au) aflat(?: [\w-]+)? in vizita
        @ (?:a|au) (?:efectuat o (?:[\w-]+ )?vizita|intreprins o (?:[\w-]+ )?vizita)\w*
        (?:a|au) fost invitat\w* (?:si )?@ | invitat\w* (?:de onoare )?(?:a fost|au fost|este) @
        te ftuar\w*(?: \w+)? (?:ishin|ishte|jane)(?: edhe| gjithashtu)? @
        te ftuar\w*(?: special\w*)? (?:ishin|ishte|nga) @ | @ (?:si|ne cilesine e) te ftuar\w*
        i ftuar(?: special)? ishte @
        @ (?:(?<!ku )u prit(?:en)?(?: [\w-]+){0,6}? nga|viziton|vizitoi|vizituan
            |zhvilloi(?: [\w-]+){0,3} (?:vizite|vizit\w*))
    """,
}

# Who sends excuses or is stood for by somebody else was not there.
AWAY = r"""
    (?:izuzev|izuzimajuci) @ | (?:svi|sve|svih|svim|svima)\b[^.;:]{0,60}? osim @
    @ (?:je |su )?opravda(?:o|la|li)(?: je| su)? (?:svoje )?odsu\w+
    (?:izvinjenj|isprik|opravdanj)\w*(?: [\w-]+){0,3} (?:uputi|dostavi|posla)(?:o|la
        |li|le)(?: je| su)* @
    @ (?:(?:je|su|se) )*(?:opravda|izvini|ispri[ck]a|otkaza)(?:o|la
        |li)(?: je| su| se)*(?: [\w-]+){0,2}? (?:odsu|izosta|nedol|odla|dolaz|zbog|ucesc)\w*
    opravda(?:o|la|li) (?:je |su )?(?:svoj\w* )?(?:odsu|izosta|nedol)\w* (?:je |su )?@
    @ (?:nije|nisu) bilo predstavni\w* | @ (?:(?:je|su|se) )*izosta(?:o|la|li)\b
    (?:izosta(?:o|la|li)|izostal\w*) (?:je |su )?(?:[\w-]+ )?@ | (?:nije|nisu) (?:dosao|dosla
        |dosli|stigl\w+|bilo (?:predstavni\w+|delegacij\w+|nikoga))(?: (?:iz|polic\w+|sluzb\w+))+ @
    @ (?:nije|nisu|nece) (?:[\w-]+ ){0,2}(?:doc|dos|stig|prisustv|ucestv|sudj?el|nazoc|poslal)\w*
    not (?:attending|present|represented): @
    (?:regrets|excused|apologies|absent|ispricani|odsutni|otsutni|absenti|mungojne): @
    (?:all|everybody|everyone|each|every)(?: [\w-]+){0,8},? (?:except|but|save)(?: for)? @
    with the exception of @
    apologies (?:of|from|by) @ | unable to attend (?:was|were) @
    @ (?:could not|was unable to|were unable to|did not) (?:attend|take part|participate|come)
    @ (?:nije|nisu) (?:[\w-]+ )?(?:prisustv|ucestv|sudj?el|nazoc)\w* | odsut\w+ (?:su |je )?@
    @ (?:nu (?:a|au) (?:participat|luat parte|fost (?:prezent|reprezentat)\w*|putut (?:participa
        |ajunge|veni))|nu (?:va|vor) (?:putea )?(?:participa|fi prezent\w*|lua parte)
        |nu (?:este|sunt) (?:prezent|reprezentat)\w*|(?:a|au) (?:lipsit|absentat)\b)
    (?:a|au) (?:lipsit|absentat) @ | nu (?:a|au) (?:participat|fost prezent\w*|luat parte) @
    @ nuk (?:mor[ie]n?|(?:ka|kane|kishte) marre|(?:do te )?merr|do te marr[ei]n?|marrin) pjese
    @ nuk (?:isht?e?i?n?|ka qene|kane qene|do te jene|do te jete) (?:i|e|te) (?:pranish|prezent)\w+
    (?:mung(?:oi|uan|on|ojne|onte|onin)) @ | @ mung(?:oi|uan|on|ojne|onte|onin)\b
    nuk (?:moren|mori) pjese @ | @ nuk (?:erdhi|erdhen|mundi|munden|ishte ne gjendje)
"""
