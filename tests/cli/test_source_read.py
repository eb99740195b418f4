"""sepca source read: a text is kept, its draft is shown, and what is accepted is cited."""

import json
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from tests.cli.reading_stand_in import RELEASE, draft_of
from tests.running import Sepca


@pytest.fixture(autouse=True)
def reader(monkeypatch: pytest.MonkeyPatch) -> None:
    """Drafts made by hand: what a text says is for other tests."""
    monkeypatch.setattr("sepca_cli.cli.press.press.read_text", draft_of)


@pytest.fixture
def release(tmp_path: Path) -> Path:
    path = tmp_path / "release.txt"
    path.write_text(RELEASE, encoding="utf-8")
    return path


@pytest.fixture
def draft(sepca: Sepca, release: Path) -> Path:
    """The draft of the release, its source being kept."""
    path = release.with_name("draft.json")
    done = sepca(f"source read {release} --publisher Agency --save {path}")
    assert done.exit_code == 0, done.output
    return path


def changed(path: Path, change: Callable[[dict[str, Any]], object]) -> Path:
    """A draft as somebody corrected it."""
    told = json.loads(path.read_text("utf-8"))
    change(told)
    path.write_text(json.dumps(told), "utf-8")
    return path


def shown(sepca: Sepca, event: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(sepca(f"event show {event} --format json").stdout)
    return found


# ---- what is shown


def test_a_text_is_shown_with_its_facts_numbered(
    sepca: Sepca, release: Path, golden: Callable[[str, str], None]
) -> None:
    done = sepca(f"source read {release} --publisher Agency")
    assert done.exit_code == 0
    golden("source-read.txt", done.stdout)
    golden("source-read-said.txt", done.stderr)


def test_as_json_each_fact_has_its_place_in_the_text(
    sepca: Sepca, release: Path, golden: Callable[[str, str], None]
) -> None:
    told = sepca(f"source read {release} --publisher Agency --format json").stdout
    golden("source-read-json.txt", told)
    draft = json.loads(told)
    facts = [fact for event in draft["events"] for fact in event["facts"]]
    for fact in (*facts, *draft["handovers"][0]["facts"], *draft["mentions"]):
        for target in fact["target"]:
            quote, position = target["selector"]
            stretch = draft["text"][position["start"] : position["end"]]
            assert quote["exact"] == stretch
            assert (quote["prefix"] + stretch + quote["suffix"]) in draft["text"]
    assert draft["text"] == RELEASE.strip()


@pytest.mark.parametrize("form", ["plain", "markdown", "html", "jsonl", "csv", "tsv"])
def test_every_format_can_be_had(sepca: Sepca, release: Path, form: str) -> None:
    done = sepca(f"source read {release} --format {form}")
    assert done.exit_code == 0
    assert "13 December 2022" in done.stdout or form in ("csv", "tsv")


HOSTILE = {
    "controls": "Police chiefs met \x1b[31mred\x07 \x00",
    "bidi": "Police chiefs\u202e met \u2066in\u200b Bucha\u00adrest",
    "markup": "Police chiefs [bold]met[/] <script>alert(1)</script> {{x}} [1: false]",
    "brackets": "[" * 100_000 + "1: x" + "]" * 100_000,
    "open brackets": "[" * 300_000,
    "mixed": "SEPCА met",  # a Cyrillic А
    "separators": "one\u2028two\x0bthree\r\nfour",
}


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("form", ["table", "plain", "json", "html", "markdown"])
def test_hostile_texts_are_kept_clean_and_shown_safe(
    sepca: Sepca, tmp_path: Path, name: str, form: str
) -> None:
    path = tmp_path / "hostile.txt"
    path.write_text(HOSTILE[name], encoding="utf-8")
    done = sepca(f"source read {path} --format {form}")
    assert done.exit_code == 0, done.output
    for said in (done.stdout, done.stderr):
        assert all(char.isprintable() or char == "\n" for char in said)
    assert ("<script>alert" in done.stdout) == (
        name == "markup" and form not in ("html", "markdown")
    )
    assert sepca("check --rule unseen").exit_code == 0


# ---- what is kept


def test_a_text_is_kept_with_its_hash_once(sepca: Sepca, release: Path) -> None:
    first = sepca(f"source read {release}")
    assert "recorded police-chiefs-met" in first.stderr
    source = json.loads(sepca("source show police-chiefs-met --format json").stdout)["source"]
    assert source["text"] == RELEASE.strip()
    assert source["hash"] == sha256(release.read_bytes()).hexdigest()
    assert source["title"] == "Police chiefs met in Bucharest"
    assert source["read"] == "2026-11-22"
    again = sepca(f"source read {release}")
    assert "police-chiefs-met has this text already" in again.stderr
    assert again.stdout == first.stdout
    release.write_bytes(release.read_bytes().replace(b"\n", b"\r\n"))
    assert "has this text already" in sepca(f"source read {release}").stderr
    assert sepca("source list --format csv").stdout.count("police-chiefs-met") == 1


def test_a_kept_text_is_read_again_by_its_key(sepca: Sepca, release: Path) -> None:
    first = sepca(f"source read {release} --key release")
    again = sepca("source read release")
    assert again.stdout == first.stdout
    refused = sepca("source read release --publisher Somebody")
    assert refused.exit_code == 2
    assert "sepca source edit release" in refused.stderr


def test_a_source_without_its_text_gets_it_by_its_address(sepca: Sepca, release: Path) -> None:
    assert sepca("source edit coe-2022-12 --url https://example.org/1").exit_code == 0
    done = sepca(f"source read {release} --url https://example.org/1")
    assert "keeps its text now" in done.stderr
    assert "Police chiefs met" in sepca("source show coe-2022-12 --format json").stdout
    release.write_text("Another text", "utf-8")
    refused = sepca(f"source read {release} --url https://example.org/1")
    assert refused.exit_code == 1
    assert "with another text" in refused.stderr
    assert sepca(f'source read {release} --url ""').exit_code == 0


def test_nothing_but_the_source_is_recorded_in_a_pipe(sepca: Sepca, release: Path) -> None:
    before = sepca("event list --format csv").stdout
    done = sepca(f"source read {release}")
    assert "sepca event add --json DRAFT.json" in done.stderr
    assert sepca("event list --format csv").stdout == before
    assert sepca("undo --yes").exit_code == 0
    assert sepca("source show police-chiefs-met").exit_code == 3


def test_a_saved_page_says_where_and_when_it_was_published(sepca: Sepca, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_bytes(
        '<html lang="mk"><head><meta charset="windows-1251">'
        '<link rel="canonical" href="https://example.org/mk">'
        '<meta property="article:published_time" content="2022-12-16"></head>'
        "<body><nav>Мени</nav><h1>Состанок во Охрид</h1><p>Началниците се сретнаа.</p>".encode(
            "cp1251"
        )
    )
    done = sepca(f"source read {page} --key page")
    assert "published 16 Dec 2022, address https://example.org/mk, language mk" in done.stderr
    source = json.loads(sepca("source show page --format json").stdout)["source"]
    assert source["text"] == "Состанок во Охрид\nНачалниците се сретнаа."
    assert (source["published"], source["url"]) == ("2022-12-16", "https://example.org/mk")


@pytest.mark.parametrize(
    ("raw", "code", "says"),
    [
        (b"", 2, "there is no text in"),
        (b"\x00\x00", 2, ""),
        (b"PK\x03\x04", 2, "neither a text nor a web page nor a PDF"),
        (b"<html><script>x</script></html>", 2, "there is no text in"),
        (b"x" * 2_000_001, 2, "more than 2,000,000 characters"),
    ],
)
def test_what_cannot_be_read_is_refused_in_a_line(
    sepca: Sepca, tmp_path: Path, raw: bytes, code: int, says: str
) -> None:
    path = tmp_path / "odd"
    path.write_bytes(raw)
    refused = sepca(f"source read {path}")
    assert refused.exit_code == code
    assert says in refused.stderr
    assert not refused.stdout
    assert sepca(f"source read {'x' * 5000}").exit_code == 3
    missing = sepca("source read nowhere.txt")
    assert missing.exit_code == 3
    assert 'there is no file "nowhere.txt"' in missing.stderr


def test_an_address_of_a_page_that_is_none_is_neither_kept_nor_told(
    sepca: Sepca, tmp_path: Path
) -> None:
    page = tmp_path / "page.html"
    page.write_text('<html><link rel=canonical href="http://["><p>SEPCA met in Budva.</p></html>')
    read = sepca(f"source read {page}")
    assert read.exit_code == 0
    assert "http" not in read.output


def test_the_title_is_the_heading_without_what_the_site_puts_before_it(
    sepca: Sepca, tmp_path: Path
) -> None:
    (tmp_path / "text.txt").write_text("Back Police chiefs met\n\nPolice chiefs met\n\nIn Ohrid.")
    assert (
        "recorded t: Police chiefs met" in sepca(f"source read {tmp_path}/text.txt --key t").stderr
    )
    (tmp_path / "long.txt").write_text("word " * 300)
    assert "word ..." in sepca(f"source read {tmp_path}/long.txt").stderr


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("SEPC\u0410 met", "SEPCA met"),
        ("\u0421\u0415x\u0423 met", "mixed.txt"),  # x is in no word of Cyrillic letters
    ],
)
def test_the_title_has_no_word_in_two_scripts(
    sepca: Sepca, tmp_path: Path, written: str, title: str
) -> None:
    (tmp_path / "mixed.txt").write_text(written)
    assert f"recorded m: {title}" in sepca(f"source read {tmp_path}/mixed.txt --key m").stderr


