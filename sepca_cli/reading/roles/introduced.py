"""Each person as a text introduces them: with organisation and office, once for all mentions."""

from collections.abc import Sequence

from sepca_cli.reading.persons.person import PersonNamed
from sepca_cli.reading.roles.cast import Somebody


def introduced_in(
    people: Sequence[Somebody], persons: Sequence[PersonNamed]
) -> dict[str, Somebody]:
    """Everybody of these people by what they are known as, with what any mention tells of them.

    `persons` are all that the text names: who came for somebody came for that one's organisation.
    """
    introduced: dict[str, Somebody] = {}
    for each in people:
        if each.person is None:
            continue
        before = introduced.get(each.known_by)
        if before is None or (each.person.office and not (before.person and before.person.office)):
            introduced[each.known_by] = each._replace(
                party=each.party or (before.party if before else "")
            )
        elif each.party and not before.party:
            introduced[each.known_by] = before._replace(party=each.party)
    for name, each in introduced.items():
        if each.person and each.person.on_behalf_of >= 0 and not each.party:
            other = persons[each.person.on_behalf_of]
            stood_for = introduced.get(other.key or other.name)
            introduced[name] = each._replace(party=stood_for.party if stood_for else "")
    return introduced
