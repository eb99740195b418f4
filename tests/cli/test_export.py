"""sepca export: what is written, where it may be written, and what is said about it."""

import json
import os
import sqlite3
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from sepca_cli.cli.export import FORMS
from sepca_cli.exchange.datapackage import FILES, file_name, read_package
from sepca_cli.model import Event
from sepca_cli.store.rows import TABLES
from tests.running import Sepca

DATA = Path(__file__).parents[2] / "data"
FOLDERS = ("data-package", "csv")


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "out"


def bytes_of(target: Path) -> dict[str, bytes]:
    """What an export wrote, by name."""
    files = [target] if target.is_file() else list(target.iterdir())
    return {each.name: each.read_bytes() for each in files}


def everything_in(folder: Path) -> set[str]:
    return {each.name for each in folder.rglob("*")}


def test_the_public_record_comes_out_as_it_went_in(public: Sepca, target: Path) -> None:
    assert public(f"export data-package {target}").exit_code == 0
    for kind in TABLES:
        name = file_name(kind)
        assert (target / name).read_bytes() == (DATA / name).read_bytes(), name
    ours, theirs = (json.loads((at / "datapackage.json").read_text()) for at in (target, DATA))
    assert ours["resources"] == theirs["resources"]


@pytest.mark.parametrize("form", FORMS)
def test_an_export_is_for_its_owner_alone_and_the_same_again(
    form: str, sepca: Sepca, target: Path, tmp_path: Path
) -> None:
    done = sepca(f"export {form} {target}")
    assert done.exit_code == 0
    assert done.stdout == ""
    assert f"exported the record to {target}" in done.stderr
    for each in (target, *target.rglob("*")):
        assert stat.S_IMODE(each.stat().st_mode) == (0o700 if each.is_dir() else 0o600)
    again = tmp_path / "again"
    assert sepca(f"export {form} {again}").exit_code == 0
    assert [*bytes_of(again).values()] == [*bytes_of(target).values()]


@pytest.mark.parametrize("form", FORMS)
def test_exporting_changes_nothing_in_the_record(form: str, sepca: Sepca, target: Path) -> None:
    before = sepca("log --head").stdout
    assert sepca(f"export {form} {target}").exit_code == 0
    assert sepca("log --head").stdout == before


@pytest.mark.parametrize("form", ["json", "ics", "jsonld"])
@pytest.mark.parametrize("place", ["", " -"])
def test_a_text_goes_to_standard_output(form: str, place: str, sepca: Sepca, target: Path) -> None:
    assert sepca(f"export {form} {target}").exit_code == 0
    assert sepca(f"export {form}{place}").stdout_bytes == target.read_bytes()


@pytest.mark.parametrize("form", [form for form in FORMS if form not in ("json", "ics", "jsonld")])
def test_what_is_no_text_needs_a_place(form: str, sepca: Sepca) -> None:
    refused = sepca(f"export {form} -")
    assert refused.exit_code == 2
    assert f"sepca export {form} " in refused.stderr


@pytest.mark.parametrize("form", FORMS)
def test_what_is_there_is_replaced_only_after_a_yes(form: str, sepca: Sepca, target: Path) -> None:
    assert sepca(f"export {form} {target}").exit_code == 0
    before = bytes_of(target)
    sepca("event add Workshop --kind workshop --when 2021-05-04 --key ws-2021")
    refused = sepca(f"export {form} {target}")
    assert refused.exit_code == 2
    assert "--yes" in refused.stderr
    assert bytes_of(target) == before
    assert sepca(f"export {form} {target} --yes").exit_code == 0
    assert bytes_of(target) != before
    assert not [name for name in everything_in(target.parent) if name.startswith(".")]


@pytest.mark.parametrize("form", FORMS)
def test_what_is_not_an_export_is_never_replaced(
    form: str, sepca: Sepca, target: Path, tmp_path: Path
) -> None:
    records = tmp_path / "records.db"
    if form in FOLDERS:
        target.mkdir()
        (target / "thesis.odt").touch()
    else:
        os.mkfifo(target)
    kept = records.read_bytes()
    for place in (target, records, tmp_path, Path("/")):
        refused = sepca(f"export {form} {place} --yes")
        assert refused.exit_code == 2, place
        assert "Traceback" not in refused.output
    assert records.read_bytes() == kept


def test_an_empty_folder_is_filled(sepca: Sepca, target: Path) -> None:
    target.mkdir()
    assert sepca(f"export data-package {target}").exit_code == 0
    assert everything_in(target) == {*FILES}


