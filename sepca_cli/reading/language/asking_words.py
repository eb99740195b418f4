"""The words by which somebody is asked for what is still to come: to apply, or to pay a visit.

Folded patterns: English; Serbian, Bosnian, Croatian and Montenegrin; Macedonian and Bulgarian;
Romanian; Albanian.
"""

import re

from sepca_cli.reading.language.one_of import OneOf, phrases

# Behind these a visit is only what somebody was asked for.
INVITED_TO = re.compile(
    r"\b(?:(?:invited|asked) [^.;:]{0,100}?\b(?:to|for|on) (?:an? |pay a |make a )?(?:[\w-]+ )?"
    r"visit"
    r"|pozva\w* [^.;:]{0,100}?\b(?:u|na|v|vo|da) (?:[\w-]+ )?posj?et"
    r"|poka[nm]\w* [^.;:]{0,100}?\b(?:na|v|vo|da) (?:[\w-]+ )?pose[ts]"
    r"|invita\w* [^.;:]{0,100}?\b(?:la o|intr-o|pentru o|sa efectueze o|sa intoarca) (?:[\w-]+ )?"
    r"vizit"
    r"|fto[in]\w* [^.;:]{0,120}?\b(?:per|ne) (?:nje )?(?:[\w-]+ )?vizit)"
)
# A course for which one can still apply is to come.
CALLS_FOR = OneOf(
    phrases(r"""
    save the date | can (?:still )?(?:log in|register|sign up|join us|take part)
    nominations (?:are|should|must|may|reach us)
    (?:deadline|closing date) for (?:\w+ ){0,2}applications? | call for applications
    applications? (?:are|is|must|should|can|may) be | apply (?:by|before|until|no later)
    rok za (?:prijav|podnosenj|dostav)\w* | prijav\w* se (?:podnos|dostavlja|primaj|salj)\w*
    rokot za prijav\w* | srok\w* za (?:kandidatstvan|podavan)\w*
    va invit[a-z]{1,3}(?= (?:luni|marti|miercuri|joi|vineri|sambata|duminica|in|pe|la)\b)
    termen\w* limita | (?:inscrieri|candidaturi|aplicati)l?\w* se (?:depun|trimit|primesc|fac)
    afat\w*(?: i fundit)? (?:per|i) aplikim\w* | thirrje per aplikim\w* | aplikimet (?:u )?(?:dorezo
        |dergo|pranoh|behe)\w*
"""),
    r"\b",
)
