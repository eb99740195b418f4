"""Where countries are named first and then as many heads of service, each head is of one."""

import pytest

from sepca_cli.reading.draft import Known
from sepca_cli.reading.text import read_text
from tests.reading.took_part import took_part

ON = "The SEPCA General Assembly was held in Skopje on 12 June 2025. "


@pytest.mark.parametrize(
    "sentence",
    [
        "It was attended by the police directors of Romania and Serbia, Dan Popa and Marko Jović.",
        "Prisustvovali su direktori policija Rumunije i Srbije, Dan Popa i Marko Jović.",
        "Присуствуваа директорите на полициите на Романија и на Србија, Dan Popa и Marko Jović.",
        "Участваха ръководителите на полициите на Румъния и на Сърбия, Dan Popa и Marko Jović.",
        "Au participat șefii polițiilor din România și Serbia, Dan Popa și Marko Jović.",
    ],
)
def test_heads_of_service_stand_in_the_order_of_their_countries(
    sentence: str, known: Known
) -> None:
    assert took_part(read_text(ON + sentence, known)) == {
        "participant:romania-police:Dan Popa",
        "participant:serbia-police:Marko Jović",
    }


def test_of_fewer_names_than_countries_nobody_is_told(known: Known) -> None:
    text = (
        ON + "The police directors of Romania, Moldova and Serbia, Dan Popa and Marko Jović, met."
    )
    told = took_part(read_text(text, known))
    assert not any("-police:Dan Popa" in each or "-police:Marko" in each for each in told)
