"""The people of a country are found where English names them by nothing but their country."""

import pytest

from sepca_cli.reading.language.letters import letters
from sepca_cli.reading.language.passages import passages_in
from sepca_cli.reading.names.delegations import delegations_in
from sepca_cli.reading.names.parties import adjectives_in


def told(sentence: str) -> list[tuple[str, bool, bool]]:
    read = letters(sentence)
    (passage,) = passages_in(read)
    found = delegations_in(read, passage, adjectives_in(read), ())
    return sorted((each.country, each.police, each.present) for each in found)


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("The Moldovan delegation presented a case.", [("Moldova", False, True)]),
        ("It was the Romanian side that informed them.", [("Romania", False, True)]),
        ("The Serbian police team came first.", [("Serbia", True, True)]),
        (
            "The Albanian, Bulgarian and Romanian police reported.",
            [("Albania", True, False), ("Bulgaria", True, False), ("Romania", True, False)],
        ),
        (
            "Turkish officers and their Croatian and Slovenian counterparts followed it.",
            [
                ("Croatia", False, False),
                ("Slovenia", False, False),
                ("Türkiye", False, False),
            ],
        ),
        ("The Albanian director spoke.", []),
        ("A Bulgarian police officer was praised.", []),
    ],
)
def test_the_people_of_a_country_are_named_by_it(
    sentence: str, people: list[tuple[str, bool, bool]]
) -> None:
    assert told(sentence) == people
