"""Names of persons in Latin letters, as their bearers write them there."""

from itertools import chain

_LATIN = dict(
    zip(
        "абвгдђежзијклљмнњопрстћуфхцчџшѓќѕ",
        [
            "a",
            "b",
            "v",
            "g",
            "d",
            "đ",
            "e",
            "ž",
            "z",
            "i",
            "j",
            "k",
            "l",
            "lj",
            "m",
            "n",
            "nj",
            "o",
            "p",
            "r",
            "s",
            "t",
            "ć",
            "u",
            "f",
            "h",
            "c",
            "č",
            "dž",
            "š",
            "gj",
            "kj",
            "dz",
        ],
        strict=True,
    )
)
# The Bulgarian state's own way, by its law on transliteration of 2009.
_BULGARIAN = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъьюя",
        [
            "a",
            "b",
            "v",
            "g",
            "d",
            "e",
            "zh",
            "z",
            "i",
            "y",
            "k",
            "l",
            "m",
            "n",
            "o",
            "p",
            "r",
            "s",
            "t",
            "u",
            "f",
            "h",
            "ts",
            "ch",
            "sh",
            "sht",
            "a",
            "y",
            "yu",
            "ya",
        ],
        strict=True,
    )
)
_ONLY_BULGARIAN = frozenset("йщъьюя")


def in_latin(name: str, text: str) -> str:
    """Return a name in Latin letters; the text that it stands in shows whether it is Bulgarian."""
    if not any("Ѐ" <= letter <= "ӿ" for letter in name):
        return name
    bulgarian = not _ONLY_BULGARIAN.isdisjoint(text.casefold())
    table = _BULGARIAN if bulgarian else _LATIN
    return "".join(chain.from_iterable(_written(letter, table) for letter in name))


def _written(letter: str, table: dict[str, str]) -> str:
    latin = table.get(letter.lower(), letter)
    return latin.capitalize() if letter.isupper() else latin
