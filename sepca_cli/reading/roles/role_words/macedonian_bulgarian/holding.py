"""Who held an event, paid for it or presided, in Macedonian and Bulgarian."""

BY_ROLE = {
    "host": r"""
        domakjin\w*(?: [\w-]+){0,4}? (?:e|se|bese|bea|bil\w?|kje bide|kje bidat) (?:i )?@
        domakj?in\w* na [\w-]+, [^.;:]{3,90}, (?:e|se|bese|be|bea) @
        (?:so|vo|pod) domakjinstvo(?:to)? na @
        (?<!osven )(?<!pokraj )(?<!pored )(?:kako )?domakjin\w*, @
        @ (?:e|se|bese|bea|bil\w?|kje bide|kako) domakjin\w* | (?:e|bese) domakjin\w* @
        domakjinstvo(?:to)? (?:[\w-]+ ){0,4}?(?:pripadna na|go ima\w*|go preze\w*|go dobi|e na) @
        ugosten\w* od(?: strana na)? @ | @ (?:(?:kje|gi|go|ja) )*ugost~
        domakin\w*(?: [\w-]+){0,4}? (?:e|be|sa|bese|bjaha|bil\w?|stana|ste bade|ste badat) (?:i )?@
        (?:s|sas|pri|pod) domakinstvo(?:to)? na @
        (?<!osven )(?<!zaedno s )(?<!nared s )(?:kato )?domakin\w*, @
        @ (?:e|be|sa|bese|sta|bjaha|bil\w?|ste bade|kato) domakin\w* | (?:e|bese|be) domakin\w* @
        priemast\w* (?:strana|darzava)(?: [\w-]+){0,3}? (?:e|be|bese|ste bade) @
        @ (?:e|be|bese|kato|ste bade) priemast\w* (?:strana|darzava)
        domakinstvo(?:to)? (?:[\w-]+ ){0,4}?(?:e na|be na|se padna na|poe|poema) @
        @ (?:ste )?domakinstva\w* | prieti ot @
        domakin\w*: @
        @ (?:(?:ste|kje|go|sasto) )*(?:osigur|obezpec|obezbed|poe|poem|preze
            |prezem|dobi)\w* (?:i |i \w+ )?doma[kj]+instvo(?:to)?
        doma[kj]+instvo(?:to)? (?:(?:ste|kje|go|se) )*(?:osigur|obezpec|obezbed|poem|prezem|dad)~ @
    """,
    "organiser": r"""
        vo (?:[\w-]+ )?organizacija na @ | organiziran\w* (?:zaednicki )?od(?: strana na)? @
        organizator\w*(?: [\w-]+){0,4}? (?:e|se|bese|bea|bil\w?) @ | na inicijativa na @
        (?:zaednick|savmestn)\w* (?:inicijativ|iniciativ|proekt|dejnost|nastan)\w* na @
        @ (?:(?:ja|go|gi|kje) )*organizir(?!an)\w* | (?:ja|go|gi) (?:kje )?organizir\w* @
        @ (?:zaednicki |zaedno )?(?:ja|go|gi) (?:sproveduvaa?t?|realiziraa?t?)\b
        (?:ja|go|gi) (?:sproved|realizir)~ @ | (?:svikan|inicir|iniciran|podgotven)\w* od @
        inicijator\w*(?: [\w-]+){0,4}? (?:e|se|bese|bea|bil\w?) @
        organizacijata (?:[\w-]+ ){0,3}?(?:ja prezede|pripadna na|bese doverena na) @
        organiziran\w* (?:savmestno |zaedno )?ot(?: strana na)? @
        organiziran\w* (?:(?!i\b|ko[jij]\w*\b)[\w.-]+,? ){1,9}?o[dt] strana na @
        organiziran\w* va?v? \w+ ot @
        organiziran\w* vo sorabotka (?:pomegju|megju|so) @
        organiziran\w* v (?:satrudnicestvo|partn[oj]+rstvo) (?:mezdu|s|sas) @
        organizira(?:t)? (?:se )?(?:savmestno )?ot @ | po iniciativa(?:ta)? na @
        organizator\w*(?: [\w-]+){0,4}? (?:e|sa|be|bese|bjaha|bil\w?) @ | @ organizira(?:t|ha|se)?\b
        iniciator\w*(?: [\w-]+){0,4}? (?:e|sa|be|bese|bjaha|bil\w?) @
        (?:svikan|iniciiran|proveden|podgotven)\w* ot(?: strana na)? @
        organizacijata (?:[\w-]+ ){0,3}?(?:poe(?:ta|ha)?(?: ot)?|be vazlozena na|e delo na) @
        (?:so|sa)organizator\w*(?: [\w-]+){0,4}? (?:e|se|sa|be|bese|bea|bjaha|bil\w?) @
    """,
    "supporter": r"""
        (?:so|blagodarenie na) (?:[\w-]+ ){0,3}?(?:poddrska|pomos|sredstva|donacija|asistencija
            |finansiranje|pridones)(?:ta|to)? (?:na|od) @
        (?:poddrzan|finansiran|sponzoriran|ovozmozen|pomognat)\w* od(?: strana na)? @
        @ (?:(?:ja|go|gi) )*(?:poddrza(?:a|ja)?|finansira(?:a|at)?
            |ovozmozi(?:ja)?|sponzorira(?:a)?)\b
        (?:ja|go|gi) (?:poddrz|finansir|ovozmoz|sponzorir|pomog)\w* @
        (?:sredstva|trosoc|oprema|smestuvanj|prevod)\w*(?: [\w-]+){0,3}? (?:obezbeden|osiguren
            |doniran|pokrien)\w* od(?: strana na)? @
        (?:sredstva|trosoc|oprema)\w*(?: [\w-]+){0,3}? (?:gi |ja )?(?:obezbed|osigur|donir)~ @
        (?:pokrovitel|sponzor|donator)\w*(?: [\w-]+){0,4}? (?:e|se|bese|bea|kje bide) @
        @ (?:(?:ja|go|gi) )*(?:donir|podar|dar)~ (?:[\w-]+ )?(?:oprem|oborudvan|sredstv|vozil
            |komp)\w*
        pod pokrovitelstvo(?:to)? na @ | (?:pokrovitel|sponzor|sponsor|donator|donor)\w*: @
        (?:so|s) (?:pari|parite|novac|sredstva|sredstvata)(?: \w+)? (?:na|od|ot) @
        (?:s|sas|blagodarenie na) (?:[\w-]+ ){0,3}?(?:podkrepa|sadejstvie|pomost|sredstva
            |asistencija|finansirane|prinos)(?:ta|to)? (?:na|ot|po) @
        (?:podkrepen|finansiran|podpomognat|sponsoriran)\w* ot(?: strana na)? @
        @ (?:podkrepi(?:ha)?(?! (?:ide|predloz|iniciativ|pozici|iskan))|podpomogna(?:ha)?
            |finansira(?:ha|t)?|sponsorira(?:ha)?)\b
        (?:finansirane|sredstv|razhod|logistik|prevod|oborudvane)\w*(?: [\w-]+){0,3}? (?:osigur
            |obezpec|predostav|otpus|pokri|poe)\w* ot(?: strana na)? @
        (?:sponsor|donor|patron|pokrovitel)\w*(?: [\w-]+){0,4}? (?:e|sa|be|bese|bjaha) @
        @ (?:(?:kojto|kojato|koito|koj|koja|koe|koi|sto|gi|ja|ste|kje) )*(?:pokri|plati|plast|poem
            |poe)\w* (?:[\w-]+ )?(?:razhod|razno[sc]k|trosoc)\w*
        (?:razhod|razno[sc]k|trosoc)\w*(?: [\w-]+){0,3}? (?:poet|poe|pokri|poema)\w* (?:ot )?@
        pod (?:patronaza|pokrovitelstvoto|egidata) na (?!\w+ p(?:retsed|redsed))@
    """,
    "chair": r"""
        (?<!idnoto )(?<!idno )(?<!slednoto )(?:pretsedatelstvo(?:to)?
            |pretsedavanje(?:to)?) (?:(?:so|na|vo) (?:sep[kc]a
            |asocijacijata) )?na (?!sep[kc]a|asoci|zdruz|organiz|bosna|bih)@
        pretsedav~ (?:so \w+ )?@ | (?:rakovodese|rakovodea|moderirase) @
        (?:sednic|sostanok|sobrani|sredb|panel|sesij|diskusij|debat
            |obuk)\w*,? (?:[\w-]+ ){0,3}?(?:rakovoden|voden|moderiran|pretsedavan)\w* od @
        pod (?:[\w-]+ )?(?:rakovodstvo|vodstvo)(?:to)? na @
        (?:sednica|sostanok|sobrani|sredb|panel|sesij|rabota|diskusij|debat
            |obuk)\w* (?:(?:ja|go|kje) )*(?:vodese|vodea|vodi|moderira\w*) @
        @ (?:(?:koj|koja|sto) )?(?:pretsedav~|rakovodese|moderirase)
        moderator\w*(?: [\w-]+){0,3}? (?:e|bese|bea|bil\w?|be|bjaha|sa|ste bade|kje bide) @
        (?<!badestoto )(?<!sledvastoto )(?<!predavane na )predsedatelstvoto (?:(?:na
            |v) (?:sep[kc]a|asociacijata) )?na (?!sep[kc]a|asoci|sdruz|organiz|bosna|bih)@
        predsedatelstvan\w* ot @
        predsedatelstv~ @ | moderiran\w* ot @ | rakovodese @
        (?:sresta|zasedani|sabrani|diskusi|panel|ceremoni|forum|konferenci|sesi
            |masa)\w*,? (?:[\w-]+ ){0,3}?(?:voden|rakovoden|predsedatelstvan|moderiran)\w* ot @
        pod (?:[\w-]+ )?rakovodstvo(?:to)? na @
        @ (?:vodi|vodese|rakovodi|rakovodese|moderira) (?:srest|zasedan|sabran|diskusi|panel)\w*
        @ (?:(?:kojto|kojato) )?predsedatelstva\w*
        (?:pretsedavac|predsedatel)\w*: @ | pretsedava(?!c)\w+ na @
        (?:ko-?|sa)?(?:pretsedavac|predsedatel)\w* na (?:sresta|sredba|sesi|konferenci|zasedani
            |sednic|sostano|forum|panel)\w* (?:e|sa|be|bese|bea|bjaha|bil\w?) @
        (?:sednic|sostanok|sobrani|sabrani|sredb|srest|zasedani|rabota|panel|sesij|diskusi|forum
            |konferenci)\w* (?:(?:ja|go|gi|kje|ste) )*(?:rakovod|vod|predsedatelstv|pretsedav)~ @
        se (?:rakovod|vod|moderir|predsedatelstv|pretsedav)~ (?:od|ot)(?: strana na)? @
        (?:ja|go|gi) (?:rakovod|moderir|pretsedav)~ @ | (?:rakovod|vod|moderir)~ (?:ja|go|gi) @
    """,
}
