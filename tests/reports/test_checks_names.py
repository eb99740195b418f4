"""Records that are probably one, names that look alike, and texts that are not what they seem."""

from dataclasses import fields, replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from sepca_cli.dates import parse
from sepca_cli.errors import BadRequest
from sepca_cli.model import (
    Aim,
    Chair,
    Event,
    Name,
    Outcome,
    Participation,
    Party,
    Person,
    Source,
    Term,
)
from sepca_cli.reports.book import Book
from sepca_cli.reports.checks import Rule, texts, twins
from sepca_cli.reports.checks.alike import one_letter_apart, words
from sepca_cli.rules.text import notes

TODAY = "2026-11-22"


# ---- events that are probably one


def event(key: str, title: str, date: str, city: str = "Budva", kind: str = "workshop") -> Event:
    return Event(key, title, kind, parse(date), city)


ONE = event("a", "Workshop on cybercrime", "2021-09-23/2021-09-24")


@pytest.mark.parametrize(
    "other",
    [
        event("b", "Meeting of experts", "2021-09-24"),
        event("b", "Meeting of experts", "2021-09"),
        event("b", "Meeting of experts", "2021-09-24", "Будва"),
        event("b", "Workshop on cyber crime", "2021-09-24", "", "training"),
        event("b", "Workshop on Cybercrime", "2021", "", "training"),
        event("b", "Workshop on cybercrim", "2021-09-22/2021-09-23", "Podgorica"),
    ],
    ids=["kind and city", "in a month", "in Cyrillic", "a blank", "same title", "a letter"],
)
def test_two_events_alike_on_days_that_may_be_the_same_are_found(other: Event) -> None:
    found = list(twins.same_event(Book(events=[ONE, other]), TODAY))
    assert [{each.record} | set(each.hint.split()) & {"a", "b"} for each in found] == [{"a", "b"}]


@pytest.mark.parametrize(
    "other",
    [
        event("b", "Workshop on cybercrime", "2021-09-25"),
        event("b", "Workshop on cybercrime", ""),
        event("b", "Meeting of experts", "2021"),
        event("b", "Meeting of experts", "2021-09-24", kind="training"),
        event("b", "Meeting of experts", "2021-09-24", "Podgorica"),
        event("b", "Workshop on cybercrime 2", "2021-09-24", "Podgorica"),
        event("b", "Workshop on cybercrim", "2021", "Podgorica"),
        event("b", "Meeting of experts", "2021-09-24")._replace(state="cancelled"),
        event("b", "Workshop on cybercrime", "2021-09-24")._replace(part_of="a"),
        event("b", "Meeting of experts", "2021-09-24")._replace(note="Not a, which was bigger."),
    ],
    ids=[
        "another day",
        "no date",
        "some time that year",
        "another kind",
        "another city",
        "another number",
        "a letter and some time",
        "cancelled",
        "a part",
        "told apart",
    ],
)
def test_two_events_that_are_surely_or_probably_two_are_not(other: Event) -> None:
    assert not list(twins.same_event(Book(events=[ONE, other]), TODAY))


def test_a_part_of_a_part_is_not_its_whole() -> None:
    middle = event("b", "Second day", "2021-09-24", "Podgorica")._replace(part_of="a")
    part = event("c", "Workshop on cybercrime", "2021-09-24")._replace(part_of="b")
    assert not list(twins.same_event(Book(events=[ONE, middle, part]), TODAY))


def test_two_parts_of_one_whole_are_one_only_if_their_titles_are() -> None:
    signings = [
        event(key, title, "2021-09-24", kind="signing")._replace(part_of="a")
        for key, title in (("b", "Protocol on borders"), ("c", "Memorandum"), ("d", "memorandum"))
    ]
    found = list(twins.same_event(Book(events=[ONE, *signings]), TODAY))
    assert [each.record for each in found] == ["d"]


def test_titles_longer_than_any_that_is_typed_are_held_against_none() -> None:
    typed, planted = ("x" * letters for letters in (1_000, 1_001))
    for title, keys in ((typed, ["b"]), (planted, [])):
        pair = [event("a", title, "2021", "Budva"), event("b", title, "2021", "Podgorica")]
        assert [each.record for each in twins.same_event(Book(events=pair), TODAY)] == keys


def test_a_circle_does_not_keep_the_search_for_twins_from_ending() -> None:
    ring = [ONE._replace(key=key, part_of=whole) for key, whole in (("a", "b"), ("b", "a"))]
    lone = ONE._replace(key="c", part_of="a")
    stranger = ONE._replace(key="d")
    found = list(twins.same_event(Book(events=[*ring, lone, stranger]), TODAY))
    assert {each.record for each in found} == {"d"}


def test_of_many_copies_each_is_found_once() -> None:
    copies = [ONE._replace(key=f"{number:02}") for number in range(40)]
    found = [each.record for each in twins.same_event(Book(events=copies), TODAY)]
    assert set(found) == {copy.key for copy in copies[1:]}


# ---- persons and parties


