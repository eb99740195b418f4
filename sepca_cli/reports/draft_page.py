"""What was read out of a text: its facts marked in it, what follows from it, what is asked."""

from collections.abc import Iterator, Mapping, Sequence

from sepca_cli.model import Source
from sepca_cli.reading.draft import Draft, DraftEvent, Question
from sepca_cli.reports.draft_data import Beside, draft_data
from sepca_cli.reports.draft_facts import Found, Numbered
from sepca_cli.reports.draft_marks import marked
from sepca_cli.reports.labels import Labels
from sepca_cli.reports.shapes import Column, Page, Section, Table


def draft_page(
    draft: Draft,
    source: Source,
    beside: Mapping[int, Beside],
    labels: Labels,
    topics: Mapping[str, str],
) -> Page:
    """A draft as a page; `beside` says of each event that is offered how it stands to the record.

    `topics` are the names of the topics by their keys.
    """
    numbered = Numbered(draft, labels, topics)
    everything = [*numbered.all()]
    text = marked(draft.text, [(each.number, spot) for each in everything for spot in each.spots])
    sections = [Section("", text)]
    for number, event in enumerate(draft.events):
        by = beside.get(number, Beside())
        sections.append(Section(_heading(event, by), _facts(numbered.of_events[number])))
        sections.append(Section("", _compared(by)))
    sections += [Section("Handover", _facts(found)) for found in numbered.of_handovers]
    sections += [
        Section("Mentioned, and no more", _mentions(numbered.mentions)),
        Section("Not in the record yet", _new(draft)),
        Section("To be decided", [_asked(each) for each in _questions(draft)]),
    ]
    return Page(
        f"{source.title} ({source.key})", sections, draft_data(draft, source, beside, numbered)
    )


def _heading(told: DraftEvent, beside: Beside) -> str:
    """What an event is to the text and to the record."""
    about = [] if told.standing == "subject" else [told.standing]
    if beside.adds_to:
        about.append(f"adds to {beside.adds_to}")
    elif beside.could_add_to:
        about.append(f"perhaps {' or '.join(beside.could_add_to)}")
    elif beside.key:
        about.append(f"new: {beside.key}")
    return f"{told.event.title} ({'; '.join(about)})" if about else told.event.title


def _facts(found: Sequence[Found]) -> Table:
    return Table(
        (
            Column("number", "No", number=True),
            Column("fact", "Fact"),
            Column("value", "Value", wide=True),
            Column("certainty", "Certainty"),
            Column("why", "Why"),
        ),
        [(each.number, each.name, each.shown, each.certainty, each.why) for each in found],
    )


def _compared(beside: Beside) -> list[tuple[str, str]]:
    """What an event adds to the one that the record has."""
    if not beside.adds_to:
        return []
    return [
        ("New in it", ", ".join(beside.compared.new)),
        ("Agrees", ", ".join(beside.compared.agrees)),
        *(
            ("Differs", f"{each.fact}: recorded {each.recorded}, the text says {each.told}")
            for each in beside.compared.differs
        ),
    ]


def _mentions(found: Sequence[Found]) -> Table:
    return Table(
        (Column("number", "No", number=True), Column("party", "Key"), Column("name", "Name")),
        [(each.number, each.name, each.value) for each in found],
    )


def _new(draft: Draft) -> Table:
    return Table(
        (Column("name", "Name"), Column("kind", "What"), Column("like", "May be", wide=True)),
        [(each.name, each.kind, ", ".join(each.like)) for each in draft.new],
    )


def _questions(draft: Draft) -> Iterator[Question]:
    for event in draft.events:
        yield from event.questions
    yield from draft.questions


def _asked(question: Question) -> str:
    """A question with the answers that there are."""
    answers = f" ({' / '.join(question.answers)})" if question.answers else ""
    return f"{question.asks}{answers}"
