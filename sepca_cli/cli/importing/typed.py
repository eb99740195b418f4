"""Rows as people type them: which record each is about, and what it says by saying nothing."""

from collections.abc import Mapping
from typing import Any

from sepca_cli.cli.events.outcomes import PROMISES
from sepca_cli.cli.events.recording import key_for
from sepca_cli.cli.importing.fields import VOCABULARIES, values_of
from sepca_cli.cli.importing.names import Names
from sepca_cli.dates import UNKNOWN, today
from sepca_cli.errors import BadRequest
from sepca_cli.exchange.offered import Offered
from sepca_cli.model import Citation, Event, Outcome, Party
from sepca_cli.store import find, incoming
from sepca_cli.store.store import Store


def typed_values(names: Names, offered: Offered, parent: str) -> dict[str, Any]:
    """The fields that a row tells; what hangs on a record gets the key of that, `parent`.

    An empty cell clears a field only in a row that names its record by its key. Elsewhere it says
    nothing, as an empty choice of a vocabulary or of yes and no always does.

    Raises:
        BadRequest: a field cannot be read or kept.
    """
    kind, words = offered.kind, dict(offered.words)
    owner = "record" if kind is Citation else "event"
    if parent and not words.get(owner) and owner in kind._fields:
        words[owner] = parent
    known = names.known(words.get("key", "") or words.get("event", ""), "")
    told = {
        name: word
        for name, word in words.items()
        if word or (known and not _needs_a_word(kind, name)) or name == "fact"
    }
    if "location" in told:
        told |= _place(names.store, told.pop("location"), told.get("key", ""))
    return values_of(kind, told, exact=False)


def typed_key(names: Names, kind: type[Any], values: dict[str, Any], parent: str) -> dict[str, Any]:
    """The fields with the key of the record that they are about; a new one gets one.

    An event is known by its key, by its uid, or by its title and days (and city, if both have one).
    """
    if kind is Event:
        return _event(names, values)
    if kind is Outcome and not values.get("key"):
        store = names.store
        same = [o.key for o in store.select(Outcome, event=parent) if o.text == values.get("text")]
        values["key"] = same[0] if same else store.next_key(parent)
        if not same and values.get("kind") in PROMISES:
            values.setdefault("state", "open")
    return values


def _event(names: Names, values: dict[str, Any]) -> dict[str, Any]:
    store, uid = names.store, values.get("uid", "")
    date, city = values.get("date", UNKNOWN), values.get("city", "")
    key = values.get("key") or (uid and incoming.key_of_uid(store.connection, Event, uid))
    if not key and (key := names.events.same(values.get("title", ""), date, city)):
        values.pop("uid", "")  # another calendar's own
    here = store.maybe(Event, key) if names.known(key, "event") else None
    if "country" in values and values["country"] != (here.country if here else ""):
        values["country"] = names.country(values["country"], date)
    if here:
        return {**values, "key": key}
    if not values.get("title"):
        raise BadRequest("title is missing")
    values.setdefault("kind", "other")
    values.setdefault("state", "announced" if date.earliest > today() else "held")
    return {**values, "key": key or store.free_key(key_for(Event(**{**values, "key": ""})))}


def _needs_a_word(kind: type[Any], name: str) -> bool:
    """Whether a field is never empty: nothing in its cell is nothing said."""
    always = name in ("key", "uid", "online", "certainty", "event", "title")
    return always or (kind, name) in VOCABULARIES


def _place(store: Store, location: str, key: str) -> Mapping[str, str]:
    """Venue, city and country from the one line that a calendar has for them.

    The line that sepca writes for an event says nothing new about it.
    """
    here = store.maybe(Event, key) if key else None
    if here:
        told = ("online" * here.online, here.venue, here.city, here.country)
        if location == ", ".join(filter(None, told)):
            return {}
        return {"venue": location}
    parts = [part.strip() for part in location.split(",") if part.strip()]
    found = {}
    if parts and parts[0].lower() == "online":
        found["online"] = "true"
        parts = parts[1:]
    if len(parts) > 1 and _is_state(store, parts[-1]):
        found["country"] = parts.pop()
        found["city"] = parts.pop()
    return {**found, "venue": ", ".join(parts)} if parts else found


def _is_state(store: Store, text: str) -> bool:
    """Whether it is the name of a state that the record knows."""
    named = store.select(Party, key=find.same_name(store, "party", text))
    return any(party.kind == "state" for party in named)
