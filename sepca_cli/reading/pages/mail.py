"""The head of an e-mail in which a text was sent: sender, day and subject of the mail, a greeting.

The day of the mail is that of no event, and whoever is greeted in it was nowhere.
"""

import re

from sepca_cli.names import fold

MOST_LINES = 15
LONGEST_GREETING = 80  # characters

# What stands before the colon, folded: English; Serbian, Bosnian, Croatian and Montenegrin;
# Macedonian and Bulgarian; Romanian; Albanian.
_FIELD = re.compile(
    r"(?:from|to|cc|bcc|sent|date|subject|reply-to|importance|attachments?"
    r"|od|za|prima|kome|kopija|poslano|poslato|datum|predmet|naslov|prilo(?:g|zi)"
    r"|ot|do|kopie|isprateno|izprateno|data|tema|otnosno"
    r"|de la|catre|trimis|subiect|nga|per|derguar|lenda)\s*:"
)
_ADDRESS = re.compile(r"[\w.+-]{1,60}@[\w-]{1,60}\.")
_GREETING = re.compile(
    r"(?:dear|hello|hi|good (?:morning|day|afternoon)|postovan\w*|uvazen\w*|dragi|drage"
    r"|pocituvan\w*|pocitan\w*|uvazaemi|uvazhaemi|zdravejte|stimat\w*|buna ziua"
    r"|te nderuar\w*|[ie] nderuar|pershendetje)\b.*[,!]"
)


def below_the_mail(text: str) -> int:
    """Where a text begins, below the head of the mail that brought it; 0 where it has none."""
    fields = at = end = 0
    addressed = False
    for line in text.splitlines(keepends=True)[:MOST_LINES]:
        words = fold(line.strip())
        at += len(line)
        if _FIELD.match(words):
            fields, end = fields + 1, at
            addressed = addressed or bool(_ADDRESS.search(line))
        elif words and fields:
            greeting = len(words) <= LONGEST_GREETING and _GREETING.fullmatch(words)
            end = at if greeting else end
            break
        elif words:
            return 0
    return end if fields > 1 and addressed else 0
