"""Names that tests of several rooms share."""

from collections.abc import Callable

from typer.testing import Result

# Runs a line of words, with more words that need no quoting and what is typed on standard input.
Sepca = Callable[..., Result]
