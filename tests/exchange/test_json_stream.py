"""A JSON document that is read piece by piece says what it says when it is read whole."""

import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sepca_cli.errors import BadRequest
from sepca_cli.exchange import json_stream
from sepca_cli.exchange.event_json import loaded
from sepca_cli.exchange.json_stream import members
from sepca_cli.exchange.reading_file import offering

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=9)
values = st.recursive(
    texts | st.booleans() | st.none() | st.integers(0, 9999),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=6,
)


def in_pieces(text: str, size: int) -> dict[str, Any]:
    """The document put together again of its members, of which so many characters are read."""
    whole: dict[str, Any] = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_stream, "PIECE", size)
        for name, number, value in members(StringIO(text)):
            if number:
                assert number == len(whole.setdefault(name, [])) + 1
                whole[name].append(value)
            else:
                whole[name] = value
    return whole


@given(
    st.dictionaries(texts, values, min_size=1),
    st.integers(1, 40),
    st.sampled_from([None, 0, 2]),
    st.booleans(),
)
def test_a_document_read_in_pieces_is_what_it_is_read_whole(
    told: dict[str, Any], size: int, indent: int | None, ascii_only: bool
) -> None:
    text = json.dumps(told, indent=indent, ensure_ascii=ascii_only)
    empty = [name for name, value in told.items() if value == []]
    assert in_pieces(text, size) == {k: v for k, v in loaded(text).items() if k not in empty}


@given(st.dictionaries(texts, values, min_size=1), st.integers(1, 40), st.data())
def test_what_is_cut_or_turned_is_refused_in_pieces_as_it_is_whole(
    told: dict[str, Any], size: int, data: st.DataObject
) -> None:
    text = json.dumps(told, indent=1)
    place = data.draw(st.integers(1, len(text) - 1))
    sign = data.draw(st.sampled_from(["", ",", "}", "]", '"', "x", "{", "\n", ":"]))
    text = text[:place] + sign + (text[place + 1 :] if sign else "")
    try:
        whole = loaded(text)
    except BadRequest:
        with pytest.raises(BadRequest):
            in_pieces(text, size)
    else:
        empty = [name for name, value in whole.items() if value == []]
        assert in_pieces(text, size) == {k: v for k, v in whole.items() if k not in empty}


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('{"events": [],\n "events": []}', "stands twice"),
        ('{"events": [{"key": 1.5}]}', "cannot stand"),
        ('{"events": [\n\n{"key": }]}', "Expecting value, line 3"),
        ('{"events": []} 1', "more behind its end"),
        ('{"events": [' + "[" * 99_999, "nested too deeply"),
        ('{"events": [], 1: 2}', "is no JSON"),
        ('{"events": [] "x": 1}', "Expecting ',' or '}', line 1"),
    ],
)
def test_what_is_no_record_in_json_is_refused_in_words(tmp_path: Path, text: str, why: str) -> None:
    (tmp_path / "file").write_text(text)
    with pytest.raises(BadRequest, match=why):
        list(offering(tmp_path / "file", {}).rows)


def test_a_record_that_is_not_utf_8_is_read_in_the_encoding_that_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes('{"events": [{"title": "Žabljak"}]}'.encode("cp1250"))
    with pytest.raises(BadRequest, match="is not UTF-8"):
        list(offering(tmp_path / "file", {}).rows)
    (event,) = offering(tmp_path / "file", {}, "cp1250").rows
    assert event.words == {"title": "Žabljak"}
