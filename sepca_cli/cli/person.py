"""sepca person: the people named in the record; office and organisation belong to appearances."""

from typing import Annotated

import typer

from sepca_cli.cli.beside import refuse_beside
from sepca_cli.cli.desk import desk, noun
from sepca_cli.cli.options import FromSource, Key, Note, Place, Remove
from sepca_cli.cli.tab import completing
from sepca_cli.model import NAME_KINDS
from sepca_cli.output import say

app = noun("People named in the record.")

Who = Annotated[
    str,
    typer.Argument(
        metavar="PERSON",
        autocompletion=completing.keys("person"),
        help="The key, or any of the person's names in any script.",
    ),
]

Double = Annotated[
    str,
    typer.Argument(
        metavar="DOUBLE", autocompletion=completing.keys("person"), help="The one that goes."
    ),
]
Stays = Annotated[
    str,
    typer.Argument(
        metavar="PERSON", autocompletion=completing.keys("person"), help="The one that stays."
    ),
]


@app.command("add")
def add(
    ctx: typer.Context,
    name: Annotated[
        str, typer.Argument(metavar="NAME", help="The full name, with all its letters.")
    ],
    also: Annotated[
        list[str] | None,
        typer.Option("--also", metavar="NAME", help="Another spelling; may be repeated."),
    ] = None,
    note: Note = None,
    source: FromSource = "",
    place: Place = "",
    key: Key = "",
) -> None:
    """Record a person. A namesake needs a --key of its own.

    Example: sepca person add "Ana Kovačević" --also "Анна Ковачевич"
    """
    from sepca_cli.cli.citing import cite
    from sepca_cli.cli.naming import add_name, new_key
    from sepca_cli.model import Person
    from sepca_cli.rules.text import notes, one_line

    full = one_line(name, "name")
    with desk(ctx).writing() as store:
        made = new_key(store, "person", full, key)
        store.add(Person(made, notes(note or "", "note")))
        add_name(store, made, full, "official")
        for other in also or []:
            add_name(store, made, other)
        cite(store, made, [""], source, place)
    say(f"recorded {made}: {full}")


@app.command("list")
def list_(ctx: typer.Context) -> None:
    """Print the people.

    Example: sepca person list
    """
    from sepca_cli.cli.gather import everything
    from sepca_cli.reports.persons import person_table

    with desk(ctx).reading() as store:
        found = everything(store)
    desk(ctx).show(person_table(found))
    if not found.persons:
        say("no persons")


@app.command("show")
def show(ctx: typer.Context, person: Who) -> None:
    """Print a person: every appearance with the office held that day.

    Example: sepca person show Brdjanin
    """
    from sepca_cli.cli.gather import everything
    from sepca_cli.model import Person
    from sepca_cli.reports.persons import person_page
    from sepca_cli.store import find

    with desk(ctx).reading() as store:
        found = store.get(Person, find.record(store, person, "person"))
        page = person_page(found, everything(store))
    desk(ctx).show(page)


@app.command("name")
def name(
    ctx: typer.Context,
    person: Who,
    text: Annotated[str, typer.Argument(metavar="NAME", help="The name, in any script.")],
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
    source: FromSource = "",
    place: Place = "",
    remove: Remove = False,
) -> None:
    """Record another name or spelling of a person.

    Example: sepca person name jurgen-stock "Jirgen Štok" --kind misspelt --lang sr-Latn
    """
    from sepca_cli.cli.citing import cite
    from sepca_cli.cli.naming import add_name
    from sepca_cli.store import find

    if remove:
        from sepca_cli.cli.removing import remove_name

        refuse_beside(ctx, "--remove", "person", "text", "remove")
        with desk(ctx).writing() as store:
            key = find.record(store, person, "person")
            say(f"removed from {key}: {remove_name(store, key, text)}")
        return
    with desk(ctx).writing() as store:
        key = find.record(store, person, "person")
        kept = add_name(store, key, text, kind, language)
        cite(store, key, ["name"], source, place)
    say(f"recorded {key}: {kept.name} ({kept.kind})")


@app.command("remove")
def remove(ctx: typer.Context, person: Who) -> None:
    """Remove a person who was recorded by mistake.

    Refused while something else speaks of that person.

    Example: sepca person remove zoran-brdanin-2 --yes
    """
    from sepca_cli.cli.removing import remove as take_out

    take_out(desk(ctx), "person", person)


@app.command("merge")
def merge(ctx: typer.Context, double: Double, stays: Stays) -> None:
    """Make one record of two that are the same.

    The one that stays gets the names of both, and everything in which the double stands.

    Example: sepca person merge zoran-brdanin-2 zoran-brdanin --yes
    """
    from sepca_cli.cli.merging import merge as merge_into

    merge_into(desk(ctx), "person", double, stays)
