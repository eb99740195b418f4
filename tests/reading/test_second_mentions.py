"""A title or a pronoun speaks for a person whom an English text has named before."""

import pytest

from sepca_cli.reading.language.letters import Spot, letters
from sepca_cli.reading.persons.person import PersonNamed
from sepca_cli.reading.persons.second_mentions import second_mentions_in

OFFICES = {"Zelioli": "Ambassador of Italy", "Mehovic": "coordinator", "Stock": "Director General"}


def meant(text: str) -> list[tuple[str, str]]:
    """What stands for whom."""
    persons = sorted(
        PersonNamed(Spot(text.index(name), text.index(name) + len(name)), name, office=office)
        for name, office in OFFICES.items()
        if name in text
    )
    found = second_mentions_in(letters(text), persons)
    return [(each.spot.of(text), each.name) for each in found]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Zelioli opened it. Mehovic listened. The Ambassador pointed out a gap.",
            [("The Ambassador", "Zelioli")],
        ),
        ("Stock came. The Director General thanked all.", [("The Director General", "Stock")]),
        ("Zelioli spoke first. He added a joke.", [("He", "Zelioli")]),
        ("Zelioli, who came with Mehovic, spoke. He added a joke.", [("He", "Zelioli")]),
        ("Zelioli spoke.\n\nHe added a joke.", []),
        ("Mehovic spoke. The minister said nothing.", []),
        ("Zelioli promised what, he said, was due.", []),
        ("Zelioli came. He left.", []),
    ],
)
def test_a_title_or_a_pronoun_is_who_was_named_before(
    text: str, who: list[tuple[str, str]]
) -> None:
    assert meant(text) == who
