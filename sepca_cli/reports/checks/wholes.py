"""Events and parties that are in the end a part of themselves."""

from collections.abc import Iterator, Mapping

from sepca_cli.model import Event, Party
from sepca_cli.reports.book import Book
from sepca_cli.rules.findings import Finding


def circle(book: Book, _today: str) -> Iterator[Finding]:
    """A whole that is a part of its part: whatever follows it up never comes to an end."""
    yield from _circles(book.event, "event")
    yield from _circles(book.party, "party")


def _circles(records: Mapping[str, Event] | Mapping[str, Party], noun: str) -> Iterator[Finding]:
    """Each circle once, about the first key in it."""
    settled: set[str] = set()  # what is known to lead out of every circle, or into a told one
    for start in records:
        path: list[str] = []
        key = start
        while key in records and key not in settled and key not in path:
            path.append(key)
            key = records[key].part_of
        settled.update(path)
        if key in path:
            ring = path[path.index(key) :]
            first = ring.index(min(ring))
            ring = [*ring[first:], *ring[: first + 1]]
            yield Finding(
                "circle",
                f"it is a part of itself: {' is in '.join(ring)}",
                hint=f'sepca {noun} edit {ring[0]} --part-of ""',
                record=ring[0],
            )
