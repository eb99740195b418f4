"""The words by which texts tell who took part in an event, in the languages of the region.

Written as in `role_words`.
"""

ATTENDANCE_WORDS = r"""
    (?:who|t?ko|koj|koi|cine|kush) ?: @
    (?:zastupa|predstavlja)(?:o|la|li|ju)?(?: je| su)? @
    @ (?:su |je )?(?:zastupa|predstavlja)(?:o|la|li|ju)\b
    (?:su|je)\b[^.;:]{0,90}? bi(?:li|le|o|la) i @
    uze(?:o|la|li|le)(?: je| su)?(?: [\w-]+)? ucesc\w+(?: je| su| i)* @
    (?:pohada|slusa|prati|zavrsi|prosl)(?:o|la|li|lo|le)?(?: je| su| i)* @
    (?:dosl|stigl|pristigl|doputoval|okupil)[aeio](?: je| su| se| i)*(?: iz)? @
    (?:razgovara|susre|sasta)(?:o|la|li|le|ju|j[eu])?(?: je| su| se)*(?: [\w-]+){0,2} sa? @
    (?:razgovo|sastan|susre)\w+(?: [\w-]+){0,3} sa? @
    (?:sa|s) (?:kolegom|kolegicom|koleginicom|kolegama|domacinom|domacinima) (?:iz )?@
    (?:predvoden|rukovoden|vodjen|voden)\w*(?: od strane)? @ | (?:na celu sa?|pod vodstvom
        |pod vocstvom|u pratnji|u drustvu) @
    (?:sef|voda|vodja|voditelj|predvodnik|celu|rukovodilac)\w*(?: [\w-]+)? (?:delegacij
        |izaslanstv)\w*(?: [\w-]+){0,3}? (?:je|su|bio|bila)(?: je| bi\w+)* @
    (?:predvodi|predvodio je|predvodila je|predvodi je|vodi) @
    (?:clan|sastav)\w*(?: [\w-]+){0,2} (?:delegacij|izaslanstv)\w*(?: [\w-]+)? (?:je|su|bio|bila
        |bili)(?: bio| bila| bili| i)* @
    (?:u|pored) (?:[\w-]+ )?(?:delegacij|izaslanstv)\w*(?: [\w-]+){0,2} (?:je|su|bio|bila
        |bili)(?: bio| bila| bili| i)* @
    (?:na|u) (?:radu )?(?:skup|sj?edn|sastan|konferenc|skupstin|obu[kc]|radionic|zasj?edanj|semina
        |susret)\w*(?: [\w-]+){0,4}? (?:je|su)(?: bio| bila| bili| bilo| i)* @
    (?:je|su)(?: [\w-]+){0,3} (?:posla|uputi|delegira|odredi)(?:o|la|le|li)(?: i)? @
    @ (?:(?:je|su|se) )*(?:razgovara|susre|sasta)(?:o|la|li|le)\b
    svoje predstavnike (?:imaju|imali su|su imali)(?: i)? @
    prihvati(?:la|le|li|o)(?: su| je)?(?: i)? @
    (?:za stolom|u sali|medu (?:gostima|ucesnicima|prisutnima)
        |u (?:sastavu )?delegacij\w+)(?: [\w-]+){0,4} (?:su|bili|bio)(?: su| bili| i| je)* @
    (?:javi|ukljuci|prikljuci|odazva|pridruzi|pojavi)(?:o|la|li|le) (?:(?:su|se|je|i|im) )*@
    @ (?:(?:je|su|se|im) )*(?:javi|ukljuci|prikljuci|odazva|pridruzi)(?:o|la|li|le)\b
    @ (?:(?:je|su|se) )*(?:okupi|doputova|dosl|stigl)(?:o|la|li|a|i|e)\b
    (?:uz|i) (?:prisustvo|nazocnost|ucesce|sudj?elovanje) @
    (?:u prisustvu|u nazocnosti|uz prisustvo|uz sudj?elovanje) @
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
    (?:took part|participated|attended|was present|were present),? also @
    (?:in which|there) (?:also )?(?:took part|participated)(?: also)? @
    (?:from left|left to right|from right|from the left|pictured|in the (?:photo|picture))[):]* @
    attended by @ | (?:trainees|graduates|students|cadets) from @
    (?:experts|officers|participants|delegates|people|police) representing @
    @ (?:was|were|sat) (?:also )?(?:in (?:the )?(?:audience|room|hall|attendance|front row)
        |at the (?:head |same )?table|on hand|on the panel)
    among (?:the |those )?(?:participants|attendees|delegates|delegations|trainees|present
        |those present|attending) (?:was|were|are|is) @
    @ (?:was|were|is|are) among (?:the |those )?(?:participants|attendees|delegates|trainees|present
        |those present|attending)
    held (?:[\w-]+ )?(?:talks|meetings|consultations) with @
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
    (?<!nu )(?:a|au) (?:mai |si )*(?:participat|luat parte|asistat) (?:si |la \w+ |alaturi de
        |de asemenea,? )*:?@
    (?:va|vor) (?:mai )?(?:participa|lua parte|asista) (?:si |la \w+ )*:?@
    (?:participa|iau parte|ia parte|luand parte|participand) (?:si |la \w+ )*:?@
    (?:cu )?participarea @ | (?:a|au|va|vor) (?:mai )?(?:venit|sosit|descins|calatorit|veni
        |sosi)(?: la \w+)? (?:din |si )*@
    (?:in )?prezenta @ | prezenti?e? (?:[\w-]+ )?(?:au fost |sunt |vor fi |si )*@
    (?:au|a) fost (?:si |de asemenea )?(?:prezent\w*|de fata)(?: [\w-]+){0,2}? @
    (?:este|sunt|va fi|vor fi) (?:prezent\w*|de fata)(?: si| [\w-]+)? @
    (?:sunt|vor fi|au fost|este|va fi) asteptat\w*(?: [\w-]+){0,2}? @
    (?:este|sunt|va fi|vor fi|a fost|au fost|fiind) reprezentat\w* (?:de|prin) (?:catre )?@
    (?:a reunit|reuneste|au reunit|s-au reunit|s-au intalnit) @
    (?:adunat|strans|reunit|intrunit|va reuni|vor reuni|aduna|reuneste
        |intruneste) (?:[\w-]+ ){0,5}?@
    participanti(?:i)?(?: [\w-]+){0,3}? (?:din|au fost|sunt|au venit din|provin din|vin din)? ?@
    (?:lista participantilor|(?:printre|intre) (?:\w+ ){0,2}(?:participanti|prezenti|invitati
        |cei (?:prezenti|care))\w*)(?: [\w-]+){0,5}? @
    delegati\w+(?:(?! au? (?!fost))[^.;:\n]){0,70}?,? (?:(?:a|au) fost |este |sunt |fiind
        |va fi )?(?:condus|format|alcatuit|compus|prezidat)\w* (?:de|din)(?: catre)?:? @
    delegati(?:i|ile) (?:din|ale) @ | (?:s-a|s-au)(?: mai)? (?:alaturat
        |numarat|aflat)(?: [\w-]+){0,3}? @ | li s-a(?:u)? alaturat @
    (?:din )?(?:delegati\w+|component\w+ (?:delegatiei|acesteia)|aceasta)(?: [\w-]+){0,3}? (?:au
        |a|fac|face|vor|va) (?:mai )?(?:facut|face)? ?parte(?: si)?:? @
    insotit\w*(?: [\w-]+)? de (?:catre )?@ | alaturi de @
    (?:a|au) (?:raspuns invitatiei|dat curs invitatiei|onorat cu prezenta)(?: [\w-]+){0,3}? @
    (?:si-a|si-au|isi vor|isi va) (?:confirmat?|anuntat?) (?:participarea|prezenta):?(?: si)? @
    (?:s-a|s-au) (?:intalnit|intrunit|reunit|conectat|strans|adunat) (?:[\w-]+ ){0,3}?@
    (?:intrevederi?|intalnir\w+|discutii|convorbiri)(?: [\w-]+){0,3}? cu @
    bised(?:oi|uan|ime)(?: [\w-]+){0,2}? me @
    @ (?:care |si |mai )*(?<!nu )(?:a|au) (?:mai |si |fost )*(?:participat|luat parte|prezent\w*
        |asistat|reprezentat\w*|raspuns invitatiei|dat curs invitatiei|venit|sosit|facut parte
        |onorat)\b
    @ (?:care )?(?:(?:vor|va) (?:mai )?(?:participa|lua parte|asista)|participa|iau parte
        |ia parte)\b
    @ (?:si-au|si-a|isi vor|isi va) (?:confirmat?|anuntat?) (?:participarea|prezenta)
    @ (?:este|sunt|va fi|vor fi|fiind) (?:reprezentat|prezent|asteptat)\w*
    @ (?<!li )(?:s-a|s-au)(?: mai)? (?:alaturat|aflat printre|numarat printre)
    @ (?:a|au) intervenit | @ (?:a|au) (?:fost )?(?:conectat|trimis delegati|trimis reprezent)\w*
    @ (?:a|au) fost reprezentat\w* (?:de|prin) | @ u perfaqesuan? nga
    @ (?:va|vor|a|au) trimi(?:te|s) (?:un |o |cate un )?(?:reprezent|delegat|adunct|expert)\w*
    @ (?:do te dergoj\w*|dergoi|ka derguar) (?:nje )?(?:zevendes|perfaqesues|delega|ekspert)\w*
    @ (?:si-a|si-au) trimis | @ au (?:discutat|dezbatut|analizat|adoptat|convenit|agreat|decis
        |schimbat|aprobat|examinat|abordat)\b
    (?:moren|mori|marrin|merr|merrnin|merrte|marre|marr[ei]n?) pjese(?: ne [\w-]+)? (?:(?:edhe
        |gjithashtu|nga|si|perfaqesues) )*:?@
    (?:asist(?:oi|uan|uar)|ndoq(?:i|en)) (?:edhe |gjithashtu )?@
    pjesemarres(?:it|ve)?(?: [\w-]+){0,3}? (?:ishin|ishte|jane|do te jene|vijne|erdhen
        |vinin) (?:edhe |nga )*@ | pjesemarres(?:it|ve)? nga @ | (?:me )?pjesemarrjen e @
    (?:ishin|ishte|jane|eshte|do te jene|kane qene|ka qene) (?:gjithashtu |edhe )?(?:te |i
        |e )?(?:pranish|prezent)\w+(?: edhe| gjithashtu| ne [\w-]+)* @
    (?:te |i |e )(?:pranish|prezent)\w+(?: [\w-]+){0,3}? (?:ishin|ishte|jane|kane qene|do te jene
        |qene)(?: edhe| gjithashtu)* @ | te pranishem @
    (?:nder|midis|mes|ne mesin e) (?:\w+ ){0,2}(?:pjesemarres|pranish|ftuar)\w*(?: [\w-]+){0,3}? @
    te (?:cilin|cilen) moren pjese @ | (?:ne |me )?(?:pranine|prezencen|prani) (?:e |te )@
    (?:mblodhi|mblodhen|mbledh|bashkoi|bashkuan|bashkon|solli|sollen|mblodhi|mbledhin) (?:se bashku
        |rreth \w+ \w+)? ?(?:[\w-]+ ){0,5}?@
    u (?:mblodhen|mblodh|takuan|bashkuan|lidhen|lidh|kycen|kyc|ftuan|bashkua) (?:edhe |nga
        |me |se bashku )*@ | takime? (?:[\w-]+ ){0,3}?me @
    u taku(?:a|an) (?:[\w-]+ ){0,2}?me @ | takohen(?: [\w-]+){0,3}? @
    delegacion\w*(?:(?! mor)[^.;:\n]){0,70}?,? (?:(?:i|e|te|u|qe|eshte|do te) )*(?:kryesua
        |drejtua|udhehequ|kryesohe|drejtohe|udhehiqe|perbehe)\w* nga:? @
    delegacion\w*(?: [\w-]+){0,6},? (?:kryesoi|drejtoi|udhehoqi|kryeson|drejton) @
    delegacione?t? (?:nga|e) @ | delegacion\w* (?:te|i|e) @
    (?:te|i|e) perbere nga:? @ | pjese e delegacionit (?:ishin|ishte|jane)(?: edhe)? @
    ne delegacion(?: [\w-]+){0,3}? (?:ishin|ishte|bejne pjese|benin pjese)(?: edhe)? @
    perfaqesoi @ | u perfaqesuan? nga @ | (?:perfaqesoh|perfaqesu)\w+ (?:nga|ne nivel|me) @
    (?:pjesemarrjen?|praninen?|prezencen)(?: e tyre)? (?:e )?(?:kane |ka )?(?:konfirmua[rn]
        |konfirmoi|paralajmeruar)(?: edhe)? @
    prane (?:tij|saj|tyre) (?:ishin|ishte) @ | (?:shoqeruar|shoqerua|shoqerohe[tj])\w* nga @
    (?:vinin|erdhen|vijne|ishin te ardhur|mberriten|kane ardhur) nga @
    (?:u shfaqen|u pane|moren vend|ishin ulur|zune vend)(?: [\w-]+){0,2}? @
    @ (?:(?:qe|te cilet|te cilat|i cili|e cila|kane|ka|do te|edhe) )*(?:moren|mori|marrin|merr
        |marre|marr[ei]n?) pjese
    @ (?:(?:qe|te cilet|te cilat|i cili|e cila|edhe) )*(?:ishin|ishte|jane|eshte|kane qene
        |ka qene) (?:te |i |e )?(?:pranish|prezent)\w+
    @ (?:e |i |kane |ka )?(?:asist(?:oi|uan|uar)|ndoq(?:i|en|ur))\b
    @ (?:kane |ka )?(?:konfirmuan|konfirmuar|konfirmoi) (?:pjesemarrj|pranin|prezenc)\w*
    @ (?:do te )?(?:u )?perfaqes(?:ohe[tn]|uan?)\b | @ (?:iu|u) (?:bashkuan?|kyc\w*|lidh\w*)\b
    @ (?:diskutuan|shqyrtuan|shkembyen|miratuan|rane dakord|vendosen|zgjodhen|debatuan|biseduan
        |analizuan)\b
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
        |direktor[ia]|sefovi|rukovodi\w+|celnici|policaj\w+|policajk\w+|starj?esin\w*|casnik\w*
        |tuzi\w+|tuzila\w+|istrazioc\w*|nacelnic\w+|ravnatelj[ia]|forenzicar\w*|vj?estak\w*
        |polazni\w+|ucesni\w+|sudionik\w*|sudionic\w+|duznosni\w+|zvanicnic\w+|pripadni\w+|sluzbeni\w+|analiticar\w*
        |inspektor\w*|oficir\w*|istrazitelj\w*|izaslanik\w*|koleg\w+)(?: (?:polic\w+|ministars\w+
        |sluzb\w+))?(?: (?:iz|od|sa))? @
    (?:reprezentanti|ofiteri|experti|delegati|sefii|sefi|sefilor|coordonatori|analisti|delegatii
        |conducatori|specialisti|politisti|omologi)\w*(?: [\w-]+){0,2}? (?:ai|ale|al|din|de la|a) @
    (?:perfaqesues|eksperte?|drejtues|drejtore|delegacione|koordinatore|analiste|oficere|shefa
        |kolege|homologe|zyrtare)(?:t|it|ve)?(?: [\w-]+){0,2}? (?:te|nga|e|se) @
"""
# Somebody who speaks for an organisation without being named.
HEAD_OF = r"""
    (?:head|chief|director|ambassador|minister|secretary|representative|delegate|officer|expert
        |coordinator|chair|president)(?: general)? (?:of|from)(?: the)? @
    (?:direktor|direktorica|ravnatelj|sef|sefica|nacelni[ck]|ambasador|ministar|sekretar
        |predstavni[ck]|izaslanik|rukovodilac|komandant|ekspert|strucnjak)\w{0,3} (?:iz|od)? ?@
    (?:direktor|sef|nacalnik|ambasador|minist[ea]r|sekretar|pretstavnik|predstavitel|rakovoditel
        |ekspert)\w{0,3} (?:na|od|ot) @
    (?:director|sef|ambasador|ministr|secretar|reprezentant|presedint|expert|comandant|prim-ministr
        |coordonator|delegat)\w{0,4}(?: general\w*)? (?:al|a|ai|ale|de la|din cadrul|din)? ?@
    (?:drejtor|shef|kre|ambasador|minist|sekretar|perfaqesues|kryetar|ekspert|komandant|koordinator
        |zedhenes)\w{0,4}(?: i pergjithshem)? (?:i|e|te|se|nga)? ?@
"""
