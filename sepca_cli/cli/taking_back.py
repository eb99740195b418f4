"""A change taken back: shown, asked about, judged and done."""

from sepca_cli.changes import RowChange, read
from sepca_cli.cli.desk import Desk
from sepca_cli.cli.remembering import is_number
from sepca_cli.cli.wholes import refuse_circle
from sepca_cli.errors import BadRequest, Refused
from sepca_cli.model import Event, Party, Term
from sepca_cli.output import say
from sepca_cli.reports.log import heading, listed
from sepca_cli.rules.succession import overlaps, span_in_words
from sepca_cli.store import undo
from sepca_cli.store.rows import KIND
from sepca_cli.store.store import Store

MOST = 40  # lines shown before the question


def take_back(desk: Desk, number: str) -> None:
    """Take a change back after a yes; "" is the last one."""
    if number and not is_number(number):
        raise BadRequest(f'"{number[:60]}" is no number of a change', "see them with: sepca log")
    with desk.checking() as store:  # done once to see what it does, and not kept
        change = undo.change(store, int(number) if number else None)
        steps = undo.take_back(store, change.number)
        _judge(store, steps)
    if not desk.yes:
        say(f"taking back {heading(change)}")
        _tell(steps)
        desk.confirm(f"Take back change {change.number}?")
    with desk.writing() as store:
        _judge(store, undo.take_back(store, change.number))
    say(f"took back {heading(change)}")
    if desk.yes:
        _tell(steps)
    say("  sepca undo does it again")


def _tell(steps: list[RowChange]) -> None:
    lines = listed(steps)
    for record, what, before, after in lines[:MOST]:
        say(f"  {record} {what}: {before or '(nothing)'} -> {after or '(nothing)'}")
    if len(lines) > MOST:
        say(f"  and {len(lines) - MOST:,} more: sepca log NUMBER shows them")


def _judge(store: Store, steps: list[RowChange]) -> None:
    """Refuse a state that no command would have let come about.

    Raises:
        Refused: two presidencies would overlap, or something would be a part of itself.
    """
    for one, other in overlaps(store.select(Term)):
        raise Refused(
            f"{one.key} ({span_in_words(one)}) and {other.key} ({span_in_words(other)}) would "
            "overlap",
            "take back the later change first, or mend it with: sepca presidency edit",
        )
    for step in steps:
        for kind in (Event, Party):
            if step.after and KIND[step.table] is kind:
                whole = str(read(step.after).get("part_of", ""))
                refuse_circle(store, kind, step.record, whole)
