"""Words without the endings that cases and articles give them.

Not a grammar: both the name and the word of the text lose what looks like an ending, and meet in
what is left. A family of languages has one set of endings; a name is looked for only with those of
its own family, so that "Serbia" never meets "Serbian".
"""

from collections.abc import Callable
from functools import lru_cache

ENGLISH, SLAVIC, ROMANIAN, ALBANIAN = "english", "slavic", "romanian", "albanian"
FAMILIES = (ENGLISH, SLAVIC, ROMANIAN, ALBANIAN)

_LONG = 5  # letters of a word that may have an article behind a consonant
_FLEETING = 5  # letters of a word that loses its last vowel before an ending
_SHORTEST = 3  # letters of a stem

# All folded, the longer before the shorter.
_SLAVIC = (
    "ata", "oto", "eto", "ite", "iot", "ama", "ima", "oga", "ome", "omu", "ega", "emu",
    "og", "oj", "om", "em", "im", "ih", "a", "e", "i", "o", "u",
)  # fmt: skip
_BEHIND_A_CONSONANT = ("ijat", "ot", "at")  # generalnijat, sovetot, savetat
_NO_ARTICLES = ("orat", "riat", "arijat")  # inspektorat, sekretarijat
_ROMANIAN = (
    "ului", "ilor", "elor", "ile", "ele", "ul", "ii", "ei", "ea", "a", "e", "i", "u",
)  # fmt: skip
_ALBANIAN = (
    "ave", "eve", "se", "ne", "es", "en", "it", "in", "et", "ut", "un", "ve", "a", "e", "i",
    "u",
)  # fmt: skip
_ARTICLES = {
    ROMANIAN: frozenset(("a", "al", "ale", "ai")),
    ALBANIAN: frozenset(("e", "i", "te", "se", "t")),
}


def family(language: str) -> str:
    """Return the family whose endings the words of a language take.

    A language is a code as the record has it ("sr-Latn"); one that is not of the region, or none,
    counts as English, whose words have no endings here.
    """
    tongue = language.partition("-")[0]
    if tongue in ("sr", "bs", "hr", "cnr", "mk", "bg", "sl"):
        return SLAVIC
    return {"ro": ROMANIAN, "sq": ALBANIAN}.get(tongue, ENGLISH)


@lru_cache(maxsize=8192)  # the words of names, and those of a text
def stem(word: str, of_family: str) -> str:
    """Return a folded word without its ending, as a word of a family of languages."""
    return _STEMS[of_family](word)


@lru_cache(maxsize=8192)
def stems(word: str) -> tuple[str, ...]:
    """Return a folded word without its ending, as a word of each of the families."""
    return tuple(_STEMS[each](word) for each in FAMILIES)


def _english(word: str) -> str:
    return _SPELT_ALIKE.get(word, word)


def _slavic(word: str) -> str:
    # The -ata of "inspektorata" is no article.
    bare = word[:-1] if word.endswith("orata") else _stripped(word, _SLAVIC)
    if bare.endswith("o") and len(bare) > _SHORTEST:
        bare = bare[:-1]  # biro, biroa, birou
    if bare == word and len(word) > _LONG and not word.endswith(_NO_ARTICLES):
        article = next((each for each in _BEHIND_A_CONSONANT if word.endswith(each)), "")
        bare = word.removesuffix(article)
    if bare.endswith(("alen", "alnij")):
        bare = bare[:-2].removesuffix("n") + "n"  # generalen, generalniot, generalnija
    if bare.endswith("skij"):
        bare = bare[:-2]  # rumanskija, beside rumanskijat
    if bare.endswith("c"):
        bare = bare[:-1] + "k"  # Republika, u Republici
    if bare.endswith(("ak", "ek")) and len(bare) >= _FLEETING:
        bare = bare[:-2] + "k"  # Kragujevac, u Kragujevcu
    return bare[:-2] + "r" if bare.endswith("tar") else bare  # centar, centra


def _romanian(word: str) -> str:
    if word in _ARTICLES[ROMANIAN]:
        return "al"
    bare = _stripped(word, _ROMANIAN)
    return bare[:-3] + "en" if bare.endswith("ean") else bare  # europeană, europene


def _albanian(word: str) -> str:
    return "e" if word in _ARTICLES[ALBANIAN] else _stripped(word, _ALBANIAN)


def _stripped(word: str, endings: tuple[str, ...]) -> str:
    for ending in endings:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            return word[: -len(ending)]
    return word


_SPELT_ALIKE = {
    "organisation": "organization",
    "center": "centre",
    "herzegovina": "hercegovina",
    "program": "programme",
    "organised": "organized",
}
_STEMS: dict[str, Callable[[str], str]] = {
    ENGLISH: _english,
    SLAVIC: _slavic,
    ROMANIAN: _romanian,
    ALBANIAN: _albanian,
}
