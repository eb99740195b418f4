"""What stands around a text that was copied from a page or sent by mail: no part of what it tells.

Above it the head of the mail, the weather or a menu; in it and below it notices, labels such as
"Read also" and the titles of other texts, or a row of titles that end in three dots.
"""

import re
from collections.abc import Iterator

from sepca_cli.names import fold
from sepca_cli.reading.language.letters import Spot
from sepca_cli.reading.pages.furniture import is_handle
from sepca_cli.reading.pages.mail import below_the_mail
from sepca_cli.reading.pages.notices import is_notice
from sepca_cli.reading.pages.weather import below_the_weather

LONGEST_FRONT = 8  # lines of a few words before a text; more are a menu
WORDS_OF_A_MENU = 5  # at most, in a part of it
LONGEST_LABEL = 45  # characters
LONGEST_TITLE = 140  # characters of one that ends without the end of a sentence

# What a site writes over them, the whole line of it, or before one of them, folded: English;
# Serbian, Bosnian, Croatian and Montenegrin; Macedonian and Bulgarian; Romanian; Albanian.
_READ_ALSO = (
    r"(?:(?:read|see|check|watch) (?:also|more|next|too)|check also"
    r"|(?:procitajte|procitaj|pogledajte|citajte) (?:jos|i|takoder|takodje|vise)"
    r"|(?:procitajte|procitaj|pogledni|vidi|viste|vizte|procetete|ceti) (?:i|uste|oste"
    r"|isto|sasto|povece)"
    r"|(?:cit(?:este|iti)|vezi|vedeti) (?:si|mai mult\w*)"
    r"|(?:kontrolloni|shikoni?|lexo(?:ni)?|shiko) (?:gjithashtu|edhe|me shume))"
)
_OTHERS = (
    r"(?:you (?:may|might) also (?:like|be interested in)"
    r"|(?:related|similar|recommended|other|latest|recent|more|popular|most read)"
    r" (?:articles?|news|posts?|stories|topics?)|related|most (?:read|viewed|popular)"
    r"|(?:povezan|slicn|najnovij|poslj?ednj|ostal|drug)\w+ (?:v(?:ij?)?esti|clanci|teme|sadrzaj\w*"
    r"|objave)|najcitanij\w*|preporucujemo|vezane v(?:ij?)?esti"
    r"|bi mozelo da ve interesira|mozete da procitate|povrzani novosti|novo na [\w-]+|naj-?ceteno"
    r"|(?:oste|temite) ot [\w\" -]+|(?:posledvajte|sledvajte|sledete) ni\b.*|\d+ komentara?"
    r"|(?:povrzan|svarzan|slicn|podobn|drug|posledn|najnov|naj-nov)\w*"
    r" (?:vesti|novini|statii|sodrzini|temi|materiali)|najcitano|naj-ceteni|preporacano"
    r"|(?:articol\w*|stiri\w*|noutati)"
    r" (?:similar|recomandat|asemanatoare|inrudit|recent|relevant)\w*|pe acelasi subiect"
    r"|te-?ar (?:mai )?putea interesa|cele mai citite|recomandari"
    r"|(?:(?:artikujt?|lajmet?|te) )?(?:e |te )?(?:ngjash\w+|fundit|ngjajsh\w+|lidhur\w*)"
    r"|(?:lajme|artikuj) (?:te|nga) (?:tjer\w+|rajoni|kategoria)|me te (?:lexuarat|klikuarat))"
)
_LABEL = re.compile(rf"(?:{_READ_ALSO}|{_OTHERS})[ :.»>]*")
_ONE_OF_THEM = re.compile(rf"{_READ_ALSO} ?: ?\w")  # "Read also: Two killed in a fire"
# The day and hour at the end of another story that is shown below one: "22. 04. 2025. u 12:01".
_STAMP = re.compile(r"\d{1,2}\. ?\d{1,2}\. ?\d{4}\.? u \d{1,2}[:.]\d{2}")
_PARTS_OF_A_MENU, _NO_MENU = re.compile("[|>]"), re.compile(r"[\d.:;,!?]")
_DOTS = ("...", "…")
_ENDS_A_SENTENCE = (".", "!", "?", '"', "”", "“")


