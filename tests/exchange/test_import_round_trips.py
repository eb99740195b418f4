"""What sepca writes it reads again: byte for byte, for any record that can be made."""

from collections.abc import Callable
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from sepca_cli.cli.nouns import app
from sepca_cli.dates import OPEN, UNKNOWN, parse
from sepca_cli.errors import BadRequest
from sepca_cli.model import (
    AIM_KINDS,
    CERTAINTIES,
    EVENT_KINDS,
    NAME_KINDS,
    OUTCOME_KINDS,
    OUTCOME_STATES,
    PARTY_KINDS,
    ROLES,
    STATUSES,
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
from sepca_cli.rules.text import notes, one_line
from sepca_cli.store.file import create, writing
from sepca_cli.store.incoming import in_any_order

FORMS = ("json", "data-package")
# Each example is a dozen commands: what fails is shown as it was found, and not made smaller.
SELDOM = settings(
    max_examples=12,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)


def run(line: str, *more: object) -> str:
    """What a line of words prints, when it is done."""
    done = CliRunner().invoke(app, [*line.split(), *map(str, more)], catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.stdout


def bytes_of(place: Path) -> dict[str, bytes]:
    """What was written, file by file."""
    files = sorted(place.iterdir()) if place.is_dir() else [place]
    return {file.name if place.is_dir() else "": file.read_bytes() for file in files}


def there_and_back(form: str, records: Path, folder: Path) -> None:
    """Export, import into an empty file, export again: the same bytes."""
    first, again, other = folder / "first", folder / "again", folder / "other.db"
    run(f"export {form}", first, "--db", records)
    run("init --empty", "--db", other)
    run("import", first, "--yes", "--db", other)
    run(f"export {form}", again, "--db", other)
    assert bytes_of(again) == bytes_of(first)
    run("check --deep --rule history", "--db", other)


@pytest.fixture
def public(tmp_path: Path) -> Path:
    """A records file with the public record."""
    run("init", "--db", tmp_path / "public.db")
    return tmp_path / "public.db"


@pytest.mark.parametrize("form", FORMS)
def test_the_public_record_comes_back_byte_for_byte(
    public: Path, tmp_path: Path, form: str
) -> None:
    there_and_back(form, public, tmp_path)


@pytest.mark.parametrize("form", [*FORMS, "csv", "xlsx", "ics"])
def test_what_was_written_changes_nothing_where_it_comes_from(
    public: Path, tmp_path: Path, form: str
) -> None:
    run(f"export {form}", tmp_path / "file", "--db", public)
    before = run("log --head", "--db", public)
    run("import", tmp_path / "file", "--db", public)
    assert run("log --head", "--db", public) == before


def test_a_note_that_a_cell_has_no_room_for_stays_whole(public: Path, tmp_path: Path) -> None:
    run("event edit ga-2022-bucharest --note", "x" * 40_000, "--db", public)
    run("export xlsx", tmp_path / "file", "--db", public)
    before = run("log --head", "--db", public)
    run("import", tmp_path / "file", "--db", public)
    assert run("log --head", "--db", public) == before


def test_a_calendar_keeps_its_uids(public: Path, tmp_path: Path) -> None:
    first, again, other = tmp_path / "first.ics", tmp_path / "again.ics", tmp_path / "other.db"
    run("export ics", first, "--db", public)
    run("init --empty", "--db", other)
    run("import", first, "--yes", "--db", other)
    run("export ics", again, "--db", other)
    assert uids(again) == uids(first)


def uids(calendar: Path) -> list[str]:
    return sorted(line for line in calendar.read_text().splitlines() if line.startswith("UID:"))


# ---- any record


def fits(clean: Callable[..., str], limit: int) -> Callable[[str], bool]:
    """Whether a text is one that a command would keep just so."""

    def check(text: str) -> bool:
        try:
            return clean(text, "text", limit) == text
        except BadRequest:
            return False

    return check


LETTERS = st.characters(codec="utf-8", exclude_categories=["C", "Z"])
WORDS = st.text(st.one_of(st.sampled_from(" ,;\"'=+-@|\\"), LETTERS), min_size=1, max_size=30)
LINE = WORDS.filter(fits(one_line, 500))
MAYBE = st.one_of(st.just(""), LINE)
NOTE = st.one_of(
    st.just(""), st.text(st.one_of(st.sampled_from("\n\t "), LETTERS)).filter(fits(notes, 9000))
)
DATES = st.sampled_from(
    ("", "2022-12-13", "2022-12", "2022", "2022?", "2022-12-12/2022-12-14", "[..2005-03-21]")
).map(parse)


@st.composite
def records(draw: Callable[[st.SearchStrategy[Any]], Any]) -> list[Any]:
    """A record of every kind of thing, each field with anything that a command would keep."""
    numbers = count(1)

    def uid() -> str:
        return f"{next(numbers):020x}"

    def of(*words: str) -> Any:
        return draw(st.sampled_from(words))

    parties = [f"party-{n}" for n in range(draw(st.integers(2, 3)))]
    persons = [f"person-{n}" for n in range(draw(st.integers(1, 2)))]
    events = [f"event-{n}" for n in range(draw(st.integers(1, 3)))]
    sources = [f"source-{n}" for n in range(2)]
    found: list[Any] = [
        Source(key, draw(LINE), draw(MAYBE), "", "en", draw(DATES), draw(DATES), draw(NOTE),
               draw(NOTE), uid())
        for key in sources
    ]  # fmt: skip
    for place, key in enumerate(parties):
        whole = of("", *parties[place + 1 :])  # it may come later in the file
        found.append(Party(key, of(*PARTY_KINDS), draw(MAYBE), whole, draw(NOTE), uid()))
        names = draw(st.lists(LINE, max_size=3, unique=True))
        found += [Name(key, name, of(*NAME_KINDS), "mk", draw(DATES)) for name in names]
    found += [Person(key, draw(NOTE), uid()) for key in persons]
    for place, key in enumerate(events):
        whole = of("", *events[place + 1 :])
        online = draw(st.booleans())
        found.append(
            Event(key, draw(LINE), of(*EVENT_KINDS), draw(DATES), draw(MAYBE), draw(MAYBE),
                  draw(MAYBE), online, "held", whole, draw(NOTE), uid())
        )  # fmt: skip
        for role in draw(st.sets(st.sampled_from(ROLES), max_size=3)):
            party, person = of("", *parties), of("", *persons)
            if party or person:
                found.append(
                    Participation(key, role, party, person, draw(MAYBE), draw(MAYBE),
                                  of("", *persons), of(*CERTAINTIES), draw(NOTE))
                )  # fmt: skip
        found.append(
            Outcome(f"{key}.1", key, of(*OUTCOME_KINDS), draw(LINE), of("", *parties), draw(DATES),
                    of(*OUTCOME_STATES), draw(NOTE), uid())
        )  # fmt: skip
        found.append(Citation(key, "title", of(*sources), draw(MAYBE), draw(MAYBE)))
    topics = draw(st.lists(LINE, max_size=2, unique=True))
    found += [Topic(f"topic-{n}", name) for n, name in enumerate(topics)]
    found += [EventTopic(events[0], f"topic-{n}") for n in range(len(topics))]
    found += [Status(parties[0], of(*STATUSES), draw(DATES), UNKNOWN, of("", *events), draw(NOTE))]
    found += _presidencies(draw, parties, persons, uid)
    return found


def _presidencies(
    draw: Callable[[st.SearchStrategy[Any]], Any],
    parties: list[str],
    persons: list[str],
    uid: Callable[[], str],
) -> list[Any]:
    """Two terms, of which the second runs and comes first in the order of keys."""
    first, second = parties[0], parties[-1]
    return [
        Status(first, "member", parse("2001")),
        Status(second, "member", parse("2001")),
        Term("term-b", first, parse("2020-01-01"), parse("2021-01-01"), draw(NOTE), uid()),
        Term("term-a", second, parse("2021-01-01"), OPEN, draw(NOTE), uid()),
        Chair("term-a", persons[0], draw(MAYBE), draw(DATES), UNKNOWN, "inferred", draw(NOTE)),
        Handover("term-a", "term-b", parse("2021-01-01"), "", draw(MAYBE), draw(NOTE)),
        Aim("term-a.2", "term-a", AIM_KINDS[0], draw(LINE), draw(DATES), uid=uid()),
        Aim("term-a.1", "term-a", AIM_KINDS[1], draw(LINE), answers="term-a.2", uid=uid()),
        *(RotationPlace(parse("2022"), n, party) for n, party in enumerate((second, first), 1)),
    ]


@SELDOM
@given(told=records())
def test_any_record_comes_back_byte_for_byte(told: list[Any]) -> None:
    told = list({_same(record): record for record in told}.values())
    for form in FORMS:
        with TemporaryDirectory() as name:
            folder = Path(name)
            create(folder / "records.db", lambda store: store.add_all(told))
            there_and_back(form, folder / "records.db", folder)


def _same(record: Any) -> tuple[Any, ...]:
    """What tells a record from the others: of two that it does not, only one can be recorded."""
    if isinstance(record, Status):
        return Status, record.party, record.status, record.since
    return type(record), record


@SELDOM
@given(told=records())
def test_what_one_office_records_another_one_takes_over(told: list[Any]) -> None:
    told = list({_same(record): record for record in told}.values())
    with TemporaryDirectory() as name:
        ours, theirs, changes = (Path(name, each) for each in ("ours", "theirs", "changes"))
        run("init --empty", "--db", ours)
        run("party add Both --kind other", "--db", ours)
        theirs.write_bytes(ours.read_bytes())
        with writing(theirs) as store:
            in_any_order(store.connection)
            store.add_all(told)
        run("export changes --since 1", changes, "--db", theirs)
        run("import", changes, "--yes", "--db", ours)
        for path in (ours, theirs):
            run("export json", path.with_suffix(".json"), "--db", path)
        assert bytes_of(ours.with_suffix(".json")) == bytes_of(theirs.with_suffix(".json"))
