"""Which names of a passage a cue is about: those beside it, and those that a list joins."""

from collections.abc import Iterator, Sequence

from sepca_cli.reading.roles.cued import Cued
from sepca_cli.reading.roles.cues import Cue, Name
from sepca_cli.reading.roles.names_before import distance_before, joined_before
from sepca_cli.reading.roles.names_behind import distance_behind, joined_behind


def distance(passage: Cued, cue: Cue, names: Sequence[Name]) -> int | None:
    """How many letters the first name that is joined to a cue stands from it; None: no name."""
    return (distance_behind if cue.behind else distance_before)(passage, cue, names)


def joined_to(passage: Cued, cue: Cue, names: Sequence[Name]) -> Iterator[Name]:
    """The name nearest to a cue, and those that a list joins to it."""
    return (joined_behind if cue.behind else joined_before)(passage, cue, names)
