"""Presidencies in the picture of time: in colour where they are sure, paler where they may be."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from sepca_cli.output.drawing.colours import HOLDERS
from sepca_cli.output.drawing.scale import LEFT, LETTER, RIGHT, Years, cut, day_after, x_of
from sepca_cli.output.safe import safe
from sepca_cli.reports.pictures import Band

EASY = 120  # width in which a name can be read


class DrawnBand(NamedTuple):
    """A presidency, or the sure part of one, in a row."""

    x: float
    width: float
    colour: str
    sure: bool
    name: str
    label: str = ""
    label_x: float = 0


def colours_of(bands: Iterable[Band]) -> dict[str, str]:
    """A colour for each holder, in the order in which they come."""
    holders = dict.fromkeys(band.holder for band in bands if band.holder)
    return {"": "nobody"} | {
        holder: f"holder{number % HOLDERS}" for number, holder in enumerate(holders)
    }


def in_year(bands: Iterable[Band], year: str, colours: dict[str, str]) -> Iterator[DrawnBand]:
    """The presidencies in a year: what is possible first, and over it what is sure."""
    possible: list[DrawnBand] = []
    certain: list[DrawnBand] = []
    said_until = 0.0
    for band in bands:
        drawn = [_band(band, sure, year, colours) for sure in (False, True)]
        parts = [part for part in drawn if part]
        if not parts:
            continue
        named = max(parts, key=lambda part: (part.width >= EASY, part.sure, part.width))
        start = max(named.x + 5, said_until)  # two that may have held it are named side by side
        label = band.label if start == named.x + 5 else f"or {band.label}"
        label = _shortened(label, named.x + named.width - start)
        if label:
            said_until = start + len(label) * LETTER + 10
        for part in parts:
            kept = part._replace(label=label, label_x=start) if part is named else part
            (certain if part.sure else possible).append(kept)
    yield from possible
    yield from certain


def in_one_line(
    bands: Iterable[Band], years: Sequence[str], colours: dict[str, str]
) -> list[DrawnBand]:
    """The presidencies of all years in one line."""
    if not years:
        return []
    span = Years(years)
    found = []
    for sure in (False, True):
        for band in bands:
            first, last = _days(band, sure)
            if first <= last and first[:4] <= years[-1] and years[0] <= last[:4]:
                x, end = max(span.x(first), LEFT), min(span.x(day_after(last)), RIGHT)
                found.append(DrawnBand(x, end - x, colours[band.holder], sure, band.label))
    return found


def _band(band: Band, sure: bool, year: str, colours: dict[str, str]) -> DrawnBand | None:
    """The possible or the sure part of a presidency in a year; None where it has none there."""
    first, last = _days(band, sure)
    if not (first <= last and first[:4] <= year <= last[:4]):
        return None
    x = max(x_of(first, int(year)), LEFT)
    width = min(x_of(day_after(last), int(year)), RIGHT) - x
    return DrawnBand(x, width, colours[band.holder], sure, band.label)


def _days(band: Band, sure: bool) -> tuple[str, str]:
    return (band.sure_from, band.sure_until) if sure else (band.maybe_from, band.maybe_until)


def _shortened(text: str, width: float) -> str:
    """As much of a name as fits into a width; "" where that would say nothing."""
    room = int((width - 8) / LETTER)
    return cut(safe(text), room) if room >= 4 else ""
