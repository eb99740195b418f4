"""What commands about sources have to work out before they can save."""

from typing import NamedTuple
from urllib.parse import urlsplit

from sepca_cli.cli import citing
from sepca_cli.cli.keys import chosen_key
from sepca_cli.cli.reading_in import bytes_of, in_utf8
from sepca_cli.cli.words import date_of, end_of, it_has
from sepca_cli.errors import BadRequest, NotFound, Refused
from sepca_cli.model import Chair, Citation, Handover, Participation, Source, Status
from sepca_cli.names import slug
from sepca_cli.reports.evidence import DATES
from sepca_cli.rules.text import notes, one_line
from sepca_cli.store import find
from sepca_cli.store.event_record import event_record
from sepca_cli.store.store import Store

LONGEST = 2_000_000  # characters of a kept text

# The fields of each kind of record that a source may speak of, besides the record as a whole.
FIELDS = {
    "event": (
        "title",
        "kind",
        "date",
        "city",
        "country",
        "venue",
        "online",
        "state",
        "part_of",
        "note",
    ),
    "term": ("member", "begins", "ends", "note"),
    "outcome": ("kind", "text", "owner", "due", "state", "note"),
    "aim": ("kind", "text", "date", "event", "note"),
    "party": ("name", "kind", "country", "part_of", "note"),
    "person": ("name", "note"),
    "source": (),
}


class SourceWords(NamedTuple):
    """What was typed about a source; None where nothing was, "" to clear it."""

    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: str | None = None
    published: str | None = None
    read: str | None = None
    text: str | None = None
    note: str | None = None


def described(source: Source, told: SourceWords) -> Source:
    """A source with what was told in the place of what it said.

    Raises:
        BadRequest: an address is no web address, a date or text cannot be read.
    """
    if told.title is not None:
        source = source._replace(title=one_line(told.title, "title"))
    if told.publisher is not None:
        publisher = one_line(told.publisher, "publisher") if told.publisher else ""
        source = source._replace(publisher=publisher)
    if told.language is not None:
        language = one_line(told.language, "language", 20) if told.language else ""
        source = source._replace(language=language)
    if told.url is not None:
        source = source._replace(url=_address(told.url) if told.url else "")
    if told.published is not None:
        source = source._replace(published=date_of(told.published))
    if told.read is not None:
        source = source._replace(read=date_of(told.read))
    if told.text is not None:
        source = _with_text(source, told.text) if told.text else source._replace(text="", hash="")
    if told.note is not None:
        source = source._replace(note=notes(told.note, "note"))
    return source


def _with_text(source: Source, name: str) -> Source:
    """A source with the text of a file, and the hash of that file."""
    raw = bytes_of(name)
    return source._replace(text=notes(in_utf8(raw, name), "text", LONGEST), hash=hash_of(raw))


def hash_of(raw: bytes) -> str:
    """The SHA-256 of a file that was read, in hexadecimal digits."""
    from hashlib import sha256

    return sha256(raw).hexdigest()


def key_for(store: Store, source: Source, key: str) -> Source:
    """The source with the key that was chosen, or one made of publisher and month.

    Raises:
        Refused: the key is taken, or the address is that of a recorded source.
    """
    if source.url:
        for other in store.select(Source, url=source.url):
            raise Refused(
                f"{other.key} has this address already: {other.title}",
                f"cite that one, or change it: sepca source edit {other.key}",
            )
    if key:
        return source._replace(key=chosen_key(store, key))
    host = host_of(source.url).removeprefix("www.").rpartition(".")[0]
    who = slug(source.publisher, 3) or slug(host, 2) or slug(source.title, 3) or "source"
    month = source.published.earliest[:7] if source.published.precision in ("day", "month") else ""
    made = "-".join(filter(None, (who, month or source.published.year)))
    return source._replace(key=store.free_key(made))


def cite_facts(
    store: Store,
    source: str,
    text: str,
    facts: list[str],
    says: str,
    place: str,
    certainty: str,
    note: str | None,
) -> list[Citation]:
    """Cite a source for facts that the record has.

    Raises:
        NotFound: the record has no such fact; the hint lists those it has.
    """
    key = find.record(store, text)
    for fact in facts:
        refuse_unknown_fact(store, key, fact)
    return citing.cite(store, key, facts, source, place, certainty, said(says, facts), note)


def said(text: str, facts: list[str]) -> str:
    """What a source says of facts, as a citation keeps it: of a date, the date that is meant.

    Raises:
        BadRequest: it cannot be kept, or is no date.
    """
    words = one_line(text, "what it says", 2000) if text else ""
    return end_of(words).text if words and len(facts) == 1 and facts[0] in DATES else words


def refuse_unknown_fact(store: Store, key: str, fact: str) -> None:
    """Refuse to speak of what a record has not; "" is the record as a whole.

    Raises:
        NotFound: the record has no such fact; the hint lists those it has.
    """
    role = fact.partition(":")[0]
    if not fact or fact in FIELDS.get(store.kind_of(key), ()):
        return
    # Of most facts this is all that has to be asked: that somebody was there in that role.
    if any(each.fact == fact for each in store.select(Participation, event=key, role=role)):
        return
    known = facts_of(store, key)
    if fact not in known:
        raise NotFound(f'{key} has no fact "{fact[:60]}"', it_has(known, fact))


def facts_of(store: Store, key: str) -> list[str]:
    """The facts of a record that a source may be cited for, as citations name them."""
    kind = store.kind_of(key)
    facts = list(FIELDS.get(kind, ()))
    if kind == "event":
        record = event_record(store, key)
        facts += [participation.fact for participation in record.participations]
        facts += [f"topic:{topic.key}" for topic in record.topics]
    elif kind == "term":
        facts += [chair.fact for chair in store.select(Chair, term=key)]
        facts += ["handover"] if store.select(Handover, to_term=key) else []
    elif kind == "party":
        facts += [f"status:{status.status}" for status in store.select(Status, party=key)]
    return list(dict.fromkeys(facts))


def host_of(url: str) -> str:
    """The name of the machine in an address of the web; "" for what is none."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:  # as of a bracket that is not closed
        return ""
    return host if parts.scheme in ("http", "https") and " " not in host else ""


def _address(url: str) -> str:
    """A web address as it was typed."""
    clean = one_line(url, "address", 2000)
    if not host_of(clean):
        raise BadRequest(f'"{clean[:60]}" is no web address', "it begins with https:// or http://")
    return clean
