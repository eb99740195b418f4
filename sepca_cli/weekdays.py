"""The weekday in front of a date, in the languages of the region: a check of the day behind it."""

import re
from datetime import date

from sepca_cli.dates import When, parse
from sepca_cli.errors import BadRequest
from sepca_cli.names import fold

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

# English; Serbian, Bosnian, Montenegrin and Croatian in the nominative,
# accusative and genitive (but nedelje, which is more often of a week); Macedonian; Bulgarian;
# Romanian; Albanian, also definite. No word means one day here and another there.
WEEKDAY_WORDS = (
    "monday mon ponedeljak ponedjeljak ponedeljka ponedjeljka понеделник понеделникот понеделника "
    "luni lunea hënë hënën hëna hënës",
    "tuesday tue utorak utorka вторник вторникот вторника marți marțea martë martën martës",
    "wednesday wed sreda sredu srijeda srijedu srede srijede средата сряда miercuri miercurea "
    "mërkurë mërkurën mërkura mërkurës",
    "thursday thu četvrtak četvrtka четврток четвъртък четвртокот четвъртъка "
    "joi joia enjte enjten enjtja enjtes",
    "friday fri petak petka петок петък петокот петъка vineri vinerea "
    "premte premten premtja premtes",
    "saturday sat subota subotu subote сабота събота саботата съботата "
    "sâmbătă shtunë shtunën shtuna shtunës",
    "sunday sun nedelja nedelju nedjelja nedjelju недела неделя duminică diel diela dielën dielës",
)
WEEKDAY_NUMBERS = {
    fold(word): number for number, words in enumerate(WEEKDAY_WORDS) for word in words.split()
}
_IN_FRONT = re.compile(r"(?:(?:on|u|vo?|e|te|diten e) )?([a-z]+)[., ]+(.+)")


def weekday_in_front(words: str) -> tuple[int | None, str]:
    """Return the number of the weekday that folded words begin with, Monday being 0, and the rest.

    The number is None, and the words are whole, where they begin with something else.
    """
    found = _IN_FRONT.fullmatch(words)
    if found is None or found[1] not in WEEKDAY_NUMBERS:
        return None, words
    return WEEKDAY_NUMBERS[found[1]], found[2]


def refuse_other_weekday(weekday: int, when: When) -> None:
    """Raise BadRequest where a date does not begin on that weekday, or is vaguer than a day."""
    if when.precision not in ("day", "range"):
        raise BadRequest(
            f"a weekday belongs to a day, not to '{when.shown}'", hint="leave the weekday out"
        )
    day = date.fromisoformat(when.earliest)
    if day.weekday() != weekday:
        raise BadRequest(
            f"{parse(when.earliest).shown} falls on a {WEEKDAYS[day.weekday()]}, "
            f"not on a {WEEKDAYS[weekday]}",
            hint="look at the date again, or leave the weekday out",
        )
