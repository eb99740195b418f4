"""sepca source read: a text in, its draft shown, kept and accepted."""

import sys
from pathlib import Path

from sepca_cli.cli.desk import Desk
from sepca_cli.cli.press.accepting import accept
from sepca_cli.cli.press.drafting import drafted
from sepca_cli.cli.press.known import known_to
from sepca_cli.cli.press.source_of_text import Given, source_of
from sepca_cli.cli.reading_in import can_ask
from sepca_cli.exchange.draft_json import Drafted, ToldEvent, draft_form
from sepca_cli.model import Name, Source, Topic
from sepca_cli.output import say
from sepca_cli.reading.draft import Draft
from sepca_cli.reading.text import read_text
from sepca_cli.reports.draft_data import Beside
from sepca_cli.reports.draft_page import draft_page
from sepca_cli.reports.labels import Labels
from sepca_cli.reports.shapes import Page
from sepca_cli.rules.same_event import compared
from sepca_cli.store.event_record import event_record
from sepca_cli.store.store import Store


def read_source(desk: Desk, name: str, given: Given, save: str) -> None:
    """Keep a text as a source, show what it says for the record, and take in what is accepted.

    `save` is the file into which the draft is written; "" for none.

    Raises:
        BadRequest, NotFound, Refused: the text cannot be read or kept.
    """
    source = source_of(desk, name, given)
    with desk.reading() as store:
        draft = read_text(
            source.text,
            known_to(store),
            language=source.language,
            published=source.published,
            url=source.url,
        )
        told = drafted(store, draft, source.key)
        page = _page(store, draft, source, told)
    if save:
        _write(desk, Path(save), told)
    desk.show(page)
    if not (told.events or told.handovers):
        say("nothing was found in it that could be recorded")
    elif save:
        say(f"to record it, look it through, then: sepca event add --json {save}")
    elif desk.yes:
        with desk.writing() as store:
            accept(store, told)
    elif can_ask() and sys.stdout.isatty() and desk.format in ("table", "plain"):
        from sepca_cli.cli.press.deciding import decide

        decide(desk, draft, told)
    else:
        say(f"to record it: sepca source read {source.key} --save DRAFT.json, look it through,")
        say("  then: sepca event add --json DRAFT.json")


def _page(store: Store, draft: Draft, source: Source, told: Drafted) -> Page:
    """The draft to be shown, each event beside the one that the record has."""
    offered = iter(told.events)
    beside = {
        number: _beside(store, next(offered))
        for number, event in enumerate(draft.events)
        if event.standing != "background"
    }
    topics = {topic.key: topic.name for topic in store.select(Topic)}
    return draft_page(draft, source, beside, Labels(store.select(Name)), topics)


def _beside(store: Store, told: ToldEvent) -> Beside:
    key = told.record.event.key
    if not told.adds_to:
        return Beside(key, "", told.could_add_to)
    found = compared(told.record, event_record(store, told.adds_to))
    return Beside(key, told.adds_to, (), found)


def _write(desk: Desk, target: Path, told: Drafted) -> None:
    """Write a draft into a file, for its owner alone."""
    import json

    from sepca_cli.exchange import outbox

    replacing = outbox.taken(target)
    if replacing:
        desk.confirm(f"Replace {target}?")
    form = json.dumps(draft_form(told), ensure_ascii=False, indent=2)
    with outbox.file(target, replacing=replacing) as file:
        outbox.write_text(file, [form, "\n"])
    say(f"wrote {target}")
