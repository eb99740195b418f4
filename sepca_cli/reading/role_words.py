"""The words by which texts say what somebody was at an event, in the languages of the region.

Folded patterns; `@` is the side on which the names stand. For each role first English, then
Serbian, Bosnian, Croatian and Montenegrin, then Macedonian and Bulgarian, Romanian, Albanian.
"""

ROLE_WORDS = {
    "host": r"""
        hosts?: @ | domacini?: @ | domakin\w*: @ | gazda: @ | mikprites\w*: @
        hosted (?:and (?:chaired|organi[sz]ed) )?by @
        (?:was|is|the) hosts? (?:was|is|were|are) @ | @ (?:is |was |has )?hosted\b
        @ (?:is|was|will be) (?:the )?host(?:ing)? | @ (?:will host|hosts)
        as (?:the )?host,? @
        domacin\w*(?: \w+){0,3} (?:je|su|bio je|bila je|bila|bio|bili su|bice|ce biti) @
        (?:je|su|bio je|bila je|bio|bila|bice|ce biti) domacin\w* @
        @ (?:je|su|kao|bio|bila|bili|biti|bice) domacin(?:i|ka)?\b
        domacin(?:a|e)?, @ | @ (?:je )?ugosti\w*
        domakjin\w*(?: na \w+)? (?:e|bese|be|bea|ke bide) @ | domakjinstvo na @
        @ (?:e|bese) domakjin | (?:e|bese) domakjin\w* @ | domakjin\w*, @
        domakin\w*(?: na \w+)? (?:e|bese|sa|sta|bjaha|ste bade) @ | domakinstvoto na @
        @ (?:e|bese|sta) domakin\w* | domakin\w*, @
        gazduit\w* de (?:catre )?@ | gazd[ae]\w*(?: \w+)? (?:a fost|au fost|este|va fi) @
        @ (?:a gazduit|gazduieste|va gazdui|a fost gazda) | in calitate de gazda,? @
        (?:mik)?pritur nga @ | mikprites\w*(?: \w+)? (?:ishte|eshte|ishin) @ | mikpritjen e @
        @ (?:mik)?priti | @ (?:ishte|eshte|si) mikprites\w*
    """,
    "organiser": r"""
        (?:hosted and )?organi[sz]ed (?:jointly )?by @ | convened by @ | organi[sz]ation of @
        organi[sz]ers? (?:was|were|is|are) @
        @ (?:has |have |jointly |is |are )?organi[sz](?:ed|ing|es?)
        organizaciji @ | organiz(?:ov|ir)an\w? (?:je |su )?(?:od strane|od) @
        organiz(?:ova|ira)(?:o|la|li|lo)(?: je| su)? @
        (?:tecaj|obuku|kurs|radionicu|seminar) vodi @ | @ opened (?:a|its)\b
        organizator\w*(?: \w+){0,2} (?:je|su|bio je|bila je|bili su) @
        @ (?:je|su) (?:zajednicki )?organiz(?:ova|ira)\w+ | @ organizuje
        organizacija na @ | organiziran\w* od(?: strana na)? @ | (?:ja|go|gi) organizira\w* @
        @ (?:ja|go|gi) organizira\w*
        organiziran\w* ot @ | organizator\w*(?: na \w+)? (?:e|sa|bese|bjaha) @
        organizat\w* de (?:catre )?@ | @ (?:a|au) organizat
        organizuar nga @ | organizohet nga @ | organizua nga @ | @ organizoi | @ organizon
    """,
    "supporter": r"""
        (?:with|through|thanks to) (?:the )?(?:\w+ )?support (?:of|from|by) @ | supported by @
        (?:co-?)?funded by @ | financed by @ | sponsored by @
        (?:assistance|help|backing) (?:of|from) @ | @ (?:has |have )?supported
        @ provided support
        uz (?:\w+ )?(?:podrsku|pomoc|potporu) @ | podrzan\w* (?:je )?(?:od strane|od) @
        podrzal\w* (?:je|su) @ | podrza(?:o|li|la) (?:je|su)? ?@ | @ (?:je|su) podrza\w+
        finansira\w* (?:je|su|od strane)? ?@ | pokroviteljstvom @ | sredstvima @
        poddrska(?:ta)? (?:na|od) @ | pomos(?:ta)? (?:na|od) @ | poddrzan\w* od @
        @ (?:ja |go )?poddrza\w*
        podkrepa(?:ta)? na @ | sadejstvie(?:to)? na @ | podkrepen\w* ot @ | finansiran\w* ot @
        sprijinul(?: \w+)? (?:al |din partea |oferit de )?@
        suportul(?: \w+)? (?:al |oferit de )?@ | sprijinit\w* de @ | finantat\w* de @
        @ (?:a|au) sprijinit
        mbeshtetjen(?: \w+)? e @ | ndihmen e @ | mbeshtetur nga @ | financuar nga @
        @ mbeshteti
    """,
    "chair": r"""
        rukovodi(?:o|la|li)(?: je| su)? @ | @ (?:je )?rukovodi(?:o|la)\b
        (?:chair|chairman|chairperson|predsj?edava(?:juci)?|pretsedavac|predsedatel|presedinte
            |kryesues)\w*: @
        (?:under|during|within) the (?:\w+ )?presidency of @
        (?:okviru|tokom|toku|vrijeme|vreme|pod) (?:\w+ )?predsj?edava\w+ @ | pretsedava\w+ na @
        timpul presedintiei @ | mandatul\w* @ | (?:gjate|kuader te|nen) presidenc\w+ (?:se|e) @
        (?:hosted and )?chaired by @ | presided over by @ | (?:chairmanship|presidency) of @
        @ (?:who )?(?:chaired|chairs|presided)
        predsj?edavanjem @ | predsj?edava(?:o|la|li)? (?:je|su) @
        @ (?:(?:je|su) )?predsj?edava(?:o|la|li|ju)?\b(?: (?:je|su)\b)?
        vodi(?:o|la) (?:je)? ?@
        pretsedatelstvo na @ | pretsedavanje(?:to)? na @ | pretsedavase @
        @ (?:koj )?pretsedavase | rakovodese @
        predsedatelstvoto na @ | predsedatelstvan\w* ot @ | rakovoden\w* ot @
        @ (?:predsedatelstva|rakovodi)\w*
        prezidat\w* de @ | condus\w* de @ | @ a prezidat
        kryesuar nga @ | drejtuar nga @ | (?:kryesine|drejtimin|kryesimin) e @ | @ kryesoi
        @ drejtoi
    """,
    "signatory": r"""
        signed by @ | signatories (?:were|are) @ | @ (?:have |has |also )?signed
        potpisa(?:li|le|o|la|se)(?: su| je| i| ga)* @ | potpisan\w* (?:je |su )?od(?: strane)? @
        @ (?:su|je) (?:danas )?potpisa\w* | potpisnici (?:su )?@
        potpisaa @ | potpisa @ | potpisan\w* od @ | @ (?:go |ja )?potpisa\w*
        podpisa(?:ha)? @ | podpisan\w* ot @ | @ podpisa\w*
        semnat\w* de (?:catre )?@ | @ (?:a|au) semnat
        nenshkruar nga @ | nenshkruan @ | @ (?:nenshkroi|nenshkruan|firmosi)
    """,
    "presenter": r"""
        (?:was|were) (?:given|delivered|made|held) by @ | (?:facilitated|moderated) by @
        moderator\w*(?: \w+)? (?:je|bio je|bila je|was|were) @ | moderira(?:o|la|li) (?:je|su) @
        presentations? (?:was |were |is )?(?:given |made |delivered |held )?(?:by|from) @
        presented by @ | lectur(?:es|ers?) (?:by|from|were|was) @
        trainers? (?:from|were|was) @
        @ (?:will |also )?(?:presented|present|presents|reported|report|explained)\b
        @ (?:will |also )?(?:made|make|gave|give|delivered|deliver|held
            |hold) (?:a |an |the |their |\w+ )?(?:presentation|lecture)s?
        @ (?:je|su)(?: \w+)? (?:predstavi|prezentira|prezentova|izlaga|izlozi)\w*
        izlaga(?:li|o|la) (?:su|je) @
        (?:prezentacij|izlaganj|predavanj)\w+ (?:su|je) (?:odrza|ima|podnije)\w+ @
        @ (?:je|su) (?:odrza|ima)\w+ (?:prezentacij|izlaganj|predavanj)\w*
        predavaci (?:su )?(?:bili )?@
        @ (?:ja |go |gi |gi )?(?:pretstavi|prezentira)\w* | prezentacii (?:imaa|odrzaa) @
        predavaci bea @
        @ (?:predstavi|prezentira)\w* | prezentacii (?:iznesoha|napraviha|predstaviha) @
        lektori bjaha @
        @ (?:a|au) (?:prezentat|expus|sustinut (?:o )?prezentar\w+)
        (?:prezentari|prezentate|sustinute) (?:\w+ )?de (?:catre )?@
        @ (?:prezantoi|prezantuan|paraqiti|paraqiten) | prezantime? (?:nga|mbajten|mbajti) @
        prezantuar nga @
    """,
    "observer": r"""
        observers?, @
        (?:observers?|posmatraci|promatraci|nabljuduvaci|nabljudateli|observatori|vezhgues): @
        observers? (?:was |were |included? |are |from )?@ | @ as (?:an )?observers?
        observer status,? @ | @ in (?:the )?(?:capacity|status) of (?:an )?observers?
        (?:posmatrac|promatrac)\w* (?:su |je |bili su )?(?:bili |iz )?@
        @ (?:kao|u svojstvu|u statusu|u ulozi|sa statusom) (?:posmatrac|promatrac)\w*
        nabljuduvac\w* (?:bea |bese |od )?@
        @ (?:kako|vo svojstvo na|so status na) nabljuduvac\w*
        nabljudatel\w* (?:bjaha |bese |ot )?@
        @ (?:kato|v kacestvoto na|v kacestvoto si na|sas status na) nabljudatel\w*
        observator\w* (?:din |au fost |a fost )?@
        @ (?:ca|in calitate de|cu statut de) observator\w*
        vezhgues\w* (?:ishin |ishte |nga )?@ | @ (?:si|ne cilesine e|me statusin e) vezhgues\w*
    """,
    "guest": r"""
        kao (?:gosti?|gosce)(?: su| je)? @
        (?:guests?|gosti|invitati|te ftuar): @
        guests?(?: of honou?r)? (?:was |were |included? |are |from )@
        @ as (?:a |an )?(?:\w+ )?guests?
        gosti?(?: \w+)? (?:su |je )?(?:bili|bio|bila|iz) @ | @ kao gost\w*
        gosti?(?:te)? (?:bea|bese) @ | @ kako gost\w*
        gosti?(?:te)? (?:bjaha|bese) @ | @ kato gost\w*
        invitati?i? (?:au fost|a fost) @ | @ (?:ca|in calitate de) invita[tț]\w*
        te ftuar\w* (?:ishin|ishte|nga) @ | @ si te ftuar\w* | i ftuar (?:ishte )?@
    """,
    "speaker": r"""
        (?:welcome|opening)(?: (?:address|speech|remarks|words?))?: @
        (?:pozdravna|uvodna) rij?ec: @ | pozdravno slovo: @ | cuvant de deschidere: @
        (?:officially |formally )?opened by @ | (?:welcomed|addressed|greeted) by @
        speakers (?:were|included?|are) @
        opening (?:speech|speeches|remarks|address|words?
            |statements?)(?: was| were)?(?: given| delivered| made)? (?:by|from|of) @
        speech(?:es)? (?:by|of) @ | keynote\w*(?: \w+)? by @ | opening the \w+(?: \w+)?,? @
        @ (?:officially |also |has |have )*(?:opened|addressed|welcomed|greeted|spoke (?:at|on|about
            |by|to)|delivered (?:an? |the )?(?:\w+ )?(?:speech|address|remarks))
        otvori(?:o|la|li)(?: je| su)? @ | (?:ce otvoriti|otvorice|otvorit ce) @
        (?:pozdravi|obrati|govori)(?:o|la|li)\w* (?:se |su se |su |je |im se )*@
        @ (?:je|su|ce)(?: \w+){0,2} (?:otvori|pozdravi|govori|obrati)\w*
        @ (?:se|je se|su se) (?:obrati|zahvali)\w*
        (?:uvodn|pozdravn)\w+ (?:\w+ )?(?:je )?(?:ima|odrza|upu)\w+ (?:je )?@
        otvoren\w* (?:je )?od strane @
        (?:otvori|otvorija|pozdravi) @ | se obrati(?:ja)? @
        obrakjanj\w+ (?:ima|imaa|odrza)\w* @
        @ (?:ja |go |gi |se |oficijalno )*(?:otvori|obrati|pozdravi)\w*
        otkrit\w* ot @ | otkri @ | slovo (?:iznese|darza|proiznese) @
        privetstvi\w+ (?:\w+ ){0,3}(?:otpravi|podnese) @
        @ (?:otkri|privetstva)\w*
        deschis\w* de (?:catre )?@ | au luat cuvantul @
        discurs\w* (?:\w+ )?(?:sustinut\w* de |rostit\w* de )@
        @ (?:a|au) (?:deschis|rostit|luat cuvantul|salutat)
        hapur nga @ | (?:u hap|e hapi|hapi) (?:nga )?@ | pershendet(?:i|en|ur) (?:nga )?@
        fjalen e hapjes e mbajti @
        @ (?:hapi|pershendeti|foli|mbajti fjal\w+)
    """,
    "quoted": r"""
        @ (?:rek(?:ao|la|li)|istak(?:ao|la|li|nuo|nula)|izjavi(?:o|la|li)|kaza(?:o|la|li)
            |nave(?:o|la|li)
            |naglasi(?:o|la|li)|poruci(?:o|la|li)|doda(?:o|la|li)|ocij?eni(?:o|la|li)
            |zakljuci(?:o|la|li)) (?:je|su)\b
        (?:said|according to) @
        @ (?:also |has |have )*(?:said|stressed|stated|noted|added|emphasi[sz]ed|underlined
            |highlighted|told|recalled|thanked|pointed out|concluded|declared|promised|explained
            |announced|warned|argued|described|outlined|reminded|called (?:for|on)|urged|expressed
            |praised|summed up|looked back|admitted|remarked|asked|replied|informed)
        @ (?:je|su)(?: \w+){0,2} (?:istak|rek|naglasi|poruci|izjavi|kaza|nave|ocije?ni|ocjen
            |podsj?eti|zahvali|dod|isti|obeca|objasni|upozori|zakljuci|predlozi|najavi|pozva
            |pohvali|obrazlozi|izrazi|potvrdi|informisa|upozna|smatra|odgovori)\w*
        @ (?:istice|navodi|kaze|smatra|porucuje|naglasava|objasnjava)
        (?:rek(?:ao|la)|istak(?:ao|la|nuo|nula)|izjavi(?:o|la)|kaza(?:o|la)|nave(?:o|la)
            |naglasi(?:o|la)|poruci(?:o|la)) je @
        @ (?:izjavi|istakna|rece|naglasi|potencira|zablagodari|poraca)\w*
        @ (?:zajavi|kaza|podcerta|otbeljaza|posoci|izrazi|blagodari|izkaza)\w*
        (?:kaza|zajavi|otbeljaza|posoci|podcerta|rece|izjavi) @
        (?:a declarat|a subliniat|a spus|a afirmat|a precizat|a mentionat) @
        @ (?:a|au) (?:declarat|subliniat|mentionat|afirmat|precizat|aratat|spus|evidentiat
            |multumit|transmis)
        @ (?:tha|theksoi|deklaroi|u shpreh|vleresoi|nenvizoi|falenderoi)
        (?:tha|theksoi|deklaroi) @
    """,
    "participant": r"""
        delegations? (?:was |were |is )?(?:led|headed) by @ | (?:was|were) represented by @
        @ (?:led|headed) (?:the|a|his|her) (?:\w+ )?delegation | @ represented\b
        (?:delegacij|izaslanstv)\w+(?: \w+){0,3} (?:cini|predvodi|su bili)\w*(?: su| je| i)* @
        @ (?:(?:je|su) )?predvodi(?:o|la|li|ce)?\b(?: (?:je|su)\b)?
        (?:present|participants?|attendance|prisutni|ucesnici|sudionici|ucastnici|prisastvali
            |participanti|prezenti|pjesemarres|te pranishem)(?: \w+)?: @
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
        ucesnici(?: \w+){0,2} (?:su|bili su|su bili|iz) @ | ucesnik\w* iz @
        okupi\w+ (?:je |su |se )*@ | sudionici(?: \w+)? (?:su|iz) @
        @ (?:(?:su|je|ce|koji|i|se|takode) )*(?:ucestv|prisustv|sudj?el|nazoc)\w+
        @ (?:su |je |ce )?(?:uze|uzima)\w* (?:je |su )?(?:ucesce|ucesca)
        (?:ucestvuva|prisustvuva)\w+ (?:i )?@
        (?:zedoa|zema|zemaat|zede|ke zemat) ucestvo (?:i )?@ | ucestvo na @
        ucesnici(?:te)? (?:\w+ )?(?:bea|od|se) @ | prisutni bea @
        @ (?:koi |ke )?(?:ucestvuva|prisustvuva)\w*
        @ (?:zedoa|zema|zede|zemaat|ke zemat) ucestvo
        ucastva\w* (?:i )?@ | ucastie (?:v \w+ )?(?:vzeha|vzemat|vze|ste vzemat) (?:i )?@
        vzeha ucastie (?:i )?@ | ucastieto na @ | prisastva\w+ (?:i )?@
        ucastnici(?:te)? (?:\w+ )?(?:bjaha|ot|sa) @
        @ (?:(?:sasto|ste|koito|i) )*(?:ucastva|prisastva)\w*
        @ (?:vzeha|vze|vzemat|ste vzemat) ucastie
        (?:a|au) participat (?:si |la \w+ )?@ | vor participa @ | participa (?:si )?@
        participarea @ | (?:a|au) luat parte (?:si )?@ | prezenti (?:\w+ )?(?:au fost )?@
        a reunit @ | reuneste @ | prezenta @ | participanti (?:din|au fost) @
        @ (?:care )?(?:a|au) (?:participat|luat parte|fost prezent\w*) | @ (?:vor )?participa\b
        (?:moren|mori|marrin|merr|do te marrin) pjese (?:edhe )?@
        pjesemarres\w* (?:ishin |jane |nga )?@ | pjesemarrjen e @ | te pranishem (?:ishin )?@
        mblodhi @ | bashkoi @
        @ (?:qe |te cilet )?(?:moren|mori|marrin|merr|do te marrin) pjese
        @ (?:ishin|ishte) (?:te |i |e )?pranish\w+
    """,
}

