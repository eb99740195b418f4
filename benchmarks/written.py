"""The page on performance: what was measured is put between two marks, the rest stays as it is."""

import os
import platform
import sqlite3
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from benchmarks.checkout import CHECKOUT
from benchmarks.figures import Figure, as_markdown, table
from benchmarks.growth import drawing

PAGE = CHECKOUT / "docs" / "performance.md"
PICTURE = "pictures/growth.svg"
BEGIN, END = "<!-- measured -->", "<!-- end of what was measured -->"


def write(figures: Sequence[Figure], missing: Sequence[str], page: Path = PAGE) -> None:
    """Put the table into the page, and the picture of growth beside it."""
    before, _, rest = page.read_text(encoding="utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    parts = [_where(missing), as_markdown(table(figures))]
    if drawn := drawing(figures):
        (page.parent / PICTURE).write_text(drawn, encoding="utf-8")
        parts.append(f"![How cost grows with the record]({PICTURE})")
    measured = "\n\n".join(parts)
    page.write_text(f"{before}{BEGIN}\n{measured}\n{END}{after}", encoding="utf-8")


def _where(missing: Sequence[str]) -> str:
    """On what it was measured, in a sentence or two."""
    told = (
        f"Measured in {date.today():%B %Y}: Python {platform.python_version()}, SQLite "
        f"{sqlite3.sqlite_version}, {os.cpu_count()} cores of a {platform.system()} machine "
        f"({platform.machine()})."
    )
    return f"{told} Peers that were not there: {', '.join(missing)}." if missing else told
