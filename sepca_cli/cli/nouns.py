"""The nouns of the command line and their verbs, each built only when it is typed.

Building every command costs more than reading the record, so the top level knows the nouns by
name and by their one line of help, imports the file of the one that is used, and builds the one
verb that was typed.
"""

import shlex
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from keyword import iskeyword
from typing import Any

import typer
from typer._click.exceptions import NoArgsIsHelpError, UsageError
from typer.core import TyperGroup
from typer.main import get_command_from_info

from sepca_cli.cli.desk import Desk, everywhere
from sepca_cli.errors import Damaged, SepcaError

NOUNS = {
    "init": "Make the records file.",
    "event": "What happened: add, list, show, edit, attend, outcome, remove.",
    "presidency": "Who holds it: handover, list, show, current, next, aim, rotation, edit, remove.",
    "party": "Organisations: add, list, show, name, status, edit, merge, remove.",
    "person": "People named in the record: add, list, show, name, merge, remove.",
    "source": "Where it is written: add, list, show, cite, read, edit, remove.",
    "report": "Timeline, participation, presidencies, dossier, year, topics, sources.",
    "search": "Find words in everything.",
    "check": "Everything that looks wrong, in one run.",
    "log": "What was changed, when and by whom.",
    "undo": "Take a change back.",
    "export": "Give it to others: data package, JSON, CSV, XLSX, ICS, JSON-LD, SQLite.",
    "import": "Read a file in: data package, JSON, CSV, XLSX, ODS, ICS, changes of others.",
    "backup": "Copy the records file.",
    "restore": "Go back to a copy.",
}


@contextmanager
def saying_refusals() -> Iterator[None]:
    """Turn a refusal into its lines on standard error and its exit code."""
    from sepca_cli.output import say

    try:
        yield
    except SepcaError as refusal:
        say(f"sepca: {refusal.message}")
        if hint := refusal.hint or _way_back(refusal):
            say(f"  {hint}")
        raise typer.Exit(refusal.exit_code) from None
    except NoArgsIsHelpError:
        raise  # nothing was typed, and the help is the answer
    except UsageError as misuse:  # Typer's own: no such option, a missing word
        where = misuse.ctx.command_path if misuse.ctx else "sepca"
        say(f"sepca: {misuse.format_message()}")
        say(f"  see: {where} --help")
        raise typer.Exit(2) from None
    except typer.Abort:
        raise typer.Exit(130) from None


def _way_back(refusal: SepcaError) -> str:
    """What to do about a damaged records file; "" where that is not the trouble."""
    if not isinstance(refusal, Damaged):
        return ""
    from sepca_cli.store.backups import way_back

    return way_back(refusal.path)


class Late(TyperGroup):
    """A group of commands, each built when it is asked for: most calls ask for one."""

    def __init__(self, builders: dict[str, Callable[[], Any]], **words: Any) -> None:
        super().__init__(**words)
        self._builders = builders
        everywhere(self)

    def list_commands(self, ctx: Any) -> list[str]:
        return list(self._builders)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        if cmd_name not in self.commands and cmd_name in self._builders:
            self.commands[cmd_name] = everywhere(self._builders[cmd_name]())
        return self.commands.get(cmd_name)

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if args[0] not in self._builders and not args[0].startswith("-"):
            from difflib import get_close_matches

            near = get_close_matches(args[0], self._builders, 1)
            hint = f"Did you mean {near[0]}?" if near else f"Try: {ctx.command_path} --help"
            ctx.fail(f"There is no command {args[0][:60]!r}. {hint}")
        return super().resolve_command(ctx, args)


class Nouns(Late):
    """The top level of the command line, which also says what was refused."""

    def __init__(self, **words: Any) -> None:
        super().__init__({noun: partial(_noun, noun) for noun in NOUNS}, **words)

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Refuse what nobody types on purpose, before anything of it is repeated in a message."""
        from sepca_cli.rules.text import notes

        for number, word in enumerate(args, 1):
            with saying_refusals():
                for part in word.split("=", 1):  # an option and its value are two texts
                    notes(part, f"word {number}")
        ctx.ensure_object(Desk).line = shlex.join(["sepca", *args])
        with saying_refusals():
            return super().parse_args(ctx, args)

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(NOUNS.items()))

    def invoke(self, ctx: Any) -> Any:
        with saying_refusals():
            return super().invoke(ctx)


def _noun(name: str) -> Any:
    """The command of a noun: a group of its verbs, or the noun itself where it has none."""
    # No module can be called as Python's own word is.
    verbs = import_module(f"sepca_cli.cli.{name}{'_' * iskeyword(name)}").app
    commands = {info.name: info for info in verbs.registered_commands}
    if list(commands) == [name]:
        return _verb(commands[name])
    return Late(
        {verb: partial(_verb, info) for verb, info in commands.items()},
        name=name,
        help=verbs.info.help,
        no_args_is_help=True,
        rich_markup_mode=None,
    )


def _verb(info: Any) -> Any:
    """A command as Typer builds it."""
    return get_command_from_info(info, pretty_exceptions_short=True, rich_markup_mode=None)


app = typer.Typer(
    name="sepca",
    cls=Nouns,
    help=(
        "The record of the Southeast Europe Police Chiefs Association: events, presidencies, "
        "parties, and the source behind every fact.\n\n"
        "Begin with: sepca init, then: sepca report timeline. For screen readers add "
        "--format plain to any command."
    ),
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback()
def top(ctx: typer.Context) -> None:
    """Keep what is said before the noun."""
    ctx.ensure_object(Desk)
