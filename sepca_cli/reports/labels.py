"""What a key is called where people read: today's name, or the one that held on a day."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from sepca_cli.dates import When
from sepca_cli.model import Name


class Labels:
    """The names of parties and persons, ready to be asked for."""

    def __init__(self, names: Iterable[Name]) -> None:
        self._names: dict[str, list[Name]] = defaultdict(list)
        for name in names:
            self._names[name.record].append(name)
        self._today = {
            key: _best(names, ("short", "official")) for key, names in self._names.items()
        }
        self._bearers = Counter(self._today.values())

    def of(self, key: str) -> str:
        """The short name if there is one, else the official one of today, else the key.

        With the key behind it where another record is called the same.
        """
        label = self._today.get(key) or key
        return f"{label} ({key})" if self._bearers[label] > 1 else label

    def full(self, key: str) -> str:
        """The official name of today, else the short one, else the key: where the key is beside."""
        return _best(self._names.get(key, []), ("official",)) or self._today.get(key) or key

    def at(self, key: str, date: When) -> str:
        """The name that held on that date: a name given up since, else today's.

        A name counts as given up only if the date surely lies before its end, so a day that is
        not known well keeps the name of today.
        """
        held = [
            name
            for name in self._names.get(key, [])
            if name.kind in ("short", "official", "former")
            and _readable(name)
            and not _current(name)
            and date.latest <= name.until.earliest
            and (not name.since or name.since.latest <= date.earliest)
        ]
        if not held:
            return self.of(key)
        return max(held, key=lambda name: (name.since.earliest, name.name)).name


def _best(names: Iterable[Name], kinds: tuple[str, ...]) -> str:
    """The name in use that people read best: English first, then by the order of kinds; or ""."""
    fitting = [name for name in names if name.kind in kinds and _current(name)]
    if not fitting:
        return ""
    return min(
        fitting, key=lambda name: (not _readable(name), kinds.index(name.kind), name.name)
    ).name


def _current(name: Name) -> bool:
    return name.until.text in ("", "..")


def _readable(name: Name) -> bool:
    return name.language in ("", "en")
