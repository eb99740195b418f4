"""Who sits at the desk."""

import os

from sepca_cli.errors import BadRequest
from sepca_cli.rules.text import one_line


def somebody(named: str = "") -> str:
    """Who changes the record: the one that --as names, else SEPCA_USER, else the login name.

    Raises:
        BadRequest: the name is too long, or holds what cannot be seen.
    """
    if told := named or os.environ.get("SEPCA_USER", ""):
        return one_line(told, "the name of who changes the record", 100)
    from getpass import getuser

    try:
        return one_line(getuser(), "the login name", 100)
    except (OSError, KeyError, ImportError, BadRequest):  # a machine that does not know either
        return "not known"
