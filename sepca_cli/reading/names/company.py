"""What a name means by the company it keeps: "RS" beside BiH, "the Mission" once it was named."""

import re
from collections.abc import Collection, Mapping, Sequence

from sepca_cli.model import Party
from sepca_cli.reading.draft import Known
from sepca_cli.reading.language.letters import Letters, Spot, beginning
from sepca_cli.reading.names.named import Named
from sepca_cli.reading.names.towns import Town
from sepca_cli.reading.names.well_known import embassy_of

_MISSION = re.compile(
    r"\bmisi(?:j[aeiu]|jom|ja(?:ta)? na|une[ai]|unii?|on(?:i|it|in)? (?:i|e|te|se)) $"
)  # of the OSCE
# What only the service of one country is called in Macedonian and Bulgarian.
_OWN_NAMES = (
    ("Montenegro", re.compile(r"uprav\w+ za polici\w+")),
    (
        "Albania",
        re.compile(r"d(?:r|ar)zavn\w+ policija\w*|(?:general direct\w+ of )?(?:the )?state police"),
    ),
    ("Moldova", re.compile(r"general police inspectorate|general inspectorate of police")),
    ("Serbia", re.compile(r"direkcij\w+ na policija\w+")),
)
_IN_BRACKETS = re.compile(r" ?\(([^()]{1,150})\)")
_NEAR = 60  # characters, as far as names of one list stand apart
_BESIDE = 6  # and as far as the town of an embassy


def rs_settled(named: Sequence[Named], entity: str, parties: Mapping[str, Party]) -> list[Named]:
    """Return the names with each "RS" that stands beside BiH known as the Republic of Srpska."""
    settled = list(named)
    for at, each in enumerate(named):
        if each.sure or each.keys[0] != entity:
            continue
        beside = [
            other
            for other in (*named[max(0, at - 1) : at], *named[at + 1 : at + 2])
            if other.spot.start - each.spot.end <= _NEAR >= each.spot.start - other.spot.end
        ]
        country = parties[entity].country
        if any(parties[key].country == country for other in beside for key in other.keys[:1]):
            settled[at] = Named(each.spot, (entity,))
    return settled


def with_spelt_out(read: Letters, named: Sequence[Named]) -> list[Named]:
    """Return the names, acronyms with the brackets that spell them out.

    "EUPM (European Union Police Mission)" names one body.
    """
    kept: list[Named] = []
    for each in named:
        if kept and each.spot.within(kept[-1].spot):
            continue
        start, end = each.spot
        behind = _IN_BRACKETS.match(read.text, end)
        if behind:
            initials = "".join(word[0] for word in re.findall(r"\w+", behind[1]))
            if initials.casefold().startswith(read.text[start:end].casefold()):
                each = each._replace(spot=Spot(start, behind.end()))
        kept.append(each)
    return kept


def missions_settled(
    read: Letters, named: Sequence[Named], parties: Mapping[str, Party]
) -> list[Named]:
    """Return the names with "the OSCE Mission" known as the one mission that the text names."""
    everybody = {each.keys[0] for each in named if each.sure}
    missions = [parties[key] for key in everybody if "-mission-" in key]
    settled = list(named)
    for at, each in enumerate(named):
        behind = read.text[each.spot.end : each.spot.end + 7].lower()
        start = read.stretch(each.spot)[0]
        before = read.folded[max(0, start - 13) : start]
        of_it = [mission.key for mission in missions if mission.part_of == each.keys[0]]
        lone = _MISSION.search(before) and not behind.startswith((" u ", " у ", " в "))
        if (behind == " missio" or lone) and len(of_it) == 1:
            settled[at] = each._replace(keys=(of_it[0],))
    return settled


def embassies_settled(named: Sequence[Named], towns: Sequence[Town], known: Known) -> list[Named]:
    """Return the names with "the Embassy of Norway in Sarajevo" known as the one of the record.

    Where no town stands behind it, it is the one in a town that the text names.
    """
    settled = list(named)
    for at, each in enumerate(named):
        party = known.parties[each.keys[0]]
        if party.key != embassy_of(party.country):
            continue
        behind = Spot(each.spot.end + 1, each.spot.end + _BESIDE + 1)
        beside = list(beginning(towns, behind))[:1]
        cities = {town.city for town in beside or towns}
        there = {
            name.record
            for name in known.names
            if "mbas" in name.name and any(city in name.name for city in cities)
        }
        own = [key for key in there if known.parties[key].country == party.country]
        if len(own) == 1:
            settled[at] = each._replace(keys=(own[0],))
    return settled


def own_names_settled(
    read: Letters, named: Sequence[Named], signs: Collection[str], parties: Mapping[str, Party]
) -> list[Named]:
    """Return the names with "Управата за полиција" known as the one of a country spoken of.

    `signs` are the countries that the text speaks of.
    """
    settled = list(named)
    for at, each in enumerate(named):
        if each.generic != "police" or each.sure:
            continue
        words = read.folded[slice(*read.stretch(each.spot))]
        for country, own in _OWN_NAMES:
            mine = [key for key in each.keys if parties[key].country == country]
            if country in signs and len(mine) == 1 and own.fullmatch(words):
                settled[at] = Named(each.spot, tuple(mine))
    return settled


def common_names_doubted(
    named: Sequence[Named], signs: Collection[str], parties: Mapping[str, Party]
) -> list[Named]:
    """Return the names with one such as "Uprava policije" doubted where its country is not near.

    Several services are called so; `signs` are the countries that the text speaks of besides.
    """
    settled = list(named)
    for at, each in enumerate(named):
        country = parties[each.keys[0]].country
        if each.generic and each.sure and signs and country not in signs:
            doubt = f"is it the one of {country}?"
            settled[at] = each._replace(sure=False, doubt=doubt)
    return settled
