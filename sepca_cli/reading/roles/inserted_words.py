"""The words that begin an insertion between a subject and its verb: "A, *together with* B, held".

Folded patterns: English; Serbian, Bosnian, Croatian and Montenegrin; Macedonian and Bulgarian;
Romanian; Albanian.
"""

import re

_WITH_THEM = (
    r"(?:together with|jointly with|along with"
    r"|(?:working )?in (?:close |joint )?(?:co-?operation|co-?ordination|collaboration|partnership"
    r"|conjunction) with"
    r"|zajedno sa?"
    r"|u (?:bliskoj |t(?:ij?)?esnoj |punoj )?(?:s[au]radnji|partnerstvu|koordinaciji|zajednici) sa?"
    r"|zaedno so|vo (?:tesna )?(?:sorabotka|partnerstvo|koordinacija) so"
    r"|(?:zaedno|savmestno) sas?|v (?:tjasno )?(?:satrudnicestvo|partn[j]?orstvo|koordinacija) sas?"
    r"|impreuna cu|alaturi de|in (?:stransa )?(?:colaborare|parteneriat|cooperare|coordonare) cu"
    r"|se bashku me|bashke me|ne (?:bashkepunim(?: te ngushte)?|partneritet|koordinim) me)"
)
_WITH_HELP = (
    r"(?:(?:with|through|thanks to) (?:the )?(?:[\w-]+ ){0,2}(?:support|assistance|help|backing"
    r"|funding|sponsorship) (?:of|from|by)|(?:supported|funded|financed|assisted|backed) by"
    r"|uz (?:[\w-]+ ){0,2}(?:podrsku|pomoc|potporu|asistenciju)"
    r"|so (?:[\w-]+ ){0,2}(?:poddrska|pomos)"
    r"|s (?:[\w-]+ ){0,2}(?:podkrepa|pomos|sadejstvie)(?:ta)?"
    r"|(?:cu|prin) (?:[\w-]+ ){0,2}(?:sprijinul|ajutorul|asistenta)"
    r"|me (?:[\w-]+ ){0,2}(?:mbeshtetjen|ndihmen|asistencen))"
)
_AT_THE_SIDE = (
    r"(?:(?:flanked|accompanied|escorted|surrounded) by|u pratnji|pridruzen\w* o[dt]"
    r"|pridruzavan\w* ot|insotit\w* de|[ie] shoqeruar nga)"
)
# Behind the subject, or the first half of its verb, up to the first of those who did it too.
WITH_THEM = re.compile(rf"(?: (?:je|su|ce))?,? {_WITH_THEM} (?:the )?")
# All that stands between a subject and a verb.
BETWEEN_SUBJECT_AND_VERB = re.compile(
    rf",? (?:{_WITH_THEM}|{_WITH_HELP}|{_AT_THE_SIDE}) [^;:.!?\n]{{2,180}}?,? (?:[\w-]+ ){{0,3}}$"
)
# Before those who only stood beside one who said something: "X, *flanked by* A and B, said".
AT_THE_SIDE_OF = re.compile(rf", {_AT_THE_SIDE} [^,;:.]{{1,120}}$")
