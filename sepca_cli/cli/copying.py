"""Copies of the records file, made and gone back to."""

from pathlib import Path

from sepca_cli.cli.desk import Desk
from sepca_cli.output import say
from sepca_cli.store import backups, history
from sepca_cli.store import restore as restoring

MOST = 10  # findings that are shown before the question


def back_up(desk: Desk, file: Path | None, recipient: str) -> None:
    """Copy the records file, encrypted if a recipient is given, and say where it is."""
    with desk.reading() as store:
        last = history.last(store.connection)
        if recipient:
            from sepca_cli.store.encrypted import encrypt

            target = encrypt(store.connection, desk.path, file, recipient)
        elif file:
            target = file
            backups.copy(store.connection, target)
        else:
            target = backups.save(store.connection, desk.path, backups.BY_HAND)
    say(f"copied {desk.path} to {target}")
    say(f"  its history ends with {last.head}" if last else "  nothing was changed in it yet")


def restore(desk: Desk, file: Path) -> None:
    """Look at a copy, ask, and put it in the place of the records file."""
    found = restoring.examine(file)
    for finding in found[:MOST]:
        say(f"  {f'{finding.record}: ' if finding.record else ''}{finding.text}")
    if len(found) > MOST:
        say(f"  and {len(found) - MOST:,} more")
    doubt = f" {file} was changed outside sepca (see above)." if found else ""
    desk.confirm(f"Put {file} in the place of {desk.path}?{doubt}")
    done = restoring.restore(desk.path, file, desk.entry)
    say(f"restored {desk.path} from {file}")
    if done.kept:
        say(f"  as it was before, it is in {done.kept}")
    say(f"  the history ends with {done.now}{f', it ended with {done.before}' * bool(done.before)}")
