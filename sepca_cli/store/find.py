"""Who or what is meant by a key, the beginning of one, or a name in any language."""

from collections.abc import Collection, Iterable

from sepca_cli.errors import BadRequest, NotFound
from sepca_cli.model import Name
from sepca_cli.names import match_key, stem_of_acronym
from sepca_cli.store import offers, rows
from sepca_cli.store.scope import LISTED, listed
from sepca_cli.store.store import Store

MOST_CANDIDATES = 6
NEAR_ENOUGH = 60  # of 100, by rapidfuzz: near enough to be worth showing, never to be taken

# What to type to add what was not found.
HOW_TO_ADD = {
    "party": 'sepca party add "{}" --kind KIND',
    "person": 'sepca person add "{}"',
    "event": 'sepca event add "{}"',
    "source": 'sepca source add "{}"',
    "term": "sepca presidency handover MEMBER --on DATE",
}


def record(store: Store, text: str, *kinds: str) -> str:
    """The key of the record that is meant, of one of the kinds (of any kind without them).

    Tried in this order: the key, a name, a name without the case ending of an acronym, the
    beginning of exactly one key, a part of a person's name.

    Raises:
        NotFound: nothing answers; the hint names the nearest and the command that adds it.
        BadRequest: several answer; the hint names them.
    """
    text = text.strip()
    if not text:
        raise BadRequest("a name or a key is missing", "it was an empty text")
    kind = store.kind_of(text)
    if kind and (not kinds or kind in kinds):
        return text
    found = (
        _by_name(store, text, kinds)
        or _by_name(store, stem_of_acronym(_in_capitals(text)), kinds)
        or _by_beginning(store, text, kinds)
        or _by_part_of_name(store, text, kinds)
    )
    if not found:
        raise _unknown(store, text, kinds)
    return only(store, text, found)


def member(store: Store, text: str, members: Collection[str]) -> str:
    """The key of the member service that is meant; a state's name means its one member.

    Members are police services, not states, but people say "Albania has the presidency". Where a
    state has two members (Bosnia and Herzegovina), its name is refused with both.

    Raises:
        NotFound, BadRequest: as `record`.
    """
    by_name = [*_by_name(store, text, ("party",)), *_by_beginning(store, text, ("party",))]
    named = [key for key in by_name if key in members]
    if not named:
        countries = {match_key(text)}.union(*(_names(store, state) for state in by_name))
        named = [key for key in members if _country(store, key) in countries - {""}]
    if named:
        return only(store, text, sorted(set(named)))
    return record(store, text, "party")


def only(store: Store, text: str, candidates: Collection[str]) -> str:
    """The one candidate.

    Raises:
        BadRequest: there are several.
    """
    if len(candidates) == 1:
        return next(iter(candidates))
    shown = sorted(candidates)
    more = f" and {len(shown) - MOST_CANDIDATES} more" if len(shown) > MOST_CANDIDATES else ""
    listed = ", ".join(_described(store, key) for key in shown[:MOST_CANDIDATES])
    raise BadRequest(f'"{text[:60]}" fits {len(shown)} records', f"type one of: {listed}{more}")


def keys(store: Store, kinds: Iterable[str], beginning: str = "", most: int = 1000) -> list[str]:
    """Keys of the kinds that begin so, in order."""
    return offers.keys(store.connection, kinds, beginning, most)


def names(store: Store, kinds: Iterable[str]) -> list[tuple[str, str]]:
    """Every name of the kinds with the key that it leads to."""
    wanted = tuple(kinds)
    return list(
        store.connection.execute(
            f"""SELECT name.name, name.record FROM name JOIN record ON record.key = name.record
            WHERE record.kind IN ({", ".join("?" * len(wanted))}) ORDER BY name.told""",
            wanted,
        )
    )


def same_name(store: Store, kind: str, name: str) -> list[str]:
    """Keys of the records of that kind that go by this very name, in any script."""
    return _by_name(store, name, (kind,))


