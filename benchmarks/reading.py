"""How well press texts are read: precision and recall of every field, and what is made up.

    python -m benchmarks.reading                        both halves of the corpus
    python -m benchmarks.reading --half open --verbose  what was wrong, missed or made up, by name
    python -m benchmarks.reading --language mk

The texts are those of tests/reading/corpus, the record that the reader knows is the public one. A
table for each half, a line for each language; a cell is precision/recall in per cent, "-" where
there is nothing to count. Counted are, of the events that the texts are about:

    day        the date, whole ranges
    place      city and country; a town that neither the text nor the record places needs none
    kind, state
    roles      pairs of role and party; who is only mentioned is not counted here

and over whole texts:

    parties    every party that is named, in whatever role
    persons    every person, in whatever role
    handovers  from, to and day
    topics
    standing   events offered as subject, announced or background
    invented   how many proposed facts of events (date, city, kind, role, handover) no text states

It ends with exit 1 while a goal is missed on the halves that were measured.
"""

import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Sequence
from typing import NamedTuple

from benchmarks.corpus import HALVES, LANGUAGES, Expected, expected, known
from benchmarks.judged import judged
from benchmarks.tally import FIELDS, Count, Tally, together
from sepca_cli.reading.draft import Draft

# Precision and recall that a field is to reach, in per cent.
GOALS = {
    "day": (95, 95),
    "place": (95, 95),
    "kind": (95, 95),
    "parties": (95, 85),
    "roles": (90, 80),
    "persons": (90, 80),
    "handovers": (95, 95),
}


class Reading(NamedTuple):
    """A text of the corpus and how its draft was judged."""

    expected: Expected
    tally: Tally


def main() -> None:
    """Read the texts that are asked for, and print the tables on standard output."""
    words = ArgumentParser(
        prog="python -m benchmarks.reading",
        description=__doc__,
        formatter_class=RawDescriptionHelpFormatter,
    )
    words.add_argument("--half", choices=HALVES, default="")
    words.add_argument("--language", choices=LANGUAGES, default="")
    words.add_argument("--verbose", action="store_true")
    asked = words.parse_args()
    readings = [
        Reading(each, judged(each, draft_of(each), known()))
        for each in expected(asked.half, asked.language)
    ]
    if asked.verbose:
        print("\n".join(line for reading in readings for line in told(reading)))
    halves = [half for half in HALVES if asked.half in ("", half)]
    print("\n\n".join(table(half, readings) for half in halves))
    sys.exit(0 if all(goals_met(half, readings) for half in halves) else 1)


def draft_of(expected: Expected) -> Draft:
    """What the program proposes for a text."""
    from sepca_cli.reading.pages.page import read_page
    from sepca_cli.reading.text import read_text

    text = read_page(expected.text).text if expected.is_page else expected.text
    return read_text(
        text,
        known(),
        language=expected.language,
        published=expected.published,
        url=expected.url,
    )


def told(reading: Reading) -> list[str]:
    """What was not as expected in one text, a line each."""
    tally, name = reading.tally, f"{reading.expected.half}/{reading.expected.name}"
    return [
        *(f"{name}: INVENTED {fact}" for fact in tally.invented),
        *(f"{name}: wrong {fact}" for fact in tally.wrong),
        *(f"{name}: missed {fact}" for fact in tally.missed),
    ]


def table(half: str, readings: Sequence[Reading]) -> str:
    """The figures of one half as a table in Markdown: all languages, each of them, the goals."""
    mine = [reading for reading in readings if reading.expected.half == half]
    lines = [
        _line([half, "texts", *FIELDS, "invented"]),
        _line(["---", *["---:"] * (len(FIELDS) + 2)]),
        _figures("all", mine),
    ]
    for language in LANGUAGES:
        those = [reading for reading in mine if reading.expected.language == language]
        if those:
            lines.append(_figures(language, those))
    goals = ["{}/{}".format(*GOALS[field]) if field in GOALS else "" for field in FIELDS]
    return "\n".join([*lines, _line(["goal", "", *goals, "0"])])


def goals_met(half: str, readings: Sequence[Reading]) -> bool:
    """Whether the half reaches every goal and invents nothing."""
    whole = together(each.tally for each in readings if each.expected.half == half)
    return not whole.invented and all(
        part is None or 100 * part >= goal
        for field, goals in GOALS.items()
        for part, goal in zip(_parts(whole.counts[field]), goals, strict=True)
    )


def _figures(name: str, readings: Sequence[Reading]) -> str:
    whole = together(reading.tally for reading in readings)
    cells = ["/".join(map(_per_cent, _parts(whole.counts[field]))) for field in FIELDS]
    return _line([name, str(len(readings)), *cells, str(len(whole.invented))])


def _parts(count: Count) -> tuple[float | None, float | None]:
    return count.precision, count.recall


def _per_cent(part: float | None) -> str:
    """Rounded down, so that only what is whole is called 100."""
    return "-" if part is None else f"{int(100 * part)}"


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    main()
