"""What text may be kept: readable as it looks, in one form, and safe to show anywhere.

Characters that nobody sees are refused rather than taken out, because whoever typed or pasted them
should know: two names that look alike and are not the same would become two records.
"""

import re
import unicodedata
from collections.abc import Callable
from functools import cache

from sepca_cli.errors import BadRequest

# Patterns are kept as text: nearly every text is ASCII, and then none of them is compiled.
_BLANKS = " \t\r\n"
_ODD_SPACE = "[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"

# Letters, signs and marks as far as Unicode is concerned, but blank to the eye.
_BLANK_LETTERS = frozenset("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")
_BLANK_LETTERS |= {chr(code) for code in (*range(0x180B, 0x1810), *range(0xFE00, 0xFE10))}
_UNSEEN = (
    ("\n\v\f\r\x85\u2028\u2029", "a line break"),
    (
        "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069",
        "which turns the writing around",
    ),
    ("\u00ad\u200b\u200c\u200d\u2060\ufeff", "which nobody sees"),
)

# What is plain to see and of one alphabet: ASCII with Latin letters, or all of it but its letters
# with Cyrillic or Greek ones.
_SIGNS = r" -@\[-`{-~"
_PLAIN = f"[ -~À-ɏ]*+|[{_SIGNS}Ѐ-ӿ]*+|[{_SIGNS}Ά-ΊΌΎ-ΡΣ-Ͽ]*+"

_WORD = "[^\\W\\d_][^\\W\\d_\u0300-\u036f]*"
_LETTER = {
    "Latin": "[A-Za-z\u00aa\u00ba\u00c0-\u02af\u1e00-\u1eff]",
    "Greek": "[\u0370-\u03ff\u1f00-\u1fff]",
    "Cyrillic": "[\u0400-\u052f\u1c80-\u1c8f]",
}


def one_line(text: str, what: str, limit: int = 500) -> str:
    """Return a text fit for a field of one line: a title, a name, an office.

    Blanks around it and a byte order mark in front are dropped, unusual spaces become plain ones,
    letters are composed (Unicode NFC). Raises BadRequest, naming the field `what`, when it is
    empty, longer than `limit` characters, holds what cannot be seen or breaks the line, or has a
    word whose letters come from two alphabets.
    """
    text = _cleaned(text, what, limit)
    if not text:
        raise BadRequest(f"{what} is empty", hint="write at least one word")
    if word := mixed_script_word(text):
        raise BadRequest(
            f"{what}: {_odd_letter(word)}", hint="type the word again, all of it in one alphabet"
        )
    return text


