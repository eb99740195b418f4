"""Who attended what: the counts that participation tables, pages and dossiers share."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import NamedTuple

from sepca_cli.model import ROLES, Event, Participation
from sepca_cli.reports.book import Book


class Share(NamedTuple):
    """How many of the events held while it was a member a party attended."""

    party: str
    attended: int
    held: int

    @property
    def shown(self) -> str:
        """`7 of 9`."""
        return f"{self.attended} of {self.held}"

    @property
    def percent(self) -> int | None:
        """The same in whole percent; None where nothing was held."""
        return round(100 * self.attended / self.held) if self.held else None


def held(events: Iterable[Event]) -> list[Event]:
    """The events that took place; what was announced or cancelled is not counted anywhere."""
    return [event for event in events if event.state == "held"]


def occasions(book: Book, events: Iterable[Event]) -> list[Event]:
    """The events that attendance is counted by: those held, each part of one with its whole.

    Who was at the handover ceremony of an assembly attended one event, not two.
    """
    return [event for event in held(events) if book.occasion_of[event.key] == event.key]


def reported(participations: Iterable[Participation]) -> Iterator[Participation]:
    """Participations that a source reports, in any role: an announcement is not a report."""
    return (each for each in participations if each.certainty != "announced")


def attended(book: Book, events: Iterable[Event]) -> dict[str, set[str]]:
    """By party, the keys of the occasions at which it was present in some role."""
    found: dict[str, set[str]] = defaultdict(set)
    for event in held(events):
        for each in reported(book.participations_at.get(event.key, [])):
            if each.party and each.present:
                found[each.party].add(book.occasion_of[event.key])
    return dict(found)


def member_shares(book: Book, events: Iterable[Event]) -> list[Share]:
    """For every member, by key: what it attended of the events held while it was one.

    A party that was no member at any of the events has no share.
    """
    known = list(events)
    return shares_of(attended(book, known), book, known)


def shares_of(
    present: Mapping[str, Collection[str]], book: Book, events: Iterable[Event]
) -> list[Share]:
    """The same where it is known by party at which occasions it was present."""
    date_of = {event.key: event.date for event in occasions(book, events)}
    held_on = Counter(date_of.values())
    shares = []
    for party in sorted(book.statuses_of):
        as_member = {date for date in held_on if book.was_member(party, date)}
        if as_member:
            came = sum(date_of.get(key) in as_member for key in present.get(party, ()))
            shares.append(Share(party, came, sum(held_on[date] for date in as_member)))
    return shares


class Partner(NamedTuple):
    """A party that took part without being a member: at how many events, in which roles."""

    party: str
    events: int
    roles: tuple[str, ...]


def partners(book: Book, events: Iterable[Event]) -> list[Partner]:
    """Who took part in events held without being a member then, the most frequent first.

    Supporting counts here: it is what partners do. Being absent or mentioned does not.
    """
    found: dict[str, set[str]] = defaultdict(set)
    roles: dict[str, set[str]] = defaultdict(set)
    for event in held(events):
        for each in reported(book.participations_at.get(event.key, [])):
            helped = each.present or each.role == "supporter"
            if each.party and helped and not book.was_member(each.party, event.date):
                found[each.party].add(book.occasion_of[event.key])
                roles[each.party].add(each.role)
    return [
        Partner(party, len(found[party]), tuple(sorted(roles[party], key=ROLES.index)))
        for party in sorted(found, key=lambda party: (-len(found[party]), party))
    ]
