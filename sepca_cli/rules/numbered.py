"""The order of what is numbered under an event or a term: the tenth stands behind the second."""

from collections.abc import Iterable
from typing import TypeVar

from sepca_cli.model import Aim, Outcome

Numbered = TypeVar("Numbered", Outcome, Aim)


def numbered(records: Iterable[Numbered]) -> list[Numbered]:
    """Outcomes or aims such that those of one event or term stand as they were numbered."""
    return sorted(records, key=lambda record: (len(record.key), record.key))
