"""The words by which English texts tell what somebody was at an event.

Verbs that it has in all their forms stand in `english_verbs`.
"""

BY_ROLE = {
    "host": r"""
        @ (?:acted|served) as (?:the )?hosts?
        @ (?:opened|lent) its (?:[\w-]+ )?(?:doors?|facilit\w+|premises|hall|academy)
        @ provided the (?:venue|premises)
        hosts?: @
        hosted (?:and (?:chaired|organi[sz]ed) )?by @
        hosted (?:(?!(?:and|wh\w+|that|led|headed|formed)\b)[\w-]+,? ){1,9}by @
        hosts? of (?:the|this) (?:[\w-]+ ){1,3}(?:was|is|were|are) @
        (?:was|is|the) hosts? (?:was|is|were|are) @ | @ (?:is |was |has )?hosted\b
        @ (?:is|was|will be) (?:the )?host(?:ing)? | @ (?:will host|(?<!an )(?<!the )(?<!our )hosts)
        as (?:the )?host,? @
    """,
    "organiser": r"""
        @ (?:jointly )?(?:convened|staged)\b
        @ (?:jointly )?(?:facilitated|launched|initiated|put together
            |arranged)(?= (?:[\w'-]+ ){0,6}?(?:meeting|event|conference|seminar|workshop|training
            |course|assembly|exercise|session|table|webinar|forum|gathering|summit|school
            |ceremony|visit|operation|action)s?\b)
        (?<!which is )(?<!that is )(?<!project is )(?:run|implemented|conducted) (?:jointly
            |) ?(?:by|with|in partnership with) @
        (?:organi[sz]ed|convened|staged|arranged) (?:(?!(?:and|wh\w+|that|led|headed
            |formed)\b)[\w-]+,? ){1,9}by @
        (?:hosted and )?organi[sz]ed (?:jointly )?(?:by|from) @ | convened by @
        organi[sz]ation of @
        organi[sz]ers? (?:was|were|is|are) @
        @ (?:has |have |jointly |is |are )?(?<!to )(?<!for )(?<!in )(?<!of )organi[sz](?:ing|es?)
        @ (?<!was )(?<!were )(?<!been )(?<!is )(?<!are )(?<!be )(?<!, )organi[sz]ed(?! crim
            |\ and ser)
        @ (?<=, )organi[sz]ed(?! (?:crim|and ser|on|in|by|from|between|at|under|within)\b)
        @ (?:opened|began) (?:a|its)\b(?! (?:[\w-]+ )?(?:doors?|facilit\w+|premises|hall|academy))
    """,
    "supporter": r"""
        (?:with )?(?:[\w-]+ )?funding (?:from|by|of|provided by) @
        thanks to (?:the |an? )?(?:[\w-]+ )?(?:funding|support|assistance|help|contribution|grant
            |donation|generosity) (?:of|from|by) @
        (?:with|through|thanks to) (?:the )?(?:[\w-]+ )?support (?:of|from|by) @ | supported by @
        (?:costs|expenses|travel|accommodation|participation)(?: [\w-]+){0,6} (?:were|are|is|was
            |will be) (?:kindly )?(?:covered|borne|met|paid|paid for) by @
        @ (?:which |who )?(?:has |have )?made (?:[\w-]+ ){1,4}possible
        made (?:[\w-]+ )?possible (?:by|through|thanks to|with)(?: [\w-]+){0,3}? @
        (?:co-?)?funded by @ | financed by @ | sponsored by @
        (?:assistance|help|backing) (?:of|from) @
        @ (?:has |have |also )*supported(?! (?:sepca|(?:the|our) association)\b)(?! (?:(?:the|this
            |a|his|her|its|their) )?(?:[\w-]+ ){0,2}?(?:plan|proposal|idea|initiative|candida|view
            |position|activit|effort|work|develop|establish|motion|request|call|suggestion|stance
            |decision|conclusion))
        @ provided support
        @ (?:has |have |had |also |kindly )*(?:provided|donated|supplied|lent|contributed)(?= (?:the
            |its |their |some |)(?:[\w-]+ ){0,2}(?:software|equipment|vehicles?|interpret\w+
            |transport|laptops?|computers?|funds|funding|money|licen[cs]es?)\b)
        @ (?:co-?)?(?:finances|sponsors)(?=[,.;]| (?:the|this|it|them)\b)
    """,
    "chair": r"""
        (?:was|were|is|will be) (?:led|steered|commanded|directed) by @
        chairing the \w+(?: [\w-]+){0,6},? @ | in the chair (?:was|were) @
        @ (?:was |were )?in the chair\b
        (?:chair|moderator)\w*: @ | moderator(?: [\w-]+)? was @
        (?:under|during|within) the (?:[\w-]+ )?presidency of @
        (?:hosted and )?chaired by @ | presided over by @
        (?<!incoming )(?<!next )(?<!future )(?<!coming )(?<!previous )(?<!former )(?:chairmanship
            |presidency) of(?! (?:(?:the|this|our) )?(?:sepca|association
            |south))(?! (?:the |this |its )?(?:(?:[\w-]+ ){0,3}(?:union|council|committee|network
            |group|forum|bank|convention|process)|eu|europol|interpol|osce|selec|rcc|marri|pcc|nato
            |frontex
            |cepol)\b) @
        @ (?:who|which) (?:currently )?chairs(?! the [\w -]{0,40}network)
        @ (?:who |which |currently )*(?:holds|is holding|hold) the (?:[\w-]+ )?(?:presidency|chair)
    """,
    "signatory": r"""
        signatories (?:were|are) @ | signing of [^.;:]{3,90}(?::| by) @
        @ (?:have |has |also )?signed(?! (?:up|in|on|off))
    """,
    "presenter": r"""
        @ (?:walked|guided|took) (?:the )?(?:participants|delegates|audience|drafters)
        facilitated by @
        moderators(?: [\w-]+)? were @
        presentations? (?:was |were |is )?(?:given |made |delivered |held )?(?:by|from) @
        lectur(?:es|ers?) (?:by|from|were|was) @
        trainers? (?:from|were|was) @ | speakers from @
        @ (?:will |also )?(?:reported to)\b
    """,
    "observer": r"""
        observers?, (?!and\b)@ | observers (?:came|come) from @
        observers?: @
        observers (?:were |was )?(?:sent|seconded|nominated|provided|dispatched) by @
        observers? (?!status|states?\b|delegation|role|seat)(?:was |were |included? |are |from )?@
        @ as (?:an )?observers?
        (?<!has )(?<!have )(?<!had )(?<!holds )(?<!enjoys )observer status,? @
        @ whose (?:service|police|country|state|organi[sz]ation) (?:has|have|had|holds
            |enjoys) observer status
        @ in (?:the )?(?:capacity|status) of (?:an )?observers?
    """,
    "guest": r"""
        (?:invited )?guests?: @ | invited: @
        guests? of honou?r,? @
        guests?(?: of honou?r)? (?:was |were |included? |are |from )@
        @ as (?:a |an )?(?:[\w-]+ )?guests? | @ (?:was|were) among (?:the |its )?(?:[\w-]+ )?guests
        among (?:the |its )?(?:[\w-]+ )?guests (?:was|were) @
    """,
    "participant": r"""
        who ?: @ | who (?:travelled|came|attended|took part|joined)(?: \w+)?: @
        (?:taking part|took part|attending|attended|on screen|online): @
        (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:each )?from (?:each of )?@
        (?<!initiative )(?<!idea )(?<!proposal )(?:coming|came|come|travelled|traveled
            |hailing|hail|logged in|arrived|joining) from @
        @ (?:have |has )?(?:announced|confirmed)(?= (?:its|their|his|her) (?:\w+ )?(?:participation
            |attendance|arrival
            |presence|coming)\b)
        @ (?:have|has) confirmed(?=[.,;])
        sat down with @
        (?:countries|states|services|organi[sz]ations|partners|agencies|delegations
            |participants) ?[(:–-] ?@
        in addition to @ | co-chaired by @
        delegations? (?:was |were |is )?(?:led|headed) by @ | (?:was|were) represented by @
        @ (?:led|headed) (?:the|a|his|her) (?:[\w-]+ )?delegation | @ represented\b
        (?:present|participants?|attendance)(?: [\w-]+)?: @
        partners? (?:were|included?|present) @
        (?:took part|participated|attended|was present|were present),? also @
        (?:in which|there) (?:also )?(?:took part|participated)(?: also)? @
        (?:from left|left to right|from right|from the left|pictured|in the (?:photo
            |picture))[):]* @
        attended by @ | (?:trainees|graduates|students|cadets) from @
        (?:experts|officers|participants|delegates|delegations?|people|police) representing @
        (?:participants|delegates|officers|experts|practitioners),? (?:who|which) represented @
        (?:attended|attending|took part|participated)(?: [\w-]+){0,6},? as (?:did|was|were) @
        @ (?:was|were|sat) (?:also )?(?:in (?:the )?(?:audience|room|hall|attendance|front row)
            |at the (?:head |same )?table|on hand|on the panel)
        among (?:the |those )?(?:participants|attendees|delegates|delegations|trainees|present
            |those present|attending|others present) (?:was|were|are|is) @
        among (?:those|the (?:[\w-]+ )?(?:guests|visitors|attendees|participants
            |officials)) (?:who |in |at )(?:[\w-]+ ){1,7}?(?:was|were|are|is) @
        @ (?:was|were|is|are) among (?:the |those )?(?:participants|attendees|delegates|trainees
            |present|those present|attending)
        (?:held|had) (?:an? )?(?:[\w-]+ )?(?:talks|meetings?|consultations|conversations?) with @
        participants? (?:included?|were|are|came from|come from|from|of|at the \w+ were) @
        (?<!welcomed )(?<!welcomes )(?<!enable )(?<!support )(?:with |)the participation of @
        (?<!the )participation of @ | (?:brought|bringing|brings) together @
        (?:re)?united @ | gather(?:ed|s) (?!at )@ | (?<!the )(?<!this )gathering @
        presence of @ | in attendance were @
        @ (?:was|were) (?:all )?(?:brought together|gathered|convened|assembled)\b
        present (?:[\w ]{0,30})(?:were|was):? @ | (?:delegates|delegations?) (?:of|from) @
        (?:colleagues|counterparts) (?:of|from) @ | (?:took|taking|take) part were @
        (?<!not )(?<!from )(?:taking part|participating
            |attending)(?: [\w-]+){0,6}?(?:, which [^,.;]{3,50},)? (?:are|were|was|is|will be) @
        joined by @
        @ (?:also |all |will |have |has |who |which |are |is )*(?:took part|take part
            |taking part|takes part|taken part|participat(?:e|ed|es|ing)|attend(?:ed|s|ing)?
            |were part in|was part of|were part of|(?:was|were) (?:also )?(?:present
            |represented|in attendance)|joined|(?<!was )(?<!were )(?<!been )(?:adopted|agreed
            |discussed|exchanged|decided|elected|endorsed))\b
    """,
    "absent": r"""
        (?:apart from|except(?: for)?|but for|save for) (?=[^.;]{3,90}\b(?:everybody|everyone|all
            |each|every)\b)@
        not (?:attending|present|represented): @
        (?:regrets|excused|apologies|absent): @
        (?:all|everybody|everyone|each|every)(?: [\w-]+){0,8},? (?:except|but|save|apart from
            |other than)(?: for)? @
        with the exception of @
        apologies (?:of|from|by) @ | unable to attend (?:was|were) @
        @ (?:could not|was unable to|were unable to|did not) (?:attend|take part|participate|come
            |be (?:there|with us|in \w+))
    """,
    "speaker": r"""
        (?:addresses|speeches|remarks|interventions|statements) (?:will be|were
            |was)(?: also)? (?:given|made|delivered|held) by @
        addressed (?:to )?(?:the )?(?:participants|audience|guests|attendees|those present): @
        keynote speakers?: @ | (?:with )?contributions (?:from|by) @
        speakers(?: [\w-]+){0,5} (?:were|included?|are|include) @
        (?:welcoming|greeting|addressing) [^,.;:]{3,80}, (?!and\b)@
        speaking (?:at|during|on|to)(?: [\w-]+){1,5},? @
        in (?:his|her|their) (?:[\w-]+ )?(?:speech|remarks|address|statement),? @
        @ took the floor
        (?:welcome|welcoming|opening|closing|greetings?|introductory|introduction)(?: (?:address
            |speech|remarks|words?|statements?|session|ceremony))?(?::| by) @
        opening (?:speech|speeches|remarks|address|words?
            |statements?)(?: was| were)?(?: given| delivered| made)? (?:by|from|of) @
        speech(?:es)? (?:by|of) @ | keynote\w*(?: [\w-]+)? by @ | opening the \w+(?: [\w-]+)?,? @
    """,
    "quoted": r"""
        (?:said|according to) @ | (?<=[",] )pointed out @
        @ (?:also |has |have )*(?:looked back|asked|replied|informed)
    """,
    "seen": r"""
        @ accompanied\b | hosting (?:[\w-]+ ){1,4}(?:was|were) @
        alongside @ | at (?:his|her) side (?:was|were) @
        delegations?(?: [\w-]+){0,8},? (?:headed|led) by @ | in the presence of @
        @ (?:symbolically |officially )?(?:handed|received|accepted|took over|passed)\b
        (?:handed|passed)(?: over)?(?: [\w-]+){0,6} to @
        received (?:[\w-]+ ){0,4}from @
    """,
}

PEOPLE_FROM = r"""
    (?:representatives|officials|experts|delegat(?:es|ions)) (?:of|from) (?:[\w-]+ ){1,12}such as @
    [\w-]{4,}s (?:of|from) the (?:[\w-]+ )?(?:services|forces|agencies|administrations|inspectorates
        |directorates) of(?: the)? @
    names from(?: the)? @
    (?:representatives?|units?|squads?|officers?|officials?|experts?|delegates?|delegations?|chiefs
        |directors(?:-general)?|heads|ministers|secretaries|ambassadors|coordinators|analysts
        |colleagues|counterparts|trainers?|investigators|prosecutors
        |specialists|technicians|psychologists|scientists|detectives
        |trainees|judges|scholars|envoys|practitioners|commanders|instructors|inspectors|policewomen
        |teams)(?: (?!the )[\w-]+){0,3} (?:of
        |from)(?: the)? @
"""

HEAD_OF = r"""
    (?:head|chief|director|ambassador|minister|secretary|representative|delegate|officer|expert
        |coordinator|chair|president)(?: general)? (?:of|from)(?: the)? @
"""
