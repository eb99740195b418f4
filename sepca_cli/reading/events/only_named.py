"""Whether a word for an event names it only to tell something else: another event, a house.

"Ahead of the *assembly*", "a centre for *training*", "elected a new *Executive Board*". Folded
patterns: English; Serbian, Bosnian, Croatian and Montenegrin; Macedonian and Bulgarian; Romanian;
Albanian.
"""

import re

_PLACES_ANOTHER = re.compile(
    r"\b(?:on|in|at) the (?:sidelines|margins?|fringes) of (?:[\w-]+ ){0,4}$"
    r"|\b(?:(?:in|la) marja|ne margjin\w+ (?:te|e)) (?:[\w-]+ ){0,2}$"
    # a session of the government
    r"|\b(?:vlada|sabor|vijece ministara|parlament|the (?:government|cabinet)|guvernul"
    r"|qeveria),? (?:je |a )?(?:na|at its|at a|in its|in|ne) (?:[\w-]+ )?$"
    r"|\b(?:ahead of|prior to"
    r"|before|since|until|preparat\w+ (?:for|of)|preparing|prepare"
    r"|in view of|agenda (?:of|for)|dnevn\w+ red\w*"
    r"|preceded by|precedat\w* de|paraprire nga|prethodi\w*|predhodi\w*"
    r"|, (?:invited to|pozvan\w* na|pokanet\w* na|invitat\w* la|(?:te )?ftuar\w* ne)"
    r"|instead of|umj?esto|namesto|vmesto|in loc(?:ul)? de|ne vend te|thank(?:s|ed|ing)?"
    r"|uoci|prije|pre|poslij?e|nakon|priprem\w*(?: za)?|do|pred|predi|po|sled|posle"
    r"|podgotov\w*(?: na| za)?"
    r"|(?:prijem\w*|vecer\w*|rucak|koktel\w*|reception|dinner|lunch) (?:za|u cast|for|in honour of)"
    r" (?:sve |all |the )?(?:ucesni|sudioni|participant|gost|guest|clan|delega)\w*(?: of| in| at)?"
    r"|visited|obis(?:li|ao|la)|posj?eti(?:li|o|la)|posetija|posetiha|(?:a|au) vizitat|vizituan"
    r"|vizitoi"
    r"|inaintea|dupa|pregatir\w*(?: a| pentru)?|para|pas|pergatit\w*(?: e| per)?)"
    r" (?:the |next |first |second |last |spring |autumn |annual |coming |upcoming "
    r"|\w+e |\w+og |\w+nje |\w+ata |\w+oto |reuniunea |sedinta |meeting of |sastanak ){0,3}$"
)

