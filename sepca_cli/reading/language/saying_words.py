"""The verbs of saying of the South Slavic languages, in the forms of reports.

Serbian, Bosnian, Croatian and Montenegrin, ekavian and ijekavian, with the participles, presents
and aorists that agencies and offices use; and Macedonian and Bulgarian.
"""

from collections.abc import Iterator

# Folded participles without their ending. Behind the first verbs stands who spoke; the others take
# the one to whom it was said as their object, so that only a name before them is the speaker's.
_SAID = """
    izjavi kaza naglasi naglasava nave doda poruci ocijeni oceni ocjeni zakljuci objasni najavi
    saopsti saopci priopci pojasni ukaza napomenu spomenu pomenu istaknu konstatova konstatira
    konstatirova precizira upozori potvrdi izrazi smatra primijeti primeti prokomentarisa
    prokomentira predlozi obrazlozi odgovori apelova apelira obeca ponovi podvuk rezimira sumira
    apostrofira akcentova akcentira tvrdi ustvrdi negira demantova izneni precizirova ilustrova
    ilustrira otkri podsjeti podseti govori rek istak slozi osvrnu insistira inzistira
"""
_SAID_TO_SOMEBODY = """
    zahvali cestita pohvali pozva upozna informisa informira obavijesti obavesti izvijesti
    izvesti uvjeri uveri ohrabri obrati
"""
_PRESENT = """
    istice navodi kaze smatra porucuje naglasava izjavljuje dodaje objasnjava upozorava tvrdi
    ocjenjuje ocenjuje podsjeca podseca najavljuje zakljucuje ukazuje pojasnjava vjeruje veruje
    precizira napominje potvrduje zahvaljuje obrazlaze apeluje predlaze obecava uvjeren uveren
    isticu navode kazu smatraju porucuju naglasavaju tvrde ocjenjuju ocenjuju
"""
_AORIST = "rece istace odgovori doda zakljuci"


def _participles(stems: str) -> Iterator[str]:
    for stem in stems.split():
        for ending in ("ao", "la", "li") if stem[-1] in "kg" else ("o", "la", "li", "le"):
            yield stem + ending


SAID = tuple(_participles(_SAID))
SAID_TO_SOMEBODY = tuple(_participles(_SAID_TO_SOMEBODY))
SAYS = (*_PRESENT.split(), *_AORIST.split())

# Folded Macedonian and Bulgarian verbs without the vowel of their ending, in -i and in -a.
_IN_I = """
    izjav naglas posoc porac ocen potset objasn pojasn potvrd najav informir soopst zakluc predupred
    spodel zabelez obrazloz predloz potencir konstatir komentir apelir cestit pozel ubed uver
    zajav dobav objav saobst otbeljaz sapodel obobst dopaln preduprezd razjasn utocn
"""
_IN_A = """
    istakn podvlek ukaz kaz podcert otgovor razkaz poblagodar zablagodar pripomn napomn ukaz uveri
    nastoj izkaz obesta predlag garantira akcentira prizova markira komentira informira
"""
_OTHERS = "rece rekoa rekol rekla dodade dodadoa dodava navede navedoa podvlece odgovori veli"


def _reported(stems: str, vowel: str) -> Iterator[str]:
    """The aorists, participles and presents of Macedonian and Bulgarian verbs."""
    for stem in stems.split():
        past = stem.removesuffix(vowel) + vowel
        yield from (past, past + "ja", past + "a", past + "ha")
        yield from (past + "l", past + "la", past + "le", past + "li")
        yield from (f"{stem}uva", f"{stem}uvaat", f"{stem}ava", f"{stem}avat", f"{stem}java")


SAID_IN_THE_SOUTH = frozenset((*_reported(_IN_I, "i"), *_reported(_IN_A, "a"), *_OTHERS.split()))
# What else persons do in reports: they open and greet, lead, hand over and sign.
_DONE_IN_I = "otkr zakr otvor zatvor pozdrav vrac dodel rakovod predvod govor nagrad pokan prim"
_DONE_IN_A = """
    posresn precek podpis potpis prisastv prisustv ucastv ucestv privetstv predsedatelstv pretsedav
    predstavljav pretstavuv predad
"""
_DONE_OTHERS = """
    iznese iznesoha proiznese podnese vodese prisastvase prisustvuvase ucastvase ucestvuvase
    predstavi predstaviha pretstavi pretstavija predade predadoa predadoha
"""
DONE_IN_THE_SOUTH = frozenset(
    (*_reported(_DONE_IN_I, "i"), *_reported(_DONE_IN_A, "a"), *_DONE_OTHERS.split())
)

_said, _to = "|".join(SAID), "|".join(SAID_TO_SOMEBODY)
_says = "|".join(SAYS)
# Written as in `role_words`; who is named in these places is quoted.
SAYING = rf"""
    (?:{_said})(?: je| su)?(?: i)? @
    (?:je|su)(?: [\w-]+)? (?:{_said})(?: i)? @
    (?:prema|po) (?:r[ij]*ecima|misljenju|ocj?eni|navodima) @
    (?:{_says}) @
    @ (?<! i )(?<! te )(?<! pa )(?:{_said}|{_to})\b
    @ (?:je|su|se|takode|takoder)(?: (?:je|su|se|im|joj|mu|i|takode|takoder))* (?:{_said}|{_to})\b
    @ (?:je|su)(?: [\w-]+){{0,3}} (?:{_said}|{_to})\b
    @ (?:{_says})\b
"""
