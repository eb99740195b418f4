"""The records file that is tampered with."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from sepca_cli.changes import Entry
from sepca_cli.dates import OPEN, parse
from sepca_cli.model import (
    Aim,
    Chair,
    Citation,
    Event,
    EventTopic,
    Handover,
    Name,
    Outcome,
    Participation,
    Party,
    Person,
    RotationPlace,
    Source,
    Status,
    Term,
    Topic,
)
from sepca_cli.store import file, history


class Original(NamedTuple):
    """A records file as it was after each change, the oldest first, and the head at its end."""

    states: Sequence[bytes]
    head: str


def original(path: Path) -> Original:
    """Make a records file at `path`, change after change."""
    day, later = parse("2022-12-13"), parse("2023-12-12")
    steps: list[Sequence[Any]] = [
        [
            Party("romania-police", "police", "Romania"),
            Name("romania-police", "Romanian Police", "official"),
            Name("romania-police", "Poliția Română", language="ro"),
            Party("interpol", "international-organisation"),
            Name("interpol", "INTERPOL", "short"),
            Party("moldova-police", "police", "Moldova", note="since 2007"),
            Name("moldova-police", "General Police Inspectorate", "official"),
            Person("matei"),
            Name("matei", "Liviu Matei", "official"),
        ],
        [
            Source("coe-2022-12", "A text", "Council of Europe", "https://coe.int", "en", day),
            Source("tanjug-2022-12", "News of the day", "Tanjug", published=day),
        ],
        [
            Event("ga-2022", "General Assembly", "general-assembly", day, "Bucharest", "Romania"),
            Participation("ga-2022", "host", "romania-police", "matei", "Chief", "Opening"),
            Participation("ga-2022", "participant", "interpol"),
            Topic("cybercrime", "Cybercrime"),
            EventTopic("ga-2022", "cybercrime"),
            Citation("ga-2022", "date", "coe-2022-12", place="paragraph 1"),
            Citation("ga-2022", "", "tanjug-2022-12"),
        ],
        [Outcome("ga-2022.1", "ga-2022", "commitment", "A promise", "romania-police", later)],
        [Status("romania-police", "member", parse("2002")), Status("moldova-police", "member")],
        [
            Term("moldova-2021", "moldova-police", parse("2021-12"), day),
            Term("romania-2022", "romania-police", day, OPEN),
            Chair("romania-2022", "matei", "Chief", day),
            Handover("romania-2022", "moldova-2021", day, "ga-2022"),
            Aim("romania-2022.1", "romania-2022", "priority", "Joint training"),
        ],
        [
            RotationPlace(parse("2022"), 1, "moldova-police"),
            RotationPlace(parse("2022"), 2, "romania-police"),
        ],
        [Event("conf-2023", "Conference on firearms", "conference", parse("2023-05"), online=True)],
    ]
    file.create(path, lambda store: store.add_all(steps[0]), Entry("Ana", "init"))
    states = [path.read_bytes()]
    for number, step in enumerate(steps[1:], 2):
        with file.writing(path, Entry("Ana", f"step {number}")) as store:
            store.add_all(step)
        states.append(path.read_bytes())
    with file.writing(path, Entry("Boris", "edit")) as store:
        store.change(store.get(Event, "conf-2023")._replace(city="Sofia", country="Bulgaria"))
        store.remove(Status("moldova-police", "member"))
    states.append(path.read_bytes())
    with file.reading(path) as store:
        last = history.last(store.connection)
        assert last
        return Original(states, last.head)
