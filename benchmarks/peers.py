"""What the peers can do of the same, each with the same events in its own kind of file.

A peer takes part up to the size at which one task of its is still a matter of seconds.
"""

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import count
from pathlib import Path
from typing import NamedTuple

from benchmarks.commands import Command, surroundings
from benchmarks.floors import TIMELINE
from benchmarks.made import Made
from sepca_cli.model import Event

Words = dict[str, list[str]]
TITLE = "Conference on firearms"
SQL = {
    "list": f"{TIMELINE} LIMIT 20",
    "csv": TIMELINE,
    "participation": "SELECT party, substr(date, 1, 4), count(DISTINCT event) FROM participation "
    "JOIN event ON event.key = participation.event GROUP BY 1, 2",
}


class Peer(NamedTuple):
    """A program, the most events that it is asked to bear, and what lays its files.

    `lay` takes the program, a folder for its files and the seeded data; it returns the words for
    each task that the program can do.
    """

    program: str
    most: int
    lay: Callable[[str, Path, Made], Words]


class Peers:
    """The peers that are in some folders or on the PATH, each with its records when needed."""

    def __init__(self, folders: Iterable[Path], home: Path) -> None:
        path = os.pathsep.join([*map(str, folders), os.environ.get("PATH", "")])
        found = {peer: shutil.which(peer.program, path=path) for peer in PEERS}
        self.missing = [peer.program for peer, program in found.items() if program is None]
        self._programs = {peer: program for peer, program in found.items() if program}
        self._home = home
        self._laid: dict[tuple[str, int], Words] = {}

    def doing(self, task: str, made: Made) -> tuple[Command, ...]:
        """What those who can do a task do with the events of that size."""
        return tuple(self._doing(task, made))

    def _doing(self, task: str, made: Made) -> Iterator[Command]:
        for peer, program in self._programs.items():
            if made.events > peer.most:
                continue
            place = self._home / f"{peer.program}-{made.events}"
            if (peer.program, made.events) not in self._laid:
                place.mkdir(parents=True)
                laid = peer.lay(program, place, made) | {"version": ["--version"]}
                self._laid[peer.program, made.events] = laid
            if words := self._laid[peer.program, made.events].get(task):
                around = surroundings(place) | {"TASKRC": f"{place}/taskrc"}
                yield Command(peer.program, [program, *words], around)


def _sqlite_utils(program: str, place: Path, made: Made) -> Words:
    file, one = place / "plain.db", place / "one.json"
    shutil.copyfile(made.plain, file)
    with_words = [program, "enable-fts", str(file), "event", "title", "city"]
    subprocess.run(with_words, check=True, stdout=subprocess.DEVNULL)
    one.write_text(json.dumps([{"title": TITLE, "date": "2026-05-04/2026-05-05"}]))
    new = place / "imported.db"
    return {
        "list": ["rows", str(file), "event", "--limit", "20", "--table"],
        "add": ["insert", str(file), "event", str(one)],
        "csv": ["query", str(file), _with_quiet_dates(TIMELINE), "--csv"],
        "participation": ["query", str(file), SQL["participation"], "--csv"],
        "search": ["search", str(file), "event", "cybercrime"],
        "import-csv": ["insert", str(new), "event", str(made.sheet), "--csv", "--truncate"],
    }


def _duckdb(program: str, place: Path, made: Made) -> Words:
    file = place / "record.duckdb"
    package = made.package
    tables = [
        f"CREATE TABLE {table} AS SELECT * FROM read_csv('{package}/{table}s.csv', "
        "header = true, all_varchar = true)"
        for table in ("event", "participation")
    ]
    subprocess.run([program, str(file), "; ".join(tables)], check=True, stdout=subprocess.DEVNULL)
    at = [str(file), "-csv", "-c"]
    new = f"INSERT INTO event (title, date) VALUES ('{TITLE}', '2026-05-04/2026-05-05')"
    return {
        "list": [*at, _with_quiet_dates(SQL["list"])],
        "add": [*at, new],
        "csv": [*at, _with_quiet_dates(TIMELINE)],
        "participation": [*at, SQL["participation"]],
        "search": [*at, "SELECT key, title FROM event WHERE title ILIKE '%cybercrime%'"],
        "import-csv": [":memory:", "-c", "; ".join(tables)],
    }


