"""What is exported is read by programs that are not ours."""

import csv
import json
import shutil
import subprocess
import warnings
from datetime import date, timedelta
from pathlib import Path

import pytest

from sepca_cli.exchange.calendars import calendar, uid_of, without_days
from sepca_cli.exchange.datapackage import write_package
from sepca_cli.exchange.linked_data import linked_data
from sepca_cli.exchange.outbox import write_text
from sepca_cli.exchange.part import Part
from sepca_cli.exchange.sheets import sheets
from sepca_cli.exchange.workbook import write_workbook
from sepca_cli.model import Event, Party, Person, Source
from sepca_cli.store.file import reading
from tests.exchange.conftest import DATA, SMALL, Recorded

SCHEMA = "https://schema.org/"


@pytest.mark.parametrize("chosen", [None, ["ga-2018"], ["ws-2021"], []], ids=str)
def test_frictionless_accepts_the_package_and_every_part_of_it(
    chosen: list[str] | None, recorded: Recorded, tmp_path: Path
) -> None:
    write_package(recorded(SMALL, chosen), tmp_path, DATA)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from frictionless import validate

        report = validate(str(tmp_path / "datapackage.json"))
    assert report.valid, report.flatten(["title", "rowNumber", "fieldName", "message"])[:5]


def test_rdflib_finds_every_thing_in_the_linked_data_without_a_network(small: Part) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from rdflib import RDF, Graph, URIRef

        graph = Graph().parse(data="".join(linked_data(small)), format="json-ld")
    kinds = {Event: "Event", Person: "Person", Source: "CreativeWork"}
    for kind, word in kinds.items():
        things = {str(each) for each in graph.subjects(RDF.type, URIRef(SCHEMA + word))}
        assert things == {f"urn:x-sepca:{record.key}" for record in small.records(kind)}
    parties = {
        str(each)
        for word in ("Organization", "Country")
        for each in graph.subjects(RDF.type, URIRef(SCHEMA + word))
    }
    assert parties == {f"urn:x-sepca:{party.key}" for party in small.records(Party)}
    assembly = URIRef("urn:x-sepca:ga-2018")
    assert str(graph.value(assembly, URIRef(SCHEMA + "endDate"))) == "2018-05-12"
    assert str(graph.value(assembly, URIRef(SCHEMA + "organizer"))).startswith("urn:x-sepca:")


def test_vobject_reads_the_calendar_as_it_is_in_the_record(small: Part) -> None:
    import vobject

    read = vobject.readOne("".join(calendar(small)))
    found = {entry.uid.value: entry for entry in read.vevent_list}
    known = {uid_of(event): event for event in small.events if event.date.known_day}
    assert found.keys() == known.keys()
    for uid, event in known.items():
        entry = found[uid]
        assert entry.summary.value == event.title
        assert entry.dtstart.value == date.fromisoformat(event.date.earliest)
        assert entry.dtend.value == date.fromisoformat(event.date.latest) + timedelta(days=1)
        assert entry.x_sepca_key.value == event.key
        assert entry.x_sepca_edtf.value == event.date.text
    assert [event.key for event in without_days(small)] == ["ws-2021"]


def test_a_line_of_the_calendar_is_no_longer_than_calendars_take_it(recorded: Recorded) -> None:
    events = [one for one in SMALL if isinstance(one, Event) and not one.part_of]
    wide = [event._replace(title="Скупштина " * 40, note="会議\n" * 90) for event in events]
    lines = "".join(calendar(recorded(wide))).encode().split(b"\r\n")
    assert max(map(len, lines)) == 75
    assert not any(b"\n" in line or b"\r" in line for line in lines)


def test_calamine_reads_the_workbook_as_it_was_written(small: Part, tmp_path: Path) -> None:
    from python_calamine import CalamineWorkbook

    path = tmp_path / "record.xlsx"
    write_workbook(small, path, pytest.fail)
    book = CalamineWorkbook.from_path(path)
    for sheet in sheets(small):
        head, *rows = book.get_sheet_by_name(sheet.name).to_python()
        assert head == [heading.text for heading in sheet.headings]
        assert rows == [[cell or "" for cell in row] for row in sheet.rows]


def test_libreoffice_opens_the_workbook(small: Part, tmp_path: Path) -> None:
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        pytest.skip("LibreOffice is not installed")
    path = tmp_path / "record.xlsx"
    write_workbook(small, path, pytest.fail)
    words = [office, f"-env:UserInstallation={(tmp_path / 'office').as_uri()}", "--headless"]
    subprocess.run(
        [*words, "--convert-to", "csv", "--outdir", str(tmp_path), str(path)],
        check=True,
        capture_output=True,
        timeout=120,
    )
    with (tmp_path / "record.csv").open(encoding="utf-8", newline="") as file:
        keys = [row[0] for row in csv.reader(file)]
    assert keys == ["Key", *(event.key for event in small.events)]


def test_every_date_of_the_public_record_stands_in_the_linked_data_as_it_is_known(
    tmp_path: Path,
) -> None:
    from sepca_cli.exchange.datapackage import read_package
    from sepca_cli.store.file import create

    path = tmp_path / "public.db"
    create(path, lambda store: store.add_all(read_package(DATA)))
    with reading(path) as store:
        part = Part(store)
        graph = json.loads("".join(linked_data(part)))["@graph"]
        dates = {thing["identifier"]: thing for thing in graph if thing["@type"] == "Event"}
        for event in part.events:
            told = dates[event.key]
            assert told.get("sepca:date", "") == event.date.text
            if event.date.known_day:
                assert (told["startDate"], told["endDate"]) == event.date[1:]
            if "?" in event.date.text or "[" in event.date.text:
                assert "startDate" not in told
        calendar_file = tmp_path / "record.ics"
        write_text(calendar_file, calendar(part))
        assert calendar_file.read_bytes().decode() == "".join(calendar(part))
