"""Damaged and hostile files of every kind, read in: is each refused in words, and never by half?

    python -m benchmarks.imported                    1,000 files of each kind, in some minutes
    python -m benchmarks.imported --files 50 --seed 7 --kind json --kind ics

Each file is what sepca or a spreadsheet writes of the public record, with something done to it:
bytes turned, cut, doubled and moved, texts of an enemy put in, cells and lines exchanged, members
of a workbook damaged and packed again. An import is wrong when it

    - ends with anything but exit 0, 1 or 2, or with a traceback,
    - refuses and has changed the record all the same,
    - leaves a record of which its own history does not know.

It ends with a table, a line for each kind, and with exit 1 when an import was wrong.
"""

import csv
import io
import os
import shlex
import shutil
import zipfile
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections import Counter
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import NamedTuple

from typer.testing import CliRunner, Result

from benchmarks.figures import aligned
from benchmarks.hostile import hostile
from sepca_cli.cli.init import public_record
from sepca_cli.cli.nouns import app

SHOWN = 5  # wrong imports that are printed
SIGNS = (b'"', b",", b";", b"\n", b"\0", b"\xff", b"{", b"[", b"<", b":", b"\r\n", b"9999999999")
EDGES = (b"<!ENTITY a 'b'>", b"\xff\xfe", b"sep=;\n", b"RRULE:FREQ=DAILY\r\n", b'"' * 9, b"[" * 99)


class Case(NamedTuple):
    """A kind of file: its name, and the bytes of a good one."""

    kind: str
    name: str
    good: bytes


def cases(folder: Path) -> list[Case]:
    """A good file of every kind that can be read in, made of the public record."""
    records = folder / "public.db"
    _run(f"init --db {records}")
    for form, name in (("json", "all.json"), ("ics", "all.ics"), ("xlsx", "all.xlsx")):
        _run(f"export {form} {folder / name} --db {records}")
    _run(f"export csv {folder / 'csv'} --db {records}")
    event = _run(f"event show ga-2022-bucharest --format json --db {records}").stdout
    _run(f"event edit ga-2022-bucharest --city Snagov --with interpol:guest --db {records}")
    changes = _run(f"export changes --since 1 --db {records}").stdout
    table = (folder / "csv" / "events.csv").read_bytes()
    text = table.decode("utf-8-sig")
    tabs = io.StringIO(newline="")
    csv.writer(tabs, "excel-tab").writerows(csv.reader(io.StringIO(text, newline="")))
    _run(f"init --db {folder / 'records.db'}")
    return [
        Case("json", "all.json", (folder / "all.json").read_bytes()),
        Case("event", "event.json", event.encode()),
        Case("changes", "changes.json", changes.encode()),
        Case("csv", "events.csv", table),
        Case("cp1250", "events.csv", text.encode("cp1250", "replace")),
        Case("tsv", "events.tsv", tabs.getvalue().encode("utf-16")),
        Case("xlsx", "all.xlsx", (folder / "all.xlsx").read_bytes()),
        Case("ods", "all.ods", ods(text)),
        Case("ics", "all.ics", (folder / "all.ics").read_bytes()),
        Case("package", "package.zip", packed(public_record())),
    ]


def ods(text: str) -> bytes:
    """A workbook as LibreOffice writes it, as far as its cells go, of the lines of a CSV file."""
    rows = "".join(
        "<table:table-row>"
        + "".join(
            '<table:table-cell office:value-type="string"><text:p>'
            f"{escape(cell)}</text:p></table:table-cell>"
            for cell in row
        )
        + "</table:table-row>"
        for row in csv.reader(io.StringIO(text, newline=""))
    )
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text")
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces}><office:body>'
        f'<office:spreadsheet><table:table table:name="Events">{rows}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    manifest = (
        '<?xml version="1.0"?><manifest:manifest '
        'xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
    )
    return zipped(
        {
            "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
            "content.xml": content.encode(),
            "META-INF/manifest.xml": manifest.encode(),
        }
    )


def packed(folder: Path) -> bytes:
    """A folder as a zip file."""
    return zipped({each.name: each.read_bytes() for each in sorted(folder.iterdir())})


