"""The words by which English texts name the topics of the record."""

_GOODS = r"(?:small arms|arms|weapons?|fire-?arms?|guns?|ammunition|explosives)"
_DRUGS = r"(?:drugs?|narcotics?|cocaine|heroin|cannabis|(?:new )?psychoactive substances)"
_PROCEEDS = r"(?:assets?|proceeds|profits|property|gains|wealth|money)"
_TRADE = r"(?:traffick(?:ing|ers?)|smuggl(?:ing|ers?|ed)|trade|traffic)"
_WITH = r"(?:co-?operat(?:ion|e)|partnership|arrangements?|agreement|links|ties) (?:with|between)"

BY_TOPIC = {
    "coordination": r"""
        (?:meetings?|sessions?|network|work|role|tasks?) of (?:the |its )?national co-?ordinators
        national co-?ordinators['’]? (?:meeting|session|network)
    """,
    "elections": r"""
        (?:was|were) (?:re-?)?elected | elections? of | (?:re-?)?elected (?:a|an|the|as|its)
        (?:was|were) voted in
    """,
    "empact-planning": r"""
        empact | european multidisciplinary platform
    """,
    "europol-cooperation": rf"""
        {_WITH} (?:[\w-]+ ){{0,3}}europol
        co-?operation of (?:[\w-]+ ){{1,3}}with europol
    """,
    "interpol-cooperation": rf"""
        {_WITH} (?:[\w-]+ ){{0,3}}interpol
    """,
    "pcc-see-cooperation": rf"""
        {_WITH} (?:[\w-]+ ){{0,3}}pcc[ -]see
    """,
    "funding": r"""
        (?<!with )funding(?! (?:from|by|of|came|comes|was provided|is provided|provided))
        (?:annual|membership|member) (?:fees?|dues|contributions?) | member fees
        financial (?:sustainability|stability|contributions?|situation) | could be funded
        (?:annual|common|joint|own|(?<!from )the) budget(?! line)
        budget (?:of|for) (?:the )?(?:sepca|association|year|secretariat|\d+)
        financing of (?:the )?(?:association|sepca|secretariat|network)
        (?:who|how) (?:to |will |should )?(?:pays?|finance)\b
    """,
    "membership": r"""
        (?:full |observer )?membership (?:of|in|for|application|request|bid|status|talks|criteria)
        (?:new|full|full-fledged|fully-fledged) members?\b | observer status
        status of (?:an )?observer
        accession (?:of|to) | admission of | admit(?:s|ted|ting)? (?:to|into|as|[\w-]+ as)
        appl(?:y|ied|ies|ication)(?: for)? (?:full )?(?:membership|to join)
        application(?: [\w-]+){0,3} (?:for membership|to join|for admission)
        enlargement of (?:the )?(?:association|sepca|network)
    """,
    "memorandum-2014": r"""
        memorandum of understanding (?:on|of|concerning|regarding|establishing) (?:the
            |) ?(?:(?:work|establishment|functioning|founding) of )?sepca
    """,
    "memorandum-iacp": r"""
        memorandum of understanding between (?:the )?(?:iacp|two associations)
        memorandum of understanding with (?:the )?iacp
        iacp(?: [\w-]+){0,8} memorandum of understanding with (?:the )?sepca
    """,
    "police-management": r"""
        police (?:management|leadership|managers) | leadership (?:course|training|seminar|skills|in)
        (?:senior|mid-level|middle) police managers | managerial skills | change management
        human resources?(?: management| development)?
    """,
    "presidency-results": r"""
        (?:results|achievements|progress|milestones|priorities|outcomes|accomplishments|successes
            |stocktaking|balance) (?:[\w-]+ ){0,5}(?:presidency|chairmanship|term in the chair)
        (?:presidency|chairmanship)'?s? (?:[\w-]+ )?(?:results|achievements|priorities|programme
            |program|agenda|plan|report|outcomes)
        (?:programme|program|agenda|plan) of (?:the|its|his|her|their) (?:[\w-]+ ){0,3}(?:presidency
            |chairmanship)
        priorities for (?:the|its|his|her|their) (?:[\w-]+ ){0,2}(?:year|term|mandate|presidency)
    """,
    "reports": r"""
        (?:activity|financial|annual|narrative) reports?
        reports? on (?:the |its )?(?:work|activities|finances|budget) (?:of|in|for|carried)
    """,
    "statute": r"""
        (?:sepca|association'?s?) statutes?
        (?:amend\w*|chang\w+|revis\w+|draft)(?: [\w-]+){0,4} statutes?
        statutes? (?:of sepca|of the association|was|were) | (?:new|revised|amended|draft) statutes?
        statutory (?:change|amendment)s? | rules of procedure
    """,
    "strategy": r"""
        strategy (?:of (?:sepca|the association)|development) | sepca(?:'s)? (?:new )?strategy
        (?:on|of|for) the (?:new )?strategy(?! (?:against|on|for|to))
        strategic (?:reflection|review|document)
        (?:new|draft|three-year|3-year|five-year|multiannual|multi-annual|medium-term
            |police) strategy
        (?:strategic|action|work) plans? | plan of (?:work|action|activities) | strategic (?:goals
            |objectives|priorities|planning|framework|orientation)
    """,
    "arms-trafficking": rf"""
        {_GOODS}(?: and [\w-]+)? {_TRADE} | {_TRADE} (?:in|of) (?:[\w-]+ ){{0,2}}?{_GOODS}
        (?:illegal|illicit|smuggled|trafficked|seized) (?:[\w-]+ )?{_GOODS} | gun-?running
        (?:small arms|firearms?|weapons?) (?:control|tracing|seizures?|offences) | salw
        seizures? of {_GOODS} | small arms
    """,
    "status-of-the-association": r"""
        (?:status|future|transformation) of (?:the )?(?:sepca|association)
        (?:changed|new|legal|future) status (?:of|as|for)
    """,
    "capacity-building": r"""
        capacity[ -](?:building|development) | building (?:of )?(?:the )?capacit(?:y|ies)
        (?:strengthen|enhanc|develop|increas|improv)\w* (?:of )?(?:[\w-]+ ){0,3}?capacit(?:y|ies)
    """,
    "community-policing": r"""
        community(?:[ -]oriented)? policing | policing in (?:the )?communit(?:y|ies)
        neighbou?rhood polic(?:e|ing)
    """,
    "corruption": r"""
        (?:anti-?|counter-?)?corrupt(?:ion|ed)? | brib(?:e|es|ery) | police integrity
    """,
    "crime-prevention": r"""
        crime[ -]prevention | prevention of crimes? | prevent(?:ing)? crimes?
    """,
    "cybercrime": r"""
        cyber(?:-|\s)?(?:crimes?|criminals?|criminality|attacks?|incidents?|threats?|security
            |investigat\w+|fraud|offences|space|units?|domain|enabled)
        (?:computer|high-tech|hi-tech|internet) (?:crimes?|fraud) | online (?:fraud|scams?)
        ransomware | phishing | hack(?:ing|ers?) | malware | dark ?-?(?:web|net)
    """,
    "drug-trafficking": rf"""
        {_DRUGS} (?:(?!and )[\w-]+ )?(?:{_TRADE}|seizures?|routes?|gangs?|cartels?|labs?
            |laborator\w+|production|crimes?|shipments?|hauls?|busts?|dealers?|couriers?)
        (?:{_TRADE}|production|seizures?|shipments?|tonn?e?s|kilos?|kilograms?) (?:in
            |of) (?:[\w-]+ ){{0,2}}?{_DRUGS}
        (?:anti|counter)[ -]?(?:drugs?|narcotics) | synthetic drugs? | illicit drugs? | cocaine
        heroin | narco-?traffick\w+
    """,
    "early-warning": r"""
        early[ -]warnings?
    """,
    "electronic-evidence": r"""
        (?:electronic|digital) (?:evidence|traces|forensics?|proofs?) | e-evidence
        (?:mobile|computer|phone) (?:phone )?forensics?
        forensic\w* (?:[\w-]+ ){0,2}(?:phones|devices)
    """,
    "financial-investigations": rf"""
        financial (?:investigat(?:ions?|ors?|ive)|crimes?|intelligence|probes?) | economic crimes?
        money[ -]launder(?:ing|ers?) | launder(?:ing|ed) (?:of )?(?:the |dirty )?{_PROCEEDS}
        asset[ -](?:recovery|tracing|confiscation|seizure|freezing|forfeiture)
        (?:confiscat|recover|trac|freez|seiz|forfeit)\w+ (?:of )?(?:[\w-]+ ){{0,2}}?(?:assets?
            |proceeds)
        (?:criminal|illegal|illicit|illegally acquired|ill-gotten) {_PROCEEDS} | proceeds of crime
        follow(?:s|ed|ing)? the money | illicit (?:financial )?flows
    """,
    "gender-equality": r"""
        gender[ -](?:equality|balance|mainstreaming|sensitive|responsive|equity|perspective|issues)
        equal opportunit(?:y|ies)
    """,
    "human-trafficking": r"""
        (?:human|people|persons|child) traffick(?:ing|ers?) | modern slavery
        traffick(?:ing|ed) (?:(?:in|of) )?(?:human beings|humans?|persons|people|women|children
            |victims)
        victims of (?:human )?trafficking
    """,
    "information-exchange": r"""
        (?:exchang|shar)(?:e|es|ed|ing)(?: of)? (?:[\w-]+ ){0,4}?(?:information|data|intelligence)\b
        (?:information|data|intelligence)(?: and [\w-]+|-)? (?:exchanges?|sharing|flows?)
        flow of (?:information|data|intelligence)
        (?:information|data|intelligence) (?:that|which) [^,.;]{3,60}? (?:exchange|share)d?
    """,
    "intelligence-led-policing": r"""
        intelligence[ -]led(?: policing)? | crim(?:e|inal) analysis
        (?:criminal|crime) intelligence (?:analysis|model|units?|management)
    """,
    "irregular-migration": r"""
        (?:irregular|illegal|clandestine|mixed|undocumented) (?:migra(?:tion|nts?|tory)
            |border[ -]crossings?|entr(?:y|ies))
        migrat(?:ion|ory) (?:flows?|pressures?|management|crisis|routes?|waves?|challenges?)
    """,
    "joint-investigation-teams": r"""
        joint investigati(?:on|ve|ng) teams? | joint investigations? | jits?\b
        joint teams? of investigators
    """,
    "joint-training": r"""
        joint (?:[\w-]+ )?(?:trainings?|courses?|exercises?|curricul(?:um|a))
    """,
    "migrant-smuggling": r"""
        (?:migrants?|people|human)[ -]smuggl(?:ing|ers?)
        smuggl(?:ing|ers?) of (?:[\w-]+ )?(?:migrants|people|persons|human beings)
    """,
    "online-child-exploitation": r"""
        (?:sexual |online )?(?:exploitation|abuse) of (?:children|minors) | csam
        child sexual | child (?:sexual )?(?:exploitation|abuse|pornography)
        online child | (?:children|minors) (?:online|on the internet)
        (?:protect\w*|safety of) (?:[\w-]+ )?children (?:[\w-]+ ){0,3}?online
    """,
    "online-radicalisation": r"""
        online radicali[sz]ation | radicali[sz]ation (?:online|on (?:the )?(?:internet|web|social))
        (?:terrorist|extremist) (?:content|propaganda) online
    """,
    "letter-of-commitment": r"""
        letters? of commitment
    """,
    "internal-security-governance": r"""
        (?:integrat(?:ive|ed) )?internal security governance(?! \(iisg)
    """,
    "operational-cooperation": r"""
        (?<!international )operational (?:[\w-]+ )?co-?operation
        operational (?:contacts|activities|meetings|action) | joint (?:police )?operations?
        joint action(?: days?|s)
    """,
    "organised-crime": r"""
        organi[sz]ed(?: and serious)? crime | serious and organi[sz]ed crime | mafia
        organi[sz]ed crim(?:e|inal) (?:groups?|gangs?|networks?)
        crim(?:e|inal) (?:gangs?|clans?)
        transnational crime | cross-?border crime
    """,
    "property-crime": r"""
        property crimes? | burglar(?:y|ies|s) | domestic robber(?:y|ies) | pickpocket\w*
    """,
    "second-additional-protocol": r"""
        second additional protocol
    """,
    "terrorism": r"""
        (?:(?:counter|anti)-?)?terroris[mt]s?\w* | foreign fighters
    """,
    "threat-assessment": r"""
        threat (?:assessments?|reports?|analys[ie]s|picture)
        assess(?:ment of|ing) (?:[\w-]+ ){0,3}threats?
        (?:see-?tac|see-?octa|seocta|socta)\b
    """,
    "tourist-season": r"""
        (?:tourist|tourism|summer|holiday) season | policing (?:of )?tour(?:ism|ists)
        tourist (?:resorts|police|safety) | holiday ?makers
        joint patrols(?= (?:during|in|for|over|this|along) (?:the )?(?:\w+ )?(?:summer|tourist
            |season|coast))
    """,
    "travel-documents": r"""
        travel documents?
        (?:forged|false|fake|counterfeit|stolen|lost) (?:[\w-]+ )?(?:documents?|passports?
            |identit\w+)
        document (?:fraud|forgery)
    """,
    "vehicle-crime": r"""
        (?:vehicle|car|auto)s?[ -](?:crimes?|thefts?|thieves) | thefts? of (?:[\w-]+ )?(?:vehicles
            |cars)
        stolen (?:motor )?(?:vehicles?|cars?) | (?:vehicles?|cars?) (?:theft|stolen|smuggling)
    """,
    "violent-extremism": r"""
        (?<!leading to )violent[ -]extremis[mt]s? | (?<!violent )extremism
        (?<!online )radicali[sz]ation
    """,
    "vulnerable-groups": r"""
        vulnerable (?:groups?|persons|people|categories|victims) | domestic violence | hate crimes?
    """,
    "women-in-policing": r"""
        women (?:in (?:the )?(?:polic(?:e|ing)|uniform|law enforcement)|police(?: officers)?
            |officers)
        police-?women | female (?:police )?officers | gender balance in (?:the )?police
    """,
    "network-of-analysts": r"""
        network of (?:[\w-]+ )?analysts | analysts'? network
    """,
    "contact-points": r"""
        network of contact points | contact points? for (?:[\w-]+ ){0,2}(?:cyber\w*|high-tech)
    """,
    "operational-task-force": r"""
        operational task force | \botfs?\b
    """,
    "high-risk-criminal-networks": r"""
        high[ -]risk (?:criminal|crime) networks?
    """,
    "visibility": r"""
        visibility of (?:the )?(?:association|sepca|network) | sepca(?:'s)? visibility
        (?:new |own )?(?:web ?site|web portal|logo) of (?:the )?(?:association|sepca)
    """,
}
