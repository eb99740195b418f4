"""The organisation that a person is of, as it stands beside: "X of SELEC", "led by X"."""

import re
from collections.abc import Sequence

from sepca_cli.names import fold
from sepca_cli.reading.language.letters import Letters, Spot, beginning, inside
from sepca_cli.reading.language.passages import Passage
from sepca_cli.reading.names.members import police_of, state_of
from sepca_cli.reading.roles.by_office import service_of
from sepca_cli.reading.roles.cast import Cast, Somebody, stretch

NEARBY = 150  # characters in which a name ends that begins beside the word for a delegation
FAR = 60  # folded letters between a person and the organisation named beside them
# An office that no table has: ", psychologist of the", ", a retired lecturer at the".
_OFFICE_AT = (
    r"(?:an? |the )?(?:[\w-]+ ){0,2}(?!after|under|over|togeth|rath|furth|numb|order|matter|for\b"
    r"|officer|expert|adviser|minister|director|commander|commissioner|ambassador|inspector)"
    r"[a-z-]{2,}(?:ist|er|or|ant|ian|man|woman|ee) (?=(?:of|at|from|with|in) )"
)
# Between a person, with or without the office, and the organisation: a mark or a preposition.
_BESIDE = re.compile(
    rf"(?:['’]s |\) )?[\s,:(–—-]*(?:{_OFFICE_AT})?"
    r"(?:(?:who (?:was|were) )?(?:speaking|acting|present)? ?(?:for|on behalf of)"
    r"|on behalf of the (?:[\w-]+ ){1,3}?of"
    r"|representing|of|from|at|with|(?:iz|od|ispred)(?: \w+[sc]k\w{1,3})?|u ime|na|ot|pri"
    r"|din(?: cadrul| partea)?|de la"
    r"|in numele|ne emer te|nga|e|i"
    r"|al|cij\w*|(?:od|ot) (?:[\w\"-]+ ){1,6}?(?:na|pri|vo|v))?[\s,]*(?:the )?"
    r"(?:who (?:heads|leads|runs|directs|commands|represents|represented|works (?:for|at|in)"
    r"|runs the (?:[\w-]+ ){0,2}office of"
    r"|is in charge of|is (?:the )?\w+ (?:of|at|in)),? (?:the )?)?"
    r"(?:(?:kojto|kojato|koj|koja|sto) (?:(?:e|ja|go) )?(?:rakovod|vod|oglav|predvod|upravuv"
    r"|upravljav|rabot|pretstavuv|predstavljav|zaduz)\w* (?:[\w-]+ ){0,7}?)?"
    r"(?:(?:drejtues i \w+|gjeneral\w*|comisar[\w-]*|chestor\w*|kolonel\w*|komisar\w*) )?"
)
_AND = re.compile(r" [ei] ")  # Albanian "of", and behind an organisation a Slavic "and"
SENT_TO = re.compile(
    r"\b(?:ambas+ador|(?:vele)?poslani[kc]|attache|atas[aeu]|consul|konzul|konsull?|envoy|liaison"
    r"|(?:sef|kryetar|head)\w* (?:of (?:the )?)?(?:misiuni|delegatie|misionit|delegacion))"
)
# Before the country where one is sent: "ambasadorul UE în Republica Moldova".
_THERE = re.compile(r"\b(?:in|to|la|u|ne|vo|v|pri)(?: the)? $")
_IN_A_CLAUSE = re.compile(r", (?:ko[jm]\w*|gd?je|cij\w+|which|whom|care|qe) [^,;:]{1,60}, $")
# Who is called so in a delegation of police is their head.
_GENERAL = re.compile(
    r"\b(?:(?:director|inspector)\w* general|general(?:ni|en|niot|nijat)? (?:direktor|inspektor)"
    r"|drejtor\w* (?:i|e|te) pergjithsh\w+)"
)
_DELEGATION = re.compile(r"\b(?:delegacij|izaslanstv)\w+")
# Between a party and the one who was there for it.
_THROUGH = re.compile(
    r",? (?:(?:was|were|is|are|will be) represented by(?: (?!and\b|by\b)[\w-]+){0,3}"
    r"|(?:koj[aeu] )?(?:(?:je|su|ce|ja|ju) )*predstavlja\w+(?: je| su| ce)?|zastupa\w+(?: je| su)?"
    r"|(?:a fost|au fost|este|sunt|va fi|vor fi) reprezentat\w* (?:de|prin)(?: catre)?"
    r"|(?:u|do te|eshte|ishte) perfaqes\w+ nga|perfaqesohe[tnj]\w* nga"
    r"|(?:[\w-]+ ){0,4}?(?:e|do ta) perfaqes\w+"
    r"|(?:be|bese|bjaha|bea|e|se|sa|ste bade) (?:pretstaven|predstaven)\w* (?:od|so|ot)) ?"
)
_BY = re.compile(r",? by(?: (?!and\b|by\b)[\w-]+){0,3} ?")
_REPRESENTED = re.compile(r"\b(?:was|were|is|are|will be) represented by\b")
# In front of a party, and between it and the one who was there for it.
_ON_THE_PART_OF = re.compile(
    r"\b(?:din partea(?: [\w-]+){0,2}|ne emer te|ne perfaqesim te|nga ana e|ispred|u ime) $"
)
# The same in English, where the person stands right behind.
_SPEAKING_FOR = re.compile(
    r"\b(?:(?:speaking|appearing|present|there|welcome) (?:on behalf of|in the name of|for)"
    r"|on behalf of|in the name of|on the part of|representing) (?:the )?$"
)
_OWNS_THE_NEXT = re.compile(r"['’]s? \w")
_AND_IT_WAS = re.compile(r",? (?:the |its )?(?:[\w-]+ ){0,3}(?:(?:was|were) \w+ed by )?(?:the )?")
_CAME_THERE = re.compile(
    r"(?: [\w-]+){0,2} (?:a|au|va|vor|s-a|s-au|participa|mori|moren|ka|kane|ishte|ishin|foli|folen"
    r"|je|su|prisustvova\w*|ucestvova\w*|govori\w*|\w+(?:[aeiu]o|l[aei]) (?:je|su|se))"
    r"(?: [\w-]+){0,4} "
)
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


