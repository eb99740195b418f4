"""A press text becomes a draft that claims no more than the text does, each fact at its place."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.corpus import Expected, expected
from sepca_cli.dates import parse
from sepca_cli.reading.draft import Draft, Known
from sepca_cli.reading.language.letters import Spot
from sepca_cli.reading.text import read_text

PIECES = [
    *("SEPCA ", "General Assembly ", "on 12-14 December 2022 ", "in Bucharest ", "Romania "),
    *("\n\n", "hosted by ", "Albania, Serbia and Montenegro ", "took part ", "„", "“ ", ". "),
    *(": ", "- ", "Zoran Brđanin ", "said that ", "handed over the presidency to ", "("),
    *("у Београду ", "одржана "),
]


def spots(draft: Draft) -> Iterator[Spot]:
    for event in draft.events:
        for fact in event.facts:
            yield from fact.spots
        for question in event.questions:
            yield question.spot
    for handover in draft.handovers:
        for fact in handover.facts:
            yield from fact.spots
    for mention in draft.mentions:
        yield from mention.spots
    for new in draft.new:
        yield new.spot


def texts() -> list[Expected]:
    return [each for each in expected("open") if each.name.startswith(("seed", "en", "mk"))]


@pytest.mark.parametrize("given_text", texts(), ids=lambda each: each.name)
def test_every_fact_of_a_draft_stands_somewhere_in_the_text(
    given_text: Expected, known: Known
) -> None:
    draft = read_text(given_text.text, known)
    for spot in spots(draft):
        assert spot.of(draft.text).strip()
    for event in draft.events:
        told = {fact.name for fact in event.facts}
        assert {each.fact for each in event.participations} <= told
        assert {f"topic:{topic.key}" for topic in event.topics} <= told
        assert ("date" in told) == bool(event.event.date)
        parties = {each.party for each in event.participations if each.party}
        assert parties <= {*known.parties, *(new.name for new in draft.new)}


@settings(max_examples=60, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=8)), max_size=40))
def test_whatever_the_text_nothing_is_found_outside_of_it(known: Known, pieces: list[str]) -> None:
    text = "".join(pieces)
    for spot in spots(read_text(text, known)):
        assert 0 <= spot.start < spot.end <= len(text)


def test_the_assembly_of_bucharest_is_read_with_the_year_of_the_foot_line(known: Known) -> None:
    (given_text,) = [each for each in texts() if each.name == "seed-bucharest-2022"]
    draft = read_text(given_text.text, known)
    event = draft.events[0]
    assert event.event.kind == "general-assembly"
    assert event.event.date.text == "2022-12-12/2022-12-14"
    assert (event.event.city, event.event.country) == ("Bucharest", "Romania")
    (date,) = [fact for fact in event.facts if fact.name == "date"]
    assert date.certainty == "inferred"
    assert [spot.of(draft.text) for spot in date.spots] == ["12-14 December", "12-14 DECEMBER 2022"]
    (handover,) = draft.handovers
    assert (handover.from_party, handover.to_party) == ("romania-police", "rs-police")
    there = {each.party for each in event.participations}
    assert "turkiye" not in there, "a region is no list of participants"


def test_two_days_from_one_that_is_stated_are_marked_as_computed(known: Known) -> None:
    (given_text,) = [each for each in texts() if each.name == "seed-budva-2021"]
    event = read_text(given_text.text, known).events[0]
    assert event.event.date.text == "2021-09-23/2021-09-24"
    (date,) = [fact for fact in event.facts if fact.name == "date"]
    assert date.certainty == "inferred"
    roles = {each.fact: each.certainty for each in event.participations}
    assert roles["participant:slovenia"] == "documented", "also who is no member"
    assert roles["presenter:europol"] == "announced"
    assert roles["host:montenegro-police"] == "documented"


def test_a_text_about_something_else_yields_mentions_only(known: Known) -> None:
    draft = read_text("The SEECP summit was held in Sofia on 3 May 2019. Serbia took part.", known)
    assert draft.events == ()
    assert [mention.party for mention in draft.mentions] == ["serbia"]


def test_a_record_that_knows_nobody_still_learns_the_day_and_the_place() -> None:
    text = "The General Assembly of SEPCA was held in Sofia, Bulgaria, on 24 November 2016."
    (event,) = read_text(text, Known({}, ())).events
    assert (event.event.date.text, event.event.city) == ("2016-11-24", "Sofia")


def test_what_was_called_off_had_nobody_there(known: Known) -> None:
    text = (
        "The General Assembly of SEPCA in Budva, planned for 22-24 April 2020 and hosted by the "
        "Police Directorate of Montenegro, was cancelled. Serbia had said that it would take part."
    )
    (event,) = read_text(text, known).events
    assert event.event.state == "cancelled"
    assert event.participations == ()


def test_two_unknown_people_of_one_surname_are_not_taken_for_each_other(known: Known) -> None:
    text = (
        "The seminar of SEPCA was held in Sofia on 24 November 2016. Director Ana Petrescu said "
        "so. Director Ion Petrescu said so. Director Petrescu said so."
    )
    draft = read_text(text, known)
    assert {"Ana Petrescu", "Ion Petrescu"} <= {
        each.person for each in draft.events[0].participations
    }


def test_the_end_of_the_meeting_is_its_last_day(known: Known) -> None:
    text = (
        "Consiliul Executiv al SEPCA s-a deschis la București pe 6 aprilie 2022.\n\n"
        "La finalul întâlnirii, pe 7 aprilie 2022, va fi adoptată o declarație."
    )
    (event,) = read_text(text, known, language="ro").events
    assert event.event.date.text == "2022-04-06/2022-04-07"


def test_a_centre_for_training_is_no_training(known: Known) -> None:
    text = (
        "Seminari i SEPCA-s u mbajt më 16 mars 2022 në Shkup, në sallat e Qendrës për Trajnime.\n\n"
        "Seminari zgjati dy ditë."
    )
    (event,) = read_text(text, known, language="sq").events
    assert (event.event.kind, event.event.date.text) == ("seminar", "2022-03-16/2022-03-17")


def test_a_person_of_whom_nothing_is_told_is_mentioned(known: Known) -> None:
    text = (
        "The General Assembly of SEPCA took place in Tirana on 5 May 2026. "
        "The draft was sent to Rajko Kozmelj. It was opened by Ilir Proda."
    )
    (event,) = read_text(text, known).events
    roles = {each.person: each.role for each in event.participations}
    assert roles == {"rajko-kozmelj": "mentioned", "ilir-proda": "speaker"}


def _who(text: str, known: Known, **given: object) -> set[tuple[str, str, str]]:
    (event, *_) = read_text(text, known, **given).events  # type: ignore[arg-type]
    return {(each.role, each.party, each.person) for each in event.participations}


def test_who_leads_a_delegation_is_of_its_country(known: Known) -> None:
    text = (
        "Skupština SEPCA održana je 3. juna 2021. u Bukureštu. "
        "Srpsku delegaciju predvodio je pomoćnik direktora policije Dragan Vasiljević."
    )
    found = _who(text, known, language="sr-Latn")
    assert ("participant", "serbia-police", "dragan-vasiljevic") in found


def test_a_surname_takes_no_party_from_the_list_in_front_of_it(known: Known) -> None:
    text = (
        "Radionicu SEPCA u Nišu otvorio je 3. juna 2021. Oliver Grbić.\n\n"
        "Pozdravljajući učesnike iz Albanije i Severne Makedonije, Grbić je istakao uspehe."
    )
    found = _who(text, known, language="sr-Latn")
    assert ("participant", "north-macedonia", "") in found
    assert not [each for each in found if each[1] == "north-macedonia" and each[2]]


def test_a_deadline_is_no_day_of_an_event(known: Known) -> None:
    text = (
        "Generalna skupština SEPCA zasjeda u Sarajevu. Skupština traje do 18. juna 2010. godine, "
        "a članice će do 1. septembra 2010. dostaviti izvještaje o radu skupštine."
    )
    draft = read_text(text, known, language="bs")
    assert {event.event.date.text for event in draft.events} == {""}


def test_who_tells_of_an_event_back_at_home_did_not_speak_there(known: Known) -> None:
    text = (
        "BANJALUKA, 11. decembra 2018. - Direktor policije Republike Srpske Darko Ćulum rekao je, "
        "po povratku sa Generalne skupštine SEPCA u Skoplju, da je saradnja dobra."
    )
    found = _who(text, known, language="bs")
    assert {role for role, _, person in found if person == "darko-culum"} == {"participant"}


def test_an_agency_that_tells_what_opened_today_writes_from_there(known: Known) -> None:
    text = (
        "BEOGRAD, 26. novembra 2014. (Tanjug) - Nebojša Stefanović otvorio je danas u Palati "
        "Srbija zasedanje Generalne skupštine SEPCA."
    )
    (event,) = read_text(text, known, language="sr-Latn").events
    assert (event.event.city, event.event.date.text) == ("Belgrade", "2014-11-26")


def test_who_signs_a_text_dates_it(known: Known) -> None:
    text = (
        "Na Generalnoj skupštini SEPCA, koja je 15. i 16. maja ove godine održana u Beogradu, "
        "usvojen je plan.\n\nUprava policije - Služba za odnose s javnošću, 17. 5. 2024."
    )
    (event,) = read_text(text, known, language="cnr").events
    assert event.event.date.text == "2024-05-15/2024-05-16"


def test_the_paper_of_a_meeting_is_dated_by_the_meeting(known: Known) -> None:
    text = "MINUTES\nExecutive Board of SEPCA\nPlace: Zagreb\nDate: 09/10/2008\n"
    text += "\nThe Board adopted the minutes of its meeting and took note of what was reported.\n"
    (event,) = read_text(text, known).events
    assert (event.event.date.text, event.event.city) == ("2008-10-09", "Zagreb")


def test_what_is_to_come_is_not_what_a_report_is_about(known: Known) -> None:
    text = (
        "Serbia has been chairing SEPCA since yesterday.\n\n"
        "The directors of police met and took leave of each other in Banja Luka.\n\n"
        "They were thanked for their work in a year of many visits.\n\n"
        "Serbia will convene the Executive Board in Novi Sad in September 2017."
    )
    subjects = [each for each in read_text(text, known).events if each.standing == "subject"]
    assert "executive-board" not in {each.event.kind for each in subjects}


@pytest.mark.parametrize(
    ("told", "kind", "days"),
    [
        (
            "Cursul de negociere SEPCA a fost absolvit vineri, 17 martie 2023, la Chișinău.\n\n"
            "Cursul a demarat pe 6 martie.",
            "training",
            "2023-03-06/2023-03-17",
        ),
        (
            "Кръгла маса на СЕПКА се проведе в Пловдив на 11 октомври 2019 г. Срещата е част от "
            "тридневно обучение.",
            "conference",
            "2019-10-11",
        ),
        (
            "Okrugli sto SEPCA održan je u Sarajevu i završen 8. novembra 2016. godine.\n\n"
            "Tokom dva dana, 7. i 8. novembra, eksperti su razmjenjivali iskustva.",
            "conference",
            "2016-11-07/2016-11-08",
        ),
    ],
)
def test_an_event_has_all_its_days_and_no_others(
    told: str, kind: str, days: str, known: Known
) -> None:
    event = read_text(told, known).events[0].event
    assert (event.kind, event.date.text) == (kind, days)


def test_the_town_where_the_baton_goes_is_not_that_of_the_event(known: Known) -> None:
    text = """Ștafeta SEPCA ajunge la Banja Luka

