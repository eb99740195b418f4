"""Outcomes and aims stand in the order of their numbers, and not of their letters."""

from sepca_cli.model import Outcome
from sepca_cli.rules.numbered import numbered


def test_the_tenth_stands_behind_the_second() -> None:
    keys = ["ga-2022.10", "ga-2022.2", "ga-2022.1"]
    told = [Outcome(key, "ga-2022", "decision", "Agreed") for key in keys]
    assert [each.key for each in numbered(told)] == ["ga-2022.1", "ga-2022.2", "ga-2022.10"]