def organisation_beside(
    passage: Passage, somebody: Somebody, named: Sequence[Somebody], listed: set[Spot]
) -> Somebody | None:
    """The organisation that a person is of: named in the office, or beside the person."""
    assert somebody.person is not None
    sent = SENT_TO.search(fold(somebody.person.office))
    for each in named:
        if somebody.start <= each.start and each.end <= somebody.end:
            there = _THERE.search(passage.folded, max(0, each.start - 8), each.start)
            if sent and there and each.party != somebody.party:
                continue  # the Norwegian Ambassador *to Croatia*
            return each
    near: list[tuple[int, Somebody]] = []
    surname_only = somebody.person.spot.end - somebody.person.spot.start < len(somebody.person.name)
    for each in named:
        before = each.start < somebody.start
        if not before and _OWNS_THE_NEXT.match(passage.folded, each.end):
            continue  # X, Europol's Y
        if not before and is_left_out(passage, each):
            continue  # Romania was represented by X, *Serbia by Y*
        if before and (surname_only or each.spot in listed):
            continue  # introduced before: "... and North Macedonia, Grbić said"
        first, last = sorted((each, somebody))
        between = passage.folded[first.end : last.start]
        mine = each.party == somebody.party or not somebody.party
        if before and _AND.fullmatch(between):
            continue
        if not before and each.people and not between.strip(" ,"):
            continue  # the host was X, the delegation of Y was led by another
        if not before and ":" in between and passage.folded[each.end : each.end + 1] == " ":
            continue  # "Toska: Serbia was absent", in an interview
        if not before and _IN_A_CLAUSE.search(passage.folded[: somebody.start] + between):
            continue  # at the session, which X chaired, the Y proposed
        if mine and len(between) <= FAR and _BESIDE.fullmatch(between):
            near.append((len(between), each))
    return min(near)[1] if near else None


def stood_for_by(passage: Passage, person: Somebody, named: Sequence[Somebody]) -> str:
    """The party that a person was there for: "Bulgaria was represented by ..."; "" if none."""
    for each in named:
        between = passage.folded[each.end : person.start]
        if not each.end < person.start <= each.end + FAR:
            continue
        if _THROUGH.fullmatch(between) or (is_left_out(passage, each) and _BY.fullmatch(between)):
            return each.party
        for_them = _SPEAKING_FOR.search(passage.folded, max(0, each.start - 40), each.start)
        if for_them and _AND_IT_WAS.fullmatch(between):
            return each.party
        sent = _ON_THE_PART_OF.search(passage.folded, max(0, each.start - 45), each.start)
        if sent and not person.party and _CAME_THERE.fullmatch(between):
            return each.party
    return ""


def is_left_out(passage: Passage, named: Somebody) -> bool:
    """Whether a party was represented as the one before it was, and the verb is not repeated."""
    by = _BY.match(passage.folded, named.end)
    return by is not None and bool(_REPRESENTED.search(passage.folded, 0, named.start))


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
    if led is None or person.start - led.end() > FAR:
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
