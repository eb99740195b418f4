"""The formats for other programs: json, jsonl, csv and tsv.

They promise to stay as they are: no width, colour or grouping reaches them.
"""

import json
import re
from collections.abc import Iterator, Sequence

from sepca_cli.output.parts import for_programs, in_batches, labelled, places_for_programs, texts
from sepca_cli.output.safe import replaced, safe, safe_all
from sepca_cli.reports.shapes import Cell, Column, Page, Table
from sepca_cli.rules.formulas import FORMULA_SIGNS, defused

TAB_OR_LINE_END = re.compile(r"[\t\r\n]")
SUSPICIOUS = {"'", *FORMULA_SIGNS}  # a formula begins with one of these


def pieces(answer: Table | Page, format: str, *, unicode: bool = True) -> Iterator[str]:
    """The answer in `json`, `jsonl`, `csv` or `tsv`, piece by piece.

    In JSON a table is a list of objects and a page its `data`. Nothing is lost: a character that
    is not safe to show becomes JSON's own escape, and without `unicode` so does every character
    beyond ASCII. In CSV and TSV a page is its longest table or, if it has none, its labelled
    lines; a text that a spreadsheet would run as a formula begins with an apostrophe.
    """
    match format:
        case "json":
            yield from _json(answer, unicode)
        case "jsonl":
            yield from _jsonl(answer, unicode)
        case "csv":
            yield from _csv(_table_of(answer))
        case _:
            yield from _tsv(_table_of(answer))


def _csv(table: Table) -> Iterator[str]:
    """A header of keys and the rows, as RFC 4180 has them but with LF at the end of a line.

    As `csv.writer` writes it (a test holds them together), at half the time: that looks at each
    character for what needs quotes, and a column at once rarely has any.
    """
    for columns in _guarded_columns(table):
        quoted = [_quoted(safe_all(texts, lines=True)) for texts in columns]
        # A row of one empty cell would not be seen.
        yield "".join([(",".join(row) or '""') + "\n" for row in zip(*quoted, strict=True)])


def _quoted(texts: list[str]) -> list[str]:
    """The texts of a column, those in quotes that need them."""
    if not _to_quote("".join(texts)):
        return texts
    return ['"' + text.replace('"', '""') + '"' if _to_quote(text) else text for text in texts]


def _to_quote(text: str) -> bool:
    return "," in text or '"' in text or "\n" in text


def _tsv(table: Table) -> Iterator[str]:
    """The same between tabs, without quotes; a tab or line end inside a cell becomes a blank."""
    for columns in _guarded_columns(table):
        for row in zip(*columns, strict=True):
            yield "\t".join(safe(TAB_OR_LINE_END.sub(" ", cell)) for cell in row) + "\n"


def _guarded_columns(table: Table) -> Iterator[list[list[str]]]:
    """The header and some hundred rows at a time, column by column; no cell is a formula."""
    places = places_for_programs(table)
    yield [[table.columns[place].key] for place in places]
    for rows in in_batches(table.rows):
        columns = list(zip(*rows, strict=True))
        yield [_guarded(columns[place]) for place in places]


def _guarded(cells: Sequence[Cell]) -> list[str]:
    """The cells of a column as texts."""
    as_text = texts(cells)
    if {text[:1] for text in set(as_text)}.isdisjoint(SUSPICIOUS):
        return as_text  # mostly one look at their first characters is enough
    return [
        defused(text) if isinstance(cell, str) else text
        for cell, text in zip(cells, as_text, strict=True)
    ]


def _json(answer: Table | Page, unicode: bool) -> Iterator[str]:
    encoder = json.JSONEncoder(ensure_ascii=not unicode, indent=2)
    if isinstance(answer, Page):
        yield _without_unsafe(encoder.encode(dict(answer.data))) + "\n"
        return
    before = "[\n  "
    for item in _objects(answer):
        yield before + _without_unsafe(encoder.encode(item).replace("\n", "\n  "))
        before = ",\n  "
    yield "\n]\n" if answer.rows else "[]\n"


def _jsonl(answer: Table | Page, unicode: bool) -> Iterator[str]:
    encoder = json.JSONEncoder(ensure_ascii=not unicode)
    items = [dict(answer.data)] if isinstance(answer, Page) else _objects(answer)
    for item in items:
        yield _without_unsafe(encoder.encode(item)) + "\n"


def _objects(answer: Table) -> Iterator[dict[str, Cell]]:
    table = for_programs(answer)
    keys = [column.key for column in table.columns]
    return (dict(zip(keys, row, strict=True)) for row in table.rows)


def _without_unsafe(text: str) -> str:
    return replaced(text, _escaped, keep="\n")


def _escaped(char: str) -> str:
    """A character as JSON writes it: `\\u` and four digits, twice beyond the first plane."""
    units = char.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[place : place + 4]}" for place in range(0, len(units), 4))


def _table_of(answer: Table | Page) -> Table:
    if isinstance(answer, Table):
        return answer
    bodies = [section.body for section in answer.sections]
    tables = [body for body in bodies if isinstance(body, Table)]
    if tables:
        return max(tables, key=lambda table: len(table.rows))
    pairs = [pair for body in bodies if not isinstance(body, Table) for pair in labelled(body)]
    return Table((Column("label", "Label"), Column("value", "Value")), pairs)
