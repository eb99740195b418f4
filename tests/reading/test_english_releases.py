"""What press offices write in English of an ordinary meeting is read as they mean it."""

import pytest

from sepca_cli.dates import UNKNOWN, When
from sepca_cli.reading.draft import Draft, Known
from sepca_cli.reading.text import read_text

LEAD = "The Southeast Europe Police Chiefs Association held a conference in Zagreb on 5 May 2016. "


def read(text: str, known: Known, published: When = UNKNOWN) -> Draft:
    return read_text(text, known, language="en", published=published)


def who(text: str, known: Known) -> set[str]:
    """Roles with parties, and with persons: "speaker:Marko Ilić of serbia-police"."""
    subject = read(LEAD + text, known).events[0]
    return {
        f"{each.role}:{each.person} of {each.party}" if each.person else f"{each.role}:{each.party}"
        for each in subject.participations
    }


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Remarks were given by Marko Ilić, General Police Director of Croatia.",
            "speaker:Marko Ilić of croatia-police",
        ),
        (
            "Present was Ilir Doda, General Director of the State Police of Albania.",
            "participant:Ilir Doda of albania-state-police",
        ),
        (
            "The Head of the DCAF Office in Ljubljana, Janez Kos, addressed the participants.",
            "speaker:Janez Kos of dcaf-ljubljana",
        ),
        (
            "Also taking part in the meeting, which ends on Friday, are MARRI Director Vesna Pop "
            "and Frontex.",
            "participant:Vesna Pop of marri",
        ),
        (
            "Guests of the session were Mr. Fred Kos of Europol and Frontex.",
            "guest:Fred Kos of europol",
        ),
        (
            "The representative of the Romanian Police apologised for his absence.",
            "absent:romania-police",
        ),
        (
            "The EU4FAST project, together with Europol, delivered a short seminar on drugs.",
            "organiser:eu4fast",
        ),
        (
            "Those present were the director, Emina Kos, and the contact person Mirza Kos.",
            "participant:Mirza Kos of ",
        ),
        ("Speakers from Eurojust and Europol shared cases.", "presenter:europol"),
        (
            "Cases were shared with the participants, who represented Albania and Serbia.",
            "participant:serbia",
        ),
        ("Serbia attended the session, as did Frontex.", "participant:Frontex"),
        (
            "On behalf of the coordinators, Marko Kos (Serbia) thanked the hosts.",
            "mentioned:Marko Kos of serbia",
        ),
        (
            "Panels were moderated by Bashkim Doda of Europol and Ana Kos.",
            "chair:Bashkim Doda of europol",
        ),
        ("It was attended by the Swiss Centre for Security Policy (DCAF).", "participant:dcaf"),
        (
            "It gathered members of the WPON Council from Albania, Romania and Serbia.",
            "participant:romania",
        ),
    ],
)
def test_who_was_there_is_told_by_office_and_list(sentence: str, told: str, known: Known) -> None:
    assert told in who(sentence, known)


def test_whom_a_speaker_thanks_presented_nothing(known: Known) -> None:
    text = "Ilir Doda thanked the Serbian Police for the hall and presented the results."
    assert not any("serbia" in each for each in who(text, known))


def test_the_state_police_is_that_of_albania_wherever_it_is_a_guest(known: Known) -> None:
    found = who("The State Police reported on its work in Albania.", known)
    assert "participant:albania-state-police" in found


def test_the_last_course_of_a_series_is_a_training(known: Known) -> None:
    draft = read(f"{LEAD}The final course of the series is planned for 4 July 2016.", known)
    announced = draft.events[1].event
    assert (announced.kind, announced.date.text) == ("training", "2016-07-04")


def test_a_minister_stands_for_no_state(known: Known) -> None:
    found = who("It was attended by the Minister of Interior of Albania, Ervin Doda.", known)
    assert "participant:Ervin Doda of " in found


@pytest.mark.parametrize(
    ("text", "date"),
    [
        # the day of the page, with the town behind a stroke
        (
            "SEPCA in Tirana\n\nDecember 20, 2024 / Tirana\n\nYesterday in Tirana the General "
            "Assembly of SEPCA was held at the premises of the ministry.",
            "2024-12-19",
        ),
        # what is told of tomorrow as of another day of it
        (
            "Skopje, 12.12.2018\n\nThe minister today opened the General Assembly of SEPCA in "
            "Skopje. Tomorrow, on the second day of the Assembly, the presidency will be "
            "handed over.",
            "2018-12-12/2018-12-13",
        ),
        # a sentence that begins with how long it takes
        (
            "14 June 2022\n\nToday the workshop of SEPCA began in Bucharest. It was opened by the "
            "director. For three days, 25 specialists will exchange good practices.",
            "2022-06-14/2022-06-16",
        ),
    ],
)
def test_the_days_are_counted_from_the_head_of_a_release(
    text: str, date: str, known: Known
) -> None:
    assert read(text, known).events[0].event.date.text == date


def test_a_release_from_home_means_its_own_directorate(known: Known) -> None:
    text = (
        "Podgorica, 25 November 2016\n\nThe General Assembly of SEPCA was held yesterday in Sofia. "
        "The Director of the Police Directorate, Slavko Kos, spoke about drugs."
    )
    (speaker,) = [
        each for each in read(text, known).events[0].participations if each.role == "speaker"
    ]
    assert speaker.party == "montenegro-police"


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        (
            "On the margins of the IACP Annual Conference, SEPCA signed a memorandum in Orlando on "
            "5 May 2014.",
            "signing",
        ),
        ('The Border Police held with SEPCA the course "Forged papers" on 5 May 2014.', "training"),
    ],
)
def test_what_an_event_is_called_after_or_beside_is_not_its_kind(
    sentence: str, kind: str, known: Known
) -> None:
    assert read(sentence, known).events[0].event.kind == kind