def notes(text: str, what: str, limit: int = 65_536) -> str:
    """Return a text of several lines, or none at all, cleaned as `one_line` does it.

    Every line ends in a plain line feed; tabs stay. Words may mix alphabets, as copied texts do.
    Raises BadRequest when it is longer than `limit` characters or holds what cannot be seen.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _cleaned(text, what, limit, allowed="\n\t")


def quotation(text: str, what: str) -> str:
    """Return words as they stand in a text, on one line; they may mix alphabets, as texts do.

    Raises BadRequest as `notes` does, and when they are longer than 2000 characters.
    """
    return " ".join(notes(text, what, 2000).split())


def plain(text: str) -> bool:
    """Return whether there is surely nothing odd about a text: nothing hidden, one alphabet.

    For those who look at many texts: of a text that is not plain, `hidden` and `mixed_script_word`
    say what is odd about it, if anything is.
    """
    return _plain()(text) is not None


def hidden(text: str, what: str, *, lines: bool = False) -> str:
    """Return in which words a kept text is refused for what cannot be seen in it, or "".

    `lines` says that the field `what` may have several lines. For texts that another program has
    put into the record: nobody can type them.
    """
    shown = text if text.isascii() else re.sub(_ODD_SPACE, " ", text)
    allowed = "\n\t" if lines else ""
    return "" if _plain_to_see(shown) else _first_unseen(shown, what, 1, allowed)


def without_unseen(text: str) -> tuple[str, tuple[str, ...]]:
    """Return a text that comes from a file without what cannot be seen in it, and what that was.

    Who reads a page or a PDF did not type it and cannot type it again. Line ends become plain line
    feeds, a soft hyphen is no part of its word.
    """
    text = re.sub("\r\n|[\n\v\f\r\x85\u2028\u2029]", "\n", text)
    unseen = {
        character
        for character in set(text) - set("\n\t")
        if not (character.isprintable() or re.fullmatch(_ODD_SPACE, character))
        or character in _BLANK_LETTERS
    }
    left = text.translate(dict.fromkeys(map(ord, unseen)))
    left = re.sub(_ODD_SPACE, " ", left).strip(_BLANKS)
    described = tuple(_described(c) for c in sorted(unseen) if c not in "\xad\ufeff")
    return unicodedata.normalize("NFC", left), described


def mixed_script_word(text: str) -> str:
    """Return the first word with letters of two alphabets (Latin, Greek, Cyrillic), or ""."""
    if text.isascii() or sum(search(text) is not None for search in _searches()) < 2:
        return ""
    odd = (word for part in text.split() if not plain(part) for word in re.findall(_WORD, part))
    return next((word for word in odd if len(_letters_by_alphabet(word)) > 1), "")


@cache
def _plain() -> Callable[[str], re.Match[str] | None]:
    """What holds a whole text against that pattern."""
    return re.compile(_PLAIN).fullmatch


@cache
def _searches() -> tuple[Callable[[str], re.Match[str] | None], ...]:
    """What looks for a letter of each alphabet, made for the first text that is not ASCII."""
    return tuple(re.compile(letter).search for letter in _LETTER.values())


def _cleaned(text: str, what: str, limit: int, allowed: str = "") -> str:
    """The text as it is kept; `allowed` are the unseen characters that it may hold."""
    typed = text if text.isascii() else re.sub(_ODD_SPACE, " ", text)
    text = typed.removeprefix("\ufeff").strip(_BLANKS)
    kept = unicodedata.normalize("NFC", text)
    if len(kept) > limit:
        raise BadRequest(
            f"{what} has {len(kept)} characters, more than the {limit} that fit",
            hint="shorten it, and keep the whole text as a note or a source",
        )
    if not _plain_to_see(text) and (
        unseen := _first_unseen(text, what, typed.find(text) + 1, allowed)
    ):
        raise BadRequest(unseen, hint="type the text by hand, or paste it as plain text")
    return kept


def _plain_to_see(text: str) -> bool:
    """Whether nothing in a text is hidden, without looking at each letter."""
    return text.isprintable() and (text.isascii() or _BLANK_LETTERS.isdisjoint(text))


def _first_unseen(text: str, what: str, first_place: int, allowed: str) -> str:
    """The words for the first character of a text that cannot be seen; "" if there is none."""
    for place, character in enumerate(text, first_place):
        if character in allowed:
            continue
        if not character.isprintable() or character in _BLANK_LETTERS:
            return f"{what}: character {place} is {_described(character)}"
    return ""


def _described(character: str) -> str:
    code = ord(character)
    if 0xDC80 <= code <= 0xDCFF:  # how Python hands over bytes that it could not decode
        return f"the byte {code - 0xDC00:02X}, which is not UTF-8"
    kind = unicodedata.category(character)
    if kind == "Cs":
        return f"U+{code:04X}, half a character, which is not UTF-8"
    for characters, description in _UNSEEN:
        if character in characters:
            return f"U+{code:04X}, {description}"
    return f"U+{code:04X}, {'a control character' if kind == 'Cc' else 'which cannot be shown'}"


def _odd_letter(word: str) -> str:
    """What is odd about a word of two alphabets: a letter of the one that has fewer in it."""
    letters = _letters_by_alphabet(word)
    alphabet = min(letters, key=lambda name: len(letters[name]))
    odd = letters[alphabet][0]
    return f"in '{word[:40]}' the letter '{odd}' (U+{ord(odd):04X}) is {alphabet}"


def _letters_by_alphabet(word: str) -> dict[str, list[str]]:
    found = {alphabet: re.findall(letter, word) for alphabet, letter in _LETTER.items()}
    return {alphabet: letters for alphabet, letters in found.items() if letters}
