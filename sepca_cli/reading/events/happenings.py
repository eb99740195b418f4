"""The events that a text speaks of: its subject, and those before and behind it.

What lies before the subject is background, what lies behind it announced.
"""

import re
from collections.abc import Sequence

from sepca_cli.dates import UNKNOWN, When
from sepca_cli.reading.events.all_its_days import (
    is_until,
    over_its_programme,
    to_the_day_after,
    to_the_last_day,
    with_all_its_days,
)
from sepca_cli.reading.events.called import as_called, as_the_next, is_now
from sepca_cli.reading.events.called_off import is_called_off
from sepca_cli.reading.events.comes_of_it import without_what_comes_of_it
from sepca_cli.reading.events.elsewhere import RELATIVE
from sepca_cli.reading.events.happening import Happening, days_between, same_days
from sepca_cli.reading.events.held import (
    held_in,
    is_of_law,
    is_story,
    named_behind_the_news,
    tells,
)
from sepca_cli.reading.events.kinds import Called, called_in, only_beside
from sepca_cli.reading.events.programmes import is_programme
from sepca_cli.reading.events.sheet_words import WRITTEN_AFTER
from sepca_cli.reading.events.sheets import on_sheet
from sepca_cli.reading.events.subject import subject_of
from sepca_cli.reading.language.asking_words import CALLS_FOR, INVITED_TO
from sepca_cli.reading.language.happening_words import (
    AT_FIRST,
    CALLED_OFF,
    EARLIER,
    GOES_ON,
    HELD,
    TODAY,
    WILL_BE,
)
from sepca_cli.reading.language.letters import Letters, Spot
from sepca_cli.reading.language.passages import BODY, HEADING, Passage, is_quoted
from sepca_cli.reading.when.days import Day

_ENDS = (".", "!", "?", ":", '"')  # of a whole sentence
_TO_BE_LAID_BEFORE = re.compile(
    r"\bto be (?:[\w-]+ )?(?:submitted|presented|discussed|adopted|reviewed|considered|tabled"
    r"|endorsed|approved|put|sent)(?: [\w-]+){0,5} (?:the|its|their|a) (?:[\w-]+ ){0,2}$"
    r"|\binvit\w+(?: [\w-]+){0,6} to (?:an? |the |its |their )?(?:[\w-]+ )?$"
)
# Behind a ceremony that is a part of something else.
_OPENS = re.compile(
    r" (?:de (?:deschider|inchider)|e (?:hapjes|mbylljes)|(?:otvaranja|zatvaranja)\b"
    r"|(?:na|za|po) (?:otvara|otvora|zatvara|zatvora|otkriva|zakriva))"
)
# That it is over.
_WAS_HELD = re.compile(
    r"\b(?:was held|took place|took part|participated|odrzan[aoi]? je|je odrzan[aoi]?"
    r"|(?:ucestvova|prisustvova|sudj?elova)(?:o|l[aei]) (?:je|su)"
    r"|(?:je|su) (?:ucestvova|prisustvova|sudj?elova)(?:o|l[aei])|se odrza|be(?:se)? odrzan[aoi]?"
    r"|se provede|s-a desfasurat|a avut loc|au participat|u mbajt|u zhvillua|moren pjese)\b"
)
_WILL = re.compile(r"\b(?:will|shall|bice|ce|cemo|kj?e|va|vor|urmeaza|do te)\b")
# With which a text goes on to the next of several: "The second, a visit to Rome, was on".
_COUNTED_ON = re.compile(
    r"(?:the )?(?:second|third|fourth|other|last|next)(?: one| (?:activity|event))?,? (?:an? |was )"
    r"|(?:drug|trec|vtor|tret)[aeio]\w{0,2}(?: (?:aktivnost|dogadaj|nastan|sabitie)\w*)?,? "
    r"|(?:a doua|a treia|e dyta|e treta)(?: (?:activitate|veprimtari)\w*)?,? "
)
CONJUNCTION = 20  # folded letters, "whereas" with what stands around it
DATED_TOO_EARLY = 7  # days by which a page may be older than what it reports
STILL_NEWS = 21  # days behind an event
ONE_MEETING = 3  # days in which "the meeting" is still the one that the text is about


