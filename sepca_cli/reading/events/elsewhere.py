"""What a passage tells of another event: who is named there is spoken of, and was not at this one.

A clause with a mark of another time reaches from one boundary to the next; where the mark opens the
sentence, all of it is meant: "Last year the Board met in Ohrid, where ...". What another day or a
plan is told of reaches from the relative before it to the end: "the assembly in Berat, where the
chiefs will meet on 25 June".
"""

import re
from collections.abc import Iterator, Sequence

from sepca_cli.dates import UNKNOWN, When
from sepca_cli.month_words import MONTH_NUMBERS
from sepca_cli.reading.events.happening import Happening
from sepca_cli.reading.events.kinds import called_in
from sepca_cli.reading.language.happening_words import CALLED_OFF, GOES_ON, WILL_BE
from sepca_cli.reading.language.letters import Letters, Spot, inside
from sepca_cli.reading.language.passages import BODY, Passage
from sepca_cli.reading.names.towns import Town
from sepca_cli.reading.when.days import Day

Stretch = tuple[int, int]  # in a passage's folded text

_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
# Marks of another time than that of the event: English; Serbian, Bosnian, Croatian, Montenegrin;
# Macedonian and Bulgarian; Romanian; Albanian.
_MARK = re.compile(
    rf"\b(?:last (?:year|month|autumn|spring|summer|winter|{_MONTHS})"
    r"|(?:a|two|three|four|five|six|seven|eight|nine|ten|some|several|\d+) (?:years?|months?"
    r"|decades?) (?:ago|earlier|before)"
    r"|(?P<next>(?:next|the following|the coming) (?:year|month)"
    r"|(?:iduc|naredn|sl?j?edec|idn|sledn|sledvast)\w+ godin[aeu](?:ta)?"
    r"|(?<!pentru )(?:anul|luna) (?:viito|urmato)\w+"
    r"|(?<!per )(?:vit|muaj)\w* (?:e|i|te) ardhsh\w+)"
    r"|earlier (?:this|that|in the) (?:year|month)|back in"
    r"|(?:in|since|until|between) (?P<year>(?:19|20)\d\d)"
    rf"|(?:in|since|until)(?: early| late)? (?P<month>{_MONTHS})(?! \d)"
    r"|(?:prosl|minul|lansk|pretprosl)\w+ godin[eu]"
    r"|(?:protekl|prethodn|minul|prosl|izminat)\w+ period\w*"
    r"|(?:prethodn|protekl|ranij|minul|izminat|minal)\w+ (?:nekoliko )?godin[ai]"
    r"|pr(?:ij)?e (?:\w+ )?(?:godin|mj?esec|deceni|deset)\w+|svojedobno"
    r"|(?:(?:pred|iz)?minat|minal|predisn)\w+ (?:godin|mesec|prolet|let|esen|zim)\w*|lani"
    r"|predi? (?:\w+ ){0,2}(?:godin|mesec|deceni|deset)\w+|svoevremeno|nekogas|njakoga"
    r"|(?:v?vo|vav|u|at|in) (?:the )?(?:vremeto|vr(?:ij?)?eme|time),? (?:koga(?:to)?|kada?|when)"
    r"|togas(?:en|n)\w+|togavasn\w+|pokojn\w+"
    r"|(?:anul|luna|vara|toamna|iarna|primavara) trecuta?"
    r"|(?:acum|in urma cu) (?:\w+ )?(?:ani?|luni)"
    r"|(?:vit|muaj|ver|vjesht|dim|pranver)\w* (?:e|te|i) (?:kaluar|shkuar)"
    r"|(?:para|perpara) (?:\w+ )?(?:vit|vjet|muaj)\w*|(?:vit|vjet|muaj)\w* me pare"
    r"|(?:do|iz|davne|prez|vav|vo|v) (?P<since>(?:19|20)\d\d)"
    r"|(?<!\d\. )(?<!\d\.)(?P<in>(?:19|20)\d\d)\.? godine"
    r"|(?P<when>(?:19|20)\d\d)(?: g(?:odina|odine)?)?\.?,? (?:koga(?:to)?|kada?|when"
    r"|cand|kur|dok|while|dodeka|dokato|ndersa)"
    r"|(?:his|her|their|whose) (?:late )?(?:predecessor|successor)s?|the late|the then"
    r"|an? (?:similar|comparable) (?:conference|seminar|workshop|training|course|meeting|event)"
    r",? held)\b"
)
_BOUNDARY = re.compile(
    r"[,;:()–]|\b(?:who|which|where|when|while|that|but|and|than|as|about|of"
    r"|koj\w*|gd?j?e|kada?|dok|da|ali|kade(?:to)?|koga(?:to)?|dodeka|dokato|deka|tuku"
    r"|care|unde|cand|dar|iar|ca|qe|ku|kur|por|ndersa|kurse)\b"
)
# Goes on with what was done at another time: "in 2011 an action *in which* A and B took part".
_OF_IT = re.compile(
    r"(?<=\b(?:in|at|vo|la|ne|na) )(?:which|koja|koj|koi|koeto|koito|koja?to|care|cilen|cilin)\b"
    r"|(?<=\bu )koj\w+|(?<=\bv )koj\w+"
    r"|, (?:(?:in|at|of|from|for|with|by|u|na|o|od|za|sa|iz|vo|v|ot|so|s|la|din|pe|cu|ne|me|per) )?"
    r"(?:which|whom|whose|where|koj\w*|gd?j?e|kade(?:to)?|care|unde|ku)\b"
)
_IN_A_PLACE = re.compile(r"['’]s [\w-]+(?: [\w-]+)?, (?:in|at) [^,.;]{2,40},")
RELATIVE = re.compile(
    r"[;:]|, (?:signed|adopted|opened|concluded|(?:otkri|otvore|p[oa][td]pisa|prij?e|usvoj?e"
    r"|done[st]e|sklju?ce)[nt](?:a|o|i|ata|oto|ite)?|semnat|adoptat|incheiat|nenshkruar|miratuar)\b"
    r"|\b(?:who|whose|which|where|when|while|that|but|koj\w*|gd?j?e|kada?|dok|care|unde|qe|ku"
    r"|(?<=, )sto|kade(?:to)?|koga(?:to)?|dodeka|dokato|deka"
    r"|iar|ndersa|kurse|(?:a|au) (?:\w+ )?\w+[st] ca"
    r"|(?:(?<= je )|(?<= su )|(?<=[aieu]o )|(?<=l[ai] ))da"  # najavio je da
    r"|(?:tha|thane|shpreh|\w+(?:oi|uan)) se)\b"
)
# A clause on what the one before tells of: an operation of 2011, *in which A and B took part*.
_ON_IT = re.compile(
    r", (?:in|at) which\b|, (?:u|na) koj\w+|, v?vo koj\w+|, v koj\w+|, (?:la|in) care\b"
    r"|, ne te cil\w+"
)
# What somebody recalls is of before.
RECALLED = re.compile(
    r"\b(?:recall\w*|remind\w*|mention\w*|permend\w*|spomen\w*|mentiona\w*|potset\w*"
    r"|pripomn\w*|podsj?eti\w*|reamint\w*|kujto\w*|rikujto\w*)"
    r"(?: (?:him|them|us|je|su|se|ca|gi|im))?,? (?:that|deka|da|ce|ca|se)\b"
)
# With which a declaration names what was agreed before it.
RECITAL = re.compile(
    r"(?:recalling|having regard to|mindful of|bearing in mind|in view of|pursuant to"
    r"|podsj?ecajuci|imajuci u vidu|potsetuvajki|imajki predvid|pripomnjajki|kato si pripomnja\w*"
    r"|kato vzeha predvid|amintind|reamintind|avand in vedere|duke (?:ri)?kujtuar"
    r"|duke pasur parasysh)\b"
)
# What only tells which event is meant, and not that the whole sentence looks forward: "they
# discussed preparations for the *forthcoming* assembly".
_COMING = re.compile(r"(?:forthcoming|upcoming)\b")
# A case that is only thought of, as in an exercise; what behind it begins to tell of the case.
_THOUGHT_OF = re.compile(
    r"\b(?:fictitious|fictional|imaginary|imagined|invented|hypothetical|made-up|scenario"
    r"|izmisljen\w*|zamisljen\w*|zamislen\w*|izmislen\w*|hipoteti[ck]\w*|fiktivn\w*|scenari\w*"
    r"|imaginar\w*|imagina\w*|fictiv\w*|ipoteti[ck]\w*|fiktiv\w*|trilluar\w*|skenar\w*)\b"
)
_OF_THE_CASE = re.compile(
    r":|[,;(] |\b(?:in which|where|whose|that|koj\w*|gd?j?e|kade(?:to)?|care|in care|unde|qe|ku)\b"
)
# Of these none is another one by another name, as a conference or a training can be.
_MEETINGS = {"general-assembly", "executive-board", "working-group"}
_CLAUSE_ON_IT = re.compile(
    r"[^,;:.]{0,60}(?P<clause>, (?:cij|koj|which|whose|gd?j?e|where|care|unde|kade|ku\b)[^,;]*)"
)
# Before the day of a law or a treaty, which is a part of its name.
_INSTRUMENT_OF = re.compile(
    r"\b(?:convention|treaty|agreement|protocol|law|act|decision|memorandum|konvenc|dogovor|sporazum"
    r"|spogodb|protokol|zakon|ukaz|odluk|resenie|deklarac|conventi|tratat|acord|lege|konvent|ligj"
    r"|marreveshj)\w*(?: [^,;:.]{1,60})? (?:of|from|dated|ot|od|iz|din|nga|e|i|se|te)(?: data)? $"
)
# Before the year of a day, or one since which something has been so.
_OF_A_DAY = re.compile(rf"\b(?:{'|'.join(sorted(MONTH_NUMBERS))}|od(?: \w+)?) $")


