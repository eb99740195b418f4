"""sepca backup: a copy of the records file that can be relied on."""

from pathlib import Path
from typing import Annotated

import typer

from sepca_cli.cli.desk import desk, noun

app = noun()


@app.command("backup")
def backup(
    ctx: typer.Context,
    file: Annotated[
        Path | None,
        typer.Argument(
            metavar="[FILE]", help="The copy; else one beside the records file, in its .backups."
        ),
    ] = None,
    recipient: Annotated[
        str,
        typer.Option(
            "--encrypt-to",
            metavar="RECIPIENT",
            help="Encrypt it with age, to a public key: age1... or ssh-ed25519 ...",
        ),
    ] = "",
) -> None:
    """Copy the records file, also while others work in it, and read the copy again.

    Copies are also made unasked: before the first change of a day, and before a merge, a
    restoring or a bulk change. Of those the newest ten are kept.

    Example: sepca backup sepca-2026-11-22.db
    """
    from sepca_cli.cli.copying import back_up

    back_up(desk(ctx), file, recipient)