def happenings_in(
    read: Letters,
    passages: Sequence[Passage],
    days: Sequence[Day],
    towns: Sequence[Spot],
    page: When = UNKNOWN,
    *,
    ours: Sequence[Spot] = (),
    ahead: bool = False,
    address: When = UNKNOWN,
) -> tuple[Happening, ...]:
    """The events of a text, its subject first; nothing where nothing is said to have been held.

    `page` is the day of the text itself, `ours` where it names the association, `ahead` whether
    it is a line of what is planned, `address` the day that its page is named by: of an event of
    which the text tells none.
    """
    told = held_in(read, passages, days)
    if sheet := on_sheet(passages, days):
        sheet = to_the_last_day(read, with_all_its_days(sheet, passages, told, days), told)
        return (sheet, *_others(read, sheet, told))
    news = named_behind_the_news(read, passages, days)
    subject = subject_of(read, passages, told, towns, page, ours, news)
    if subject is None:
        return ()
    subject = with_all_its_days(subject, passages, told, days)
    subject = to_the_day_after(read, to_the_last_day(read, subject, told), passages, days)
    subject = over_its_programme(subject, passages, days)
    begun = [each for each in told if not (each.day and is_until(read, each.day))]
    called = as_called(subject, passages, begun)
    if called.called and not is_quoted(read.text, called.called.spot(read)):
        subject = called  # what somebody said recalls other events
    elif called.called and not tells(subject.passage):
        return ()  # and nothing else tells of any
    if subject.day and is_until(read, subject.day):
        subject = subject._replace(day=None)
    if address and subject.day is None and subject.called:
        why = "the text tells no day, and its address does"
        spot = subject.called.spot(read)
        subject = subject._replace(day=Day(spot, address, "inferred", why))
    subject = subject._replace(state=_state(read, subject, passages, page, ahead=ahead))
    if _is_only_recalled(subject, passages, page):
        subject = subject._replace(standing="background")
    return (subject, *_others(read, subject, begun))


def _is_only_recalled(subject: Happening, passages: Sequence[Passage], page: When) -> bool:
    """Whether the news is of something else, and a clause only recalls an event of weeks before.

    "From today officers of both patrol, as was agreed in the protocol which they signed on 15 May".
    """
    day, called, passage = subject.day, subject.called, subject.passage
    if not (page and day and called) or day.when.precision not in ("day", "range"):
        return False
    if day.when.latest > page.earliest or days_between(day.when, page) <= STILL_NEWS:
        return False
    if any(called_in(each) for each in passages if each.part == HEADING):
        return False
    clause = RELATIVE.search(passage.folded, 0, called.start) is not None
    return clause or any(TODAY.search(each.folded) for each in passages if each.front)


def _state(
    read: Letters, subject: Happening, passages: Sequence[Passage], page: When, *, ahead: bool
) -> str:
    """Whether the subject was held, is announced or called off; a plan is of what is to come."""
    passage, day = subject.passage, subject.day
    gone = page and day and day.when.latest < page.earliest
    ahead = ahead and not HELD.search(passage.folded)
    if (ahead or is_programme(passages)) and not gone:
        return "announced"
    if is_called_off(subject, passages):
        return "cancelled"
    if any(each.part == HEADING and WRITTEN_AFTER.match(each.folded) for each in passages):
        return "held"
    if page and day and day.when.earliest > page.latest:
        over = days_between(page, day.when) <= DATED_TOO_EARLY and _is_told_of_as_over(passage)
        return "held" if over else "announced"
    if not gone and any(CALLS_FOR.search(each.folded) for each in passages):
        return "announced"
    if passage.part == HEADING and not tells(passage):  # as the text goes on
        own = (each for each in passages if each.front and tells(each))
        passage = next((each for each in own if not _is_promised(read, each)), passage)
    told = without_what_comes_of_it(passage, AT_FIRST.sub("", passage.folded))
    begun = HELD.search(told)  # it opened today and will last two days
    plans = [at for at in WILL_BE.finditer(told) if not (begun and GOES_ON.match(told, at.start()))]
    if subject.called is None and begun and plans and begun.start() < plans[0].start():
        return "held"  # they met to speak of what will be
    return "announced" if plans and not gone else "held"  # on 12 May, the next one is expected


def _is_told_of_as_over(passage: Passage) -> bool:
    """Whether a passage says that something was held, and nothing of what is to come."""
    return bool(_WAS_HELD.search(passage.folded)) and not WILL_BE.search(passage.folded)


def _is_promised(read: Letters, passage: Passage) -> bool:
    """Whether only the words of somebody in a passage look ahead."""
    ahead = WILL_BE.search(passage.folded)
    return ahead is not None and is_quoted(read.text, passage.place(read, *ahead.span()))


