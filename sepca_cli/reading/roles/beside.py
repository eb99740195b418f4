"""The organisation that a person is of, as it stands beside: "X of SELEC"."""

import re
from collections.abc import Sequence

from sepca_cli.names import fold
from sepca_cli.reading.language.letters import Spot
from sepca_cli.reading.language.passages import Passage
from sepca_cli.reading.persons.office_words import TITLES
from sepca_cli.reading.roles.cast import Somebody
from sepca_cli.reading.roles.stood_for import is_left_out

FAR = 60  # folded letters between a person and the organisation named beside them
# An office that no table has: ", psychologist of the", ", a retired lecturer at the".
_OFFICE_AT = (
    r"(?:an? |the )?(?:[\w-]+ ){0,2}(?!after|under|over|togeth|rath|furth|numb|order|matter|for\b"
    r"|officer|expert|adviser|minister|director|commander|commissioner|ambassador|inspector)"
    r"[a-z-]{2,}(?:ist|er|or|ant|ian|man|woman|ee) (?=(?:of|at|from|with|in) )"
)
# Between a person, with or without the office, and the organisation: a mark or a preposition.
_BESIDE = re.compile(
    rf"(?:['’]s |\) )?[\s,:(–—-]*(?:{_OFFICE_AT})?"
    r"(?:(?:who (?:was|were) )?(?:speaking|acting|present)? ?(?:for|on behalf of)"
    r"|on behalf of the (?:[\w-]+ ){1,3}?of"
    r"|representing|of|from|at|with|(?:iz|od|ispred)(?: \w+[sc]k\w{1,3})?|u ime|na|ot|pri"
    r"|din(?: cadrul| partea)?|de la"
    r"|in numele|ne emer te|nga|e|i"
    r"|al|cij\w*|(?:od|ot) (?:[\w\"-]+ ){1,6}?(?:na|pri|vo|v))?[\s,]*(?:the )?"
    r"(?:who (?:heads|leads|runs|directs|commands|represents|represented|works (?:for|at|in)"
    r"|runs the (?:[\w-]+ ){0,2}office of"
    r"|is in charge of|is (?:the )?\w+ (?:of|at|in)),? (?:the )?)?"
    r"(?:(?:kojto|kojato|koj|koja|sto) (?:(?:e|ja|go) )?(?:rakovod|vod|oglav|predvod|upravuv"
    r"|upravljav|rabot|pretstavuv|predstavljav|zaduz)\w* (?:[\w-]+ ){0,7}?"
    r"|(?:koj|koja|kojto|kojato) (?:e|stoi) (?:na celo|nacelo) na )?"
    r"(?:(?:drejtues i \w+|gjeneral\w*|comisar[\w-]*|chestor\w*|kolonel\w*|komisar\w*"
    rf"|{'|'.join(sorted(TITLES))})\.? )?"
)
_AND = re.compile(r" [ei] ")  # Albanian "of", and behind an organisation a Slavic "and"
SENT_TO = re.compile(
    r"\b(?:ambas+ador|(?:vele)?poslani[kc]|attache|atas[aeu]|consul|konzul|konsull?|envoy|liaison"
    r"|(?:sef|kryetar|head)\w* (?:of (?:the )?)?(?:misiuni|delegatie|misionit|delegacion))"
)
# Before the country where one is sent: "ambasadorul UE în Republica Moldova".
_THERE = re.compile(r"\b(?:in|to|la|u|ne|vo|v|pri)(?: the)? $")
_IN_A_CLAUSE = re.compile(r", (?:ko[jm]\w*|gd?je|cij\w+|which|whom|care|qe) [^,;:]{1,60}, $")
# Before those to whom somebody else speaks: "addressing the members of *the network*, X".
_SPOKEN_TO = re.compile(
    r"\b(?:addressing|welcoming|greeting|thanking|obraca\w+ se|pozdravlj?a\w+|obraka\w+ se)"
    r"(?: [\w-]+){0,5} $"
)
_MINISTER = re.compile(r"(?:the )?minist[ea]?r\w*$")  # of what, the office does not say
_WITH = re.compile(r"\b(?:with|sas?|so|s|cu|me) (?:the )?$")
_OWNS_THE_NEXT = re.compile(r"['’]s? \w")


def organisation_beside(
    passage: Passage, somebody: Somebody, named: Sequence[Somebody], listed: set[Spot]
) -> Somebody | None:
    """The organisation that a person is of: named in the office, or beside the person."""
    assert somebody.person is not None
    sent = SENT_TO.search(fold(somebody.person.office))
    for each in named:
        if somebody.start <= each.start and each.end <= somebody.end:
            there = _THERE.search(passage.folded, max(0, each.start - 8), each.start)
            if sent and there and each.party != somebody.party:
                continue  # the Norwegian Ambassador *to Croatia*
            return each
    near: list[tuple[bool, int, Somebody]] = []
    surname_only = somebody.person.spot.end - somebody.person.spot.start < len(somebody.person.name)
    for each in named:
        before = each.start < somebody.start
        if not before and _OWNS_THE_NEXT.match(passage.folded, each.end):
            continue  # X, Europol's Y
        if not before and is_left_out(passage, each):
            continue  # Romania was represented by X, *Serbia by Y*
        if before and (surname_only or each.spot in listed):
            continue  # introduced before: "... and North Macedonia, Grbić said"
        first, last = sorted((each, somebody))
        between = passage.folded[first.end : last.start]
        if before and _SPOKEN_TO.search(passage.folded, max(0, each.start - 60), each.start):
            continue
        there = _THERE.search(passage.folded, max(0, each.start - 8), each.start)
        if before and there and not between.strip():
            continue  # our ambassador in Montenegro X
        mine = each.party == somebody.party or not somebody.party
        if before and _AND.fullmatch(between):
            continue
        if not before and each.people and not between.strip(" ,"):
            continue  # the host was X, the delegation of Y was led by another
        if not before and ":" in between and passage.folded[each.end : each.end + 1] == " ":
            continue  # "Toska: Serbia was absent", in an interview
        if not before and _IN_A_CLAUSE.search(passage.folded[: somebody.start] + between):
            continue  # at the session, which X chaired, the Y proposed
        if before and "\n" in between:
            continue  # in the line before
        if before and " - " in between and _WITH.search(passage.folded, 0, each.start):
            continue  # the border with Turkey - Inspector X
        if before and "," in between and _MINISTER.match(fold(somebody.person.office)):
            continue  # at the session of X's committee, Minister Y said
        if mine and len(between) <= FAR and _BESIDE.fullmatch(between):
            near.append((before and ":" in between, len(between), each))
    return min(near)[-1] if near else None
