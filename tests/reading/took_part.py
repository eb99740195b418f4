"""What a text tells of those who took part in its event, in one word for each of them."""

from sepca_cli.reading.draft import Draft


def took_part(draft: Draft) -> set[str]:
    """Role, party and person of everybody who was more than mentioned at the first event."""
    there = draft.events[0].participations
    return {f"{each.role}:{each.party}:{each.person}" for each in there if each.role != "mentioned"}
