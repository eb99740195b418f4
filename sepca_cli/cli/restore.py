"""sepca restore: go back to a copy."""

from pathlib import Path
from typing import Annotated

import typer

from sepca_cli.cli.desk import desk, noun

app = noun()


@app.command("restore")
def restore(
    ctx: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="The copy to go back to.")],
) -> None:
    """Put a copy in the place of the records file.

    The copy is looked at first, and the present file is kept among the copies.

    Example: sepca restore sepca-2026-11-22.db --yes
    """
    from sepca_cli.cli.copying import restore as put_back

    put_back(desk(ctx), file)
