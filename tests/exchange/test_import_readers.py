"""Files as they come from other programs: recognised, decoded, and refused before they do harm."""

import io
import time
import tracemalloc
import zipfile
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sepca_cli.errors import BadRequest
from sepca_cli.exchange.cell_words import WORDS, word_of
from sepca_cli.exchange.header_words import field_of, yes_or_no
from sepca_cli.exchange.lists import apart, together
from sepca_cli.exchange.offered import Offered
from sepca_cli.exchange.reading_file import offering
from sepca_cli.exchange.reading_text import decoded
from sepca_cli.model import (
    CERTAINTIES,
    EVENT_KINDS,
    EVENT_STATES,
    ROLES,
    Event,
    EventTopic,
    Outcome,
    Participation,
    RotationPlace,
    Source,
    Status,
    Term,
)

DATA = Path(__file__).parents[2] / "data"
KNOWN = {"kind": EVENT_KINDS, "state": EVENT_STATES, "role": ROLES, "certainty": CERTAINTIES}


def read(folder: Path, content: bytes | str, name: str = "file", **told: str) -> list[Offered]:
    """What a file with this in it offers."""
    file = folder / name
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return list(offering(file, told).rows)


def zipped(**members: bytes) -> bytes:
    """A zip file; in the names of its members `_` stands for a slash and `0` for a dot."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name.replace("_", "/").replace("0", "."), content)
    return file.getvalue()


def workbook(*rows: list[Any]) -> bytes:
    """An XLSX file with one sheet."""
    from xlsxwriter import Workbook

    file = io.BytesIO()
    book = Workbook(file, {"in_memory": True, "default_date_format": "dd.mm.yyyy"})
    page = book.add_worksheet()
    for number, row in enumerate(rows):
        page.write_row(number, 0, row)
    book.close()
    return file.getvalue()


# ---- encodings


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1250", "Sjednica načelnika policije održana je u Šibeniku; Đakovo, Žepče, Čačak"),
        ("cp1251", "Састанак началника полиције одржан је у Београду, Шабац, Његош, Ђурђевдан"),
        ("cp1251", "Заседание на началниците на полицията в София, Пловдив и Бургас"),
        ("cp1253", "Συνάντηση των αρχηγών της αστυνομίας στην Αθήνα και τη Θεσσαλονίκη"),
        ("cp1254", "Güvenlik müdürleri toplantısı İstanbul'da yapıldı, Çanakkale, Iğdır, Muş"),
        ("utf-16", "Sastanak načelnika, Шабац"),
        ("utf-8-sig", "Sastanak načelnika, Шабац"),
        ("utf-8", "Sastanak načelnika, Шабац"),
    ],
)
def test_every_encoding_of_the_region_is_read(encoding: str, text: str) -> None:
    assert decoded(text.encode(encoding), "file")[0] == text


def test_utf_16_without_a_mark_is_told_by_its_zeros() -> None:
    assert decoded("title,date\nx,2024".encode("utf-16-le"), "file")[0].startswith("title")
    assert decoded("title,date\nx,2024".encode("utf-16-be"), "file")[0].startswith("title")
    for cyrillic in ("utf-16-le", "utf-16-be"):
        assert decoded("Назив;Датум\nСастанак;2024".encode(cyrillic), "file")[0][:5] == "Назив"


def test_utf_32_is_not_taken_for_utf_16() -> None:
    assert decoded("Naziv;Datum".encode("utf-32"), "file") == ("Naziv;Datum", "")
    assert decoded(b"\0\0\xfe\xff" + "č".encode("utf-32-be"), "file") == ("č", "")


def test_a_guessed_encoding_is_said() -> None:
    assert decoded("Načelnik u Šibeniku, žičara i čaša".encode("cp1250"), "file")[1] == "cp1250"
    assert decoded(b"plain", "file")[1] == ""


def test_a_named_encoding_is_not_guessed_over() -> None:
    assert decoded(b"\xe8", "file", "cp1250") == ("č", "")
    with pytest.raises(BadRequest, match="is not UTF-8 \\(byte 0\\)"):
        decoded(b"\xe8", "file", "utf-8")
    assert decoded("\ufeffč".encode("utf-16-be"), "file", "utf-16") == ("č", "")
    for nonsense in ("latin-nonsense", "base64", "undefined"):
        with pytest.raises(BadRequest):
            decoded(b"x", "file", nonsense)


# ---- spreadsheets


@pytest.mark.parametrize("sign", [";", ",", "\t", "|"])
def test_cells_may_stand_apart_by_anything_usual(tmp_path: Path, sign: str) -> None:
    (event,) = read(tmp_path, f"title{sign}date\nMeeting{sign}2024-02-29\n")
    assert event.words == {"title": "Meeting", "date": "2024-02-29"}


def test_a_line_that_tells_excel_the_sign_is_not_a_line(tmp_path: Path) -> None:
    (event,) = read(tmp_path, "sep=;\ntitle;date\nOne, two;2024\n")
    assert event.words["title"] == "One, two"
    assert event.where.endswith("line 3")


@pytest.mark.parametrize(
    "header",
    [
        "Title;Date;City;Country;Host;Participants;Topics;Note",
        "Naziv;Datum;Grad;Država;Domaćin;Učesnici;Teme;Napomena",
        "Назив;Датум;Град;Држава;Домаћин;Учесници;Теме;Напомена",
        "Наслов;Датум;Град;Држава;Домаќин;Учесници;Теми;Забелешка",
        "Заглавие;Дата;Град;Държава;Домакин;Участници;Теми;Бележка",
        "Titlu;Data;Oraș;Țara;Gazda;Participanți;Teme;Observații",
        "Titulli;Data;Qyteti;Shteti;Mikpritës;Pjesëmarrës;Temat;Shënime",
    ],
)
def test_columns_are_known_in_every_language_of_the_members(tmp_path: Path, header: str) -> None:
    (event,) = read(tmp_path, f"{header}\nA;2024;B;C;H;P;T;N\n")
    assert event.words == {"title": "A", "date": "2024", "city": "B", "country": "C", "note": "N"}
    assert [(part.kind, dict(part.words)) for part in event.parts] == [
        (Participation, {"role": "host", "who": "H"}),
        (Participation, {"role": "participant", "who": "P"}),
        (EventTopic, {"topic": "T"}),
    ]


def test_a_column_of_another_name_is_mapped(tmp_path: Path) -> None:
    (event,) = read(tmp_path, "Šta je bilo,Kad\nMeeting,2024\n", **{"sta je bilo": "title"})
    assert event.words["title"] == "Meeting"
    with pytest.raises(BadRequest, match="no column is for title"):
        read(tmp_path, "Foo,Bar\n1,2\n")
    with pytest.raises(BadRequest, match='there is no column "Baz"'):
        read(tmp_path, "Foo,Bar\n1,2\n", Baz="title")
    with pytest.raises(BadRequest, match='there is no field "headline"'):
        read(tmp_path, "Foo,Bar\n1,2\n", Foo="headline")


@pytest.mark.parametrize("text", ['[{"title": "A"}]', "BEGIN:VCALENDAR\nEND:VCALENDAR\n"])
def test_a_column_cannot_be_mapped_where_there_is_none(tmp_path: Path, text: str) -> None:
    (tmp_path / "file").write_text(text)
    for file in (tmp_path / "file", DATA):
        with pytest.raises(BadRequest, match="--map is for the columns of a sheet"):
            offering(file, {"naziv": "title"})


def test_an_encoding_is_refused_where_the_form_says_its_own(tmp_path: Path) -> None:
    (tmp_path / "file.xlsx").write_bytes(workbook(["Title"], ["Meeting"]))
    for file in (tmp_path / "file.xlsx", DATA):
        with pytest.raises(BadRequest, match="--encoding is for a text"):
            offering(file, {}, "cp1250")


@pytest.mark.parametrize(
    "line",
    [
        "Radionica;Održano;Domaćin;Najavljeno",
        "Радионица;Одржано;Домаћин;Најављено",
        "Работилница;Одржано;Домаќин;Најавено",
        "работна среща;проведено;домакин;обявено",
        "Atelier;Desfășurat;Gazdă;Anunțat",
        "Punëtori;U mbajt;Mikpritës;Njoftuar",
        "workshop;held;host;announced",
    ],
)
def test_words_in_cells_are_known_in_every_language_of_the_members(
    tmp_path: Path, line: str
) -> None:
    kind, state, role, certainty = line.split(";")
    (event,) = read(tmp_path, f"title;date;kind;state\nA;2024;{kind};{state}\n")
    assert (event.words["kind"], event.words["state"]) == ("workshop", "held")
    (there,) = read(tmp_path, f"event;role;party;certainty\na;{role};b;{certainty}\n")
    assert (there.words["role"], there.words["certainty"]) == ("host", "announced")


def test_no_word_in_a_cell_means_two_things() -> None:
    for field, vocabulary in WORDS.items():
        for ours, words in vocabulary.items():
            assert ours in KNOWN[field]
            assert {word_of(field, word) for word in words.split(",")} == {ours}


@given(st.lists(st.text("a\"'; ", min_size=1).map(str.strip).filter(bool)))
def test_names_in_one_cell_are_told_apart_again(names: list[str]) -> None:
    assert apart(together(names)) == names


def test_names_in_a_cell_are_taken_apart_as_people_write_them() -> None:
    assert apart("Drugs; trafficking in\nhuman beings;; ") == [
        "Drugs",
        "trafficking in",
        "human beings",
    ]
    assert apart('Academy "Danilovgrad"; "fraud; cards" ;x') == [
        'Academy "Danilovgrad"',
        "fraud; cards",
        "x",
    ]
    assert apart('"never closed; x') == ['"never closed', "x"]


def test_columns_that_are_not_taken_are_named(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("title,date,phone\nMeeting,2024,+38733123456\n")
    assert "phone" in offering(file, {}).remarks[0]


def test_below_a_title_the_columns_are_named_all_the_same(tmp_path: Path) -> None:
    text = "Sastanci 2024.;;\nSarajevo;;\n\nNaziv;Datum;Grad\nSastanak;5.3.2024.;Tirana\n"
    (event,) = read(tmp_path, text)
    assert event.words == {"title": "Sastanak", "date": "5.3.2024.", "city": "Tirana"}
    assert event.where.endswith("line 5")
    with pytest.raises(BadRequest, match="no column is for title: Sastanci"):
        read(tmp_path, "Sastanci\nnaslov je ovo\n" + "1,2\n" * 10 + "title,date\nA,2024\n")


@pytest.mark.parametrize("text", ["Name,E-mail\nAna,ana@x\n", "Naziv;Država\nInterpol;\n"])
def test_a_list_of_names_is_not_taken_for_one_of_events(tmp_path: Path, text: str) -> None:
    with pytest.raises(BadRequest, match="no column is for date"):
        read(tmp_path, text)


@pytest.mark.parametrize(
    "cell",
    [
        *("2024-03-05 00:00:00", "2024-03-05T10:00:00Z", "2024-03-05 10:00:00.000+01:00"),
        *("2024-03-05 9:30 PM", "2024-03-05T10:00:00 UTC"),
    ],
)
def test_the_hour_behind_a_day_is_left_out(tmp_path: Path, cell: str) -> None:
    (event,) = read(tmp_path, f"title,date\nMeeting,{cell}\n")
    assert event.words["date"] == "2024-03-05"
    (event,) = read(tmp_path, f"title,from,to\nMeeting,{cell},{cell}\n")
    assert event.words["date"] == "2024-03-05"


def test_two_columns_for_one_field_are_refused(tmp_path: Path) -> None:
    with pytest.raises(BadRequest, match="two columns are for title"):
        read(tmp_path, "title,naziv\n1,2\n")


def test_a_first_and_a_last_day_are_one_date(tmp_path: Path) -> None:
    first, second = read(tmp_path, "title,od,do\nA,2024-02-01,2024-02-03\nB,1.2.2024,3.2.2024\n")
    assert first.words["date"] == "2024-02-01/2024-02-03"
    assert second.words["date"] == "1.2.2024 - 3.2.2024"


def test_a_quotation_mark_that_is_never_closed_is_named_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(BadRequest, match="line 2: a quotation mark is opened and never closed"):
        read(tmp_path, 'title,date\n"Unclosed meeting,2024-02-29\nNext,2024-03-01\n')


def test_what_was_guarded_against_formulas_is_as_it_was_written(tmp_path: Path) -> None:
    (event,) = read(tmp_path, "title,date\n'=1+1,2024\n")
    assert event.words["title"] == "=1+1"


def test_a_workbook_gives_days_as_days_and_numbers_as_they_look(tmp_path: Path) -> None:
    from datetime import date

    content = workbook(["Naslov", "Datum", "Grad"], ["Sastanak", date(2024, 2, 29), 2022.0])
    (event,) = read(tmp_path, content)
    assert event.words == {"title": "Sastanak", "date": "2024-02-29", "city": "2022"}


def test_sheets_are_known_by_their_columns(tmp_path: Path) -> None:
    (one,) = read(tmp_path, "Event,Role,Party\nga-2022-bucharest,guest,interpol\n")
    assert one.kind is Participation
    (one,) = read(tmp_path, "Key,Member,Begins\nromania-2022,romania-police,2022\n")
    assert one.kind is Term


@pytest.mark.parametrize(
    ("header", "kind"),
    [
        ("key,title,publisher,published", Source),
        ("party,status,since,name", Status),
        ("key,event,text,due,name", Outcome),
        ("position,party,name,since", RotationPlace),
    ],
)
def test_a_table_of_ours_with_other_columns_is_not_one_of_events(
    tmp_path: Path, header: str, kind: type[Any]
) -> None:
    (one,) = read(tmp_path, f"{header}\n{header}\n")
    assert one.kind is kind


def test_the_remarks_of_a_report_are_not_the_note_of_a_record(tmp_path: Path) -> None:
    (term,) = read(tmp_path, "key,member,begins,remarks\nx-1,interpol,2022,longer than a year\n")
    assert "note" not in term.words
    (term,) = read(tmp_path, "key,member,begins,remarks\nx-1,interpol,2022,A\n", remarks="note")
    assert term.words["note"] == "A"


def test_a_sheet_that_is_no_table_is_named_and_left_out(tmp_path: Path) -> None:
    from xlsxwriter import Workbook

    def book(*first: str) -> bytes:
        made = io.BytesIO()
        with Workbook(made) as sheets:
            sheets.add_worksheet("Notes").write_row(0, 0, first)
            events = sheets.add_worksheet("Events")
            events.write_row(0, 0, ["title", "date"])
            events.write_row(1, 0, ["Meeting", "2024"])
        return made.getvalue()

    file = tmp_path / "file.xlsx"
    file.write_bytes(book("Please fill in"))
    found = offering(file, {})
    assert found.remarks == ("sheets that are not taken: Notes",)
    assert [event.words["title"] for event in found.rows] == ["Meeting"]
    with pytest.raises(BadRequest, match="Notes: no column is for title: date"):
        read(tmp_path, book("date", "place"))


@pytest.mark.parametrize(
    ("word", "field"), [("Датум", "date"), ("DATUM ", "date"), ("Vendi", "city"), ("XYZ", "")]
)
def test_a_heading_is_found_in_any_script_and_case(word: str, field: str) -> None:
    assert field_of(word) == field


@pytest.mark.parametrize(
    ("cell", "meant"), [("Da", "true"), ("не", "false"), ("jo", "false"), ("maybe", "maybe")]
)
def test_yes_and_no_are_understood(cell: str, meant: str) -> None:
    assert yes_or_no(cell) == meant


# ---- calendars


def calendar(*lines: str) -> str:
    inside = "\r\n".join(lines)
    return (
        f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n{inside}\r\nEND:VEVENT\r\nEND:VCALENDAR"
    )


def test_the_last_day_is_the_one_before_the_end_of_a_calendar(tmp_path: Path) -> None:
    content = (
        calendar("UID:x@example.org", "SUMMARY:Meeting", "DTSTART:20221212", "DTEND:20221215")
        .replace("DTSTART:", "DTSTART;VALUE=DATE:")
        .replace("DTEND:", "DTEND;VALUE=DATE:")
    )
    (event,) = read(tmp_path, content)
    assert event.words["date"] == "2022-12-12/2022-12-14"
    assert len(event.words["uid"]) == 20
    assert read(tmp_path, content) == [event]


def test_hours_of_a_calendar_are_days_where_they_were_written(tmp_path: Path) -> None:
    content = calendar(
        "SUMMARY:Meeting", "DTSTART;TZID=Europe/Belgrade:20240229T230000", "DURATION:PT30M"
    )
    (event,) = read(tmp_path, content)
    assert event.words["date"] == "2024-02-29"


def test_our_own_uid_and_key_come_back(tmp_path: Path) -> None:
    content = calendar(
        "UID:80115363cd6aecadff2f@sepca", "X-SEPCA-KEY:ga-2022-bucharest", "SUMMARY:Assembly"
    )
    (event,) = read(tmp_path, content)
    assert event.words["uid"] == "80115363cd6aecadff2f"
    assert event.words["key"] == "ga-2022-bucharest"


def test_what_comes_again_and_again_is_said(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text(calendar("SUMMARY:Meeting", "DTSTART:20240229T100000", "RRULE:FREQ=DAILY"))
    assert "come again and again" in offering(file, {}).remarks[0]


def test_one_day_of_what_comes_again_is_not_an_event_of_its_own(tmp_path: Path) -> None:
    again = "\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n".join(
        [
            "UID:x@example.org\r\nSUMMARY:Meeting\r\nDTSTART:20240229T100000\r\nRRULE:FREQ=DAILY",
            "UID:x@example.org\r\nSUMMARY:Moved\r\nRECURRENCE-ID:20240301T100000",
            "UID:y@example.org\r\nSUMMARY:Alone\r\nRECURRENCE-ID:20240301T100000",
        ]
    )
    titles = [event.words["title"] for event in read(tmp_path, calendar(again))]
    assert titles == ["Meeting", "Alone"]


def test_days_and_hours_may_stand_in_one_event(tmp_path: Path) -> None:
    for ends in ("20240302T100000Z", "20240303T000000"):
        content = calendar("SUMMARY:A", "DTSTART;VALUE=DATE:20240301", f"DTEND:{ends}")
        assert read(tmp_path, content)[0].words["date"] == "2024-03-01/2024-03-02"
    for days in ("DTSTART:20240230", "DTSTART:20240301\r\nDTSTART:20240302", "DTSTART:x"):
        with pytest.raises(BadRequest, match=r"event 1 \(A\): its days cannot be read$"):
            read(tmp_path, calendar("SUMMARY:A", days))


@pytest.mark.parametrize("missing", ["END:VCALENDAR", "END:VEVENT"])
def test_a_calendar_that_is_cut_off_is_refused(tmp_path: Path, missing: str) -> None:
    with pytest.raises(BadRequest, match="is no whole calendar"):
        read(tmp_path, calendar("SUMMARY:A", "DTSTART:20240301").replace(missing, ""))


# ---- JSON


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{", "this is no JSON"),
        ('{"title": "A", "titel": "B"}', 'there is no key "titel"'),
        ('{"title": "A", "title": "B"}', "stands twice"),
        ('{"schema": 2, "events": []}', "newer sepca"),
        ('{"events": {}}', "should be a list"),
        ('{"events": [1]}', "should be an object"),
        ('{"events": [{"key": 1.5}]}', "cannot stand"),
        ('{"changes": [{"table": "wolves"}]}', "no such table"),
        ('{"changes": [{"table": ["event"]}]}', "no such table"),
        ('{"changes": [{"table": {}}]}', "no such table"),
        ('{"changes": ["event"]}', "should be an object"),
        ("[" * 100_000, "nested too deeply"),
        ('{"title": ["A"]}', "should be a text"),
    ],
)
def test_json_that_is_not_ours_is_refused(tmp_path: Path, text: str, says: str) -> None:
    with pytest.raises(BadRequest, match=says):
        read(tmp_path, text)


def test_an_event_may_stand_alone_or_in_a_list(tmp_path: Path) -> None:
    assert read(tmp_path, '{"title": "A", "kind": "visit"}')[0].kind is Event
    assert len(read(tmp_path, '[{"title": "A"}, {"event": {"title": "B"}}]')) == 2


# ---- what would swell


ROWS = b'<row r="%d"><c r="A%d" t="inlineStr"><is><t>a</t></is></c></row>'
SHEET = b"<worksheet><sheetData>%s</sheetData></worksheet>"
ODS = (
    b'<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    b'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    b'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>'
    b'<office:spreadsheet><table:table table:name="s">%s</table:table></office:spreadsheet>'
    b"</office:body></office:document-content>"
)
CELL = b"<table:table-cell%s><text:p>a</text:p></table:table-cell>"
LAUGHS = b"".join(
    b'<!ENTITY l%d "%s">' % (number, b"&l%d;" % (number - 1) * 10) for number in range(1, 10)
)
BOMBS = {
    "a member of zeros": zipped(events0csv=b"0" * 200_000_000),
    "rows without end": zipped(
        xl_workbook0xml=b"<workbook/>",
        xl_worksheets_sheet10xml=SHEET
        % b"".join(ROWS % (number, number) for number in range(1, 400_001)),
    ),
    "one cell far away": zipped(
        xl_workbook0xml=b"<workbook/>",
        xl_worksheets_sheet10xml=SHEET % b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
    ),
    "a row that stands for a million": zipped(
        mimetype=b"application/vnd.oasis.opendocument.spreadsheet",
        content0xml=ODS
        % (b'<table:table-row table:number-rows-repeated="1000000">%s</table:table-row>' % CELL)
        % b"",
    ),
    "a million empty rows and one": zipped(
        content0xml=ODS
        % (
            b'<table:table-row table:number-rows-repeated="1048575"><table:table-cell/>'
            b"</table:table-row><table:table-row>%s</table:table-row>" % CELL
        )
        % b"",
    ),
    "entities that laugh": zipped(
        xl_workbook0xml=b'<!DOCTYPE x [<!ENTITY l0 "ha">%s]><workbook>&l9;</workbook>' % LAUGHS,
    ),
    "many members": zipped(**{f"m{number}x": b"" for number in range(2000)}, content0xml=b""),
    "a zip in a zip": zipped(inner0zip=zipped(content0xml=b"0" * 10_000_000)),
}


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=list(BOMBS))
def test_what_would_swell_is_refused_before_it_does(tmp_path: Path, bomb: bytes) -> None:
    assert len(bomb) < 3_000_000
    tracemalloc.start()
    began = time.process_time()
    try:
        with pytest.raises(BadRequest):
            read(tmp_path, bomb, "file.xlsx")
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert time.process_time() - began < 2
    assert peak < 200_000_000


def test_the_empty_rows_that_every_office_program_leaves_do_no_harm(tmp_path: Path) -> None:
    rows = (
        b"<table:table-row>%s%s</table:table-row>"
        b"<table:table-row>%s%s"
        b'<table:table-cell table:number-columns-repeated="16382"/></table:table-row>'
        b'<table:table-row table:number-rows-repeated="1048574">'
        b'<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    ) % tuple(
        b'<table:table-cell office:value-type="string"><text:p>%s</text:p></table:table-cell>'
        % word
        for word in (b"title", b"date", b"Meeting", b"2024")
    )
    content = zipped(
        mimetype=b"application/vnd.oasis.opendocument.spreadsheet",
        content0xml=ODS % rows,
        **{"META-INF_manifest0xml": b"<manifest/>"},
    )
    (event,) = read(tmp_path, content, "file.ods")
    assert event.words == {"title": "Meeting", "date": "2024"}


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"PK\x03\x04", b"PK\x05\x06" + b"\0" * 18, b"%PDF-1.4", b"\xd0\xcf\x11\xe0", b"\0"),
        *(b"\0" * 1000, b"\x1f\x8b\x08\0\0\0\0\0", b"\x89PNG\r\n\x1a\n" + b"\0" * 50),
        b"BEGIN:VCARD\r\nFN:Ana\r\nEND:VCARD\r\n",
        *(b"<html><table></table></html>", b"{\\rtf1 title,date}"),
    ],
)
def test_what_is_no_file_of_these_is_refused(tmp_path: Path, content: bytes) -> None:
    with pytest.raises(BadRequest):
        read(tmp_path, content)
