"""A name that a case has changed, as its bearer writes it: "Darka Ćuluma" is Darko Ćulum.

Only what is safe: men's names after an office that stands in the same case, and surnames in -ić and
-ski, which show the case by themselves. In Latin letters, after `latin.in_latin`.
"""

import re

_IC = re.compile(r"(?P<stem>.*ić)(?:a|u|em|om)")
_SKI = re.compile(r"(?P<stem>.*[sšc]k)(?:og|oga|om|ome|im)")
_WOMAN = re.compile(r"(?P<stem>.+[^aeiou])(?:e|i|u|om)")
_CASE = re.compile(r"(?P<stem>.{3,}[^aeiou])(?:a|u|om|em)")
# Men's names that end in a vowel; the others in -k end in -o (Marko), the rest in a consonant.
_IN_A = "nebojš siniš nikol ivic luk ilij kost mitj andrij matij sav novic peric aleks mij saš vanj"
_IN_O = "laz bož iv mat ant per mil rist kir vlad jov ljupč blaž tom joc"
_IN_E = "đorđ pavl blagoj radoj vukoj"


def nominative(name: str, *, oblique: bool) -> str:
    """Return the nominative of a name in Latin letters where it can be known, else the name.

    `oblique` tells that the office or preposition before it shows another case.
    """
    first, _, surname = name.rpartition(" ")
    if not first:
        return name
    woman = _WOMAN.fullmatch(first) if surname.endswith("ić") else None
    if woman and (oblique or first.endswith("om")) and woman["stem"].lower() not in _IN_E.split():
        return f"{woman['stem']}a {surname}"  # the surname of a woman has no cases
    match = _IC.fullmatch(surname) or _SKI.fullmatch(surname)
    if match:
        bare = match["stem"] if match.re is _IC else f"{match['stem']}i"
    elif oblique and (match := _CASE.fullmatch(surname)) and _CASE.fullmatch(first):
        bare = match["stem"]
    else:
        return name
    return f"{_first_name(first)} {bare}"


def _first_name(name: str) -> str:
    for ending in ("om", "em", "e", "i", "u", "a"):
        stem = name.removesuffix(ending)
        if stem == name or len(stem) < 2:
            continue
        lower = stem.lower()
        if lower in _IN_A.split():
            return f"{stem}a"
        if lower in _IN_E.split():
            return f"{stem}e"
        if lower in _IN_O.split():
            return f"{stem}o"
        if ending in ("e", "i"):
            return name if ending == "i" or not stem[-1:].isalpha() else f"{stem}a"
        if lower.endswith("k"):
            return f"{stem}o"
        if lower.endswith(("tr", "ndr")):
            return f"{stem[:-1]}ar"
        return stem
    return name
