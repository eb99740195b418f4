"""Texts that a stranger planted in the records file: shown, never obeyed, by every command."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from benchmarks.forked import READING, run
from benchmarks.judges import unsafe
from sepca_cli.output import FORMATS

pytest.importorskip("fcntl", reason="needs a Unix, whose processes can fork")

PLANTED = "x\x1b]8;;http://e\x1b\\y\x1b[2J\x9b\u202e[/foo]\u200b\n=1+1\ufeff :smile: <b>|`\\"

# What no CHECK, reference or rule of uniqueness holds to a form: any text may stand there.
FREE = {
    "event": ("title", "city", "country", "venue", "note", "uid"),
    "participation": ("office", "subject", "note"),
    "party": ("country", "note", "uid"),
    "person": ("note", "uid"),
    "name": ("name", "language", "note", "folded"),
    "topic": ("name",),
    "outcome": ("text", "note", "uid"),
    "status": ("note",),
    "term": ("note", "uid"),
    "chair": ("office", "note"),
    "handover": ("because", "note"),
    "aim": ("text", "note", "uid"),
    "source": ("title", "publisher", "url", "language", "note", "text", "uid"),
    "citation": ("fact", "says", "place", "note"),
}
# Dates, references and keys that some command would have refused, one at a time.
HELD = (
    *("event.date", "event.part_of", "event.key", "term.begins", "term.ends", "term.member"),
    *("name.since", "name.record", "status.since", "status.party", "source.published", "topic.key"),
    *("participation.party", "participation.person", "participation.on_behalf_of", "outcome.due"),
    *("participation.role", "event.kind", "record.key", "record.kind", "citation.source"),
    *("citation.record", "handover.date", "handover.event", "chair.person", "aim.date"),
)


def plant(path: Path, *columns: str) -> None:
    """Put the text behind what stands in these columns, as any program can."""
    with closing(sqlite3.connect(path, isolation_level=None)) as stranger:
        stranger.execute("PRAGMA ignore_check_constraints = ON")
        for column in columns:
            table, name = column.split(".")
            stranger.execute(f"UPDATE {table} SET {name} = ifnull({name}, '') || ?", (PLANTED,))


def troubles(line: str, path: Path) -> list[str]:
    """What is wrong with how a command ends and with what it writes."""
    ended = run(line, path)
    out = ended.out.replace("\t", "") if line.endswith("tsv") else ended.out
    return [each for each in (ended.trouble, *unsafe(out), *unsafe(ended.err)) if each]


@pytest.mark.parametrize("format", [format for format in FORMATS if format != "jsonl"])
def test_what_was_planted_is_only_shown(records: Path, format: str) -> None:
    plant(records, *(f"{table}.{column}" for table, names in FREE.items() for column in names))
    assert r"\x1b[2J\x9b\u202e[/foo]" in run("event list --format plain", records).out
    for line in READING:
        assert (line, troubles(f"{line} --format {format}", records)) == (line, [])


@pytest.mark.parametrize("column", HELD)
def test_what_was_planted_where_a_form_is_due_is_shown_or_refused(
    records: Path, column: str
) -> None:
    plant(records, column)
    for line in ("event show ga-2022-bucharest", "report timeline", "report dossier romania"):
        assert (line, troubles(line, records)) == (line, [])
