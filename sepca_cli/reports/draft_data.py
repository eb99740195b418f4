"""A draft as JSON, its places as selectors of the W3C's Web Annotation Data Model."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sepca_cli.model import Source
from sepca_cli.reading.draft import Draft, DraftEvent, Question
from sepca_cli.reading.language.letters import Spot
from sepca_cli.reports.draft_facts import Found, Numbered
from sepca_cli.reports.json_form import SCHEMA, json_form
from sepca_cli.rules.same_event import Compared

AROUND = 32  # characters before and behind a quotation, by which it is found again


class Beside(NamedTuple):
    """What an event of a draft is to the record: its key, and the event that it is or may be.

    `adds_to` is the key of the event that it is, `could_add_to` those of which it may be one.
    """

    key: str = ""
    adds_to: str = ""
    could_add_to: tuple[str, ...] = ()
    compared: Compared = Compared()


def draft_data(
    draft: Draft, source: Source, beside: Mapping[int, Beside], numbered: Numbered
) -> dict[str, object]:
    """Everything that is known of a draft, ready for `json.dumps`."""

    def annotated(found: Sequence[Found]) -> list[dict[str, object]]:
        return [
            {
                "number": each.number,
                "fact": each.name,
                "value": each.value,
                "certainty": each.certainty,
                "why": each.why,
                "target": [_target(draft.text, spot, source.key) for spot in each.spots],
            }
            for each in found
        ]

    def asked(questions: Sequence[Question]) -> list[dict[str, object]]:
        return [
            {
                "fact": each.fact,
                "asks": each.asks,
                "answers": list(each.answers),
                "target": _target(draft.text, each.spot, source.key),
            }
            for each in questions
        ]

    def event(number: int, told: DraftEvent) -> dict[str, object]:
        by = beside.get(number, Beside())
        return {
            "standing": told.standing,
            "adds_to": by.adds_to,
            "could_add_to": list(by.could_add_to),
            "event": json_form(told.event._replace(key=by.key)),
            "participations": [json_form(each) for each in told.participations],
            "topics": [json_form(each) for each in told.topics],
            "outcomes": [json_form(each) for each in told.outcomes],
            "facts": annotated(numbered.of_events[number]),
            "questions": asked(told.questions),
        }

    return {
        "schema": SCHEMA,
        "source": source.key,
        "hash": source.hash,
        "text": draft.text,
        "events": [event(number, told) for number, told in enumerate(draft.events)],
        "handovers": [
            {
                "to_party": told.to_party,
                "from_party": told.from_party,
                "date": told.date.text,
                "at": told.at,
                "facts": annotated(found),
            }
            for told, found in zip(draft.handovers, numbered.of_handovers, strict=True)
        ],
        "mentions": annotated(numbered.mentions),
        "new": [
            {
                "name": each.name,
                "kind": each.kind,
                "like": list(each.like),
                "target": _target(draft.text, each.spot, source.key),
            }
            for each in draft.new
        ],
        "questions": asked(draft.questions),
    }


def _target(text: str, spot: Spot, source: str) -> dict[str, object]:
    """A place in a text (https://www.w3.org/TR/annotation-model/#selectors)."""
    return {
        "source": source,
        "selector": [
            {
                "type": "TextQuoteSelector",
                "exact": spot.of(text),
                "prefix": text[max(spot.start - AROUND, 0) : spot.start],
                "suffix": text[spot.end : spot.end + AROUND],
            },
            {"type": "TextPositionSelector", "start": spot.start, "end": spot.end},
        ],
    }
