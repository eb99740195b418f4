"""sepca import: what others send back, read into the record."""

from pathlib import Path
from typing import Annotated

import typer

from sepca_cli.cli.desk import desk, noun
from sepca_cli.cli.tab import completing

app = noun()

WAYS = ("ask", "keep", "take")


@app.command("import")
def import_(
    ctx: typer.Context,
    file: Annotated[
        Path,
        typer.Argument(
            metavar="FILE",
            help="A data package (folder or zip), JSON, CSV, TSV, XLSX, ODS, ICS, or the changes "
            "of another office.",
        ),
    ],
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what would change, and change nothing.")
    ] = False,
    on_conflict: Annotated[
        str,
        typer.Option(
            "--on-conflict",
            metavar="WAY",
            autocompletion=completing.words(WAYS),
            help="What was changed here and in the file: ask, keep ours, or take theirs.",
        ),
    ] = "ask",
    columns: Annotated[
        list[str] | None,
        typer.Option(
            "--map",
            metavar="COLUMN=FIELD",
            help="Which field a column is for, where its name does not say; may be repeated.",
        ),
    ] = None,
    encoding: Annotated[
        str,
        typer.Option(
            "--encoding", metavar="NAME", help="cp1250, cp1251, ...; else it is found out."
        ),
    ] = "",
) -> None:
    """Read a file into the record, all of it or nothing, after showing what it would do.

    Nothing is removed because a file does not speak of it, and what was changed here since is
    never overwritten unasked.

    Example: sepca import calendar.ics --dry-run
    """
    from sepca_cli.cli.importing.importing import import_file
    from sepca_cli.cli.words import choice

    way = choice(on_conflict, WAYS, "way with conflicts")
    import_file(desk(ctx), file, dry_run, way, columns or [], encoding)
