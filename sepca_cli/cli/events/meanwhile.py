"""What somebody else changed while a record was being looked at."""

from sepca_cli.cli.words import few
from sepca_cli.errors import Refused
from sepca_cli.reports.log import listed
from sepca_cli.store import history
from sepca_cli.store.store import Store


def refuse_if_changed(store: Store, key: str, as_of: int) -> None:
    """Refuse to save over what was changed after change number `as_of`.

    Raises:
        Refused: the record was changed meanwhile; it names by whom and what.
    """
    later = [each for each in history.of_record(store.connection, key) if each.number > as_of]
    if not later:
        return
    lines = [
        f"{'' if record == key else f'{record} '}{what}: {before or '(nothing)'} -> "
        f"{after or '(nothing)'}"
        for change in reversed(later)
        for record, what, before, after in listed(
            history.rows(store.connection, change.number, key)
        )
    ]
    who = " and ".join(dict.fromkeys(change.who or "somebody" for change in reversed(later)))
    raise Refused(
        f"{key} was changed meanwhile by {who}: {few(lines, '; ')}",
        f"see sepca log {key}, then say it anew on top of that, as of {later[0].number}",
    )
