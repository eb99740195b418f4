"""Bodies that everybody knows are read before the record has them, and offered as new."""

import pytest

from sepca_cli.model import Name, Party
from sepca_cli.reading.draft import Draft, Known
from sepca_cli.reading.language.letters import letters
from sepca_cli.reading.names.parties import parties_in
from sepca_cli.reading.names.well_known import WELL_KNOWN, with_well_known
from sepca_cli.reading.text import read_text

ASSEMBLY = "The General Assembly of SEPCA took place in Sofia on 3 June 2021. "


def there(draft: Draft) -> list[str]:
    return [each.fact for each in draft.events[0].participations]


@pytest.mark.parametrize(
    ("sentence", "fact", "kind", "country"),
    [
        (
            "Representatives of Frontex attended.",
            "participant:Frontex",
            "international-organisation",
            "",
        ),
        ("Delegations from Ukraine took part.", "participant:Ukraine", "state", "Ukraine"),
        (
            "It was supported by the Swedish Embassy.",
            "supporter:Embassy of Sweden",
            "other",
            "Sweden",
        ),
        (
            "Ambasada Kraljevine Švedske je podržala skup.",
            "supporter:Embassy of Sweden",
            "other",
            "Sweden",
        ),
        (
            "Hellenic Police took part as an observer.",
            "observer:Hellenic Police",
            "police",
            "Greece",
        ),
    ],
)
def test_who_takes_part_is_offered_as_new(
    sentence: str, fact: str, kind: str, country: str, known: Known
) -> None:
    draft = read_text(ASSEMBLY + sentence, known)
    assert fact in there(draft)
    new = {each.name: each for each in draft.new}[fact.partition(":")[2]]
    assert (new.kind, new.country) == (kind, country)
    assert new.spot.of(draft.text)


def test_who_is_only_named_is_not_offered(known: Known) -> None:
    draft = read_text(ASSEMBLY + "Later they spoke of Frontex and of Ukraine.", known)
    assert there(draft) == []
    assert not draft.new
    assert [each.party for each in draft.mentions] == ["sepca"]


def test_the_embassy_that_the_record_has_is_known_by_its_town(known: Known) -> None:
    sentence = "Representatives of the Norwegian Embassy in {} attended."
    assert there(read_text(ASSEMBLY + sentence.format("Sarajevo"), known)) == [
        "participant:embassy-norway-sarajevo"
    ]
    assert there(read_text(ASSEMBLY + sentence.format("Sofia"), known)) == [
        "participant:Embassy of Norway"
    ]


def test_the_record_comes_first(known: Known) -> None:
    """Whoever is in the record under any of their names is not added a second time."""
    mine = Known({"border": Party("border", "other")}, (Name("border", "FRONTEX"),))
    keys = with_well_known(mine).parties.keys()
    assert "Frontex" not in keys
    assert {"border", "Eurojust", "Serbia", "Embassy of Serbia"} <= keys
    assert not {"Serbia", "Kosovo*"} & with_well_known(known).parties.keys()


def test_every_well_known_body_is_found_by_each_of_its_names() -> None:
    names = [
        (name, body.name)
        for body in WELL_KNOWN
        for name in "; ".join(filter(None, body[3:])).split("; ")
    ]
    text = "".join(f"with {name}.\n\n" for name, _ in names)
    named = parties_in(letters(text), with_well_known(Known({}, ())))
    assert [(each.spot.of(text), each.keys[0]) for each in named] == names
