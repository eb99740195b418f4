"""sepca event: what happened, when, where, with whom, and what came of it."""

from typing import Annotated

import typer

from sepca_cli.cli.beside import refuse_beside, refuse_nothing
from sepca_cli.cli.desk import desk, noun
from sepca_cli.cli.events.options import EventKey, EventWords, Json, titled, worded
from sepca_cli.cli.options import (
    Certainty,
    FromSource,
    Key,
    Note,
    Place,
    Remove,
    Wanted,
    filtered,
)
from sepca_cli.cli.tab import completing
from sepca_cli.model import OUTCOME_KINDS, OUTCOME_STATES, ROLES
from sepca_cli.output import say

app = noun("What happened, when, where and with whom.")


@app.command("add")
@worded
def add(
    ctx: typer.Context,
    words: EventWords,
    called: Annotated[
        str | None, typer.Argument(metavar="TITLE", help="What it was called.")
    ] = None,
    source: FromSource = "",
    place: Place = "",
    key: Key = "",
    json: Json = "",
) -> None:
    """Record an event: one line makes it complete.

    With nothing after it, on a terminal, it asks for one field after the other.

    Example: sepca event add "General Assembly" --kind general-assembly --when "12-14 December 2022"
    --city Bucharest --country Romania --host "Romanian Police" --with INTERPOL
    """
    from sepca_cli.cli.events.recording import echo, record_event
    from sepca_cli.cli.reading_in import can_ask
    from sepca_cli.store.event_record import event_record

    if json:
        from sepca_cli.cli.press.accepting import add_from_json

        refuse_beside(ctx, "--json", "json")
        return add_from_json(desk(ctx), json)
    words = titled(words, called)
    if words == EventWords() and not (source or place) and can_ask():
        from sepca_cli.cli.events.asking import ask_event

        words, source = ask_event(desk(ctx))
    with desk(ctx).writing() as store:
        event = record_event(store, words, key, source, place)
        record = event_record(store, event.key)
        say(f"recorded {event.key}: {event.title}")
        echo(store, record)
    return None


@app.command("list")
@filtered
def list_(ctx: typer.Context, wanted: Wanted) -> None:
    """Print the events in order of time.

    Example: sepca event list --from 2021 --until 2022 --kind general-assembly
    """
    from sepca_cli.cli.flow import event_list

    with desk(ctx).reading() as store:
        table = event_list(store, wanted)
        desk(ctx).show(table)
    if not table.rows:
        say("no events")


@app.command("show")
def show(ctx: typer.Context, event: EventKey) -> None:
    """Print everything about an event, each fact with its source.

    Example: sepca event show ga-2022-bucharest
    """
    from sepca_cli.cli.gather import around
    from sepca_cli.reports.event_page import event_page
    from sepca_cli.store import find
    from sepca_cli.store.event_record import event_record

    with desk(ctx).reading() as store:
        record = event_record(store, find.record(store, event, "event"))
        page = event_page(record, around(store, record))
    desk(ctx).show(page)


@app.command("edit")
@worded
def edit(
    ctx: typer.Context,
    event: EventKey,
    words: EventWords,
    without: Annotated[
        list[str] | None,
        typer.Option(
            "--without",
            metavar="FACT",
            help="Take away a participation or a topic: guest:interpol, topic:cybercrime.",
        ),
    ] = None,
    source: FromSource = "",
    place: Place = "",
    json: Json = "",
) -> None:
    """Change what is recorded of an event.

    An empty text ("") clears a field. With nothing after the key, on a terminal, it opens the
    whole record in your editor.

    Example: sepca event edit ga-2022-bucharest --venue "Palace of Parliament"
    """
    if json:
        refuse_beside(ctx, "--json", "event", "json")
    elif words != EventWords() or without or source or place:
        from sepca_cli.cli.events.changing import change_event

        return change_event(desk(ctx), event, words, without or [], source, place)
    from sepca_cli.cli.events.from_json import edit_as_json

    return edit_as_json(desk(ctx), event, json)


