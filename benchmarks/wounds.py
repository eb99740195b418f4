"""What happens to files: bytes flip, ends are cut off, pages are swapped, strangers write."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from random import Random

PAGE = 4096  # bytes, as sepca makes its files
HEADER = 100
BROKEN_TEXT = "CAST(x'526f6de26e6961' AS TEXT)"  # "România" as Windows-1250 has it
SPINNING = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT"

Bytes = Callable[[bytearray, Random], None]


def wounded(original: Path, copy: Path, random: Random) -> str:
    """Write a damaged copy of a records file; returns the name of what was done to it."""
    name = random.choice([*BYTES, *STATEMENTS])
    data = bytearray(original.read_bytes())
    if name in BYTES:
        BYTES[name](data, random)
    copy.write_bytes(data)
    if name in STATEMENTS:
        plant(copy, random.choice(STATEMENTS[name]))
    return name


def plant(path: Path, statement: str) -> None:
    """Do to a records file what any program can that speaks SQLite and knows none of the rules."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("PRAGMA ignore_check_constraints = ON")
        connection.execute(statement)


def flipped(data: bytearray, random: Random) -> None:
    """A few bytes anywhere are others."""
    for _ in range(random.randint(1, 40)):
        data[random.randrange(len(data))] ^= random.randint(1, 255)


def flipped_in_header(data: bytearray, random: Random) -> None:
    """A few bytes of the header are others."""
    for _ in range(random.randint(1, 4)):
        data[random.randrange(HEADER)] ^= random.randint(1, 255)


def flipped_in_heads(data: bytearray, random: Random) -> None:
    """The head of each tenth page, where its cells are listed, is damaged."""
    for start in range(0, len(data), PAGE):
        if random.random() < 0.1:
            data[start + random.randrange(12)] ^= random.randint(1, 255)


