"""sepca party: organisations, their names through time, what they were to the association."""

from typing import Annotated

import typer

from sepca_cli.cli.beside import refuse_beside, refuse_nothing
from sepca_cli.cli.desk import desk, noun
from sepca_cli.cli.options import Certainty, FromSource, Key, Note, Place, Remove
from sepca_cli.cli.tab import completing
from sepca_cli.model import NAME_KINDS, PARTY_KINDS, STATUSES
from sepca_cli.output import say

app = noun("Organisations: police services, ministries, states.")

Who = Annotated[
    str,
    typer.Argument(
        metavar="PARTY",
        autocompletion=completing.keys("party"),
        help="Its key, or any of its names in any script.",
    ),
]
Double = Annotated[
    str,
    typer.Argument(
        metavar="DOUBLE", autocompletion=completing.keys("party"), help="The one that goes."
    ),
]
Stays = Annotated[
    str,
    typer.Argument(
        metavar="PARTY", autocompletion=completing.keys("party"), help="The one that stays."
    ),
]
Kind = Annotated[
    str | None,
    typer.Option(
        "--kind",
        metavar="KIND",
        autocompletion=completing.words(PARTY_KINDS),
        help=f"One of: {', '.join(PARTY_KINDS)}.",
    ),
]
Country = Annotated[
    str | None, typer.Option("--country", metavar="NAME", help="The country it belongs to.")
]
PartOf = Annotated[
    str | None,
    typer.Option(
        "--part-of",
        metavar="PARTY",
        autocompletion=completing.keys("party"),
        help="The whole that it is a part of.",
    ),
]
Since = Annotated[str, typer.Option("--since", metavar="DATE", help="From when on, if known.")]
Until = Annotated[str, typer.Option("--until", metavar="DATE", help="Until when, if known.")]


@app.command("add")
def add(
    ctx: typer.Context,
    name: Annotated[
        str, typer.Argument(metavar="NAME", help="The official name, as English texts use it.")
    ],
    kind: Kind = None,
    country: Country = None,
    part_of: PartOf = None,
    short: Annotated[
        str, typer.Option("--short", metavar="NAME", help="The acronym that tables show.")
    ] = "",
    also: Annotated[
        list[str] | None,
        typer.Option("--also", metavar="NAME", help="Another name of it; may be repeated."),
    ] = None,
    language: Annotated[
        str, typer.Option("--lang", metavar="CODE", help="The language of the official name.")
    ] = "",
    note: Note = None,
    source: FromSource = "",
    place: Place = "",
    key: Key = "",
) -> None:
    """Record an organisation.

    Example: sepca party add "Hellenic Police" --kind police --country Greece --key greece-police
    """
    from sepca_cli.cli.citing import cite
    from sepca_cli.cli.naming import add_name, new_key
    from sepca_cli.cli.parties import described
    from sepca_cli.errors import BadRequest
    from sepca_cli.model import Party
    from sepca_cli.rules.text import one_line

    if kind is None:
        raise BadRequest("missing: --kind", f"one of: {', '.join(PARTY_KINDS)}")
    official = one_line(name, "name")
    with desk(ctx).writing() as store:
        made = new_key(store, "party", official, key)
        store.add(described(store, Party(made, "other"), kind, country, part_of, note))
        add_name(store, made, official, "official", language)
        if short and short != official:
            add_name(store, made, short, "short")
        for other in also or []:
            add_name(store, made, other)
        cite(store, made, [""], source, place)
    say(f"recorded {made}: {official}")


@app.command("list")
def list_(
    ctx: typer.Context,
    kind: Kind = None,
    status: Annotated[
        str,
        typer.Option(
            "--status",
            metavar="STATUS",
            autocompletion=completing.words(STATUSES),
            help=f"With this status today: {', '.join(STATUSES)}.",
        ),
    ] = "",
) -> None:
    """Print the organisations.

    Example: sepca party list --status member
    """
    from sepca_cli.cli.parties import listed
    from sepca_cli.dates import today
    from sepca_cli.reports.parties import party_table

    with desk(ctx).reading() as store:
        found = listed(store, kind or "", status)
    desk(ctx).show(party_table(found, today()))
    if not found.parties:
        say("no parties")


@app.command("show")
def show(ctx: typer.Context, party: Who) -> None:
    """Print an organisation and what is known of it.

    That is its names through time, statuses, terms and attendance.

    Example: sepca party show "Полиција Републике Српске"
    """
    from sepca_cli.cli.gather import everything
    from sepca_cli.dates import today
    from sepca_cli.model import Party
    from sepca_cli.reports.parties import party_page
    from sepca_cli.store import find

    with desk(ctx).reading() as store:
        found = store.get(Party, find.record(store, party, "party"))
        page = party_page(found, everything(store), today())
    desk(ctx).show(page)


