"""The words by which texts tell who took part in an event, in the languages of the region.

Written as in `role_words`.
"""

ATTENDANCE_WORDS = r"""
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
"""

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
