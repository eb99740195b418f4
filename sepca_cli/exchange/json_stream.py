"""A large JSON document, read member by member and never held whole."""

import re
from collections.abc import Iterator
from typing import Any, TextIO

from sepca_cli.errors import BadRequest
from sepca_cli.exchange.event_json import MOST, decoding, no_json

PIECE = 1 << 18  # characters that are read at a time
_SIGN = re.compile("[^ \\t\\r\\n]")


def members(file: TextIO) -> Iterator[tuple[str, int, Any]]:
    """What the members of an object hold: of a list each value with its number, else number 0.

    Raises:
        BadRequest: it is no JSON, or has something twice or larger than a record.
    """
    text, names = _Text(file), set()
    text.take("{")
    while True:
        name = text.value()
        if not isinstance(name, str):
            raise no_json("Expecting a name between quotation marks", text.line)
        if name in names:
            raise BadRequest(f'the key "{name[:60]}" stands twice in one object')
        names.add(name)
        text.take(":")
        if text.sees("["):
            yield from ((name, number, value) for number, value in enumerate(text.list(), 1))
        else:
            yield name, 0, text.value()
        if text.take(",}") == "}":
            break
    if sign := text.sign():
        raise no_json(f"there is more behind its end: {sign!r}", text.line)


class _Text:
    """The part of the document that is being read."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._decoder = decoding()
        self._text, self._at, self._ended = "", 0, False
        self._lines = 1  # of the document, up to this part

    @property
    def line(self) -> int:
        """The line that is being read."""
        return self._lines + self._text.count("\n", 0, self._at)

    def sign(self) -> str:
        """The next sign that is not blank; "" at the end."""
        while True:
            if found := _SIGN.search(self._text, self._at):
                self._at = found.start()
                return found[0]
            self._at = len(self._text)
            if self._ended:
                return ""
            self._more()

    def sees(self, sign: str) -> bool:
        """Whether that is the next sign."""
        return self.sign() == sign

    def take(self, signs: str) -> str:
        """The next sign, which is one of these."""
        sign = self.sign()
        if not sign or sign not in signs:
            raise no_json(f"Expecting {' or '.join(map(repr, signs))}", self.line)
        self._at += 1
        return sign

    def list(self) -> Iterator[Any]:
        """The values of a list, one after the other."""
        self.take("[")
        if self.sees("]"):
            self.take("]")
            return
        while True:
            yield self.value()
            if self.take(",]") == "]":
                return

    def value(self) -> Any:
        """The next value; what is cut off by the end of the part is read on."""
        self.sign()
        while True:
            try:
                value, end = self._decoder.raw_decode(self._text, self._at)
                if end < len(self._text) or self._ended:
                    self._at = end
                    return value
            except RecursionError:
                raise BadRequest("the JSON is nested too deeply") from None
            except ValueError as error:
                if self._ended or len(self._text) - self._at > MOST:
                    line = self._lines + getattr(error, "lineno", 1) - 1
                    raise no_json(getattr(error, "msg", "no value"), line) from None
            self._more()

    def _more(self) -> None:
        """Read on, twice as much each time that it was not enough for one value."""
        left = self._text[self._at :]
        self._lines = self.line
        piece = self._file.read(max(PIECE, len(left)))
        self._text, self._at, self._ended = left + piece, 0, not piece
