"""What the most ordinary English releases tell beside an event is not taken for a part of it."""

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
    ("sentence", "not_told"),
    [
        ("Besides the host, the police of Albania and Serbia attended.", "host:serbia-police"),
        (
            "Over the year ten activities had been carried out with the support of the RCC.",
            "supporter:rcc",
        ),
        (
            "It was attended by representatives of all members apart from Bulgaria.",
            "participant:bulgaria",
        ),
        (
            "A similar conference, held in Ljubljana in 2015, gathered experts from Austria.",
            "participant:austria",
        ),
        ("Funding came from the Norwegian Ministry of Foreign Affairs.", "participant:norway-mfa"),
        (
            "Ms. Ana Kovač from the Moldovan police, which presides over SEPCA, spoke.",
            "chair:Ana Kovač of moldova-police",
        ),
        (
            "On the next day he will be welcomed by Marko Ilić.",
            "speaker:Marko Ilić of ",
        ),
        ("Certificates were presented by Marko Ilić.", "presenter:Marko Ilić of "),
        (
            "Envoys of the Chinese embassies in Moldova and Albania attended.",
            "participant:moldova",
        ),
    ],
)
def test_what_is_told_beside_an_event_is_no_role(
    sentence: str, not_told: str, known: Known
) -> None:
    assert not_told not in who(sentence, known)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Funding came from the Norwegian Ministry of Foreign Affairs.", "supporter:norway-mfa"),
        ("The vehicles were donated by the Romanian Police.", "supporter:romania-police"),
        ("Costs of those from Albania and Serbia are borne by the RCC.", "supporter:rcc"),
        ("The RCC has the pleasure to announce the conference.", "organiser:rcc"),
        ("The police of Albania and Serbia had nominated candidates.", "participant:serbia-police"),
        (
            "Coordinators from Albania and Serbia discussed preparations for the forthcoming"
            " General Assembly.",
            "participant:serbia",
        ),
        ("Greece attended.", "participant:Greece"),
        ("The heads of the institutions of Albania and Serbia attended.", "participant:albania"),
        ("Greece and Turkey have the status of observers.", "observer:turkiye"),
        ("A representative of Moldova was present as an observer.", "observer:moldova"),
        ("It was attended by colleagues of all members apart from Bulgaria.", "absent:bulgaria"),
        (
            "It was organised by the Ministry of Security of Bosnia and Herzegovina.",
            "organiser:Ministry of Security of Bosnia and Herzegovina",
        ),
    ],
)
def test_ordinary_turns_tell_a_role(sentence: str, told: str, known: Known) -> None:
    assert told in who(sentence, known)


@pytest.mark.parametrize(
    "sentence",
    [
        "Director of the Police Directorate, Marko Ilić, met his Croatian counterpart Ivan Horvat.",
        "Director of the Police Directorate Marko Ilić spoke at the start of his visit to Croatia.",
    ],
)
def test_who_comes_from_abroad_is_not_of_the_police_at_the_place(
    sentence: str, known: Known
) -> None:
    told = who(sentence, known)
    assert any("Marko Ilić" in each for each in told)
    assert not any(each.endswith("Marko Ilić of croatia-police") for each in told)


def test_who_hands_the_presidency_on_chairs_though_they_took_it_before(known: Known) -> None:
    told = who(
        "The session was chaired by Marko Ilić, Director of the Serbian Police. Serbia took over"
        " the SEPCA presidency from Republika Srpska last December. At the end, the Serbian Police"
        " handed over the presidency of SEPCA to the Albanian State Police.",
        known,
    )
    assert "chair:Marko Ilić of serbia-police" in told


def test_a_meeting_at_which_something_was_agreed_is_not_what_is_to_come(known: Known) -> None:
    draft = read(
        LEAD + "At the meeting it was agreed that joint patrols will begin on 1 July.", known
    )
    assert [each.standing for each in draft.events] == ["subject"]


def test_the_town_of_an_office_and_the_name_of_a_hall_are_no_place(known: Known) -> None:
    draft = read(
        "The Council of Europe Programme Office in Podgorica announces a conference of the"
        ' Southeast Europe Police Chiefs Association (SEPCA) in the hall "Banski dvor" in Budva'
        " on 20 September 2016.",
        known,
    )
    assert draft.events[0].event.city == "Budva"
