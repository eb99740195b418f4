"""A topic is named by its words in any of their forms, and several by what they have in common."""

import pytest

from sepca_cli.reading.draft import Known
from sepca_cli.reading.language.letters import letters
from sepca_cli.reading.language.passages import passages_in
from sepca_cli.reading.topics import topics_in


def topics(sentence: str, known: Known) -> set[str]:
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
    assert topics(sentence, known) == named


def test_two_topics_can_share_their_first_word(known: Known) -> None:
    both = {"drug-trafficking", "arms-trafficking"}
    assert topics("Борба против трговијата со дрога и со оружје.", known) == both


def test_what_a_topic_is_about_is_no_topic_of_its_own(known: Known) -> None:
    sentence = "Uspostavlja se mreža kontakt tačaka za visokotehnološki kriminal."
    assert topics(sentence, known) == {"contact-points"}
