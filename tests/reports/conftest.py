"""A small invented record with the hard cases in it, and a plain dump of reports."""

from collections.abc import Callable

import pytest

from sepca_cli.dates import parse
from sepca_cli.model import (
    Aim,
    Chair,
    Citation,
    Event,
    EventTopic,
    Handover,
    Name,
    Outcome,
    Participation,
    Party,
    Person,
    RotationPlace,
    Source,
    Status,
    Term,
    Topic,
)
from sepca_cli.reports.book import Book
from sepca_cli.reports.shapes import Marked, Page, Table

# Three members, of which one was renamed and one joined late; a ministry that is none; a programme
# that is a part of a council; two persons of one name.
PARTIES = (
    Party("alba-police", "police", "Alba"),
    Party("bora-police", "police", "Bora"),
    Party("cora-police", "police", "Cora", note="Formerly of Old Cora."),
    Party("council", "international-organisation"),
    Party("programme", "international-organisation", part_of="council"),
    Party("dora-ministry", "ministry", "Dora"),
)
NAMES = (
    Name("alba-police", "Alban Police", "official", "en"),
    Name("bora-police", "Police of Bora", "official", "en"),
    Name("bora-police", "Полиција Боре", "official", "sr-Cyrl"),
    Name("cora-police", "Police of New Cora", "official", "en", since=parse("2019-02-12")),
    Name("cora-police", "Police of Old Cora", "former", "en", until=parse("2019-02-12")),
    Name("council", "Council of Everything", "official", "en"),
    Name("programme", "Programme Office of the Council", "official", "en"),
    Name("programme", "PROG", "short", "en"),
    Name("dora-ministry", "Ministry of Dora", "official", "en"),
    Name("ana-ban", "Ana Ban", "official"),
    Name("ana-ban-2", "Ana Ban", "official"),
    Name("cene-dim", "Čene Đim", "official"),
    Name("cene-dim", "Чене Ђим", "other", "sr-Cyrl"),
)
PERSONS = (Person("ana-ban"), Person("ana-ban-2", note="Of the ministry."), Person("cene-dim"))
STATUSES = (
    Status("alba-police", "member", parse("[..2010-06-12]")),
    Status("bora-police", "member", parse("[..2010-06-12]")),
    Status("cora-police", "observer", parse("2015"), event="ga-2015-alba"),
    Status("cora-police", "member", parse("2018-12-11"), event="ga-2018-bora"),
    Status("dora-ministry", "guest", parse("2021")),
)
TERMS = (
    Term("unknown-2010", "", parse("2010"), parse("2013")),
    Term("alba-2014", "alba-police", parse("2014-11-26"), parse("2015")),
    Term("bora-2017", "bora-police", parse("2017-12-01"), parse("2018-12-11")),
    Term("cora-2018", "cora-police", parse("2018-12-11"), parse("2021-01-10"), "Two years."),
    Term("alba-2021", "alba-police", parse("2021-01-10"), parse("..")),
)
CHAIRS = (
    Chair("cora-2018", "cene-dim", "director", until=parse("2019")),
    Chair("cora-2018", "ana-ban", "director", since=parse("2020"), certainty="inferred"),
)
HANDOVERS = (
    Handover("cora-2018", "bora-2017", parse("2018-12-11"), "ga-2018-bora"),
    Handover("alba-2021", "cora-2018", parse("2020-12-20"), "cer-2020-cora", "the list was void"),
)
ROTATION = tuple(
    RotationPlace(parse("2020"), position, party)
    for position, party in enumerate(("alba-police", "cora-police", "bora-police"), 1)
)
EVENTS = (
    Event("ga-2010-alba", "Founding assembly", "general-assembly", parse("2010-06"), "Alba"),
    Event("ga-2015-alba", "Assembly in Alba", "general-assembly", parse("2015"), "Alba", "Alba"),
    Event("ws-2016-bora", "Workshop nobody chaired", "workshop", parse("2016-05-04"), "", "Bora"),
    Event(
        "ga-2018-bora",
        "Assembly [bold]in Bora[/bold]",
        "general-assembly",
        parse("2018-12-10/2018-12-11"),
        "Borograd",
        "Bora",
        "Hotel Evropa",
    ),
    Event(
        "cer-2018-bora",
        "Bora hands over",
        "ceremony",
        parse("2018-12-11"),
        "Borograd",
        "Bora",
        part_of="ga-2018-bora",
    ),
    Event(
        "conf-2019-cora", "Conference on cybercrime", "conference", parse("2019-09-23/2019-09-24")
    ),
    Event("ws-2020", "Online workshop", "workshop", parse("2020-04-01"), online=True),
    Event("cer-2020-cora", "Cora hands over", "ceremony", parse("2020-12-20"), "Coragrad", "Cora"),
    Event("sem-2020-cora", "Late seminar", "seminar", parse("2020-12-28"), "Coragrad", "Cora"),
    Event("tr-2019", "Training that never was", "training", parse("2019-10"), state="cancelled"),
    Event("ga-2022-alba", "Assembly to come", "general-assembly", parse("2022"), state="announced"),
    Event("sem-bora", "Seminar on community policing", "seminar", country="Bora"),
)
PARTICIPATIONS = (
    Participation("ga-2010-alba", "host", "alba-police"),
    Participation("ga-2010-alba", "participant", "bora-police"),
    Participation("ga-2015-alba", "host", "alba-police", certainty="inferred"),
    Participation("ga-2015-alba", "observer", "cora-police"),
    Participation("ga-2018-bora", "host", "bora-police"),
    Participation("ga-2018-bora", "chair", "bora-police"),
    Participation("ga-2018-bora", "participant", "cora-police"),
    Participation("ga-2018-bora", "absent", person="ana-ban", office="minister"),
    Participation(
        "ga-2018-bora",
        "speaker",
        "dora-ministry",
        "ana-ban-2",
        "adviser",
        "the minister's greetings",
        on_behalf_of="ana-ban",
    ),
    Participation("ga-2018-bora", "supporter", "council"),
    Participation("ga-2018-bora", "mentioned", "alba-police"),
    Participation("conf-2019-cora", "host", "cora-police"),
    Participation("conf-2019-cora", "speaker", "cora-police", "cene-dim", "director"),
    Participation("conf-2019-cora", "presenter", "programme", subject="electronic evidence"),
    Participation("conf-2019-cora", "presenter", "council", certainty="announced"),
    Participation("conf-2019-cora", "participant", "bora-police", note="two officers"),
    Participation("ws-2020", "participant", "alba-police"),
    Participation("ws-2020", "presenter", "programme"),
    Participation("sem-2020-cora", "speaker", person="cene-dim"),
    Participation("ga-2022-alba", "host", "alba-police"),
    Participation("sem-bora", "participant", "dora-ministry"),
)
TOPICS = (
    Topic("cybercrime", "cybercrime"),
    Topic("convention", "Convention on Everything", "instrument"),
    Topic("women", "women in policing"),
)
EVENT_TOPICS = (
    EventTopic("ga-2018-bora", "cybercrime"),
    EventTopic("ga-2018-bora", "convention"),
    EventTopic("conf-2019-cora", "cybercrime"),
)
OUTCOMES = (
    Outcome("ga-2018-bora.1", "ga-2018-bora", "agreement", "Work together"),
    Outcome(
        "ga-2018-bora.2",
        "ga-2018-bora",
        "commitment",
        "Train the officers",
        "programme",
        parse("2020-06"),
        "open",
    ),
    Outcome("conf-2019-cora.1", "conf-2019-cora", "announcement", "A handbook", state="open"),
    Outcome("ws-2020.1", "ws-2020", "commitment", "A list of contacts", "alba-police"),
)
AIMS = (
    Aim("cora-2018.1", "cora-2018", "priority", "Fight cybercrime"),
    Aim("cora-2018.2", "cora-2018", "priority", "More women in policing"),
    Aim(
        "cora-2018.3",
        "cora-2018",
        "milestone",
        "A conference was held",
        parse("2019-09"),
        "conf-2019-cora",
        "cora-2018.1",
    ),
    Aim("cora-2018.4", "cora-2018", "milestone", "A website", parse("2020")),
)
SOURCES = (
    Source("bora-2018-12", "Release on the assembly", "Police of Bora", "https://bora.example/1"),
    Source("daily-2018-12", "They met", "The Daily", published=parse("2018-12-12")),
    Source("cora-2019-09", "Conference opened", "Police of Cora", language="en"),
    Source("unused-2020", "Read and of no use"),
)
CITATIONS = (
    Citation("ga-2018-bora", "date", "bora-2018-12", "2018-12-10/2018-12-11", "paragraph 1"),
    Citation("ga-2018-bora", "date", "daily-2018-12", "2018-12-11", "headline"),
    Citation("ga-2018-bora", "city", "bora-2018-12", place="paragraph 1"),
    Citation("ga-2018-bora", "country", "bora-2018-12", place="foot line"),
    Citation("ga-2018-bora", "kind", "daily-2018-12", "annual meeting"),
    Citation("ga-2018-bora", "host:bora-police", "bora-2018-12"),
    Citation("ga-2018-bora", "chair:bora-police", "daily-2018-12", certainty="inferred"),
    Citation("ga-2018-bora", "absent:/ana-ban", "daily-2018-12", "the minister came"),
    Citation("ga-2018-bora", "topic:cybercrime", "bora-2018-12"),
    Citation("ga-2018-bora.2", "", "bora-2018-12"),
    Citation("conf-2019-cora", "", "cora-2019-09"),
    Citation("conf-2019-cora", "date", "cora-2019-09", certainty="inferred", note="end computed"),
    Citation("cora-2018", "begins", "bora-2018-12"),
    Citation("cora-2018", "begins", "daily-2018-12", "2019-01-01"),
    Citation("cora-2018", "ends", "cora-2019-09", certainty="inferred"),
    Citation("cora-police", "status:member", "bora-2018-12"),
    Citation("cora-2018.3", "", "cora-2019-09"),
)


