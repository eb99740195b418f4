"""What a line of words is made of: commands, their arguments and options, and what Tab offers.

Values that know neither Typer nor the records: the shell waits for them at every Tab.
"""

from typing import Any, NamedTuple

MOST = 100  # keys offered at once


class Offer(NamedTuple):
    """What may stand in one place of the line: one of the words, or a key of one of the kinds.

    Behind a colon stands one of the roles.
    """

    words: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()

    def fitting(self, beginning: str, db: str = "") -> list[str]:
        """What begins so. Keys are those of the records file that `db` names, or of the usual one.

        Silent, whatever happens: without a records file, or with a broken one, no key is offered.
        """
        name, colon, role = beginning.rpartition(":")
        if colon and self.roles:
            return [f"{name}:{word}" for word in self.roles if word.startswith(role)]
        if self.kinds:
            return _keys(self.kinds, beginning, db)
        return [word for word in self.words if word.startswith(beginning)]

    def __call__(self, ctx: Any, args: list[str], incomplete: str) -> list[str]:
        """The same, as Typer asks for it."""
        desk = ctx.find_root().obj
        return self.fitting(incomplete, desk.db if desk else "")


class Option(NamedTuple):
    """An option under each of its names. `takes` is what its value may be; a flag takes none."""

    names: tuple[str, ...]
    about: str
    takes: Offer | None = None
    repeats: bool = False


class Command(NamedTuple):
    """A command, or the head of a group of them, with what its arguments may be, in their order.

    `repeats` says whether the last argument may be given again and again.
    """

    about: str
    arguments: tuple[Offer, ...] = ()
    repeats: bool = False
    options: tuple[Option, ...] = ()


def _keys(kinds: tuple[str, ...], beginning: str, db: str) -> list[str]:
    from sepca_cli.cli.records_file import records_file
    from sepca_cli.store.offers import offered

    try:
        return offered(records_file(db), kinds, beginning, MOST)
    except Exception:
        return []
