"""The deep check: whatever sepca did not change is found, and nothing else is."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from benchmarks.tampered import Original, original
from sepca_cli.errors import Damaged
from sepca_cli.rules.findings import Finding
from sepca_cli.store import file, two_cores, verify
from sepca_cli.store.connection import opened

Tamper = Callable[..., None]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Original:
    """A records file with a history."""
    return original(tmp_path_factory.mktemp("original") / "records.db")


@pytest.fixture
def path(made: Original, tmp_path: Path) -> Path:
    """A copy of it, to be tampered with."""
    path = tmp_path / "records.db"
    path.write_bytes(made.states[-1])
    return path


@pytest.fixture
def tamper(path: Path) -> Tamper:
    """Run statements in the file as any program can."""

    def run(*statements: str) -> None:
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            for statement in statements:
                connection.execute(statement)

    return run


def found(path: Path, head: str = "") -> list[Finding]:
    """What the deep check finds, on one core as on two, in a small file as in a large one."""
    with file.checking(path) as store:
        alone = verify.deep(store.connection, head)
    assert verify.deep_on_two_cores(path, head) == alone
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(two_cores, "LARGE", 0)
        assert verify.deep_on_two_cores(path, head) == alone
    return alone


def texts(path: Path, head: str = "") -> list[str]:
    """What the deep check says, behind the record that it is about."""
    return [f"{each.record}: {each.text}".removeprefix(": ") for each in found(path, head)]


def test_nothing_is_found_in_a_file_that_only_sepca_changed(path: Path, made: Original) -> None:
    assert found(path) == []
    assert found(path, made.head) == []


def test_a_file_that_may_only_be_read_can_be_checked_too(path: Path, made: Original) -> None:
    with opened(path, "ro", 1.0) as connection:
        assert verify.deep(connection, made.head) == []


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        (
            "UPDATE event SET city = 'Sofija' WHERE key = 'conf-2023'",
            "conf-2023: its event was changed outside sepca: city",
        ),
        (
            "UPDATE event SET date = 'soon' WHERE key = 'conf-2023'",
            "conf-2023: its event was changed outside sepca: date",
        ),
        ("DELETE FROM chair", "romania-2022: its chair was removed outside sepca"),
        (
            "INSERT INTO event_topic VALUES ('conf-2023', 'cybercrime')",
            "conf-2023: its topic was put in outside sepca",
        ),
        (
            "INSERT INTO status VALUES ('moldova-police', 'member', '', '', NULL, '', 9)",
            "moldova-police: its status was put in outside sepca",
        ),
        (
            "UPDATE name SET folded = 'x' WHERE name = 'INTERPOL'",
            "interpol: what is computed from its name is not what it should be",
        ),
        (
            "UPDATE event SET latest = '2023-06-01' WHERE key = 'conf-2023'",
            "conf-2023: what is computed from its event is not what it should be",
        ),
        (
            "UPDATE rotation_place SET position = 3 WHERE position = 2",
            "rotation_place: its place was removed outside sepca",
        ),
        (
            "UPDATE record SET kind = 'person' WHERE key = 'interpol'",
            "interpol: the list of keys does not have it right as a party",
        ),
        (
            "UPDATE search SET title = 'nothing' WHERE title LIKE '%firearms%'",
            "conf-2023: search does not find it by its words",
        ),
        (
            "INSERT INTO search (rowid, title, body) VALUES (99, 'a word', '')",
            "the index of words knows a record that is not there",
        ),
        ("DELETE FROM search_docsize WHERE id = 1", "the index of words is damaged"),
        (
            "UPDATE change SET who = 'Nobody' WHERE number = 3",
            "change 3 is not what it was when it was sealed",
        ),
        (
            "UPDATE changed_row SET position = 99 WHERE change = 4",
            "the rows of change 4 are not numbered as sepca numbers them",
        ),
        (
            "DELETE FROM change WHERE number = 3",
            "a row of changed_row refers to a change that is not there",
        ),
        ("CREATE INDEX hidden ON event (city)", "the index hidden is not as sepca makes it"),
        ("DROP INDEX event_time", "the index event_time is not as sepca makes it"),
        (
            "DELETE FROM source WHERE key = 'coe-2022-12'",
            "a row of citation refers to a source that is not there",
        ),
    ],
)
def test_what_was_changed_outside_is_named(
    path: Path, tamper: Tamper, statement: str, said: str
) -> None:
    tamper(statement)
    assert said in texts(path)


def test_a_cell_that_is_no_utf_8_is_found_with_its_record(path: Path, tamper: Tamper) -> None:
    tamper("UPDATE event SET venue = CAST(x'e26e' AS TEXT) WHERE key = 'conf-2023'")
    assert "conf-2023: its event was changed outside sepca: venue" in texts(path)


def test_a_change_without_rows_that_is_taken_out_is_missed(path: Path, tamper: Tamper) -> None:
    tamper("DELETE FROM changed_row WHERE change = 3", "DELETE FROM change WHERE number = 3")
    assert "change 3 is missing: change 4 comes next" in texts(path)


def test_a_cut_end_is_found_by_a_head_that_was_written_down(path: Path, made: Original) -> None:
    path.write_bytes(made.states[-2])
    assert found(path) == []
    (said,) = texts(path, made.head)
    assert said.startswith("the head 9:")
    assert said.endswith("is not in this history: its end was cut off or written anew")


def test_the_beginning_of_a_seal_is_enough_and_an_older_head_is_in_the_history(
    path: Path, made: Original, tmp_path: Path
) -> None:
    older = tmp_path / "older.db"
    older.write_bytes(made.states[3])
    with file.reading(older) as store:
        ((seal,),) = store.connection.execute("SELECT seal FROM change WHERE number = 4")
    assert found(path, f"4:{seal[:12]}") == []
    assert found(path, f"5:{seal[:12]}") != []


@pytest.mark.parametrize(
    "after",
    [
        "junk",
        "[1]",
        '{"key":[1]}',
        '{"key":123456789012345678901234567890}',
        '{"key":"\\ud800"}',
        '{"key":"ga-2022","date":"never"}',
        '{"never":"there"}',
        "[" * 100_000,
    ],
    ids=lambda text: text[:20],
)
@pytest.mark.parametrize("table", ["event", "participation"])
def test_a_history_that_cannot_be_read_is_a_finding_and_no_crash(
    path: Path, tamper: Tamper, after: str, table: str
) -> None:
    tamper(f"UPDATE changed_row SET after = '{after}' WHERE change = 3 AND tbl = '{table}'")
    said = texts(path)
    assert "change 3 is not what it was when it was sealed" in said
    assert "ga-2022: what the history tells of it cannot be read" in said or after[2:5] == "key"


def test_a_history_of_an_unknown_table_is_a_finding(path: Path, tamper: Tamper) -> None:
    tamper("UPDATE changed_row SET tbl = 'atlantis' WHERE change = 4")
    assert "ga-2022.1: what the history tells of it cannot be read" in texts(path)


def test_a_damaged_index_ends_the_check_with_what_is_damaged(path: Path, tamper: Tamper) -> None:
    tamper(
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET sql = replace(sql, '(earliest, latest, key)', '(key)') "
        "WHERE name = 'event_time'",
    )
    said = texts(path)
    assert said[0].startswith("the file is damaged: ")
    assert said[-1] == "the index event_time is not as sepca makes it"


def test_damage_that_breaks_off_the_reading_is_a_finding_and_no_crash(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT rootpage, (SELECT * FROM pragma_page_size) FROM sqlite_master"
        page, size = connection.execute(f"{query} WHERE name = 'topic'").fetchone()
    content = bytearray(path.read_bytes())
    content[(page - 1) * size + 4] = 0xFF  # how many rows there are
    path.write_bytes(content)
    (damage,) = texts(path)
    assert damage.startswith("the file is damaged: ")


def test_a_mistake_of_the_check_itself_is_not_taken_for_a_good_file(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(verify, "_keys")
    with pytest.raises(NameError):
        verify.deep_on_two_cores(path)


def test_what_is_asked_then_counts_only_in_a_file_that_is_whole(path: Path, tamper: Tamper) -> None:
    found_then = [Finding("gap", "nobody is recorded")]

    def fail() -> list[Finding]:
        raise LookupError

    assert verify.deep_on_two_cores(path, then=lambda: found_then) == found_then
    with pytest.raises(LookupError):
        verify.deep_on_two_cores(path, then=fail)
    tamper("UPDATE search SET title = 'nothing' WHERE title LIKE '%firearms%'")
    for then in (lambda: found_then, fail):
        (finding,) = verify.deep_on_two_cores(path, then=then)
        assert finding.text == "search does not find it by its words"


def test_a_schema_that_makes_no_sense_is_a_finding(path: Path, tamper: Tamper) -> None:
    """SQLite cannot even look for references that lead nowhere then."""
    tamper(
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET sql = replace(sql, 'person (key)', 'person (kez)') "
        "WHERE name = 'participation'",
    )
    assert texts(path) == ["the table participation is not as sepca makes it"]


def test_a_schema_that_is_no_utf_8_is_damage(path: Path, tamper: Tamper) -> None:
    """What SQLite says of it is no UTF-8 either, and Python cannot read that."""
    tamper(
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET sql = CAST(replace(CAST(sql AS BLOB), CAST('CREATE' AS BLOB), "
        "x'c3524541c345') AS TEXT), name = CAST(x'e26e' AS TEXT) WHERE name = 'event_time'",
    )
    with pytest.raises(Damaged):
        found(path)


def test_what_is_wrong_with_a_file_is_said_in_a_few_words(
    path: Path, tamper: Tamper, tmp_path: Path
) -> None:
    assert verify.trouble_with(path) == ""
    assert verify.trouble_with(tmp_path / "none.db") == ""
    tamper("DELETE FROM chair")
    assert verify.trouble_with(path) == "its chair was removed outside sepca"
    path.write_bytes(b"junk")
    assert "damaged" in verify.trouble_with(path)
