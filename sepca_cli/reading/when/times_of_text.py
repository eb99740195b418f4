"""When a text was written, as far as it or its reader says so: what its days are counted from."""

import re
from collections.abc import Iterator, Sequence

from sepca_cli.dates import UNKNOWN, When, parse
from sepca_cli.reading.language.letters import letters
from sepca_cli.reading.when.day_kinds import DATELINE, FOOT_LINE, IN_TEXT, PAGE_DATE, Page
from sepca_cli.reading.when.day_tokens import Tokens, tokens
from sepca_cli.reading.when.sentences import Sentences
from sepca_cli.reading.when.written_dates import Written, Ymd, dates_written
from sepca_cli.reading.when.years import Anchor, Found, nearest, when_of

CALLED = {
    DATELINE: "the dateline",
    FOOT_LINE: "the foot line",
    PAGE_DATE: "the date of the page",
    IN_TEXT: "the same day elsewhere in the text",
}
_LEAD = 600  # characters behind the headings: what they report is what the text is about
_FOUNDING = re.compile("found(?:ed|ing)|establish|osnov|osniv|utemelj|infiint|fondat|themel")
# Before a day that the text only remembers: "twenty years ago, on 6 October 2007".
_LONG_AGO = re.compile(
    r"\b(?:years ago|(?:prije|pre|pred|predi) [\w ]{1,16}godin\w*|acum [\w ]{1,16}ani"
    r"|vite?(?: me)? pare)\b[^.;]*$"
)
# Before a year that the text is of: "ove, 2013. godine".
_THIS_YEAR = re.compile(
    r"\b(?:this year|ove|ovoj|tekuce|ovaa|tazi|in acest an|anul acesta|kete vit)"
    r",? \(?$"
)
# The number of a newsletter with its year: "No. 4/2025", "бр. 2/2026".
_ISSUE = re.compile(
    r"\b(?:issue|vol(?:ume)?|num(?:ber|ar\w*|eri?)|broj|br|no|nr|numri)\W{1,2}(?:no\W{1,2})?"
    r"\d{1,3} ?[/(–-] ?(?P<year>20\d\d)(?!\d)"
)
_YEAR_IN_ADDRESS = re.compile(r"/(20\d\d)/")
# /2021/09/08/, /2021-09/, /20210908/
_IN_ADDRESS = re.compile(
    r"(?<!\d)(?:(\d{4})/(\d{1,2})(?:/(\d{1,2}))?|(20\d\d)-(\d\d)(?!-)|(20\d\d)(\d\d)(\d\d))(?!\d)"
)


def times_of_text(words: Tokens, found: Sequence[Found], published: When, url: str) -> list[Anchor]:
    """Return the dates that tell when a text was written, the surest first.

    That of its dateline, of publication, of the page, of the address, of the foot line; and the
    year that it calls this one, or that is in the number of a newsletter. A page may be dated by
    the day on which it was saved, but not a day in the address.
    """
    told: dict[str, list[Anchor]] = {DATELINE: [], PAGE_DATE: [], FOOT_LINE: []}
    for one in found:
        if one.when and one.kind in told and (one.is_day or one.kind == FOOT_LINE):
            told[one.kind].append(Anchor(one.when, CALLED[one.kind], (one.spot,)))
    address = date_of_address(url)
    in_address = [Anchor(address, "the date in the address")] if address else []
    times = [
        *told[DATELINE][:1],
        *([Anchor(published, "the day of publication")] if published else []),
        *(in_address if address.precision == "day" else []),
        *told[PAGE_DATE][:1],
        *(in_address if address.precision != "day" else []),
        *told[FOOT_LINE][-1:],
        *(Anchor(one.when, CALLED[DATELINE], (one.spot,)) for one in _headed_by_a_month(found)),
        *_year_of_the_text(words, found),
        *_year_of_the_issue(words),
    ]
    if told[DATELINE]:
        return times
    return [*_dateline_without_year(found, times), *times]


def _headed_by_a_month(found: Sequence[Found]) -> list[Found]:
    """The month, or the year, in the place of a dateline: "SEPCA Bulletin, March 2015"."""
    return [one for one in found if one.when and one.kind == DATELINE and not one.is_day][:1]


def _year_of_the_text(words: Tokens, found: Sequence[Found]) -> Iterator[Anchor]:
    """Give the years of which the text says that they are this one."""
    for one in found:
        start = words.starts[one.written.start]
        if one.when.year and _THIS_YEAR.search(words.folded, max(0, start - 20), start):
            yield Anchor(one.when, "the year that the text calls this one", (one.spot,))


def _year_of_the_issue(words: Tokens) -> Iterator[Anchor]:
    """Give the year of a newsletter, from the number that stands in front."""
    if issue := _ISSUE.search(words.folded, 0, _LEAD):
        year = Ymd(int(issue["year"]), 0, 0)
        spot = words.read.found(issue, "year")
        yield Anchor(when_of(Written(0, 0, year, year)), "the number of the issue", (spot,))


def _dateline_without_year(found: Sequence[Found], times: Sequence[Anchor]) -> Iterator[Anchor]:
    """Give the first dateline, in the year that brings it nearest to the surest of other dates."""
    datelines = (one for one in found if one.kind == DATELINE and one.is_day)
    for one in [next(datelines, None)]:
        if one and times and (when := nearest(one.written, times[0], ahead=False)):
            yield Anchor(when, CALLED[DATELINE], (one.spot,))


def own_time(
    words: Tokens, sentences: Sentences, found: Sequence[Found], page: Page
) -> Iterator[Anchor]:
    """Give what the text is about: the year of its headline, or else the first day of its lead.

    The day of a founding is not that.
    """
    for written, spot, kind, when in found:
        in_lead = written.last.day and spot.start <= page.body + _LEAD
        if not when or kind != IN_TEXT or not (in_lead or spot.end <= page.headline):
            continue
        near = sentences.around(written.start)
        before = words.folded[
            max(0, words.starts[written.start] - 40) : words.starts[written.start]
        ]
        if not (any(_FOUNDING.match(words.word(at)) for at in near) or _LONG_AGO.search(before)):
            yield Anchor(when, "the first date that the text names", (spot,), reported=True)
            return


def date_of_address(url: str) -> When:
    """The date that an address has in it, as in /2021/09/08/ or 18-20-april-2018; else UNKNOWN."""
    path = url.partition("://")[2] or url
    if found := _IN_ADDRESS.search(path):
        day = Ymd(*(int(part) for part in found.groups() if part))
        if when := when_of(Written(0, 0, day, day)):
            return when
    year = _YEAR_IN_ADDRESS.search(path)
    days = (when for when, _ in _written_in(url) if when)
    return next(days, parse(year[1]) if year else UNKNOWN)


def named_in_address(url: str) -> When:
    """The day that a page is named by, with its month in words as in 18-20-april-2018.

    UNKNOWN if there is none. One in numbers is that on which the page was written.
    """
    return next((when for when, in_words in _written_in(url) if when and in_words), UNKNOWN)


def _written_in(address: str) -> Iterator[tuple[When, bool]]:
    """Give the days in an address, and whether a month in words is among them."""
    path = (address.partition("://")[2] or address).removeprefix("www.")
    words = tokens(letters(path.replace("_", "-")))
    for one in dates_written(words):
        if one.first.day:
            in_words = any(words.word(at).isalpha() for at in range(one.start, one.end))
            yield when_of(one), in_words
