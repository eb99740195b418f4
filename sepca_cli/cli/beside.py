"""What is typed without effect, or without anything to be done: refused, never passed over."""

from collections.abc import Iterator
from typing import Any

from sepca_cli.errors import BadRequest


def refuse_nothing(ctx: Any, *meant: str) -> None:
    """Refuse a change of which nothing was typed but what is to be changed.

    Raises:
        BadRequest: there is nothing else.
    """
    if not any(_typed(ctx, *meant)):
        raise BadRequest("nothing to change was given", f"see: {ctx.command_path} --help")


def refuse_beside(ctx: Any, option: str, *meant: str) -> None:
    """Refuse everything typed beside an option, but for the parameters that are meant with it.

    Raises:
        BadRequest: there is something; the message names it.
    """
    for parameter in _typed(ctx, *meant):
        name = parameter.opts[0] if parameter.opts[0].startswith("-") else parameter.metavar
        raise BadRequest(
            f"{name.strip('[].')} has no effect beside {option}", "leave one of the two away"
        )


def _typed(ctx: Any, *meant: str) -> Iterator[Any]:
    """The parameters that were typed, but for those that are meant."""
    for parameter in ctx.command.params:
        # What may stand anywhere in the line, as --db and --yes, is kept at the desk.
        own = parameter.expose_value and parameter.name not in meant
        if own and ctx.get_parameter_source(parameter.name).name == "COMMANDLINE":
            yield parameter