@pytest.fixture(scope="session")
def book() -> Book:
    """The invented record."""
    return Book(
        events=EVENTS,
        participations=PARTICIPATIONS,
        topics=TOPICS,
        event_topics=EVENT_TOPICS,
        outcomes=OUTCOMES,
        parties=PARTIES,
        persons=PERSONS,
        names=NAMES,
        statuses=STATUSES,
        terms=TERMS,
        chairs=CHAIRS,
        handovers=HANDOVERS,
        aims=AIMS,
        rotation=ROTATION,
        sources=SOURCES,
        citations=CITATIONS,
    )


@pytest.fixture(scope="session")
def dump() -> Callable[[Table | Page], str]:
    """What people and what machines get of an answer, one after the other, as plain text."""
    import json

    def table_lines(table: Table) -> list[str]:
        lines = [f"# {table.title}"] if table.title else []
        lines += [f"note: {note}" for note in table.notes]
        for kind in ("heading", "key"):
            seen = [place for place, each in enumerate(table.columns) if getattr(each, kind)]
            rows = [[getattr(table.columns[place], kind) for place in seen]]
            rows += [["" if row[p] is None else str(row[p]) for p in seen] for row in table.rows]
            lines += ["", f"by {kind}:", *(" | ".join(row).rstrip() for row in rows)]
        return lines

    def text(answer: Table | Page) -> str:
        if isinstance(answer, Table):
            return "\n".join(table_lines(answer)) + "\n"
        lines = [f"# {answer.title}"]
        for section in answer.sections:
            body = section.body
            lines += ["", f"## {section.heading}"]
            if isinstance(body, Table):
                lines += table_lines(body)
            elif isinstance(body, Marked):
                lines += body.lines
            else:
                lines += [line if isinstance(line, str) else ": ".join(line) for line in body]
        data = json.dumps(answer.data, indent=1, ensure_ascii=False)
        return "\n".join([*lines, "", "## data", data]) + "\n"

    return text
