"""sepca undo: take a change back."""

from typing import Annotated

import typer

from sepca_cli.cli.desk import desk, noun

app = noun()


@app.command("undo")
def undo(
    ctx: typer.Context,
    number: Annotated[
        str,
        typer.Argument(
            metavar="[NUMBER]", help="The change, as sepca log numbers it; else the last."
        ),
    ] = "",
) -> None:
    """Take the last change back, or an older one.

    It shows first what that does. What is taken back is itself a change: sepca undo again does it
    once more.

    Example: sepca undo --yes
    """
    from sepca_cli.cli.taking_back import take_back

    take_back(desk(ctx), number)
