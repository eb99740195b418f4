"""English tells who did what by a verb in any of its forms, and a verb is written down once."""

import pytest

from sepca_cli.reading.language.english_verbs import finite_verbs, verb


@pytest.mark.parametrize(
    ("infinitive", "forms"),
    [
        ("open", "opens opened opened opening"),
        ("welcome", "welcomes welcomed welcomed welcoming"),
        ("stress", "stressed stressed stressing"),  # not "a stress", nor "the stresses"
        ("sum+up", "sums summed summed summing"),
        ("tell", "tells told told telling"),
        ("clarify", "clarifies clarified clarified clarifying"),
        ("convey", "conveys conveyed conveyed conveying"),
    ],
)
def test_a_verb_has_its_forms(infinitive: str, forms: str) -> None:
    found = verb(infinitive)
    told = [found.present, found.past, found.participle, found.gerund]
    assert " ".join(filter(None, told)) == forms


def test_a_third_person_that_is_a_noun_as_well_shows_nobody() -> None:
    assert {"stated", "says"} <= finite_verbs("quoted")
    assert "states" not in finite_verbs("quoted")