def test_a_link_stays_a_link(sepca: Sepca, target: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.json"
    link.symlink_to(target)
    assert sepca(f"export json {link}").exit_code == 0
    assert link.is_symlink()
    assert json.loads(target.read_text())["schema"] == 1


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", ["missing/out", "x" * 300, "records.db/out"])
def test_where_nothing_can_be_written_is_said(
    name: str, form: str, sepca: Sepca, tmp_path: Path
) -> None:
    refused = sepca(f"export {form} {tmp_path}/{name}")
    assert refused.exit_code == 5
    assert "cannot write" in refused.stderr


@pytest.mark.parametrize("form", FORMS)
def test_a_circle_of_links_is_no_place(form: str, sepca: Sepca, target: Path) -> None:
    target.symlink_to(target)
    assert sepca(f"export {form} {target}").exit_code in (1, 5)
    assert target.is_symlink()


@pytest.mark.parametrize("form", FORMS)
def test_a_failure_half_way_leaves_the_old_export(
    form: str, sepca: Sepca, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sepca_cli.exchange.part import Part

    assert sepca(f"export {form} {target}").exit_code == 0
    before = bytes_of(target)
    whole: Callable[..., object] = Part._in_it

    def interrupted(self: Part, kind: type[object], found: Callable[..., object]) -> object:
        if kind is Event:
            raise OSError(28, "No space left on device")
        return whole(self, kind, found)

    monkeypatch.setattr(Part, "_in_it", interrupted)
    refused = sepca(f"export {form} {target} --yes")
    assert refused.exit_code == 5
    assert "No space left on device" in refused.stderr
    assert bytes_of(target) == before
    assert not [name for name in everything_in(target.parent) if name.startswith(".")]


@pytest.mark.parametrize("form", FORMS)
def test_the_filter_chooses_events_in_every_form(form: str, public: Sepca, target: Path) -> None:
    done = public(f"export {form} {target} --presidency romania --kind general-assembly")
    assert done.exit_code == 0
    assert f"exported 1 event to {target}" in done.stderr
    if form == "sqlite":
        connection = sqlite3.connect(target)
        (titles,) = zip(*connection.execute("SELECT title FROM event"), strict=True)
        connection.close()
    elif form == "xlsx":
        from python_calamine import CalamineWorkbook

        _, *rows = CalamineWorkbook.from_path(target).get_sheet_by_name("Events").to_python()
        titles = tuple(str(row[1]) for row in rows)
    else:
        text = "".join(told.decode() for told in bytes_of(target).values())
        titles = ("General Assembly, Bucharest 2022",)
        assert titles[0].replace(",", "\\," if form == "ics" else ",") in text
        assert "Founding of the association" not in text
    assert titles == ("General Assembly, Bucharest 2022",)


def test_a_part_can_be_made_a_record_of_its_own(public: Sepca, target: Path) -> None:
    from sepca_cli.store.file import create, reading

    assert public(f"export data-package {target} --from 2021").exit_code == 0
    path = target.with_name("part.db")
    create(path, lambda store: store.add_all(read_package(target)))
    with reading(path) as store:
        assert all(event.date.latest >= "2021" for event in store.select(Event))


def test_a_filter_that_is_not_understood_is_refused_before_anything_is_written(
    public: Sepca, target: Path
) -> None:
    assert public(f"export json {target} --presidency atlantis").exit_code == 3
    assert not target.exists()


def test_the_events_that_no_calendar_can_hold_are_counted(public: Sepca) -> None:
    done = public("export ics")
    assert done.stdout.count("BEGIN:VEVENT") == 36
    assert "left out 17 of 53 events, of which the days are not known: ev-2002-pula" in done.stderr


def test_a_calendar_is_told_of_a_change_and_of_a_cancellation(sepca: Sepca) -> None:
    def entry() -> dict[str, str]:
        lines = sepca("export ics").stdout.splitlines()
        return dict(line.split(":", 1) for line in lines if ":" in line)

    first = entry()
    sepca("event edit ga-2022-bucharest --date 13-14.12.2022")
    second = entry()
    sepca("event edit ga-2022-bucharest --state cancelled")
    third = entry()
    assert first["UID"] == second["UID"] == third["UID"]
    assert [one["SEQUENCE"] for one in (first, second, third)] == ["0", "1", "2"]
    assert second["DTSTART;VALUE=DATE"] == "20221213"
    assert [one["STATUS"] for one in (first, third)] == ["CONFIRMED", "CANCELLED"]


@pytest.mark.parametrize("form", FORMS)
def test_an_empty_record_makes_an_empty_export(form: str, empty: Sepca, target: Path) -> None:
    assert empty(f"export {form} {target}").exit_code == 0
    assert target.exists()


def test_a_form_that_there_is_not_is_refused_with_the_nearest(sepca: Sepca) -> None:
    refused = sepca("export exel out")
    assert refused.exit_code == 2
    assert "One of: data-package, json, csv, xlsx" in refused.stderr


def test_a_text_that_is_too_long_for_a_cell_is_said(sepca: Sepca, target: Path) -> None:
    sepca("event edit ga-2022-bucharest --note", "ž" * 40_000)
    done = sepca(f"export xlsx {target}")
    assert done.exit_code == 0
    assert "ga-2022-bucharest: Note has 40,000 characters" in done.stderr
