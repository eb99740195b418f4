"""What may come next in a line of words, by the table of all commands."""

from os.path import expanduser

from sepca_cli.cli.tab.grammar import Offer, Option
from sepca_cli.cli.tab.tree import EVERYWHERE, TREE

Offered = tuple[str, str]  # a text that may stand there, and what it means where that is known


class Line:
    """The words behind `sepca` that stand already: where they lead, and what they have given."""

    def __init__(self, words: list[str]) -> None:
        self.command = "sepca"
        self.db = ""
        self.given: set[Option] = set()
        self.arguments = 0  # how many have been given
        self.waiting: Option | None = None  # the option whose value comes next
        self.only_arguments = False  # what stands behind -- is no option
        for word in words:
            self._read(word)

    def fitting(self, beginning: str) -> list[Offered]:
        """What may stand here and begins so."""
        if beginning.startswith("-") and not self.only_arguments:
            name, equals, value = beginning.partition("=")
            if not equals:
                return self._names(beginning)
            option = self._option(name)
            return self._values(option.takes if option else None, value, f"{name}=")
        if self.waiting:
            return self._values(self.waiting.takes, beginning)
        return self._verbs(beginning) or self._values(self._argument(), beginning)

    def _read(self, word: str) -> None:
        """Go on by one word."""
        under = f"{self.command} {word}"
        if self.waiting:
            self._give(self.waiting, word)
            self.waiting = None
        elif word == "--":
            self.only_arguments = True
        elif word.startswith("-") and word != "-" and not self.only_arguments:
            name, equals, value = word.partition("=")
            option = self._option(name)
            if option and option.takes is not None and not equals:
                self.waiting = option
            elif option:
                self._give(option, value)
        elif under in TREE and not self.arguments:
            self.command = under
            self.given.clear()
        else:
            self.arguments += 1

    def _give(self, option: Option, value: str) -> None:
        self.given.add(option)
        if "--db" in option.names:
            self.db = expanduser(value)  # the shell does so only when the line is run

    @property
    def _options(self) -> tuple[Option, ...]:
        own = TREE[self.command].options
        taken = {name for option in own for name in option.names}
        return (*own, *(option for option in EVERYWHERE if taken.isdisjoint(option.names)))

    def _option(self, name: str) -> Option | None:
        return next((option for option in self._options if name in option.names), None)

    def _argument(self) -> Offer | None:
        """What the next argument may be; nothing where no more are taken."""
        command = TREE[self.command]
        if self.arguments < len(command.arguments):
            return command.arguments[self.arguments]
        return command.arguments[-1] if command.repeats else None

    def _names(self, beginning: str) -> list[Offered]:
        return [
            (name, option.about)
            for option in self._options
            if option.repeats or option not in self.given
            for name in option.names
            if name.startswith(beginning)
        ]

    def _verbs(self, beginning: str) -> list[Offered]:
        """The commands under this one."""
        if self.arguments:
            return []
        above = f"{self.command} "
        return [
            (path.removeprefix(above), command.about)
            for path, command in TREE.items()
            if path.startswith(above + beginning) and " " not in path.removeprefix(above)
        ]

    def _values(self, offer: Offer | None, beginning: str, before: str = "") -> list[Offered]:
        return [(before + text, "") for text in offer.fitting(beginning, self.db)] if offer else []