@app.command("attend")
def attend(
    ctx: typer.Context,
    event: EventKey,
    who: Annotated[
        list[str],
        typer.Argument(
            metavar="NAME[:ROLE]...",
            autocompletion=completing.who,
            help="Parties or persons, each with a role behind a colon if it has its own.",
        ),
    ],
    role: Annotated[
        str,
        typer.Option(
            "--as",
            metavar="ROLE",
            autocompletion=completing.words(ROLES),
            help=f"One of: {', '.join(ROLES)}.",
        ),
    ] = "participant",
    party: Annotated[
        str,
        typer.Option(
            "--for",
            metavar="PARTY",
            autocompletion=completing.keys("party"),
            help="The party for which a person was there.",
        ),
    ] = "",
    office: Annotated[
        str, typer.Option("--office", metavar="TEXT", help="The office held that day.")
    ] = "",
    subject: Annotated[
        str, typer.Option("--on", metavar="TEXT", help="What was presented or said.")
    ] = "",
    behalf: Annotated[
        str,
        typer.Option(
            "--on-behalf-of",
            metavar="PERSON",
            autocompletion=completing.keys("person"),
            help="Who was represented; that person was not there.",
        ),
    ] = "",
    note: Note = None,
    source: FromSource = "",
    place: Place = "",
    certainty: Certainty = "",
) -> None:
    """Record who took part in an event, and as what.

    Somebody recorded in that role already gets the office, subject and certainty given now.

    Example: sepca event attend conf-2021-budva slovenia icmec:presenter
    """
    from sepca_cli.cli.events.changing import record_attendance

    record_attendance(
        desk(ctx),
        event,
        who,
        {
            "role": role,
            "party": party,
            "office": office,
            "subject": subject,
            "on_behalf_of": behalf,
            "certainty": certainty,
            "note": note or "",
        },
        source,
        place,
    )


@app.command("outcome")
def outcome(
    ctx: typer.Context,
    record: Annotated[
        str,
        typer.Argument(
            metavar="EVENT|OUTCOME",
            autocompletion=completing.keys("event", "outcome"),
            help="The event that brought it, or the outcome that is to be changed.",
        ),
    ],
    text: Annotated[
        str | None, typer.Argument(metavar="TEXT", help="What was agreed or promised.")
    ] = None,
    kind: Annotated[
        str | None,
        typer.Option(
            "--kind",
            metavar="KIND",
            autocompletion=completing.words(OUTCOME_KINDS),
            help=f"One of: {', '.join(OUTCOME_KINDS)}.",
        ),
    ] = None,
    owner: Annotated[
        str | None,
        typer.Option(
            "--owner",
            metavar="PARTY",
            autocompletion=completing.keys("party"),
            help="Who owes it.",
        ),
    ] = None,
    due: Annotated[
        str | None, typer.Option("--due", metavar="DATE", help="By when it is owed.")
    ] = None,
    state: Annotated[
        str | None,
        typer.Option(
            "--state",
            metavar="STATE",
            autocompletion=completing.words(OUTCOME_STATES),
            help=f"One of: {', '.join(OUTCOME_STATES)}; what is promised begins open.",
        ),
    ] = None,
    note: Note = None,
    source: FromSource = "",
    place: Place = "",
    certainty: Certainty = "",
    remove: Remove = False,
) -> None:
    """Record an outcome of an event, or how it stands by now.

    Example: sepca event outcome ga-2022-bucharest "Train together in 2023" --kind commitment
    """
    from sepca_cli.cli.citing import cite, refuse_sure_of_nothing
    from sepca_cli.cli.events.outcomes import OutcomeWords, change_outcome, record_outcome
    from sepca_cli.store import find

    if remove:
        refuse_beside(ctx, "--remove", "record", "remove")
        from sepca_cli.cli.events.outcomes import remove_outcome

        with desk(ctx).writing() as store:
            gone = remove_outcome(store, find.record(store, record, "outcome"))
        say(f"removed {gone.key}: {gone.text}")
        return
    refuse_sure_of_nothing(certainty, source)
    with desk(ctx).writing() as store:
        key = find.record(store, record, "event", "outcome")
        put = record_outcome if store.kind_of(key) == "event" else change_outcome
        if put is change_outcome:
            refuse_nothing(ctx, "record")
        kept = put(store, key, OutcomeWords(text, kind, owner, due, state, note))
        cite(store, kept.key, [""], source, place, certainty)
        say(f"recorded {kept.key}: {kept.kind}, {kept.state}: {kept.text}")


@app.command("remove")
def remove_event(ctx: typer.Context, event: EventKey) -> None:
    """Remove an event with everything that hangs on it.

    That is its participations, outcomes and citations. Refused while something else rests on it:
    a handover, a part, a status.

    Example: sepca event remove ws-2021-podgorica-2 --yes
    """
    from sepca_cli.cli.events.changing import remove_event as take_out

    take_out(desk(ctx), event)
