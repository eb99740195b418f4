"""Two offices and what they started from: what is new here, what is new there, what is both."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple


class Parting(NamedTuple):
    """The fields that are not the same on both sides, by who changed them."""

    ours: tuple[str, ...] = ()
    theirs: tuple[str, ...] = ()
    both: tuple[str, ...] = ()


def part(
    told: Iterable[str],
    base: Mapping[str, Any],
    here: Mapping[str, Any],
    there: Mapping[str, Any],
) -> Parting:
    """Return who changed which of the fields that were told, since both were as `base`.

    What is empty may be missing, "" or None. A field that is the same here and there is nobody's,
    however it was.
    """
    found: dict[str, list[str]] = {"ours": [], "theirs": [], "both": []}
    for field in told:
        was, ours, theirs = (side.get(field) or None for side in (base, here, there))
        if ours != theirs:
            side = "theirs" if ours == was else "ours" if theirs == was else "both"
            found[side].append(field)
    return Parting(*(tuple(fields) for fields in found.values()))
