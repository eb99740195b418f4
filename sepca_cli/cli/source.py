"""sepca source: the texts that say so, and the facts that rest on them."""

from typing import Annotated

import typer

from sepca_cli.cli.beside import refuse_beside, refuse_nothing
from sepca_cli.cli.desk import desk, noun
from sepca_cli.cli.options import Certainty, Key, Note, Place, Remove
from sepca_cli.cli.tab import completing
from sepca_cli.output import say

app = noun("Where it is written.")

SourceKey = Annotated[
    str,
    typer.Argument(metavar="SOURCE", autocompletion=completing.keys("source"), help="Its key."),
]
Publisher = Annotated[
    str | None, typer.Option("--publisher", metavar="NAME", help="Who published it.")
]
Address = Annotated[str | None, typer.Option("--url", metavar="URL", help="Its web address.")]
Language = Annotated[
    str | None,
    typer.Option("--lang", "--language", metavar="CODE", help="en, ro, sq, mk, sr-Cyrl, ..."),
]
Published = Annotated[
    str | None, typer.Option("--published", metavar="DATE", help="When it was published.")
]
Title = Annotated[str | None, typer.Option("--title", metavar="TEXT", help="The title.")]
Read = Annotated[str | None, typer.Option("--read", metavar="DATE", help="When you read it.")]
Text = Annotated[
    str | None,
    typer.Option("--text", metavar="FILE", help="Keep its text, from a file or from -."),
]


@app.command("add")
def add(
    ctx: typer.Context,
    title: Annotated[str, typer.Argument(metavar="TITLE", help="Its title, or what it is.")],
    publisher: Publisher = None,
    url: Address = None,
    language: Language = None,
    published: Published = None,
    read: Read = None,
    text: Text = None,
    note: Note = None,
    key: Key = "",
) -> None:
    """Record a source. Without --key it is named after publisher and month.

    Example: sepca source add "General Assembly in Bucharest" --publisher "Council of Europe"
    --url https://www.coe.int/cybercrime --published 2022-12
    """
    from sepca_cli.cli.sources import SourceWords, described, key_for
    from sepca_cli.model import Source

    told = SourceWords(title, publisher, url, language, published, read, text, note)
    with desk(ctx).writing() as store:
        new = store.add(key_for(store, described(Source("", ""), told), key))
    say(f"recorded {new.key}: {new.title}")


@app.command("list")
def list_(ctx: typer.Context) -> None:
    """Print the sources.

    Example: sepca source list --format csv
    """
    from sepca_cli.cli.gather import everything
    from sepca_cli.reports.sources import source_table

    with desk(ctx).reading() as store:
        found = everything(store)
    desk(ctx).show(source_table(found))
    if not found.sources:
        say("no sources")


@app.command("show")
def show(ctx: typer.Context, source: SourceKey) -> None:
    """Print a source and every fact that rests on it.

    Example: sepca source show coe-2022-12
    """
    from sepca_cli.cli.gather import everything
    from sepca_cli.model import Source
    from sepca_cli.reports.sources import source_page
    from sepca_cli.store import find

    with desk(ctx).reading() as store:
        found = store.get(Source, find.record(store, source, "source"))
        page = source_page(found, everything(store))
    desk(ctx).show(page)


@app.command("cite")
def cite(
    ctx: typer.Context,
    source: SourceKey,
    record: Annotated[
        str,
        typer.Argument(
            metavar="RECORD",
            autocompletion=completing.keys("event", "outcome", "term", "aim", "party", "person"),
            help="The record it speaks of.",
        ),
    ],
    fact: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[FACT]...",
            help="date, city, host:interpol, topic:cybercrime; none: the whole record.",
        ),
    ] = None,
    says: Annotated[
        str,
        typer.Option(
            "--says", metavar="TEXT", help="What it says, where that differs from the record."
        ),
    ] = "",
    place: Place = "",
    certainty: Certainty = "",
    note: Note = None,
    remove: Remove = False,
) -> None:
    """Put a source behind a fact, or beside it.

    Beside it with --says, where it says something else: two sources that differ stand side by
    side, and neither is smoothed away.

    Example: sepca source cite coe-2022-12 ga-2022-bucharest date --place "paragraph 1"
    """
    from sepca_cli.cli.citing import in_words
    from sepca_cli.cli.sources import cite_facts
    from sepca_cli.store import find

    if remove:
        from sepca_cli.cli.removing import remove_citations

        refuse_beside(ctx, "--remove", "source", "record", "fact", "says", "remove")
        with desk(ctx).writing() as store:
            key, about = find.record(store, source, "source"), find.record(store, record)
            for citation in remove_citations(store, key, about, fact or [""], says):
                say(f"removed {key} from {in_words(citation)}")
        return
    with desk(ctx).writing() as store:
        told = cite_facts(store, source, record, fact or [""], says, place, certainty, note)
        for citation in told:
            say(f"cited {citation.source} for {in_words(citation)}")


@app.command("read")
def read(
    ctx: typer.Context,
    text: Annotated[
        str,
        typer.Argument(
            metavar="FILE|SOURCE",
            autocompletion=completing.keys("source"),
            help="A text, a saved web page or a PDF; - for standard input; a source with a text.",
        ),
    ],
    publisher: Publisher = None,
    url: Address = None,
    language: Language = None,
    published: Published = None,
    title: Title = None,
    key: Key = "",
    save: Annotated[
        str,
        typer.Option(
            "--save",
            metavar="DRAFT.json",
            help="Write the draft to a file, for: sepca event add --json DRAFT.json",
        ),
    ] = "",
) -> None:
    """Read a press text, and propose what it says for the record.

    The text is kept as a source. Every fact that was found is marked in it and numbered; on a
    terminal it is asked what is to be recorded (--yes takes it all), else nothing more than the
    source is. Needs no network, and invents nothing.

    Example: sepca source read release.html --publisher "Council of Europe"
    """
    from sepca_cli.cli.press.press import read_source
    from sepca_cli.cli.press.source_of_text import Given

    read_source(desk(ctx), text, Given(title, publisher, url, language, published, key), save)


@app.command("remove")
def remove(ctx: typer.Context, source: SourceKey) -> None:
    """Remove a source that is cited for nothing.

    Example: sepca source remove draft --yes
    """
    from sepca_cli.cli.removing import remove as take_out

    take_out(desk(ctx), "source", source)


@app.command("edit")
def edit(
    ctx: typer.Context,
    source: SourceKey,
    title: Title = None,
    publisher: Publisher = None,
    url: Address = None,
    language: Language = None,
    published: Published = None,
    read: Read = None,
    text: Text = None,
    note: Note = None,
) -> None:
    """Change what is recorded of a source. An empty text ("") clears a field.

    Example: sepca source edit coe-2022-12 --read 2026-11-22
    """
    from sepca_cli.cli.sources import SourceWords, described
    from sepca_cli.model import Source
    from sepca_cli.store import find

    refuse_nothing(ctx, "source")
    told = SourceWords(title, publisher, url, language, published, read, text, note)
    with desk(ctx).writing() as store:
        old = store.get(Source, find.record(store, source, "source"))
        new = described(old, told)
        store.change(new)
    say(f"changed {new.key}" if new != old else f"nothing was changed in {new.key}")
