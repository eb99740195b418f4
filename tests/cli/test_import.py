"""What others send back comes in whole, seen first, and never over what was changed here."""

import json
import shutil
from pathlib import Path

import pytest

from tests.running import Sepca

DATA = Path(__file__).parents[2] / "data"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file to be read in; what is in it is for the test to write."""
    return tmp_path / "file"


def says(sepca: Sepca, line: str) -> str:
    """What a line prints, when it is done."""
    done = sepca(line)
    assert done.exit_code == 0, done.output
    return done.stdout


def history(sepca: Sepca) -> str:
    return says(sepca, "log --head")


def test_the_public_record_comes_into_an_empty_file_as_init_makes_it(
    empty: Sepca, tmp_path: Path
) -> None:
    other = tmp_path / "other.db"
    assert empty(f"import {DATA} --yes").exit_code == 0
    assert empty(f"init --db {other}").exit_code == 0
    for line in ("event list --format json", "party list --format csv", "report timeline"):
        assert says(empty, line) == says(empty, f"{line} --db {other}")
    assert empty("check --deep --rule history").exit_code == 0


def test_the_same_file_twice_changes_nothing(public: Sepca) -> None:
    before = history(public)
    done = public(f"import {DATA}")
    assert done.exit_code == 0
    assert "nothing was changed" in done.stderr
    assert history(public) == before


def test_a_comma_stands_between_names_unless_a_name_has_it(public: Sepca, file: Path) -> None:
    assert public('party add "Justice, Freedom and Security" --kind ngo --key jfs').exit_code == 0
    file.write_text(
        "Naslov;Datum;Učesnici\n"
        "Prvi;2026;Interpol, Europol\n"
        "Drugi;2025;Justice, Freedom and Security\n"
    )
    assert public(f"import {file}").exit_code == 0
    for key, parties in (("ev-2026", ["interpol", "europol"]), ("ev-2025", ["jfs"])):
        event = json.loads(says(public, f"event show {key} --format json"))
        assert [each["party"] for each in event["participations"]] == parties


def test_a_spreadsheet_without_keys_twice_changes_nothing(public: Sepca, file: Path) -> None:
    file.write_text("Naslov;Datum;Grad;Učesnici\nSastanak;12-14.12.2026;Sofija;Interpol;\n")
    assert public(f"import {file}").exit_code == 0
    before = history(public)
    assert "nothing was changed" in public(f"import {file}").stderr
    assert history(public) == before
    event = json.loads(says(public, "event show ev-2026-sofija --format json"))
    assert event["event"]["date"] == "2026-12-12/2026-12-14"
    assert event["event"]["state"] == "announced"
    assert [each["party"] for each in event["participations"]] == ["interpol"]


def test_a_trial_shows_everything_and_changes_nothing(public: Sepca, file: Path) -> None:
    file.write_text("title,date,city\nMeeting,2024-02-29,Sofia\n")
    before = history(public)
    done = public(f"import {file} --dry-run --format json")
    assert done.exit_code == 0
    assert json.loads(done.stdout)[0]["what"] == "new"
    assert "this would be new: 1 event" in done.stderr
    assert history(public) == before


def test_one_bad_row_refuses_all_and_every_bad_row_is_named(public: Sepca, file: Path) -> None:
    file.write_text("title,date\nGood,2024-02-29\nBad,2024-02-30\nWorse,2024-13-01\n")
    before = history(public)
    done = public(f"import {file}")
    assert done.exit_code == 2
    assert "line 3: " in done.stderr
    assert "line 4: " in done.stderr
    assert "2 rows cannot be taken in, so nothing was" in done.stderr
    assert history(public) == before


def test_more_than_ten_records_are_not_written_unseen(public: Sepca, file: Path) -> None:
    lines = [f"Meeting {number},2024-02-{number:02}" for number in range(1, 12)]
    file.write_text("\n".join(["title,date", *lines]))
    done = public(f"import {file}")
    assert done.exit_code == 2
    assert "add --yes" in done.stderr
    assert public(f"import {file} --yes").exit_code == 0


def test_an_import_is_one_change_that_can_be_taken_back(public: Sepca, file: Path) -> None:
    file.write_text("title,date\nOne,2024-02-28\nTwo,2024-02-29\n")
    number = int(history(public).partition(":")[0])
    assert public(f"import {file}").exit_code == 0
    assert history(public).startswith(f"{number + 1}:")
    assert list(file.parent.glob("records.db.backups/*before-import*"))
    assert public("undo --yes").exit_code == 0
    assert public("event show ev-2024-one").exit_code == 3


def test_a_newer_version_of_a_record_updates_it(public: Sepca, file: Path) -> None:
    file.write_text("title,date,city\nMeeting,2024-02-29,Sofia\n")
    assert public(f"import {file}").exit_code == 0
    file.write_text("title,date,city,venue\nMeeting,2024-02-29,Sofia,Hotel\n")
    done = public(f"import {file}")
    assert "changed: 1 event" in done.stderr
    assert json.loads(says(public, "event show ev-2024-sofia --format json"))["event"]["venue"]


def test_a_file_that_changes_after_it_was_shown_is_not_saved(
    public: Sepca, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sepca_cli.cli.desk import Desk

    def meanwhile(*_: object) -> Path:
        file.write_text("title,date\nAnother,2024\n")
        return file.with_name("no copy")

    file.write_text("title,date\nMeeting,2024\n")
    monkeypatch.setattr(Desk, "keep_copy", meanwhile)
    before = history(public)
    done = public(f"import {file}")
    assert done.exit_code == 1
    assert "changed meanwhile" in done.stderr
    assert history(public) == before


@pytest.mark.parametrize(
    ("key", "name", "other", "code"),
    [
        ("drones", "Drones", "Drones", 0),
        ("drones", "Drones", "Robots", 2),
        ("cybercrime", "cybercrime", "cybercrime", 0),
    ],
)
def test_a_topic_that_two_events_bring_is_one_if_both_say_the_same(
    public: Sepca, file: Path, key: str, name: str, other: str, code: int
) -> None:
    events = [
        {"event": {"title": title, "date": "2024"}, "topics": [{"key": key, "name": told}]}
        for title, told in (("One", name), ("Other", other))
    ]
    file.write_text(json.dumps(events))
    done = public(f"import {file} --yes")
    assert done.exit_code == code, done.stderr
    assert ("new: 2 events" in done.stderr) == (code == 0)


@pytest.mark.parametrize("bad", ["A,2024-02-30", 'A,"2024', "=A,2024\nB,2024\nB,2024"])
def test_what_is_refused_without_asking_leaves_neither_a_change_nor_a_copy(
    public: Sepca, file: Path, bad: str
) -> None:
    file.write_text(f"title,date\nGood,2024\n{bad}\n")
    before = history(public)
    asked, unasked = public(f"import {file}"), public(f"import {file} --yes")
    assert (asked.exit_code, asked.stderr) == (unasked.exit_code, unasked.stderr)
    assert asked.exit_code == 2
    assert history(public) == before
    assert not list(file.parent.glob("records.db.backups/*before-import*"))


def test_what_is_there_already_is_not_saved_without_asking_either(
    public: Sepca, file: Path
) -> None:
    file.write_text("title,date\nMeeting,2024\n")
    assert public(f"import {file} --yes").exit_code == 0
    before = history(public)
    asked, unasked = public(f"import {file}"), public(f"import {file} --yes")
    assert (asked.exit_code, asked.stderr) == (unasked.exit_code, unasked.stderr)
    assert "nothing was changed" in asked.stderr
    assert history(public) == before


def test_a_possible_duplicate_is_named(public: Sepca, file: Path) -> None:
    file.write_text("title,date,city\nAssembly of the chiefs,12-14 December 2022,Bucharest\n")
    done = public(f"import {file} --dry-run")
    assert "Recorded here already, under another key?" in done.stdout
    assert "ga-2022-bucharest" in done.stdout


class TestConflicts:
    """What was changed here and in the file since both were the same."""

    @pytest.fixture
    def changed(self, tmp_path: Path) -> Path:
        """A copy of the public record, changed there in one field and here in the same."""
        folder = tmp_path / "package"
        shutil.copytree(DATA, folder)
        table = folder / "events.csv"
        lines = table.read_text("utf-8").splitlines(keepends=True)
        place = next(n for n, line in enumerate(lines) if line.startswith("ga-2022-bucharest,"))
        lines[place] = lines[place].replace(",Bucharest,Romania,", ",Snagov,Romania,")
        table.write_text("".join(lines), "utf-8")
        return folder

    def test_what_is_new_only_in_the_file_is_taken(self, public: Sepca, changed: Path) -> None:
        assert public(f"import {changed}").exit_code == 0
        assert city(public) == "Snagov"

    def test_what_is_new_only_here_is_left(self, public: Sepca) -> None:
        assert public("event edit ga-2022-bucharest --city Otopeni").exit_code == 0
        done = public(f"import {DATA}")
        assert done.exit_code == 0
        assert "1 left as here" in done.stderr
        assert city(public) == "Otopeni"

    def test_what_is_new_on_both_sides_is_refused_where_nobody_can_be_asked(
        self, public: Sepca, changed: Path
    ) -> None:
        assert public("event edit ga-2022-bucharest --city Otopeni").exit_code == 0
        done = public(f"import {changed}")
        assert done.exit_code == 1
        assert "it was Bucharest; here Otopeni; in the file Snagov" in done.stderr
        assert "--on-conflict keep" in done.stderr
        assert city(public) == "Otopeni"

    @pytest.mark.parametrize(("way", "left"), [("keep", "Otopeni"), ("take", "Snagov")])
    def test_it_is_kept_or_taken_as_told(
        self, public: Sepca, changed: Path, way: str, left: str
    ) -> None:
        assert public("event edit ga-2022-bucharest --city Otopeni").exit_code == 0
        assert public(f"import {changed} --on-conflict {way}").exit_code == 0
        assert city(public) == left


def city(sepca: Sepca) -> str:
    shown = json.loads(says(sepca, "event show ga-2022-bucharest --format json"))
    return str(shown["event"]["city"])


# ---- the study of bad inputs, as far as it speaks of files


BAD = [
    ("B47", "\ufefftitle,date,city\nŠibenik meeting,2024-02-29,Šibenik\n", 0, "new: 1 event"),
    ("B50", 'title,date\n"Unclosed meeting,2024-02-29\nNext,2024-03-01\n', 2, "line 2"),
    ("B52", "title,date\nGood,2024-02-29\nBad,2024-02-30\n", 2, "line 3"),
    ("B54", "code,phone\n007,+38733123456\n", 2, "columns that are not taken: phone"),
    ("B54", "title,date,note\nMeeting,2024,007 and +38733123456\n", 0, "new: 1 event"),
    ("B56", '{"title":"\\ud800","date":"2024-02-29"}', 2, "U+D800"),
    ("B58", '!!python/object/apply:os.system ["id"]', 2, "no column is for title"),
    (
        "B58",
        '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        2,
        "nothing that can be",
    ),
]


@pytest.mark.parametrize(("study", "text", "code", "says"), BAD)
def test_a_file_of_the_study_is_taken_as_meant_or_refused(
    public: Sepca, file: Path, study: str, text: str, code: int, says: str
) -> None:
    file.write_text(text, "utf-8")
    before = history(public)
    done = public(f"import {file}")
    assert done.exit_code == code, f"{study}: {done.output}"
    assert says in done.stderr
    assert (history(public) == before) is bool(code)


def test_a_text_that_looks_like_a_number_stays_as_it_was_written(public: Sepca, file: Path) -> None:
    file.write_text("title,date,venue\nMeeting,2024-02-29,007\n")
    assert public(f"import {file}").exit_code == 0
    shown = json.loads(says(public, "event show ev-2024-meeting --format json"))
    assert shown["event"]["venue"] == "007"


def test_a_file_of_another_code_page_is_read_and_said(public: Sepca, file: Path) -> None:
    text = "Naziv;Datum;Grad\nSjednica načelnika, šest žalbi;2024-02-29;Šibenik\n"
    file.write_bytes(text.encode("cp1250"))
    done = public(f"import {file}")
    assert done.exit_code == 0
    assert "read as cp1250; if letters look wrong, add --encoding NAME" in done.stderr
    assert "načelnika" in says(public, "event show ev-2024-sibenik")


def test_names_that_nobody_has_are_refused_with_the_nearest(public: Sepca, file: Path) -> None:
    file.write_text("title,date,host\nMeeting,2024-02-29,Interpool\n")
    done = public(f"import {file}")
    assert done.exit_code == 2
    assert "nearest: interpol" in done.stderr


def test_what_holds_for_many_rows_is_said_once(public: Sepca, file: Path) -> None:
    rows = [f"Meeting {n},2024-02-29,{'Nobody' if n % 2 else 'Anybody'}\n" for n in range(100)]
    file.write_text("title,date,host\n" + "".join(rows))
    done = public(f"import {file}")
    assert done.exit_code == 2
    assert done.stderr.count("there is no party or person") == 2
    assert 'line 2 and 49 more: there is no party or person "Anybody"' in done.stderr
    assert "100 rows cannot be taken in" in done.stderr


def test_an_empty_cell_says_nothing_of_an_event_that_is_known_by_its_title(
    public: Sepca, file: Path
) -> None:
    title = "General Assembly, Bucharest 2022"
    file.write_text(f'title,date,city,country\n"{title}",2022-12-12/2022-12-14,,\n')
    done = public(f"import {file}")
    assert "1 unchanged" in done.stderr


def test_an_empty_cell_clears_the_field_of_an_event_that_is_named_by_its_key(
    public: Sepca, file: Path
) -> None:
    file.write_text("key,title,city\nga-2022-bucharest,,\n")
    assert "changed: 1 event" in public(f"import {file}").stderr
    assert city(public) == ""


def test_a_term_that_overlaps_is_refused(public: Sepca, file: Path) -> None:
    file.write_text("key,member,begins,ends\nwrong,romania-police,2016-06-01,2017-06-01\n")
    done = public(f"import {file}")
    assert done.exit_code == 1
    assert "overlaps" in done.stderr


def test_an_event_that_is_a_part_of_its_part_is_refused(public: Sepca, file: Path) -> None:
    file.write_text("key,title,date,part_of\na,A,2024,\nb,B,2024,a\n")
    assert public(f"import {file}").exit_code == 0
    file.write_text("key,part_of\na,b\n")
    assert public(f"import {file}").exit_code == 1


def test_what_refers_to_nothing_is_refused(public: Sepca, file: Path) -> None:
    file.write_text('{"events": [{"key": "x", "title": "A", "kind": "visit", "part_of": "no"}]}')
    done = public(f"import {file}")
    assert done.exit_code == 2
    assert 'part_of: there is no event "no"' in done.stderr


@pytest.mark.parametrize("fact", ["host:nobody", "colour", "topic:no", "handover", "observer:"])
def test_a_citation_of_a_fact_that_the_record_has_not_is_refused(
    public: Sepca, file: Path, fact: str
) -> None:
    citation = {"record": "ga-2022-bucharest", "fact": fact, "source": "coe-2022-12"}
    file.write_text(json.dumps({"citations": [citation]}))
    done = public(f"import {file}")
    assert done.exit_code == 2
    assert f'citations, number 1: ga-2022-bucharest has no fact "{fact}"' in done.stderr


def test_a_record_that_stands_in_the_file_twice_is_refused(public: Sepca, file: Path) -> None:
    file.write_text("title,date,city\nMeeting,2024,Sofia\nMeeting,2024,Sofia\n")
    done = public(f"import {file}")
    assert done.exit_code == 2
    assert "it stands in the file twice" in done.stderr


ALONE = {
    "a part of itself": ("events", {"key": "x", "title": "A", "kind": "visit", "part_of": "x"}, 1),
    "a term that begins never": ("terms", {"key": "x", "begins": ".."}, 2),
    "a term that ends before": ("terms", {"key": "x", "begins": "2000", "ends": "1999"}, 1),
    "a handover to oneself": (
        "handovers",
        {"to_term": "romania-2022", "from_term": "romania-2022"},
        1,
    ),
    "nobody's participation": ("participations", {"event": "ga-2022-bucharest", "role": "host"}, 2),
    "a citation of nothing": ("citations", {"record": "ga-2022-bucharest", "fact": "date"}, 2),
    "a topic's name again": ("topics", {"key": "x", "name": "cybercrime"}, 1),
    "a handover from one term again": (
        "handovers",
        {"to_term": "serbia-2013", "from_term": "romania-2022"},
        1,
    ),
    "a place of the rotation again": (
        "rotation_places",
        {"since": "2022", "position": 10, "party": "romania-police"},
        1,
    ),
    "a key of another kind": ("persons", {"key": "romania-police"}, 1),
    "a key that is none": ("persons", {"key": "Ana Zorić"}, 2),
    "an event of days to come": (
        "events",
        {"key": "x", "title": "A", "kind": "visit", "date": "2027", "state": "held"},
        1,
    ),
    "a uid of another one": (
        "events",
        {"key": "x", "title": "A", "kind": "visit", "uid": "80115363cd6aecadff2f"},
        1,
    ),
}


@pytest.mark.parametrize(("table", "row", "code"), ALONE.values(), ids=list(ALONE))
def test_what_the_record_cannot_hold_is_refused_in_words(
    public: Sepca, file: Path, table: str, row: dict[str, object], code: int
) -> None:
    file.write_text(json.dumps({"schema": 1, table: [row]}))
    before = history(public)
    done = public(f"import {file} --on-conflict take")
    assert done.exit_code == code, done.output
    assert "so nothing was" in done.stderr
    assert history(public) == before


def test_two_records_of_one_uid_are_refused(public: Sepca, file: Path) -> None:
    terms = [{"key": key, "begins": "1990", "ends": "1991", "uid": "0" * 20} for key in ("x", "y")]
    file.write_text(json.dumps({"schema": 1, "terms": terms}))
    assert public(f"import {file}").exit_code == 1


def test_the_order_of_rotation_may_be_turned_around(public: Sepca, file: Path) -> None:
    first, *_, last = (DATA / "rotation_places.csv").read_text("utf-8").splitlines()[1:]
    (since, one, this), (_, other, that) = first.split(","), last.split(",")
    places = [
        {"since": since, "position": int(one), "party": that},
        {"since": since, "position": int(other), "party": this},
    ]
    file.write_text(json.dumps({"schema": 1, "rotation_places": places}))
    assert "changed: 2 rotation places" in public(f"import {file}").stderr
    assert public("check --deep --rule history").exit_code == 0


def test_an_event_is_found_by_the_new_name_of_its_topic(public: Sepca, file: Path) -> None:
    file.write_text(json.dumps({"topics": [{"key": "cybercrime", "name": "zzz computers"}]}))
    assert public(f"import {file}").exit_code == 0
    assert "ga-2022-bucharest" in says(public, "search zzz")
    assert public("check --deep --rule history").exit_code == 0


def test_a_term_is_found_by_the_new_words_of_its_handover(public: Sepca, file: Path) -> None:
    told = {"to_term": "romania-2022", "from_term": "montenegro-2019", "note": "zzz"}
    file.write_text(json.dumps({"handovers": [told]}))
    assert public(f"import {file}").exit_code == 0
    assert "romania-2022" in says(public, "search zzz")
    assert public("check --deep --rule history").exit_code == 0
