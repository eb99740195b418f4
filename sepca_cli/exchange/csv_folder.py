"""The sheets as CSV files in a folder: `events.csv`, `participation.csv`, `presidencies.csv`.

UTF-8 with a byte order mark, without which Excel takes Cyrillic for an old code page, and lines
that end as RFC 4180 has them. No spreadsheet finds a formula in them.
"""

import csv
from datetime import date
from pathlib import Path

from sepca_cli.exchange.part import Part
from sepca_cli.exchange.seen import seen
from sepca_cli.exchange.sheets import NAMES, Cell, sheets
from sepca_cli.rules.formulas import defused

FILES = tuple(f"{name.lower()}.csv" for name in NAMES)


def write_csv(part: Part, folder: Path) -> None:
    """Write the sheets of a part into a folder."""
    for sheet, name in zip(sheets(part), FILES, strict=True):
        with (folder / name).open("w", encoding="utf-8-sig", newline="") as file:
            rows = csv.writer(file, lineterminator="\r\n")
            rows.writerow(heading.text for heading in sheet.headings)
            rows.writerows(map(_text, row) for row in sheet.rows)


def _text(cell: Cell) -> str:
    if isinstance(cell, date):
        return cell.isoformat()
    return defused(seen(cell or ""))
