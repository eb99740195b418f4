"""What one office changed, written for another one."""

from pathlib import Path

from sepca_cli.cli.desk import Desk
from sepca_cli.cli.exporting.exporting import place_of, to_standard_output
from sepca_cli.cli.options import Wanted
from sepca_cli.errors import BadRequest
from sepca_cli.exchange import outbox
from sepca_cli.exchange.proposal import proposal
from sepca_cli.output import say


def export_changes(desk: Desk, form: str, target: Path | None, since: str, wanted: Wanted) -> None:
    """Write what was changed after a change, to a file or to standard output.

    Raises:
        BadRequest: it is not said since when, or another form or a filter is asked for.
        NotFound: there is no such change.
        FileTrouble: it cannot be written.
    """
    if form != "changes":
        raise BadRequest(
            f"{form} is of the record as it is, not since a change", "leave --since away"
        )
    if not since:
        raise BadRequest("missing: --since", "sepca export changes --since 41 (see sepca log)")
    if wanted != Wanted():
        raise BadRequest("changes are of every kind of record", "leave the filter away")
    if target is None or str(target) == "-":
        with desk.reading() as store:
            to_standard_output(proposal(store, since))
        return
    place = place_of(desk, target)
    if replacing := outbox.taken(place):
        desk.confirm(f"Replace {target}?")
    with desk.reading() as store, outbox.file(place, replacing=replacing) as draft:
        outbox.write_text(draft, proposal(store, since))
    say(f"exported the changes since {since[:60]} to {target}")