def persons(*names: str, services: tuple[str, ...] = ()) -> Book:
    keys = [f"p{number}" for number in range(len(names))]
    return Book(
        persons=[Person(key) for key in keys],
        names=[Name(key, name) for key, name in zip(keys, names, strict=True)],
        participations=[
            Participation("ga", "guest", service, key)
            for key, service in zip(keys, services, strict=False)
        ],
    )


@pytest.mark.parametrize("other", ["Зоран Брђанин", "Brdjanin, Zoran", "ZORAN BRĐANIN"])
def test_two_persons_of_one_name_are_found_in_any_script(other: str) -> None:
    (found,) = twins.same_person(persons("Zoran Brđanin", other), TODAY)
    assert found.hint == "sepca person merge p1 p0; or name p0 in the note of p1"


@pytest.mark.parametrize(
    ("services", "found"),
    [(("mup", "mup"), True), (("mup", "fup"), False), (("mup",), False), (("", ""), False)],
)
def test_a_letter_apart_is_one_person_only_in_one_organisation(
    services: tuple[str, ...], found: bool
) -> None:
    alike = persons("Milan Petrović", "Milun Petrović", services=services)
    assert bool(list(twins.same_person(alike, TODAY))) is found


def test_a_chair_of_a_term_is_of_the_member_that_holds_it() -> None:
    alike = persons("Milan Petrović", "Milun Petrović", services=("mup",))
    term, chair = Term("serbia-2014", "mup"), Chair("serbia-2014", "p1")
    assert list(twins.same_person(replace(alike, terms=[term], chairs=[chair]), TODAY))


def test_namesakes_whose_notes_tell_them_apart_are_two() -> None:
    namesakes = persons("Dragan Lukač", "Dragan Lukač")
    apart = [Person("p0"), Person("p1", note="The minister, not p0.")]
    assert list(twins.same_person(namesakes, TODAY))
    assert not list(twins.same_person(Book(persons=apart, names=namesakes.names), TODAY))


def test_another_key_that_only_begins_so_tells_nothing_apart() -> None:
    alike = [Person("p0"), Person("p1", note="See p0-2.")]
    names = persons("Dragan Lukač", "Dragan Lukač").names
    assert list(twins.same_person(Book(persons=alike, names=names), TODAY))


def parties(one: Party, other: Party, *names: str) -> Book:
    bearers = (one.key, other.key)
    return Book(
        parties=[one, other],
        names=[Name(key, name) for key, name in zip(bearers, names, strict=True)],
    )


POLICE = Party("a", "police", "Alba")


@pytest.mark.parametrize(
    ("other", "name", "found"),
    [
        (Party("b", "police", "Alba"), "police of alba", True),
        (Party("b", "ministry"), "The Police of Alba", True),
        (Party("b", "police"), "Polices of Alba", True),
        (Party("b", "ministry"), "Polices of Alba", False),
        (Party("b", "police", "Bora"), "Police of Alba", False),
        (Party("b", "police", "Alba", "a"), "Police of Alba", False),
        (Party("b", "police", "Alba"), "Police of Bora", False),
    ],
)
def test_two_parties_of_nearly_one_name_are_found(other: Party, name: str, found: bool) -> None:
    book = parties(POLICE, other, "Police of Alba", name)
    assert bool(list(twins.same_party(book, TODAY))) is found


def test_short_names_and_numbers_count_letter_for_letter() -> None:
    project = Party("a", "project")
    other = Party("b", "project")
    for one, two in (("SELEC", "SELEK"), ("Assistance of 2017", "Assistance of 2019"), ("*", "*")):
        assert not list(twins.same_party(parties(project, other, one, two), TODAY))


long_names = st.text("abcdefghijkl", min_size=5, max_size=20)


@settings(deadline=None)
@given(long_names, st.data())
def test_any_one_letter_may_be_wrong(name: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(name) - 1))
    before, letter, behind = name[:place], name[place], name[place + 1 :]
    wrong = data.draw(st.sampled_from([before + behind, f"{before}x{behind}", f"{name}x"]))
    swapped = before + behind[:1] + letter + behind[1:]
    for other in (wrong, swapped):
        assert list(one_letter_apart([(name, "a"), (other, "b")])), other


@settings(deadline=None)
@given(long_names, long_names)
def test_names_with_other_letters_are_never_taken_for_one(one: str, other: str) -> None:
    assume(len(set(one) - set(other)) > 1)
    assert not list(one_letter_apart([(one, "a"), (other, "b")]))


@settings(deadline=None)
@given(st.permutations(["Zoran", "Brđanin", "mlađi"]))
def test_the_order_of_words_does_not_matter(shuffled: list[str]) -> None:
    assert words(" ".join(shuffled)) == "brdanin mladi zoran"


# ---- letters and hidden characters

HIDDEN = "Zoran\u200b"
MIXED = "Скопjе"  # with a Latin j

