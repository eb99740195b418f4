"""A party where a text names it, as the steps of the reading hand it on."""

from typing import NamedTuple

from sepca_cli.reading.language.letters import Spot


class Named(NamedTuple):
    """A place where a text names a party.

    `keys` are those of the parties that it may be, one of them where that is `sure`; where it is
    not, `doubt` is what to ask. `generic` is the kind of a body that is named without its country
    ("the Police Directorate"): then the keys are all that it could be, and the host's is meant.
    """

    spot: Spot
    keys: tuple[str, ...]
    sure: bool = True
    doubt: str = ""
    generic: str = ""
