"""What has the shape of a date and is none: "12 may be", "in April 20 countries met"."""

import re
from collections.abc import Mapping

from sepca_cli.dates import MONTHS
from sepca_cli.reading.when.day_tokens import Tokens
from sepca_cli.reading.when.day_words import set_of

# Where a month or a year alone is taken for a date: behind such a word, folded.
_BEFORE_ALONE = set_of(
    "in since from until till by during of around about before after early late mid for year "
    "through throughout between last next "
    "u od do iz za tokom tijekom pocetkom pocetka krajem kraja sredinom sredine polovinom poslije "
    "posle nakon prije pre godine mjeseca meseca mesec mjesec mjesecu mesecu "
    "vo na po prez v ot pred sled "
    "spring summer autumn fall winter proljece proljecu prolece prolet ljeto leto jesen zima "
    "primavara vara toamna iarna pranvere vere vjeshte dimer "
    "din pana pentru anul luna anului lunii "
    "ne me te vitin viti vitit nga deri gjate muajin muaji muajit per"
)
_BEFORE_COUNTS = set_of("of for to by about around od do za na po pentru de until till from")
_NEVER_ALONE = set_of("mai mar marta maja jan ian sept mars maj tet")
# "Marta", "Maja" and "mars" are other words too: months behind what only stands with one.
_BEFORE_A_MONTH = set_of(
    "mesec mesecot meseca mesecu mjesec mjeseca mjesecu pocetkom pocetak pocetka krajem kraj kraja "
    "sredinom sredina polovinom tokom tijekom ne vo muajin muaji muajit muaj gjate luna lunii"
)
_BEFORE_MAI = ("la", "pe", "din", "de", "data", "ziua", "zilele", "perioada", "intre")
_BEHIND_MAI = ("la", "in", "ora", "orele", "curent", "anul")
_SHORT_LINE = 50  # characters
_ENGLISH = {word for month in MONTHS for word in (month.lower(), month[:3].lower())} | {"sept"}


def is_a_date(words: Tokens, match: re.Match[str], parts: Mapping[str, int]) -> bool:
    """Whether what has the shape of a date is one; `parts` are the tokens that it is made of."""
    months = [parts[part] for part in ("m1", "m2") if part in parts]
    if "compact" in parts:
        return True
    if "short" in parts:  # 2.1.15 is a paragraph
        return all(len(words.word(parts[part])) == 2 for part in ("d2", "m2", "short"))
    if "join" in parts and words.tags[parts["join"]] == "l":  # de la 12 la 14
        return words.tags[max(match.start() - 4, 0) : match.start()] == "t l "
    if any(words.tags[at] in "r&" for at in months):
        return _is_roman(words, match, parts)
    named = [at for at in months if words.tags[at] == "m"]
    if any(words.word(at) in ("may", "march") and not words.capital(at) for at in named):
        return False
    with_year = "y2" in parts or "away" in parts
    if not named:
        return "d2" in parts or _is_a_year(words, match, parts)
    before, month = words.word_before(match.start()), words.word(named[0])
    if before == "-" and match.start() > 1:  # mid-June
        before = words.word(match.start() - 2)
    heads_item = not before.isalnum() and words.tags[match.end() : match.end() + 1] in (",", ":")
    if "d2" not in parts:
        if month == "mai" and before in ("in", "din", "lui") and not with_year:
            return words.folded[words.ends[match.end() - 1] :].startswith((",", ".", " la "))
        if month in _NEVER_ALONE:
            return with_year or before in _BEFORE_A_MONTH
        return with_year or before in _BEFORE_ALONE or heads_item
    if named[0] < min(parts[part] for part in ("d1", "d2") if part in parts):
        # in April 20 countries met; mai 18, 2022
        return with_year or (month in _ENGLISH and before != "in")
    begins = match.start() == 0 or "\n" in words.word(match.start() - 1)  # "29-30 mai, Tirana"
    closed = words.tags[match.end() : match.end() + 2].lstrip()[:1] in tuple("-/().P")
    mai = with_year or before in _BEFORE_MAI or heads_item or closed or begins
    several = not parts.keys().isdisjoint(("d1", "list")) or match["weekday"] is not None
    behind = words.folded[words.ends[match.end() - 1] :][:12].split()[:1]
    mai = mai or several or (bool(behind) and behind[0] in _BEHIND_MAI)
    return mai or month != "mai"  # which is "more" too


def _is_roman(words: Tokens, match: re.Match[str], parts: Mapping[str, int]) -> bool:
    """Whether letters are the Roman number of a month: capitals, with a dot or a year beside."""
    months = [parts[part] for part in ("m1", "m2") if part in parts]
    whole = "y2" in parts or "." in words.tags[match.start() : months[-1]]
    return whole and all(words.capital(at) or words.tags[at] == "m" for at in months)


def _is_a_year(words: Tokens, match: re.Match[str], parts: Mapping[str, int]) -> bool:
    """Whether a number such as 2014 is a year: it has the word beside it, or stands as years do."""
    tags, (start, end) = words.tags, match.span()
    if tags[end - 1] in "Gg" or ("join" in parts and tags[parts["join"]] == "-"):
        return True
    if start and tags[start - 1] == "(" and tags[end : end + 1] == ")":
        return True
    if _ends_a_short_line(words, start, end) or _ends_the_title(words, start, end):
        return True
    before = words.word_before(start)
    counted = before in _BEFORE_COUNTS and tags[end : end + 2] == " x"  # of 2000 officers
    return before in _BEFORE_ALONE and not counted


def _ends_the_title(words: Tokens, start: int, end: int) -> bool:
    """Whether a year ends the first line of a text: "SEPCA diary 2024"."""
    behind = words.tags[end : end + 1] in (" ", "P") and "\n" in words.word(end)
    return behind and "\n" not in words.folded[: words.starts[start]].lstrip()


def _ends_a_short_line(words: Tokens, start: int, end: int) -> bool:
    """Whether a year ends the text, in a line that says where it is from: "© ATSH 2025"."""
    if words.tags[end:].strip(" P.);") or words.starts[start] < _SHORT_LINE:
        return False
    line = words.folded[words.starts[start] - _SHORT_LINE : words.starts[start]]
    return "\n" in line and "." not in line.rpartition("\n")[2]
