"""The desk at which a command is typed: which records file, how answers look, who may be asked."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer
from typer.core import TyperOption

from sepca_cli.changes import Entry
from sepca_cli.cli.reading_in import can_ask
from sepca_cli.cli.records_file import records_file
from sepca_cli.cli.tab import completing
from sepca_cli.errors import BadRequest
from sepca_cli.output import FORMATS, PICTURES, Settings, held_back, safe, say, show
from sepca_cli.reports.shapes import Page, Table
from sepca_cli.store.store import Store

if TYPE_CHECKING:
    from sepca_cli.reports.pictures import Picture

COLOURS = ("auto", "always", "never")


class Desk:
    """What was said for the whole run; until then, what goes without saying."""

    db = ""
    format = "table"
    color = "auto"
    yes = False
    who = ""
    line = ""  # the command as it was typed

    @property
    def path(self) -> Path:
        """The records file: --db, else SEPCA_DB, else the user's data folder."""
        return records_file(self.db)

    @property
    def entry(self) -> Entry:
        """What the history will say of this command: who typed what."""
        from sepca_cli.cli.who import somebody

        return Entry(somebody(self.who), self.line)

    def reading(self) -> AbstractContextManager[Store]:
        """The record, to read it."""
        from sepca_cli.store.file import reading

        return reading(self.path, say)

    @contextmanager
    def writing(self) -> Iterator[Store]:
        """The record, to change it: all of it is saved at the end, or nothing.

        What is said meanwhile is said when it is saved.
        """
        from sepca_cli.store.file import writing

        with held_back(), writing(self.path, self.entry, say) as store:
            yield store

    def checking(self) -> AbstractContextManager[Store]:
        """The record, to look for damage in it."""
        from sepca_cli.store.file import checking

        return checking(self.path)

    def keep_copy(self, why: str) -> Path:
        """Copy the records file before something that changes much of it; `why` names the copy.

        Returns the path of the copy.

        Raises:
            FileTrouble: no good copy could be made.
        """
        from sepca_cli.store.backups import save

        with self.reading() as store:
            return save(store.connection, self.path, why)

    def show(self, answer: Table | Page, picture: "Callable[[], Picture] | None" = None) -> None:
        """Put an answer on standard output in the format that was asked for.

        `picture` makes the picture of it, where there is one.
        """
        show(answer, Settings(self.format, self.color), picture)

    def confirm(self, question: str) -> None:
        """Go on only after a yes.

        Raises:
            BadRequest: nobody can be asked, and --yes was not given.
            typer.Exit: the answer was no.
        """
        if self.yes:
            return
        if not can_ask():
            raise BadRequest(f"{question} Nobody can be asked here.", "add --yes to go on")
        if not typer.confirm(safe(question)):
            say("nothing was changed")
            raise typer.Exit(1)


def noun(help: str = "") -> typer.Typer:
    """The commands of one noun, with plain help and without completion options of its own."""
    return typer.Typer(help=help, rich_markup_mode=None, add_completion=False, no_args_is_help=True)


def desk(ctx: typer.Context) -> Desk:
    """The desk of this run."""
    found = ctx.find_root().ensure_object(Desk)
    assert isinstance(found, Desk)
    return found


def everywhere(command: Any) -> Any:
    """Give a command, and all under it, the options that may stand anywhere in the line.

    People add `--format csv` where they stop typing; an option that is only understood before the
    noun is one that is looked up again and again.
    """
    for name, words in GLOBAL:
        taken = {option for parameter in command.params for option in parameter.opts}
        # `event attend --as ROLE` is older: there, who types it is said before the noun.
        if not any(parameter.name == name for parameter in command.params) and taken.isdisjoint(
            words["param_decls"]
        ):
            command.params.append(TyperOption(**words, expose_value=False))
    for under in getattr(command, "commands", {}).values():
        everywhere(under)
    return command


def _keep(ctx: Any, parameter: Any, value: Any) -> Any:
    """Note a global option at the desk, wherever in the line it stood."""
    if value:
        allowed = {"format": (*FORMATS, *PICTURES), "color": COLOURS}.get(parameter.name)
        if allowed and value not in allowed:
            raise BadRequest(
                f"--{parameter.name} does not know {value[:60]!r}", "one of: " + ", ".join(allowed)
            )
        setattr(ctx.find_root().ensure_object(Desk), parameter.name, value)
    return value


def _version(ctx: Any, parameter: Any, value: Any) -> None:
    if value and not ctx.resilient_parsing:
        from sepca_cli import __version__

        typer.echo(f"sepca {__version__}")
        raise typer.Exit


GLOBAL: list[tuple[str, dict[str, Any]]] = [
    (
        "db",
        {
            "param_decls": ["--db"],
            "metavar": "FILE",
            "callback": _keep,
            "help": "The records file; else SEPCA_DB, else the user's data folder.",
        },
    ),
    (
        "format",
        {
            "param_decls": ["--format"],
            "metavar": "FORMAT",
            "callback": _keep,
            "autocompletion": completing.words((*FORMATS, *PICTURES)),
            "help": f"One of: {', '.join(FORMATS)}; for pictures {', '.join(PICTURES)}.",
        },
    ),
    (
        "color",
        {
            "param_decls": ["--color"],
            "metavar": "WHEN",
            "callback": _keep,
            "autocompletion": completing.words(COLOURS),
            "help": "Colour: auto, always or never.",
        },
    ),
    (
        "who",
        {
            "param_decls": ["--as", "who"],
            "metavar": "NAME",
            "callback": _keep,
            "help": "Who changes the record; else SEPCA_USER, else the login name.",
        },
    ),
    (
        "yes",
        {
            "param_decls": ["--yes"],
            "is_flag": True,
            "type": bool,
            "default": False,
            "callback": _keep,
            "help": "Answer every question with yes.",
        },
    ),
    (
        "version",
        {
            "param_decls": ["--version"],
            "is_flag": True,
            "type": bool,
            "default": False,
            "is_eager": True,
            "callback": _version,
            "help": "Show the version.",
        },
    ),
]
