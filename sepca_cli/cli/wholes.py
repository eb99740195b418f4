"""Parts and wholes: an event in an assembly, an office of an organisation."""

from sepca_cli.errors import Refused
from sepca_cli.model import Event, Party
from sepca_cli.store.store import Store


def refuse_circle(store: Store, kind: type[Event] | type[Party], key: str, whole: str) -> None:
    """Refuse a whole that is itself, or a part of its part.

    Raises:
        Refused: it is.
    """
    if key and key == whole:
        raise Refused(f"{key} cannot be a part of itself", "give another --part-of")
    above = whole
    while above:
        if above == key:
            raise Refused(f"{whole} is itself a part of {key}", "give another --part-of")
        above = store.get(kind, above).part_of
