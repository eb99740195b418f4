"""Whether a name only tells which one another is, whose something is, or where a town is.

Such a name is no party of the passage: the police *of Albania*, the standards *of the EU*.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from sepca_cli.reading.language.letters import Letters
from sepca_cli.reading.language.passages import is_in_a_title
from sepca_cli.reading.names.members import ASSOCIATION
from sepca_cli.reading.names.parties import Named
from sepca_cli.reading.roles.cast import Cast

# Between a name and what tells which one of its kind is meant.
_OF = re.compile(
    r"[\s\"'”)]*(?:of|from|in|iz|od|u|ot|na|vo|v|din|al|ale|nga|ne)?[\s\"'“]*(?:the )?"
)
# Behind who is only told to have made something else possible: an *OSCE-supported* study.
_MADE_BY = re.compile(r"-(?:\w+ed|led|run)\b")
# Before what somebody was of: "X, *once at the head of the* Federal Police Administration, Y".
_ONCE = re.compile(
    r", (?:once|formerly|previously)(?: (?:the )?\w+)? (?:of|with|at|in)"
    r"(?: the (?:head|helm|top) of)? (?:the )?$"
)
# An institution that no table has, before the state that it is of.
_INSTITUTION_OF = re.compile(
    r"\b(?:inspectorate|agency|bureau|service|office|academy|university|institute|chamber|parliament"
    r"|customs|guard|gendarmerie|prosecut\w+|council|court|cent(?:er|re)|department|commission"
    r"|assembly|red cross|unit|ombudsman|minist(?:er|ry) of (?!the |interior|internal)[\w-]+)"
    r"(?: (?:of|for|and) [\w-]+){0,2}(?: [\w-]+){0,2} of (?:the )?(?:republic of )?$"
    # Republičko javno tužilaštvo Srbije, Ministarstvo pravde Crne Gore
    r"|\b(?:tuzila|drzavno odvj?etni|skupstin|parlament|sabor"
    r"|ministarstv\w+ (?!unutr)\w+(?: i \w+)?|agencij|institut(?!ion)|akademij|univerzitet"
    r"|sveucilist|fakultet|komor|carin|inspekcij)\w*(?: (?:za )?\w+)?(?: republike)? $"
    # Ministria e Punëve të Jashtme e Norvegjisë, Ministerul Afacerilor Externe al Norvegiei
    r"|\b(?:ministri|agjenci|akademi|universitet|institut|prokurori|gjykat|doganat?|sherbim)\w*"
    r"(?: (?:e|i|te|se) (?!shteti)[\w-]+(?: [\w-]+)??(?: dhe (?:e |te )?[\w-]+)?){1,2}"
    r" (?:e|i|te|se) $"
    r"|\b(?:minist[er]r?|institut|parchet|serviciul|inspectorat)\w*(?: [\w-]+){1,3} al $"
    r"|\b(?:agentia|agentiei|academi\w+|universitat\w+|procuratur\w+)(?: [\w-]+){1,3} a $"
    r"|(?<!olicejska )(?<!olicejskata )(?<!oliciska )(?<!oliciskata )\b(?:agenci|biro|sluzb|carin"
    r"|akademi|univerzitet|universitet|institut|parlament|sobranie|prokuratur|obvinitelstv|sovet"
    r"|savet|centar|inspekci|kancelari|zandarmeri|gard|komisi|ombudsman)\w*(?: \w+){0,2} na"
    r" (?:republika )?$"
)
# What is sent to a state, or works in one: it is not that state.
_SENT_TO = re.compile(
    r"\b(?:mission|delegation|ambassador|envoy|attache|embassy|embassies|representation|presence|visit|trip"
    r"|representative)s? (?:to|in|for) (?:the )?(?:republic of )?(?:[\w-]+ (?:and )?){0,3}$"
    r"|\bministarstv\w*\s+(?!un)\w+ih poslova (?:kraljevine |republike )?$"
    r"|\b(?:fondacij|zaklad|agencij|udruzenj|kompanij)\w* iz $"
    r"|\b(?:koordinator|menadzer|savj?etni[kc]|zaduzen)\w* za (?:republiku )?$"
    r"|\b(?:ambas+ador|consul|konsull?|konzul)\w*(?: [\w-]+){0,8} (?:in|ne|u|vo|v) (?:republica )?$"
)
# Before the whole that states lie in, or are members of: "53 states of the EU area".
_PART_OF_THE_WORLD = re.compile(
    r"\b(?:(?:zon[aei]|spatiul\w*|prostor(?:u|a|ot)?|hapesir\w*) (?:e |se |na )?"
    r"|(?:member (?:states|countries)|(?:stat|tari)\w* membre|(?:drzav|zem[alj])\w* clanic\w*"
    r"|shtete\w* anetare) (?:(?:of|ale|din|a|al|te|na) )?(?:the )?)$"
)
# Before what countries are only members of: "nekoliko zemalja Evropske unije".
_COUNTRIES_OF = re.compile(r"\b(?:zemalj[ae]|zemljama|drzav[ae]|drzavama)(?: clanic(?:a|e|ama))? $")
# "In the capital of Moldova": the state tells where something was.
_CAPITAL_OF = re.compile(
    r"\b(?:capital(?: city)?(?: of(?: the)?)?|capital(?:a|ei)|kryeqytet\w* (?:i|e|te|se)"
    r"|glavn\w+ grad\w*|glav(?:en|niot) grad na|stolic\w+ na|prestolnin\w+) $"
)
# A body that no table has, before the state that it is of: "the director of the *NSA of* Serbia".
_ACRONYM_OF = re.compile(r"(?P<acronym>\b[A-ZЀ-Я]{2,6}) (?:of|na|на|al|a|e|i) ?$")
# Before a body whose members are spoken of, and not itself: "from 22 member states of the EU".
_MEMBERS_OF = re.compile(
    r"\b(?:member (?:states?|countries)|(?:drzav|darzav|zemj|zem[al]+j)\w*[ -]cl[ae]n\w+"
    r"|(?:statel?[eo]r?|tarilor|tarile|tari) membre|(?:shtete|vende)\w* anetare"
    r"|region\w* (?:i|and|si|dhe))"  # and one region beside another
    r" (?:(?:of|the|na|ale?|a|te|se|e) )*$"
)
# Behind a name, but for its people: "*Serbia's* capital", and not "Serbia's delegation".
_POSSESSIVE = re.compile(
    r"['’]s (?!(?:[\w-]+ ){0,2}(?:delegat\w+|representatives?|team|officers|officials|experts"
    r"|contingent|side|participants|envoys?)\b)\w"
)
# Before BiH, which has no cases, what is only of it: "the service for foreigners of BiH".
_OF_BIH = re.compile(
    r"\b(?!(?:iz|i|te|u|od|za|sa|s|na|o|ili|kao|pored|osim|izmedu|of|from|and|by|with|both|between"
    r"|din|dintre|si|cu|nga|dhe|me)\b|(?:predstavni|delegacij|koleg"
    r"|izaslanstv|sefov|direktor|ravnatelj|minist|strucnja|ekspert|koordinator|clanic|drzav|zemlj"
    r"|policaj|tim)\w*|stran[aeu]\b)[a-z]{2,} $"
)
# Behind and before a body that only tells whose members or rules are meant: *EU* standards, the
# member states *of the EU*.
_ITS_OWN = re.compile(
    r" (?:(?:and [\w-]+ )?(?:member|candidate|partner|beneficiary|participating) )?"
    r"(?:states?|countr(?:y|ies)|standards?|legislation|law|laws|acquis|accession|integration"
    r"|enlargement|membership|polic(?:y|ies)|borders?|citizens|average|perspective|path|criteria)\b"
)
# Behind a body whose project is named next: the *EU* project iPROCEEDS-2.
_PROJECT = re.compile(r" (?:[\w-]+ )?(?:project|programme|program) ['\"“]?")
_OWNED_BY = re.compile(
    r"\b(?:(?:member|candidate|partner|participating) (?:states|countries)|countries|standards"
    r"|acquis|accession|membership|integration) (?:of|in|into|to|with) (?:the )?$"
    r"|\b(?:(?:drzav|zem[lj]|strani|stran)\w*[ -])?(?:clanic|clenk|clank)\w* (?:na )?$"
    r"|\b(?:zem[lj]\w+|zemj\w+|strani(?:te)?|standard\w*|integracij\w*|clanstv\w*|clenstv\w*"
    r"|pristupanj\w*|granic\w*|zakonodavstv\w*) (?:na |u |vo |v )?$"
    r"|\b(?:statel\w+(?: membre)?|tari\w*(?: membre)?|membre|standarde\w*|integrar\w+|aderar\w+"
    r"|legislati\w+) (?:ale |al |a |in |la )?$"
    r"|\b(?:vend\w*|shtet\w*)(?: anetar\w*)? (?:te |e )?$"
    r"|\b(?:standard\w*|integrim\w*|anetaresim\w*) (?:te |e |i |ne )?$"
)


def only_qualifies(read: Letters, parties: Sequence[Named], at: int) -> bool:
    """Whether a name only tells which one: the police *of* Albania, the NGO *from* Montenegro."""
    if ASSOCIATION in parties[at].keys and _is_of_what_follows(read, parties, at):
        return True  # the *SEPCA* Women Police Officers Network
    if parties[at].generic:
        return at + 1 < len(parties) and _of(read, parties[at], parties[at + 1])
    before = parties[at - 1] if at > 0 else None
    if before is None or before.generic or not _of(read, before, parties[at]):
        return False
    return ASSOCIATION not in before.keys  # which is of no state: "its presidency *of* Albania"


def _is_of_what_follows(read: Letters, parties: Sequence[Named], at: int) -> bool:
    """Whether the next name stands right behind one, with nothing but a space between."""
    end = parties[at].spot.end
    return at + 1 < len(parties) and read.text[end : parties[at + 1].spot.start] == " "


def is_owner(read: Letters, cast: Cast, party: Named) -> bool:
    """Whether a name only tells whose something is: the capital of Moldova, the EU's members."""
    start, end = read.stretch(party.spot)
    before = read.folded[max(0, start - 40) : start]
    if any(words.search(before) for words in (_PART_OF_THE_WORLD, _MEMBERS_OF, _COUNTRIES_OF)):
        return True
    state = cast.known.parties.get(party.keys[0]) if party.sure and party.keys else None
    if state is not None and state.kind != "state":
        return False
    if state is not None and is_in_a_title(read.text, party.spot):
        return True
    if read.folded[start:end] == "bih" and _OF_BIH.search(read.folded, max(0, start - 30), start):
        return True
    body = _ACRONYM_OF.search(read.text, max(0, party.spot.start - 16), party.spot.start)
    if body and not any(each.spot.end == body.end("acronym") for each in cast.parties):
        return True
    return bool(
        _POSSESSIVE.match(read.text, party.spot.end)
        or _INSTITUTION_OF.search(read.folded[max(0, start - 60) : start])
        or _SENT_TO.search(read.folded[max(0, start - 60) : start])
        or _CAPITAL_OF.search(read.folded[max(0, start - 30) : start])
    )


