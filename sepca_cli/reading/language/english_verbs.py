"""English verbs in all their forms, and where in a clause those stand who do what they say.

Who speaks, presents, chairs or signs is the subject of the verb, or stands behind `by` where it is
passive: "X opened", "opened by X", "Opening the session, X". A verb that is passive, or that tells
of what had been before, says nothing of its subject.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from sepca_cli.reading.language.english_turns import ENGLISH_TURNS
from sepca_cli.reading.language.one_of import phrases

# By role, in the infinitive; `call+for` is a verb with its particle. Whoever says something in the
# report of an event is `quoted`.
_VERBS = {
    "speaker": "open address welcome greet inaugurate",
    "quoted": """
        acknowledge add admit affirm announce applaud appreciate argue assert assess assure
        call+for call+on caution cite clarify comment commend conclude confirm congratulate convey
        declare describe disclose elaborate emphasise emphasize explain express extol hail
        highlight insist joke lament mention note observe outline pledge point+out praise promise
        quip reaffirm recall reflect reiterate remark remind repeat report say speak state stress
        suggest sum+up summarise summarize tell thank touch+on touch+upon underline underscore
        urge voice warn wonder
    """,
    "presenter": "present lecture demonstrate showcase teach brief",
    "chair": "chair co-chair preside",
    "signatory": "sign co-sign initial",
    "participant": "attend participate join",
}
_PASSIVE = {
    "speaker": "open address welcome greet inaugurate declare+open close",
    "presenter": "present teach instruct train coach tutor brief",
    "chair": "chair co-chair preside+over moderate steer",
    "signatory": "sign co-sign initial",
    "seen": """
        accept accompany assist award congratulate deliver distribute echo escort flank follow
        hand hand+out hand+over introduce join meet praise receive second share thank
        read+out unveil voice
    """,
}
# Not the verb alone, but what is done: who gave a speech spoke, who gave an overview presented.
_WITH_WHAT = {
    "speaker": (
        "deliver give make hold offer",
        r"(?:speech|address|remarks?|keynote|welcome|words|statement|greetings?|interventions?)",
    ),
    "chair": (
        "steer moderate lead guide conduct direct run",
        r"(?:discussions?|meetings?|sessions?|panels?|debates?|proceedings|talks|assembly|works?"
        r"|round ?table|ceremony|(?:through|of) the (?:conference|event|evening|day))",
    ),
    "presenter": (
        "contribute deliver give make hold offer provide read teach",
        r"(?:presentations?|contributions?|lectures?|talk|overview|briefings?|papers?|classes|inputs?"
        r"|demonstrations?|introduction|account|lessons?|modules?|case stud(?:y|ies)|exercises?)",
    ),
}
_PERSONAL = ("speaker", "quoted")  # what only persons do, and so may be told in passing

_IRREGULAR = {
    "lead": "led led",
    "run": "ran run",
    "say": "said said",
    "tell": "told told",
    "speak": "spoke spoken",
    "teach": "taught taught",
    "give": "gave given",
    "make": "made made",
    "meet": "met met",
    "hold": "held held",
    "read": "read read",
}
_DOUBLED = ("admit", "quip", "run", "sum")  # admitted
# The third person of these is a noun as well: "member states", "the reports".
_NOUNS = """
    address brief call chair co-chair comment give guide hold joke lament mention note outline
    pledge point praise present promise quip remark repeat report sign state steer stress touch
    urge voice
"""
# What these say is said to somebody, or of them: "he thanked X", not "..., thanked X".
_TO_SOMEBODY = """
    acknowledge applaud appreciate assure cite commend congratulate describe extol hail mention
    praise remind tell thank urge
