"""The first and the last day of an event, where a text tells them apart."""

import re
from collections.abc import Iterator, Sequence

from sepca_cli.dates import When, parse
from sepca_cli.model import CERTAINTIES
from sepca_cli.reading.events.happening import Happening, days_between
from sepca_cli.reading.events.kinds import called_in
from sepca_cli.reading.events.only_named import PART_OF
from sepca_cli.reading.events.programmes import days_of_programme
from sepca_cli.reading.language.happening_words import EARLIER, UNTIL
from sepca_cli.reading.language.letters import Letters, inside
from sepca_cli.reading.language.passages import Passage
from sepca_cli.reading.when.day_kinds import IN_TEXT
from sepca_cli.reading.when.days import Day

_AND_UNTIL = re.compile(
    r",? ?(?:and|to|until|till|i|do|a do|dhe|deri|si|pana|pana la) (?:\w+ )?"
    # opened on the 4th and ended on the 8th; which opened on the 4th, ends today
    r"|,? (?:(?:and|i|te|dhe|si|a) )?(?:(?:was|is|se|je|be|bese|u|s-a) )?"
    r"(?:ended|ends|closed|closes|concluded|concludes|finished|finishes|zavrsi\w*|zavrsava\w*"
    r"|zavarsi|zavarsva\w*|zavrsuva\w*|okonca\w*|zaklj?uc\w*|prikljuc\w*|zakri\w*"
    r"|zatvoren\w*|zatvara\w*|incheiat|incheie|perfundoi|perfundon|mbyll\w*)"
    r"(?: (?:je|se|be|bese))? ?(?:on|na|pe|la|me|u|v|vo)? ?"
)
# It lasts up to a day: the words between what is held and that day.
_LASTS_UNTIL = re.compile(
    r"\b(?:last|run|meet|sit|gather|in session|under ?way"
    r"|continu|go on|goes on|traj|potraj|trae|prodalz|produlz|zgjas|zgjat|vazhd|vijo"
    r"|dur|lucr|prelung|desfas|zhvill|mba[hj])\w*(?: [\w-]+){0,4},?"
    r" (?:until|till|through|up to|do|deri|pana)(?: (?:the|me|te|la|pe|in|date|data|e|diten))* $"
)
LONGEST = 31  # days of an event
DAYS_IN_A_ROW = 4  # after the first: further days are told as those of a week at most
_TO_END = (
    r"(?:(?:will|shall|to) (?:end|close|conclude|finish|adjourn|culminate|wrap up|wind up"
    r"|(?:come|draw) to (?:an end|a close))"
    r"|ends|closes|concludes|finishes|adjourns|culminates|wraps up|winds up"
    r"|(?:comes|draws) to (?:an end|a close))"
)
# What is told of the day after one that the text has named.
_DAY_AFTER = re.compile(
    r"\b(?:(?:following|next|second|third|last|final|closing) day"
    r"|(?:a doua|a treia|ultima) zi|dit[ae]n? (?:e|pasuese)(?: dyte| trete| fundit)?"
    r"|(?:drug|trec|posl?j?ednj)\w+ dana?|sutradan|(?:vtor|tret|posledn)\w+ den)"
    r",? (?:on |which is |that is |pe |la |me |na |v )?$"
)
# And behind it: "tomorrow, on the second day of the Assembly".
_IS_THE_DAY_AFTER = re.compile(
    r",? (?:on |which is )?the (?:second|third|last|final|closing) day\b"
)
AT_THE_END = re.compile(
    r"\b(?:at the (?:end|close) of the|la (?:finalul|sfarsitul|incheierea)|in incheierea"
    r"|ne (?:fund|perfundim|mbyllje)(?: te| e)?|na (?:krajot|kraja)(?: na)?|v kraja na"
    r"|na kraju|po zavrsetku)(?: \w+)?,? (?:on |pe |me |na |u |v |vo )?$"
    # it will end on, or goes on until
    rf"|\b(?:{_TO_END}|ce (?:se )?zavrsit?i?|zavrsice|kj?e zavrs\w*|ste zavarsi"
    r"|ste prikljuci|(?:va|vor) incheia|se va incheia|do te (?:perfundoje|mbyllet))"
    r"(?: \w+)?,? (?:on |pe |me |na |u |v |vo )?$"
    r"|\b(?:will (?:last|run|continue|go on)|lasts?|runs?|continues?|goes on|traj\w+|trae\w*"
    r"|prodalz\w+|prodolz\w+|dureaza|va dura|zgjat\w*|vazhdo\w*|vijo\w*)(?: \w+){0,2}?"
    r" (?:until|till|to|through|do|pana (?:la|pe|in)|deri (?:me|ne)|deri) (?:the |zakljucno so )?$"
    r"|\b(?:prodalzava|prodolzuva|(?:se )?nastavlja(?: se)?|(?:continue|resume)s?) (?:i |on )?$"
)
# What a verb says of the last day: "Seminar se završava sutra".
_ENDS = re.compile(
    r"\b(?:zavrsava(?:ju)?|zavrsit ce|zavrsice|okoncava|zatvara se|(?:traje|trajace|trajat ce) do"
    rf"|{_TO_END}|(?:lasts|runs) until|zavrsuva|kje zavrsi|zavarsva|prikljucva"
    r"|ste (?:zavarsi|prikljuci)"
    r"|se (?:va )?incheie|perfundon|na (?:zatvoranjeto|zakrivaneto|zavrsetokot|zaverseka))\b"
)
# Right before that day: "the conference, which will end tomorrow".
_ENDS_ON = re.compile(rf"{_ENDS.pattern}(?: (?:on|na|vo|v|u|pe|la|me|ne))? $")
# Said of the first day, and of the day on which a text tells that it is over.
_BEGAN = re.compile(
    r"\b(?:beg[au]n|started|opened|kicked off|poce[ol]\w*|zapoce\w*|otvoren\w*|zapocn\w*"
    r"|otkri[tl]\w*|otvoril\w*|startira\w*|pocna\w*|(?:inceput|demarat|debutat|deschis)\w*"
    r"|fillo(?:i|ur)|filluan|filluar|nisi|nisen|nisur|u hap\w*|hapur)(?: [\w-]+){0,2} $"
    # since a day, which the sentence begins with
    r"|(?:^|[.!?] )(?:starting(?: from)?|from|since|as of|(?:pocev |pocnuvajki )?o[dt]"
    r"|(?:incepand )?(?:de|din|cu)(?: (?:data|ziua) de)?|(?:duke filluar )?(?:nga|prej)(?: data)?)"
    r"(?: \w+,)? $"
)
_IS_OVER = re.compile(
    r"\b(?:ended|concluded|completed|closed|graduated|wrapped up|wound up"
    r"|zavrsi\w*|zavrsen\w*|okonca\w*|zaklj?uc\w*"
    r"|zavarsi\w*|prikljuci\w*|zakri\w*|zatvor[ei]\w*|incheiat|finalizat|absolvit|perfundo\w*|perfundua\w*"
    r"|u mbyll\w*)\b"
)
_CONTINUES = re.compile(
    r"\b(?:continues|goes on|continua|vazhdon|vijon|nastavlja|prod[ao]lzava|prodolzuva)\b"
)
_TAUGHT = {"workshop", "training", "seminar"}  # a training workshop is each of them
_BESIDE = 40  # folded letters between such a verb and the day


