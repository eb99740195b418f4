"""Whose delegation a person leads: "the delegation of X, led by Y", "Y led the Bulgarian team"."""

import re
from collections.abc import Sequence

from sepca_cli.names import fold
from sepca_cli.reading.language.letters import Letters, Spot, beginning, inside
from sepca_cli.reading.language.passages import Passage
from sepca_cli.reading.names.members import police_of, state_of
from sepca_cli.reading.roles.by_office import service_of
from sepca_cli.reading.roles.cast import Cast, Somebody, stretch

NEARBY = 150  # characters in which a name ends that begins beside the word for a delegation
TO_ITS_HEAD = 60  # folded letters between the word for a delegation and who leads it
# Who is called so in a delegation of police is their head.
_GENERAL = re.compile(
    r"\b(?:(?:director|inspector)\w* general|general(?:ni|en|niot|nijat)? (?:direktor|inspektor)"
    r"|drejtor\w* (?:i|e|te) pergjithsh\w+)"
)
_DELEGATION = re.compile(r"\b(?:delegacij|izaslanstv)\w+")
# Between a person and the adjective of the country whose delegation it is, and behind that.
_HEADS_IT = re.compile(
    r",? (?:who )?(?:(?:has|had|will|also) )*(?:led|leads?|headed|heads?) (?:(?:the|a|his|her) )?"
)
# Between a person and the party whose delegation it is: "predvodio je delegaciju MUP-a Srbije".
_HEADS_THAT_OF = re.compile(
    r",? (?:who |koj[aie]? |care |qe |kojto |i cili |e cila )?"
    r"(?:(?:has|had|will|also|je|ce|kje|ste|a|va|do te|ja|sot|danas|denes|astazi|azi) )*"
    r"(?:led|leads?|headed|heads?|predvod\w+|vod[ei]\w*|condu[sc]\w*|kryeso\w*|udheh\w*|drejto\w*)"
    r"(?: je)? (?:(?:the|a) )?(?:[\w-]+ )?(?:delega[ct]\w+|izaslanstv\w+)"
    r" (?:(?:of|from|na|iz|od|e|te|se|al|a|din|ale) )?(?:the )?"
)
_A_DELEGATION = re.compile(r" (?:police )?(?:delegation|team)\b")
# Between a delegation and the one at its head.
_DELEGATION_OF = re.compile(
    r"\b(?:delegat|delegaci|izaslanstv)\w*(?P<whose>[^.;:]{0,60}?)[ ,]*\b"
    r"(?:(?:led|headed) by|(?:condus|prezidat)\w* de(?: catre)?|in frunte cu"
    r"|(?:kryesua|drejtua|udhehequ|kryesohe|drejtohe|udhehiqe)\w* nga|me ne krye"
    r"|(?:predvod|vodil)\w*(?: je)?|na celu sa?|na celo so|(?:pred)?voden\w* o[dt]|nacelo s)"
    r"(?: the)? ?$"
)


def delegation_led(
    read: Letters, passage: Passage, cast: Cast, person: Somebody, named: Sequence[Somebody]
) -> str:
    """The party whose delegation a person led: the one it is called by, or that of its country."""
    assert person.person is not None
    led = _DELEGATION_OF.search(passage.folded, max(0, person.start - 110), person.start)
    if not led:
        return ""
    first, last = led.span("whose")
    parties = [each.party for each in named if first <= each.start < each.end <= last]
    if parties:
        return parties[0]
    for each in inside(cast.adjectives, passage.spot):
        start, end = stretch(read, passage, each.spot)
        if first <= start < end <= last:
            mine = service_of(cast, person.person, each.country)
            if _GENERAL.search(fold(person.person.office)):
                mine = police_of(cast.known.parties, each.country)
            return mine or state_of(cast.known.parties, each.country)
    return ""


def delegation_headed(
    read: Letters, passage: Passage, cast: Cast, person: Somebody, named: Sequence[Somebody]
) -> str:
    """The police, or else the state, whose delegation a person heads: "X led the Bulgarian ..."."""
    its = _HEADS_THAT_OF.match(passage.folded, person.end)
    if its and not person.party:
        return next((each.party for each in named if each.start == its.end()), "")
    heads = _HEADS_IT.match(passage.folded, person.end)
    if heads is None:
        return ""
    for each in inside(cast.adjectives, passage.spot):
        start, end = stretch(read, passage, each.spot)
        if start == heads.end() and _A_DELEGATION.match(passage.folded, end):
            parties = cast.known.parties
            return police_of(parties, each.country) or state_of(parties, each.country)
    return ""


def country_led(read: Letters, passage: Passage, cast: Cast, person: Somebody) -> str:
    """The country whose delegation a person leads: "srpsku delegaciju predvodi"; "" if none."""
    led = next((each for each in _DELEGATION.finditer(passage.folded, 0, person.start)), None)
    if led is None or person.start - led.end() > TO_ITS_HEAD:
        return ""
    parties = cast.known.parties
    around = passage.place(read, *led.span())
    around = Spot(max(0, around.start - NEARBY), around.end + NEARBY)
    near = [(each.spot, each.country) for each in beginning(cast.adjectives, around)]
    named = beginning(cast.parties, around)
    near += [(each.spot, parties[each.keys[0]].country) for each in named if each.keys]
    for spot, country in near:
        start, end = stretch(read, passage, spot)
        if end + 1 == led.start() or led.end() + 1 == start:
            return country
    return ""
