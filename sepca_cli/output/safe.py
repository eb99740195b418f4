"""The one place that makes text safe to show.

Text comes from press releases, other people's files and records that another program may have
planted. Some characters are obeyed by a terminal (escape sequences), some change the order in which
others are read (bidirectional marks), some are drawn as nothing at all. Whatever leaves the program
holds none of them; each is shown as the mark by which Python would write it: `\\x1b`, `\\u202e`.
"""

from collections.abc import Callable

# Letters, signs and marks by Unicode's classes, so "printable", and yet drawn as nothing or as a
# blank (its property Default_Ignorable_Code_Point, and the empty Braille pattern). A run of
# variation selectors can carry a whole hidden text; how wide one makes a sign, terminals disagree.
_UNSEEN = {
    *"\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0",
    *map(chr, (*range(0x180B, 0x1810), *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))),
}
_FIRST_BYTES = bytes({char.encode()[0] for char in _UNSEEN})


def safe(text: str, *, lines: bool = False) -> str:
    """`text` with a visible mark for every character that would act, hide or not be drawn.

    Tabs and the blanks of other alphabets become ordinary blanks. A line end is a mark like the
    others, so that the result is one line; with `lines` it stays. Combining marks and wide
    characters stay as they are.
    """
    return replaced(text, _mark, keep="\n" if lines else "")


def safe_all(texts: list[str], *, lines: bool = False) -> list[str]:
    """The texts of a column made safe, as `safe` does it with each.

    One look at all of them is mostly enough, and a column says much more than once.
    """
    together = "".join(set(texts))
    if is_safe(together.replace("\n", "") if lines else together):
        return texts
    return [safe(text, lines=lines) for text in texts]


def replaced(text: str, mark: Callable[[str], str], keep: str = "") -> str:
    """`text` with `mark(character)` for each character that is not safe, except those in `keep`."""
    if is_safe(text.replace(keep, "") if keep else text):
        return text
    marks = {ord(char): mark(char) for char in set(text) - set(keep) if not is_safe(char)}
    return text.translate(marks) if marks else text


def is_safe(text: str) -> bool:
    """Whether every character of `text` is drawn, and does nothing else. Quick, also on pages."""
    return text.isprintable() and (text.isascii() or not _hides(text))


def _hides(text: str) -> bool:
    """Whether a character of `text` is unseen; most texts have not even a first byte of one."""
    raw = text.encode("utf-8", "surrogatepass")
    return len(raw.translate(None, _FIRST_BYTES)) < len(raw) and not _UNSEEN.isdisjoint(set(text))


def _mark(char: str) -> str:
    from unicodedata import category

    if char == "\t" or category(char) == "Zs":
        return " "
    return char.encode("unicode_escape").decode("ascii")
