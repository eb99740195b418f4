"""Asking for an event, field by field, with the values that the record knows on offer."""

from collections.abc import Callable

import typer

from sepca_cli.cli.desk import Desk
from sepca_cli.cli.events.attending import attendance
from sepca_cli.cli.events.options import EventWords
from sepca_cli.cli.words import choice, date_of
from sepca_cli.errors import SepcaError
from sepca_cli.model import EVENT_KINDS, Event, Topic
from sepca_cli.output import say
from sepca_cli.rules.text import one_line
from sepca_cli.store import find
from sepca_cli.store.store import Store

OFFERED = 8  # known values shown at a question


def ask_event(desk: Desk) -> tuple[EventWords, str]:
    """Ask for an event and return the words that were typed, and the source.

    An answer that cannot be understood is asked for again with the reason; an empty one leaves
    the field unknown.
    """
    say("Recording an event. An empty answer leaves a field unknown; Ctrl-C ends it all.")
    with desk.reading() as store:
        words = EventWords(
            title=_ask("Title", lambda text: one_line(text, "title")),
            kind=_ask("Kind", lambda text: choice(text, EVENT_KINDS, "kind"), offer=EVENT_KINDS),
            when=_ask("When", date_of, "12-14 December 2022, 2021-05, unknown", empty="unknown"),
            city=_ask("City", offer=_often(store, "city"), empty=""),
            country=_ask("Country", offer=_often(store, "country"), empty=""),
        )

        def somebody(spec: str) -> object:
            return attendance(store, "", spec)

        words = words._replace(
            hosts=_ask_many("Host", somebody),
            others=_ask_many("Who took part (NAME or NAME:ROLE)", somebody),
            topics=_ask_many(
                "Topic",
                lambda text: one_line(text, "topic"),
                offer=tuple(topic.name for topic in store.select(Topic)[:OFFERED]),
            ),
            note=_ask("Note", empty="") or None,
        )
        source = _ask(
            "Source",
            lambda text: find.record(store, text, "source"),
            offer=tuple(find.keys(store, ["source"], most=OFFERED)),
            empty="",
        )
    return words._replace(city=words.city or None, country=words.country or None), source


def _ask(
    question: str,
    check: Callable[[str], object] = str,
    example: str = "",
    offer: object = (),
    empty: str | None = None,
) -> str:
    """Ask until the answer can be understood; `empty` is what an empty answer means."""
    known = ", ".join(offer) if isinstance(offer, (tuple, dict)) else ""
    if known or example:
        say(f"  {known or example}")
    while True:
        answer: str = typer.prompt(question, default="", show_default=False).strip()
        if not answer and empty is not None:
            return empty
        if answer == "?" and known:
            say(f"  {known}")
            continue
        try:
            check(answer)
        except SepcaError as refusal:
            say(f"  {refusal.message}")
            if refusal.hint:
                say(f"  {refusal.hint}")
        else:
            return answer


def _ask_many(question: str, check: Callable[[str], object], offer: object = ()) -> tuple[str, ...]:
    """Ask for one after the other until the answer is empty."""
    answers: list[str] = []
    while answer := _ask(question, check, offer=() if answers else offer, empty=""):
        answers.append(answer)
    return tuple(answers)


def _often(store: Store, field: str) -> tuple[str, ...]:
    """The values that stand in a field of most events."""
    from collections import Counter

    values = Counter(getattr(event, field) for event in store.select(Event))
    return tuple(value for value, _ in values.most_common(OFFERED + 1) if value)[:OFFERED]