EVERYWHERE = [
    (Book(events=[Event("e", "T", "other", city="{}")]), "e", "sepca event edit e --city TEXT"),
    (Book(terms=[Term("t", note="{}")]), "t", "sepca presidency edit t --note TEXT"),
    (Book(parties=[Party("p", "police", "{}")]), "p", "sepca party edit p --country TEXT"),
    (Book(sources=[Source("s", "{}")]), "s", "sepca source edit s --title TEXT"),
    (Book(sources=[Source("s", "T", note="{}")]), "s", "sepca source edit s --note TEXT"),
    (Book(outcomes=[Outcome("e.1", "e", "other", "{}")]), "e.1", "sepca event outcome e.1 TEXT"),
    (Book(aims=[Aim("t.1", "t", "priority", "{}")]), "t.1", "sepca presidency aim t.1 TEXT"),
    (Book(aims=[Aim("t.1", "t", "priority", "x", note="{}")]), "t.1", "aim t.1 --note TEXT"),
    (
        Book(participations=[Participation("e", "guest", "p", "q", subject="{}")]),
        "e",
        "sepca event attend e q:guest --for p --on TEXT",
    ),
    (
        Book(participations=[Participation("e", "guest", "p", office="{}")]),
        "e",
        "sepca event attend e p:guest --office TEXT",
    ),
    (
        Book(names=[Name("q", "{}")], persons=[Person("q")]),
        "q",
        "sepca person name q NAME, and the old one with --remove",
    ),
    (Book(names=[Name("p", "{}")], parties=[Party("p", "police")]), "p", "sepca party name p"),
    (Book(persons=[Person("q", "{}")]), "q", "sepca search q"),
]


def holding(book: Book, text: str) -> Book:
    """The book with a text in the place of `{}`."""
    return replace(
        book,
        **{
            part.name: [
                type(record)(*(text if value == "{}" else value for value in record))
                for record in getattr(book, part.name)
            ]
            for part in fields(book)
        },
    )


@pytest.mark.parametrize(("book", "record", "mend"), EVERYWHERE)
@pytest.mark.parametrize(("rule", "text"), [(texts.unseen, HIDDEN), (texts.letters, MIXED)])
def test_a_bad_text_is_found_wherever_it_stands(
    rule: Rule, text: str, book: Book, record: str, mend: str
) -> None:
    (found,) = rule(holding(book, text), TODAY)
    assert found.record == record
    assert mend in found.hint
    assert not list(rule(holding(book, "Zoran Брђанин"), TODAY))


def test_a_finding_shows_neither_hidden_characters_nor_more_than_a_word() -> None:
    book = Book(events=[Event("e", f"A\u202eB {MIXED * 30}", "other")])
    for rule in (texts.unseen, texts.letters):
        (found,) = rule(book, TODAY)
        assert found.text.isprintable()
        assert len(found.text) < 120


def test_only_notes_and_kept_texts_have_several_lines() -> None:
    assert not list(texts.unseen(Book(events=[Event("e", "T", "other", note="a\n\tb")]), TODAY))
    assert list(texts.unseen(Book(events=[Event("e", "a\nb", "other")]), TODAY))


def test_the_kept_text_of_a_source_may_mix_alphabets_and_hide_nothing() -> None:
    assert not list(texts.letters(Book(sources=[Source("s", "T", text=MIXED)]), TODAY))
    (found,) = texts.unseen(Book(sources=[Source("s", "T", text=HIDDEN)]), TODAY)
    assert found.hint == "sepca source edit s --text FILE"


@settings(deadline=None)
@given(st.text(max_size=30))
def test_what_can_be_typed_is_never_found(typed: str) -> None:
    try:
        kept = notes(typed, "note")
    except BadRequest:
        assume(False)
    assert not list(texts.unseen(Book(events=[Event("e", "T", "other", note=kept)]), TODAY))


def test_names_of_two_records_that_only_look_the_same_are_found() -> None:
    book = persons("CEPA", "СЕРА", "Cepa", "СЕВА")
    (found,) = texts.look_alikes(book, TODAY)
    assert found.record == "p1"
    assert found.hint == "sepca person merge p1 p0; or name p0 in the note of p1"
    assert found.text == "its name 'СЕРА' looks like one of p0, and is in other letters"


def test_one_record_may_have_a_name_in_two_alphabets_that_look_the_same() -> None:
    names = [Name("p0", "CEPA"), Name("p0", "СЕРА")]
    assert not list(texts.look_alikes(Book(names=names), TODAY))


def test_a_party_is_not_taken_for_a_person() -> None:
    book = replace(persons("CEPA"), parties=[Party("p1", "project")])
    book = replace(book, names=[*book.names, Name("p1", "СЕРА")])
    assert not list(texts.look_alikes(book, TODAY))


def test_names_that_look_the_same_are_left_alone_where_a_note_tells_them_apart() -> None:
    apart = [Person("p0", note="Not (p1)."), Person("p1")]
    book = replace(persons("CEPA", "СЕРА"), persons=apart)
    assert not list(texts.look_alikes(book, TODAY))