"""
_NOTHING_OF_ITS_SUBJECT = "".join(
    f"(?<!{word} )"
    for word in ("was", "were", "been", "being", "be", "is", "are", "was also", "had", "not")
)
# Whoever does anything in the report of an event was there, but for what is done from afar.
_ACTS = (
    r"(?!based|wanted|named|called|born|retired|resigned|died|declined|refused|failed|stayed"
    r"|remained|apologi[sz]ed|excused|invited|sacked|dismissed|arrested|killed)"
    r"(?:[a-z]{3,}ed|met|came|sat|took|drew|led|held|stood|shook|cut|laid|paid|left|brought|gave"
    r"|made|ran|rose|went|flew|got|put(?! (?:ni)?je\b)|set)\b"
)
# What is done *by* persons, besides: "handed out by", "accompanied by".
DONE = frozenset(
    """
    accompanied assisted attended awarded chaired congratulated delivered echoed escorted flanked
    followed given handed headed hosted introduced joined led met moderated out over praised
    presented raised received represented seconded shared steered unveiled voiced welcomed
    """.split()  # noqa: SIM905
)
# What is said of nobody but a person whose name stands before it.
OF_PERSONS = frozenset(["who", "whose", "himself", "herself", "speaking", "representing"])
_WILL = r"(?:will|would|shall|is to|are to|due to|expected to|scheduled to) (?:also )?"
# Who addresses issues, or opens a case, does not speak by that.
_NO_MATTER = (
    r"(?! (?:[\w-]+ ){0,4}?(?:issues?|topics?|challenges?|questions?|problems?|matters?|threats?"
    r"|aspects?|causes?|gaps?|needs|concerns?|cases?|investigations?)\b)"
)
# Nor does anybody present what somebody is presented with.
_GIFT = (
    r"(?! (?:him|her|them|(?:the |his |her |its |their )?(?:[\w-]+ ){0,2}?(?:chiefs?|colleagues?"
    r"|counterparts?|delegates|delegations?|directors?|guests?|hosts?|participants|winners?))"
    r" with\b)"
)
_NOT_WHAT = {"speaker": _NO_MATTER, "presenter": _GIFT}
_MEANWHILE = r"(?: (?!by\b|and\b|\w+ed\b)[\w-]+){0,6}"  # opened *today in Skopje* by


class Verb(NamedTuple):
    """The forms of a verb: say, says, said, said, saying; and the particle of *call for*.

    There is no present where it is a noun as well.
    """

    infinitive: str
    present: str
    past: str
    participle: str
    gerund: str
    particle: str = ""

    @property
    def finite(self) -> str:
        """A pattern of the forms that tell what somebody does or did."""
        return f"(?:{self.past}|{self.present})" if self.present else self.past


def verb(infinitive: str) -> Verb:
    """The forms of the verb with this infinitive: those of "call+for" are calls for, ..."""
    stem, _, particle = infinitive.partition("+")
    before_ending = stem + stem[-1] if stem in _DOUBLED else stem
    regular = f"{before_ending.removesuffix('e')}ed"
    if before_ending.endswith("y") and stem[-2] not in "aeiou":
        regular = f"{stem[:-1]}ied"
    past, participle = _IRREGULAR.get(stem, f"{regular} {regular}").split()
    return Verb(
        stem,
        "" if stem in _NOUNS.split() else _present(stem),
        past,
        participle,
        f"{before_ending.removesuffix('e')}ing",
        f" {particle}" if particle else "",
    )


def _present(stem: str) -> str:
    if stem.endswith("y") and stem[-2] not in "aeiou":
        return f"{stem[:-1]}ies"
    return f"{stem}es" if stem.endswith(("s", "sh", "ch", "x")) else f"{stem}s"


def phrases_of(role: str) -> Iterator[str]:
    """The phrases by which English gives a role, as the tables write them: `@` is the name."""
    verbs = _verbs(_VERBS.get(role, ""))
    yield from phrases(ENGLISH_TURNS.get(role, ""))
    if role == "acts":
        yield f"@ {_NOTHING_OF_ITS_SUBJECT}{_ACTS}"
    if verbs and role != "participant":
        yield f"@ {_does(verbs)}{_NOT_WHAT.get(role, '')}"
    if role in _WITH_WHAT:
        infinitives, what = _WITH_WHAT[role]
        with_it = _verbs(infinitives)
        done = _any(each.participle for each in with_it)
        yield rf"@ {_does(with_it)} (?:[\w-]+ ){{0,4}}?{what}"
        came = "(?:(?:came|followed|heard|(?:was|were) (?:also )?heard) )?"
        if role != "chair":  # what is put before the assembly by somebody is not theirs
            yield rf"{what} {came}(?:by|from{'|of' * (role in _PERSONAL)}) @"
            # "Such a presentation made X", as Slavic languages have it.
            yield rf"{what}(?: to [\w-]+ [\w-]+)? (?:addressed|delivered|held|gave|made|had) @"
        yield rf"{what}(?:,? [\w-]+){{0,8}}?,? {done}{_MEANWHILE} by @"
    if role in _PASSIVE:
        done = _any(f"{each.participle}{each.particle}" for each in _verbs(_PASSIVE[role]))
        yield rf"{done}{_MEANWHILE} by @"
        yield rf"{done} from (?:the )?@"  # so in English that was translated
    if role in _PERSONAL:
        doing = _any(f"{each.gerund}{each.particle}" for each in verbs)
        yield rf"{doing} (?:(?!(?:is|are|was|were|has|had|by) )[\w-]+ ){{1,8}}?[\w-]+, (?!and\b)@"
    if role == "quoted":
        listening = _TO_SOMEBODY.split()
        said = [each for each in verbs if each.infinitive not in listening and not each.particle]
        yield f"{_any(each.past for each in said)} @"


def finite_verbs(*roles: str) -> frozenset[str]:
    """Every form by which a clause tells that somebody does what one of these roles does."""
    tables = [table.get(role, "") for role in roles for table in (_VERBS, _PASSIVE)]
    tables += [_WITH_WHAT[role][0] for role in roles if role in _WITH_WHAT]
    verbs = _verbs(" ".join(tables))
    return frozenset(form for each in verbs for form in (each.past, each.present) if form)


def said_to_somebody() -> frozenset[str]:
    """The forms of verbs behind which the one stands who listened, or was spoken of."""
    verbs = _verbs(_TO_SOMEBODY)
    return frozenset(form for each in verbs for form in (each.past, each.present) if form)


def _does(verbs: Sequence[Verb]) -> str:
    """A pattern for what a subject does, did or will do."""
    does = _any(f"{each.finite}{each.particle}" for each in verbs)
    will = _any(f"{each.infinitive}{each.particle}" for each in verbs)
    return f"(?:{_NOTHING_OF_ITS_SUBJECT}{does}|{_WILL}{will})"


def _verbs(infinitives: str) -> list[Verb]:
    return [verb(each) for each in infinitives.split()]


def _any(forms: Iterable[str]) -> str:
    return f"(?:{'|'.join(forms)})"
