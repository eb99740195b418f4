"""An import from the file to the record: tried, shown, asked about, and saved in one piece."""

import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path

import typer

from sepca_cli.cli.desk import Desk
from sepca_cli.cli.importing.account import Account
from sepca_cli.cli.importing.incoming import Incoming
from sepca_cli.cli.importing.rows import Place
from sepca_cli.cli.reading_in import can_ask
from sepca_cli.errors import BadRequest, Refused
from sepca_cli.exchange.offered import Offered, Offering
from sepca_cli.exchange.reading_file import offering
from sepca_cli.output import say
from sepca_cli.reports.review import Review, Step, review_table, summary
from sepca_cli.store.store import Store

MANY = 10  # records: more are not written before somebody has seen what they are
LISTED = 20  # lines of what was refused
STEP = 1000  # rows between two signs of progress


def import_file(
    desk: Desk, file: Path, dry_run: bool, way: str, columns: list[str], encoding: str
) -> None:
    """Show what a file would change, ask where somebody has to be asked, and save it.

    `way` is what becomes of a conflict: ask, keep or take.

    Raises:
        BadRequest: the file or a row of it cannot be read, or there is nobody to be asked.
        Refused: a rule says no, or a conflict is not decided.
    """
    fields = _fields(columns)

    def offered() -> Offering:
        return offering(file, fields, encoding)

    found = offered()
    say(f"{file.name} is {found.form}")
    for remark in found.remarks:
        say(f"  {remark}")
    decided: Mapping[Place, str] = {}
    expected = None
    if dry_run or not desk.yes:  # done once to see it, and not kept
        with desk.checking() as store:
            seen = _taken_in(store, found, way, {})
        _show(desk, seen, dry_run)
        if dry_run:
            return
        decided = _decided(seen.conflicts) if seen.conflicts else {}
        expected = None if decided else seen.review
        if seen.review.changing > MANY:
            desk.confirm(f"Change {seen.review.changing:,} records?")
        if not seen.review.changing and not decided:
            say("nothing was changed")
            return
    done = _saved(desk, (lambda: found) if desk.yes else offered, way, decided, expected)
    if desk.yes:
        _refuse_bad_rows(done)
        say(summary(done.review))
        if done.conflicts:
            done = _saved(desk, offered, way, _decided(done.conflicts), None)
        elif not done.review.changing:
            say("nothing was changed")
            return
    _refuse_bad_rows(done)
    if done.conflicts or expected not in (None, done.review):
        raise Refused("the record or the file was changed meanwhile", "type the same again")
    say(f"imported {file.name}; sepca undo takes it back")


class _NotToBeKept(Exception):
    """What was done is taken back, and then it is said why."""


def _saved(
    desk: Desk,
    offered: Callable[[], Offering],
    way: str,
    decided: Mapping[Place, str],
    expected: Review | None,
) -> Account:
    """What a file offers, taken in, and kept if all of it can be and it is what was expected."""
    copy = desk.keep_copy("before-import")
    good = False
    try:
        with suppress(_NotToBeKept), desk.writing() as store:
            done = _taken_in(store, offered(), way, decided)
            changing = bool(done.review.changing or decided)
            whole = changing and not (done.exit_code or done.conflicts)
            good = whole and expected in (None, done.review)
            if not good:
                raise _NotToBeKept
    finally:
        if not good:
            copy.unlink(missing_ok=True)
    return done


def _show(desk: Desk, seen: Account, dry_run: bool) -> None:
    """Show what an import would do, and refuse it if it cannot be done."""
    if dry_run or (can_ask() and not desk.yes and seen.review.changing > MANY):
        desk.show(review_table(seen.review))
    _refuse_bad_rows(seen)
    say(f"{'this would be ' if dry_run else ''}{summary(seen.review)}")


def _taken_in(store: Store, found: Offering, way: str, decided: Mapping[Place, str]) -> Account:
    """What becomes of everything that a file offers, taken in as far as it can be."""
    incoming = Incoming(store, found.own_keys, way, decided)
    incoming.take_all(_with_progress(found.rows))
    incoming.finish()
    return incoming.account


def _with_progress(rows: Iterable[Offered]) -> Iterator[Offered]:
    """The rows, counted on a terminal while they pass."""
    told = sys.stderr is not None and sys.stderr.isatty()
    number = 0
    for number, row in enumerate(rows, 1):
        if told and number % STEP == 0:
            sys.stderr.write(f"\r{number:,} rows")
            sys.stderr.flush()
        yield row
    if told and number >= STEP:
        sys.stderr.write("\r" + " " * 20 + "\r")


def _refuse_bad_rows(account: Account) -> None:
    """Refuse the whole file because of rows that cannot be taken, and name them.

    A name that nobody has is often in many rows: what holds for several is said once.
    """
    if not account.exit_code:
        return
    count = rest = account.review.of("refused")
    for step, number in list(account.refusals.values())[:LISTED]:
        say(f"  {step.where}{f' and {number - 1:,} more' if number > 1 else ''}: {step.why}")
        if step.hint:
            say(f"    {step.hint}")
        rest -= number
    if rest:
        say(f"  and {rest:,} more")
    rows = "1 row" if count == 1 else f"{count:,} rows"
    error = Refused if account.exit_code == 1 else BadRequest
    raise error(f"{rows} cannot be taken in, so nothing was", "mend what is said above")


def _decided(conflicts: Mapping[Place, Step]) -> dict[Place, str]:
    """What somebody says of each conflict: keep ours, or take theirs.

    Raises:
        Refused: there is nobody to be asked.
    """
    if not can_ask():
        for step in list(conflicts.values())[:LISTED]:
            for line in _told(step):
                say(f"  {line}")
        if len(conflicts) > LISTED:
            say(f"  and {len(conflicts) - LISTED:,} more")
        raise Refused(
            f"{len(conflicts)} {'row was' if len(conflicts) == 1 else 'rows were'} changed here "
            "and in the file",
            "add --on-conflict keep for ours, or --on-conflict take for theirs",
        )
    decided = {}
    for place, step in conflicts.items():
        for line in _told(step):
            say(f"  {line}")
        theirs = typer.confirm("Take what the file says?", default=False)
        decided[place] = "take" if theirs else "keep"
    return decided


def _told(step: Step) -> Iterator[str]:
    """A conflict in lines: what it was, what it is here and what there."""
    of = f"{step.record} {step.label}".strip()
    if not step.fields:
        yield f"{of} ({step.where}): {step.why}"
    for each in step.fields:
        base, here, there = (_short(text) for text in each[1:])
        yield f"{of} {each.field}: it was {base}; here {here}; in the file {there}"


def _short(text: str) -> str:
    """A value as a message quotes it."""
    return f"{text[:57]}..." if len(text) > 60 else text or "(nothing)"


def _fields(columns: list[str]) -> dict[str, str]:
    """What `--map` says: the field of each column.

    Raises:
        BadRequest: it is not COLUMN=FIELD.
    """
    told = {}
    for each in columns:
        column, equals, field = each.rpartition("=")
        if not (column.strip() and equals and field.strip()):
            raise BadRequest(f'--map "{each[:60]}" is not COLUMN=FIELD', "like: --map Naslov=title")
        told[column.strip()] = field.strip().lower().replace(" ", "_")
    return told