def elsewhere_in(
    read: Letters, passage: Passage, told: Happening, days: Sequence[Day]
) -> list[Stretch]:
    """The stretches of a passage that tell of something else than an event."""
    when = told.day.when if told.day else UNKNOWN
    found = list(of_another_time(passage.folded, when, ahead=told.state == "announced"))
    end = len(passage.folded)
    found += [(each.end(), end) for each in RECALLED.finditer(passage.folded)]
    found += _of_a_case(passage)
    if passage is not told.passage:
        found += _on_another(passage, told)
        found += _of_another_day(read, passage, when, days)
        if told.state != "announced":
            found += of_a_plan(passage, when, days)
        off = told.state == "held" and CALLED_OFF.search(passage.folded)
        if off and called_in(passage):  # and not the flight of those who did not come
            found.append((0, len(passage.folded)))
    return found


def towns_of_it(
    read: Letters,
    passages: Sequence[Passage],
    towns: Sequence[Town],
    told: Happening,
    days: Sequence[Day],
) -> list[Town]:
    """The towns of a text that are not named in a clause on something else than an event.

    Neither are those that stand nearer to the day of another one: "behind the first workshop in
    *May*, X held the second in *June in Tirana*". The way there has its days too: "they came *last
    night* to Niš, where it begins today".
    """
    when = told.day.when if told.day else UNKNOWN
    aside = {
        town.spot
        for passage in passages
        for first, end in _of_something_else(passage, told, days)
        for town in inside(towns, passage.spot)
        if first <= read.stretch(town.spot)[0] - passage.offset < end
    }
    if told.day:
        its_day = told.day.spot
        others = [
            day
            for day in _days_of(told.passage, days)
            if not (day.counted or _is_one_of(day.when, when))
        ]
        for town in inside(towns, told.passage.spot):
            if any(_between(day.spot, town.spot) < _between(its_day, town.spot) for day in others):
                aside.add(town.spot)
    return [town for town in towns if town.spot not in aside]


