"""The words by which texts tell what a person did: an organisation does it through persons.

Written as in `role_words`. Who is `quoted` spoke, who is `seen` or `acts` was there, unless other
words say more.
"""

PERSONAL_WORDS = {
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
        @ took the floor
        (?:uvodn|pozdravn)\w+ (?:rij?ec|govor
            |obracanj)\w*(?: je| su)?(?: odrzao| odrzala| imao| imala)? @
        u (?:svom|svojem) (?:[\w-]+ )?(?:obracanju|govoru|izlaganju),? @
        (?:welcome|opening)(?: (?:address|speech|remarks|words?))?: @
        (?:pozdravna|uvodna) rij?ec: @ | pozdravno slovo: @ | cuvant de deschidere: @
        speakers (?:were|included?|are) @
        opening (?:speech|speeches|remarks|address|words?
            |statements?)(?: was| were)?(?: given| delivered| made)? (?:by|from|of) @
        speech(?:es)? (?:by|of) @ | keynote\w*(?: [\w-]+)? by @ | opening the \w+(?: [\w-]+)?,? @
        (?:otvara|otvaraju|pozdravlja(?:ju)?|obracaju se|govore) @
        (?:pozdravi|obrati|govori|besj?edi|uvodnicar)(?:o|la|li|t|ti)?(?: ce| ce se|ce|ce se) @
        ce (?:se )?(?:[\w-]+ ){0,2}(?:obratiti|pozdraviti|govoriti|otvoriti|predavati) @
        @ ce (?:se )?(?:[\w-]+ ){0,2}(?:obratiti|pozdraviti|govoriti|otvoriti)\b
        (?:govornic|uvodnicar|besj?edni)\w*(?: [\w-]+)? (?:je|su|bio|bila|bili
            |ce biti)(?: je| su| bi\w+| i)* @
        (?:uvodn|pozdravn|zavrsn|zakljucn)\w+ (?:rij?ec|govor|obracanj|slov|izlaganj
            |besj?ed)\w*(?: [\w-]+){0,2} (?:uputi|odrza|ima|da|izrek|procita|podni)(?:o|la|li
            |ao)(?: je| su| i)* @
        @ (?:(?:je|su) )*(?:[\w-]+ ){0,2}(?:uputi|odrza|ima|procita)(?:o|la|li) (?:je )?(?:uvodn
            |pozdravn|zavrsn)\w+
        (?:otvori|zatvori|zakljuci)(?:o|la|li)(?: je| su)? @ | @ (?:zatvori|zakljuci)(?:o|la|li)\b
        (?:ucesni|sudioni|prisutn|nazocn|polazni|uzvani|zvani|skup|delegat)\w*(?: [\w-]+){0,2} (?:je
            |su|se)(?: se| [\w-]+){0,3} (?:pozdravi|obrati)(?:o|la|li|le)(?: je| su| se| i)* @
        otvori(?:o|la|li)(?: je| su)? @ | (?:ce otvoriti|otvorice|otvorit ce) @
        (?:pozdravi|obrati|govori)(?:o|la|li)\w* (?:se |su se |su |je |im se )*@
        @ (?:je|su|ce)(?: [\w-]+){0,2} (?:otvori|pozdravi|govori|obrati)\w*
        @ (?:se|je se|su se) (?:obrati|zahvali)\w* | @ (?:otvori|pozdravi)(?:o|la|li)\b
        (?:uvodn|pozdravn)\w+ (?:[\w-]+ )?(?:je )?(?:ima|odrza|upu)\w+ (?:je )?@
        otvoren\w* (?:je )?od strane @
        (?:a|au|va|vor) (?:mai |si )?(?:luat?|lua|avut|avea|dat|primit) cuvantul(?: si)?,?:? @
        (?:i|li) s-a (?:oferit|dat) cuvantul @ | (?:ia|iau) cuvantul:? @
        (?:cuvant|alocutiun|discurs|mesaj|interventi)\w*(?: [\w-]+){0,4}? (?:(?:a|au) (?:fost )?
            |(?:este|sunt|va fi|vor fi) |fiind )?(?:rostit|sustinut|tinut|adresat|transmis
            |prezentat|pronuntat)\w*(?: de catre| de)?:? @
        (?:a|au) (?:rostit|sustinut|avut|tinut|adresat|pronuntat|transmis|prezentat) (?:un |o
            |cate un |cate o |scurte )?(?:alocutiun|discurs|cuvant|mesaj|interventi
            |salut)\w*(?: [\w-]+){0,3}?:? @
        @ (?:a|au|va|vor) (?:mai |si )?(?:rosti\w*|sustine|sustinut|ave?a?u?t?|tinut?|tine|adresa\w*
            |pronunta\w*|transmi\w+) (?:(?:un|o|cate un|cate o) )?(?:[\w-]+ )?(?:discurs|alocutiun
            |cuvant|mesaj|interventi|salut)\w*
        @ (?:a|au|va|vor) (?:mai )?(?:luat?|lua) cuvantul | @ (?:ia|iau) cuvantul
        @ (?:(?:i|le|l|ne|s|si)-)?(?:a|au) (?:mai |si )?(?:deschis|inaugurat|salutat|adresat|vorbit
            |inchis|urat|intervenit)\b
        @ (?:vor|va) (?:mai )?(?:lua cuvantul|vorbi|rosti|deschide|saluta|inaugura|interveni)\b
        @ (?:deschide|inaugureaza|saluta|vorbeste|rosteste) | cuvant de deschidere: @
        (?:s-a|s-au|se va|se vor) adresa\w*(?: [\w-]+){0,3}? @ | @ (?:s-a|s-au) adresat\b
        (?:a|au) (?:deschis|salutat|inaugurat|inchis|urat) (?:[\w-]+ ){0,4}?@
        (?:deschis|inaugurat|salutat|inchis)\w*(?: [\w-]+){0,3}? de (?:catre )?@
        (?:in|prin) (?:discursul|cuvantul|alocutiunea|interventia|mesajul) (?:sau|sa|lor),? @
        (?:a|au) intervenit(?: si)? @
        (?:a|au|va|vor) (?:mai )?vorbi(?:t)?(?: si)?:? @ | vorbitor\w* (?:au fost|sunt|vor fi):? @
        concluzii\w*(?: [\w-]+){0,2} (?:a|au) fost (?:formulat|prezentat|trase)\w* de (?:catre )?@
        (?:vor|va) (?:rosti|deschide|saluta|inaugura|adresa)(?: [\w-]+){0,3}?,?:? @
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
        (?:iu|u) (?:eshte |jane )?drejtua(?:n|r)?(?: (?!nga)[\w-]+){0,3}? @
        fol(?:i|en|ur)(?: [\w-]+){0,2}? @ | (?:do te )?(?:flasin|flase|flet)(?: edhe)? @
        (?:ne fjalen e|gjate fjales se) (?:tij|saj)(?: [\w-]+){0,2},? @
        (?:printre|intre) (?:\w+ )?(?:vorbitori|speakeri)\w*(?: (?:s-a|s-au|se|se vor
            |se va)(?: mai)? (?:numara|afla)\w*)? @
        (?:nder|midis|mes) (?:\w+ )?foles\w*(?: [\w-]+){0,3}? @
        folesit?(?: [\w-]+){0,2} (?:ishin|jane|do te jene) @
        nderua\w*(?: \w+)? nga prania e @
        @ (?:(?:e|i|u|iu|ia|ua|na|ka|kane|do te|do ta|gjithashtu|edhe|zyrtarisht) )*(?:hap(?:i|en|in
            |ur)|cel(?:i|en|in|ur)|mbyll(?:i|en|in|ur)|pershend(?:eti|eten|esin|ese|etur|et)
            |fol(?:i|en|ur)|flas(?:in|e)|flet|drejtua(?:n|r)?|inaugur(?:oi|uan|uar))\b
        @ (?:(?:e|i|ka|kane|do te|do ta) )*(?:mori|moren|marre|mbajti|mbajten|mbajtur|mbaje|mbajne
            |pati|paten|merr|marrin|kishte) (?:[\w-]+ )?fjal\w+
        @ (?:i|u|iu|e) (?:uroi|uruan|deshi|deshen) mire\w+
    """,
    "quoted": r"""
        @ (?:rek(?:ao|la|li)|istak(?:ao|la|li|nuo|nula)|izjavi(?:o|la|li)|kaza(?:o|la|li)
            |nave(?:o|la|li)
            |naglasi(?:o|la|li)|poruci(?:o|la|li)|doda(?:o|la|li)|ocij?eni(?:o|la|li)
            |zakljuci(?:o|la|li)) (?:je|su)\b
        (?:said|according to) @
        @ (?:also |has |have )*(?:looked back|asked|replied|informed)
        @ (?:je|su)(?: [\w-]+){0,2} (?:istak|rek|naglasi|poruci|izjavi|kaza|nave|ocije?ni|ocjen
            |podsj?eti|zahvali|dod|isti|obeca|objasni|upozori|zakljuci|predlozi|najavi|pozva
            |pohvali|obrazlozi|izrazi|potvrdi|informisa|upozna|smatra|odgovori)\w*
        @ (?:istice|navodi|kaze|smatra|porucuje|naglasava|objasnjava)
        (?:rek(?:ao|la)|istak(?:ao|la|nuo|nula)|izjavi(?:o|la)|kaza(?:o|la)|nave(?:o|la)
            |naglasi(?:o|la)|poruci(?:o|la)) je @
        @ (?:(?:i|le|l|si|s|ne|v)-)?(?:a|au) (?:mai |si |tinut sa )?(?:declarat|subliniat|spus
            |afirmat|precizat|mentionat|adaugat|aratat|apreciat|evidentiat|multumit|transmis
            |reiterat|accentuat|relevat|punctat|exprimat|felicitat|informat|explicat|remarcat
            |asigurat|reamintit|amintit|anuntat|insistat|pledat|indemnat|avertizat|conchis
            |concluzionat|comunicat|marturisit|recunoscut|confirmat|notat|opinat|considerat
            |constatat|detaliat|enuntat|enumerat|promis|replicat|raspuns|cerut|solicitat|laudat
            |criticat|elogiat|relatat|sugerat|specificat|semnalat|vorbit|evocat|invocat|argumentat
            |motivat|exemplificat|admis|dezvaluit|estimat|pronuntat|exclamat|glumit|povestit)\b
        (?:(?:i|le|l|si|s|ne|v)-)?(?:a|au) (?:mai |si )?(?:declarat|subliniat|spus|afirmat
            |precizat|mentionat|adaugat|aratat|apreciat|evidentiat|reiterat|accentuat|punctat
            |explicat|remarcat|reamintit|amintit|anuntat|avertizat|conchis|concluzionat|marturisit
            |opinat|promis|completat|glumit|transmis|informat|relatat) @
        @ (?:(?:si|s)-)?(?:a|au) (?:mai )?(?:dat asigurari|atras atentia|pus (?:accent|in evidenta)
            |facut (?:apel|un apel|referire|cunoscut)|scos in evidenta|adus (?:in discutie
            |multumiri)|trecut in revista|dat ca exemplu|luat angajamentul|aratat convins\w*)
        @ (?:afirma|declara|precizeaza|subliniaza|spune|sustine|adauga|mentioneaza|arata|explica
            |considera|aminteste|avertizeaza|transmite|anunta|atrage atentia|noteaza|puncteaza
            |promite|apreciaza|crede)\b
        (?:afirma|declara|precizeaza|subliniaza|sustine|spune|mentioneaza|explica|avertizeaza
            |conchide|arata) @
        @ (?:(?:e|i|u|iu|ia|ua|na|ka|kane|kishte|do te|gjithashtu|edhe|me tej) )*(?:theks|ritheks
            |deklar|nenviz|vleres|falender|sht|sigur|inform|evident|konfirm|kujt|rikujt|sqar|treg
            |njoft|paralajmer|premt|propoz|lajmer|apel|ciles|argument|shpjeg|rekomand|poh|potenc
            |saktes|konstat|lavder|pergez|inkuraj|garant|raport|reag|komunik|kerk|sugjer|ur)(?:oi
            |uan?|uar|on|ojne|onte|onin|oje|ua)\b
        @ (?:(?:e|i|u|iu|ia|ua|na|ka|kane|kishte|do te|gjithashtu|edhe|me tej) )*(?:tha|thane
            |thote|thone|thene|shpreh|shprehu|shprehen|shprehur|ndal|ndale|ndalen|vuri ne dukje
            |vune ne dukje|vuri ne pah|vune ne pah|vuri theksin|vune theksin|beri te ditur
            |bene te ditur|beri thirrje|bene thirrje|beri me dije|perfundoi se|beri apel|permendi
            |permenden|perseriti|citoi|shpalosi|shprehet)\b
        (?:tha|thane|thote|ka thene|kane thene|u shpreh|shprehet|theksoi|ritheksoi|deklaroi
            |nenvizoi|shtoi|vleresoi|sqaroi|siguroi|informoi|kujtoi|rikujtoi|njoftoi|shpjegoi
            |pohoi|potencoi|saktesoi|konstatoi|paralajmeroi|premtoi|argumentoi|tregoi|evidentoi
            |theksuan|deklaruan|nenvizuan|ka theksuar|ka deklaruar|ka nenvizuar|ka shtuar
            |ka vleresuar|ka sqaruar|ka konfirmuar) (?:(?:edhe|gjithashtu|me tej
            |ne fjalen e (?:tij|saj)) )*@
    """,
    "seen": r"""
        (?:handed (?:out|over)|awarded|distributed|flanked|escorted|shared|echoed|seconded|voiced
            |praised|congratulated|unveiled|introduced|followed|met|assisted|joined) by @
        accompanied by @ | @ accompanied\b | hosting (?:[\w-]+ ){1,4}(?:was|were) @
        alongside @ | at (?:his|her) side (?:was|were) @
        delegations?(?: [\w-]+){0,8},? (?:headed|led) by @ | in the presence of @
        @ (?:symbolically |officially )?(?:handed|received|accepted|took over|passed)\b
        (?:handed|passed)(?: over)?(?: [\w-]+){0,6} to @
        delegacij\w*(?: [\w-]+){0,6},? (?:predvodjen\w+ |na celu sa? |koju je predvodi(?:o|la) )@
        @ (?:je )?(?:predao|predala|urucio|urucila|preuzeo|preuzela|primio|primila)\b
        (?:predao|predala|urucio|urucila)(?: je)? @
        received (?:[\w-]+ ){0,4}from @
        @ (?:(?:i|le|l|si)-)?(?:a|au) (?:predat|inmanat|preluat|primit|asumat|cedat|transmis)
        in frunte cu @ | (?:avand|avandu-l|avand-o) in frunte(?:a sa)? (?:pe )?@
        @ (?:(?:ia|e|i|u) )*(?:dorez(?:oi|ua)|mori|pranoi|kaloi)\b
        (?:kryesuar|udhehequr|drejtuar) nga @ | me ne krye @ | nga duart e @ | din mainile @
    """,
    "acts": r"""
        @ (?:je|su) (?:[\w-]+ ){0,2}[a-z]{2,}(?:ao|io|eo|uo|ala|ila|ela|ula|ali|ili|eli)\b
        [a-z]{2,}(?:ao|io|eo|uo|ala|ila|ela|ula) je(?: i)? @
        @ (?:a|au) (?:[\w-]+ )?(?!trimis)[a-z]{3,}(?:at|it|ut|is|us|ns|rs|es)\b
        @ (?:(?!nuk\b|dergo)[\w-]+ )?(?!dergo)[a-z]{3,}(?:oi|uan)\b
        @ (?:ka|kane|kishte|kishin) (?:(?:e|i|u) )?(?!dergu)[a-z]{3,}(?:uar|ur|ere|ene)\b
        @ (?:(?:e|i|u|iu|ia) )*(?:beri|bene|dha|dhane|solli|sollen|erdhi|erdhen|arriti|arriten|vuri
            |vune|ndoqi|ndoqen|zuri|udhetoi|prezantohet|perfshihej)\b
    """,
}
