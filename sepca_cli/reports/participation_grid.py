"""Participation as an undrawn picture: counts to be shaded, members apart from all others."""

from collections.abc import Iterable

from sepca_cli.reports.book import Book
from sepca_cli.reports.participation import Counted, Present, count
from sepca_cli.reports.pictures import Grid, GridRow, Square


def participation_grid(
    book: Book, rows: str = "party", columns: str = "year", present: Present | None = None
) -> Grid:
    """The counts of `participation` as a grid.

    A member's square stands apart where none of the events of its column fell into its membership.

    Raises:
        BadRequest: as `participation`.
    """
    found = count(book, rows, columns, present)
    members = [row for row in found.down if row in found.shares]
    others = [row for row in found.down if row not in found.shares]
    groups = [("Members", _rows(members, found, book)), ("Others", _rows(others, found, book))]
    if not members:
        groups = [("", groups[1][1])]
    sums = [
        GridRow(label, [Square(number) for number in numbers], total)
        for _, label, numbers, total in found.sums()
    ]
    return Grid(
        found.title,
        rows.capitalize(),
        found.across,
        [group for group in groups if group[1]],
        sums if found.down else [],
    )


def _rows(keys: Iterable[str], found: Counted, book: Book) -> list[GridRow]:
    return [
        GridRow(
            found.labels[key],
            [_square(key, column, found, book) for column in found.across],
            len(found.counts.attended[key]),
            found.shares[key].shown if key in found.shares else "",
        )
        for key in keys
    ]


def _square(row: str, column: str, found: Counted, book: Book) -> Square:
    happened = (book.event[key].date for key in found.counts.happened[column])
    apart = row in found.shares and not any(book.was_member(row, date) for date in happened)
    return Square(found.counts.cells[row, column], apart)
