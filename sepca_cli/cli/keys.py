"""Keys that people choose for new records."""

from sepca_cli.errors import BadRequest, Refused
from sepca_cli.names import slug
from sepca_cli.store.store import Store

LONGEST = 80


def chosen_key(store: Store, key: str) -> str:
    """A key that somebody chose for a new record.

    Raises:
        BadRequest: it cannot be a key.
        Refused: another record has it.
    """
    kind = store.kind_of(checked_key(key))
    if kind:
        raise Refused(f"there is a {kind} {key} already", "choose another --key")
    return key


def checked_key(key: str) -> str:
    """A key that somebody chose.

    Raises:
        BadRequest: it is not made of lower-case letters, digits and hyphens.
    """
    if not key or slug(key, 20) != key or len(key) > LONGEST:
        better = slug(key, 8)
        raise BadRequest(
            f'"{key[:60]}" cannot be a key: lower-case letters a-z, digits and hyphens',
            f"like: {better}" if better else "like: ga-2022-bucharest",
        )
    return key
