"""The source that a text is kept as: a new one, or the one that it already is."""

import os
import re
from pathlib import Path
from typing import NamedTuple

from sepca_cli.cli.desk import Desk
from sepca_cli.cli.reading_in import bytes_of
from sepca_cli.cli.sources import LONGEST, SourceWords, described, hash_of, key_for
from sepca_cli.dates import parse, today
from sepca_cli.errors import BadRequest, Refused, SepcaError
from sepca_cli.exchange.reading_press import read_press
from sepca_cli.model import Source
from sepca_cli.output import say
from sepca_cli.reading.pages.around import without_surroundings
from sepca_cli.reading.pages.page import Page
from sepca_cli.reading.pages.tidied import tidied
from sepca_cli.rules.text import one_line, without_unseen
from sepca_cli.store import find
from sepca_cli.store.store import Store

_TOP = 5000  # characters in which a heading is looked for
LONGEST_TITLE = 200  # characters of a first line that is taken for the title
_DATELINE = re.compile(  # "Skopje, 14 March 2024", "21.12.2021. 14:05"
    r"(?:[^\W\d]+(?: [^\W\d]+){0,2}, )?\(?\d{1,2}\b.{2,20}\b(?:19|20)\d\d\b.{0,10}"
)


class Given(NamedTuple):
    """What was typed about a text; None where nothing was."""

    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: str | None = None
    published: str | None = None
    key: str = ""


def source_of(desk: Desk, name: str, given: Given) -> Source:
    """The source whose text is to be read: that of a file, recorded if it is new, or a kept one.

    Raises:
        BadRequest: it cannot be read, or no text of it is kept.
        NotFound: there is neither a file nor a source of that name.
        Refused: its address is that of a source with another text.
    """
    if name != "-" and not os.path.exists(name):  # unlike a Path, it takes any text
        with desk.reading() as store:
            kept = _kept(store, name)
        if given != Given():
            raise BadRequest(
                f"{kept.key} is recorded already", f"to change it: sepca source edit {kept.key}"
            )
        return kept
    raw = bytes_of(name)
    page, guess = read_press(raw, name)
    if guess:
        say(f"read as {guess}; if letters look wrong, save it as UTF-8")
    text = _clean(page.text, name)
    with desk.writing() as store:
        new = Source("", "-", text=text, hash=hash_of(raw), read=parse(today()))
        new = _described(new, page, given)
        if known := _known(store, new):
            return _found_again(store, known, new, given)
        source = store.add(
            key_for(store, new._replace(title=_title(given, page, text, name)), given.key)
        )
        say(f"recorded {source.key}: {source.title}")
        _say_from_page(source, given)
    return source


def _kept(store: Store, name: str) -> Source:
    """A source by its key, with the text that is kept of it."""
    try:
        source = store.get(Source, find.record(store, name, "source"))
    except SepcaError as refusal:
        refusal.message = f'there is no file "{name[:60]}", and {refusal.message}'
        raise
    if not source.text:
        raise BadRequest(
            f"no text of {source.key} is kept",
            f"save it as a file, then: sepca source edit {source.key} --text FILE",
        )
    return source


def _clean(text: str, name: str) -> str:
    """A text fit to be kept; what nobody sees in it is left out, and that is said.

    Raises:
        BadRequest: there is nothing in it, or too much.
    """
    if len(text) > LONGEST:
        raise BadRequest(
            f"{name[:60]} has more than {LONGEST:,} characters", "give the part that is of use"
        )
    clean, unseen = without_unseen(text)
    if not clean:
        raise BadRequest(
            f"there is no text in {name[:60]}", "a picture of a page has to be typed off first"
        )
    for each in unseen[:3]:
        say(f"left out of the text: {each}")
    if len(unseen) > 3:
        say(f"  and {len(unseen) - 3} other characters of that sort")
    return clean


def _described(new: Source, page: Page, given: Given) -> Source:
    """A source with what was typed of it, else with what its page says of itself."""

    if given.published is None:
        new = new._replace(published=page.published)
    for field in ("publisher", "url", "language"):
        if getattr(given, field) is None and (says := getattr(page, field)):
            try:
                new = described(new, SourceWords(**{field: says}))
            except BadRequest:
                continue  # nobody typed it, so nobody has to mend it
    told = SourceWords(
        publisher=given.publisher,
        url=given.url,
        language=given.language,
        published=given.published,
    )
    return described(new, told)


def _known(store: Store, new: Source) -> Source | None:
    """The source that a text is already: by its file, by its words, by its address.

    Raises:
        Refused: the address is that of a source with another text.
    """
    for same in (store.select(Source, hash=new.hash), store.select(Source, text=new.text)):
        if same:
            return same[0]
    for other in store.select(Source, url=new.url) if new.url else ():
        if other.text:
            raise Refused(
                f"{other.key} has this address already, with another text",
                f"to read that one: sepca source read {other.key}; for a second source of the "
                f'same address, add --url ""',
            )
        return other
    return None


def _found_again(store: Store, known: Source, new: Source, given: Given) -> Source:
    """The source that a text is already, which keeps the text now if it did not."""
    if known.text:
        source = known
        say(f"{known.key} has this text already: {known.title}")
    else:
        source = known._replace(text=new.text, hash=new.hash, read=new.read)
        store.change(source)
        say(f"{known.key} has this address already, and keeps its text now: {known.title}")
    typed = new._replace(title=given.title or "", key=given.key)
    passed = [
        field
        for field, text in given._asdict().items()
        if text and getattr(typed, field) != getattr(source, field)
    ]
    if passed:
        change = f"sepca source edit {known.key} changes {', '.join(passed)}"
        say(f"  it is otherwise as it was: {change}")
    return source


def _title(given: Given, page: Page, text: str, name: str) -> str:
    """The title that was typed, else the first line of the text, the page's title or the file's.

    A line that only says where and when somebody wrote is no title, nor is the head of a mail.

    Raises:
        BadRequest: one was typed that cannot be kept.
    """
    if given.title is not None:
        return one_line(given.title, "title")
    top = without_surroundings(tidied(text[:_TOP]).text)
    first, second, *_ = [*filter(None, map(str.strip, top.split("\n"))), "", ""]
    if second and first.endswith(f" {second}"):
        first = second  # a heading that is doubled, the first time behind a word of the site
    elif second and _DATELINE.fullmatch(first):
        first = second
    if len(first) > LONGEST_TITLE:
        first = f"{first[:LONGEST_TITLE].rpartition(' ')[0] or first[:LONGEST_TITLE]} ..."
    for title in (first, page.title, Path(name).name):
        try:
            return one_line(title, "title")
        except BadRequest:
            continue
    return "A text without a title"


def _say_from_page(source: Source, given: Given) -> None:
    """Say what was not typed and taken from the page itself."""
    told = [
        f"{label} {value}"
        for label, value, typed in (
            ("published", source.published.shown if source.published else "", given.published),
            ("address", source.url, given.url),
            ("language", source.language, given.language),
            ("publisher", source.publisher, given.publisher),
        )
        if value and typed is None
    ]
    if told:
        say(f"  as the page says: {', '.join(told)}")