def _hledger(_program: str, place: Path, made: Made) -> Words:
    journal = place / "record.journal"
    with journal.open("w", encoding="utf-8") as file:
        for number, event in enumerate(_events(made)):
            file.write(f"{_day(event)} {event.title}\n")
            for each in made.seeded.participations(number):
                file.write(f"    ({each.role}:{each.party or each.person})  1\n")
    at = ["-f", str(journal)]
    return {
        "list": [*at, "print", "date:2001", "host"],
        "csv": [*at, "print", "-O", "csv"],
        "participation": [*at, "balance", "--yearly", "--flat", "-O", "csv"],
        "search": [*at, "print", "desc:cybercrime"],
        "check": [*at, "check"],
    }


def _taskwarrior(program: str, place: Path, made: Made) -> Words:
    (place / "taskrc").write_text(
        f"data.location={place}/data\nconfirmation=off\nverbose=nothing\nhooks=off\n"
    )
    many = place / "many.json"
    with many.open("w", encoding="utf-8") as file:
        for event in _events(made):
            day = _day(event)
            later = day.replace(year=day.year + 20)  # it takes no day before 1980
            due = f"{later:%Y%m%dT000000Z}"
            file.write(json.dumps({"description": event.title, "due": due}) + "\n")
    around = surroundings(place) | {"TASKRC": f"{place}/taskrc"}
    taking = [program, "import", str(many)]
    subprocess.run(taking, env=around, check=True, stdout=subprocess.DEVNULL)
    return {
        "list": ["limit:20", "list"],
        "add": ["add", TITLE, "due:2026-05-04"],
        "timeline": ["rc.defaultwidth:200", "list"],
        "search": ["/cybercrime/", "list"],
    }


def _khal(_program: str, place: Path, made: Made) -> Words:
    _write_entries(place / "meetings", "VEVENT", "DTSTART;VALUE=DATE", made)
    config = place / "config"
    config.write_text(
        f"[calendars]\n[[meetings]]\npath = {place}/meetings\n"
        f"[sqlite]\npath = {place}/cache.db\n"
        "[locale]\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ntimeformat = %H:%M\n"
        "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
        "[default]\ndefault_calendar = meetings\n"
    )
    at = ["--config", str(config)]
    return {
        "list": [*at, "list", "2001-06-01", "365d"],
        "add": [*at, "new", "2026-05-04", TITLE],
        "timeline": [*at, "list", "1976-11-21", "18300d"],
        "search": [*at, "search", "cybercrime"],
    }


def _todoman(_program: str, place: Path, made: Made) -> Words:
    _write_entries(place / "lists" / "meetings", "VTODO", "DUE;VALUE=DATE", made)
    (place / "lists" / "added").mkdir()
    config = place / "config.py"
    config.write_text(f'path = "{place}/lists/*"\ncache_path = "{place}/cache.sqlite3"\n')
    at = ["--config", str(config)]
    return {
        "add": [*at, "new", "--list", "added", TITLE],
        "timeline": [*at, "list", "meetings"],
        "search": [*at, "list", "--grep", "cybercrime", "meetings"],
    }


def _write_entries(folder: Path, component: str, day_property: str, made: Made) -> None:
    """The events as both of the calendar programs keep them, a file each."""
    folder.mkdir(parents=True)
    for number, event in zip(count(), _events(made), strict=False):
        plain = f"{_day(event):%Y%m%d}"
        lines = [
            *["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//benchmarks", f"BEGIN:{component}"],
            *[f"UID:{number}", f"DTSTAMP:{plain}T000000Z", f"{day_property}:{plain}"],
            *[f"SUMMARY:{event.title}", f"END:{component}", "END:VCALENDAR", ""],
        ]
        (folder / f"{number}.ics").write_bytes("\r\n".join(lines).encode())


def _events(made: Made) -> Iterator[Event]:
    return made.seeded.records(Event)


def _day(event: Event) -> date:
    """A day for a program that knows nothing vaguer."""
    return date.fromisoformat(event.date.earliest if event.date else "2001-06-01")


def _with_quiet_dates(query: str) -> str:
    """The timeline asked of tables that have the date alone, as it is written in a package."""
    return query.replace("earliest, latest, ", "").replace(
        "iif(earliest = '0001-01-01', latest, earliest), latest DESC", "date"
    )


PEERS = (
    Peer("sqlite-utils", 100_000, _sqlite_utils),
    Peer("duckdb", 100_000, _duckdb),
    Peer("hledger", 10_000, _hledger),
    Peer("task", 10_000, _taskwarrior),
    Peer("khal", 1_000, _khal),
    Peer("todo", 1_000, _todoman),
)