def cut(data: bytearray, random: Random) -> None:
    """The end is missing, with luck at a page's end."""
    end = random.randrange(len(data))
    del data[random.choice((end, end // PAGE * PAGE)) :]


def zeroed(data: bytearray, random: Random) -> None:
    """A stretch reads as zeros, as a disk returns what it lost."""
    start = random.randrange(len(data))
    length = min(random.choice((16, 512, PAGE, 20 * PAGE)), len(data) - start)
    data[start : start + length] = bytes(length)


def swapped(data: bytearray, random: Random) -> None:
    """Two pages have changed places."""
    one, other = _page(data, random), _page(data, random)
    data[one], data[other] = data[other], data[one]


def repeated(data: bytearray, random: Random) -> None:
    """A page stands in the place of another one as well."""
    data[_page(data, random)] = data[_page(data, random)]


def filled_with_noise(data: bytearray, random: Random) -> None:
    """A page is noise."""
    data[_page(data, random)] = random.randbytes(PAGE)


def lengthened(data: bytearray, random: Random) -> None:
    """Something was put in, or added at the end."""
    place = random.choice((len(data), random.randrange(len(data))))
    data[place:place] = random.randbytes(random.choice((1, 100, PAGE)))


def _page(data: bytearray, random: Random) -> slice:
    start = random.randrange(1, len(data) // PAGE) * PAGE
    return slice(start, start + PAGE)


BYTES: dict[str, Bytes] = {
    "bytes flipped": flipped,
    "bytes of the header flipped": flipped_in_header,
    "heads of pages flipped": flipped_in_heads,
    "end cut off": cut,
    "stretch zeroed": zeroed,
    "pages swapped": swapped,
    "page repeated": repeated,
    "page of noise": filled_with_noise,
    "bytes put in": lengthened,
}
STATEMENTS: dict[str, tuple[str, ...]] = {
    "text not UTF-8": tuple(
        f"UPDATE OR IGNORE {table} SET {column} = {BROKEN_TEXT}"
        for table, column in (
            *(("event", "title"), ("event", "date"), ("event", "note"), ("name", "name")),
            *(("name", "folded"), ("party", "country"), ("participation", "office")),
            *(("source", "title"), ("topic", "name"), ("term", "begins"), ("citation", "says")),
        )
    ),
    "dates that are none": tuple(
        f"UPDATE OR IGNORE {table} SET {column} = '{text}'"
        for table, column in (
            *(("event", "date"), ("term", "begins"), ("term", "ends"), ("status", "since")),
            *(("handover", "date"), ("source", "published"), ("name", "until"), ("aim", "date")),
        )
        for text in ("soon", "2022-02-30", "9999", "\x1b[2J", "..")
    ),
    "dangling references": (
        "DELETE FROM party",
        "DELETE FROM person",
        "DELETE FROM term",
        "DELETE FROM event",
        "DELETE FROM source",
        "DELETE FROM record",
        "DELETE FROM name",
        "DELETE FROM topic",
        "UPDATE OR IGNORE participation SET party = 'nobody'",
        "UPDATE event SET part_of = 'nothing'",
        "UPDATE party SET part_of = 'nothing'",
        "UPDATE term SET member = 'nobody'",
        "UPDATE OR IGNORE handover SET from_term = 'never'",
        "UPDATE citation SET record = 'nothing', fact = rowid",
    ),
    "circles": (
        "UPDATE event SET part_of = key",
        "UPDATE party SET part_of = key",
        "UPDATE party SET part_of = CASE key WHEN 'romania-police' THEN 'interpol'"
        " WHEN 'interpol' THEN 'romania-police' END",
        "UPDATE aim SET answers = key",
        "UPDATE OR IGNORE handover SET from_term = to_term",
    ),
    "words that are none": (
        "UPDATE event SET kind = 'party'",
        "UPDATE event SET state = ''",
        "UPDATE OR IGNORE participation SET role = 'x' || rowid",
        "UPDATE party SET kind = 'x'",
        "UPDATE citation SET certainty = 'x'",
        "UPDATE record SET kind = 'x'",
        "UPDATE name SET kind = 'x'",
        "UPDATE event SET title = ''",
        "UPDATE event SET online = 7, earliest = '', latest = ''",
        "UPDATE event SET title = replace(hex(zeroblob(500000)), '0', 'x')",
    ),
    "triggers and views": (
        "CREATE TRIGGER planted AFTER INSERT ON record BEGIN DELETE FROM event; END",
        "CREATE TRIGGER planted AFTER INSERT ON event BEGIN UPDATE event SET title = 'x'; END",
        "CREATE VIEW planted AS SELECT * FROM event",
        f"CREATE VIEW planted AS {SPINNING} i FROM n",
    ),
    "tables that are others": (
        "DROP TABLE event",
        "DROP TABLE name",
        "DROP TABLE search",
        "DROP TABLE record",
        "DROP TABLE search_data",
        "DELETE FROM search_config",
        "DELETE FROM search_data",
        "UPDATE search_data SET block = zeroblob(9)",
        "ALTER TABLE event RENAME COLUMN city TO town",
        "ALTER TABLE event ADD COLUMN more TEXT",
        "ALTER TABLE party DROP COLUMN country",
        "DROP INDEX event_time",
        "UPDATE sqlite_master SET sql = 'CREATE TABLE event (key)' WHERE name = 'event'",
        "UPDATE sqlite_master SET sql = 'nonsense' WHERE name = 'event'",
        "UPDATE sqlite_master SET rootpage = 3 WHERE name = 'event'",
        "UPDATE sqlite_master SET rootpage = 999999 WHERE name = 'name'",
        "UPDATE sqlite_master SET type = 'view', rootpage = 0, sql = 'CREATE VIEW event AS "
        f"{SPINNING} i AS key FROM n' WHERE name = 'event'",
        "DELETE FROM sqlite_master",
        "PRAGMA application_id = 0",
        "PRAGMA user_version = 99",
        "PRAGMA user_version = 0",
        "PRAGMA journal_mode = WAL",
    ),
}
