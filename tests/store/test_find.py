"""Who is meant: by key, by any name in any script, and never by a guess."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sepca_cli.errors import BadRequest, NotFound
from sepca_cli.model import Event, Name, Outcome, Party, Person, Source, Status
from sepca_cli.reports.labels import Labels
from sepca_cli.store import file, find
from sepca_cli.store.store import Store

RECORDS: list[Any] = [
    Source("coe-2022-12", "A text"),
    Party("romania", "state"),
    Party("bosnia-and-herzegovina", "state"),
    Party("romania-police", "police", "Romania"),
    Party("rs-police", "police", "Bosnia and Herzegovina"),
    Party("fbih-police", "police", "Bosnia and Herzegovina"),
    Party("interpol", "international-organisation"),
    Party("mup-serbia", "ministry", "Serbia"),
    Party("mup-montenegro", "ministry", "Montenegro"),
    Person("zoran-brdanin"),
    Person("milorad-veljovic"),
    Person("veselin-veljovic"),
    Name("romania", "Romania", "official"),
    Name("romania", "Rumunija"),
    Name("bosnia-and-herzegovina", "Bosnia and Herzegovina", "official"),
    Name("romania-police", "Romanian Police", "official"),
    Name("rs-police", "Police of the Republic of Srpska", "official"),
    Name("rs-police", "Полиција Републике Српске"),
    Name("fbih-police", "Federal Police Administration", "official"),
    Name("interpol", "INTERPOL", "short"),
    Name("mup-serbia", "MUP", "short"),
    Name("mup-montenegro", "MUP", "short"),
    Name("zoran-brdanin", "Zoran Brđanin", "official"),
    Name("milorad-veljovic", "Milorad Veljović", "official"),
    Name("veselin-veljovic", "Веселин Вељовић", "official"),
    Event("ga-2022-bucharest", "Assembly", "general-assembly"),
    Event("ga-2018-ohrid", "Assembly", "general-assembly"),
    Event("ga-2018-skopje", "Assembly", "general-assembly"),
    Outcome("ga-2022-bucharest.1", "ga-2022-bucharest", "agreement", "Agreed"),
    *(Status(party, "member") for party in ("romania-police", "rs-police", "fbih-police")),
]
MEMBERS = {"romania-police", "rs-police", "fbih-police"}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    path = tmp_path / "records.db"
    file.create(path, lambda made: made.add_all(RECORDS))
    with file.reading(path) as opened:
        yield opened


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("rs-police", "rs-police"),
        ("police of the  REPUBLIC of Srpska", "rs-police"),
        ("полиција републике српске", "rs-police"),
        ("Policija Republike Srpske", "rs-police"),
        ("The Romanian Police", "romania-police"),
        ("INTERPOL-u", "interpol"),
        ("Interpol-a", "interpol"),
        ("inter", "interpol"),
        ("ga-2022", "ga-2022-bucharest"),
        ("ga-2022-bucharest.1", "ga-2022-bucharest.1"),
        ("Brdjanin", "zoran-brdanin"),
        ("ЗОРАН БРЂАНИН", "zoran-brdanin"),
        ("milorad veljovic", "milorad-veljovic"),
        ("coe-2022-12", "coe-2022-12"),
    ],
)
def test_a_record_is_found_by_key_by_beginning_and_by_any_name(
    store: Store, text: str, key: str
) -> None:
    assert find.record(store, text) == key


@pytest.mark.parametrize("text", ["MUP", "ga-2018", "Veljović", "r"])
def test_what_fits_several_is_refused_with_all_of_them(store: Store, text: str) -> None:
    with pytest.raises(BadRequest) as refusal:
        find.record(store, text)
    assert "fits" in refusal.value.message
    assert refusal.value.hint.startswith("type one of: ")


def test_the_kind_that_is_asked_for_decides(store: Store) -> None:
    assert find.record(store, "ga-2018-o", "event") == "ga-2018-ohrid"
    with pytest.raises(NotFound):
        find.record(store, "ga-2018-ohrid", "party")


def test_an_organisation_is_never_found_by_a_part_of_its_name(store: Store) -> None:
    with pytest.raises(NotFound):
        find.record(store, "Srpska")


def test_what_is_not_there_is_refused_with_the_nearest_and_a_command(store: Store) -> None:
    with pytest.raises(NotFound) as refusal:
        find.record(store, "Romanian Polise", "party")
    assert "romania-police (Romanian Police)" in refusal.value.hint
    assert 'sepca party add "Romanian Polise"' in refusal.value.hint


@pytest.mark.parametrize("text", ["", "   "])
def test_a_name_that_is_missing_is_said_to_be(store: Store, text: str) -> None:
    with pytest.raises(BadRequest, match="missing"):
        find.record(store, text, "party")


@pytest.mark.parametrize("text", ['"', "%", "'; DROP TABLE name; --", "\x00", "*"])
def test_odd_names_are_not_found_and_do_no_harm(store: Store, text: str) -> None:
    with pytest.raises(NotFound):
        find.record(store, text, "party")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Romania", "romania-police"),
        ("Rumunija", "romania-police"),
        ("Romanian Police", "romania-police"),
        ("romania-police", "romania-police"),
        ("Полиција Републике Српске", "rs-police"),
    ],
)
def test_a_member_may_be_called_by_its_country(store: Store, text: str, key: str) -> None:
    assert find.member(store, text, MEMBERS) == key


def test_a_country_with_two_members_names_neither(store: Store) -> None:
    with pytest.raises(BadRequest) as refusal:
        find.member(store, "Bosnia and Herzegovina", MEMBERS)
    assert "fbih-police" in refusal.value.hint
    assert "rs-police" in refusal.value.hint


def test_keys_are_offered_by_their_beginning(store: Store) -> None:
    assert find.keys(store, ["event"], "ga-2018") == ["ga-2018-ohrid", "ga-2018-skopje"]
    assert find.keys(store, ["event"], "zz") == []


def test_names_that_are_shared_come_with_the_names_of_all_who_share_them(store: Store) -> None:
    alone = [name.name for name in find.called_alike(store, ["rs-police"])]
    assert alone == ["Police of the Republic of Srpska", "Полиција Републике Српске"]
    shared = find.called_alike(store, ["mup-serbia", "interpol"])
    assert [name.record for name in shared] == ["interpol", "mup-serbia", "mup-montenegro"]
    assert find.called_alike(store, []) == []


def test_what_a_key_is_called_follows_from_those_names_as_from_all(store: Store) -> None:
    every = Labels(store.select(Name))
    for party in store.select(Party):
        few = Labels(find.called_alike(store, [party.key]))
        assert few.of(party.key) == every.of(party.key)
