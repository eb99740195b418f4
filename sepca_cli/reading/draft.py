"""What a text was found to say: a draft of the record, each fact with where it stands."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from sepca_cli.dates import UNKNOWN, When
from sepca_cli.model import Event, Name, Outcome, Participation, Party, Topic
from sepca_cli.reading.language.letters import Spot

# What an event is to the text: what it reports, what it looks forward to, what it looks back at.
STANDINGS = ("subject", "announced", "background")


class Known(NamedTuple):
    """What the record knows already, as far as a text is searched for it.

    `names` are those of parties and persons, `towns` the country of each town under every name it
    is known by, `topics` the topics under the words that name them.
    """

    parties: Mapping[str, Party]
    names: Sequence[Name]
    topics: Sequence[Topic] = ()
    towns: Mapping[str, str] = {}


class Fact(NamedTuple):
    """A value and the places that it rests on; the first of them is the one to cite.

    `name` is that by which citations speak of the fact: `date`, `city`, `host:romania-police`,
    `topic:cybercrime`; `outcome:1` is the first outcome of the event. `why` tells how it was got
    where the text does not say it outright: "the year is that of the foot line".
    """

    name: str
    spots: tuple[Spot, ...]
    certainty: str = "documented"
    why: str = ""


class Question(NamedTuple):
    """What could not be decided: the fact it is about, what is asked, and the answers there are."""

    fact: str
    asks: str
    spot: Spot
    answers: tuple[str, ...] = ()


class DraftEvent(NamedTuple):
    """An event that a text speaks of, with everything it says of it.

    A party or person of a participation is the key of one that the record knows, or the name as
    written of one that it does not (then it stands in `Draft.new`).
    """

    event: Event
    standing: str = "subject"
    participations: tuple[Participation, ...] = ()
    topics: tuple[Topic, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    facts: tuple[Fact, ...] = ()
    questions: tuple[Question, ...] = ()


class DraftHandover(NamedTuple):
    """The presidency passing from one party to another, as the text tells it.

    `at` is the place in `Draft.events` of the event where it happened, -1 where none is known.
    """

    to_party: str
    from_party: str = ""
    date: When = UNKNOWN
    at: int = -1
    facts: tuple[Fact, ...] = ()


class NewName(NamedTuple):
    """A person or an organisation that the record does not know: what to call it, and where it is.

    `kind` is "person" or the kind of the party, `like` the keys of those that it could be after
    all.
    """

    name: str
    kind: str
    spot: Spot
    like: tuple[str, ...] = ()
    country: str = ""


class Mention(NamedTuple):
    """A party that is named in the text, and nothing more is claimed of it."""

    party: str
    spots: tuple[Spot, ...]


class Draft(NamedTuple):
    """Everything that was read out of a text; nothing of it is in the record yet."""

    text: str
    language: str = ""
    events: tuple[DraftEvent, ...] = ()
    handovers: tuple[DraftHandover, ...] = ()
    mentions: tuple[Mention, ...] = ()
    new: tuple[NewName, ...] = ()
    questions: tuple[Question, ...] = ()
