"""Two records of one party or person made one, with nothing lost."""

from typing import Any

from sepca_cli.cli.desk import Desk
from sepca_cli.errors import Refused
from sepca_cli.model import (
    Chair,
    Citation,
    Name,
    Outcome,
    Participation,
    Party,
    Person,
    RotationPlace,
    Status,
    Term,
)
from sepca_cli.output import say
from sepca_cli.store import find
from sepca_cli.store.rows import identity
from sepca_cli.store.store import Store

# Where a party or a person stands in other records.
STANDS_IN: dict[str, tuple[tuple[type[Any], str], ...]] = {
    "party": (
        (Party, "part_of"),
        (Participation, "party"),
        (Outcome, "owner"),
        (Status, "party"),
        (Term, "member"),
        (RotationPlace, "party"),
    ),
    "person": ((Participation, "person"), (Participation, "on_behalf_of"), (Chair, "person")),
}


def merge(desk: Desk, kind: str, loser: str, winner: str) -> None:
    """Make one record of two: the loser's names and everything it stands in go to the winner.

    The loser's key stays a name of the winner, so that old notes and scripts still lead there.
    """
    with desk.reading() as store:
        lost, kept = find.record(store, loser, kind), find.record(store, winner, kind)
    if lost == kept:
        raise Refused(f"{lost} cannot be merged with itself", "name the two that are one")
    desk.confirm(f"Merge {lost} into {kept}? {lost} will be gone, its names kept.")
    desk.keep_copy("before-merge")
    with desk.writing() as store:
        _move_names(store, lost, kept)
        for table, column in STANDS_IN[kind]:
            for record in store.select(table, **{column: lost}):
                _move(store, record, column, kept)
        for citation in store.select(Citation, record=lost):
            _recite(store, citation, citation._replace(record=kept))
        store.remove(store.get(Party if kind == "party" else Person, lost))
    say(f"merged {lost} into {kept}")


def _move_names(store: Store, lost: str, kept: str) -> None:
    """Give the winner the loser's names and its key; the winner's official name stays the one."""
    known = {name.name for name in store.select(Name, record=kept)}
    for name in store.select(Name, record=lost):
        store.remove(name)
        if name.name not in known:
            kind = "other" if name.kind == "official" else name.kind
            store.add(name._replace(record=kept, kind=kind))
            known.add(name.name)
    if lost not in known:
        store.add(Name(kept, lost, note="its key before it was merged"))


def _move(store: Store, old: Any, column: str, kept: str) -> None:
    """Put the winner in the loser's place in a record; where it stands already, once is enough."""
    new = old._replace(**{column: kept})
    if isinstance(new, Party) and new.key == kept:
        store.change(new._replace(part_of=""))  # a part that was merged with its whole
        return
    if isinstance(new, RotationPlace):
        if any(place.party == kept for place in store.select(RotationPlace, since=old.since.text)):
            store.remove(old)
        else:
            store.change(new)
        return
    if column not in identity(type(old)):
        store.change(new)
        return
    store.remove(old)
    if not _stands(store, new):
        store.add(new)
    if isinstance(old, (Participation, Chair)):
        record = old.event if isinstance(old, Participation) else old.term
        for citation in store.select(Citation, record=record, fact=old.fact):
            _recite(store, citation, citation._replace(fact=new.fact))


def _stands(store: Store, record: Any) -> bool:
    """Whether a record with the same identity is there already."""
    same = identity(type(record))
    return any(
        all(getattr(other, column) == getattr(record, column) for column in same)
        for other in store.select(type(record), **{same[0]: getattr(record, same[0])})
    )


def _recite(store: Store, old: Citation, new: Citation) -> None:
    """Let a citation speak of the winner, unless the same is said of it already."""
    store.remove(old)
    if not _stands(store, new):
        store.add(new)
