"""What the commands about events take, each option described once."""

from typing import Annotated

import typer

from sepca_cli.cli import completing
from sepca_cli.model import EVENT_KINDS, EVENT_STATES, ROLES

EventKey = Annotated[
    str,
    typer.Argument(
        metavar="EVENT",
        autocompletion=completing.keys("event"),
        help="Its key, or an unambiguous beginning of it.",
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
