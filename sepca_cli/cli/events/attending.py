"""Who was at an event and as what: from the words of a press release to participations."""

from sepca_cli.cli.words import choice
from sepca_cli.errors import BadRequest, NotFound
from sepca_cli.model import CERTAINTIES, ROLES, EventTopic, Participation, Topic
from sepca_cli.names import match_key, slug
from sepca_cli.rules.text import one_line
from sepca_cli.store import find
from sepca_cli.store.store import Store


def attendance(
    store: Store,
    event: str,
    spec: str,
    role: str = "participant",
    party: str = "",
    office: str = "",
    subject: str = "",
    on_behalf_of: str = "",
    certainty: str = "",
    note: str = "",
) -> Participation:
    """The participation that `NAME` or `NAME:ROLE` means.

    The name is that of a party or a person; `party` is the one for which a person was there.

    Raises:
        NotFound, BadRequest: a name, role or certainty cannot be understood; a party was there for
            another one.
    """
    name, colon, word = spec.rpartition(":")
    # A name may hold a colon of its own: only what follows the last one can be a role.
    if colon and _is_role(word):
        role = choice(word, ROLES, "role")
    else:
        name = spec
    who = _who(store, one_line(name, "participant"))
    is_person = store.kind_of(who) == "person"
    if party and not is_person:
        raise BadRequest(f"--for is for a person, and {who} is a party", "leave --for away")
    return Participation(
        event=event,
        role=choice(role, ROLES, "role"),
        party=_party(store, party) if is_person else who,
        person=who if is_person else "",
        office=one_line(office, "office") if office else "",
        subject=one_line(subject, "subject") if subject else "",
        on_behalf_of=find.record(store, on_behalf_of, "person") if on_behalf_of else "",
        certainty=choice(certainty, CERTAINTIES, "certainty") if certainty else "documented",
        note=note,
    )


def _who(store: Store, name: str) -> str:
    """The key of a party or a person; behind a name that is known, a wrong role is named as one."""
    try:
        return find.record(store, name, "party", "person")
    except NotFound:
        known, _, role = (part.strip() for part in name.rpartition(":"))
        if store.kind_of(known) or any(
            find.same_name(store, k, known) for k in ("party", "person")
        ):
            choice(role, ROLES, "role")
        raise


def topic(store: Store, text: str, kind: str = "theme") -> Topic:
    """The topic of that name, or a new one that is not saved yet.

    Raises:
        BadRequest: the name cannot be a name.
    """
    name = one_line(text, kind)
    known = store.select(Topic)
    for found in known:
        if name == found.key or match_key(name) == match_key(found.name):
            return found
    taken = {found.key for found in known}
    wish = key = slug(name, 8) or "topic"
    number = 1
    while key in taken:
        number += 1
        key = f"{wish}-{number}"
    return Topic(key, name, kind)


def speak_of(store: Store, event: str, topics: list[Topic]) -> list[str]:
    """Note that an event was about these topics; returns the facts that were new."""
    known = {topic.key for topic in store.select(Topic)}
    about = {found.topic for found in store.select(EventTopic, event=event)}
    facts = []
    for found in topics:
        if found.key not in known:
            store.add(found)
            known.add(found.key)
        if found.key not in about:
            store.add(EventTopic(event, found.key))
            about.add(found.key)
            facts.append(f"topic:{found.key}")
    return facts


def _is_role(word: str) -> bool:
    return word.strip().lower() in ROLES


def _party(store: Store, text: str) -> str:
    return find.record(store, text, "party") if text else ""
