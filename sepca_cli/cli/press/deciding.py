"""A draft answered, corrected and accepted at a terminal, event by event."""

import json
from typing import Any

import typer

from sepca_cli.cli.desk import Desk
from sepca_cli.cli.editor import in_editor
from sepca_cli.cli.press.accepting import accept
from sepca_cli.cli.press.drafting import place_of
from sepca_cli.cli.words import date_of
from sepca_cli.errors import BadRequest, SepcaError
from sepca_cli.exchange.draft_json import Drafted, ToldEvent, draft_form, read_draft
from sepca_cli.model import ROLES, Citation, Participation
from sepca_cli.output import safe, say
from sepca_cli.reading.draft import Draft, Question
from sepca_cli.rules.text import one_line
from sepca_cli.store import find

NEW = "another event, a new one"
LEFT = "nothing of it was recorded but the source"


def decide(desk: Desk, draft: Draft, told: Drafted) -> None:
    """Ask what of a draft is to be recorded, then record it in one transaction.

    An answer that cannot be understood is asked for again; Ctrl-C leaves the record as it is.
    """
    try:
        kept = _kept(desk, draft, told)
    except typer.Abort:
        say("")
        say(LEFT)
        raise
    if not (kept.events or kept.handovers):
        say(LEFT)
        return
    with desk.writing() as store:
        accept(store, kept)
    say("sepca undo takes it back")


def _kept(desk: Desk, draft: Draft, told: Drafted) -> Drafted:
    """What of a draft somebody accepts."""
    asked = [event.questions for event in draft.events if event.standing != "background"]
    accepted: list[ToldEvent] = []
    for event, questions in zip(told.events, asked, strict=True):
        if (answer := _decided(desk, event, draft, questions)) is not None:
            accepted.append(answer)
    agreed = [each for each in told.handovers if _agreed(each.to_party)]
    return _only_needed(told._replace(events=accepted, handovers=agreed))


def _decided(
    desk: Desk, told: ToldEvent, draft: Draft, questions: tuple[Question, ...]
) -> ToldEvent | None:
    """An event as somebody accepts it, after its questions; None for one that is left out."""
    event = told.record.event
    say("")
    say(f"{event.title}, {event.date.shown if event.date else 'day not known'}")
    if told.adds_to:
        say(f"  adds to {told.adds_to}")
    while True:
        answer = _choice("Record it?", ("accept", "correct in the editor", "skip"))
        if answer == "skip":
            return None
        if answer == "accept":
            break
        if (corrected := _corrected(told)) is not None:
            return corrected
    if told.could_add_to:
        answer = _choice("Is it one that is recorded?", (*told.could_add_to, NEW))
        told = told._replace(adds_to="" if answer == NEW else answer, could_add_to=())
    for question in questions:
        told = _answered(desk, told, draft, question)
    return told


def _corrected(told: ToldEvent) -> ToldEvent | None:
    """An event as it comes back from the editor; None where that cannot be understood."""
    form = json.dumps(draft_form(Drafted([told])), ensure_ascii=False, indent=2) + "\n"
    try:
        (event,) = read_draft(in_editor(form, "draft")).events
    except ValueError:
        say("  there should be one event in it")
    except SepcaError as refusal:
        say(f"  {refusal.message}")
        say(f"  {refusal.hint}")
    else:
        return event
    return None


def _answered(desk: Desk, told: ToldEvent, draft: Draft, question: Question) -> ToldEvent:
    """An event with the answer to a question; as it was where there is none."""
    say(f"  {question.asks}")
    for number, answer in enumerate(question.answers, 1):
        say(f"  {number}  {answer}")
    while True:
        typed: str = typer.prompt("Answer (empty: leave it open)", default="", show_default=False)
        typed = typed.strip()
        if not typed:
            return told
        if typed.isascii() and typed.isdecimal() and 0 < int(typed) <= len(question.answers):
            typed = question.answers[int(typed) - 1]
        try:
            return _with(desk, told, draft, question, typed)
        except SepcaError as refusal:
            say(f"  {refusal.message}")
            if refusal.hint:
                say(f"  {refusal.hint}")


def _with(desk: Desk, told: ToldEvent, draft: Draft, question: Question, answer: str) -> ToldEvent:
    """An event with what was answered: a field of it, or who took part in the role it is about."""
    record = told.record
    event, there = record.event, list(record.participations)
    role = question.fact.partition(":")[0]
    if role in ROLES:
        with desk.reading() as store:
            new = Participation(event.key, role, find.record(store, answer, "party"))
        there = [each for each in there if each.fact not in (question.fact, new.fact)] + [new]
        fact = new.fact
    elif question.fact in ("date", "city", "country", "venue", "title"):
        value: Any = date_of(answer) if question.fact == "date" else one_line(answer, question.fact)
        event, fact = event._replace(**{question.fact: value}), question.fact
    else:
        raise BadRequest("this is answered in the editor", "leave it empty, and correct it there")
    cited = [each for each in record.citations if each.fact not in (question.fact, fact)]
    source = next((each.source for each in record.citations), "")
    if source:
        # What somebody answers is concluded from the text; the text does not say it outright.
        place = place_of(draft.text, question.spot)
        cited.append(Citation(event.key, fact, source, place=place, certainty="inferred"))
    return told._replace(record=record._replace(event=event, participations=there, citations=cited))


def _agreed(party: str) -> bool:
    return typer.confirm(safe(f"Record the handover to {party}?"), default=True)


def _only_needed(told: Drafted) -> Drafted:
    """A draft without the new persons and parties of events that were left out."""
    spoken_of: set[str] = set()
    for event in told.events:
        for there in event.record.participations:
            spoken_of |= {there.party, there.person, there.on_behalf_of}
        spoken_of |= {outcome.owner for outcome in event.record.outcomes}
    return told._replace(new=[new for new in told.new if new.key in spoken_of])


def _choice(question: str, answers: tuple[str, ...]) -> str:
    """One of some numbered answers; an empty one is the first."""
    for number, answer in enumerate(answers, 1):
        say(f"  {number}  {answer}")
    while True:
        typed: str = typer.prompt(safe(question), default="1", show_default=True).strip().lower()
        if typed.isascii() and typed.isdecimal() and 0 < int(typed) <= len(answers):
            return answers[int(typed) - 1]
        begun = [answer for answer in answers if typed and answer.startswith(typed)]
        if len(begun) == 1:
            return begun[0]
        say(f"  type a number from 1 to {len(answers)}")
