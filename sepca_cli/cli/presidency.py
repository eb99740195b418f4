"""sepca presidency: who holds it, since when, who is next, and what they aim at."""

from typing import Annotated

import typer

from sepca_cli.cli.beside import refuse_beside, refuse_nothing
from sepca_cli.cli.desk import desk, noun
from sepca_cli.cli.options import Certainty, FromSource, Key, Note, Place, Remove
from sepca_cli.cli.presidencies.options import (
    At,
    Because,
    Begins,
    Ceremony,
    Day,
    Ends,
    InTheChair,
    Office,
    TermKey,
)
from sepca_cli.cli.tab import completing
from sepca_cli.model import AIM_KINDS
from sepca_cli.output import say

app = noun("Who holds the presidency, since when, and who is next.")


@app.command("handover")
def handover(
    ctx: typer.Context,
    member: Annotated[
        str,
        typer.Argument(
            metavar="MEMBER",
            autocompletion=completing.keys("party"),
            help="The incoming member: any name of the service, or its country.",
        ),
    ],
    on: Ceremony = None,
    at: At = None,
    begins: Begins = None,
    ends: Ends = None,
    after: Annotated[
        str,
        typer.Option(
            "--after",
            metavar="TERM",
            autocompletion=completing.keys("term"),
            help="The outgoing term, where the dates do not say it.",
        ),
    ] = "",
    person: InTheChair = "",
    office: Office = "",
    because: Because = None,
    note: Note = None,
    source: FromSource = "",
    place: Place = "",
    certainty: Certainty = "",
    key: Key = "",
) -> None:
    """Hand the presidency over: ends one term and begins the next.

    History may be entered in any order, with dates as well as they are known. What breaks a rule
    is refused; what is unusual is recorded with a warning that --because answers.

    Example: sepca presidency handover Bulgaria --on 2026-12-15
    """
    from sepca_cli.cli.presidencies.handing_over import Cited, Seat, Told, hand_over

    told = Told(
        member, on or "", at or "", begins or "", ends or "", after, because or "", note or ""
    )
    seat, cited = Seat(person, office), Cited(source, place, certainty)
    hand_over(desk(ctx), told, seat, cited, key)


@app.command("list")
def list_(ctx: typer.Context) -> None:
    """Print the presidencies, the oldest first, a line each.

    Their gaps and deviations are in sepca report presidencies.

    Example: sepca presidency list
    """
    from sepca_cli.cli.gather import everything
    from sepca_cli.reports.presidencies import term_table

    with desk(ctx).reading() as store:
        found = everything(store)
    desk(ctx).show(term_table(found))
    if not found.terms:
        say("no presidencies")


@app.command("show")
def show(ctx: typer.Context, term: TermKey) -> None:
    """Print a presidency: time, handover, chair, aims, events.

    Example: sepca presidency show romania
    """
    from sepca_cli.cli.gather import everything
    from sepca_cli.model import Term
    from sepca_cli.reports.term_page import term_page
    from sepca_cli.store import find

    with desk(ctx).reading() as store:
        found = store.get(Term, find.record(store, term, "term"))
        page = term_page(found, everything(store))
    desk(ctx).show(page)


@app.command("current")
def current(ctx: typer.Context, on: Day = "") -> None:
    """Say who holds the presidency, and how that is known.

    Example: sepca presidency current --on 2022-06-01
    """
    from sepca_cli.cli.presidencies.incumbents import current_page

    with desk(ctx).reading() as store:
        page = current_page(store, on)
    desk(ctx).show(page)


@app.command("next")
def next_(ctx: typer.Context, on: Day = "") -> None:
    """Say who is next, as recorded or by the rotation.

    Example: sepca presidency next
    """
    from sepca_cli.cli.presidencies.incumbents import next_page

    with desk(ctx).reading() as store:
        page = next_page(store, on)
    desk(ctx).show(page)


