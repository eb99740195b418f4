"""The words and endings that show which words of a text are the name of a person."""

from sepca_cli.names import fold

PARTICLES = frozenset([
    "de", "van", "von", "fon", "djo", "di", "da", "del", "el", "al", "der", "den", "ten", "ter",
    "la", "della", "du",
])  # fmt: skip
# A name behind one of these is that of a house, a road, a school or an operation.
HOUSES = (
    "hotel", "palat", "palac", "street", "ulic", "universit", "univerzit", "operation",
    "operacij", "operatiun", "akcij", "airport", "aerodrom", "bulevar", "trg",
    "plostad", "ucilist", "teatar", "kasarn", "stadion", "bolnic", "zala", "sala",
    "academ", "scoala", "skol", "shkoll", "college", "school", "strada", "sosea", "rruga",
    "sheshi", "salla", "spital", "hospital", "liceu", "colegi", "aeroport", "teatr", "muze",
    "square", "avenue", "boulevard", "qendra", "centar", "centrul", "fondaci", "fundati",
    "sveti", "sveta", "svetog", "foundation", "cazarm", "garnizon", "piata", "fond", "akadem",
    "ambasad", "embass", "veleposlanst", "dvoran", "dvorac", "dvorc", "restoran", "kongresn",
    "fakultet", "scotland", "landul", "inspectorat", "forum", "zapadn", "istocn", "juzn", "severn",
    "sjevern",
)  # fmt: skip
# How Romanian nouns end in the genitive, and no first names do.
GENITIVES = ("ilor", "elor", "ului", "atii", "arii", "ariei")
# How surnames of the region end; what ends as the latter may be an adjective as well.
SURNAMES = ("ов", "ова", "ев", "ева", "иќ", "ић", "ич", "ić", "escu", "eanu")
SURNAMES_OR_ADJECTIVES = ("ski", "ska", "cki", "cka")

# How the last word of what somebody convenes, or belongs to, begins: "Annual Meeting".
NO_SURNAMES = (
    "assembl", "board", "committee", "forum", "group", "secretariat", "meeting", "conferenc",
    "seminar", "workshop", "training", "summit", "session", "network", "association", "presidenc",
    "issue", "safety", "points", "matters",
    "project", "programme", "initiative", "agreement", "arrangement", "declaration", "ceremony",
    "event", "capacit", "implement", "judicia", "prosecut", "cooperat", "securit", "trafficking",
    "strateg", "convention", "protocol", "framework", "directorate", "council", "platform",
    "communicat", "concept", "matters", "parties", "states",
    "skupstin", "fondacij", "fondaci", "fundatia", "umane",
    "sjednic", "sednic", "sastan", "sostan", "konferenc", "asocijaci", "udruzen", "zdruzen",
    "sobrani", "asamble", "adunar", "conferint", "reuniun", "asociati", "takim", "shoqat", "odbor",
    "hercegov", "herzegov",
)  # fmt: skip
NO_SURNAME = frozenset(
    ["plan", "plans", "map", "law", "act", "days", "fund", "funds", "est", "vest"]
)
# What is of something else than a person: the ministry *of*, the agency *of*, in Albanian.
BODIES = (
    "ministria", "ministrin", "ministris", "agjenci", "inspektorat", "departament", "sekretariat",
    "prokurori", "komision", "komitet", "institut",
)  # fmt: skip
# How those are called who are of a town or a country, Splićanka, Beograđanin; or it, in the
# genitive of an office before them: Bavarske.
DEMONYMS = ("canka", "danka", "janka", "anin", "kinja", "ske")

# How Macedonian and Bulgarian nouns end that are of known ones: Бугарката, Кантонот.
ARTICLES = ("ot", "ata", "oto", "ite", "jat")

_OPENERS = """
about after all also although among and another as at before behind beside besides both but by
during each earlier elsewhere finally first following for from her here his however if in inside
it its last later like meanwhile most much my neither next no nor not now of on once one only
opening or other our others over said says second several she since so some soon speaking still
that the their then there these they third this those though through thus to today together
tomorrow two three under until up we what when where whether which while who why with within
without yesterday yet you your he welcoming addressing closing photo pictured present
покрај освен покрај според за со с сас во в вав на од от при след после по преди пред без до из кај
към кон под над меѓу между преку през и а но или исто също тој таа тие той тя те него нему нея ова
овој оваа тоа това този тази денес денеска днес вчера утре утредента потоа дека че кога додека
докато како като што тука тук така наместо вместо благодарение
pored osim prema za sa s u na od iz po prije pre poslije nakon kod između i a ali ili također takođe
on ona oni danas jučer juče sutra zatim kada dok kao umjesto umesto sinoć potom posle kako kad te
potpisnici učesnici sudionici sagovornici članovi članice prisutni domaćini gosti direktori ministri
završen završena održan održana održano održani otvoren otvorena potpisan potpisana počeo počela
ovo tom uoči tokom tijekom uime ispred zajedno inače kolega sjutra
"""
# With one of these in front, the capital is that of a sentence: "Besides Čavkov".
OPENERS = frozenset(fold(_OPENERS).split())