Adunarea Generală a SEPCA s-a desfășurat la București în perioada 12-14 decembrie 2022.
"""
    assert read_text(text, known).events[0].event.city == "Bucharest"


@pytest.mark.parametrize(
    ("sentence", "city"),
    [
        ("The SEPCA General Assembly met on 12 December 2019 in the Moldovan capital.", "Chișinău"),
        ("The capital of Albania welcomed the SEPCA assembly on 12 December 2019.", "Tirana"),
        ("On 12 December 2019 Belgrade hosted the SEPCA General Assembly.", "Belgrade"),
        ("SEPCA held a course at the Police Academy in Danilovgrad on 12 May 2019.", "Danilovgrad"),
    ],
)
def test_a_town_that_hosts_or_is_a_capital_is_the_place(
    known: Known, sentence: str, city: str
) -> None:
    assert read_text(sentence, known).events[0].event.city == city


@pytest.mark.parametrize(
    ("text", "date"),
    [
        (
            "The SEPCA General Assembly opened in Vlora on 15 December 2025. On the following day, "
            "16 December 2025, the chiefs voted.",
            "2025-12-15/2025-12-16",
        ),
        (
            "The SEPCA conference in Vlora, opened on 15 December 2025, wraps up on Thursday, "
            "18 December 2025.",
            "2025-12-15/2025-12-18",
        ),
        (
            "The chiefs of SEPCA travel to Vlora in December 2025 for their General Assembly. "
            "Their host will welcome them on 15 December 2025.",
            "2025-12-15",
        ),
    ],
)
def test_the_days_of_an_event_are_put_together(known: Known, text: str, date: str) -> None:
    (event,) = read_text(text, known).events
    assert (event.event.date.text, event.event.city) == (date, "Vlorë")


def test_news_of_yesterday_are_no_report_of_long_ago(known: Known) -> None:
    text = """In Belgrade, on 26 November 2014, SEPCA gave itself the form of a network.

All this was recalled yesterday by Dragan Lukač. "We are few," he told the General Assembly of SEPCA
in Sarajevo.
"""
    (event,) = read_text(text, known, published=parse("2017-05-24")).events
    assert (event.event.kind, event.event.date.text, event.event.city) == (
        *("general-assembly", "2017-05-23"),
        "Sarajevo",
    )


def test_next_month_is_the_time_of_what_is_announced(known: Known) -> None:
    text = "The SEPCA General Assembly will meet next month in Vlora."
    (event,) = read_text(text, known, published=parse("2025-11-28")).events
    assert (event.event.date.text, event.event.city) == ("2025-12", "Vlorë")
