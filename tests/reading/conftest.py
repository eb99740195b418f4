"""The public record as the reader of a text knows it."""

import csv
from pathlib import Path

import pytest

from sepca_cli.dates import parse
from sepca_cli.model import Name, Party, Topic
from sepca_cli.reading.draft import Known

DATA = Path(__file__).parents[2] / "data"


def rows(table: str) -> list[dict[str, str]]:
    with (DATA / f"{table}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="session")
def known() -> Known:
    """What the public record in data/ knows, for texts to be read with."""
    return Known(
        parties={row["key"]: Party(**row) for row in rows("parties")},
        names=[
            Name(**row | {"since": parse(row["since"]), "until": parse(row["until"])})  # type: ignore[arg-type]
            for row in rows("names")
        ],
        topics=[Topic(**row) for row in rows("topics")],
        towns={row["city"]: row["country"] for row in rows("events") if row["city"]},
    )
