"""The paper of the picture of time: how wide it is, where a day stands, how long a text gets."""

from collections.abc import Sequence
from datetime import date, timedelta

from sepca_cli.dates import LAST

WIDTH = 1080
LEFT, RIGHT = 62, 1072  # of the twelve months
BAND = 19  # height of a presidency
LETTER = 6.2  # width of a letter, a little more than most fonts need


def x_of(day: str, year: int) -> float:
    """Where a day (ISO) begins in a year's row; beyond its ends where it lies beyond the year."""
    start = date(year, 1, 1)
    length = date(year + 1, 1, 1) - start
    return LEFT + (RIGHT - LEFT) * ((date.fromisoformat(day) - start) / length)


def day_after(day: str) -> str:
    """The day after, so that what ends on a day fills it."""
    return day if day == LAST else (date.fromisoformat(day) + timedelta(1)).isoformat()


class Years:
    """All the years side by side."""

    def __init__(self, years: Sequence[str]) -> None:
        self.first, self.last = int(years[0]), int(years[-1])
        self.width = (RIGHT - LEFT) / len(years)

    def x(self, day: str) -> float:
        """Where a day begins; somewhere beyond the ends if it is in none of the years."""
        year = int(day[:4])
        if not self.first <= year <= self.last:
            return LEFT - 1 if year < self.first else RIGHT + 1
        within = (x_of(day, year) - LEFT) / (RIGHT - LEFT)
        return LEFT + (year - self.first + within) * self.width


def cut(text: str, letters: int) -> str:
    return text if len(text) <= letters else f"{text[: letters - 1].rstrip()}…"