def called_alike(store: Store, keys: Collection[str]) -> list[Name]:
    """The names of these parties and persons, and of all that share one with them."""
    return rows.select(
        store.connection,
        Name,
        f"""WHERE record IN (SELECT record FROM name WHERE folded IN (
            SELECT folded FROM name WHERE record IN {LISTED}))
        ORDER BY told""",
        (listed(keys),),
    )


def _in_capitals(text: str) -> str:
    """An acronym as it is written in full: people type Interpol-u as often as INTERPOL-u."""
    acronym, hyphen, ending = text.rpartition("-")
    return acronym.upper() + hyphen + ending


def _by_name(store: Store, text: str, kinds: tuple[str, ...]) -> list[str]:
    folded = match_key(text)
    if not folded:
        return []
    rows = store.connection.execute(
        """SELECT DISTINCT record.key, record.kind FROM name
        JOIN record ON record.key = name.record WHERE name.folded = ?""",
        (folded,),
    )
    return [key for key, kind in rows if not kinds or kind in kinds]


def _by_beginning(store: Store, text: str, kinds: tuple[str, ...]) -> list[str]:
    # An acronym (MUP, MOI) is the name of several; the one whose key begins so was not meant.
    if not text or not text.isascii() or text.isupper():
        return []
    every = kinds or ("party", "person", "event", "outcome", "term", "aim", "source")
    # A key and the numbered things under it (ga-2022-bucharest.1) are one beginning.
    found = keys(store, every, text.lower(), MOST_CANDIDATES * 20)
    return [key for key in found if "." not in key or "." in text]


def _by_part_of_name(store: Store, text: str, kinds: tuple[str, ...]) -> list[str]:
    """Persons with this word in their name: most are spoken of by the surname alone.

    Organisations are not found so: a word of a name is often the name of another one.
    """
    if kinds and "person" not in kinds:
        return []
    rows = store.connection.execute(
        """SELECT DISTINCT name.record FROM name JOIN person ON person.key = name.record
        WHERE instr(' ' || folded || ' ', ' ' || ? || ' ')""",
        (match_key(text) or "-",),
    )
    return [key for (key,) in rows]


def _unknown(store: Store, text: str, kinds: tuple[str, ...]) -> NotFound:
    """The refusal for a name that nobody has, with the nearest ones."""
    from rapidfuzz import fuzz, process

    what = " or ".join(kinds) or "record"
    choices = dict(names(store, kinds or ("party", "person")))
    choices |= {key: key for key in keys(store, kinds or ("event", "source", "term"))}
    folded = {choice: match_key(choice) for choice in choices}
    best = process.extract(
        match_key(text), folded, scorer=fuzz.WRatio, score_cutoff=NEAR_ENOUGH, limit=12
    )
    nearest = list(dict.fromkeys(choices[choice] for _, _, choice in best))[:3]
    parts = []
    if nearest:
        parts.append("nearest: " + ", ".join(_described(store, key) for key in nearest))
    ways = [
        HOW_TO_ADD[kind].format(text[:60].replace('"', "'")) for kind in kinds if kind in HOW_TO_ADD
    ]
    if ways:
        parts.append(f"to add it: {' or '.join(ways)}")
    if not parts:
        parts.append("look for it: sepca search WORDS")
    return NotFound(f'there is no {what} "{text[:60]}"', "; ".join(parts))


def _described(store: Store, key: str) -> str:
    """A key with the name behind it, where it has one."""
    row = store.connection.execute(
        """SELECT name FROM name WHERE record = ?
        ORDER BY kind <> 'official', until <> '', told LIMIT 1""",
        (key,),
    ).fetchone()
    return f"{key} ({row[0]})" if row else key


def _names(store: Store, key: str) -> set[str]:
    rows = store.connection.execute("SELECT folded FROM name WHERE record = ?", (key,))
    return {folded for (folded,) in rows}


def _country(store: Store, key: str) -> str:
    row = store.connection.execute("SELECT country FROM party WHERE key = ?", (key,)).fetchone()
    return match_key(row[0]) if row else ""
