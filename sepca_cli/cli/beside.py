"""What was typed beside something that leaves it without effect: refused, never passed over."""

from typing import Any

from sepca_cli.errors import BadRequest


def refuse_beside(ctx: Any, option: str, *meant: str) -> None:
    """Refuse everything typed beside an option, but for the parameters that are meant with it.

    Raises:
        BadRequest: there is something; the message names it.
    """
    for parameter in ctx.command.params:
        typed = ctx.get_parameter_source(parameter.name)
        # What may stand anywhere in the line, as --db and --yes, is kept at the desk.
        if parameter.expose_value and parameter.name not in meant and typed.name == "COMMANDLINE":
            name = parameter.opts[0] if parameter.opts[0].startswith("-") else parameter.metavar
            raise BadRequest(
                f"{name.strip('[].')} has no effect beside {option}", "leave one of the two away"
            )