@app.command("aim")
def aim(
    ctx: typer.Context,
    record: Annotated[
        str,
        typer.Argument(
            metavar="TERM|AIM",
            autocompletion=completing.keys("term", "aim"),
            help="The presidency, or the aim that is to be changed.",
        ),
    ],
    text: Annotated[
        str | None, typer.Argument(metavar="TEXT", help="What is aimed at, or was reached.")
    ] = None,
    kind: Annotated[
        str | None,
        typer.Option(
            "--kind",
            metavar="KIND",
            autocompletion=completing.words(AIM_KINDS),
            help="priority (set for the term) or milestone (reached in it).",
        ),
    ] = None,
    when: Annotated[str | None, typer.Option("--when", metavar="DATE", help="When.")] = None,
    at: Annotated[
        str | None,
        typer.Option(
            "--at",
            metavar="EVENT",
            autocompletion=completing.keys("event"),
            help="The event at which it was set or reached.",
        ),
    ] = None,
    answers: Annotated[
        str | None,
        typer.Option(
            "--answers",
            metavar="AIM",
            autocompletion=completing.keys("aim"),
            help="The priority that a milestone fulfils.",
        ),
    ] = None,
    note: Note = None,
    source: FromSource = "",
    place: Place = "",
    certainty: Certainty = "",
    remove: Remove = False,
) -> None:
    """Record a priority of a presidency, or a milestone reached in it.

    Example: sepca presidency aim romania "Joint training on cybercrime" --kind priority
    """
    from sepca_cli.cli.citing import cite, refuse_sure_of_nothing
    from sepca_cli.cli.presidencies.aims import AimWords, change_aim, record_aim, remove_aim
    from sepca_cli.store import find

    if remove:
        refuse_beside(ctx, "--remove", "record", "remove")
        with desk(ctx).writing() as store:
            gone = remove_aim(store, find.record(store, record, "aim"))
        say(f"removed {gone.key}: {gone.kind}: {gone.text}")
        return
    refuse_sure_of_nothing(certainty, source)
    with desk(ctx).writing() as store:
        key = find.record(store, record, "term", "aim")
        put = record_aim if store.kind_of(key) == "term" else change_aim
        if put is change_aim:
            refuse_nothing(ctx, "record")
        kept = put(store, key, AimWords(text, kind, when, at, answers, note))
        cite(store, kept.key, [""], source, place, certainty)
    say(f"recorded {kept.key}: {kept.kind}: {kept.text}")


@app.command("rotation")
def rotation(
    ctx: typer.Context,
    members: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[MEMBER]...",
            autocompletion=completing.keys("party"),
            help="The members in their order, to record it; none, to print it.",
        ),
    ] = None,
    since: Annotated[
        str, typer.Option("--since", metavar="DATE", help="From when on the order holds.")
    ] = "",
    on: Day = "",
) -> None:
    """Print the order of members, or record a new one.

    It cannot be had by sorting names: the association keeps a list of its own.

    Example: sepca presidency rotation --on 2023-01-01
    """
    from sepca_cli.cli.presidencies.incumbents import record_rotation, rotation_table
    from sepca_cli.errors import BadRequest

    if members:
        refuse_beside(ctx, "the members", "members", "since")
        with desk(ctx).writing() as store:
            said = record_rotation(store, members, since)
        say(said)
        return
    if since:
        raise BadRequest("missing: the members", "to print the order of a day, say --on DATE")
    with desk(ctx).reading() as store:
        table = rotation_table(store, on)
    desk(ctx).show(table)
    if not table.rows:
        say("no rotation is recorded for that day")


@app.command("edit")
def edit(
    ctx: typer.Context,
    term: TermKey,
    begins: Begins = None,
    ends: Ends = None,
    on: Ceremony = None,
    at: At = None,
    person: InTheChair = "",
    office: Office = "",
    since: Annotated[
        str, typer.Option("--since", metavar="DATE", help="From when on that person was in it.")
    ] = "",
    until: Annotated[
        str, typer.Option("--until", metavar="DATE", help="Until when that person was in it.")
    ] = "",
    because: Because = None,
    note: Note = None,
    source: FromSource = "",
    place: Place = "",
    certainty: Certainty = "",
) -> None:
    """Change the bounds, the handover or the chair of a presidency.

    Example: sepca presidency edit montenegro-2019 --because "no assembly could meet in 2020"
    """
    from sepca_cli.cli.presidencies.handing_over import Cited, Seat
    from sepca_cli.cli.presidencies.terms import Correction, correct

    told = Correction(begins, ends, on, at, because, note)
    seat, cited = Seat(person, office, since, until), Cited(source, place, certainty)
    correct(desk(ctx), term, told, seat, cited)


@app.command("remove")
def remove(ctx: typer.Context, term: TermKey) -> None:
    """Remove a presidency that was recorded by mistake.

    If it was running, the one before it runs again.

    Example: sepca presidency remove bulgaria-2026 --yes
    """
    from sepca_cli.cli.presidencies.terms import remove_term

    remove_term(desk(ctx), term)
