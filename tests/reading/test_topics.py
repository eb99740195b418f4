"""What an event was about is read in the words that writers have for it, not in one phrase."""

import pytest

from sepca_cli.reading.draft import Known
from sepca_cli.reading.language.letters import letters
from sepca_cli.reading.language.passages import passages_in
from sepca_cli.reading.topics import topics_in

KNOWN = (
    *("financial-investigations", "vehicle-crime", "drug-trafficking", "information-exchange"),
    *("cybercrime", "arms-trafficking", "membership", "coordination", "violent-extremism"),
    *("online-radicalisation", "presidency-results"),
)


def topics(text: str) -> set[str]:
    read = letters(text)
    return set(topics_in(read, passages_in(read), KNOWN))


@pytest.mark.parametrize(
    ("sentence", "topic"),
    [
        ("The course taught them to follow the money of gangs.", "financial-investigations"),
        ("They spoke about confiscating criminal assets.", "financial-investigations"),
        ("Cars stolen in the region, and stolen vehicles from abroad.", "vehicle-crime"),
        ("The talks turned to large seizures of cocaine.", "drug-trafficking"),
        ("They agreed to share more operational data.", "information-exchange"),
        ("Ransomware was the case that the officers worked on.", "cybercrime"),
        ("The smuggling of small arms has not stopped.", "arms-trafficking"),
        ("Kosovo Police applied for membership.", "membership"),
        ("She set out the priorities of the coming presidency.", "presidency-results"),
    ],
)
def test_a_topic_is_named_in_many_ways(sentence: str, topic: str) -> None:
    assert topics(sentence) == {topic}


def test_the_office_of_somebody_is_no_topic() -> None:
    assert topics("Selma Mehović, national coordinator, greeted the guests.") == set()
    assert topics("The national coordinators held a meeting in Tirana.") == set()


def test_what_a_topic_leads_to_is_no_topic_of_its_own() -> None:
    found = topics("They spoke of online radicalisation leading to violent extremism.")
    assert found == {"online-radicalisation"}


def topics_of_the_record(sentence: str, known: Known) -> set[str]:
    read = letters(sentence)
    return set(topics_in(read, passages_in(read), {topic.key for topic in known.topics}))


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        ("Темата беше криумчарењето на мигранти.", {"migrant-smuggling"}),
        ("Обсъдени бяха електронните доказателства.", {"electronic-evidence"}),
        ("Се разговараше за размената на оперативни податоци.", {"information-exchange"}),
        ("Обменът на бърза и точна информация е ключов.", {"information-exchange"}),
        ("Предстои оценка на регионалните заплахи.", {"threat-assessment"}),
        ("Обука за заштита на ранливите групи", {"vulnerable-groups"}),
        ("Мрежата на полициските аналитичари се состана.", {"network-of-analysts"}),
        ("Все повече жени на ръководни места в полицията", {"women-in-policing"}),
    ],
)
def test_a_topic_is_found_in_every_form_of_its_words(
    sentence: str, named: set[str], known: Known
) -> None:
    assert topics_of_the_record(sentence, known) == named


def test_two_topics_can_share_their_first_word(known: Known) -> None:
    both = {"drug-trafficking", "arms-trafficking"}
    assert topics_of_the_record("Борба против трговијата со дрога и со оружје.", known) == both


def test_what_a_topic_is_about_is_no_topic_of_its_own(known: Known) -> None:
    sentence = "Uspostavlja se mreža kontakt tačaka za visokotehnološki kriminal."
    assert topics_of_the_record(sentence, known) == {"contact-points"}