def _of_something_else(passage: Passage, told: Happening, days: Sequence[Day]) -> Iterator[Stretch]:
    """The clauses on another time; what was held was not where something is only planned."""
    when = told.day.when if told.day else UNKNOWN
    if told.standing != "background" or passage != told.passage:
        yield from of_another_time(passage.folded, when, ahead=told.state == "announced")
    if told.state == "held" and passage.part == BODY and passage != told.passage:
        yield from of_a_plan(passage, when, days)


def of_another_time(folded: str, when: When, *, ahead: bool = False) -> Iterator[Stretch]:
    """The clauses with a mark of another time; no year is another one where none is known.

    "Next month" is not of another time where the event is still `ahead`.
    """
    for mark in _MARK.finditer(folded):
        if mark["next"] and ahead:
            continue
        year = mark["year"] or mark["since"] or mark["in"] or mark["when"]
        if year and (not when.year or year >= when.year):
            continue
        if mark["in"] and _OF_A_DAY.search(folded, max(0, mark.start() - 15), mark.start()):
            continue
        if mark["month"] and _is_month_of(when, MONTH_NUMBERS[mark["month"]]):
            continue
        before = [each.end() for each in _BOUNDARY.finditer(folded, 0, mark.start())]
        place = _IN_A_PLACE.match(folded, mark.end())
        after = _BOUNDARY.search(folded, place.end() - 1 if place else mark.end())
        if after and not mark["next"] and (relative := _ON_IT.match(folded, after.start())):
            after = _BOUNDARY.search(folded, relative.end())
        opens = not folded[: mark.start()].strip() or (
            after and _OF_IT.match(folded, after.start())
        )
        yield before[-1] if before else 0, after.start() if after and not opens else len(folded)


