"""Whether a day that a passage names is that of the text, of a paper or of what was only said."""

import re

from sepca_cli.reading.events.all_its_days import AT_THE_END
from sepca_cli.reading.events.kinds import called_in
from sepca_cli.reading.language.happening_words import ONLINE, SAID_ON
from sepca_cli.reading.language.passages import HEADING, Passage
from sepca_cli.reading.when.days import Day

# Before the day of a paper: "the memorandum of understanding of 26 November 2014".
_OF_A_PAPER = re.compile(
    r"\b(?:memorandum|statute|agreement|treaty|protocol|law|decision|resolution|declaration"
    r"|regulation|directive|reply|answer|letter)(?: of [\w-]+)? (?:of|dated|from)(?: the)? $"
    r"|\b(?:memorandum|sporazum|zakon|odluk|rj?eseni|deklaracij|odgovor|dopis|pism|zahtj?ev|izvj?estaj"
    r"|dogovor|protokol|resenij|naredb|baranje|iskan)\w* (?:od|ot)(?: dan)? $"
    r"|\b(?:memorandum|acord|leg|hotarar|deciz|declarati|raspuns|scriso|adres)\w*"
    r" (?:din|de la)(?: data de| ziua de)? $"
    r"|\b(?:memorandum|marreveshj|ligj|vendim|deklarat|pergjigj|letr|leter|shkres)\w*"
    r" (?:e|i|se|te)(?: dates| dates se)? $"
)
# Before the day of a meeting that is only spoken of here, as that at which a paper was agreed: "the
# plan *agreed at the annual meeting in*".
_AGREED_AT = re.compile(
    r"\b(?:plan|strateg|program|priorit|conclusion|decision|recommendation|framework|declaration"
    r"|document|zakljuc|odluk|deklaracij|dokument|concluzi|deciz|hotarar|konkluzion|vendim)\w*"
    r" (?:(?:which|that|as|was|were|koj[aei]|sto|je|su|a|au|fost|i|e|te|se) ){0,3}"
    r"(?:(?:agreed|adopted|approved|endorsed|set)(?: up)?(?:on)? (?:at|during|by)"
    r"|(?:usvojen|donij?et|donesen|dogovoren|prif?hvaten|done[ns]en|priet)\w* na"
    r"|(?:adoptat|convenit|stabilit|aprobat)\w* (?:la|in cadrul|cu ocazia)"
    r"|(?:miratuar|vendosur) ne) [^,;.]{3,80}$"
    # or since when something is told: "what was done since the last meeting in"
    r"|\b(?:since|od|ot|de la|qe nga) (?:[\w'-]+ ){0,4}(?:last|previous|posl?j?ednj\w+|prosl\w+"
    r"|prethodn\w+|posledn\w+|predisn\w+|ultim\w+|fundit\w*) [^,;.]{3,60}$"
)
# Behind a day that is only that of what somebody said: "денес најави дека".
_SAID_BEHIND = re.compile(
    r",? (?:(?:je|su|a|au|ka) )?(?:najavi|soopsti|saopsti|saopci|izjavi|informira|objavi|saobsti"
    r"|zajavi|obavij?esti|potvrdi|announced|said|stated|confirmed|anuntat|declarat|njoftoi|deklaroi"
    r"|tha)\w*(?: (?:je|su))?,? (?:da|deka|ce|ca|se|that)\b"
)
# Around a day on which somebody said something of an event: "izjavio je danas da".
_SAYS = re.compile(
    r"\b(?:izjavi|saopsti|saopci|najavi|naveo|navela|rekao|rekla|kazao|kazala|rece|kaza|istakn|soopsti"
    r"|zajavi|saobsti|podcerta|declarat|anuntat|spus|deklaroi|njoftoi|tha)\w*(?: (?:je|su))? $"
)
_THAT = re.compile(r",? (?:da|deka|ce|ca|se)\b")
# Behind a day on which something was said: it was said at the event.
_AT_IT = re.compile(
    r",? (?:at|during|opening|closing|addressing|(?:on|at) the (?:opening|close|end|sidelines"
    r"|margins|occasion) of) (?:an?|the|this) (?!press|news)"
)
# Behind a day on which somebody spoke to a reporter: "je jutros za RTS rekao".
_TO_A_REPORTER = re.compile(r" za [\w ]{2,25} (?:rek|kaz|izjav|porucil|porucio)\w*")


def tells_when_written(
    passage: Passage, day: Day, stretch: tuple[int, int], *, paper: bool
) -> bool:
    """Whether a day is that of the text itself: of its page, its dateline, or "announced on".

    The paper of a meeting, such as an agenda, is dated by the meeting.
    """
    at, end = stretch
    if paper and passage.part == HEADING:
        return False
    if day.kind == "page date":
        return True
    online = ONLINE.match(passage.folded)  # nobody writes from there
    if day.kind == "dateline" and day.when.precision == "day" and not online:
        return True
    if _OF_A_PAPER.search(passage.folded, max(0, at - 60), at):
        return True
    if _AGREED_AT.search(passage.folded, max(0, at - 140), at):
        return True
    said = _SAYS.search(passage.folded, max(0, at - 40), at) and _THAT.match(passage.folded, end)
    if said and called_in(passage):  # and not at what the next sentence names
        return True
    if _SAID_BEHIND.match(passage.folded, end) and called_in(passage):
        return True
    if _TO_A_REPORTER.match(passage.folded, end):
        return True
    if AT_THE_END.search(passage.folded, 0, at) or _AT_IT.match(passage.folded, end):
        return False
    return bool(SAID_ON.search(passage.folded, 0, at))
