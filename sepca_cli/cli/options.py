"""Options that several commands share, each described once."""

import inspect
from collections.abc import Callable
from typing import Annotated, Any, NamedTuple

import typer

from sepca_cli.cli.tab import completing
from sepca_cli.model import CERTAINTIES, EVENT_KINDS

# ---- where a fact comes from

FromSource = Annotated[
    str,
    typer.Option(
        "--source",
        metavar="KEY",
        autocompletion=completing.keys("source"),
        help="The source that says so; it is cited for every fact given here.",
    ),
]
Place = Annotated[
    str,
    typer.Option("--place", metavar="TEXT", help="Where in the source: 'paragraph 2', 'page 14'."),
]
Certainty = Annotated[
    str,
    typer.Option(
        "--certainty",
        metavar="WORD",
        autocompletion=completing.words(CERTAINTIES),
        help=f"How sure it is: {', '.join(CERTAINTIES)}.",
    ),
]
Note = Annotated[
    str | None, typer.Option("--note", metavar="TEXT", help="A remark; it may have several lines.")
]
Remove = Annotated[
    bool, typer.Option("--remove", help="Take it away again, where it was a mistake.")
]
Key = Annotated[
    str, typer.Option("--key", metavar="KEY", help="The permanent key; else one is made.")
]

# ---- which events are meant


class Wanted(NamedTuple):
    """The filter as it was typed."""

    since: str = ""
    until: str = ""
    kind: tuple[str, ...] = ()
    party: str = ""
    country: str = ""
    topic: str = ""
    presidency: str = ""
    text: str = ""


def _filter(
    since: Annotated[
        str, typer.Option("--from", metavar="DATE", help="Not before: a day, a month or a year.")
    ] = "",
    until: Annotated[
        str, typer.Option("--until", metavar="DATE", help="Not after: a day, a month or a year.")
    ] = "",
    kind: Annotated[
        list[str] | None,
        typer.Option(
            "--kind",
            metavar="KIND",
            autocompletion=completing.words(EVENT_KINDS),
            help="Of this kind of event; may be repeated.",
        ),
    ] = None,
    party: Annotated[
        str,
        typer.Option(
            "--party",
            metavar="NAME",
            autocompletion=completing.keys("party"),
            help="In which this party (or a part of it) took part.",
        ),
    ] = "",
    country: Annotated[
        str, typer.Option("--country", metavar="NAME", help="Held in this country.")
    ] = "",
    topic: Annotated[
        str,
        typer.Option(
            "--topic", metavar="NAME", autocompletion=completing.topics, help="About this topic."
        ),
    ] = "",
    presidency: Annotated[
        str,
        typer.Option(
            "--presidency",
            metavar="TERM",
            autocompletion=completing.keys("term"),
            help="Under this presidency.",
        ),
    ] = "",
    text: Annotated[
        str, typer.Option("--text", metavar="WORDS", help="With these words anywhere in it.")
    ] = "",
) -> Wanted:
    return Wanted(since, until, tuple(kind or ()), party, country, topic, presidency, text)


def handing(name: str, made: Callable[..., Any]) -> Callable[[Callable[..., None]], Any]:
    """Give a command the options of a function; what that makes of them reaches it as `name`.

    Typer reads options from a signature, so the parameters of the function are put in the place of
    the one: options that belong together are described once and travel as one value.
    """

    def given_to(command: Callable[..., None]) -> Callable[..., None]:
        own = [p for p in inspect.signature(command).parameters.values() if p.name != name]
        shared = inspect.signature(made).parameters

        def run(**given: Any) -> None:
            value = made(**{parameter: given.pop(parameter) for parameter in shared})
            command(**given, **{name: value})

        signature = inspect.Signature(
            [p.replace(kind=inspect.Parameter.KEYWORD_ONLY) for p in (*own, *shared.values())]
        )
        run.__signature__ = signature  # type: ignore[attr-defined]
        run.__annotations__ = {p.name: p.annotation for p in signature.parameters.values()}
        run.__name__, run.__doc__ = command.__name__, command.__doc__
        return run

    return given_to


filtered = handing("wanted", _filter)
