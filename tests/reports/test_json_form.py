"""Records as JSON: the contract with other programs."""

import json

from sepca_cli.dates import parse
from sepca_cli.model import Citation, Event, EventRecord, Outcome, Participation, Topic
from sepca_cli.reports.json_form import event_form, json_form


def test_a_record_has_its_fields_in_their_order_with_dates_as_edtf() -> None:
    event = Event("ga-2022", "Assembly", "general-assembly", parse("2022-12?"), online=True)
    form = json_form(event)
    assert list(form) == list(Event._fields)
    assert form["date"] == "2022-12?"
    assert form["online"] is True
    assert form["part_of"] == ""


def test_an_event_comes_with_everything_that_hangs_on_it() -> None:
    record = EventRecord(
        Event("ga-2022", "Assembly", "general-assembly"),
        [Participation("ga-2022", "host", "police")],
        [Topic("cybercrime", "cybercrime")],
        [Outcome("ga-2022.1", "ga-2022", "commitment", "Help", due=parse("2023"))],
        [Citation("ga-2022", "date", "coe")],
    )
    form = json.loads(json.dumps(event_form(record)))
    assert list(form) == [
        "schema",
        "event",
        "participations",
        "topics",
        "outcomes",
        "citations",
        "as_of",
    ]
    assert form["schema"] == 1
    assert form["event"] == json_form(record.event)
    assert form["participations"][0]["certainty"] == "documented"
    assert form["topics"] == [{"key": "cybercrime", "name": "cybercrime", "kind": "theme"}]
    assert form["outcomes"][0]["due"] == "2023"
    assert form["citations"][0]["fact"] == "date"
