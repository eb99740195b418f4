"""What the commands about events take, each option described once."""

from typing import Annotated, NamedTuple

import typer

from sepca_cli.cli.options import Certainty, Note, handing
from sepca_cli.cli.tab import completing
from sepca_cli.errors import BadRequest
from sepca_cli.model import EVENT_KINDS, EVENT_STATES, ROLES

EventKey = Annotated[
    str,
    typer.Argument(
        metavar="EVENT",
        autocompletion=completing.keys("event"),
        help="Its key, or an unambiguous beginning of it.",
    ),
]
Title = Annotated[
    str | None,
    typer.Option(
        "--title", metavar="TEXT", help="What it was called, also where that begins with -."
    ),
]
Kind = Annotated[
    str | None,
    typer.Option(
        "--kind",
        metavar="KIND",
        autocompletion=completing.words(EVENT_KINDS),
        help=f"One of: {', '.join(EVENT_KINDS)}.",
    ),
]
Days = Annotated[
    str | None,
    typer.Option(
        "--when",
        "--date",
        metavar="DATE",
        help='"12-14 December 2022", 2022-12-12/2022-12-14, 12.12.2019., 2021-05, 2010, unknown.',
    ),
]
City = Annotated[str | None, typer.Option("--city", metavar="NAME", help="The city.")]
Country = Annotated[
    str | None, typer.Option("--country", metavar="NAME", help="The country, as called that day.")
]
Venue = Annotated[str | None, typer.Option("--venue", metavar="NAME", help="The house or hall.")]
Online = Annotated[
    bool | None, typer.Option("--online/--on-site", help="Held online, or at a place.")
]
State = Annotated[
    str | None,
    typer.Option(
        "--state",
        metavar="STATE",
        autocompletion=completing.words(EVENT_STATES),
        help=f"One of: {', '.join(EVENT_STATES)}; by the date, if not given.",
    ),
]
PartOf = Annotated[
    str | None,
    typer.Option(
        "--part-of",
        metavar="EVENT",
        autocompletion=completing.keys("event"),
        help="The event of which this was a part.",
    ),
]
Hosts = Annotated[
    list[str] | None,
    typer.Option(
        "--host",
        metavar="NAME",
        autocompletion=completing.keys("party"),
        help="Who hosted it; may be repeated.",
    ),
]
With = Annotated[
    list[str] | None,
    typer.Option(
        "--with",
        metavar="NAME[:ROLE]",
        autocompletion=completing.who,
        help=f"Who took part, and as what: {', '.join(ROLES)}; may be repeated.",
    ),
]
Topics = Annotated[
    list[str] | None,
    typer.Option(
        "--topic",
        metavar="NAME",
        autocompletion=completing.topics,
        help="What it was about; may be repeated.",
    ),
]
Instruments = Annotated[
    list[str] | None,
    typer.Option("--instrument", metavar="NAME", help="A legal instrument that was named."),
]
Json = Annotated[
    str,
    typer.Option(
        "--json",
        metavar="FILE",
        help="Take what `event show --format json` prints, from a file or from - (standard input).",
    ),
]


class EventWords(NamedTuple):
    """What was typed about an event; None where nothing was."""

    title: str | None = None
    kind: str | None = None
    when: str | None = None
    city: str | None = None
    country: str | None = None
    venue: str | None = None
    online: bool | None = None
    state: str | None = None
    part_of: str | None = None
    note: str | None = None
    hosts: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    instruments: tuple[str, ...] = ()
    certainty: str = ""

    @property
    def facts(self) -> list[str]:
        """The fields of the event that a source may bear out; a note is a remark of our own."""
        plain = ("title", "kind", "city", "country", "venue", "online", "state", "part_of")
        told = [name for name in plain if getattr(self, name) is not None]
        return [*told, *(["date"] if self.when is not None else [])]


def _words(
    title: Title = None,
    kind: Kind = None,
    when: Days = None,
    city: City = None,
    country: Country = None,
    venue: Venue = None,
    online: Online = None,
    host: Hosts = None,
    with_: With = None,
    topic: Topics = None,
    instrument: Instruments = None,
    state: State = None,
    part_of: PartOf = None,
    note: Note = None,
    certainty: Certainty = "",
) -> EventWords:
    return EventWords(
        title=title,
        kind=kind,
        when=when,
        city=city,
        country=country,
        venue=venue,
        online=online,
        state=state,
        part_of=part_of,
        note=note,
        hosts=tuple(host or ()),
        others=tuple(with_ or ()),
        topics=tuple(topic or ()),
        instruments=tuple(instrument or ()),
        certainty=certainty,
    )


def titled(words: EventWords, called: str | None) -> EventWords:
    """The words with the title that was typed by itself; `--title` is for one that begins with -.

    Raises:
        BadRequest: there are both.
    """
    if called is None:
        return words
    if words.title is not None:
        raise BadRequest("two titles were given", "leave TITLE or --title away")
    return words._replace(title=called)


worded = handing("words", _words)
