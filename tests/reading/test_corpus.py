"""The corpus itself: that what is expected of a text can be expected of it."""

import re
from collections import Counter
from collections.abc import Iterator

import pytest

from benchmarks.corpus import (
    CORPUS,
    HALVES,
    LANGUAGES,
    Claim,
    Expected,
    ExpectedEvent,
    expected,
    known,
)
from benchmarks.judged import judged
from benchmarks.likeness import TOWNS, alike, same_town
from sepca_cli.dates import UNKNOWN, in_profile, parse
from sepca_cli.model import EVENT_KINDS, EVENT_STATES, ROLES, Event, Participation, Topic
from sepca_cli.names import fold, match_key
from sepca_cli.reading.draft import STANDINGS, Draft, DraftEvent, DraftHandover, Mention
from sepca_cli.reading.names.well_known import with_well_known

TEXTS = expected()
FIELDS = ("date", "city", "kind", "topic", "handover")
AT_LEAST = dict(zip(LANGUAGES, (25, 9, 7, 8, 6, 6, 9, 7, 9, 8), strict=True))

each_text = pytest.mark.parametrize("each", TEXTS, ids=lambda each: f"{each.half}/{each.name}")


def test_every_text_has_its_facts_and_every_facts_their_text() -> None:
    files = [path for half in HALVES for path in (CORPUS / half).iterdir()]
    by_name = Counter((path.parent.name, path.stem) for path in files)
    assert set(by_name.values()) == {2}
    assert {path.suffix for path in files} == {".toml", ".txt", ".html"}
    assert len(by_name) == len(TEXTS)


def test_every_language_has_its_share_and_a_third_is_kept_apart() -> None:
    counted = Counter(each.language for each in TEXTS if not each.name.startswith("seed-"))
    assert all(counted[language] >= least for language, least in AT_LEAST.items())
    assert set(counted) == set(LANGUAGES)
    kept = Counter(each.language for each in TEXTS if each.half == "kept")
    assert sum(kept.values()) * 3 >= len(TEXTS)
    assert set(kept) == set(LANGUAGES)


@each_text
def test_every_word_of_the_vocabularies_is_one(each: Expected) -> None:
    for event in each.events:
        assert set(event.standings) <= set(STANDINGS)
        assert set(event.kinds) <= set(EVENT_KINDS)
        assert set(event.states) <= set(EVENT_STATES)
        assert all(in_profile(date) for date in event.dates)
        assert all(set(claim.roles) <= set(ROLES) for claim in (*event.parties, *event.persons))
    for claim in each.either:
        assert claim.roles[0] in FIELDS or set(claim.roles) <= set(ROLES)


@each_text
def test_the_subject_stands_first(each: Expected) -> None:
    if each.events:
        assert "subject" in each.events[0].standings


@each_text
def test_every_party_is_known_or_named_in_the_text(each: Expected) -> None:
    parties = with_well_known(known()).parties
    for name in (*each.mentions, *_names(each, "parties")):
        assert name in parties or match_key(name) in match_key(each.text), name
    for handover in each.handovers:
        assert {handover.from_party, handover.to_party} <= {*known().parties, ""}


@each_text
def test_every_topic_is_of_the_record(each: Expected) -> None:
    topics = {topic.key for topic in known().topics}
    either = {name for claim in each.either if claim.roles == ("topic",) for name in claim.names}
    assert {topic for event in each.events for topic in event.topics} | either <= topics


@each_text
def test_every_person_is_named_in_the_text(each: Expected) -> None:
    text = _words_of(each)
    for event in each.events:
        for claim in event.persons:
            assert any(_stands_in(name, text) for name in claim.names), claim.names


@each_text
def test_every_town_is_named_in_the_text(each: Expected) -> None:
    words = _words_of(each)
    for event in each.events:
        if event.city:
            length = len(event.city.split())
            names = (event.city, *TOWNS.get(event.city, ()))
            assert any(
                same_town(" ".join(words[at : at + count]), event.city)
                for count in {len(name.split()) for name in names} | {length}
                for at in range(len(words))
            ), event.city


@each_text
def test_the_days_of_the_subject_are_told_in_the_text_or_come_with_it(each: Expected) -> None:
    """One of the days is a number near to one of the text, of its address or of its publication."""
    told = fold(each.text) + each.url + each.published.text
    numbers = {int(number) for number in re.findall(r"\d{1,4}", told)}
    for event in each.events:
        for date in event.dates:
            years = {int(year) for year in re.findall(r"\d{4}", date)}
            near = {year + more for year in numbers for more in (-1, 0, 1)}
            assert years <= near, date
            days = {int(day[-2:]) for day in re.findall(r"\d{4}-\d\d-\d\d", date)}
            assert not days or days & {day + more for day in numbers for more in range(-3, 4)}


@each_text
def test_nothing_is_both_expected_and_left_open(each: Expected) -> None:
    asked = [event for event in each.events if not event.optional]
    certain = {
        (role, name)
        for event in asked
        for claim in (*event.parties, *event.persons)
        if len(claim.roles) == len(claim.names) == 1
        for role in claim.roles
        for name in claim.names
    }
    certain |= {("topic", topic) for event in asked for topic in event.topics}
    certain |= {("mentioned", name) for name in each.mentions}
    for claim in each.either:
        assert (claim.roles[0], claim.names[0]) not in certain, claim


@each_text
def test_a_draft_of_just_what_is_expected_is_judged_right(each: Expected) -> None:
    tally = judged(each, _draft_of(each), known())
    assert (tally.invented, tally.wrong, tally.missed) == ([], [], [])


def _draft_of(each: Expected) -> Draft:
    mentions = tuple(Mention(party, ()) for party in each.mentions)
    handovers = tuple(
        DraftHandover(handover.to_party, handover.from_party, parse(handover.date))
        for handover in each.handovers
    )
    return Draft(each.text, each.language, tuple(map(_as_draft, each.events)), handovers, mentions)


def _as_draft(event: ExpectedEvent) -> DraftEvent:
    date = parse(event.dates[0]) if event.dates else UNKNOWN
    country = event.countries[0] if event.countries else ""
    return DraftEvent(
        Event("", "", event.kinds[0], date, event.city, country, state=event.states[0]),
        event.standings[0],
        (
            *(Participation("", each.roles[0], party=each.names[0]) for each in event.parties),
            *(Participation("", each.roles[0], person=each.names[0]) for each in event.persons),
        ),
        tuple(Topic(topic, topic) for topic in event.topics),
    )


def _names(each: Expected, column: str) -> Iterator[str]:
    for event in each.events:
        for claim in _claims(event, column):
            yield from claim.names


def _claims(event: ExpectedEvent, column: str) -> tuple[Claim, ...]:
    return event.parties if column == "parties" else event.persons


def _words_of(each: Expected) -> list[str]:
    return match_key(
        re.sub("[\u200b-\u200f\u00ad\u202a-\u202e\u2066-\u2069]", "", each.text)
    ).split()


def _stands_in(name: str, words: list[str]) -> bool:
    """Whether each word of a name is in the text, in whatever case and order."""
    return all(any(alike(part, word) for word in words) for part in match_key(name).split())
