"""The nouns of the command line, each loaded only when it is typed.

Building every command costs more than reading the record, so the top level knows the nouns by
name and by their one line of help, and imports the file of the one that is used.
"""

from importlib import import_module
from typing import Any

import typer
from typer.core import TyperGroup
from typer.main import get_command

from sepca_cli.cli.desk import Desk, everywhere
from sepca_cli.errors import SepcaError

NOUNS = {
    "init": "Make the records file.",
    "event": "What happened: add, list, show, edit, attend, outcome, remove.",
    "presidency": "Who holds it: handover, list, show, current, next, aim, rotation, edit.",
    "party": "Organisations: add, list, show, name, status, edit, merge.",
    "person": "People named in the record: add, list, show, name, merge.",
    "source": "Where it is written: add, list, show, cite, edit.",
    "report": "Timeline, participation, presidencies, dossier, topics, sources.",
    "search": "Find words in everything.",
}


class Nouns(TyperGroup):
    """The top level of the command line, which also says what was refused."""

    def __init__(self, **words: Any) -> None:
        super().__init__(**words)
        everywhere(self)

    def list_commands(self, ctx: Any) -> list[str]:
        return list(NOUNS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        if cmd_name not in self.commands and cmd_name in NOUNS:
            noun = import_module(f"sepca_cli.cli.{cmd_name}")
            command = get_command(noun.app)
            command.name = cmd_name
            self.commands[cmd_name] = everywhere(command)
        return self.commands.get(cmd_name)

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(NOUNS.items()))

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        if args[0] not in NOUNS and not args[0].startswith("-"):
            from difflib import get_close_matches

            near = get_close_matches(args[0], NOUNS)
            hint = f"Did you mean {near[0]}?" if near else "Try: sepca --help"
            ctx.fail(f"There is no command {args[0][:60]!r}. {hint}")
        return super().resolve_command(ctx, args)

    def shell_complete(self, ctx: Any, incomplete: str) -> Any:
        from typer._click.shell_completion import CompletionItem

        return [CompletionItem(noun) for noun in NOUNS if noun.startswith(incomplete)]

    def invoke(self, ctx: Any) -> Any:
        """Run the command; a refusal becomes its line on standard error and its exit code."""
        from sepca_cli.output import say

        try:
            return super().invoke(ctx)
        except SepcaError as refusal:
            say(f"sepca: {refusal.message}")
            if refusal.hint:
                say(f"  {refusal.hint}")
            raise typer.Exit(refusal.exit_code) from None
        except typer.Abort:
            raise typer.Exit(130) from None


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