@pytest.mark.parametrize("dateline", ["Skopje, 14 March 2024", "21.12.2021. 14:05", "(3 maj 2019)"])
def test_a_dateline_is_no_title(sepca: Sepca, tmp_path: Path, dateline: str) -> None:
    (tmp_path / "text.txt").write_text(f"{dateline}\n\nPolice chiefs met\n\nIn Ohrid.")
    done = sepca(f"source read {tmp_path}/text.txt --key t")
    assert "recorded t: Police chiefs met" in done.stderr


def test_the_title_of_a_mailed_text_is_that_of_the_text(sepca: Sepca, tmp_path: Path) -> None:
    head = "From: Press <press@example.org>\nSubject: FW\nDate: 3 March 2025\n\nDear all,\n\n"
    (tmp_path / "text.txt").write_text(f"{head}> Police chiefs met\n>\n> They met in Ohrid.")
    done = sepca(f"source read {tmp_path}/text.txt --key t")
    assert "recorded t: Police chiefs met" in done.stderr


# ---- what is accepted


def test_a_draft_that_is_accepted_brings_its_citations(sepca: Sepca, draft: Path) -> None:
    done = sepca(f"event add --json {draft}")
    assert done.exit_code == 0, done.output
    text = json.loads(sepca("source show agency --format json").stdout)["source"]["text"]
    cited = list(shown(sepca, "ws-2023-sofia")["citations"])
    cited += [each for each in shown(sepca, "ga-2022")["citations"] if each["source"] == "agency"]
    assert {"date", "city", "kind", "speaker:romania-police/ana-kovac", ""} <= {
        each["fact"] for each in cited
    }
    for each in cited:
        words, _, characters = each["place"].rpartition('" (characters ')
        start, _, end = characters.rstrip(")").partition("-")
        assert words.lstrip('"') == " ".join(text[int(start) : int(end)].split())
    assert {each["certainty"] for each in cited} == {"documented", "inferred", "announced"}


