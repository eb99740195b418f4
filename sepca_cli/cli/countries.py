"""Countries as people type them: under the name that the record knows, and of that time."""

from collections.abc import Callable
from functools import partial

from sepca_cli.dates import UNKNOWN, When
from sepca_cli.errors import NotFound
from sepca_cli.model import Name, Party
from sepca_cli.names import match_key
from sepca_cli.reports.labels import Labels
from sepca_cli.rules.text import one_line
from sepca_cli.store import find, scope
from sepca_cli.store.store import Store


def country_of(store: Store, text: str, date: When = UNKNOWN) -> str:
    """The country that is meant, by the name that it had on a date; as typed if it is unknown.

    One country under two names would be counted as two.
    """
    return country_named(store, text)(date)


def country_named(store: Store, text: str) -> Callable[[When], str]:
    """What `country_of` answers for a text, for any date: what many rows ask is looked up once."""
    typed = one_line(text, "country") if text else ""
    states = _states(store, typed)
    if len(states) != 1:
        return lambda _: typed
    return partial(Labels(store.select(Name, record=states[0])).at, states[0])


def country_names(store: Store, text: str) -> frozenset[str]:
    """Every name of a country, folded: an old event is found by a new name, and the other way.

    Raises:
        NotFound: no state and no event has that name.
    """
    folded = {match_key(text)}
    states = _states(store, text)
    for state in states:
        folded |= {match_key(name.name) for name in store.select(Name, record=state)}
    if states:
        return frozenset(folded)
    if folded.isdisjoint(map(match_key, scope.countries(store.connection))):
        from difflib import get_close_matches

        near = get_close_matches(text, sorted(scope.countries(store.connection)), 3, 0.4)
        hint = f"nearest: {', '.join(near)}" if near else "see where: sepca event list"
        raise NotFound(f'no event was in "{text[:60]}"', hint)
    return frozenset(folded)


def _states(store: Store, text: str) -> list[str]:
    """Keys of the states of that name."""
    found = find.same_name(store, "party", text) if text else []
    return [party.key for party in store.select(Party, key=found) if party.kind == "state"]
