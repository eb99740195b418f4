"""The files that speed is measured on, made as a user would make them, and kept for the next time.

FOLDER/10000/package          the record as a data package
FOLDER/10000/names            the same without its events
FOLDER/10000/events.csv       its events as a sheet
FOLDER/10000/record.json      the record as one JSON document
FOLDER/10000/plain.db         its tables as the sqlite3 shell takes them in, with indexes
FOLDER/10000/schema-2/        records files: with all of it, with the names alone, and empty
"""

import os
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory

from benchmarks.commands import surroundings
from benchmarks.seeded import Seeded
from sepca_cli.exchange.datapackage import file_name
from sepca_cli.store.rows import COLUMNS, TABLES, identity

SHELL = which("sqlite3") or "sqlite3"
# What sepca finds its rows by, besides what tells one row from another.
INDEXES = {
    "name": ["name"],
    "event": ["date", "part_of"],
    "participation": ["party, event, role", "person"],
    "event_topic": ["topic"],
    "outcome": ["event"],
    "aim": ["term"],
    "citation": ["source"],
}


class Made:
    """The files of one size. Each is made when it is first asked for."""

    def __init__(self, folder: Path, events: int) -> None:
        self.folder = folder / str(events)
        self.seeded = Seeded(events)
        self.events = events
        self.folder.mkdir(parents=True, exist_ok=True)

    @property
    def package(self) -> Path:
        """The record as a data package."""
        return self._seeded("package", "write_package")

    @property
    def names(self) -> Path:
        """What a sheet of its events needs to be understood, as a data package."""
        return self._seeded("names", "write_names")

    @property
    def sheet(self) -> Path:
        """Its events as CSV, those who took part and the topics in cells."""
        return self._seeded("events.csv", "write_sheet")

    @property
    def document(self) -> Path:
        """The record as JSON."""
        return self._seeded("record.json", "write_document")

    @property
    def plain(self) -> Path:
        """The tables as the sqlite3 shell takes them in."""
        path = self.folder / "plain.db"
        if not path.exists():
            draft = path.with_suffix(".draft")
            draft.unlink(missing_ok=True)
            words = [SHELL, str(draft), *taking_in(self.package, TABLES.values())]
            subprocess.run(words, check=True)
            draft.rename(path)
        return path

    def records(self, programs: Path, *imported: Path) -> Path:
        """A records file with what was imported, made by that version of sepca."""
        asked = "from sepca_cli.store.connection import SCHEMA_VERSION; print(SCHEMA_VERSION)"
        schema = subprocess.check_output([f"{programs}/python", "-c", asked], text=True).strip()
        place = self.folder / f"schema-{schema}"
        place.mkdir(exist_ok=True)
        path = place / f"{'-'.join(each.name for each in imported) or 'empty'}.db"
        if not path.exists():
            with TemporaryDirectory(dir=place) as around:  # the copies that sepca makes go with it
                draft = Path(around) / "records.db"
                sepca = [f"{programs}/sepca", "--db", str(draft), "--yes"]
                for words in (["init", "--empty"], *(["import", str(each)] for each in imported)):
                    subprocess.run(
                        [*sepca, *words],
                        check=True,
                        env=surroundings(Path(around)),
                        stdout=sys.stderr,
                    )
                draft.rename(path)
        return path

    def _seeded(self, name: str, way: str) -> Path:
        """Seeded data as files. Another process makes it, so that this one stays small."""
        path = self.folder / name
        if not path.exists():
            draft = path.with_name(f"draft-{os.getpid()}-{name}")
            words = [sys.executable, "-m", "benchmarks.seeded_files", way]
            subprocess.run([*words, str(self.events), str(draft)], check=True)
            draft.rename(path)
        return path


def taking_in(package: Path, tables: Iterable[str]) -> Sequence[str]:
    """The words with which the sqlite3 shell takes in tables of a data package, with indexes."""
    kinds = {table: kind for kind, table in TABLES.items()}
    words = []
    for table in tables:
        kind = kinds[table]
        words += [
            f"CREATE TABLE {table} ({', '.join(f'{column} TEXT' for column in COLUMNS[kind])})",
            f"CREATE UNIQUE INDEX {table}_identity ON {table} ({', '.join(identity(kind))})",
            *(
                f"CREATE INDEX {table}_{number} ON {table} ({columns})"
                for number, columns in enumerate(INDEXES.get(table, ()))
            ),
            f'.import --csv --skip 1 "{package / file_name(kind)}" {table}',
        ]
    return words
