"""Notices of ministries and services in Serbian, Bosnian, Croatian and Montenegrin."""

import pytest

from benchmarks.corpus import known
from sepca_cli.dates import parse
from sepca_cli.reading.draft import Draft
from sepca_cli.reading.text import read_text
from tests.reading.took_part import took_part

WORKSHOP = "Radionica SEPCA-e održana je 3. juna 2021. godine u Sofiji. "


def draft(text: str, published: str = "2021-06-04") -> Draft:
    return read_text(text, known(), published=parse(published))


def facts(text: str) -> set[str]:
    return {each.removesuffix(":") for each in took_part(draft(WORKSHOP + text))}


def handovers(text: str) -> list[tuple[str, str]]:
    return [(each.from_party, each.to_party) for each in draft(text).handovers]


@pytest.mark.parametrize(
    "sentence",
    [
        "Organizator je Rumunska policija u partnerstvu sa UNODC-om.",
        "Radionicu su organizovali Rumunska policija i DCAF u saradnji sa UNODC-om.",
        "Radionicu je priredila Rumunska policija zajedno sa UNODC-om.",
    ],
)
def test_who_is_named_before_a_partner_organised_it_too(sentence: str) -> None:
    assert {"organiser:romania-police", "organiser:unodc"} <= facts(sentence)


def test_representatives_who_were_excused_did_not_take_part() -> None:
    told = facts("Predstavnici Bugarske i Crne Gore bili su opravdano odsutni.")
    assert {"absent:bulgaria", "absent:montenegro"} <= told
    assert not {"participant:bulgaria", "participant:montenegro"} & told


def test_those_who_only_announce_papers_present_them() -> None:
    assert "presenter:europol" in facts("Izlaganja su najavili Europol i DCAF.")


@pytest.mark.parametrize(
    ("sentence", "passed"),
    [
        (
            "Palicu SEPCA-e direktoru Rumunske policije Marku Kosu uručio je direktor Policije "
            "Albanije Ilir Proda.",
            ("albania-state-police", "romania-police"),
        ),
        (
            "Palicu SEPCA-e direktor Rumunske policije Marko Kos uručio je direktoru Policije "
            "Albanije Iliru Prodi.",
            ("romania-police", "albania-state-police"),
        ),
        (
            "Hrvatska će predsjedanje SEPCA-om predati Bugarskoj.",
            ("croatia-police", "bulgaria-police"),
        ),
    ],
)
def test_the_dative_tells_who_takes_the_presidency(sentence: str, passed: tuple[str, str]) -> None:
    assert handovers("Svečanost je održana 3. juna 2021. u Sofiji. " + sentence) == [passed]


def test_a_meeting_with_a_delegation_is_a_visit_where_it_was_and_not_where_the_next_is() -> None:
    event = (
        draft(
            """Direktor razgovarao sa direktorom policije Bugarske

Beograd, 12. mart 2025.

Direktor policije Srbije Dragan Vasiljević sastao se danas u Palati "Srbija" sa delegacijom policije
Bugarske.

Na sastanku je razmatrana priprema Generalne skupštine SEPCA koja će se u junu održati u Nišu.
""",
            "2025-03-12",
        )
        .events[0]
        .event
    )
    assert (event.kind, event.date.text, event.city) == ("visit", "2025-03-12", "Belgrade")


def test_a_reception_for_those_at_a_meeting_is_not_the_meeting() -> None:
    told = draft(
        """Direktor Veselin Veljović priređuje sjutra u Podgorici prijem za učesnike Izvršnog odbora
SEPCA-e.

Izvršni odbor zasijeda u petak, 8. novembra, u Budvi.
""",
        "2019-11-06",
    ).events
    assert [(each.event.kind, each.event.date.text, each.event.state) for each in told] == [
        ("ceremony", "2019-11-07", "announced"),
        ("executive-board", "2019-11-08", "announced"),
    ]


@pytest.mark.parametrize(
    "foot", ["Poslednja izmena: 24.06.2017. 13:22", "Uprava policije, 24.06.2017."]
)
def test_the_day_of_a_change_or_of_a_signature_is_that_of_the_page(foot: str) -> None:
    text = f"Radionica SEPCA-e održana je u Budvi 21. i 22. juna.\n\nBilo je lijepo.\n\n{foot}\n"
    assert read_text(text, known()).events[0].event.date.text == "2017-06-21/2017-06-22"


def test_the_number_of_reports_of_a_crime_is_not_that_of_applications() -> None:
    told = facts("Direktor policije Rumunije Marko Kos kazao je da je broj prijava udvostručen.")
    assert "speaker:romania-police:Marko Kos" in told


def test_whoever_announces_the_next_meeting_still_spoke_at_this_one() -> None:
    told = facts("Direktor Rumunske policije Marko Kos najavio je da će obuka biti u Nišu.")
    assert "speaker:romania-police:Marko Kos" in told
