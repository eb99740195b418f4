"""Words of a vocabulary, and dates, as people type them."""

from collections.abc import Iterable, Sequence

from sepca_cli.dates import OPEN, UNKNOWN, When, in_profile
from sepca_cli.errors import BadRequest

FEW = 3  # things that a message names
MOST = 15  # facts of a record that are told where the one that was meant is not found


def choice(text: str, vocabulary: Iterable[str], what: str) -> str:
    """The word of a vocabulary that is meant, or begun; blanks and underscores are hyphens.

    Raises:
        BadRequest: it is none of them; the hint lists them, the nearest first.
    """
    words = tuple(vocabulary)
    typed = text.strip().lower().replace("_", "-").replace(" ", "-")
    if typed in words:
        return typed
    begun = [word for word in words if typed and word.startswith(typed)]
    if len(begun) == 1:
        return begun[0]
    from difflib import get_close_matches

    near = get_close_matches(typed, words, 1, 0.5)
    one_of = f"did you mean {near[0]}? One of" if near else "one of"
    raise BadRequest(f'"{text[:60]}" is no {what}', f"{one_of}: {', '.join(words)}")


def it_has(known: Sequence[str], typed: str) -> str:
    """The hint for something that a record has not: all that it has, of much the nearest."""
    if len(known) <= MOST:
        return f"it has: {', '.join(known)}"
    from difflib import get_close_matches

    near = get_close_matches(typed[:60], known, MOST, 0)
    return f"the nearest of its {len(known)}: {', '.join(near)}"


def few(things: Sequence[str], between: str = ", ") -> str:
    """The first few of some things, as a message names them, and how many more there are."""
    more = f" and {len(things) - FEW} more" if len(things) > FEW else ""
    return between.join(things[:FEW]) + more


def date_of(text: str) -> When:
    """The date that is meant; "" is one that is not known.

    Raises:
        BadRequest: it cannot be read, or is open, which only an end can be.
    """
    when = end_of(text)
    if when == OPEN:
        raise BadRequest(f'"{text[:60]}" is no date', "only an end can be open")
    return when


def end_of(text: str) -> When:
    """The end that is meant: a date, "open" for what still runs, "" for what is not known."""
    if not text:
        return UNKNOWN
    if when := in_profile(text.strip()):
        return when  # as in most commands; to know the words of a press release takes longer
    from sepca_cli.date_words import read

    return read(text)
