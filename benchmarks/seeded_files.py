"""Seeded records as files that `sepca import` reads: data package, JSON document, sheet of events.

They are written row by row; a record of any size needs no more memory than its longest row.
"""

import csv
import json
import sys
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

from benchmarks.seeded import Seeded, party_key, party_names, person_key, person_names
from sepca_cli.exchange.datapackage import DESCRIPTION, file_name
from sepca_cli.model import Event, EventTopic, Name, Participation, Party, Person, Topic
from sepca_cli.reports.json_form import SCHEMA, json_form
from sepca_cli.store.rows import COLUMNS, TABLES, to_row

PUBLIC = Path(__file__).parents[1] / "data"
# What a sheet of events brings; the rest of the record has to be there already.
IN_THE_SHEET = (Event, EventTopic, Participation)
HEADER = ("key", "title", "kind", "date", "city", "country", "venue", "online", "note", "topic")


def write_package(seeded: Seeded, folder: Path, kinds: Collection[type[Any]] = TABLES) -> None:
    """Write the record, or these kinds of its records alone, as a data package in a new folder."""
    folder.mkdir(parents=True)
    about = json.loads((PUBLIC / DESCRIPTION).read_text(encoding="utf-8"))
    named = {**about, "name": "seeded", "title": f"A seeded record of {seeded.events} events"}
    (folder / DESCRIPTION).write_text(json.dumps(named, indent=2), encoding="utf-8")
    for kind in TABLES:
        with (folder / file_name(kind)).open("w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file, lineterminator="\n")
            rows.writerow(COLUMNS[kind])
            for record in seeded.records(kind) if kind in kinds else ():
                row = to_row(record)
                if kind is Event:
                    row["online"] = "true" if row["online"] else "false"
                rows.writerow(row.values())


def write_names(seeded: Seeded, folder: Path) -> None:
    """Write what a sheet of events needs to be understood: names and topics, as a data package."""
    write_package(seeded, folder, (Party, Person, Name, Topic))


def write_document(seeded: Seeded, path: Path) -> None:
    """Write the whole record as one JSON document."""
    with path.open("w", encoding="utf-8") as file:
        file.write(f'{{"schema": {SCHEMA}')
        for kind in TABLES:
            file.write(f',\n"{Path(file_name(kind)).stem}": [')
            for number, record in enumerate(seeded.records(kind)):
                between = ",\n" if number else "\n"
                file.write(between + json.dumps(json_form(record), ensure_ascii=False))
            file.write("]")
        file.write("}\n")


def write_sheet(seeded: Seeded, path: Path) -> None:
    """Write the events as a sheet, those who took part and the topics in one cell each.

    Who took part is called by name, in the three scripts in turn. A cell names one of a party and
    its person: the chair is named without the party.
    """
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow((*HEADER, "participant"))
        rows.writerows(_sheet(seeded))


def _sheet(seeded: Seeded) -> Iterator[list[str]]:
    names = {party_key(number): party_names(number) for number in range(seeded.parties)}
    names |= {person_key(number): person_names(number) for number in range(seeded.persons)}
    for number in range(seeded.events):
        event = seeded.event(number)
        topics = "; ".join(topic.name for topic in seeded.topics(number))
        there = seeded.participations(number)
        who = (
            f"{names[each.person or each.party][(number + place) % 3]}:{each.role}"
            for place, each in enumerate(there)
        )
        yield [
            *(event.key, event.title, event.kind, event.date.text, event.city, event.country),
            *(event.venue, "yes" if event.online else "no", event.note, topics, "; ".join(who)),
        ]


WAYS = {way.__name__: way for way in (write_package, write_names, write_document, write_sheet)}

if __name__ == "__main__":
    asked, events, path = sys.argv[1:]
    WAYS[asked](Seeded(int(events)), Path(path))
