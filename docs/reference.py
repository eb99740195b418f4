"""The reference of every command, made of the help that the program itself gives."""

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from docs.console import write

EVERYWHERE = ("db", "format", "color", "who", "yes", "version", "help")


class Described(NamedTuple):
    """A command as its help describes it: its full name, paragraphs, example and parameters."""

    name: str
    usage: str
    about: list[str]
    example: str
    own: list[tuple[str, str]]
    everywhere: list[tuple[str, str]]


def every_context() -> Iterator[Any]:
    """The Typer context of every command and every group of them, in the order of the help."""
    from typer.main import get_command

    from sepca_cli.cli.desk import everywhere
    from sepca_cli.cli.nouns import app

    yield from _under(everywhere(get_command(app)), "sepca", None)


def every_command() -> Iterator[Described]:
    """Every command that can be typed, in the order of the help."""
    for context in every_context():
        if not hasattr(context.command, "list_commands"):
            yield _described(context)


def write_reference() -> None:
    """Write an overview and a section for each command into the page."""
    found = list(every_command())
    write(_table("Command", "What it does", ((_link(one.name), one.about[0]) for one in found)))
    write("\nEvery command takes these, anywhere in the line:\n")
    write(_table("Option", "What it means", _as_code(found[0].everywhere)))
    for command in found:
        write(f"\n## {command.name}\n\n" + "\n\n".join(command.about))
        write(f"\n```sh\n{command.example}\n```\n\nUsage: `{command.usage}`")
        if command.own:
            write("\n" + _table("Argument or option", "What it means", _as_code(command.own)))


def _under(command: Any, name: str, parent: Any) -> Iterator[Any]:
    """The command, and those under it if it is a group."""
    settings = command.context_settings
    context = command.context_class(command, parent=parent, info_name=name, **settings)
    yield context
    if hasattr(command, "list_commands"):
        for verb in command.list_commands(context):
            yield from _under(command.get_command(context, verb), verb, context)


def _described(context: Any) -> Described:
    command = context.command
    text, _, example = (command.help or "").partition("Example: ")
    records = {one.name: one.get_help_record(context) for one in command.get_params(context)}
    return Described(
        name=context.command_path,
        usage=_one_line(command.get_usage(context).removeprefix("Usage: ")),
        about=[_one_line(paragraph) for paragraph in text.strip().split("\n\n")],
        example=_one_line(example),
        own=[record for key, record in records.items() if key not in EVERYWHERE and record],
        everywhere=[record for key, record in records.items() if key in EVERYWHERE and record],
    )


def _one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def _link(name: str) -> str:
    return f"[{name}](#{name.replace(' ', '-')})"


def _as_code(records: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(f"`{_one_line(typed)}`", _one_line(about)) for typed, about in records]


def _table(first: str, second: str, rows: Iterable[tuple[str, str]]) -> str:
    lines = ((first, second), ("---", "---"), *rows)
    return "\n".join(f"| {' | '.join(row)} |" for row in map(_escaped, lines))


def _escaped(row: tuple[str, str]) -> Iterator[str]:
    return (cell.replace("|", "\\|") for cell in row)