def with_all_its_days(
    subject: Happening,
    passages: Sequence[Passage],
    told: Sequence[Happening],
    days: Sequence[Day],
) -> Happening:
    """The subject with the days that the text gives it, where its own passage names one end.

    Heading and lead give them with a word for the event, another sentence without one: "for
    two days, on the 7th and 8th, they spoke of ...".
    """
    day = subject.day
    if day is None or day.when.precision != "day" or subject.kind == "signing":
        return subject
    in_front = [
        each.day
        for each in told
        if (each.passage.front or each.passage.paragraph == subject.passage.paragraph)
        and _is_one_thing(subject, each)
        and not PART_OF.search(each.passage.folded)  # that has days of its own
    ]
    further_down = (
        one
        for passage in passages
        if not (called_in(passage) or _is_of_another(passage))
        for one in inside(days, passage.spot)
        if one.kind == IN_TEXT
    )
    for whole in (*in_front, *further_down):
        if whole is None or whole.when.precision != "range":
            continue
        if day.when.earliest in (whole.when.earliest, whole.when.latest):
            return subject._replace(day=whole)
    if not day.counted:
        return subject
    return next((subject._replace(day=each) for each in _around(subject, day, told)), subject)


def _is_of_another(passage: Passage) -> bool:
    """Whether a passage is of an earlier event, or of one that is part of a longer one."""
    return bool(EARLIER.search(passage.folded) or PART_OF.search(passage.folded))


def _around(subject: Happening, day: Day, told: Sequence[Happening]) -> Iterator[Day]:
    """The days around "today" that a sentence tells of the same: "three days, from yesterday"."""
    for each in told:
        whole = each.day
        if whole is None or whole.when.precision != "range" or not whole.counted:
            continue
        meant = whole.when.earliest <= day.when.earliest <= whole.when.latest
        if meant and _is_one_thing(subject, each) and not EARLIER.search(each.passage.folded):
            yield whole


def _is_one_thing(one: Happening, other: Happening) -> bool:
    """Whether two passages can call one event so."""
    kinds = {one.kind, other.kind}
    return len(kinds) == 1 or "other" in kinds or kinds <= _TAUGHT


