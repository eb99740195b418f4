"""More words by which Romanian and Albanian texts name the topics of the record."""

BY_TOPIC = {
    "arms-trafficking": r"""
        (?:transport|deten|det[ie]n|vanz|vind|comert|plas)\w* (?:[\w-]+ ){0,3}?arme\b
        arme\w* (?:si munit\w* )?(?:ilegal|nedeclarat|letal|usoar)\w* | armament\w* (?:usor|ilegal)
        arme\w* (?:pa leje|(?:te|e) paligjshme|ilegale|e (?:vogla|lehta|zjarrit))
        armembajtj\w* pa leje
    """,
    "contact-points": r"""
        punct(?:e|elor|ele) de contact | pika(?:t|ve)? (?:te |e )?kontakti[nt]?
    """,
    "drug-trafficking": r"""
        (?:rut|piat|piet|productie|producer|combater|distributi|laborator|retel|transport
            |captur)\w* (?:[\w-]+ ){0,3}?(?:drogur|stupefiant|cocain|heroin|canabis)\w*
        drogur\w* sintetic\w* | noil\w+ substante psihoactive | narcotrafic\w*
        (?:kultivim|shperndarj|prodhim|rrug|treg|sekuestrim
            |laborator)\w* (?:(?:e|i|te|se|me) )*(?:drog|kokain|heroin|kanabis|lendeve narkotik)\w*
        drog\w* sintetik\w* | narkotrafik\w*
    """,
    "joint-training": r"""
        (?:curs|program|sesiun)\w* (?:de (?:instruire|formare|pregatire) )?comun\w*
        kurs\w* te perbashket\w* | stervitj\w* te perbashket\w* | aplicati\w* comun\w*
    """,
    "membership": r"""
        statut\w* de (?:observator|membru) | statusi\w* (?:e|i|te) (?:vezhgues|anetar)\w*
    """,
    "memorandum-2014": r"""
        memorandum\w* de intelegere(?! (?:dintre|intre|cu)\b)
        memorandum\w* (?:i |e )?mirekuptimit(?! (?:mes|midis|ndermjet|me)\b)
    """,
    "pcc-see-cooperation": r"""
        (?:cooperar|parteneriat|memorandum)\w* (?:[\w-]+ ){0,8}?(?:pcc[ -]see|ccpese|conventiei de
            |cooperare politieneasca)
        (?:bashkepunim|partneritet|memorandum)\w* (?:[\w-]+ ){0,8}?pcc[ -]see
    """,
    "reports": r"""
        raport\w* (?:de activitate|financiar|anual)\w* | raport\w* (?:vjetor|financiar)
    """,
    "statute": r"""
        (?:no(?:ul|ului|u)|proiect\w* de) statut\w* | redact\w* (?:[\w-]+ ){0,3}statut\w*
        statut\w* (?:i|e|te) ri\b | (?:hartim|projekt)\w* (?:(?:i|e|te) )*statut\w*
        (?:ndryshim|rishikim|amendament|amendim)\w+ (?:\w+ ){0,2}statut\w*
    """,
    "strategy": r"""
        plan\w* (?:anual )?de (?:actiun|activitat|lucru)\w*
        plan\w* (?:vjetor )?(?:i |e |te |se )?(?:veprimit|veprimtari\w*|punes|aktivitet\w*)
    """,
    "tourist-season": r"""
        sezon\w* estival\w* | sezon\w* veror\w* | (?:securitat|sigurant)\w* turistilor
        siguri\w* (?:e|se) turisteve
    """,
    "vehicle-crime": r"""
        (?:autovehicule|masini|vehicule|autoturisme)\w* furate | automjet\w* (?:te|e) vjedhura
    """,
    "vulnerable-groups": r"""
        grup\w+ vulnerabil\w* | persoane\w* vulnerabil\w*
        grup\w* (?:te |e )?(?:cenueshm|pambrojtur|vulnerabel)\w*
    """,
    "women-in-policing": r"""
        politist(?:e|ele|elor)\b | femei\w*[ -]politist\w* | polic(?:e|et|eve) (?:gra|femra)
        (?:grave|grat|gra) polic\w* | gra\w* ne uniform\w* | femra\w* ne polici\w*
    """,
}