@pytest.mark.parametrize(
    ("sentence", "handovers"),
    [
        (
            "The Assembly of SEPCA praised the work of the Bulgarian presidency and elected the "
            "Federal Police Administration to chair the Association in 2017.",
            [("bulgaria-police", "fbih-police")],
        ),
        (
            "The Assembly of SEPCA is held under the presidency of the Police Directorate of "
            "Montenegro. Romania and Serbia have confirmed their arrival.",
            [],
        ),
    ],
)
def test_who_is_elected_takes_over_and_who_confirms_an_arrival_does_not(
    sentence: str, handovers: list[tuple[str, str]], known: Known
) -> None:
    found = read(sentence, known).handovers
    assert [(each.from_party, each.to_party) for each in found] == handovers


@pytest.mark.parametrize(
    "sentence",
    [
        "It was opened by the Minister of Interior and Public Administration of Montenegro, Ivan "
        "Doda.",
        "It was attended by the State Police of Bavaria.",
    ],
)
def test_half_a_name_names_nobody_else(sentence: str, known: Known) -> None:
    told = read(LEAD + sentence, known).events[0].participations
    assert {each.party for each in told} <= {"", "sepca", "State Police of Bavaria"}


def test_who_will_chair_the_association_does_not_chair_the_meeting(known: Known) -> None:
    told = who("It was attended by Ilir Doda, who will chair the Association in 2017.", known)
    assert not any(each.startswith("chair") for each in told)


def test_a_town_in_the_name_of_a_party_is_not_where_it_was(known: Known) -> None:
    text = (
        "The Ministry of Interior of Serbia, with the Geneva Centre for Security Sector Governance "
        "(DCAF), held a SEPCA seminar in Belgrade on 5 May 2016."
    )
    assert read(text, known).events[0].event.city == "Belgrade"


def test_a_heading_may_name_the_whole_where_a_part_is_meant(known: Known) -> None:
    text = (
        "OSCE hosts SEPCA meeting on stolen vehicles\n\n"
        "The OSCE Mission to Serbia today hosted a meeting of SEPCA in Belgrade on 5 May 2016."
    )
    told = read(text, known).events[0].participations
    assert {each.party for each in told if each.role == "host"} == {"osce-mission-serbia"}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A gala evening of SEPCA was held in Sofia on 3 May 2016.", "ceremony"),
        ("The meeting of the SEPCA Committee was held in Sofia on 3 May 2016.", "working-group"),
        ("U Baru je 3. maja 2016. održana zajednička vježba SEPCA.", "training"),
        ("Direktor je primio 3. maja 2016. u Podgorici delegaciju SEPCA.", "visit"),
        ("La Sibiu s-a semnat la 3 mai 2016 un memorandum între SEPCA și SELEC.", "signing"),
    ],
)
def test_events_are_called_in_more_ways_than_one(text: str, kind: str, known: Known) -> None:
    assert read(text, known).events[0].event.kind == kind


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Officers completed on 8 May 2016 in Sofia a five-day SEPCA course.", "4-8 May 2016"),
        ("The SEPCA course in Sofia started on 8 May 2016 and will last two days.", "8-9 May 2016"),
    ],
)
def test_what_has_begun_or_ended_was_held_whatever_is_to_come_of_it(
    text: str, days: str, known: Known
) -> None:
    event = read(text, known).events[0].event
    assert (event.state, event.date.shown) == ("held", days)


@pytest.mark.parametrize(
    "text",
    [
        "U Baru je 3. maja 2016. potpisan Memorandum o saradnji između SEPCA i DCAF-a.",
        "На 3 мај 2016 година во Охрид беше потпишан меморандум за соработка меѓу СЕПКА и ДКАФ.",
        "La Sibiu a fost semnat la 3 mai 2016 un memorandum de înțelegere între SEPCA și DCAF.",
        "Më 3 maj 2016 në Tiranë u nënshkrua memorandumi i bashkëpunimit ndërmjet SEPCA dhe DCAF.",
    ],
)
def test_both_between_whom_it_was_signed_signed_it(text: str, known: Known) -> None:
    told = read_text(text, known).events[0].participations
    assert {(each.role, each.party) for each in told} == {
        ("signatory", "sepca"),
        ("signatory", "dcaf"),
    }


def test_who_receives_the_flag_receives_no_guests(known: Known) -> None:
    told = who("Ilir Doda received the flag from his colleague Petar Kos.", known)
    assert not any(each.startswith("host") for each in told)


def test_a_meeting_is_no_person(known: Known) -> None:
    text = "The Annual Meeting of SEPCA National Coordinators took place in Sofia, 7 May 2016."
    assert not any(each.person for each in read(text, known).events[0].participations)


@pytest.mark.parametrize(
    "text",
    [
        "The SEPCA General Assembly was held in Vlorë on 10 May 2025. She wished success to the "
        "incoming presidency of Bulgaria.",
        "Генералната асамблея на СЕПКА се проведе в Тирана на 10 май 2025 г. Тя пожела успех на "
        "предстоящото председателство на България.",
        "Adunarea Generală SEPCA a avut loc la Tirana pe 10 mai 2025. Ea a urat succes viitoarei "
        "președinții a Bulgariei.",
    ],
)
def test_a_presidency_to_come_has_no_part_in_what_was_held(text: str, known: Known) -> None:
    assembly = read_text(text, known).events[0]
    assert (assembly.event.state, assembly.participations) == ("held", ())