@app.command("name")
def name(
    ctx: typer.Context,
    party: Who,
    text: Annotated[str, typer.Argument(metavar="NAME", help="The name, in any language.")],
    kind: Annotated[
        str,
        typer.Option(
            "--kind",
            metavar="KIND",
            autocompletion=completing.words(NAME_KINDS),
            help=f"One of: {', '.join(NAME_KINDS)}.",
        ),
    ] = "other",
    language: Annotated[
        str, typer.Option("--lang", metavar="CODE", help="ro, sq, mk, sr-Cyrl, ...")
    ] = "",
    since: Since = "",
    until: Until = "",
    note: Note = None,
    source: FromSource = "",
    place: Place = "",
    remove: Remove = False,
) -> None:
    """Record a name under which a party is known, and when it was used.

    Example: sepca party name romania-police "Poliția Română" --lang ro
    """
    from sepca_cli.cli.citing import cite
    from sepca_cli.cli.naming import add_name
    from sepca_cli.rules.text import notes
    from sepca_cli.store import find

    if remove:
        from sepca_cli.cli.removing import remove_name

        refuse_beside(ctx, "--remove", "party", "text", "remove")
        with desk(ctx).writing() as store:
            key = find.record(store, party, "party")
            say(f"removed from {key}: {remove_name(store, key, text)}")
        return
    with desk(ctx).writing() as store:
        key = find.record(store, party, "party")
        kept = add_name(store, key, text, kind, language, since, until, notes(note or "", "note"))
        cite(store, key, ["name"], source, place)
    say(f"recorded {key}: {kept.name} ({kept.kind})")


@app.command("status")
def status(
    ctx: typer.Context,
    party: Who,
    word: Annotated[
        str,
        typer.Argument(
            metavar="STATUS",
            autocompletion=completing.words(STATUSES),
            help=f"One of: {', '.join(STATUSES)}.",
        ),
    ],
    since: Since = "",
    until: Until = "",
    event: Annotated[
        str,
        typer.Option(
            "--by",
            metavar="EVENT",
            autocompletion=completing.keys("event"),
            help="The event that decided it.",
        ),
    ] = "",
    note: Note = None,
    source: FromSource = "",
    place: Place = "",
    certainty: Certainty = "",
    remove: Remove = False,
) -> None:
    """Record what a party was to the association, and from when to when.

    The same status from the same day on gets what is told now, so an end can be added later.

    Example: sepca party status moldova-police observer --since 2015
    """
    from sepca_cli.cli.citing import cite, refuse_sure_of_nothing
    from sepca_cli.cli.parties import record_status

    if remove:
        from sepca_cli.cli.removing import remove_status

        refuse_beside(ctx, "--remove", "party", "word", "since", "remove")
        with desk(ctx).writing() as store:
            gone = remove_status(store, party, word, since)
            say(f"removed from {gone.party}: {gone.status}")
        return
    refuse_sure_of_nothing(certainty, source)
    with desk(ctx).writing() as store:
        kept = record_status(store, party, word, since, until, event, note)
        cite(store, kept.party, [f"status:{kept.status}"], source, place, certainty)
    since_when = f", {kept.since.shown}" if kept.since else ""
    say(f"recorded {kept.party}: {kept.status}{since_when}")


@app.command("edit")
def edit(
    ctx: typer.Context,
    party: Who,
    kind: Kind = None,
    country: Country = None,
    part_of: PartOf = None,
    note: Note = None,
) -> None:
    """Change what is recorded of an organisation.

    Its names have a command of their own: sepca party name.

    Example: sepca party edit c-proc --part-of council-of-europe
    """
    from sepca_cli.cli.parties import described
    from sepca_cli.model import Party
    from sepca_cli.store import find

    refuse_nothing(ctx, "party")
    with desk(ctx).writing() as store:
        old = store.get(Party, find.record(store, party, "party"))
        new = described(store, old, kind, country, part_of, note)
        if new != old:
            store.change(new)
    say(f"changed {old.key}" if new != old else f"nothing was changed in {old.key}")


@app.command("remove")
def remove(ctx: typer.Context, party: Who) -> None:
    """Remove an organisation that was recorded by mistake.

    Refused while something else speaks of it.

    Example: sepca party remove interpol-2 --yes
    """
    from sepca_cli.cli.removing import remove as take_out

    take_out(desk(ctx), "party", party)


@app.command("merge")
def merge(ctx: typer.Context, double: Double, stays: Stays) -> None:
    """Make one record of two that are the same.

    The one that stays gets the names of both, and everything in which the double stands.

    Example: sepca party merge interpol-2 interpol --yes
    """
    from sepca_cli.cli.merging import merge as merge_into

    merge_into(desk(ctx), "party", double, stays)
