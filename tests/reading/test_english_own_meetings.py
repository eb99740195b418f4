"""English news of the association's own meetings: boards, signings, programmes, weekly diaries."""

import pytest

from sepca_cli.dates import parse
from sepca_cli.reading.draft import Draft, Known
from sepca_cli.reading.text import read_text
from tests.reading.took_part import took_part

LEAD = "SEPCA held a seminar in Sofia on 3 May 2022. "


def read(text: str, known: Known, published: str = "") -> Draft:
    return read_text(text, known, language="en", published=parse(published))


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The hospitality was that of the Romanian Police.", {"host:romania-police:"}),
        (
            "It was the joint work of DCAF and of SEPCA; Sweden and Norway shared the bill.",
            {"organiser:dcaf:", "supporter:Sweden:", "supporter:Norway:"},
        ),
        ("Support for the seminar came from DCAF.", {"supporter:dcaf:"}),
        ("DCAF is pleased to have made possible the seminar.", {"supporter:dcaf:"}),
        (
            "Negotiators have been sent by the police of Albania, as well as by SELEC.",
            {"participant:albania-state-police:", "participant:selec:"},
        ),
        (
            "Moldova and Serbia contributed with one analyst each.",
            {"participant:moldova:", "participant:serbia:"},
        ),
        (
            "Serbia and the two services of Bosnia and Herzegovina took part by video link.",
            {"participant:serbia:", "participant:fbih-police:", "participant:rs-police:"},
        ),
        (
            "Delegations from BiH and Romania took part.",
            {"participant:bosnia-and-herzegovina:", "participant:romania:"},
        ),
        (
            "Representatives of Albania and of both BiH members sat at the table.",
            {"participant:albania:", "participant:fbih-police:", "participant:rs-police:"},
        ),
        (
            "Taking part: Ana Ilić (FUP, BiH), Ivan Popov (Bulgaria). Invited: Hans Falk, EUPM.",
            {
                "participant:fbih-police:Ana Ilić",
                "participant:bulgaria:Ivan Popov",
                "guest:eupm:Hans Falk",
            },
        ),
        (
            "The Minister of Security of BiH, Ana Ilić, offered her congratulations.",
            {"participant::Ana Ilić"},
        ),
        (
            "Apart from Bulgaria, whose coordinator was ill, everybody came.",
            {"absent:bulgaria:"},
        ),
        (
            "Under the auspices of Europol, DCAF ran a workshop.",
            {"supporter:europol:", "organiser:dcaf:"},
        ),
        (
            "Lectures were in the hands of Ana Ilić, Europol; the audience consisted of officers "
            "from Albania.",
            {"presenter:europol:Ana Ilić", "participant:albania:"},
        ),
        (
            "Ana Ilić (Europol) and Hans Falk (DCAF) co-chaired the seminar.",
            {"chair:europol:Ana Ilić", "chair:dcaf:Hans Falk"},
        ),
        (
            "DCAF prepared the case; the Romanian Police played host.",
            {"host:romania-police:"},
        ),
        (
            "Seven services had nominated players: Albania, Moldova and Serbia.",
            {"participant:albania:", "participant:moldova:", "participant:serbia:"},
        ),
        (
            "Observers were seconded by the Croatian Police and Kosovo Police.",
            {"observer:croatia-police:", "observer:kosovo-police:"},
        ),
        (
            "Two delegations are taking part, those of Albania and Bulgaria.",
            {"participant:albania:", "participant:bulgaria:"},
        ),
        (
            "Nobody came from either service of BiH, and the Macedonian chair stayed empty.",
            {"absent:fbih-police:", "absent:rs-police:", "absent:north-macedonia:"},
        ),
        (
            "It is paid for by Sweden and the EU project iPROCEEDS-2.",
            {"supporter:Sweden:", "supporter:iproceeds2:"},
        ),
        (
            "He met with his counterparts from Romania (Ana Ilić) and from Europol.",
            {"participant:romania:Ana Ilić", "participant:europol:"},
        ),
        (
            "The Romanian Police, which presides over MARRI, said nothing.",
            set(),
        ),
        ("Serbia's delegation left early because of the fires.", {"participant:serbia:"}),
        (
            "It was convened by Europol, with DCAF as the organiser and SELEC as the donor.",
            {"organiser:europol:", "organiser:dcaf:", "supporter:selec:"},
        ),
        (
            "The costs were shared between Sweden and DCAF.",
            {"supporter:Sweden:", "supporter:dcaf:"},
        ),
        ("The EUPM met the interpreters' fees.", {"supporter:eupm:"}),
        ("Missing from the table: Romania and Albania.", {"absent:romania:", "absent:albania:"}),
        (
            "The graduates, drawn from the police academies of Albania and Serbia, were glad.",
            {"participant:albania:", "participant:serbia:"},
        ),
        (
            "Among them was Ana Ilić from Kosovo Police, whose service has observer status.",
            {"observer:kosovo-police:Ana Ilić"},
        ),
        ("They were guests of the Romanian Police.", {"host:romania-police:"}),
        ("The Romanian Police opened its academy to the group.", {"host:romania-police:"}),
        (
            "They had a meeting with Europol's liaison for the region, Ana Ilić.",
            {"participant:europol:Ana Ilić"},
        ),
        (
            "Who travelled: Ana Ilić (Albania) and Hans Falk (DCAF).",
            {"participant:albania:Ana Ilić", "participant:dcaf:Hans Falk"},
        ),
        (
            "Ana Ilić, President of SEPCA and Director of the Police of Montenegro, spoke.",
            {"speaker:montenegro-police:Ana Ilić"},
        ),
        (
            "The Director of the Romanian Police and President of SEPCA, Ana Ilić, spoke.",
            {"speaker:romania-police:Ana Ilić"},
        ),
        (
            "Ana Ilić, President of SEPCA, and Hans Falk, Director of EUPM, spoke.",
            {"speaker::Ana Ilić", "speaker:eupm:Hans Falk"},
        ),
        (
            "Between 3 and 5 May 2022 the Romanian Police hosted the seminar.",
            {"host:romania-police:"},
        ),
        (
            "The representatives of Croatia took part in the work of the seminar as observers.",
            {"observer:croatia:"},
        ),
        (
            "The Romanian and Moldovan representatives attended.",
            {"participant:romania:", "participant:moldova:"},
        ),
        (
            "Hans Falk, DCAF, Switzerland, gave a lecture.",
            {"presenter:dcaf:Hans Falk"},
        ),
        (
            "Hans Falk of DCAF, Austria and Italy took part.",
            {"participant:dcaf:Hans Falk", "participant:austria:", "participant:italy:"},
        ),
        (
            "Two guests were there: Ana Ilić of DCAF and Col. (ret.) Hans Falk of SELEC.",
            {"guest:dcaf:Ana Ilić", "guest:selec:Hans Falk"},
        ),
    ],
)
def test_what_those_there_were_to_the_meeting(sentence: str, found: set[str], known: Known) -> None:
    assert took_part(read(LEAD + sentence, known)) - {"organiser:sepca:"} == found


