"""What is inserted between a subject and its verb does not hide who did what the verb says."""

import pytest

from sepca_cli.reading.draft import Known
from sepca_cli.reading.text import read_text
from tests.reading.took_part import took_part


def who(text: str, known: Known) -> set[str]:
    return took_part(read_text(text, known))


@pytest.mark.parametrize(
    ("text", "organiser"),
    [
        (
            "The Police Directorate of Montenegro, in cooperation with the Geneva Centre for "
            "Security Sector Governance (DCAF), organised a SEPCA seminar in Budva on 2 June 2024.",
            "montenegro-police",
        ),
        (
            "Uprava policije Crne Gore, u saradnji sa DCAF-om, organizovala je 2. juna 2024. u "
            "Budvi seminar SEPCA.",
            "montenegro-police",
        ),
        (
            "Uprava policije Crne Gore je, zajedno sa DCAF-om, 2. juna 2024. u Budvi organizovala "
            "seminar SEPCA.",
            "montenegro-police",
        ),
        (
            "Министерството за внатрешни работи на Северна Македонија, во соработка со ДКАФ, на 2 "
            "јуни 2024 година во Скопје организираше семинар на СЕПКА.",
            "mia-north-macedonia",
        ),
        (
            "Главна дирекция „Национална полиция“, съвместно с ДКАФ, организира на 2 юни 2024 г. в "
            "София семинар на СЕПКА.",
            "bulgaria-police",
        ),
        (
            "Inspectoratul General al Poliției Române, în parteneriat cu DCAF, a organizat la 2 "
            "iunie 2024, la București, un seminar SEPCA.",
            "romania-police",
        ),
        (
            "Policia e Shtetit, në bashkëpunim me DCAF, organizoi më 2 qershor 2024 në Tiranë një "
            "seminar të SEPCA-s.",
            "albania-state-police",
        ),
    ],
)
def test_with_whom_it_was_organised_stands_between(text: str, organiser: str, known: Known) -> None:
    assert who(text, known) == {f"organiser:{organiser}:", "organiser:dcaf:"}


@pytest.mark.parametrize(
    "text",
    [
        "The Police Directorate of Montenegro, with the support of DCAF, hosted a SEPCA meeting in "
        "Budva on 2 June 2024.",
        "Uprava policije Crne Gore, uz podršku DCAF-a, ugostila je 2. juna 2024. u Budvi radionicu "
        "SEPCA.",
    ],
)
def test_with_whose_help_it_was_hosted_stands_between(text: str, known: Known) -> None:
    assert who(text, known) == {"host:montenegro-police:", "supporter:dcaf:"}


@pytest.mark.parametrize(
    ("text", "organiser"),
    [
        (
            "A SEPCA seminar was organised in Skopje on 2 June 2024 by the Ministry of Interior of "
            "North Macedonia.",
            "mia-north-macedonia",
        ),
        (
            "Seminar SEPCA organizovan je u Budvi 2. juna 2024. od strane Uprave policije Crne "
            "Gore.",
            "montenegro-police",
        ),
        (
            "Семинарот на СЕПКА беше организиран во Скопје на 2 јуни 2024 година од страна на "
            "Министерството за внатрешни работи на Северна Македонија.",
            "mia-north-macedonia",
        ),
        (
            "Seminarul SEPCA a fost organizat la București, la 2 iunie 2024, de Inspectoratul "
            "General al Poliției Române.",
            "romania-police",
        ),
        (
            "Seminari i SEPCA-s u organizua në Tiranë më 2 qershor 2024 nga Policia e Shtetit.",
            "albania-state-police",
        ),
    ],
)
def test_place_and_day_stand_between_what_was_organised_and_by_whom(
    text: str, organiser: str, known: Known
) -> None:
    assert who(text, known) == {f"organiser:{organiser}:"}


def test_a_list_ends_where_the_sentence_goes_on_to_what_was_held(known: Known) -> None:
    text = (
        "Во организација на Министерството за внатрешни работи на Северна Македонија, во Скопје на "
        "2 јуни 2024 година се одржа состанок на Извршниот одбор на СЕПКА."
    )
    assert who(text, known) == {"organiser:mia-north-macedonia:"}
