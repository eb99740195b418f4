"""The table of commands from which Tab is answered, made of the commands themselves.

python -m docs.tree
"""

from collections.abc import Iterable
from inspect import getclosurevars, unwrap
from pathlib import Path
from typing import Any

from docs.reference import every_context
from sepca_cli.cli.tab.grammar import Command, Offer, Option

TREE = Path(__file__).parents[1] / "sepca_cli/cli/tab/tree.py"
OPENING = '''"""All commands, and what Tab offers in them. Made by `python -m docs.tree`."""

from sepca_cli.cli.tab.grammar import Command, Offer, Option

'''


def tree() -> str:
    """The table as Python, an option a line; what every command takes stands in it once."""
    commands = {context.command_path: _command(context) for context in every_context()}
    shared = [
        option
        for option in commands["sepca"].options
        if all(_understood(option, command) for command in commands.values())
    ]
    lines = [f"EVERYWHERE = {_column(shared, 0)}\n", "TREE = {"]
    for path, command in commands.items():
        own = [option for option in command.options if option not in shared]
        head = repr(command._replace(options=())).removesuffix("())")
        lines.append(f"    {path!r}: {head}{_column(own, 4)}),")
    return OPENING + "\n".join([*lines, "}\n"])


def _understood(option: Option, command: Command) -> bool:
    """Whether a command takes an option, or one of its own under that name."""
    return any(set(option.names) & set(own.names) for own in command.options)


def _column(options: Iterable[Option], indent: int) -> str:
    written = "".join(f"{'':{indent + 4}}{option},\n" for option in options)
    return f"(\n{written}{'':{indent}})" if written else "()"


def _command(context: Any) -> Command:
    """A command as a value, from the parameters that Typer made of it."""
    parameters = context.command.get_params(context)
    arguments = [one for one in parameters if one.param_type_name == "argument"]
    return Command(
        about=context.command.get_short_help_str(),
        arguments=tuple(_offer(one) for one in arguments),
        repeats=any(one.nargs == -1 for one in arguments),
        options=tuple(_option(one) for one in parameters if one not in arguments),
    )


def _option(parameter: Any) -> Option:
    return Option(
        # Sorted, because Typer keeps the names of --help in the order of a set.
        names=tuple(sorted([*parameter.opts, *parameter.secondary_opts])),
        about=parameter.help,
        takes=None if parameter.is_flag else _offer(parameter),
        repeats=parameter.multiple,
    )


def _offer(parameter: Any) -> Offer:
    """What was declared as the completion of a parameter, out of Typer's wrappings."""
    wrapping = parameter._custom_shell_complete
    if wrapping is None:
        return Offer()
    found = unwrap(getclosurevars(wrapping).nonlocals["autocompletion"])
    assert isinstance(found, Offer)
    return found


if __name__ == "__main__":
    TREE.write_text(tree(), encoding="utf-8")