def _others(read: Letters, subject: Happening, told: Sequence[Happening]) -> list[Happening]:
    """The other events, each once, as announced or as background."""
    its_days = subject.day.when if subject.day else UNKNOWN
    found: list[Happening] = []
    for each in told:
        if each.day is None or not each.day.when or each.called is None or is_story(each.passage):
            continue
        if is_of_law(each) or _opens_another(each.called):
            continue
        if any(_is_told_already(each, one) for one in (subject, *found)):
            continue
        each = to_the_last_day(read, each, [one for one in told if one.passage is each.passage])
        assert each.day is not None
        other = _beside(subject, its_days, each, each.day.when) if its_days else _promised(each)
        if other:
            found.append(other)
    return found


def _opens_another(called: Called) -> bool:
    """Whether a ceremony only opens or closes another event: "festivitatea de deschidere"."""
    return called.kind == "ceremony" and bool(_OPENS.match(called.passage.folded, called.end))


def _is_told_already(told: Happening, other: Happening) -> bool:
    """Whether two are one event: on one day, or a second day beside the same word."""
    one_day = told.day and other.day and same_days(other.day.when, told.day.when)
    return bool(one_day) or other.called == told.called


def _beside(subject: Happening, its_days: When, other: Happening, when: When) -> Happening | None:
    """Another event of a text as what it is to the subject; None where it is none of its own."""
    if _in_one_breath(subject, other):
        return other._replace(standing="subject", state=subject.state)
    later = when.earliest > its_days.latest
    named = other.kind not in ("other", "visit", "ceremony", "signing")
    if later and named and subject.state == "held" and CALLED_OFF.search(other.passage.folded):
        return other._replace(standing="announced", state="cancelled")
    if other.kind == "visit" and INVITED_TO.search(other.passage.folded):
        return None
    if later and other.kind == "other" and days_between(its_days, when) <= ONE_MEETING:
        return None
    other = as_the_next(other, subject)
    state = "announced" if WILL_BE.search(other.passage.folded) else "held"
    promised = _WILL.search(other.passage.folded) or (other.called and _is_meant_for(other.called))
    if later and (promised or subject.state != "held"):
        state = "announced"  # or it lies behind something still to come, or called off
    if not later:
        return other._replace(standing="background", state=state)
    if state == "announced":
        return other._replace(standing="announced", state=state)
    # Of a later day nothing is promised: it is the day of an event only in a look back at a year.
    return other._replace(standing="subject") if _is_told_alike(subject, other, when) else None


def _promised(other: Happening) -> Happening | None:
    """An event still to come, beside a subject of which no day is known; None for others."""
    named = other.kind not in ("other", "visit", "ceremony")
    if not named or not WILL_BE.search(other.passage.folded):
        return None
    return other._replace(standing="announced", state="announced")


def _is_meant_for(called: Called) -> bool:
    """Whether something is still to be laid before an event: "to be submitted to the assembly".

    So it is if it is only prepared.
    """
    laid = _TO_BE_LAID_BEFORE.search(called.passage.folded, 0, called.start)
    return bool(laid) or only_beside(called)


def _is_told_alike(subject: Happening, other: Happening, when: When) -> bool:
    """Whether a paragraph further down tells of a later event as one does of the subject.

    So do looks back at a year: event after event.
    """
    passage = other.passage
    apart = passage.paragraph > subject.passage.paragraph and passage.part == BODY
    told = HELD.search(passage.folded) and not EARLIER.search(passage.folded)
    dated = when.precision in ("day", "range")
    now = other.called is not None and is_now(other.called, when)
    counted = _COUNTED_ON.match(passage.folded)
    named = other.kind not in ("other", "visit", "ceremony", "signing") or counted
    return bool(apart and (told or counted) and dated and now and named)


def _in_one_breath(subject: Happening, other: Happening) -> bool:
    """Whether one sentence tells of two events alike, and was parted between them."""
    first, second = sorted((subject.passage, other.passage))
    apart = first.paragraph != second.paragraph or first.folded.endswith(_ENDS)
    told = EARLIER.search(other.passage.folded) or WILL_BE.search(other.passage.folded)
    follows = second.offset - first.offset - len(first.folded) <= CONJUNCTION
    return follows and not apart and other.kind not in ("other", "visit") and not told