def to_the_last_day(read: Letters, subject: Happening, told: Sequence[Happening]) -> Happening:
    """The subject with all of its days, where its passage names the first and the last apart."""
    day = subject.day
    if day is None or day.when.precision != "day" or subject.kind == "signing":
        return subject
    for each in told:
        other = each.day
        if other is None or other.when.precision != "day":
            continue
        if _is_its_end(read, each, day.when):
            return _until(subject, day, other)
        if _is_its_beginning(read, each, subject):
            return _until(subject, other, day)
        if each.passage.front and _is_its_beginning(read, subject, each):
            return _until(subject, day, other)
        if each.passage is not subject.passage:
            continue
        first, last = sorted((day, other), key=lambda one: one.when.earliest)
        if first.when == last.when:
            continue
        in_order = first.spot < last.spot and _begins_and_ends(read, first, last)
        if in_order or (is_until(read, last) and not is_until(read, first)):
            return _until(subject, first, last)
    return subject


def is_until(read: Letters, day: Day) -> bool:
    """Whether something only lasts until a day, or is to be done by it: "traje do 18. juna"."""
    start = read.stretch(day.spot)[0]
    before = read.folded[max(0, start - 30) : start]
    return day.when.precision == "day" and bool(UNTIL.search(before))


def _begins_and_ends(read: Letters, first: Day, last: Day) -> bool:
    """Whether something goes on from one day to another, or began then and ended on the other."""
    (start, end), (upto, _) = read.stretch(first.spot), read.stretch(last.spot)
    if _AND_UNTIL.fullmatch(read.folded, end, upto):
        return True
    began = _BEGAN.search(read.folded, max(0, start - _BESIDE), start)
    ends = (_IS_OVER, _CONTINUES)
    return bool(began) and any(
        words.search(read.folded, max(end, upto - _BESIDE), upto) for words in ends
    )


def over_its_programme(
    subject: Happening, passages: Sequence[Passage], days: Sequence[Day]
) -> Happening:
    """The subject up to the last of the days that its programme has hours for."""
    day = subject.day
    if day is None or day.when.precision != "day":
        return subject
    others = days_of_programme(passages, days)
    near = [each for each in others if 0 < _days_behind(day, each) <= DAYS_IN_A_ROW]
    return _until(subject, day, max(near, key=lambda each: each.when)) if near else subject


def _days_behind(day: Day, other: Day) -> int:
    later = day.when.latest < other.when.earliest
    return days_between(day.when, other.when) if later else 0


def to_the_day_after(
    read: Letters, subject: Happening, passages: Sequence[Passage], days: Sequence[Day]
) -> Happening:
    """The subject up to what is told of "the following day, 16 December", or "the last day"."""
    day = subject.day
    if day is None or day.when.precision != "day":
        return subject
    for passage in passages:
        for other in inside(days, passage.spot):
            if other.kind != IN_TEXT or other.when.precision != "day":
                continue
            at = read.stretch(other.spot)[0] - passage.offset
            end = read.stretch(other.spot)[1] - passage.offset
            after = day.when.latest < other.when.earliest and (
                _DAY_AFTER.search(passage.folded, max(0, at - _BESIDE), at)
                or _IS_THE_DAY_AFTER.match(passage.folded, end)
                or (_is_called_in(subject, passage) and _ENDS_ON.search(passage.folded, 0, at))
            )
            if after and days_between(day.when, other.when) <= DAYS_IN_A_ROW:
                return _until(subject, day, other)
    return subject


def _is_called_in(subject: Happening, passage: Passage) -> bool:
    """Whether a passage has a word for just what the subject is."""
    return {each.kind for each in called_in(passage)} == {subject.kind}


def _is_its_end(read: Letters, told: Happening, first: When) -> bool:
    """Whether a day is said to be that of the end: "at the end of the meeting, on Thursday"."""
    assert told.day is not None
    if not first.latest < told.day.when.earliest or days_between(first, told.day.when) > LONGEST:
        return False
    at = read.stretch(told.day.spot)[0] - told.passage.offset
    folded = told.passage.folded
    near = _ENDS.search(folded, max(0, at - _BESIDE), at + _BESIDE)
    ends = (AT_THE_END, _LASTS_UNTIL)
    return bool(near) or any(words.search(folded, max(0, at - 80), at) for words in ends)


def _is_its_beginning(read: Letters, told: Happening, over: Happening) -> bool:
    """Whether a day is that on which began what another passage says is over."""
    if told.day is None or over.day is None:
        return False
    first, last = told.day.when, over.day.when
    if not first.latest < last.earliest or days_between(first, last) > LONGEST:
        return False
    at = read.stretch(told.day.spot)[0] - told.passage.offset
    began = _BEGAN.search(told.passage.folded, max(0, at - _BESIDE), at)
    is_over = _IS_OVER.search(over.passage.folded) or _ENDS.search(over.passage.folded)
    return bool(began and is_over) and _is_one_thing(told, over)


def _until(subject: Happening, first: Day, last: Day) -> Happening:
    """The subject from a first day to a last one."""
    return subject._replace(
        day=first._replace(
            when=parse(f"{first.when.text}/{last.when.text}"),
            also=(*first.also, last.spot, *last.also),
            certainty=max(first.certainty, last.certainty, key=CERTAINTIES.index),
        )
    )
