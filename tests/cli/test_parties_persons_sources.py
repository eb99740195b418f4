"""sepca party, person, source: recorded under their names, found by any of them, made one."""

import json
from hashlib import sha256
from pathlib import Path

import pytest

from tests.running import Sepca


def test_an_organisation_is_shown_with_all_that_is_known_of_it(sepca: Sepca) -> None:
    sepca("party name romania-police 'Милиција' --kind former --lang sr-Cyrl --until 1990")
    sepca("party status romania-police member --since 2002 --until 2030 --source coe-2022-12")
    shown = sepca('party show "poliția română"').stdout
    for text in ("Romanian Police", "Poliția Română", "Милиција", "1990", "romania-2021", "host"):
        assert text.lower() in shown.lower()


def test_a_part_is_shown_with_its_whole(sepca: Sepca) -> None:
    assert "Council of Europe" in sepca("party show C-PROC").stdout
    assert "C-PROC" in sepca("party show council-of-europe").stdout
    refused = sepca("party edit council-of-europe --part-of c-proc")
    assert refused.exit_code == 1
    assert "itself a part" in refused.stderr


@pytest.mark.parametrize(
    ("line", "code", "says"),
    [
        ('party add "Romanian  police" --kind police', 1, "recorded already: romania-police"),
        ('party add "Poliţia Română" --kind police', 1, "recorded already"),
        ('party add "New"', 2, "missing: --kind"),
        ('party add "New" --kind polic3', 2, "did you mean police?"),
        ('party add "" --kind police', 2, "name"),
        ('party add "New" --kind police --key romania-police', 1, "already"),
        ('party add "???" --kind police', 2, "no key"),
        ('person add "Ivan \u202egnp.exe"', 2, "U+202E"),
        ('person add "Ana\u200bKovač"', 2, "U+200B"),
        ('party add "Мacedonia" --kind state', 2, "is Cyrillic"),
        ("party status romania-police boss", 2, "no status"),
        ("party status romania-police member --since 2010 --until 2009", 1, "before"),
        ("party status romania-police member --since open", 2, "only an end can be open"),
        ("source add X --url javascript:alert(1)", 2, "no web address"),
        ("source add X --published 2022-13", 2, "no month 13"),
        ("source add X --text /nowhere/at/all", 2, "cannot read"),
        ("source add X --url http://[", 2, "is no web address"),
        ("source add X --url 'https://exa mple.org/'", 2, "is no web address"),
        ("source cite coe-2022-12 ga-2022 nothing", 3, "it has: title"),
        ("source cite coe-2022-12 nothing", 3, "no record"),
        ("source cite nothing ga-2022", 3, "no source"),
    ],
)
def test_what_cannot_be_recorded_is_refused(sepca: Sepca, line: str, code: int, says: str) -> None:
    refused = sepca(line)
    assert refused.exit_code == code, refused.output
    assert says in refused.stderr
    assert all(char.isprintable() or char == "\n" for char in refused.output)


def test_a_namesake_needs_a_key_of_its_own(sepca: Sepca) -> None:
    refused = sepca("person add", "Zoran Br\u0111anin")
    assert refused.exit_code == 1
    assert "zoran-brdanin" in refused.stderr
    assert sepca("person add", "Zoran Brđanin", "--key", "zoran-brdanin-of-kotor").exit_code == 0
    assert sepca("person show Brđanin").exit_code == 2


def test_a_name_is_stored_composed_however_it_was_typed(sepca: Sepca) -> None:
    assert sepca("person add", "C\u030cedomir Jovanovic\u0301").exit_code == 0
    refused = sepca("person add", "Čedomir Jovanović")
    assert refused.exit_code == 1
    assert "cedomir-jovanovic" in refused.stderr


def test_a_person_is_shown_with_every_appearance(sepca: Sepca) -> None:
    sepca("event attend ga-2022 Brdjanin --for rs-police --as speaker --office Director")
    shown = sepca("person show brdanin").stdout
    for text in ("ga-2022-bucharest", "speaker", "Director", "Zoran Brdjanin"):
        assert text in shown


def test_merging_keeps_the_names_and_everything_the_loser_stood_in(sepca: Sepca) -> None:
    sepca("person add 'Z. Brđanin' --key z-brdanin")
    sepca("event attend ga-2022 z-brdanin --for rs-police --as speaker --source coe-2022-12")
    sepca("event attend ga-2022 zoran-brdanin --for rs-police --as guest --on-behalf-of z-brdanin")
    assert sepca("person merge z-brdanin zoran-brdanin").exit_code == 2
    assert sepca("person merge z-brdanin zoran-brdanin --yes").exit_code == 0
    told = json.loads(sepca("event show ga-2022 --format json").stdout)
    people = {(p["role"], p["person"], p["on_behalf_of"]) for p in told["participations"]}
    assert ("speaker", "zoran-brdanin", "") in people
    assert ("guest", "zoran-brdanin", "zoran-brdanin") in people
    assert "speaker:rs-police/zoran-brdanin" in {c["fact"] for c in told["citations"]}
    for name in ("z-brdanin", "Z. Brđanin"):
        assert "Zoran Brđanin" in sepca(f"person show '{name}'").stdout


