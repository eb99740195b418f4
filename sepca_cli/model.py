"""The records and their vocabularies.

One named tuple a record. Its fields are the columns of its table in the records file, the header of
its CSV file in `data/` and the keys of its JSON form, in this order. A text that is not known is ""
everywhere; a date that is not known is the empty `When`. Named tuples, because every call of the
program builds these classes, and frozen dataclasses take five times as long to build.
"""

from collections.abc import Sequence
from typing import NamedTuple

from sepca_cli.dates import UNKNOWN, When

# ---- vocabularies ----------------------------------------------------------------------------

# Each kind of event with the beginning that its keys get.
EVENT_KINDS = {
    "general-assembly": "ga",
    "executive-board": "eb",
    "conference": "conf",
    "seminar": "sem",
    "workshop": "ws",
    "training": "tr",
    "working-group": "wg",
    "signing": "sign",
    "ceremony": "cer",
    "visit": "visit",
    "other": "ev",
}
EVENT_STATES = ("held", "announced", "cancelled")

ROLES = (
    "host",
    "organiser",
    "chair",
    "speaker",
    "presenter",
    "participant",
    "observer",
    "guest",
    "signatory",
    "supporter",
    "absent",
    "mentioned",
)
# Supporting from afar, being represented by somebody else and being spoken of are not attendance.
ROLES_AWAY = ("supporter", "absent", "mentioned")

PARTY_KINDS = (
    "police",
    "ministry",
    "international-organisation",
    "regional-initiative",
    "project",
    "ngo",
    "state",
    "other",
)
STATUSES = ("member", "observer", "signatory", "guest", "former")
NAME_KINDS = ("official", "short", "other", "former", "misspelt")
TOPIC_KINDS = ("theme", "instrument")
OUTCOME_KINDS = ("agreement", "decision", "document", "commitment", "announcement", "other")
OUTCOME_STATES = ("open", "done", "dropped")
AIM_KINDS = ("priority", "milestone")
CERTAINTIES = ("documented", "inferred", "announced")


# ---- who -------------------------------------------------------------------------------------


class Party(NamedTuple):
    """An organisation: a police service, a ministry, a project, a state.

    `country` is the country it belongs to in words, `part_of` the key of the whole it is a part
    of. Its names are `Name` records, because they change and come in several scripts.
    """

    key: str
    kind: str
    country: str = ""
    part_of: str = ""
    note: str = ""
    uid: str = ""


class Person(NamedTuple):
    """Somebody named in the record; office and organisation belong to each appearance."""

    key: str
    note: str = ""
    uid: str = ""


class Name(NamedTuple):
    """A name under which a party or a person is known, with the time in which it was used."""

    record: str
    name: str
    kind: str = "other"
    language: str = ""
    since: When = UNKNOWN
    until: When = UNKNOWN
    note: str = ""


class Status(NamedTuple):
    """What a party was to the association in a stretch of time, and the event that decided it."""

    party: str
    status: str
    since: When = UNKNOWN
    until: When = UNKNOWN
    event: str = ""
    note: str = ""


# ---- what happened ---------------------------------------------------------------------------


class Event(NamedTuple):
    """Something on dates at a place; `part_of` is the key of the event it belongs to."""

    key: str
    title: str
    kind: str
    date: When = UNKNOWN
    city: str = ""
    country: str = ""
    venue: str = ""
    online: bool = False
    state: str = "held"
    part_of: str = ""
    note: str = ""
    uid: str = ""


class Participation(NamedTuple):
    """A party, a person or a person for a party at an event in a role.

    `office` is the one held that day, `subject` what was presented or said, `on_behalf_of` the
    key of the person who was represented.
    """

    event: str
    role: str
    party: str = ""
    person: str = ""
    office: str = ""
    subject: str = ""
    on_behalf_of: str = ""
    certainty: str = "documented"
    note: str = ""

    @property
    def fact(self) -> str:
        """The name under which citations speak of it: `host:romania-police`, `chair:fup/lukac`."""
        who = f"{self.party}/{self.person}" if self.person else self.party
        return f"{self.role}:{who}"

    @property
    def present(self) -> bool:
        """Whether the role means having been there."""
        return self.role not in ROLES_AWAY


class Topic(NamedTuple):
    """What events were about: a theme, or a legal instrument that was named."""

    key: str
    name: str
    kind: str = "theme"


class EventTopic(NamedTuple):
    """An event was about a topic."""

    event: str
    topic: str

    @property
    def fact(self) -> str:
        return f"topic:{self.topic}"


class Outcome(NamedTuple):
    """What an event agreed, decided or promised; `owner` is the party that owes it."""

    key: str
    event: str
    kind: str
    text: str
    owner: str = ""
    due: When = UNKNOWN
    state: str = "done"
    note: str = ""
    uid: str = ""


# ---- the presidency --------------------------------------------------------------------------


class Term(NamedTuple):
    """One presidency of a member; without a member, a stretch whose holder is not known.

    `begins` and `ends` are days as well as they are known. `ends` is the open `When` (`..`) while
    the term runs; an empty one says only that the end is not known.
    """

    key: str
    member: str = ""
    begins: When = UNKNOWN
    ends: When = UNKNOWN
    note: str = ""
    uid: str = ""


class Chair(NamedTuple):
    """A person who held the presidency for the member, in a term or a part of it."""

    term: str
    person: str
    office: str = ""
    since: When = UNKNOWN
    until: When = UNKNOWN
    certainty: str = "documented"
    note: str = ""

    @property
    def fact(self) -> str:
        return f"chair:{self.person}"


class Handover(NamedTuple):
    """From one term to the next, on a day, at an event; `because` answers a warning."""

    to_term: str
    from_term: str = ""
    date: When = UNKNOWN
    event: str = ""
    because: str = ""
    note: str = ""


class Aim(NamedTuple):
    """A priority announced for a term, or a milestone reached in it.

    `answers` is the key of the priority that a milestone fulfils.
    """

    key: str
    term: str
    kind: str
    text: str
    date: When = UNKNOWN
    event: str = ""
    answers: str = ""
    note: str = ""
    uid: str = ""


class RotationPlace(NamedTuple):
    """One place in the association's own order of members, valid from `since` on."""

    since: When
    position: int
    party: str


# ---- why we believe it -----------------------------------------------------------------------


class Source(NamedTuple):
    """A text that says so. `read` is the day on which it was read, `text` the text itself.

    `hash` is the SHA-256 of the file that the text was read from, in hexadecimal digits.
    """

    key: str
    title: str
    publisher: str = ""
    url: str = ""
    language: str = ""
    published: When = UNKNOWN
    read: When = UNKNOWN
    note: str = ""
    text: str = ""
    uid: str = ""
    hash: str = ""


class Citation(NamedTuple):
    """A source speaks of a fact of a record.

    `fact` is a field (`date`, `city`), a participation (`host:romania-police`), a topic
    (`topic:cybercrime`) or "" for the record as a whole. `says` is what the source says where it
    differs from the record, `place` where in the text.
    """

    record: str
    fact: str
    source: str
    says: str = ""
    place: str = ""
    certainty: str = "documented"
    note: str = ""


# ---- a whole event, as one command shows it ---------------------------------------------------


class EventRecord(NamedTuple):
    """An event with everything that hangs on it; `as_of` is the number of its last change."""

    event: Event
    participations: Sequence[Participation] = ()
    topics: Sequence[Topic] = ()
    outcomes: Sequence[Outcome] = ()
    citations: Sequence[Citation] = ()
    as_of: int = 0
