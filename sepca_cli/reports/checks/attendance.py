"""What looks wrong in who was at the meetings of the association itself.

Only its assemblies and boards are asked about: the presidency chairs these and no subcommittee or
workshop, and members sit in them as members. Anybody may come to a conference.
"""

from collections.abc import Iterator

from sepca_cli.model import Event, Participation
from sepca_cli.reports.book import Book
from sepca_cli.rules.findings import Finding
from sepca_cli.rules.membership import certainly_not_member

OWN_MEETINGS = ("general-assembly", "executive-board")
AS_A_MEMBER = ("chair", "participant")  # an observer, a guest or a speaker may come from outside


def chair(book: Book, _today: str) -> Iterator[Finding]:
    """A stated chair of an assembly or a board while another member surely held the presidency.

    On the day of a handover both the outgoing and the incoming member may chair. A ministry or a
    state that was no member itself may stand for the member of its country.
    """
    members = {status.party for status in book.statuses if status.status == "member"}
    for event, seat in _seats(book, ("chair",)):
        office = book.presidency(event.date)
        if not office.sure or book.term[office.term].member == seat.party:
            continue
        possible = _in_office(book, event)
        if "" in possible or seat.party in possible:
            continue
        countries = {book.party[member].country for member in possible}
        if seat.party not in members and book.party[seat.party].country in {"", *countries}:
            continue
        yield Finding(
            "chair",
            f"{book.labels.at(seat.party, event.date)} is said to have been in the chair on "
            f"{event.date.shown}, under {office.term}",
            hint=_in_another_role(event, seat, "participant"),
            record=event.key,
        )


def membership(book: Book, _today: str) -> Iterator[Finding]:
    """Members that attended as such when they surely were none: before joining or after leaving.

    Whoever never was a member is not judged: texts list partners among the participants too.
    """
    surely_not: dict[tuple[str, str], bool] = {}  # many events of many members share a day
    for event, seat in _seats(book, AS_A_MEMBER):
        own = book.statuses_of.get(seat.party, [])
        spans = [status for status in own if status.status == "member"]
        asked = seat.party, event.date.text
        if asked not in surely_not:
            surely_not[asked] = bool(spans) and certainly_not_member(seat.party, event.date, own)
        if surely_not[asked]:
            since = ", ".join(span.since.shown for span in spans)
            yield Finding(
                "membership",
                f"{book.labels.at(seat.party, event.date)} attended as {seat.role} on "
                f"{event.date.shown}, but was no member then (member since: {since})",
                hint=_in_another_role(event, seat, "observer"),
                record=event.key,
            )


def _seats(book: Book, roles: tuple[str, ...]) -> Iterator[tuple[Event, Participation]]:
    """Who had these roles for a party at the association's own meetings of a known time."""
    for event in book.in_time:
        if event.kind in OWN_MEETINGS and event.date and event.state != "cancelled":
            for participation in book.participations_at.get(event.key, ()):
                if participation.role in roles and participation.party:
                    yield event, participation


def _in_office(book: Book, event: Event) -> set[str]:
    """The members that may have been in office on any day of an event; "" where nobody knows."""
    return {
        stretch.term.member
        for stretch in book.stretches
        if stretch.maybe_from <= event.date.latest and event.date.earliest <= stretch.maybe_until
    }


def _in_another_role(event: Event, seat: Participation, role: str) -> str:
    """What to type to record the same attendance in another role."""
    without = f"sepca event edit {event.key} --without {seat.fact}"
    if not seat.person:
        return f"{without} --with {seat.party}:{role}"
    return f"{without}; sepca event attend {event.key} {seat.person}:{role} --for {seat.party}"
