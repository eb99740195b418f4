"""The weather and the clock that news sites show above their texts: no part of any text.

"13.1 C / Belgrade / Thursday, 28 March 2024 - 22:59" is of the day on which somebody saved the
page, and its town is that of the newsroom.
"""

import re

LONGEST_LINE = 60  # characters
MOST_LINES = 8
_TEMPERATURE = re.compile(r"(?<![\d.,])\d{1,2}(?:[.,]\d)? ?° ?C\b|^\s*-?\d{1,2}(?:[.,]\d)? ?C\s*$")
_CLOCK = re.compile(r"\b\d{1,2}:\d\d\s*$")


def below_the_weather(text: str) -> int:
    """Where a text begins, below the lines of the weather and the clock; 0 where it has none."""
    end = at = 0
    for number, line in enumerate(text.lstrip().splitlines(keepends=True)):
        if number == MOST_LINES or len(line.rstrip()) > LONGEST_LINE:
            break
        at += len(line)
        if _TEMPERATURE.search(line) or (end and _CLOCK.search(line)):
            end = at
    return len(text) - len(text.lstrip()) + end if end else 0
