"""Serbian and Montenegrin names in Latin letters, which their bearers write as well."""

from functools import lru_cache

_CYRILLIC = "абвгдђежзијклљмнњопрстћуфхцчџш"
_AS_LATIN = "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š"
_LATIN = dict(zip(_CYRILLIC, _AS_LATIN.split(), strict=True))
_SERBIAN = frozenset("ђћ")
_OTHERS = frozenset("ѓќѕйщъьюя")


def in_latin(name: str, text: str) -> str:
    """Return a name in Latin letters if the text that it stands in is Serbian Cyrillic.

    A Macedonian or Bulgarian name stays as written: its Latin form is its bearer's to choose.
    """
    if not any("Ѐ" <= letter <= "ӿ" for letter in name):
        return name
    return "".join(map(_written, name)) if _is_serbian(text) else name


@lru_cache(maxsize=1)  # asked for every name of a text
def _is_serbian(text: str) -> bool:
    letters = set(text.casefold())
    return not letters.isdisjoint(_SERBIAN) and letters.isdisjoint(_OTHERS)


def _written(letter: str) -> str:
    latin = _LATIN.get(letter.lower(), letter)
    return latin.capitalize() if letter.isupper() else latin
