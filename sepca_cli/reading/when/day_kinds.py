"""What a date is to the page that it stands on: of its release, of its dateline, or of the text."""

import re
from typing import NamedTuple

from sepca_cli.names import fold
from sepca_cli.reading.language.letters import Spot
from sepca_cli.reading.when.day_words import TAG_OF

IN_TEXT, DATELINE, FOOT_LINE, PAGE_DATE = "in the text", "dateline", "foot line", "page date"
WRITTEN_ON = (DATELINE, PAGE_DATE)  # these tell when a text was written, the surer one first

_FURTHEST = 200  # characters: what begins or ends further away is a line of the text itself
_LONGEST_PLACE = 6  # words
_AROUND = " \t\r\xa0-–—|•*.,:;/()[]"
_BULLETS = ("*", "•", "·")
_DASH = re.compile(r"[ \t\xa0.]*(?:[-–—|]|/ ?[^\W\d]|by\b)")
_HOUR = re.compile(
    r"[,|@ \t\xa0.–-]*(?:(?:at|u|la|в|во|ora|orа)? ?\d{1,2}[:.]\d\d ?h?)?[,|@ \t\xa0.–-]*$"
)
_BEFORE_WEEKDAY = re.compile(r"^(?:e|të|ditën e)$", re.I)  # E martë, 13 dhjetor 2022
_PICTURE = re.compile(r"[ _]\d{1,2}")  # the name of a picture: "20042018 1"
_AT_AN_HOUR = re.compile(r"[,.| ]*\d{1,2}[:.]\d\d$")
_HOUR_FIRST = re.compile(r"[,.| ]*(?:ora )?\d{1,2}[:.]\d\d(?=[ |])")
_HEADLINE = re.compile(r"[ \t\xa0]+[\"“„]?(?P<first>[^\W\d_])")
_OPENS_TEXT = re.compile(
    r"\.?[ \t\xa0]*(?:[-–—:/(\[|)]|$)|\.[ \t\xa0]+[\"“„«]?[^\W\d_].{40}"  # or a whole sentence
)
_PLACE_BEHIND = re.compile(
    r"[, \t\xa0]+([^-–—:/(\[|]{2,60}?)[ \t\xa0]*"
    r"(?:[-–—:/(\[|]|$|(?=\.[ \t\xa0]+[\"“„«]?[^\W\d_].{40}))"  # or a sentence behind "Skopje."
)
# What stands in front of the day of publication, or of writing, folded.
_LABEL = re.compile(
    r"(?:(?:the |this )?(?:interview|interviu|text|articol|article|report|intervju|intervista"
    r"|razgovor|tekst)\b[a-z ]{0,40},?"
    r"|(?:posted|published|release date|date|(?:last )?(?:updated|modified)|by "
    r"|(?:nga|de) reda[ck]|autor|scris|shkruar|objav|datum"
    r"|(?:posl?j?ednj|zadnj|posledn)\w (?:izmj?en|azurir|promj?en)|posled\w+ obnov"
    r"|(?:ultim\w+ )?(?:actualiz|modific)"
    r"|publik|public|postat|data|postuar|krijuar)(?!.*(?:odrzavanja|desfasur|mbajt|event)).{0,30}"
    r"|(?:(?:comunicat de presa|komunikate? per (?:shtyp|medi\w*)|njoftim per (?:shtyp|medi\w*)"
    r"|(?:press|media) release|(?:saopst|saopc|priopc)enj?e za (?:javnost|medije)"
    r"|(?:soopstenie|saobstenie) za \w+)?,? ?(?:(?:nr|no|br)\W{1,2}[\d/-]+)?"
    r"(?: (?:of|dated|din|din data de|me|date|od|ot|dt))?))"
)
# Who signs a text: an office for the press, or a service.
_OFFICE = re.compile(
    r"(?:(?=.{0,60}\b(?:pr|press|pres\w{0,10}|odnos\w+|javnos\w+|sluzb\w+|biro(?:to)?|bjb|ured"
    r"|odjel\w*|vrazki|oddelen\w+|komunikac\w+|comunicare|komunikim\w*|zyr\w*|medi\w*|informim\w*|birou\w*)\b)"
    r"|(?=(?:federalna |generalna )?(?:uprava|ravnateljstvo|ministarstvo|ministerstvo|ministria"
    r"|ministerul|ministry|mup|mvr|drejtoria|direkcija|inspectoratul|policija|politia)\b)).{3,90}"
)
# The line with which a text names where it is from: "(Source: Agerpres, 2022)", "© ATSH 2025".
_CREDITS = re.compile(
    r"(?:©|\(c\)|copyright|[(\[]?(?:sourc|surs|izvor|iztocnik|burim|agenci)\w*\b).{0,40}"
    r"|[/(\[][\w .-]{2,30},"  # /МВР, 2022/
)
_ENDS_WITH_A_YEAR = re.compile(r"\b(?:19|20)\d\d\.\s*$")
# Behind the date in the line with which an agency ends: "Tetovë, 24 prill 2019, INA".
_AGENCY = re.compile(r"[,. ]+[(/]?[A-ZА-Я]{2,12}[)/]?")
_LAST = 12  # characters behind the date with which a text ends


