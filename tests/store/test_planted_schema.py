"""A records file in which another program planted what acts by itself."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from sepca_cli.errors import FileTrouble
from sepca_cli.store import file

ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS key FROM n"


@pytest.mark.parametrize(
    "statements",
    [
        ["CREATE TRIGGER planted AFTER INSERT ON record BEGIN DELETE FROM event; END"],
        [f"CREATE VIEW planted AS {ENDLESS}"],
        [
            "PRAGMA writable_schema = ON",
            "UPDATE sqlite_master SET type = 'view', rootpage = 0, "
            f"sql = 'CREATE VIEW event AS {ENDLESS}' WHERE name = 'event'",
        ],
    ],
    ids=["trigger", "view", "view in the place of a table"],
)
def test_a_file_with_a_planted_trigger_or_view_is_refused_and_left_alone(
    tmp_path: Path, statements: list[str]
) -> None:
    path = tmp_path / "records.db"
    file.create(path, lambda store: store.add_all([]))
    with closing(sqlite3.connect(path, isolation_level=None)) as stranger:
        for statement in statements:
            stranger.execute(statement)
    before = path.read_bytes()
    for opened in (file.reading, file.writing):
        with pytest.raises(FileTrouble), opened(path):
            pass
    assert path.read_bytes() == before
