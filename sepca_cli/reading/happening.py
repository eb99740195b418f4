"""An event as a text tells of it, and how its days lie to those of another."""

from datetime import date
from typing import NamedTuple

from sepca_cli.dates import When
from sepca_cli.reading.days import Day
from sepca_cli.reading.kinds import Called
from sepca_cli.reading.passages import Passage


class Happening(NamedTuple):
    """An event of a text: what it is called, its day, and the passage that tells both."""

    passage: Passage
    called: Called | None
    day: Day | None
    standing: str = "subject"
    state: str = "held"

    @property
    def kind(self) -> str:
        """The kind of event; "other" where the text only says that something was held."""
        return self.called.kind if self.called else "other"


def days_between(one: When, other: When) -> int:
    """How many days lie between two dates; 0 where they share one."""
    first, second = sorted((one, other), key=lambda when: when.earliest)
    if second.earliest <= first.latest:
        return 0
    return (date.fromisoformat(second.earliest) - date.fromisoformat(first.latest)).days


def same_days(one: When, other: When) -> bool:
    """Whether two dates can be of one event: they share a day."""
    return one.earliest <= other.latest and other.earliest <= one.latest
