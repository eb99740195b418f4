"""What a name in a text means."""

from typing import NamedTuple

from sepca_cli.reading.language.declension import ENGLISH


class Meaning(NamedTuple):
    """What a name means: a party, a state, an adjective of a country or a body without one."""

    what: str  # "party", "state", "entity", "entity beside", "adjective", "republic", "body"
    name: str
    family: str
    keys: tuple[str, ...] = ()
    country: str = ""
    kind: str = ""
    quoted: bool = False
    doubt: str = ""

    @property
    def acronym(self) -> bool:
        """Whether the name is an acronym: one word with several capitals."""
        return self.name.isalpha() and sum(letter.isupper() for letter in self.name) > 1

    @property
    def declined(self) -> bool:
        """Whether it is in a language that writes common words small."""
        return self.family != ENGLISH

    @property
    def of_police(self) -> bool:
        """Whether it is the name of a police service or of a ministry."""
        return self.kind in ("police", "ministry")
