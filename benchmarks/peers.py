"""What the peers can do of the same: say what they are, list twenty records, add one."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from benchmarks.commands import Command, surroundings

DAYS = [f"2022-01-{day:02}" for day in range(1, 21)]


def theirs(folders: Iterable[Path], home: Path) -> tuple[list[Command], list[str]]:
    """The commands of the peers that are in the folders or on the PATH, and who is in neither."""
    path = os.pathsep.join([*map(str, folders), os.environ.get("PATH", "")])
    commands: list[Command] = []
    missing = []
    for name, prepare in PEERS.items():
        program = shutil.which(name, path=path)
        if program is None:
            missing.append(name)
            continue
        place = home / name
        place.mkdir()
        listing, adding = prepare(program, place)
        asked = {"--version": ["--version"], "--help": ["--help"], "list": listing, "add": adding}
        commands += [
            Command(f"{name} {what}", [program, *words], surroundings(place))
            for what, words in asked.items()
        ]
    return commands, missing


def _sqlite_utils(program: str, place: Path) -> tuple[list[str], list[str]]:
    file, many, one = (place / name for name in ("meetings.db", "many.json", "one.json"))
    meetings = [{"day": day, "title": f"Meeting of {day}"} for day in DAYS]
    many.write_text(json.dumps(meetings))
    one.write_text(json.dumps(meetings[:1]))
    insert = ["insert", str(file), "meeting"]
    subprocess.run([program, *insert, str(many)], env=surroundings(place), check=True)
    return ["rows", str(file), "meeting", "--limit", "20", "--table"], [*insert, str(one)]


def _khal(_program: str, place: Path) -> tuple[list[str], list[str]]:
    _write_entries(place / "meetings", "VEVENT", "DTSTART;VALUE=DATE")
    config = place / "config"
    config.write_text(
        f"[calendars]\n[[meetings]]\npath = {place}/meetings\n"
        f"[sqlite]\npath = {place}/cache.db\n"
        "[locale]\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\ntimeformat = %H:%M\n"
        "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
        "[default]\ndefault_calendar = meetings\n"
    )
    at = ["--config", str(config)]
    return [*at, "list", "2022-01-01", "30d"], [*at, "new", "2023-05-04", "Meeting"]


def _todoman(_program: str, place: Path) -> tuple[list[str], list[str]]:
    _write_entries(place / "lists" / "meetings", "VTODO", "DUE;VALUE=DATE")
    (place / "lists" / "added").mkdir()
    config = place / "config.py"
    config.write_text(f'path = "{place}/lists/*"\ncache_path = "{place}/cache.sqlite3"\n')
    at = ["--config", str(config)]
    return [*at, "list", "meetings"], [*at, "new", "--list", "added", "Meeting"]


def _write_entries(folder: Path, component: str, day_property: str) -> None:
    """Twenty entries as both of the calendar programs keep them, a file each."""
    folder.mkdir(parents=True)
    for day in DAYS:
        plain = day.replace("-", "")
        lines = [
            *["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//benchmarks", f"BEGIN:{component}"],
            *[f"UID:{plain}", f"DTSTAMP:{plain}T000000Z", f"{day_property}:{plain}"],
            *[f"SUMMARY:Meeting of {day}", f"END:{component}", "END:VCALENDAR", ""],
        ]
        (folder / f"{plain}.ics").write_bytes("\r\n".join(lines).encode())


# Each program with what makes its twenty records and returns the words to list and to add.
PEERS = {"sqlite-utils": _sqlite_utils, "khal": _khal, "todo": _todoman}
