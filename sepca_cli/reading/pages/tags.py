"""HTML taken apart into tags and what stands between them, whatever the HTML is like.

Pages come from anywhere, some of them broken, some made to break their reader. Python's own parser
needs hours for a hundred thousand `<!--`; this one looks at each character a fixed number of times.
It goes by the standard (https://html.spec.whatwg.org/multipage/parsing.html) as far as the text of
a page depends on it, and builds no tree.
"""

import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import NamedTuple

# Elements in which a tag is no tag, up to their own end.
RAW = ("script", "style", "title", "textarea", "iframe", "noembed", "noframes", "xmp")
ESCAPED = ("title", "textarea")

_BEGIN = re.compile(r"<(?:(?P<end>/)?(?P<name>[A-Za-z][^\s/>]*+)|(?P<comment>!--)|[/!?])")
_QUOTE_OR_END = re.compile("[>\"']")
_END_OF_COMMENT = re.compile("--!?>")
_ATTRIBUTE = re.compile(r"""([^\s"'>/=]++)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++)))?+""")
_LONG_NUMBER = re.compile(r"&#[xX]?[0-9a-fA-F]{8,}+;?")  # of no character; Python refuses to count


class Tag(NamedTuple):
    """A tag: its name in small letters, whether it ends an element, and what it says of it."""

    name: str
    ends: bool = False
    about: Mapping[str, str] = {}


def pieces(html: str) -> Iterator[Tag | str]:
    """The tags of a page and the texts between them, in order; comments and the like left out."""
    at = text_from = 0
    while begin := _BEGIN.search(html, at):
        if begin.start() > text_from:
            yield plain(html[text_from : begin.start()])
        name = (begin["name"] or "").lower()
        if begin["comment"]:
            closing = _END_OF_COMMENT.search(html, begin.end() - 2)
            at = text_from = closing.end() if closing else len(html)
        elif not name or begin["end"]:
            at = text_from = html.find(">", begin.end()) + 1 or len(html)
            if name:
                yield Tag(name, ends=True)
        else:
            at = text_from = _end_of_tag(html, begin.end())
            yield Tag(name, about=_about(html[begin.end() : at]))
            if name in RAW:
                closing = re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE).search(html, at)
                end = closing.start() if closing else len(html)
                yield plain(html[at:end]) if name in ESCAPED else html[at:end]
                at = text_from = end
    if text_from < len(html):
        yield plain(html[text_from:])


def plain(text: str) -> str:
    """A text with the characters in the place of their names: `&amp;` is &."""
    if "&" not in text:
        return text
    return unescape(_LONG_NUMBER.sub("\ufffd", text))


def _end_of_tag(html: str, at: int) -> int:
    """Where a tag ends: behind its >, unless that stands between quotes."""
    while mark := _QUOTE_OR_END.search(html, at):
        if mark[0] == ">":
            return mark.end()
        # Without its other half a quote is a letter like any other.
        at = html.find(mark[0], mark.end()) + 1 or mark.end()
    return len(html)


def _about(text: str) -> dict[str, str]:
    """What a tag says of its element; of what is said twice the first counts."""
    found: dict[str, str] = {}
    for name, double, single, bare in _ATTRIBUTE.findall(text):
        found.setdefault(name.lower(), plain(double or single or bare))
    return found
