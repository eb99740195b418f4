"""Everybody whom a text names: its cast, and each of them as a passage names them."""

from collections.abc import Sequence
from typing import NamedTuple

from sepca_cli.names import fold
from sepca_cli.reading.draft import Known
from sepca_cli.reading.language.letters import Letters, Spot, inside
from sepca_cli.reading.language.passages import Passage
from sepca_cli.reading.names.lists import NameList
from sepca_cli.reading.names.parties import CountryAdjective, Named
from sepca_cli.reading.names.towns import Town
from sepca_cli.reading.persons.person import PersonNamed
from sepca_cli.reading.roles.presiding import Presidency


class Cast(NamedTuple):
    """Everybody that a text names, the lists in which it does, and the towns that it names."""

    known: Known
    parties: Sequence[Named]
    persons: Sequence[PersonNamed]
    lists: Sequence[NameList]
    towns: Sequence[Town]
    adjectives: Sequence[CountryAdjective]
    presidencies: Sequence[Presidency]
    again: Sequence[PersonNamed] = ()  # where persons speak without being named

    def inside(self, spot: Spot) -> tuple[list[Named], list[PersonNamed]]:
        """The parties and the persons that a stretch of the text names."""
        persons = sorted([*inside(self.persons, spot), *inside(self.again, spot)])
        return inside(self.parties, spot), persons

    def lists_inside(self, spot: Spot) -> list[NameList]:
        """The lists in a stretch of the text."""
        return inside(self.lists, spot)


class Somebody(NamedTuple):
    """A party, its presidency, or a person with the party they are of ("" if that is not told).

    `start` and `end` are those of name, office and organisation in the passage's folded text.
    """

    start: int
    end: int
    spot: Spot
    party: str = ""
    person: PersonNamed | None = None
    presidency: bool = False
    people: bool = False  # of the party, who speak and act as a person does
    at_home: bool = False  # it is named without its country
    and_party: str = ""  # the other one of "both services" of a country that has two

    @property
    def known_by(self) -> str:
        """By what a person is known: the key of the record, or the name; "" for a party."""
        return (self.person.key or self.person.name) if self.person else ""


def each_of(somebody: Somebody) -> list[Somebody]:
    """Somebody as one party, or as two where a text names them together: "both services of"."""
    other = somebody.and_party
    return [somebody, *([somebody._replace(party=other)] if other else [])]


def with_full_names(persons: Sequence[PersonNamed]) -> tuple[PersonNamed, ...]:
    """The persons of a text, a surname alone being that of the only one who is named in full."""
    full: dict[str, set[tuple[str, str]]] = {}
    for each in persons:
        if " " in each.name:
            full.setdefault(fold(each.name).split()[-1], set()).add((each.name, each.key))
    named = []
    for each in persons:
        known = full.get(fold(each.name), set()) if not each.key else set()
        if len(known) == 1:
            name, key = next(iter(known))
            each = each._replace(name=name, key=key)
        named.append(each)
    return tuple(named)


def stretch(read: Letters, passage: Passage, spot: Spot) -> tuple[int, int]:
    """Where a place of the text stands in the folded text of a passage."""
    start, end = read.stretch(spot)
    return start - passage.offset, end - passage.offset
