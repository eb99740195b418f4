"""Whether words that sound like a name are written as one where they stand."""

from collections.abc import Sequence

from sepca_cli.reading.language.declension import SLAVIC
from sepca_cli.reading.language.words import END, JOINED, Word
from sepca_cli.reading.names.meaning import Meaning

_ALWAYS_SHOUTED = 4  # letters; a longer acronym may be written as a word: Interpol, Sepca
_ORGANISATION = frozenset(["ngo", "nvo", "ong", "ojq", "ojf", "nevladina", "association"])
# The name of a house or of a road is not the country.
_HOUSES = frozenset(
    [
        "hotel",
        "hotela",
        "hotelu",
        "hotelul",
        "hotelului",
        "hoteli",
        "palata",
        "palate",
        "palati",
        "palace",
        "palatul",
        "air",
        "street",
        "ulica",
        "ulici",
        "strada",
        "rruga",
        "bulevar",
        "bulevardul",
        "boulevard",
    ]
)
_COUNTRY_CASES = ("a", "e", "oj", "u", "om")
_OF_SRPSKA = ("republi", "bih", "of")  # before it
_NOT_A_NOUN = frozenset(
    [
        "je",
        "i",
        "ce",
        "u",
        "na",
        "sa",
        "se",
        "su",
        "bi",
        "ne",
        "nije",
        "ima",
        "kao",
        "od",
        "do",
        "za",
        "preuzela",
        "predala",
        "preuzima",
        "bila",
        "koja",
        "te",
        "ali",
        "ili",
        "a",
        "iz",
        "o",
    ]
)


def is_name_here(meaning: Meaning, words: Sequence[Word], first: int, after: int) -> bool:
    """Whether the words from `first` up to, and not with, `after` are written as a name is."""
    stretch = words[first:after]
    if len(stretch) == 1 and meaning.acronym:
        return _is_acronym(meaning, words, first)
    if meaning.what == "republic":
        return True
    if meaning.what == "entity beside":
        return stretch[0].capital or meaning.name.islower()
    if meaning.what in ("body", "adjective"):
        small = meaning.declined or meaning.what == "body"
        return (small or stretch[0].capital) and not _is_srpska(meaning, words, first)
    if first and words[first].gap == JOINED and words[first - 1].folded in _HOUSES:
        return False
    if len(stretch) > 1:
        return any(word.capital for word in stretch) or (meaning.declined and meaning.of_police)
    if meaning.quoted:
        before = words[first - 1].folded if first else ""
        return stretch[0].capital and before in _ORGANISATION
    return stretch[0].capital and not _is_adjective(meaning, words, first)


def _is_acronym(meaning: Meaning, words: Sequence[Word], at: int) -> bool:
    """Whether an acronym is in capitals, and not one of many words in capitals."""
    word = words[at]
    if word.folded == "mia" and (not word.written.isascii() or _is_behind_a_year(words, at)):
        return False  # the news agency of Macedonia; its ministry of internal affairs is a MIA too
    if word.written == meaning.name and not word.shouted:
        return True  # BiH, CoE
    if len(meaning.name) > _ALWAYS_SHOUTED:
        return word.capital
    if word.written[: len(meaning.name)].isupper() and len(word.written) > len(meaning.name):
        return True  # OHRit, but not Ohrit, which is of Ohër
    return word.shouted and not (len(word.folded) == 2 and _among_shouts(words, at))


def _is_behind_a_year(words: Sequence[Word], at: int) -> bool:
    return at > 0 and words[at - 1].folded.isdecimal()


def _among_shouts(words: Sequence[Word], at: int) -> bool:
    before = words[at - 1] if at and words[at].gap == JOINED else None
    behind = words[at + 1] if at + 1 < len(words) and words[at + 1].gap == JOINED else None
    return any(
        word and word.shouted and len(word.folded) > _ALWAYS_SHOUTED for word in (before, behind)
    )


def _is_srpska(meaning: Meaning, words: Sequence[Word], at: int) -> bool:
    """Whether it is the Srpska of the Republic, and no adjective: that has no capital."""
    return (
        meaning.what == "adjective"
        and meaning.country == "Serbia"
        and (
            (at > 0 and words[at].gap == JOINED and words[at - 1].folded.startswith(_OF_SRPSKA))
            or (words[at].folded.startswith("srpsk") and _stands_alone(words, at))
        )
    )


def _is_adjective(meaning: Meaning, words: Sequence[Word], at: int) -> bool:
    """Whether the name of a country that is an adjective (Hrvatska, Bugarska) is one here."""
    if meaning.family != SLAVIC or not meaning.name.endswith(("ska", "ška", "čka", "ска", "шка")):
        return False
    return not words[at].folded.endswith(_COUNTRY_CASES) or not _stands_alone(words, at)


def _stands_alone(words: Sequence[Word], at: int) -> bool:
    """Whether a word with a capital has it as a name has: not as the first before its noun."""
    behind = words[at + 1] if at + 1 < len(words) else None
    return words[at].capital and not (
        words[at].gap == END
        and behind is not None
        and behind.gap == JOINED
        and not behind.capital
        and behind.folded.isalpha()
        and behind.folded not in _NOT_A_NOUN
    )
