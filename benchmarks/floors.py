"""What no program of the kind goes below: the same question answered with nothing around it."""

from pathlib import Path

from benchmarks.commands import Command, surroundings
from benchmarks.made import SHELL, taking_in
from sepca_cli.model import ROLES_AWAY
from sepca_cli.store.canon import order
from sepca_cli.store.rows import COLUMNS, TABLES

# A question put to a file by bare Python, its answer written with csv.writer.
BARE_CSV = """
import csv, sqlite3, sys
connection = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
for query, path in zip(sys.argv[2::2], sys.argv[3::2]):
    with open(path, "w", encoding="utf-8", newline="") as file:
        rows = connection.execute(query)
        out = csv.writer(file)
        out.writerow(column[0] for column in rows.description)
        out.writerows(rows)
"""
TIMELINE = """
    SELECT title, key, date, earliest, latest, kind, city, country, online, state
    FROM event ORDER BY iif(earliest = '0001-01-01', latest, earliest), latest DESC, key
"""
# The events attended by each party in each year that is known.
PARTICIPATION = f"""
    SELECT party, iif(substr(earliest, 1, 4) = substr(latest, 1, 4), substr(latest, 1, 4), '') AS y,
        count(DISTINCT event)
    FROM participation JOIN event ON event.key = participation.event
    WHERE party IS NOT NULL AND role NOT IN {ROLES_AWAY} AND state = 'held' GROUP BY party, y
"""


def bare_csv(programs: Path, home: Path, records: Path, *asked: str) -> Command:
    """A bare script that writes as CSV what it asks of a records file: query, path, query, path."""
    words = [f"{programs}/python", "-c", BARE_CSV, str(records), *asked]
    return Command("bare csv", words, surroundings(home))


def bare_timeline(programs: Path, home: Path, records: Path) -> Command:
    """The events in order of time, as CSV."""
    return bare_csv(programs, home, records, TIMELINE, "/dev/stdout")


def bare_package(programs: Path, home: Path, records: Path, folder: Path) -> Command:
    """Every table as a CSV file in a folder that is there."""
    asked = []
    for kind, table in TABLES.items():
        asked.append(f"SELECT {', '.join(COLUMNS[kind])} FROM {table} ORDER BY {order(kind)}")
        asked.append(str(folder / f"{table}.csv"))
    return bare_csv(programs, home, records, *asked)


def shell(home: Path, records: Path, query: str) -> Command:
    """The sqlite3 shell with a question to a file."""
    words = [SHELL, "-readonly", "-csv", str(records), query]
    return Command("sqlite3", words, surroundings(home))


def shell_import(home: Path, package: Path, *tables: str) -> Command:
    """The sqlite3 shell, taking tables of a data package into an empty file, with indexes."""
    new = home / "imported.db"
    words = [SHELL, str(new), *taking_in(package, tables or TABLES.values())]
    return Command(".import", words, surroundings(home), before=lambda: new.unlink(missing_ok=True))
