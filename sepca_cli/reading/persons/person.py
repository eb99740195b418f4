"""A person where a text names one, as the steps of the reading hand it on."""

from typing import NamedTuple

from sepca_cli.reading.language.letters import Spot


class PersonNamed(NamedTuple):
    """A place where a text names a person.

    `name` is as a person would write it, `key` that of the record where it is surely this one,
    `like` those that it could be. `office` is as written, `party` the key of its organisation.
    `on_behalf_of` is the place in the tuple of persons of the one who is represented and `absent`;
    `speaks` tells that the text quotes or cites them.
    """

    spot: Spot
    name: str
    key: str = ""
    like: tuple[str, ...] = ()
    office: str = ""
    party: str = ""
    on_behalf_of: int = -1
    absent: bool = False
    speaks: bool = False
    office_at: Spot | None = None