def without_surroundings(text: str) -> str:
    """Return a text with nothing but spaces in place of what stands around it.

    Each letter keeps its place. Other texts are shown from a label up to the next line of prose; at
    the end of a text also without one.
    """
    kept, at = [], 0
    for start, end in sorted(_surroundings(text)):
        if start < at:
            continue
        kept += [text[at:start], " " * (end - start)]
        at = end
    return "".join([*kept, text[at:]])


def _surroundings(text: str) -> Iterator[Spot]:
    begin = below_the_mail(text) or below_the_weather(text)
    if begin:
        yield Spot(0, begin)
    lines = [Spot(*found.span()) for found in re.compile(r"\S[^\n]*").finditer(text, begin)]
    yield from _menu_in(text, lines)
    yield from _stories_below(text, lines)
    shown = False
    for line in lines:
        words = line.of(text).strip()
        if len(words) <= LONGEST_LABEL and _LABEL.fullmatch(fold(words)):
            shown = True
        elif shown and _is_prose(words):
            shown = False
        if shown or is_handle(words) or is_notice(fold(words)) or _is_one_of_them(words):
            yield line
    if not shown:
        yield from _row_at_the_end(text, lines)


def _menu_in(text: str, lines: list[Spot]) -> list[Spot]:
    """The lines of a menu in front of a text: a long row of a few words each."""
    row = next((n for n, line in enumerate(lines) if not _is_of_a_menu(line.of(text))), 0)
    return lines[:row] if row > LONGEST_FRONT else []


def _is_of_a_menu(line: str) -> bool:
    """Whether a line has but a few words, or only rows of them: "News | Contact", "Home > News"."""
    parts = _PARTS_OF_A_MENU.split(line)
    return all(len(part.split()) <= WORDS_OF_A_MENU and not _NO_MENU.search(part) for part in parts)


def _stories_below(text: str, lines: list[Spot]) -> Iterator[Spot]:
    """The stories below a text that are shown in three lines each: a title, how it begins, a stamp.

    Their titles begin in capitals.
    """
    for title, stamp in zip(lines[1:], lines[3:], strict=False):
        first = re.sub("[LN]j", "", " ".join(title.of(text).split()[:2]))  # RULjA
        if _STAMP.fullmatch(stamp.of(text).strip()) and first.isupper():
            yield Spot(title.start, stamp.end)


def _row_at_the_end(text: str, lines: list[Spot]) -> list[Spot]:
    """The titles with which a text ends, of which two at least were too long to be shown whole."""
    first = len(lines)
    while first and _is_a_title(lines[first - 1].of(text).strip()):
        first -= 1
    row = lines[first:] if first else []
    cut = [line for line in row if line.of(text).rstrip().endswith(_DOTS)]
    return row if len(cut) > 1 else []


def _is_one_of_them(words: str) -> bool:
    """Whether a line shows another text by itself, with the label before its title."""
    return len(words) <= LONGEST_TITLE and bool(_ONE_OF_THEM.match(fold(words)))


def _is_a_title(words: str) -> bool:
    """Whether a line is short and ends as no sentence does."""
    told = words.endswith(_ENDS_A_SENTENCE) and not words.endswith((*_DOTS, "?", "!"))
    return len(words) <= LONGEST_TITLE and not told


def _is_prose(words: str) -> bool:
    """Whether a line is of the text again: long, and with the end of a sentence that is whole."""
    return (
        len(words) > LONGEST_TITLE
        and words.endswith(_ENDS_A_SENTENCE)
        and not words.endswith(_DOTS)
    )
