"""sepca export: the record in other people's formats."""

from pathlib import Path
from typing import Annotated

import typer

from sepca_cli.cli.desk import desk, noun
from sepca_cli.cli.options import Wanted, filtered
from sepca_cli.cli.tab import completing

app = noun()

FORMS = ("data-package", "json", "csv", "xlsx", "ics", "jsonld", "sqlite")
CHANGES = "changes"  # not of the record as it is, but of what was done to it


@app.command("export")
@filtered
def export(
    ctx: typer.Context,
    wanted: Wanted,
    form: Annotated[
        str,
        typer.Argument(
            metavar="FORM",
            autocompletion=completing.words((*FORMS, CHANGES)),
            help=f"One of: {', '.join((*FORMS, CHANGES))}.",
        ),
    ],
    target: Annotated[
        Path | None,
        typer.Argument(
            metavar="[FILE|FOLDER]",
            help="A folder for data-package and csv, else a file. json, ics and jsonld go to "
            "standard output without one, or with -.",
        ),
    ] = None,
    after: Annotated[
        str,
        typer.Option(
            "--since",
            metavar="CHANGE",
            help="Of changes: those after this one, by its number or its head (sepca log --head).",
        ),
    ] = "",
) -> None:
    """Write the record for calendars, spreadsheets, archives and other programs.

    data-package and json hold everything, lossless; csv and xlsx are events, participation and
    presidencies for people; ics is for calendars, jsonld for web pages, sqlite for Datasette.
    With a filter, the events that are meant come with everything that they refer to. changes is
    what this office added, changed and removed, for another one to import.

    Example: sepca export xlsx record.xlsx --from 2020
    """
    from sepca_cli.cli.words import choice

    chosen = choice(form, (*FORMS, CHANGES), "form of export")
    if chosen == CHANGES or after:
        from sepca_cli.cli.exporting.changes import export_changes

        return export_changes(desk(ctx), chosen, target, after, wanted)
    from sepca_cli.cli.exporting.exporting import exported

    return exported(desk(ctx), chosen, target, wanted)
