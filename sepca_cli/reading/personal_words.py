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
}
