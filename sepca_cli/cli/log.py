"""sepca log: what was changed, when, by whom, and what it was before."""

from typing import Annotated

import typer

from sepca_cli.cli.beside import refuse_beside
from sepca_cli.cli.desk import desk, noun
from sepca_cli.cli.tab import completing
from sepca_cli.output import FOR_PROGRAMS, say

app = noun()


@app.command("log")
def log(
    ctx: typer.Context,
    record: Annotated[
        str,
        typer.Argument(
            metavar="[RECORD|NUMBER]",
            autocompletion=completing.keys("event", "term", "party", "person", "source"),
            help="Only what is about this record, also a removed one, or only this change.",
        ),
    ] = "",
    head: Annotated[
        bool,
        typer.Option(
            "--head", help="Only the number and the seal of the last change, to be written down."
        ),
    ] = False,
) -> None:
    """Print the history, the newest change first, field by field.

    The head of the history, in the minutes of a handover, proves later that nothing before it
    was changed: sepca check --deep --head HEAD.

    Example: sepca log ga-2022-bucharest
    """
    from sepca_cli.cli.remembering import head_of, told
    from sepca_cli.reports.log import log as shaped

    if head:
        refuse_beside(ctx, "--head", "head")
        with desk(ctx).reading() as store:
            page = head_of(store)
        desk(ctx).show(page)
        return
    with desk(ctx).reading() as store:
        table = shaped(told(store, record), whole=bool(record) or desk(ctx).format in FOR_PROGRAMS)
    desk(ctx).show(table)
    if not table.rows:
        say("no changes")