def test_merging_organisations_moves_terms_statuses_parts_and_places(sepca: Sepca) -> None:
    sepca('party add "Police of Romania" --kind police --country Romania --key police-romania')
    sepca("presidency rotation romania-police fbih-police --since 2022")
    sepca("event attend ga-2022 police-romania:host police-romania:speaker")
    assert sepca("party merge romania-police police-romania --yes").exit_code == 0
    told = json.loads(sepca("event show ga-2022 --format json").stdout)
    hosts = [(p["role"], p["party"]) for p in told["participations"]]
    assert hosts.count(("host", "police-romania")) == 1
    assert "romania-police" not in json.dumps(told)
    assert '"member": "police-romania"' in sepca("presidency show romania --format json").stdout
    assert "police-romania" in sepca("presidency rotation --format csv").stdout
    assert sepca("party show romania-police").exit_code == 0
    assert sepca("party merge police-romania police-romania --yes").exit_code == 1


def test_a_source_shows_what_rests_on_it(sepca: Sepca) -> None:
    cited = sepca(
        "source cite tanjug-2022-12 ga-2022 date --says '13 December 2022' --place headline"
    )
    assert cited.exit_code == 0
    assert "12-14 Dec 2022 [coe-2022-12]; 13 Dec 2022 according to [tanjug-2022-12]" in (
        sepca("event show ga-2022").stdout
    )
    assert "2022-12-13" in sepca("source show tanjug-2022-12 --format json").stdout
    assert "!" in sepca("report timeline").stdout


def test_a_source_without_a_key_is_named_after_publisher_and_month(sepca: Sepca) -> None:
    done = sepca("source add X --publisher 'Romanian Police' --published 2021-05-07")
    assert "recorded romanian-police-2021-05" in done.stderr
    done = sepca("source add Y --url https://www.seesac.org/news --published 2011")
    assert "recorded seesac-2011" in done.stderr
    assert sepca("source add Z --url https://www.seesac.org/news").exit_code == 1


def test_the_text_of_a_source_is_kept_and_searched(sepca: Sepca) -> None:
    text = "First line\n\n\tindented, with tab\nДруга линија о криминалу"
    assert sepca("source edit tanjug-2022-12 --text -", typed=text).exit_code == 0
    assert "tanjug-2022-12" in sepca("search kriminal").stdout
    assert json.loads(sepca("source show tanjug --format json").stdout)["source"]["text"] == text


def test_the_status_of_a_member_can_be_ended_later(sepca: Sepca) -> None:
    assert sepca("party status fbih-police member --since 2002 --until 2020").exit_code == 0
    members = sepca("party list --status member --format csv").stdout
    assert "romania-police" in members
    assert "fbih-police" not in members


def test_what_was_a_mistake_is_taken_away_again(sepca: Sepca) -> None:
    for line, code in (
        ("party name romania-police 'Poliția Romana' --remove", 0),
        ("party name romania-police 'Poliția Română' --remove", 3),
        ("party name romania-police 'Romanian Police' --remove", 1),
        ("party status fbih-police member --since 2002 --remove", 0),
        ("party status fbih-police member --since 2002 --remove", 3),
        ("source cite coe-2022-12 ga-2022 city --remove", 0),
        ("source cite coe-2022-12 ga-2022 city --remove", 3),
        ("person name zoran-brdanin 'Zoran Brdjanin' --remove", 0),
    ):
        assert sepca(line).exit_code == code, line
    assert "(no source)" in sepca("event show ga-2022").stdout


def test_what_nothing_speaks_of_can_be_removed_and_nothing_else(sepca: Sepca) -> None:
    for kind, used, unused in (
        ("party", "interpol", "fbih-police"),
        ("source", "coe-2022-12", "tanjug-2022-12"),
        ("person", "", "zoran-brdanin"),
    ):
        if used:
            refused = sepca(f"{kind} remove {used} --yes")
            assert refused.exit_code == 1
            assert "cannot be removed: it stands in" in refused.stderr
        assert sepca(f"{kind} remove {unused}").exit_code == 2
        assert sepca(f"{kind} remove {unused} --yes").exit_code == 0
        assert sepca(f"{kind} show {unused}").exit_code == 3


def test_a_member_is_called_by_its_country_without_a_record_of_the_state(sepca: Sepca) -> None:
    sepca("party add 'Дирекция на полицията' --kind police --country Bulgaria --lang bg --key bg")
    sepca("party status bg member --since 2002")
    assert sepca("presidency handover Bulgaria --on 2022-12-14").exit_code == 0


def test_a_kept_text_has_the_hash_of_its_file(sepca: Sepca, tmp_path: Path) -> None:
    (tmp_path / "text.txt").write_bytes(b"\xef\xbb\xbfPolice chiefs met\r\n")
    known = sha256((tmp_path / "text.txt").read_bytes()).hexdigest()
    assert sepca(f"source edit coe-2022-12 --text {tmp_path / 'text.txt'}").exit_code == 0
    assert known in sepca("source show coe-2022-12").stdout
    assert sepca('source edit coe-2022-12 --text ""').exit_code == 0
    assert known not in sepca("source show coe-2022-12").stdout
