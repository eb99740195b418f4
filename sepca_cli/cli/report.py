"""sepca report: the record as timelines, counts and dossiers."""

from typing import TYPE_CHECKING, Annotated

import typer

from sepca_cli.cli.desk import desk, noun
from sepca_cli.cli.options import Wanted, filtered
from sepca_cli.cli.tab import completing
from sepca_cli.output import say

if TYPE_CHECKING:
    from sepca_cli.reports.pictures import Picture

app = noun("The record as timelines, counts and dossiers.")

ROWS = ("party", "country", "person", "kind")
COLUMNS = ("year", "presidency", "event", "kind", "role")


@app.command("timeline")
@filtered
def timeline(ctx: typer.Context, wanted: Wanted) -> None:
    """Print what happened, under the presidency of the time.

    Handovers, uncertain dates, announcements and conflicts between sources are marked.

    Example: sepca report timeline --from 2021 --until 2022
    """
    from sepca_cli.cli.flow import timeline as flowing

    def picture() -> "Picture":
        from sepca_cli.cli.gather import for_report
        from sepca_cli.reports.timeline_picture import timeline_picture

        return timeline_picture(for_report(store, wanted))

    with desk(ctx).reading() as store:
        table = flowing(store, wanted)
        desk(ctx).show(table, picture)
    if not table.rows:
        say("no events")


@app.command("participation")
@filtered
def participation(
    ctx: typer.Context,
    wanted: Wanted,
    rows: Annotated[
        str,
        typer.Option(
            "--rows",
            metavar="WHAT",
            autocompletion=completing.words(ROWS),
            help=f"One row for each: {', '.join(ROWS)} (kind of party).",
        ),
    ] = "party",
    columns: Annotated[
        str,
        typer.Option(
            "--columns",
            metavar="WHAT",
            autocompletion=completing.words(COLUMNS),
            help=f"One column for each: {', '.join(COLUMNS)} (kind of event).",
        ),
    ] = "year",
) -> None:
    """Count who took part, and each member's share.

    The share is that of the events held while it was a member.

    Example: sepca report participation --columns presidency --kind general-assembly
    """
    from sepca_cli.cli.gather import for_participation
    from sepca_cli.cli.words import choice
    from sepca_cli.reports.participation import participation as counted
    from sepca_cli.reports.participation_grid import participation_grid

    across = choice(columns, COLUMNS, "kind of column")
    down = choice(rows, ROWS, "kind of row")
    with desk(ctx).reading() as store:
        found, present = for_participation(store, wanted, down, across)
    table = counted(found, down, across, present)
    desk(ctx).show(table, lambda: participation_grid(found, down, across, present))
    if not table.rows:
        say("nobody took part in these events, as far as is recorded")


@app.command("presidencies")
def presidencies(ctx: typer.Context) -> None:
    """Print the chain of presidencies, gaps and deviations.

    Example: sepca report presidencies
    """
    from sepca_cli.cli.gather import everything
    from sepca_cli.reports.presidencies import presidencies as made

    with desk(ctx).reading() as store:
        found = everything(store)
    desk(ctx).show(made(found))
    if not found.terms:
        say("no presidencies")


@app.command("dossier")
def dossier(
    ctx: typer.Context,
    presidency: Annotated[
        str,
        typer.Argument(
            metavar="PRESIDENCY",
            autocompletion=completing.keys("term"),
            help="The key of its term, or an unambiguous beginning of it.",
        ),
    ],
) -> None:
    """Write what an outgoing chair hands to the next.

    Events, milestones against priorities, open commitments, partners, and who attended.

    Example: sepca report dossier romania --format html
    """
    from sepca_cli.cli.gather import everything
    from sepca_cli.dates import today
    from sepca_cli.model import Term
    from sepca_cli.reports.dossier import dossier as written
    from sepca_cli.store import find, history

    with desk(ctx).reading() as store:
        term = store.get(Term, find.record(store, presidency, "term"))
        last = history.last(store.connection)
        page = written(term, everything(store), today(), last.head if last else "")
    desk(ctx).show(page)


@app.command("year")
def year(
    ctx: typer.Context,
    year: Annotated[str, typer.Argument(metavar="YEAR", help="The year: 2022.")],
) -> None:
    """Write the annual report.

    Events, who attended, partners, what was agreed, and what is still open.

    Example: sepca report year 2022 --format html
    """
    from sepca_cli.cli.gather import everything
    from sepca_cli.dates import in_profile
    from sepca_cli.errors import BadRequest
    from sepca_cli.reports.year import annual_report
    from sepca_cli.store import history

    wanted = in_profile(year.strip())
    if not wanted or wanted.text != wanted.year:
        raise BadRequest(f'"{year[:60]}" is no year', "write it in four digits: 2022")
    with desk(ctx).reading() as store:
        last = history.last(store.connection)
        page = annual_report(wanted.year, everything(store), last.head if last else "")
    desk(ctx).show(page)


@app.command("topics")
@filtered
def topics(ctx: typer.Context, wanted: Wanted) -> None:
    """Print what events were about, how often and when.

    Example: sepca report topics --from 2020
    """
    from sepca_cli.cli.gather import for_report
    from sepca_cli.reports.topics import topics as counted

    with desk(ctx).reading() as store:
        table = counted(for_report(store, wanted))
    desk(ctx).show(table)
    if not table.rows:
        say("no topics")


@app.command("sources")
@filtered
def sources(ctx: typer.Context, wanted: Wanted) -> None:
    """Print what rests on which source, and what on none.

    Example: sepca report sources --presidency romania
    """
    from sepca_cli.cli.gather import everything, of_events_alone
    from sepca_cli.reports.sources import sources as made

    with desk(ctx).reading() as store:
        found = everything(store) if wanted == Wanted() else of_events_alone(store, wanted)
    desk(ctx).show(made(found))
