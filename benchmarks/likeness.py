"""When two names mean the same: a town in two languages, a person in two cases."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import takewhile

from sepca_cli.model import Name
from sepca_cli.names import match_key
from sepca_cli.reading.draft import Known

# How other languages call the towns of the record; endings of cases are no matter of this table.
TOWNS = {
    "Banja Luka": ("Banjaluka",),
    "Belgrade": ("Beograd", "Belgrad"),
    "Bucharest": ("Bukurešt", "București", "Bukuresht"),
    "Chisinau": ("Kišinjev", "Kišinev"),
    "Lyon": ("Lion",),
    "Ohrid": ("Ohri", "Ohër"),
    "Pristina": ("Prishtina", "Prishtinë", "Priština"),
    "Skopje": ("Skoplje", "Shkup"),
    "Sofia": ("Sofija", "Sofje"),
    "Tirana": ("Tiranë",),
    "Ulcinj": ("Ulqin", "Ulqini"),
    "Vlorë": ("Vlora", "Valona"),
}
_TOWN_OF = {match_key(name): town for town, names in TOWNS.items() for name in (town, *names)}


def same_town(one: str, other: str) -> bool:
    """Whether two names are of one town, in whatever language and case."""
    return any(alike(a, b) for a in _names_of(one) for b in _names_of(other))


def alike(one: str, other: str) -> bool:
    """Whether two names differ in nothing but the endings of their words, their letters folded."""
    ours, theirs = _words(one), _words(other)
    return (
        bool(ours)
        and len(ours) == len(theirs)
        and all(_one_stem(a, b) for a, b in zip(ours, theirs, strict=True))
    )


class Names:
    """The names of the record, by which keys and names as written are compared."""

    def __init__(self, known: Known) -> None:
        self._names = _by_record(known.names)
        self._states = {
            match_key(name): key
            for key, party in known.parties.items()
            if party.kind == "state"
            for name in self._names.get(key, ())
        }

    def same(self, one: str, other: str) -> bool:
        """Whether two parties or persons, each by key or as written, are the same."""
        if one == other or (one in self._names and other in self._names):
            return one == other
        return any(
            alike(a, b)
            for a in self._names.get(one, (one,))
            for b in self._names.get(other, (other,))
        )

    def same_country(self, one: str, other: str) -> bool:
        """Whether two names are of one country: Macedonia is North Macedonia."""
        ours, theirs = match_key(one), match_key(other)
        return self._states.get(ours, ours) == self._states.get(theirs, theirs)


def _names_of(town: str) -> Iterable[str]:
    home = _TOWN_OF.get(match_key(town), town)
    return (town, home, *TOWNS.get(home, ()))


def _by_record(names: Iterable[Name]) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name in names:
        found.setdefault(name.record, []).append(name.name)
    return found


@lru_cache(maxsize=4096)
def _words(name: str) -> list[str]:
    return match_key(name).split()


def _one_stem(one: str, other: str) -> bool:
    """Whether two words agree but for their last letters: Prodom and Proda, Niš and Nišu."""
    shorter = min(len(one), len(other))
    stem = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
    return stem >= shorter - (1 if shorter < 5 else 2)
