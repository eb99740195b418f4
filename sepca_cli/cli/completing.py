"""What the shell offers at Tab: keys, kinds and roles. Silent and quick, whatever happens."""

from collections.abc import Callable
from typing import Any

from sepca_cli.cli.desk import Desk

MOST = 100  # offered at once


def words(vocabulary: Any) -> Callable[..., list[str]]:
    """Offer the words of a vocabulary."""
    return lambda ctx, args, incomplete: [
        word for word in vocabulary if word.startswith(incomplete)
    ]


def keys(*kinds: str) -> Callable[..., list[str]]:
    """Offer the keys of these kinds of record, and no names: a key needs no quoting."""

    def offer(ctx: Any, args: list[str], incomplete: str) -> list[str]:
        from sepca_cli.store.find import keys as begun_so

        return _quietly(ctx, lambda store: begun_so(store, kinds, incomplete.lower(), MOST))

    return offer


def who(ctx: Any, args: list[str], incomplete: str) -> list[str]:
    """Offer parties and persons; after a colon, the roles."""
    from sepca_cli.model import ROLES

    name, colon, role = incomplete.rpartition(":")
    if colon:
        return [f"{name}:{word}" for word in ROLES if word.startswith(role)]
    return keys("party", "person")(ctx, args, incomplete)


def topics(ctx: Any, args: list[str], incomplete: str) -> list[str]:
    """Offer the topics."""
    from sepca_cli.model import Topic

    return _quietly(
        ctx,
        lambda store: [t.key for t in store.select(Topic) if t.key.startswith(incomplete)][:MOST],
    )


def _quietly(ctx: Any, ask: Callable[[Any], list[str]]) -> list[str]:
    """Ask the records file; without one, or with a broken one, offer nothing and say nothing."""
    desk = Desk(db=ctx.find_root().params.get("db") or _said_before(ctx))
    try:
        with desk.reading() as store:
            return ask(store)
    except Exception:
        return []


def _said_before(ctx: Any) -> str:
    """A --db that stands in the line already."""
    found = ctx.find_root().obj
    return found.db if isinstance(found, Desk) else ""