def test_a_paper_is_signed_at_the_headquarters_in_a_town(known: Known) -> None:
    text = "The chairs of SELEC and SEPCA put pen to paper at SELEC's headquarters in Bucharest."
    event = read(text + " It was on 14 February 2020.", known).events[0].event
    assert (event.kind, event.city) == ("signing", "Bucharest")


def test_where_an_organisation_has_its_headquarters_nothing_was_held(known: Known) -> None:
    text = (
        "SEPCA met in Ohrid on 14 February 2020 with SELEC, which has its headquarters in Vienna."
    )
    assert read(text, known).events[0].event.city == "Ohrid"


def test_a_meeting_is_called_what_the_text_calls_it_further_down(known: Known) -> None:
    text = (
        "The chair of SEPCA changed on Wednesday evening\n\n"
        "It was a dinner on the Danube, as was told on Thursday.\n\nSome were late.\n\n"
        "Representatives of Interpol had come to the Belgrade assembly."
    )
    assert read(text, known, "2014-12-04").events[0].event.kind == "general-assembly"


@pytest.mark.parametrize("house", ["congress hall", "conference centre"])
def test_a_hall_is_no_conference(house: str, known: Known) -> None:
    text = f"SEPCA came home on 25 January 2022 for an anniversary ceremony in the {house} of Pula."
    assert read(text, known).events[0].event.kind == "ceremony"


def test_what_stands_above_two_meetings_tells_where_both_were(known: Known) -> None:
    text = (
        "It was SEPCA week in Skopje.\n\nOn 27 March 2018 the national coordinators sat together; "
        "on 28 and 29 March experts attended a workshop."
    )
    assert [(each.event.kind, each.event.city) for each in read(text, known).events] == [
        ("working-group", "Skopje"),
        ("workshop", "Skopje"),
    ]


def test_a_workshop_that_was_put_off_is_cancelled_beside_the_board_that_did(known: Known) -> None:
    text = (
        "The Executive Board of SEPCA met in Budva on 29 April 2020.\n\nIt was a long day.\n\n"
        "The Board postponed the workshop on cybercrime in Cetinje (18-19 May 2020)."
    )
    told = read(text, known).events[1]
    assert (told.standing, told.event.kind, told.event.state) == (
        "announced",
        "workshop",
        "cancelled",
    )


