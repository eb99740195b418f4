"""Letters of other alphabets that look like Latin ones, in the fonts in which names are read.

The pairs are those of Unicode's confusables (UTS 39) that occur in words of the region; a letter
that only resembles a Latin one, such as the Cyrillic к, counts as the Latin one too.
"""

_LATIN = str.maketrans(
    dict(zip("асеорхуѕіјԁԛԝһӏ", "aceopxysijdqwhl", strict=True))
    | dict(zip("АВСЕНІЈКМОРЅТХУԚԜ", "ABCEHIJKMOPSTXYQW", strict=True))
    | dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX", strict=True))
    | {"к": "k", "м": "m", "т": "t", "ο": "o", "ν": "v", "ι": "i", "κ": "k", "ρ": "p"}
)


def shape(text: str) -> str:
    """Return a text as it looks: each letter that looks like a Latin one is that Latin letter."""
    return text if text.isascii() else text.translate(_LATIN)
