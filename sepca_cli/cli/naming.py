"""Parties and persons under their names: the key that a new one gets, and one more name."""

from sepca_cli.cli.keys import chosen_key
from sepca_cli.cli.words import choice, date_of, end_of
from sepca_cli.errors import BadRequest, Refused
from sepca_cli.model import NAME_KINDS, Name
from sepca_cli.names import slug
from sepca_cli.rules.text import one_line
from sepca_cli.store import find
from sepca_cli.store.store import Store


def new_key(store: Store, kind: str, name: str, key: str) -> str:
    """The key for a new party or person of that name.

    Raises:
        Refused: somebody of that name is recorded already, and no key of its own was given.
    """
    if key:
        return chosen_key(store, key)
    twins = find.same_name(store, kind, name)
    if twins:
        raise Refused(
            f'"{name[:60]}" is recorded already: {", ".join(twins)}',
            "if this is another one of that name, give it a --key of its own",
        )
    made = slug(name, 6)
    if not made:
        raise BadRequest(f'no key can be made of "{name[:60]}"', "give one with --key")
    return store.free_key(made)


def add_name(
    store: Store,
    record: str,
    text: str,
    kind: str = "other",
    language: str = "",
    since: str = "",
    until: str = "",
    note: str = "",
) -> Name:
    """Save a name of a party or person; one that is known already gets what is told now."""
    name = Name(
        record,
        one_line(text, "name"),
        choice(kind, NAME_KINDS, "kind of name"),
        one_line(language, "language", 20) if language else "",
        date_of(since),
        end_of(until),
        note,
    )
    known = [other.name for other in store.select(Name, record=record)]
    if name.name in known:
        store.change(name)
    else:
        store.add(name)
    return name