class Page(NamedTuple):
    """A text as lines, with the places where its headline and all its headings end.

    The headline is empty where the text begins with a sentence.
    """

    text: str
    headline: int
    body: int

    def kind_of(self, spot: Spot, single: bool) -> str:
        """What a date is to the page; `single` is one day with or without its year."""
        before, after, whole = self._line_around(spot)
        if before is None:
            return IN_TEXT
        if after and self.text[spot.end - 1] == ".":  # of "г." behind the year
            after = f".{after}"
        line = spot.start - len(before)
        if self._credits(spot, before):
            return PAGE_DATE if single else FOOT_LINE
        alone = whole and bool(_HOUR.match(after) or _PICTURE.fullmatch(after))
        if single and whole and line > self.body and self._signs_behind(spot, before, after):
            return PAGE_DATE
        if single and whole and line > 0 and _in_brackets(before, after):
            if not before.strip(_AROUND) and not after.strip(_AROUND) and line > self.body:
                return PAGE_DATE  # alone in its brackets
            return FOOT_LINE if line > self.body else IN_TEXT
        if single and whole and _ends_in_brackets(before, after):
            return FOOT_LINE
        in_front = _BEFORE_WEEKDAY.sub("", before.strip(_AROUND))
        if not in_front:
            item = before.strip() in _BULLETS and not _AT_AN_HOUR.match(after)
            if single and not item and (alone or (line <= self.body and _opens_page(after))):
                return PAGE_DATE
            if alone:
                return FOOT_LINE if line > self.body else IN_TEXT
            behind = _PLACE_BEHIND.match(after)
            listed = before.strip(" \t([")
            if behind is None or listed or not single or not _is_a_place(behind[1]):
                return IN_TEXT
            alone = whole and behind.end() == len(after)
            return FOOT_LINE if alone and line > self.body else DATELINE
        if single and (_LABEL.fullmatch(fold(before.strip(_AROUND))) or self._signs(spot, before)):
            return PAGE_DATE
        if single and whole and line > self.body and _AGENCY.fullmatch(after):
            return FOOT_LINE if _is_a_place(in_front) else IN_TEXT
        if not _is_a_place(in_front) or not _OPENS_TEXT.match(after):
            return IN_TEXT
        return FOOT_LINE if alone and line > self.body else DATELINE

    def _signs(self, spot: Spot, before: str) -> bool:
        """Whether a date ends the text behind those who signed it: "Služba za odnose, 17. 5."."""
        signed = before.rstrip().endswith((",", "-", "–")) and _OFFICE.match(fold(before.strip()))
        return bool(signed) and len(self.text.rstrip()) - spot.end <= _LAST

    def _signs_behind(self, spot: Spot, before: str, after: str) -> bool:
        """Whether a date begins the last line, before those who signed: "10.12., press office"."""
        last = len(self.text.rstrip()) - spot.end <= len(after)
        signed = not after.lstrip(" .")[:1].islower()
        office = _OFFICE.match(fold(after.strip(_AROUND)))
        return not before.strip(_AROUND) and last and signed and bool(office)

    def _credits(self, spot: Spot, before: str) -> bool:
        """Whether a date ends the text behind its source."""
        ends = len(self.text.rstrip()) - spot.end <= _LAST and len(before) <= _FURTHEST / 4
        return ends and bool(_CREDITS.fullmatch(fold(before.strip()) or before.strip()))

    def _line_around(self, spot: Spot) -> tuple[str | None, str, bool]:
        """What stands before and behind in the line, and whether that is all of the latter.

        None where the line begins far away.
        """
        nearest, furthest = max(spot.start - _FURTHEST, 0), spot.end + _FURTHEST
        start = self.text.rfind("\n", nearest, spot.start) + 1
        end = self.text.find("\n", spot.end, furthest)
        whole = end >= 0 or furthest >= len(self.text)
        before = self.text[start or nearest : spot.start] if start or not nearest else None
        return before, self.text[spot.end : end if end >= 0 else furthest].rstrip(), whole


def page(text: str) -> Page:
    """Return a text as a page, whose first long line or whole sentence ends its headings."""
    start = len(text) - len(text.lstrip())
    first, _, _ = text[start:].partition("\n")
    dated = _ENDS_WITH_A_YEAR.search(first)
    headline = 0 if _is_a_sentence(first) and not dated else start + len(first)
    at = 0
    for line in text.splitlines(keepends=True):
        plain = line.rstrip()
        if len(plain) > 140 or (len(plain) > 60 and _is_a_sentence(plain)):
            break
        at += len(line)
    return Page(text, headline, at)


def _in_brackets(before: str, after: str) -> bool:
    """Whether a date ends a line that stands in brackets: who wrote it, where and when."""
    return before.lstrip()[:1] in ("(", "/", "[") and after.strip(" .\t\xa0") in (")", "/", "]")


def _ends_in_brackets(before: str, after: str) -> bool:
    """Whether a date in brackets of its own stands behind the sentence that ends a line."""
    alone = before.rstrip()[-1:] in ("(", "/", "[") and after.strip() in (")", "/", "]")
    return alone and _is_a_sentence(before.rstrip(" \t(/["))


def _opens_page(behind: str) -> bool:
    """Whether a date that begins a line is of the page: behind it are a dash or a headline."""
    hour = _HOUR_FIRST.match(behind)
    headline = _HEADLINE.match(behind, hour.end() if hour else 0)
    return bool(_DASH.match(behind)) or (headline is not None and headline["first"].isupper())


def _is_a_sentence(line: str) -> bool:
    return line.rstrip(' \t\r"”“)').endswith((".", "!", "?"))


def _is_a_place(words: str) -> bool:
    """Whether words look like "BUCHAREST, ROMANIA": few, each with a capital letter."""
    named = re.findall(r"[^\W\d_]+", words)
    while named and TAG_OF.get(fold(named[-1])) in ("p", "K"):  # Sarajevo, dana 24.11.2016.
        named.pop()
    if len(named) > 1 and fold(named[0]) == "the":  # The Hague
        del named[0]
    return (
        0 < len(named) <= _LONGEST_PLACE
        and not any(letter.isdigit() for letter in words)
        and all(name[0].isupper() for name in named)
        and TAG_OF.get(fold(named[0]), "x") == "x"
    )