def test_who_speaks_of_an_event_to_come_was_at_this_one(known: Known) -> None:
    sentence = (
        "Ana Ilić of Europol presented the year, which is to culminate in the General Assembly in "
        "Bucharest in December."
    )
    draft = read(LEAD + sentence, known)
    assert "presenter:europol:Ana Ilić" in took_part(draft)
    assert [each.event.date.text for each in draft.events[1:]] == ["2022-12"]


def test_a_committee_that_meets_again_is_a_working_group(known: Known) -> None:
    text = (
        "The Steering Committee of SEPCA met in Tirana on 11 May 2012.\n\nAll went well.\n\n"
        "The Committee meets again in Geneva on 9 November 2012."
    )
    told = [each.event for each in read(text, known).events]
    assert [(each.kind, each.city, each.state) for each in told] == [
        ("working-group", "Tirana", "held"),
        ("working-group", "Geneva", "announced"),
    ]


def test_what_delegates_founded_at_a_meeting_is_no_story_of_long_ago(known: Known) -> None:
    text = (
        "Delegates of SEPCA founded a network of women on 26 November 2010 in Sarajevo. "
        "They will meet again."
    )
    event = read(text, known).events[0].event
    assert (event.date.text, event.city) == ("2010-11-26", "Sarajevo")


def test_a_line_of_a_calendar_begins_with_a_training(known: Known) -> None:
    text = (
        "What SEPCA has in store for 2023\n\n"
        "- Workshop on football, Novi Sad, 11 July 2023\n"
        "- Training on firearms, Kragujevac, 18 September 2023\n"
        "- Executive Board, Niš, 10 October 2023\n"
    )
    assert [each.event.kind for each in read(text, known).events] == [
        "workshop",
        "training",
        "executive-board",
    ]


def test_who_met_to_speak_of_a_board_to_come_held_a_meeting(known: Known) -> None:
    text = (
        "The director met on 21 February 2023 in Banja Luka with Frank Bauer to speak of the "
        "meeting of the SEPCA Executive Board to be held in Trebinje on 20 March 2023."
    )
    told = [each.event for each in read(text, known).events]
    assert [(each.kind, each.city, each.state) for each in told] == [
        ("other", "Banja Luka", "held"),
        ("executive-board", "Trebinje", "announced"),
    ]


def test_the_next_sentence_calls_an_event_by_its_name(known: Known) -> None:
    text = (
        "SEPCA invited its members to Budva, where all of them came on 3 May 2022. "
        "This workshop, the second of the year, was opened by DCAF."
    )
    assert read(text, known).events[0].event.kind == "workshop"


def test_a_day_in_brackets_is_that_of_what_stands_before_them(known: Known) -> None:
    text = LEAD + (
        "\n\nIt was a good one.\n\nNext year SEPCA will hold a conference on drones "
        "(Mostar, 17-18 March 2023) and a workshop on hate crime in Neum."
    )
    (told,) = [each.event for each in read(text, known).events[1:]]
    assert (told.kind, told.date.text, told.city) == (
        "conference",
        "2023-03-17/2023-03-18",
        "Mostar",
    )


def test_what_is_to_come_is_announced_beside_a_meeting_without_a_day(known: Known) -> None:
    text = (
        "The General Assembly of SEPCA in Vlora ended. It elected Ana Ilić.\n\n"
        "The members were there, and so were DCAF and SELEC, for a long time.\n\n"
        "The new chair intends to organise a seminar in Mostar on 17 March 2026."
    )
    first, second = read(text, known).events
    assert first.event.date.text == ""
    assert (second.standing, second.event.kind, second.event.city) == (
        "announced",
        "seminar",
        "Mostar",
    )


def test_another_day_of_a_diary_tells_nothing_of_a_meeting(known: Known) -> None:
    text = (
        "The week of the police\n\n"
        "MONDAY, 9 MAY 2022. The coordinators of SEPCA met in Bucharest. DCAF took part.\n\n"
        "THURSDAY, 12 MAY 2022. Officers of Europol took part in searches in Giurgiu."
    )
    draft = read(text, known)
    assert took_part(draft) == {"participant:dcaf:"}


def test_the_month_in_which_a_text_is_dated_is_no_day_of_an_event(known: Known) -> None:
    text = (
        "Sarajevo, May 2012 - When the Mission lowers its flag next month, its work with SEPCA "
        "comes to an end.\n\nIt was a good time."
    )
    assert read(text, known).events == ()


def test_a_weekday_is_the_next_one_behind_a_day_in_its_sentence(known: Known) -> None:
    text = (
        "MEDIA ADVISORY\n\nWHAT: General Assembly of SEPCA\n"
        "WHEN: Wednesday 7 May 2025, 09.30; continues on Thursday\nWHERE: Tirana\n"
    )
    assert read(text, known).events[0].event.date.text == "2025-05-07/2025-05-08"