def test_a_known_event_gets_what_is_new_and_keeps_what_it_says(sepca: Sepca, draft: Path) -> None:
    before = shown(sepca, "ga-2022")
    done = sepca(f"event add --json {draft}")
    assert "differs: date: recorded 2022-12-12/2022-12-14, the text says 2022-12-13" in done.stderr
    after = shown(sepca, "ga-2022")
    assert after["event"] == before["event"]
    assert len(after["participations"]) == len(before["participations"]) + 2
    assert after["participations"][-1]["office"] == "director"
    assert [each["text"] for each in after["outcomes"]] == [
        "They agreed to share data on cybercrime."
    ]
    (differing,) = (each for each in after["citations"] if each["says"])
    assert (differing["fact"], differing["says"]) == ("date", "2022-12-13")
    assert (
        "disagree" in sepca("check").stdout or "13 Dec 2022" in sepca("event show ga-2022").stdout
    )


def test_a_handover_in_a_draft_begins_the_term(sepca: Sepca, draft: Path) -> None:
    sepca(f"event add --json {draft}")
    (handover,) = (
        each
        for each in json.loads(sepca("presidency list --format json").stdout)
        if each.get("member") == "rs-police"
    )
    assert "2022-12-13" in json.dumps(handover)


def test_a_handover_that_is_known_is_cited_and_not_made_twice(sepca: Sepca, draft: Path) -> None:
    sepca("presidency handover 'Republic of Srpska' --on 2022-12-14 --at ga-2022-bucharest")
    done = sepca(f"event add --json {draft}")
    assert "the handover to rs-police is recorded already" in done.stderr
    assert "agency says 13 Dec 2022 for 14 Dec 2022" in done.stderr
    changed(draft, lambda told: told["handovers"][0].update(date=""))
    changed(draft, lambda told: (told["new"].clear(), told["events"].pop()))
    assert "is recorded already" in sepca(f"event add --json {draft}").stderr
    cited = sepca("source show agency --format csv").stdout
    assert cited.count("handover") == 2


def test_a_handover_that_the_rules_forbid_is_left_out_and_said(sepca: Sepca, draft: Path) -> None:
    changed(draft, lambda told: told["handovers"][0].update(date="2020-01-01", event=""))
    changed(draft, lambda told: told["handovers"][0].update(to_party="interpol"))
    done = sepca(f"event add --json {draft}")
    assert done.exit_code == 0
    assert "not recorded: the handover to interpol" in done.stderr
    assert "sepca presidency handover interpol --on 2020-01-01" in done.stderr
    assert shown(sepca, "ws-2023-sofia")


