"""The key under which a name is found, in any of the scripts and spellings that it comes in.

One table reads the Cyrillic of Serbian, Macedonian and Bulgarian at once, because nobody says in
which language a name was typed. It writes the Latin letters that Serbian and Croatian use, so that
both forms of one name meet when the marks are taken off.
"""

import re
import unicodedata
from functools import lru_cache

# Letters that lose more than a mark, and signs that have a plain form on every keyboard.
_LETTERS = str.maketrans(
    dict(zip("абвгдезијклмнопрстћуфхцчшђ", "abvgdezijklmnoprstcufhccsd", strict=True))
    | {"ж": "z", "љ": "lj", "њ": "nj", "џ": "dz"}  # Serbian
    | {"ѓ": "gj", "ќ": "kj", "ѕ": "dz"}  # Macedonian
    | {"й": "j", "щ": "st", "ъ": "a", "ь": "", "ю": "ju", "я": "ja"}  # Bulgarian
    | {"ё": "e", "ы": "y", "э": "e", "є": "je", "і": "i", "ґ": "g"}  # Russian, Ukrainian
    | {"đ": "d", "ł": "l", "ø": "o", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th"}
    | dict.fromkeys("‐‑‒–—―−", "-")
    | dict.fromkeys("‘’‚‛ʼ", "'")
    | dict.fromkeys("“”„‟«»", '"')
)
_MARKS = re.compile("[\u0300-\u036f]")
_NOT_IN_A_KEY = re.compile(r"[^a-z0-9]+")

# The endings that Slavic, Albanian and Romanian texts hang on an acronym, folded.
_ENDINGS = {"a", "e", "i", "o", "u", "em", "om", "ama", "ima", "ov", "ova", "ovi", "ovu"}
_ENDINGS |= {
    "s",
    "se",
    "t",
    "te",
    "it",
    "ut",
    "in",
    "un",
    "ja",
    "je",
    "ju",
    "ul",
    "ului",
    "at",
    "ot",
    "ta",
    "to",
}
_HYPHENS = frozenset("-‐‑–")  # between an acronym and its ending
_INFLECTED = (  # a whole word; a mark behind it belongs to its last letter
    r"(?<![\w‐‑–-])(?P<acronym>[^\W_]+(?:[-‐‑–][^\W_]+)*)[-‐‑–](?P<ending>[^\W\d_]{1,4})"
    "(?![\\w\u0300-\u036f‐‑–-])"
)


def fold(text: str) -> str:
    """Return a text in plain lower-case ASCII, so that its spellings meet.

    Cyrillic becomes Latin, marks are stripped, đ and dj are both d; scripts beyond Latin and
    Cyrillic go letter by letter through anyascii. For searching and comparing, never for showing.
    """
    return _folded(text) if text.isascii() else " ".join(map(_known_word, text.split(" ")))


@lru_cache(maxsize=1024)  # of many events one title and city are asked about again and again
def match_key(text: str) -> str:
    """Return the key under which a name is found: folded words only, without a leading "the"."""
    return _NOT_IN_A_KEY.sub(" ", fold(text)).strip().removeprefix("the ")


def stem_of_acronym(text: str) -> str:
    """Return a name without the case endings of its acronyms; everything else is unchanged.

    "SEPCA-e" gives "SEPCA", "МУП-а РС" gives "МУП РС", "C-PROC-u" gives "C-PROC".
    """
    if _HYPHENS.isdisjoint(text):
        return text
    return re.sub(_INFLECTED, _stem, text)  # compiled here: few commands ask


def slug(text: str, words: int = 6) -> str:
    """Return the first words of a text as a part of a key: "Brđanin, Zoran" -> "brdanin-zoran"."""
    return "-".join(_NOT_IN_A_KEY.sub(" ", _plain(text)).split()[:words])


def _folded(text: str) -> str:
    folded = _plain(text)
    while "dj" in folded:
        folded = folded.replace("dj", "d")
    return folded


# The same words come again and again, and folding one is dear where it is not ASCII.
_known_word = lru_cache(maxsize=16_384)(_folded)


def _stem(word: re.Match[str]) -> str:
    acronym, ending = word.group("acronym", "ending")
    inflected = len(acronym) > 1 and acronym.isupper()
    return acronym if inflected and ending.islower() and fold(ending) in _ENDINGS else word[0]


def _plain(text: str) -> str:
    if text.isascii():
        return text.lower()
    text = unicodedata.normalize("NFC", text).casefold().translate(_LETTERS)
    text = _MARKS.sub("", unicodedata.normalize("NFKD", text))
    if not text.isascii():
        from anyascii import anyascii

        text = anyascii(text)
    return text.lower()