def _of_a_case(passage: Passage) -> Iterator[Stretch]:
    """What is told of a case that is only thought of, or asked."""
    end = len(passage.folded)
    for each in _THOUGHT_OF.finditer(passage.folded):
        if begins := _OF_THE_CASE.search(passage.folded, each.end()):
            yield begins.start(), end
    if passage.part == BODY and passage.folded.rstrip('" ').endswith("?"):
        yield 0, end


def _on_another(passage: Passage, told: Happening) -> Iterator[Stretch]:
    """The clauses on a meeting of another kind: "the assembly in Tirana, *whose host is* A"."""
    for each in called_in(passage):
        if {each.kind, told.kind} <= _MEETINGS and each.kind != told.kind:
            clause = _CLAUSE_ON_IT.match(passage.folded, each.end)
            if clause:
                yield clause.span("clause")


def _is_month_of(when: When, month: int) -> bool:
    """Whether an event may have been in a month; it may where its days are not known."""
    return when.precision not in ("day", "range") or int(when.earliest[5:7]) == month


def _of_another_day(
    read: Letters, passage: Passage, when: When, days: Sequence[Day]
) -> Iterator[Stretch]:
    """What is told of days that are not those of the event, if none of these is named as well."""
    if not when:
        return
    if _names_its_day(passage, when, days):
        return
    for day in _days_of(passage, days):
        at = read.stretch(day.spot)[0] - passage.offset
        if _INSTRUMENT_OF.search(passage.folded, max(0, at - 90), at):
            continue
        yield _from_the_relative(passage, at)


def _between(one: Spot, other: Spot) -> int:
    return max(one.start - other.end, other.start - one.end)


def _days_of(passage: Passage, days: Sequence[Day]) -> list[Day]:
    return [day for day in inside(days, passage.spot) if day.when.precision in ("day", "range")]


def _names_its_day(passage: Passage, when: When, days: Sequence[Day]) -> bool:
    """Whether one of the days that a passage names is of the event."""
    named = _days_of(passage, days)
    return any(_is_one_of(day.when, when) for day in named)


def _is_one_of(day: When, when: When) -> bool:
    """Whether a day is one of those of an event."""
    return day.earliest <= when.latest and when.earliest <= day.latest


def of_a_plan(passage: Passage, when: When, days: Sequence[Day]) -> Iterator[Stretch]:
    """What is told of an event that is still to come; tomorrow's sessions are of this one."""
    if called_in(passage) and not (when and _names_its_day(passage, when, days)):
        for plan in WILL_BE.finditer(passage.folded):
            if _COMING.match(passage.folded, plan.start()):
                yield plan.start(), len(passage.folded)
            elif not GOES_ON.match(passage.folded, plan.start()):
                yield _from_the_relative(passage, plan.start())


def _from_the_relative(passage: Passage, at: int) -> Stretch:
    """From the relative before a place to the end of the passage; all of it where there is none."""
    relatives = [each.start() for each in RELATIVE.finditer(passage.folded, 0, at)]
    return relatives[-1] if relatives else 0, len(passage.folded)
