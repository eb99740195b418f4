"""sepca init: make the records file."""

from pathlib import Path
from typing import Annotated

import typer

from sepca_cli.cli.desk import desk, noun
from sepca_cli.output import say
from sepca_cli.store.store import Store

app = noun()


@app.command("init")
def init(
    ctx: typer.Context,
    empty: Annotated[
        bool, typer.Option("--empty", help="Without the association's public record.")
    ] = False,
) -> None:
    """Make the records file, filled with the association's public record.

    Nothing else makes a file: every other command refuses a path where there is none.

    Example: sepca init --db sepca.db
    """
    from sepca_cli.exchange.datapackage import read_package
    from sepca_cli.store.file import create

    def fill(store: Store) -> None:
        if not empty:
            store.add_all(read_package(public_record()))

    path = desk(ctx).path
    create(path, fill, desk(ctx).entry)
    say(f"made {path} {'with nothing in it' if empty else 'with the public record in it'}")
    say("  next: " + ('sepca event add "TITLE"' if empty else "sepca report timeline"))


def public_record() -> Path:
    """The folder of the public record: inside the installed package, beside it in a checkout."""
    package = Path(__file__).parents[1]
    inside = package / "data"
    return inside if inside.is_dir() else package.parent / "data"
