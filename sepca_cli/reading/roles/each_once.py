"""What passages tell of those who took part, each told once and as what they were most."""

from collections.abc import Mapping, Sequence

from sepca_cli.model import ROLES, ROLES_AWAY, Participation, Party
from sepca_cli.reading.draft import Fact
from sepca_cli.reading.language.passages import HEADING, Passage

# Who is one of these is not told to be what is behind it as well: a host is there, and speaks.
_SAYS_MORE = {
    "participant": {"host", "organiser", "speaker", "presenter", "signatory", "observer", "guest"},
    "speaker": {"presenter", "observer"},
    # Who is quoted in the report of an event spoke there, unless the text says what else they did.
    "quoted": {*ROLES},
    "seen": {*ROLES, "quoted"},
    "acts": {*ROLES, "quoted", "seen"},
    "does": {*ROLES, "quoted", "seen", "acts"},
    "contributes": {*ROLES},
}
_RECORDED_AS = {"quoted": "speaker"} | dict.fromkeys(
    ("seen", "acts", "does", "contributes"), "participant"
)


def shortened_in_a_heading(
    passages: Sequence[Passage],
    parties: Mapping[str, Party],
    told: Mapping[str, Participation],
    facts: Mapping[str, Fact],
) -> list[str]:
    """What a heading tells of a whole, and the text of a part: "OSCE hosts" of its mission."""
    of_parts = {
        (each.role, parties[each.party].part_of) for each in told.values() if each.party in parties
    }
    headings = [passage.spot for passage in passages if passage.part == HEADING]
    return [
        fact
        for fact, each in told.items()
        if not each.person
        and (each.role, each.party) in of_parts
        and any(facts[fact].spots[0].within(heading) for heading in headings)
    ]


def without_doubles(
    told: dict[str, Participation], facts: dict[str, Fact]
) -> tuple[tuple[Participation, ...], tuple[Fact, ...]]:
    """Each once: a party not beside its own person in one role, nobody less than what they were."""
    with_person = {(each.role, each.party) for each in told.values() if each.person}
    present = {each.party for each in told.values() if each.role not in ROLES_AWAY}
    roles: dict[str, set[str]] = {}
    for each in told.values():
        roles.setdefault(each.person or each.party, set()).add(each.role)
    kept = {
        fact: each._replace(
            role=_RECORDED_AS.get(each.role, each.role),
            # Somebody may be away of whose service others were there.
            party="" if each.role == "absent" and each.party in present else each.party,
        )
        for fact, each in sorted(told.items(), key=lambda item: facts[item[0]].spots[0])
        if (each.person or (each.role, each.party) not in with_person)
        and not (_SAYS_MORE.get(each.role, set()) & roles[each.person or each.party])
    }
    return tuple(kept.values()), tuple(
        facts[fact]._replace(name=each.fact) for fact, each in kept.items()
    )