def test_accepting_is_one_change_that_can_be_taken_back(sepca: Sepca, draft: Path) -> None:
    before = sepca("export json").stdout
    sepca(f"event add --json {draft}")
    assert "ws-2023-sofia" in sepca("export json").stdout
    assert sepca("undo --yes").exit_code == 0
    assert sepca("export json").stdout == before
    assert sepca("check --deep --rule history").exit_code == 0


def test_accepting_twice_changes_nothing_more(sepca: Sepca, draft: Path) -> None:
    changed(draft, lambda told: told["events"].pop())
    sepca(f"event add --json {draft}")
    changed(draft, lambda told: told["new"].clear())
    before = sepca("export json").stdout
    assert sepca(f"event add --json {draft}").exit_code == 0
    assert sepca("export json").stdout == before


def test_a_second_text_of_a_new_event_adds_to_it(sepca: Sepca, draft: Path, tmp_path: Path) -> None:
    sepca(f"event add --json {draft}")
    second = tmp_path / "second.txt"
    second.write_text(f"{RELEASE}It rained.", "utf-8")
    done = sepca(f"source read {second} --save {tmp_path / 'second.json'}")
    told = json.loads((tmp_path / "second.json").read_text("utf-8"))
    assert told["events"][0]["adds_to"] == "ga-2022-bucharest"
    assert told["events"][1]["could_add_to"] == ["ws-2023-sofia"]
    assert "perhaps ws-2023-sofia" in done.stdout
    refused = sepca(f"event add --json {tmp_path / 'second.json'}")
    assert refused.exit_code == 2
    assert 'write "adds_to": "ws-2023-sofia"' in refused.stderr


@pytest.mark.parametrize(
    ("change", "code", "says"),
    [
        (lambda told: told.update(evnts=[]), 2, 'there is no key "evnts"'),
        (lambda told: told.update(schema=9), 2, "newer sepca"),
        (lambda told: told.update(new=[{"kind": "person"}]), 2, 'there is no "name"'),
        (lambda told: told["new"].clear(), 3, 'no person "ana-kovac"'),
        (lambda told: told["new"][0].update(kind="dog"), 2, "no kind of party"),
        (lambda told: told["new"][0].update(key="romania-police"), 1, 'out of "new" in the JSON'),
        (lambda told: told["events"][1].update(adds_to="nothing-at-all"), 3, "no event"),
        (lambda told: told["events"][1]["event"].update(kind="party"), 2, "no kind of event"),
        (lambda told: told["events"][0]["citations"][0].update(fact="dates"), 2, "dates"),
        (lambda told: told["events"][0]["citations"][0].update(source="nobody"), 3, "no source"),
        (lambda told: told["handovers"][0].update(source="nobody"), 3, "no source"),
        (lambda told: told["handovers"][0].update(certainty="sure"), 2, "no certainty"),
        (lambda told: told["handovers"].append("x"), 2, "should be an object"),
    ],
)
def test_a_draft_with_a_mistake_changes_nothing(
    sepca: Sepca, draft: Path, change: Callable[[dict[str, Any]], object], code: int, says: str
) -> None:
    before = sepca("export json").stdout
    refused = sepca(f"event add --json {changed(draft, change)}")
    assert refused.exit_code == code, refused.output
    assert says in refused.stderr
    assert sepca("export json").stdout == before


def test_with_yes_all_of_it_is_accepted(sepca: Sepca, release: Path) -> None:
    done = sepca(f"source read {release} --yes")
    assert "recorded ws-2023-sofia" in done.stderr
    assert sepca("person show ana-kovac").exit_code == 0


def test_words_of_two_alphabets_in_a_place_come_back_from_an_export(
    sepca: Sepca, draft: Path, tmp_path: Path
) -> None:
    words = '"SEPC\u0410 met" (characters 1-10)'
    changed(draft, lambda told: told["events"][1]["citations"][0].update(place=words))
    assert sepca(f"event add --json {draft}").exit_code == 0
    assert sepca(f"export data-package {tmp_path / 'package'}").exit_code == 0
    assert sepca(f"init --empty --db {tmp_path / 'other.db'}").exit_code == 0
    again = sepca(f"import {tmp_path / 'package'} --db {tmp_path / 'other.db'} --yes")
    assert again.exit_code == 0, again.output
    assert "SEPC\u0410" in sepca(f"export json --db {tmp_path / 'other.db'}").stdout


def test_what_is_left_out_of_a_draft_is_not_recorded(sepca: Sepca, draft: Path) -> None:
    def take_out(told: dict[str, Any]) -> None:
        del told["events"][0]
        told["new"].clear()
        told["handovers"].clear()

    assert sepca(f"event add --json {changed(draft, take_out)}").exit_code == 0
    assert sepca("person show ana-kovac").exit_code == 3
    assert len(shown(sepca, "ga-2022")["participations"]) == 3
