"""What the commands about the presidency take, each option described once."""

from typing import Annotated

import typer

from sepca_cli.cli.tab import completing

TermKey = Annotated[
    str,
    typer.Argument(
        metavar="TERM",
        autocompletion=completing.keys("term"),
        help="Its key, or an unambiguous beginning of it.",
    ),
]
Ceremony = Annotated[
    str | None, typer.Option("--on", metavar="DATE", help="The day of the handover ceremony.")
]
At = Annotated[
    str | None,
    typer.Option(
        "--at",
        metavar="EVENT",
        autocompletion=completing.keys("event"),
        help="The event at which it was handed over.",
    ),
]
Begins = Annotated[
    str | None,
    typer.Option("--begins", metavar="DATE", help="When the term begins, if not at the ceremony."),
]
Ends = Annotated[
    str | None,
    typer.Option("--ends", metavar="DATE", help="When the term ended, for history; or: open."),
]
InTheChair = Annotated[
    str,
    typer.Option(
        "--person",
        metavar="NAME",
        autocompletion=completing.keys("person"),
        help="Who is in the chair for the member.",
    ),
]
Office = Annotated[
    str, typer.Option("--office", metavar="TEXT", help="The office that person holds.")
]
Because = Annotated[
    str | None,
    typer.Option("--because", metavar="TEXT", help="Why it is out of the ordinary; kept."),
]
Day = Annotated[str, typer.Option("--on", metavar="DATE", help="On that day; else today.")]