def is_attribute(read: Letters, cast: Cast, party: Named) -> bool:
    """Whether a body only tells whose members or rules are meant: delegates of EU member states."""
    body = cast.known.parties.get(party.keys[0]) if party.sure and party.keys else None
    at, end = read.stretch(party.spot)
    if _MADE_BY.match(read.folded, end) or _ONCE.search(read.folded, max(0, at - 50), at):
        return True
    if body is None or body.kind in ("state", "police", "ministry") or ASSOCIATION in party.keys:
        return False
    start, end = read.stretch(party.spot)
    if project := _PROJECT.match(read.folded, end):
        named = read.spot(project.start(), project.end()).end
        return any(each.spot.start == named for each in cast.parties)
    return bool(
        _ITS_OWN.match(read.folded, end) or _OWNED_BY.search(read.folded, max(0, start - 40), start)
    )


def is_in_place(read: Letters, cast: Cast, party: Named) -> bool:
    """Whether a state only tells where a town is: Tirana, Albania."""
    after = bisect_left(cast.towns, party.spot.start, key=lambda town: town.spot.start)
    if after == 0:
        return False
    end = cast.towns[after - 1].spot.end
    near = end <= party.spot.start <= end + 3
    return near and not read.text[end : party.spot.start].strip(" ,(/")


def _of(read: Letters, one: Named, other: Named) -> bool:
    """Whether nothing but a preposition stands between two names."""
    between = read.folded[read.stretch(one.spot)[1] : read.stretch(other.spot)[0]]
    return bool(_OF.fullmatch(between))
