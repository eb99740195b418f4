"""Who was at an event and what they did there, in Macedonian and Bulgarian.

Who `does` anything, by a verb of which only the place beside the name shows that it is one, was
there.
"""

BY_ROLE = {
    "signatory": r"""
        (?:potpisni[ck]|podpisvast)\w* (?:kje bidat|ste badat|se|sa|bea|bjaha) @
        potpisaa @ | potpisa @ | potpisan\w* od(?: strana na)? @
        @ (?:(?:go|ja|gi) )*potpisa(?:a|ja)?\b
        @ (?:stav|pol(?:o|a)z|slo[zj]|postav)~ (?:svo[ij]\w* )?p[oa][td]pis(?!uv)\w*
        p[oa][td]pis\w*(?: si)?(?: (?:na|pod|varhu) [\w-]+)? (?:stav|poloz|sloz|postav)~ @
        p[oa][td]pisan\w*(?: [\w-]+){0,7} (?:po)?(?:megj?u|mezdu) @
        (?:skrepen|potvarden|podpecatan)\w* s(?:as)? podpis\w* na @
        podpisa(?:ha)? @ | podpisan\w* ot(?: strana na)? @ | @ podpisa(?:ha)?\b
    """,
    "presenter": r"""
        @ (?:(?:ja|go|gi|im|i|kje) )*(?:pretstavi(?:ja|l\w?)?|kje pretstav~|prezentir~
            |izloz~|izlag~)(?! (?:ja )?(?:makedonij|severna|zemj|drzav|stran|ministers|polici))
        (?:prezentaci|izlaganj|predavanj|referat)\w* (?:[\w-]+ )?(?:kje )?(?:im[aei]\w*|odrz~|izved~
            |dad~|prezentir~) @
        @ (?:kje )?(?:im[ae]\w*|odrz~) (?:[\w-]+ )?(?:prezentacij|izlaganj|predavanj|referat)\w*
        (?:obuk|kurs|rabotilnic|predavanj|trening
            |modul)\w* (?:ja|go|gi) (?:kje )?(?:izved|odrz)\w* @
        (?:megju )?(?:predavac|trener|obucuvac|izlagac)\w*(?: na \w+)? (?:bea|se|bese|e|kje bidat
            |kje bide) (?:i )?@ | prezentiran\w* od(?: strana na)? @
        (?:predloz|iskustv|rezultat|aktivnost)\w* (?:[\w-]+ ){0,4}?(?:gi|ja) pretstavija (?:i )?@
        (?:izv[ej]\w*sta[ij]|doklad|analiz|procen\w*|nacrt|istrazuvan
            |izsledvan)\w*(?: [\w-]+){0,5} (?:go|ja|gi) (?:izloz|prezentir
            |pretstav|predstav|obrazloz)~ @
        (?:ja|go|gi) (?:kje )?(?:vod|odrz|izved)~ (?:[\w-]+ ){0,2}(?:trener|predavac|instruktor
            |obucuvac|ekspert|specijalist|lektor)\w*(?: (?:na|od|ot) [^:;.]{3,60}:)? @
        so (?:[\w-]+ )?(?:izlaganj|prezentaci)\w* (?:se )?(?:vkluc|prijav|ucestv|nastap|prikluc)~ @
        @ (?:(?:ste|sasto|im|i) )*(?:predstav~|prezentir~|izloz~|izlag~)(?! (?:balgarij|severna
            |strana|darzava|ministers|sluzba|glavna|mvr|polici|delegaci))
        (?:prezentaci|doklad|lekci)\w* (?:[\w-]+ ){0,2}?(?:iznes|iznas|naprav|predstav|procet)\w* @
        @ (?:iznes|iznas|naprav|izn[ae]s|procet)\w* (?:[\w-]+ )?(?:prezentaci|doklad|lekci)\w*
        (?:lektor|prepodavatel|obucitel|dokladcic)\w*(?: [\w-]+){0,3}? (?:bjaha|sa|bese|be|bea|se|e
            |ste bad\w+) @
        (?:lekci|zanjati|obuceni|kursa|modul|seminar)\w* (?:ste )?(?:vod(?:i|iha|jat|ese|eha|at)
            |proved(?:e|oha)|prepodava(?:t|ha)?) @
        (?:tema|proekt|analiz|rezultat|statistik|opit)\w* (?:[\w-]+ ){0,3}?predstavi(?:ha)? @
        (?:se|ste se) (?:provezd|cet|iznas|prepodav)\w* ot @ | predstaven\w* ot strana na @
        (?:lekci|zanjati|obuceni|kurs|modul|seminar|trening)\w*(?: [\w-]+){0,3} se vod\w* ot @
    """,
    "observer": r"""
        @ (?:(?:kje|ste) )?(?:is|iz)?prat\w* nabljud\w*
        nabljuduvac\w* (?:bea|bese|se|od) (?:i )?@ | prisutni kako nabljuduvac\w* bea @
        (?:ucestv|prisustv)~ (?:i )?(?:kako|vo svojstvo na|so status na) nabljuduvac\w* (?:i )?@
        (?:kako|vo svojstvo na|so status na) nabljuduvac\w*,? (?:na \w+ )?(?:prisustv|ucestv|zed|bea
            |bese|se|vkluc|prikluc)\w*(?: prisut\w*| ucestvo| i)* @
        @ (?:kako|vo svojstvo na|so status na) nabljuduvac\w*
        nabljudatel\w* (?:bjaha|bese|be|sa|ot) (?:i )?@
        (?:ucastv|prisastv)~ (?:i )?(?:kato|v kacestvoto(?: si)? na) nabljudatel\w* (?:i )?@
        (?:kato|v kacestvoto(?: si)? na|sas status na) nabljudatel\w*,? (?:v \w+ )?(?:prisastv
            |ucastv|vze|bjaha|bese|be|sa|vkljuc)\w*(?: prisastv\w*| ucastie| i| sasto)* @
        @ (?:kato|v kacestvo(?:to)?(?: si)? na|sas status na) nabljudatel\w*
        (?:uceni|vezb|manevr|obuk|operaci|akcij|sabiti)\w* (?:(?:ja|go|gi|se) )*nabljud(?:av|uv)~ @
        (?:nabljuduvaci|nabljudateli): @
        a ka[kt]o nablju[dv]\w*,? (?:(?:i|pretstavni\w*|predstavitel\w*|na|od|ot) )*@
        @ (?:(?:kje|ste|koi|koito) )*(?:ima\w*|dobi\w*|polzva\w*) status\w* na nabljud\w*
    """,
    "guest": r"""
        gost(?:in)?(?:ot|at)?(?: na \w+)? (?:e|bese|be|kje bide|ste bade) (?:i )?@
        gosti?(?:te)?(?: na \w+)? (?:bea|bese|se) (?:i )?(?!(?:precek|docek|pozdrav)\w+ )@
        @ kako (?:specijal\w+ )?gost\w*
        gosti(?:te)?,? (?:megju|pomegju|sred|mezdu) ko[ij]\w* (?:(?:bea|bjaha|se|sa|i) )*@
        kako (?:[\w-]+ )?gosti?(?:te|n)?(?: na [\w-]+)?,? (?:(?:se|i|kje) )*(?:prisustv|ucestv|zed
            |vkluc
            |prikluc)\w*(?: ucestvo| i)* @
        gosti?(?:te)?(?: na \w+)? (?:bjaha|bese|sa) (?:i |oste )?(?!(?:posres|privet
            |pozdrav)\w+ )@ | @ kato (?:specijal\w+ )?gost\w*
        kato (?:[\w-]+ )?gosti?(?:te)?(?: na [\w-]+)?,? (?:(?:se|i|ste) )*(?:prisastv|ucastv|vze
            |vkljuc
            |prisaedin)\w*(?: ucastie| i| sasto)* @
        @ (?:bese|be|bjaha|bea) (?:specijal\w+ )?gost(?:i|in)?\b
    """,
    "participant": r"""
        (?:ucestv|prisustv)~:? (?:(?:i|sto|isto taka|megju drugite) )*@
        (?:obuk|obuceni|rabotilnic|sobrani|sabrani|sednic|konferenc|nastan|sredb|seminar|sabiti
            |srest)\w* (?:(?:kje|ste|ja|go) )*poset~ (?:i )?@
        (?:svedoc|svidetel)i(?:te)?(?: na [\w-]+)? (?:bea|se|bjaha|sa) @
        (?:so|uz) ucestvo(?:to)? na @
        (?:zavarsil|zavrs|kursist|obucaem|polaznic|ucesni[ck]|ucastni[ck])\w* (?:idvat|doagjaat
            |dojdoa|sa|se|bea|bjaha) (?:od|ot) @
        uc(?:estvo|astie)(?:to)? na (?:[\w-]+ ){1,6}clenki(?:te)?,? (?:kako|kakto|no|pa) i (?:na|od
            |ot) @
        (?:zed|zem)\w* ucestvo (?:i )?@ | ucestvo (?:kje )?(?:zed|zem)\w* (?:i )?@
        ucestvo(?:to)? (?:[\w-]+ ){0,3}?(?:najav|potvrd)~ (?:i )?@ | svoe ucestvo (?:[\w-]+ )?@
        glas(?:a|ovi)? dadoa @ | (?:se|bea) (?:obrateni|sobrani|vkluceni) (?:i )?@
        @ (?:(?:ja|go|gi|se) )*(?:razgled|rasprav|razmen|dogovor|diskutir|razgovar|usvo|odluc
            |debatir)~
        (?:ucesnici|prisutni)(?:te)? (?:[\w-]+ )?(?:bea|od|se) (?:i )?@
        @ (?:bese|bea|e|se|be|bjaha|sa) (?:sred|megju|pomegju|mezdu) (?:[\w-]+ )?(?:gosti|prisut
            |prisas|ucesni|ucastni)\w*
        (?:ucesni[ck]|ucastni[ck]|pretstavni[ck]
            |predstavitel|delegaci)\w* (?:ima(?:se|lo)? )?(?:i |oste )*(?:od|ot) @
        (?:predstavitel|pretstavnic|ekspert|sluzitel|sluzbenic|specialist|specijalist|kursist|oficer
            |delegaci|inspektor|policai|policajc)\w+ (?:(?:svoi|se|kje|ste|sa|bjaha) )*(?:izprat
            |isprat|prat)\w* (?:(?:i|oste|isto taka|sasto) )*@
        @ (?:(?:ste|kje|sasto|i) )*(?:izprat|isprat|prat)\w* (?:[\w-]+ )?(?:predstavitel|pretstavni
            |delegaci|ekspert|sluzitel|sluzbeni|specialist|specijalist|kursist|oficer|inspektor
            |policai|policajc)\w*
        (?:megju|pomegju) (?:prisutnite|ucesnicite|gostite) (?:(?:bea|bese|se|e|i) )*@
        (?:bea|se) prisutni (?:i )?@ | (?:se|bea|bese|e) pretstav(?:uva|e)n\w* (?:so|od|preku) @
        delegacii(?:te)? (?:na|od) @ | (?:se )?(?:sobr|sostan|sretn|okup)~ (?:se )?(?:i )?@
        (?:vkluc|prikluc|pridruz|dopatuv|pristign|odzva)~ (?:se )?(?:i |preku [\w-]+ )*@
        (?:rabot|sednic|nastan|sobrani|diskusi
            |obrakjanj)\w*(?: [\w-]+){0,3}? (?:sled|prosled)\w* (?:i )?@
        vo delegacijata (?:(?:se|bea|bese|e|i) )*@
        delegacija\w* (?:kje )?ja (?:socinuva|predvod)\w* @
        delegacij\w+[^.;:\n]{0,80}? (?:predvoden\w* od|vo sostav:?|na celo so) @
        svoi pretstavnici (?:ima|isprat|prat)\w* (?:i )?@ | spodel~ (?:i )?@ | @ (?:gi )?spodel~
        @ (?:(?:denes\w*|dnes|vcera|kje|ste|isto taka|sasto) )*(?<!se )(?:ostvar
            |odrz|proved|im)~ (?:[\w-]+ ){0,3}?(?:sredb|srest|sostano|razgovor)\w*
        (?:ostvar|odrz|proved|im)~ (?:[\w-]+ ){0,3}?(?:sredb|srest|sostano|razgovor)\w* (?:so
            |s|sas) @
        (?:razgovar~|(?:se )?(?:sretn|srestn)~)(?: se)? (?:[\w-]+ ){0,3}?(?:so|s|sas) @
        @ (?:(?:koi|koj|koja|kje|i|isto taka) )*(?:ucestv|prisustv)~(?! vo (?:sepka|sepca|asoci))
        @ (?:(?:koi|koj|koja|kje) )*(?:zed|zem)\w* ucestvo | pretstavuv~ @ | @ (?:ja )?pretstavuv~
        @ (?:(?:se|isto taka|kje) )*(?:vkluc|prikluc|pridruz|dopatuv|pristign)~
        @ (?:bea|bese|e|se|bil\w?) (?:pretstav(?:uva|e)n|prisut(?:en|n))\w*
        (?:ucastv|prisastv)~:? (?:(?:sasto|i|oste) )*@ | (?:s|sas) ucastie(?:to)? na @
        (?:strana|darzava|balgarija|polici|direkcij|sluzb|ministerstvo
            |mvr)\w*(?: [\w-]+){0,4}? (?:e|be|bese|sa|bjaha|ste bade) predstav(?:e
                |ljava)n\w* (?:na (?:[\w-]+ ){1,3}?)?(?:ot|s|sas) @
        (?:nasi(?:te)?|balgarskite) (?:predstaviteli|ucastnici) (?:sa|bjaha) @
        ne lipsva(?:ha|se)? (?:i |nito )?@ | (?:glasaa|glasuvaa|glasuvaha) (?:i )?@
        (?:bjaha|sa|bea|se) pre[dt]staven\w* (?:i )?(?=alban|balgar|bugar|cerna|crna|severna
            |maked|moldav|moldov|rum|roman|sarbi|srbij|bosn|federa|republika s|kosov)@
        @ (?:ja |go )?(?:predvod|vod|rakovod|oglav)~ (?:[\w-]+ )?delegaci\w*
        (?:be|bese|bjaha|sa) (?:komandirovan|izpraten)\w* (?:i |oste )*@
        (?:uvazi(?:ha)?|uvazava(?:t)?|pocete|pocetoha) (?:i |sasto |oste )*@
        prisastvie (?:sa |e )?(?:potvard|zajav)\w* (?:sasto |i |oste )*@
        ucastie (?:v \w+ )?(?:ste |sa |e )?(?:vze|vzi|zavzi|potvard|zajav)\w* (?:sasto |i |oste )*@
        (?:vz[ei]\w*|ste vzem\w+) ucastie (?:v \w+ )?(?:sasto |i |oste )*@
        @ (?:(?:ja|go|gi|se) )*(?:obsad|razgled|razmen|dogovor|prie|res|diskutir|razgovarj
            |obsazd)(?:iha|aha|jaha|ha|at|jat|it)
        ucastnici(?:te)? (?:[\w-]+ )?(?:bjaha|ot|sa) @ | delegacii(?:te)? (?:na|ot) @
        (?:prisastvasti|gosti|ucastnici)(?:te)? (?:[\w-]+ )?(?:bjaha|sa) @ | (?:se )?sabra(?:ha)? @
        (?:sred|mezdu) (?:prisastvastite|ucastnicite|gostite|oficialnite \w+
            |delegatite) (?:(?:bjaha|be|bese|sa|e|i|oste) )*@
        (?:vkljuc|prisaedin|pristign|otzov|srestn)~ (?:se )?(?:(?:i|sasto|onlajn) )*@
        (?:sabitie|forum|rabota|zasedani|sabrani
            |sresta)\w*(?: [\w-]+){0,3}? (?:prosled|sled)\w* (?:i )?@
        delegaci\w+[^.;:\n]{0,80}? (?:vodena ot|rakovodena ot|nacelo s|v sastav:?
            |(?:ste )?se (?:vod|rakovod|ogl|predvozd)\w* ot) @
        (?:v sastava na |v )?(?:[\w-]+ )?delegacija\w* (?:sa|bjaha|be|vliza\w*|vljazoha
            |se vkljucva\w*|vkljucva\w*) (?:(?:i|oste|sasto) )*@
        @ (?:(?:se|sasto|ste|kje|koi|koito|i) )*(?:uce(?:a|ja|at)\b|uc(?:at|eha)\b|obucuv~|obucav~
            |vezba(?:a|ha|at|t)\b|trenira(?:a|ha|at|t)\b|usovarsenstv~|zapoznaa?\b|zapoznaha\b)
        @ (?:(?:sasto|ste|koito|kojto|kojato|i) )*(?:ucastv|prisastv)~(?! v (?:sepka|sepca|asoci))
        @ (?:(?:koito|kojto|kojato|ste|sasto) )*(?:vz[ei]\w*|vzem\w*) (?:[\w-]+ )?ucastie
        @ (?:(?:se|ste|sasto) )*(?:vkljuc|prisaedin|pristign)~ | predstavljav~ @ | @ predstavljav~
        @ predstavi(?:ha)? (?:balgarij|severna|strana|darzava|ministers|sluzba|glavna|mvr|polici)
        @ (?:be|bese|bjaha|sa|e) predstav(?:ljava|e)n\w*
        @ (?:e|sa|potvardi\w*) (?:svoeto )?ucastie
        (?:koj|koi) ?: @ | (?:ucastnici|prisastvali)(?: [\w-]+)?: @
        @ (?:be|bese|bea|bjaha|e|se|sa|kje bide|ste bade)(?: [\w-]+)? (?:na|vo|v) (?:[\w-]+
            |na [\w-]+)? ?(?:poset|vizit|posestenie)\w*
        (?:dojd|dosl)\w* (?:(?:i|isto taka|sasto|na \w+) )*@
        (?:vo|na|v) (?:[\w-]+ )?(?:poset|vizit|posestenie)\w* (?:bese|be|bea|bjaha|prestojuva\w*) @
        @ (?:(?:ja|go|kje|ste) )*(?:poset~|prestojuv~|gostuv~|dojde|dojdoa|dopatuv~|pristign~)
    """,
    "absent": r"""
        @ ne (?:prisustv|ucestv|dojd|dopatuv|isprat|prat)\w* | @ ne zed\w+ ucestvo
        @ (?:nema|njama|ne moz\w+) da (?:se )?(?:is|iz)?(?:prat|ucestv|ucastv|prisustv|prisastv
            |patuv|otpatuv|dopatuv|zamin|dojd|doagj|idva|pristign|vkluc|vkljuc|poset)\w*
        @ (?:otsust|otsast)v\w* | @ (?:otpadna\w*|se (?:otkaza|izvini)\w*)
        bez pretstavni\w+ (?:na|od) @
        @ ne (?:(?:e|sa) )?(?:ucastv|prisastv|dojd|dosal|dosl|pristign|izprat)\w*
        @ ne (?:(?:e|sa) )?vze\w* ucastie
        @ (?:bese|be) (?:sprecen|otsuten|vazprepjatstvan)\w*
        otsutni: @
        (?:ne|nema da|njama da|ne moz\w+ da|ne uspe\w* da) (?:se )?(?:ucestv|prisustv
            |prisastv|ucastv|dojd|dojde|dopatuv|pristign|pojav|vkluc|vkljuc|prikluc|prisaedin|odzov
            |otzov)\w* (?:(?:i|na|od|ot|samo|edinstven\w*|(?:pretstavni|predstavitel|delegaci)\w*
            |na \w+) )*@
        @ ne (?:se odzva|se otzova|se pojavi|se vkluci|se vkljuci
            |usp[ej]a?\w* da|moza(?:ha)? da|smogna(?:ha)? da|mozese da|mozea da)\w*
        (?:ne|nema da|njama da) (?:bea|bese|be|bjaha|bide|badat|ima\w*) (?:prisutn?\w*|predstaven\w*
            |pretstaven\w*|pretstavni\w*|predstavitel\w*)(?: (?:i|na|od|ot))* @
        @ (?:ne|njama da|nema da) (?:e|se|sa|be|bese|bea|bjaha|bade|bide) (?:prisut|pretstaven
            |predstaven)\w*
        (?:otsustv|otsastv)\w* (?:(?:i|samo|edinstven\w*|(?:pretstavni|predstavitel
            |delegaci)\w*|na|od|ot) )*@ | otsut(?:en|na|ni) (?:bea|bese|e|se) (?:i )?@
        (?:na)?mesto (?:na )?(?:sprecen|otsut|bolni)\w* @
        vmesto (?:na )?(?:vazprepjatstvan|otsastvast|bolni|zaetij)\w* @
        bez ucestvo(?:to)? na @ | bez ucastie(?:to)? na @ | @ se izvin\w*
        @ (?:nema|nemase|njama|njamase|ne dojde|ne pristigna) (?:nikoj|nikogo|nito edin|nitu eden
            |pretstavni\w*|predstavit\w*)
    """,
    "speaker": r"""
        (?:otvor|pozdrav|govor|zboruv|progovor)~ (?:se |i |pred \w+ )*@ | se obrat~ (?:i )?@
        (?:zbor|obrakj?anje)(?:to)? (?:im |go )?(?:zede|zedoa|zema|imase|imaa|dade|dadoa|dobi) @
        otvoren\w* od(?: strana na)? @ | pozdraven\w* od(?: strana na)? @
        obrakjanj\w+ (?:kje |na \w+ )*(?:im[aei]\w*|odrz~|dadoa|upat~) @
        @ (?:(?:ja|go|gi|im|mu|kje|se|oficijalno|svecano|i) )*(?:otvor|obrat|pozdrav|govor|zboruv)~
        @ (?:(?:go|ja) )?(?:zed|zem|dobi)\w* (?:i )?zbor | (?:kje )?(?:govor|zboruv)~ @
        @ (?:kje )?(?:ima|odrz|upat)\w* (?:(?:svoe|svoi|kratko|vovedno|pozdravno) )*obrakj?anj\w*
        @ (?:kje )?(?:odrz|im|procita)\w* (?:[\w-]+ ){0,2}(?:govor|pozdraven|poraka)\b
        (?:pozdravno|vovedno|vovedni|pozdravni|svoi|svoe) (?:obrakj?anj|zbor|slov|rec)\w*(?: na
            |, vo koe)? (?:kje |na \w+ )*(?:im[aei]\w*|odrz~|dadoa|upat~|prozborea)? ?@
        otkrit\w* ot(?: strana na)? @ | (?:privetstvan|pozdraven)\w* ot(?: strana na)? @
        (?:otkri(?:e|jat|ha|va|vat)?|privetstv~|pozdrav~|govor~) (?:i |sasto |se |pred \w+ )*@
        slov\w* (?:iznes|darza|proizne|podne|otprav|kaza)\w* (?:i |sasto )*@
        (?:privetstvi|pozdrav|pozdravlenij|dumi|dumite)\w* (?:[\w-]+ ){0,4}?(?:otprav|podne|iznes
            |proizne|kaza|procet)\w* (?:i |sasto )*@
        @ (?:(?:sasto|oficialno|go|ja|gi|se|ste|i) )*(?:otkri(?:e|jat|ha|va|vat|l\w?)?\b
            |(?:privetstv|pozdrav|govor)~|obarna\b|obrasta\b)
        (?:dumata|dumata si) (?:vz[e]\w*|poluc\w*|ima\w*) @ | @ (?:vze|vzeha|vzema) dumata
        @ (?:darz|proizne|iznes|podne|otprav|procet)\w* (?:[\w-]+ ){0,2}(?:slovo|privetstvi\w*
            |pozdravlen\w*|pozdrav|rec)\b
        @ (?:pozela|pozelah?a|pozelava)\b | (?:pozela|pozelaha) (?:im |na )?@
        @ (?:(?:im|mu|i|ste|kje|sasto) )*(?:naprav|otprav|izprat|isprat|upat|odrz
            |darz)\w* (?:[\w-]+ ){0,2}?(?:video)?(?:obrast|obrakj)\w*
    """,
    "quoted": r"""
        (?:spored|po dumite na|po zborovite na|spored zborovite na|spored dumite na
            |po mnenieto? na|spored mislenjeto na) @
        @ (?:(?:ja|go|gi|im|mu|se|si|i|isto taka|sasto|pritoa|osobeno|kje) )*(?:izjav|istakn|naglas
            |potencir|posoc|dodad|dodav|porac|podvlec|podvlek|ocen|zablagodar|potset|napomen|objasn
            |pojasn|razjasn|obrazloz|zabelez|veruv|uver|vet|predloz|predlag|apelir|cestit|pozel
            |predupred|ukaz|odgovor|komentir|potvrd|konstatir|spodel|najav|informir|soopst|osvrn
            |zaloz|tvrd|prizna|rezimir|zakluc|izraz|naved|kazuv|izvest|prikaz|opis
            |zajav|kaz|kazv|podcert|otbeljaz|dobav|dopaln|obobst|pripomn|napomn|blagodar|izkaz
            |sapodel|saobst|objav|ujasn|obesta|preduprezd|izteglj|akcentir|nastoj|prizov|utocn
            |markir|opredel|razkaz|otgovor|zapozna|obosnov|obarna vnimanie|garantir)~
        @ (?:(?:im|mu|i|go) )?(?:rece|rekoa|rekol|rekla|veli|vele[sl]\w*|smeta[at]?\w?|vjarva|smjata
            |obrna vnimanie|obarna vnimanie|stavi akcent|dade zbor|navede)\b
        (?:izjav|istakn|naglas|potencir|posoc|dodad|dodav|porac|podvlec|podvlek|ocen|objasn|pojasn
            |potset|zabelez|ukaz|komentir|konstatir|spodel|zakluc|predupred|uver|vet|naved
            |zajav|kaz|kazv|podcert|otbeljaz|dobav|dopaln|obobst|pripomn|napomn|blagodar|sapodel
            |saobst|objav|preduprezd|akcentir|utocn|markir|razkaz|obesta)~ (?:pritoa |isto taka
            |sasto |osteto |oste |i |na \w+ |pred \w+ |za \w+ )*@
        (?:rece|rekoa|veli|smeta|smjata|vjarva) @
        @ (?:be|bese|e|sa|se|bea|bjaha) (?:kategoric|ubeden|uveren|deciden|jasen|jasn|izricen
            |optimist|soglasen|saglasen)\w*
    """,
    "seen": r"""
        @ (?:(?:im|mu|i|ja|go|gi|se) )*(?:predad|predav|prevze|prezed|prezem|prim(?!or)|prie|poe
            |sresn|sretn|srestn
            |posresn|precek|vrac|uraci|dodeli)\w*
        (?:vrac|uraci|dodel|predad|predav)\w* (?:(?:im|mu|i|ja|go|gi) )*@
        (?:na celo so|nacelo s|nacelo sas|predvoden\w* od|vo pridruzba na|vo prisustvo na
            |v prisastvieto na|v prisastvie na|pridruzavan\w* ot|pridruzuvan\w* od) @
        (?:poluc|prim|prie)\w* (?:[\w-]+ ){0,2}(?:ot|od) @
        (?:be|bese|bjaha|bea|sa) (?:otlicen|nagraden|udostoen)\w* (?:i )?@
        (?:vracen|predaden|uracen|dodelen|priet)\w* (?:[\w-]+ ){0,2}?(?:ot|od)(?: strana na)? @
        (?:vracen|predaden|uracen|dodelen)\w* (?:[\w-]+ ){0,2}?na @ | otid[eo]\w* (?:kaj|pri|vo|v) @
        (?:posresnat|posrestnat|precekan|docekan|doceka)\w*(?: [\w-]+){0,4}? (?:ot|od) @
    """,
    "acts": r"""
        @ (?:(?:ja|go|gi|im|mu|se|kje|ste|i|sasto) )*(?!isprat|izprat)[a-z]{3,}(?:uva|uvaat
            |uvase|uvaa|vaha|vase|aha|iha)\b
    """,
    "does": r"""
        @ (?:(?:ja|go|gi|im|mu|se|kje|ste|i|si|sasto|isto taka|denes\w*|dnes|vcera|utre|vecerva
            |sabota|licno|pritoa|potoa|sled tova) )*(?!ispra|izpra|naznac|imenuv|rakov|otsas|otsus
            |roden|pocin|izvest|bivs|porane|togas|segas|dosegas|zaedno|nego|tj|kako|kato|dodeka
            |dokato|kade|protiv|spored|preku|prez|pred|posle|sled|megju|mezdu|izmegju|osven|pokraj
            |vrz|zaradi|poradi|okolu|okolo|kogo|koga|dali|deka|tuka|tamu|tam|bese|bila|bilo|bile
            |koi|koj|koja|koe|sto|cij|samo|dosta|mnogu|mnogo|oste|inaku|nema|njama)[a-z]{2,}[a-z]~\b
    """,
}

PEOPLE_FROM = r"""
    (?:pretstavni(?:ck|c|k)|rakovoditel|ekspert|koordinator|direktor|sef|nacalnic|komandant|delegaci
        |analiticar|sluzbeni(?:c|k|ck)|celnic|koleg|inspektor|zamenic|obvinitel|istrazitel|oficer
        |policajc|specijalist|pratenic|prvite lugje|ucesnic|partner|gost|sorabotnic|timov
        |ekip)(?:i|ite)(?: [\w-]+){0,3}? (?:na|od) @
    (?:predstavitel|rakovoditel|ekspert|koordinator|direktor|sefove|nacalnic|delegaci|analizator
        |sluzitel|koleg|policai|inspektor|zamestnic|prokuror|razsledvast|oficer|specialist|ucastnic
        |predstavitelk|eksperti|partnor|gost|sluzitelk|ekip
        |kursist)i?(?:te)?(?: [\w-]+){0,3}?(?: - po \w+)? (?:na|ot) @
"""

HEAD_OF = r"""
    (?:direktor|sef|nacalnik|ambasador|minist[ea]r|sekretar|pretstavnik|predstavitel|rakovoditel
        |ekspert)\w{0,3} (?:na|od|ot) @
"""