# People of whom a text only says where they come from: that they are named so makes them
# participants, unless other words say more.
PEOPLE_FROM = r"""
    (?:representatives?|officers?|officials?|experts?|delegates?|delegations?|chiefs|directors
        |heads|coordinators|analysts|colleagues|counterparts|trainers?)(?: \w+){0,3} (?:of
        |from)(?: the)? @
    (?:predstavni\w+|ekspert\w*|strucnja\w+|delegacij\w+|izaslanstv\w+|koordinator\w*
        |direktor[ia]|sefovi|rukovodi\w+|celnici|pripadni\w+|sluzbenici|analiticari
        |koleg\w+)(?: (?:polic\w+|ministars\w+|sluzb\w+))?(?: (?:iz|od|sa))? @
    (?:pretstavni\w+|predstavitel\w*|ekspert\w*|rakovoditel\w*|koordinator\w*|direktori\w*
        |delegaci\w+|sefovi\w*|analizator\w*|analiticar\w*)(?: (?:na|ot
        |od) polici\w+)?(?: (?:na|ot|od)) @
    (?:reprezentant\w*|ofiter\w*|expert\w*|delegat\w*|sefi\w*|coordonator\w*
        |analist\w*)(?: \w+){0,2} (?:ai|ale|al|din|de la|a) @
    (?:perfaqesues\w*|ekspert\w*|drejtues\w*|delegacion\w*|koordinator\w*|analist\w*
        |oficer\w*)(?: \w+){0,2} (?:te|nga|i|e|se) @
"""

# Who sends excuses or is stood for by somebody else was not there.
AWAY = r"""
    (?:excused|apologies|absent|ispricani|odsutni|otsutni|absenti|mungojne): @
    apologies (?:of|from|by) @ | unable to attend (?:was|were) @
    @ (?:could not|was unable to|were unable to|did not) (?:attend|take part|participate|come)
    @ (?:nije|nisu) (?:\w+ )?(?:prisustv|ucestv|sudj?el|nazoc)\w* | odsut\w+ (?:su |je )?@
    @ ne (?:prisustvuva|ucestvuva)\w* | @ ne (?:ucastva|prisastva)\w*
    @ nu (?:a|au) (?:participat|fost prezent\w*)
    @ nuk (?:mori|moren|ishin?) (?:pjese|i pranishem|te pranishem)
"""
