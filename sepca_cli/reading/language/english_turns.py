"""Turns of English by which texts tell of a party what no single verb tells.

Written as in `role_words`. What `contributes` tells is done in a meeting by whoever is there, and
counts only directly behind the name of a party.
"""

_ALSO = r"(?:(?:for its part|in turn|by contrast|too|also|then|each|both|all|jointly),? )*"
_SOME = r"(?:[\w-]+ ){0,4}?"
_HAS = "(?:(?:has|have|had|will|today|yesterday) ){0,2}"
_NOT_BY = "(?<!is )(?<!are )(?<!was )(?<!were )(?<!be )"  # and is not received by them
# received *today, in the Palace, the* delegation
_THERE = r"(?:(?!(?:from|and|so|support)\b)[\w\"'-]+,? ){0,8}?"
_CAME = r"(?:delegat\w+|guests|visitors|they|he|she|who|director|head|chief|commissioner)"
_WHO_CAME = (
    "(?:counterparts?|colleagues?|delegation|(?:group|team|director|head|chief|minister|ambassador"
    "|commissioner|chairman|chairwoman|secretary|coordinator|representative|officer|official|leader"
    "|trainee)s?)"
)

ENGLISH_TURNS = {
    "host": rf"""
        (?:at|in|on) the (?:[\w-]+ )?(?:headquarters|premises|seat|offices|building|facilities
            |academy) of @
        @ s (?:headquarters|premises|seat|offices|training cent(?:er|re)|academy)\b
        (?:study|working) visits? (?:to|at)(?: the \w+ of)? @
        @ (?:was|were|is|proved) (?:a|an|the|our) (?:[\w-]+ ){{0,3}}hosts?\b
        (?<!besides )(?<!from )(?<!with )(?:our|their|its|the) (?:[\w-]+ )?hosts?, (?:the )?@
        @ {_HAS}played host\b
        @ {_HAS}{_NOT_BY}(?:receive[sd]?|hosted) {_THERE}(?:guests?|delegates|delegations?
            |visitors)\b
        @ {_HAS}{_NOT_BY}(?:receive[sd]?|hosted|welcome[sd]?) {_THERE}{_WHO_CAME}\b
        {_CAME} {_SOME}(?:is|are|was|were) (?:[\w-]+ )?received {_SOME}by @
        (?:courtesy (?:call|visit) (?:on|to)|call(?:ed)? on|guests? of(?! (?:the|this
            |our) (?:session|meeting|assembly|conference|event|seminar|board
            |workshop))|paid (?:a|an|their|his|her) (?:[\w-]+ )?visit to) (?:the )?@
        @ for (?:the|its|their|your) (?:[\w-]+ )?(?:hospitality|welcome)\b
        at the invitation of @
        (?:courtesy|hospitality) (?:(?:was|is) )?(?:that )?(?:of|(?:extended |offered )?by) @
        @ (?:whose (?:[\w-]+ ){{1,3}})?(?:provided|offered|lent|supplied|made available) (?:the
            |its|their) (?:[\w-]+ )?(?:venue|premises|facilities|hall|rooms?|building)
        @ made (?:the|its|their) (?:[\w-]+ ){{1,3}}available
        (?:stayed|spent)(?: [\w-]+){{0,9}} (?:at|with) @
    """,
    "organiser": r"""
        (?:co-?|jointly )?(?:organi[sz]ed|arranged|convened|staged|held|run|hosted
            |delivered|implemented|carried out|conducted|set up
            |launched)(?: [\w-]+){0,9}? (?:(?:together|jointly) with
            |in (?:close |partnership and )?(?:co-?operation|collaboration|partnership
            |conjunction|co-?ordination) with) @
        (?<!which was )(?<!that was )(?<!report )(?<!document )(?<!assessment )prepared(?: [\w-]+
            |){0,9}? (?:together|jointly|in (?:close )?(?:co-?operation|collaboration)) with @
        (?:put (?:on|together)|called|convoked|summoned) (?:jointly )?by @

        @ (?:had |has |have )?(?:summoned|called together|convoked) (?:the |its |their |all )
        @ (?:has|have) the (?:pleasure|honou?r) (?:to announce|of announcing|to invite)\b
        (?:it|this|which|event|course|training|workshop|seminar|conference|meeting|exercise) (?:is
            |was) (?:a|an|the) (?:joint )?(?:event|effort|initiative|activity|undertaking|venture
            |work|product) (?:of|by|between) @
        (?<!is a )joint (?:event|effort|initiative|activity|undertaking) (?:of|by) @
        co-?organi[sz](?:ed|ers?)(?: (?:is|are|was|were))?(?: jointly)?(?: by)? @
        @ (?:took care of|was in charge of|were in charge of|was responsible for|looked after
            |saw to|handled) (?:the )?(?:[\w-]+ )?(?:organi[sz]ation|logistics|arrangements
            |preparations)
        (?:co-?)?organi[sz](?:ed|ing) with @
        @ (?:office |unit )?(?:teamed(?= up with)|partnered(?= with)
            |joined(?= (?:forces|hands) with))
        (?<=teamed )up with @ | (?<=partnered )with @ | (?<=joined )(?:forces|hands) with @
        @ (?:ran|runs|held|holds|(?:will be|is|are) (?:holding|running
            |staging))(?= (?:its|their|an?|the) (?:[\w-]+ ){0,4}?(?:course|training
            |seminar|workshop|conference|webinar|programme|round table|summer school)\b)
        @ (?:project |programme )?(?:delivered|conducted|implemented|staged|carried out|ran
            |held)(?= an? (?:[\w-]+ ){0,5}?(?:course|training|seminar|workshop|conference
            |webinar)\b)
        (?:course|training|seminar|workshop|conference|webinar
            |programme)(?: [\w\"'-]+,?){0,9}? (?:together with|jointly with
            |in (?:partnership|co-?operation|collaboration|conjunction) with) @
        @ (?:had |has |have )?jointly (?:prepared|organi[sz]ed|arranged|staged|held)\b
        (?:held|organi[sz]ed)(?: [\w-]+,?){0,9} (?:within|as part of|under) the (?:co-?operation
            |partnership) (?:between|of|with) @
        @ as (?:the |an? )?(?:main |co-|sole )?organi[sz]ers?\b
    """,
    "presenter": r"""
        (?:instructors?|trainers?|lecturers?|tutors?|facilitators?|presenters?
            |panell?ists)[:,] (?!and\b|but\b|wh)@
        (?:lecturers|trainers|presenters|instructors|facilitators
            |panell?ists)(?: [\w-]+){0,3}? (?:were|was|are|includ\w+|came from|come from) @
        (?:trainers|tutors|lecturers|instructors|speakers)(?: [\w-]+){0,3}? (?:provided|supplied
            |sent|seconded|fielded) by @
        @ whose (?:[\w-]+ )?(?:talk|lecture|presentation|overview|briefing|demonstration)
        (?:training|course|sessions?|workshops?)(?: [\w-]+){0,8}? (?:delivered|taught|given|run
            |facilitated|conducted|led) by @
        (?:talks?|lectures?|lessons?|papers?) by @
        (?:instruction|teaching|training|lectures|course) (?:was|were|is|lay) in the hands of @
        (?:instructors|lecturers|tutors|teachers|presenters|facilitators) (?:of|from) (?:the )?@
    """,
    "supporter": r"""
        (?:supported|backed|sponsored|funded|financed)(?: [\w-]+){1,2} by @
        @ (?:(?:has|have|had|also|kindly) )*(?:paid for|(?:co-?)?funded|(?:co-?)?financed|sponsored
            |subsidi[sz]ed|underwrote) (?:the|this|a|an|all|both|most|its|their)\b
        (?:support|sponsors?|funding|donors?|supporters|financed by|funded by): @
        (?:co-?)?(?:financed|funded|supported|paid for) (?:through|within|under|from) (?:the )?@
        with (?:the )?(?:[\w-]+ ){0,3}(?:support|assistance|backing|contribution|sponsorship
            |help)(?: provided| given| granted)? (?:of|from|by) @
        under (?:the )?(?:[\w-]+ )?(?:patronage|sponsorship|auspices) of @
        (?:costs?|expenses|bill|travel|accommodation|interpretation)(?: [\w-]+){0,6} (?:were|are
            |is|was|will be) (?:kindly |fully |partly )?(?:covered|borne|met|paid|footed|shouldered
            |financed|provided|shared|split) (?:by|between|among) @
        @ as (?:the |a )?(?:main |sole )?(?:donor|sponsor|supporter)s?\b
        @ (?:also )?(?:covered|bore|met|paid|footed|paid for|picked up|settled|shared
            |split) (?:the |all )?(?:[\w'’-]+ )?(?:costs?|expenses|bill|tab|fees)
        (?:paid for|borne|backed|underwritten|subsidi[sz]ed|co-?financed|donated) by @
        (?:funding|funds|money|financing|support|assistance|backing)(?: [\w-]+){0,3} (?:came
            |comes|was provided|is provided) (?:from|by) @
        @ supported the (?:first|second|third|last|former|latter|whole) [a-z]+
        @ (?:is|was|are|were) (?:proud|glad|pleased|happy) to (?:support|sponsor|fund|finance|back
            |have (?:supported|sponsored|funded|financed|backed|made possible))
        (?:framework|scope|auspices|part|under) (?:of )?(?:the |a )?(?:[\w-]+ ){0,7}?(?:project
            |programme|program|action)(?! of\b) @
        @ (?:lent|gave) (?:a|its|their) (?:helping )?hand\b
        @ without whose (?:[\w-]+ )?(?:money|support|help|assistance|funding|funds|generosity|aid)
        @ for (?:footing|covering|funding|financing|sponsoring|bearing|paying|the (?:funding
            |financial support|sponsorship))
        @ (?<!already )(?:provided|lent|gave) (?:the )?(?:financial|logistical?|technical
            |organi[sz]ational|expert) (?:support|assistance|help|backing)
    """,
    "signatory": r"""
        @ (?:put|set|placed|affixed|added) (?:(?:his|her|their|its|the) )?(?:[\w-]+
            |) ?(?:signatures?|initials?)\b
        @ (?:inked|penned|concluded)(?: [\w-]+){1,5}? (?:agreement|memorandum
            |arrangement|protocol|mou|declaration|treaty|contract)\b
        signatures? (?:of|by) @ | putting pen to paper (?:were|was) @
    """,
    "speaker": r"""
        @ (?:was|were|is|are) among the (?:[\w-]+ ){0,2}speakers
        among the (?:[\w-]+ ){0,2}speakers (?:was|were|is|are) @
        (?:followed|joined) (?:at|on) the (?:lectern|podium|floor|stage|microphone|rostrum) by @
        (?:keynote|discussants?|speakers?|opening|closing|welcome|on (?:the )?stage): @
        farewell[:,] @
        (?:panel|session|assembly|conference|audience|participants|delegates|guests|board|forum
            |meeting|seminar|workshop) (?:also |then )?heard (?:from )?@
        @ wished (?:[\w-]+ ){0,3}(?:welcome|success|luck|a (?:good|fruitful|successful|pleasant))\b
        (?:taking|took|taken|having) the floor(?: [\w-]+){0,4}? (?:was|were|by) @
        the floor (?:was|went|belonged)(?: [\w-]+){0,2}? to @
        @ (?:kicked|set|started|rounded)(?: [\w-]+){0,3} off | @ (?:wrapped|summed) (?:[\w-]+ )?up
        @ (?:set the (?:scene|tone|stage)|broke the ice|had the last word|did the honours)
        @ whose (?:[\w-]+ )?(?:speech|address|remarks|words|opening)
        @ (?:cut the ribbon|raised a (?:toast|glass)|paid tribute)
    """,
    "guest": r"""
        @ (?:was|were|is|are) (?:(?:an?|the|also) )?(?:[\w-]+ )?guests?\b(?! of (?!honou?r))
        guests? of (?:the|this) (?:[\w-]+ ){1,3}(?:were|was|are|is) @
        guests? will be @
        as guests?,?(?: [\w-]+){1,5}? (?:welcomed|were|was|came|included|attended|joined|had) @
    """,
    "seen": r"""
        @ (?:could be|was|were) (?:also )?(?:seen|spotted|on hand)\b
        looking on (?:was|were) @ | received(?: [\w-]+){0,8}? (?:mr|ms|mrs|dr)\.? @
        (?:panel|session|discussion|debate),? with @
        (?:joined|met|met with|accompanied|escorted|flanked|greeted) @
        welcomed(?! (?:the |this |that )?(?:[\w-]+ ){0,2}?(?:participation|decision|progress|effort
            |initiative|support|contribution|adoption|fact|idea|work|role|involvement|readiness
            |accession|signing|news|establish)) @
        (?:certificates?|diplomas?|medals?|plaques?|keys|awards?) (?:were|was) (?:presented|given
            |handed|awarded)(?: [\w-]+){0,4} by @
    """,
    "observer": r"""
        as observers?,?(?: [\w-]+){1,5}? (?:welcomed|were|was|came|included|attended|joined|had) @
        @ in (?:the )?(?:quality|role|status|capacity) of (?:an )?observers?
        @ (?:[\w-]+ ){0,6}from the observers'? (?:bench|benches|seats?|gallery|table|row)
        @ (?:had|has|have|enjoyed?|holds?|held) (?:observer status
            |(?:the )?status of (?:an )?observers?)
        @ (?:was|were) present as (?:an )?observers?
        @ (?:followed|attended|joined|took part|participated)(?: [\w-]+){0,8} as (?:an )?observers?

        @ observer(?=\))
        @ (?:also |each |have |had |has )*(?:sent|nominated|dispatched) (?:(?:its|their|a|an|one|two
            |three|several) )?(?:[\w-]+ )?observers?\b
    """,
    "participant": r"""
        (?:interventions|contributions|questions|comments|reports|updates)(?: (?:were|was|came|also
            |made|given|delivered|heard))* (?:from|by) @
        @ took (?:an? )?(?:active )?(?:participation|part)\b
        represented (?:in|at|on|by)(?: [\w-]+){0,4} (?:are|were|is|was) @
        those (?:(?!not|absent|missing|excused|arrested|unable)[\w-]+ ){1,5}?(?:were|was|are
            |included?) @
        following (?:[\w-]+ ){1,6}?(?:attended|came|answered|responded|took part|participated
            |arrived|were (?:present|there|represented|at|in))(?: [\w-]+){0,4}: @
        (?:technicians|trainees|students|participants|officers|officials) (?:represented|hailed from
            |were drawn from) @
        (?:bringing|brought)(?: [\w-]+){0,3}? (?:together|table)(?: [\w-]+){0,4} (?:from|of) @
        those who (?:(?!could|did|were not)[\w-]+ ){1,4}?- @
        @ (?:is|are|was|were) also (?:in|at|there|here|on the (?:spot|screen))\b
        @ (?:had|held|has had|have had) (?:an? |the )?(?:[\w-]+ ){0,2}(?:meetings?|talks
            |conversations?|discussions?|session|consultations) with\b
        at the (?:meeting|event|ceremony|assembly|conference|session)(?: also|) (?:assisted
            |attended|participated|took part|were present|was present)(?: also|) @
        (?:composition|members|part) of the (?:[\w-]+ )?delegation (?:was|were|are|is)(?: included
            |)(?: also|) @
        contributions of @ | hailed from @ | (?<!police )[\w-]{4,}s representing @
        (?:sent|nominated|fielded|seconded|dispatched|enrolled)(?: [\w-]+){1,4}: @
        (?:taking part|took part|attended|attending|present|participat\w+|represented), (?:namely
            |) ?(?:those|the ones) (?:of|from) @
        (?:further|also) (?:comprised|included) @ | (?:drawn|recruited) from @
        (?:came|come|were) (?:the )?members from @
        @ (?:was|were|is|will be) (?:also |both )?represented by\b
        (?:talks|meetings?|discussions|consultations|session) (?:held )?between @
        (?:services|countries|delegations|forces|agencies|organi[sz]ations|partners|guests
            |those) (?:present|attending|represented|there|participating|taking part|at the table
            |in (?:the room|the hall|attendance)) (?:were|was|are|includ(?:ed|es?|ing)) @
        (?:participating|attending|visiting|invited) (?:services|countries|delegations|forces
            |agencies|organi[sz]ations|partners) (?:were|are|includ(?:ed|es?|ing)) @
        from [\w-]+ (?:came|travelled|arrived|flew in) @
        (?:on hand|in the (?:room|audience|hall)|(?:at|around) the table)(?: [\w-]+){0,2}? (?:was
            |were)(?: (?:envoys?|people) (?:of|from))? @
        @ (?:also |each |have |had )*(?:sent|fielded|dispatched|nominated|seconded
            |contributed(?: with)?|provided) (?:its
            |their|his|a|an|one|two|three|four|five|several
            |\d+)(?: [\w-]+){0,3} (?:experts?|officers?|delegat\w+|teams?|representatives?
            |officials?|participants?|observers?|investigators?|analysts?|prosecutors?|trainers?
            |people)\b
        @ (?:had |have )?(?:fielded|nominated|sent) (?:[\w-]+ )?(?:candidates|experts|teams
            |officers|delegat\w+)\b
        [\w-]{4,}s (?:were|have been|had been|was|has been) (?:sent|delegated|nominated|seconded
            |dispatched) by @
        @ (?:joined|took part|participated|attended|followed)(?: [\w-]+){0,4} (?:online|remotely
            |virtually|(?:by|via|over|on|through) (?:an? )?(?:video[ -]?|audio[ -]?)?(?:link|screen
            |conference|video|telephone|phone)\w*)
        (?:delegation|group|team|party|mission) (?:consisted|was made up|was composed|comprised
            |included?)(?: of)?(?: [\w-]+){0,3}? (?:from|of) @
        @ (?:was|were) represented at
        consultations (?:with|between|among) @
    """,
    "contributes": rf"""
        @ {_ALSO}(?:proposed|suggested|pledged|volunteered
            |briefed|informed (?:the|those|its|their|participants|delegates|colleagues|members)
            |reported (?:on|to|back|the|its|a|an|steady|progress)|outlined|put forward|tabled
            |raised (?:the|a|an|its|two|several)|gave (?:an?|its|the
            |their)(?! (?:[\w-]+ )?(?:dinner|lunch|party|banquet|concert))
            |delivered (?:an?|its|the|their) {_SOME}(?:report|overview|update|account|presentation)
            |shared (?:its|their|the|an?|experience|best|good|lessons|information)
            |offered (?:to|its|their|the|an?|help)|undertook to
            |spoke (?:of|about|for|in|on)|(?:took|had|was given|were given) the floor
            |acquainted|familiari[sz]ed|reserved (?:its|their)|(?:supported|backed
            |seconded) the(?! (?:first|second|third|last|former|latter|whole)\b)
            |circulated|committed itself|demonstrated|promised|thanked
            |(?:stressed|underlined|highlighted|emphasi[sz]ed|noted|recalled|welcomed) (?:the|that)
            |made (?:[\w-]+ ){{0,2}}(?:proposals?|suggestions?|statements?|contributions?)
            |showed (?:a|an|the|its|how)
            |introduced (?:a|an|the|its)|asked (?:the|whether)|insisted
            |objected|abstained|voted|worked (?:on|through|in|together)|tried out
            |compared (?:its|their|notes)|rehearsed|practi[sc]ed)\b
    """,
    "absent": r"""
        @ (?:was|were) (?:not|also not|neither)(?: [\w-]+)? (?:represented|present|there
            |in attendance|able to (?:attend|come|travel|join|send))\b
        @ (?:was|were) (?:absent|missing|unrepresented)\b
        @ (?<=[-–] )(?:nobody|no one|none|absent|excused|apologies|not (?:present|represented))\b
        @ (?:has|have|had|did) not (?:c[oa]me|arrived?|attend(?:ed)?|taken? part|participated?
            |joined?|travel(?:led)?|made it)\b
        @ (?:was|were|remained|stayed) (?:left )?(?:empty|vacant)\b
        @ apologi[sz]ed for (?:his|her|its|their|the) absence
        @ (?:was|were) unable to (?:send|delegate|come|travel|join|be present|be represented)
        @ could not (?:send|come|travel|join|be present|be represented)
        @ (?:sent|conveyed|tendered|had sent) (?:its|their|his|her) (?:apologies|regrets|excuses)
        @ cancelled(?= (?:at|on|because|due|in|its|their|his|her)\b)
        @ (?:sent no|did not send|had to (?:cancel|withdraw|excuse)|stayed away|chose not to
            |was prevented from|were prevented from|failed to (?:attend|appear|send))\b
        (?:absent|missing|excused|unable to (?:attend|travel|come|join)) (?:was|were) @
        (?:absent|missing|not present)(?: from)?(?: [\w-]+){0,4}: @
        (?:apologies|regrets|excuses)(?: for absence)? (?:were|was|came|had been)(?: [\w-]+)? from @
        (?:no (?:delegation|representatives?|delegates?|officers?|one|participants?)|nobody
            |none)(?: [\w-]+){0,3} (?:of|from) @
    """,
}
