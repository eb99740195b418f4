"""What is imported to show an answer: start-up is felt at every command."""

import subprocess
import sys

TRIAL = """
import sys

def loaded():
    known = ("rich", "rich.cells", "rich.style", "rich.console", "rich.table", "json")
    return " ".join(name for name in known if name in sys.modules)

from sepca_cli.output import Settings, say, show
from sepca_cli.reports.shapes import Column, Table

table = Table((Column("city", "City", wide=True),), [("Bucharest",)])
say("import: " + loaded())
show(table, Settings("table"))
show(table, Settings("plain"))
show(table, Settings("markdown"))
say("read by people: " + loaded())
show(table, Settings("csv"))
show(table, Settings("json"))
say("read by programs: " + loaded())
show(Table(table.columns, [("Vlor\\u00eb",), ("\\u4f1a",)]), Settings("table"))
say("wide letters: " + loaded())
show(table, Settings("table", "always"))
say("styles: " + loaded())
"""


def test_rich_and_the_writers_of_formats_are_imported_when_needed() -> None:
    trial = subprocess.run(
        [sys.executable, "-c", TRIAL], capture_output=True, text=True, encoding="utf-8", check=True
    )
    assert trial.stderr.splitlines() == [
        "import: ",
        "read by people: ",
        "read by programs: json",
        "wide letters: rich rich.cells json",
        "styles: rich rich.cells rich.style json",
    ]
