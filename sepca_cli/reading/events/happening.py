"""An event as a text tells of it, and how its days lie to those of another."""

from datetime import date
from typing import NamedTuple

from sepca_cli.dates import When
from sepca_cli.reading.events.kinds import Called
from sepca_cli.reading.language.passages import Passage
from sepca_cli.reading.when.days import Day

# What is more than a meeting, the strongest first: an assembly has ceremonies in it.
STRENGTH = (
    *("general-assembly", "executive-board", "working-group", "workshop", "training", "seminar"),
    *("conference", "visit", "signing", "ceremony", "other"),
)


class Happening(NamedTuple):
    """An event of a text: what it is called, its day, and the passage that tells both.

    `place` is the line that says where it was, where it has one of its own.
    """

    passage: Passage
    called: Called | None
    day: Day | None
    standing: str = "subject"
    state: str = "held"
    place: Passage | None = None

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
