"""The formats for other programs: json, jsonl, csv and tsv.

They promise to stay as they are: no width, colour or grouping reaches them.
"""

import csv
import json
import re
from io import StringIO

from sepca_cli.output.parts import for_programs, labelled, written
from sepca_cli.output.safe import replaced, safe
from sepca_cli.reports.shapes import Cell, Column, Page, Table
from sepca_cli.rules.formulas import defused

TAB_OR_LINE_END = re.compile(r"[\t\r\n]")


def text(answer: Table | Page, format: str, *, unicode: bool = True) -> str:
    """The answer in `json`, `jsonl`, `csv` or `tsv`.

    In JSON a table is a list of objects and a page its `data`. Nothing is lost: a character that
    is not safe to show becomes JSON's own escape, and without `unicode` so does every character
    beyond ASCII. In CSV and TSV a page is its longest table or, if it has none, its labelled
    lines; a text that a spreadsheet would run as a formula begins with an apostrophe.
    """
    match format:
        case "json":
            return _json(_data(answer), unicode, indent=2)
        case "jsonl":
            data = _data(answer)
            objects = data if isinstance(data, list) else [data]
            return "".join(_json(item, unicode) for item in objects)
        case "csv":
            return _csv(_table_of(answer))
        case _:
            return _tsv(_table_of(answer))


def _csv(table: Table) -> str:
    """A header of keys and the rows, as RFC 4180 has them but with LF at the end of a line."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(column.key for column in table.columns)
    writer.writerows(map(_guarded, row) for row in table.rows)
    return safe(out.getvalue(), lines=True)


def _tsv(table: Table) -> str:
    """The same between tabs, without quotes; a tab or line end inside a cell becomes a blank."""
    rows = [[column.key for column in table.columns]]
    rows += [[_guarded(cell) for cell in row] for row in table.rows]
    return "".join(
        "\t".join(safe(TAB_OR_LINE_END.sub(" ", cell)) for cell in row) + "\n" for row in rows
    )


def _json(data: object, unicode: bool, indent: int | None = None) -> str:
    text = json.dumps(data, ensure_ascii=not unicode, indent=indent)
    return replaced(text, _escaped, keep="\n") + "\n"


def _escaped(char: str) -> str:
    """A character as JSON writes it: `\\u` and four digits, twice beyond the first plane."""
    units = char.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[place : place + 4]}" for place in range(0, len(units), 4))


def _data(answer: Table | Page) -> list[dict[str, Cell]] | dict[str, object]:
    if isinstance(answer, Page):
        return dict(answer.data)
    table = for_programs(answer)
    keys = [column.key for column in table.columns]
    return [dict(zip(keys, row, strict=True)) for row in table.rows]


def _table_of(answer: Table | Page) -> Table:
    if isinstance(answer, Table):
        return for_programs(answer)
    bodies = [section.body for section in answer.sections]
    tables = [body for body in bodies if isinstance(body, Table)]
    if tables:
        return for_programs(max(tables, key=lambda table: len(table.rows)))
    pairs = [pair for body in bodies if not isinstance(body, Table) for pair in labelled(body)]
    return Table((Column("label", "Label"), Column("value", "Value")), pairs)


def _guarded(cell: Cell) -> str:
    text = written(cell)
    return defused(text) if isinstance(cell, str) else text