# An event that a clause tells of by itself: preparations for the assembly, *which will be held*.
OF_ITS_OWN = re.compile(
    r"\w+(?: [\w-]+){0,3}? (?:of|od|ot|din|nga|e) \d{1,2}\b|"
    r"[^,.;]{3,70}, (?:planned|scheduled|due|to be held)\b"
    r"|\w+(?: [\w-]+){0,4}? (?:held|odrzan\w*|odrzanog|desfasurat\w*|mbajtur) (?:on|in|u|vo|na|v"
    r"|la|in|pe|me|ne|\d)"
    r"|[^,.;]{3,70},? (?:pe )?(?:which|koj[aeiu]|sto|kojto|kojato|koeto|care|ce|qe|e cila|i cili"
    r"|te cil[ei]n)(?: [\w-]+){0,4}? (?:will|ce|kje|ste|va|vor|do te|do ta)\b"
)
# An event that another one is only a part of.
PART_OF = re.compile(
    r"\b(?:(?:is|was|as|je|bila|bilo|bio|kao|e|be|kako|kato|este|a fost|ca|eshte|ishte|si)(?: an?)?"
    r" (?:part of|dio|deo|del (?:od|na)|cast (?:ot|od)|parte (?:din|a|dintr-?un|dintr-?o)"
    r"|pjese (?:e|te)|(?:included|held|organi[sz]ed) (?:in|within|on) the (?:programme|program"
    r"|agenda|framework|margins|occasion) of)|fac[ei]? parte din(?: cadrul)?)\b"
)
_PART_OF_ANOTHER = re.compile(rf"{PART_OF.pattern}(?: [\w-]+){{0,2}} $")
# Where it was agreed what is to be done, some other day: "at the *meeting it was agreed that*".
_AT_WHICH = re.compile(
    r"\w+,? (?:it was|they|both \w+|the \w+) (?:also )?(?:agreed|decided|concluded)"
    r" (?:[^.;]{1,120} )?(?:will|would) (?!be held|take place)"
)
# Before and behind a board that only was chosen: "elected a new *Executive Board*".
_CHOSEN = re.compile(
    r"\b(?:elect\w*|chose|chosen|choosing|appoint\w*|(?:president|chair\w*|head) of (?:the|its)"
    r"|clan(?:a|u|om|ic\w|ka)?|izabra\w*|izbor\w*|izbra\w*|imenova\w*|pr?edsj?edni\w+|predsedatel\w*|pretsedatel\w*"
    r"|prij?edlog\w*|predlog\w*|ales\w*|aleger\w*|presedint\w*|zgjodh\w*|zgjedh\w*|kryetar\w*)"
    r"(?: [\w-]+){0,2} $"
)
_WAS_CHOSEN = re.compile(
    r" (?:was|were) (?:elected|chosen|completed)\b"
    r"|(?: [\w-]+){0,2} (?:je|e|bese|a fost|u|eshte) (?:imenovan|izabran|izbran|ales|zgjodh|zgjedh)"
)
_HOUSE_FOR = re.compile(
    r"\b(?:cent(?:re|er)|centar\w*|centr\w*|(?<!ne )qender|qendr\w+|akademi\w*|academi\w*)"
    r" (?:for|za|na|de|pentru|per|e|i|te|se)"
    r"(?: (?:basic|osnovnu|strucnu|specijalisticku|policijsku))* $"
)
# Before an event that somebody only wishes for, or could hold: "*hopes to host* the assembly".
_WISHED = re.compile(
    r"\b(?:(?:hop(?:es?|ed|ing)|wish(?:es|ed)?|wants?|wanted|would (?:like|love|be glad)|ready|keen"
    r"|willing|offer(?:s|ed)?) to|(?:could|might|may)"
    r"|(?:should have|(?:was|were) (?:supposed|meant) to have)|treba(?:o|la|lo|li) (?:je|su)"
    r"|nada\w* se|zel\w+|bi (?:vol|htje?l|mog|zelj?el)\w*|(?:vol|htje?l|mog|zelj?el)\w* bi"
    r"|spremn\w+|se (?:nadeva|nadjava)\w*|saka(?:at|me)?|bi sakal\w*|bi mozel\w*|iska(?:t|me)?"
    r"|bi(?:ha)? (?:iskal|mogl|mogal)\w*|podgotven\w*|gotov\w* (?:e|sa)|zelanie|zelba"
    r"|spera\w*|dor(?:este|esc|i|inta)|ar (?:putea|vrea)|vrea|gata|de a"
    r"|shpreso\w+|deshiro\w+|mund te|gatsh\w+|per te)"
    r"(?:,? [\w-]+){0,5}? "
    r"(?:host|hold|organi[sz]e|receive|welcome|stage|led"
    r"|ugosti\w*|vodi\w*|bud\w+ domacin\w*|domacin\w*|organizuj\w*|organizova\w*|organizira\w*"
    r"|odrzi\w*|domakj?in\w*|provede|pribere"
    r"|gazdui\w*|gazduiasca|organiz[ae]\w*|gazda"
    r"|mirepr\w+|mikpr\w+|organizo\w*|mbaj\w*)"
    r"(?:,? [\w-]+){0,5},? $"
)
A_WISH = 120  # folded letters from it to the event


def is_beside_another(folded: str, start: int) -> bool:
    """Whether an event is only named to place another one: the meeting *before the* assembly.

    So is that *at* which something was agreed, or another is *part of*, or that somebody *hopes to
    host*; or a house is named: a centre *for* training.
    """
    begin = max(0, start - 45)
    if folded.endswith("at the ", 0, start) and _AT_WHICH.match(folded, start):
        return True
    if _WISHED.search(folded, max(0, start - A_WISH), start):
        return True
    another = (_PLACES_ANOTHER, _PART_OF_ANOTHER, _HOUSE_FOR)
    return any(words.search(folded, begin, start) for words in another)


def is_chosen(folded: str, start: int, end: int) -> bool:
    """Whether a board is only said to have been elected."""
    return bool(_CHOSEN.search(folded, max(0, start - 45), start) or _WAS_CHOSEN.match(folded, end))