def zipped(members: dict[str, bytes]) -> bytes:
    """A zip file with these members."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return file.getvalue()


def damaged(good: bytes, random: Random) -> bytes:
    """The same bytes with something done to them; of a zip file mostly to what is in it."""
    if good.startswith(b"PK") and random.random() < 0.8:
        with zipfile.ZipFile(io.BytesIO(good)) as archive:
            members = {name: archive.read(name) for name in archive.namelist()}
        name = random.choice(list(members))
        if random.random() < 0.1:
            del members[name]
        else:
            members[name] = damaged(members[name], random)
        return zipped(members)
    for _ in range(random.choice((1, 1, 1, 2, 5))):
        good = random.choice(WAYS)(good, random)
    return good


def _turned(good: bytes, random: Random) -> bytes:
    place = random.randrange(len(good) + 1)
    return good[:place] + bytes([random.randrange(256)]) + good[place + 1 :]


def _cut(good: bytes, random: Random) -> bytes:
    first, last = sorted(random.randrange(len(good) + 1) for _ in "ab")
    return good[:first] + good[last if random.random() < 0.5 else len(good) :]


def _doubled(good: bytes, random: Random) -> bytes:
    first = random.randrange(len(good) + 1)
    piece = good[first : first + random.choice((3, 40, 400))]
    return good[:first] + piece * random.choice((2, 3)) + good[first:]


def _with_signs(good: bytes, random: Random) -> bytes:
    place = random.randrange(len(good) + 1)
    return good[:place] + random.choice((*SIGNS, *EDGES)) + good[place:]


def _with_words(good: bytes, random: Random) -> bytes:
    place = random.randrange(len(good) + 1)
    return good[:place] + hostile(random).encode("utf-8", "surrogatepass") + good[place:]


def _lines_moved(good: bytes, random: Random) -> bytes:
    lines = good.split(b"\n")
    one, other = random.randrange(len(lines)), random.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return b"\n".join(lines)


def _words_moved(good: bytes, random: Random) -> bytes:
    """One cell or value in the place of another one."""
    sign = random.choice((b",", b'"', b";", b":", b">", b"\t"))
    parts = good.split(sign)
    place = random.randrange(len(parts))
    # Between quotation marks it takes the place of what stood between such as well.
    parts[place] = random.choice(parts[place % 2 :: 2])
    return sign.join(parts)


WAYS: tuple[Callable[[bytes, Random], bytes], ...] = (
    *(_turned, _cut, _doubled, _with_signs, _with_words, _with_words),
    *(_lines_moved, _words_moved, _words_moved),
)


def wrong(case: Case, content: bytes, folder: Path, codes: Counter[int]) -> Iterator[str]:
    """What is wrong with the import of a file into a copy of the public record."""
    records, file = folder / "copy.db", folder / case.name
    shutil.copyfile(folder / "records.db", records)
    file.write_bytes(content)
    before = records.read_bytes()
    done = _run(f"import {file} --yes --on-conflict take --db {records}")
    codes[done.exit_code] += 1
    if done.exception and not isinstance(done.exception, SystemExit):
        yield f"{type(done.exception).__name__}: {done.exception}"
    elif done.exit_code not in (0, 1, 2):
        yield f"exit code {done.exit_code}: {done.stderr[-200:]}"
    elif done.exit_code and records.read_bytes() != before:
        yield "it was refused and changed the record"
    elif not done.exit_code and records.read_bytes() != before:
        found = _run(f"check --deep --rule history --db {records}")
        if found.exit_code:
            yield f"the history does not know what was done: {found.stdout[:300]}"
    shutil.rmtree(folder / "copy.db.backups", ignore_errors=True)


def _run(line: str) -> Result:
    return CliRunner().invoke(app, shlex.split(line))


def main() -> int:
    """Try the files and print what was found; returns the exit code."""
    words = ArgumentParser(
        prog="python -m benchmarks.imported",
        description=__doc__,
        formatter_class=RawDescriptionHelpFormatter,
    )
    words.add_argument("--files", type=int, default=1000, metavar="N")
    words.add_argument("--seed", type=int, default=0)
    words.add_argument("--kind", action="append", default=[], metavar="KIND")
    asked = words.parse_args()
    os.environ["SEPCA_TODAY"] = "2026-11-22"
    head = ("kind", "files", "done", "refused by rule", "bad input", "wrong")
    lines: list[tuple[str, ...]] = [head]
    bad = 0
    with TemporaryDirectory(prefix="sepca-imported-") as name:
        folder = Path(name)
        for case in cases(folder):
            if asked.kind and case.kind not in asked.kind:
                continue
            codes: Counter[int] = Counter()
            found = 0
            for number in range(asked.files):
                random = Random(f"{asked.seed} {case.kind} {number}")
                content = damaged(case.good, random)
                for text in wrong(case, content, folder, codes):
                    found += 1
                    if found <= SHOWN:
                        print(f"{case.kind}, file {number}: {text}")
            bad += found
            counts = (asked.files, codes[0], codes[1], codes[2], found)
            lines.append((case.kind, *(f"{count:,}" for count in counts)))
    print(aligned(lines))
    return 1 if bad else 0


if __name__ == "__main__":
    raise SystemExit(main())
