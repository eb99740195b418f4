"""Text for programs that people look at: nothing in it is obeyed or hidden.

Only another program can have put such a character into the record. The lossless formats keep it.
"""


def seen(text: str) -> str:
    """`text` with a mark such as `\\x1b` for what is not drawn; line ends and tabs stay."""
    if text.isprintable():
        return text
    return "".join(
        sign if sign.isprintable() or sign in "\n\t" else sign.encode("unicode_escape").decode()
        for sign in text
    )
