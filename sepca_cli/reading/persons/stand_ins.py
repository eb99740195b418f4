"""Who stood in for somebody else: "on behalf of the director, Ana Ilić", "represented by"."""

from collections.abc import Sequence
from typing import NamedTuple

from sepca_cli.reading.language.words import COMMA, END, Word
from sepca_cli.reading.persons.office_words import BEHALF_OF
from sepca_cli.reading.persons.person import PersonNamed
from sepca_cli.reading.persons.person_names import Candidate

# Which words can stand between "on behalf of" and an office.
_BEFORE_AN_OFFICE = ("the", "glavnija", "glavniot", "generalnija", "generalniot")


class Found(NamedTuple):
    """A person, the words of the name, and those of name and office together."""

    person: PersonNamed
    name: Candidate
    first: int
    after: int


def with_stand_ins(words: Sequence[Word], found: Sequence[Found]) -> tuple[PersonNamed, ...]:
    """Return the persons, those marked who stand in for another one and those who are absent."""
    persons = [each.person for each in found]
    for at, each in enumerate(found):
        if is_stood_for(words, each.first):
            near = [at - 1, at + 1]
        elif at + 1 < len(found) and _represented_by(words, each, found[at + 1]):
            near = [at + 1]
        else:
            continue
        persons[at] = persons[at]._replace(absent=True)
        for other in near:
            if 0 <= other < len(found) and _in_one_sentence(words, each, found[other]):
                persons[other] = persons[other]._replace(on_behalf_of=at)
                break
    return tuple(persons)


def is_stood_for(words: Sequence[Word], first: int) -> bool:
    """Whether words before the place where name and office begin say "on behalf of".

    "On behalf of the coordinators, X" it is X who speaks, as one of them.
    """
    for_several = words[first].folded.endswith("s") and words[first + 1 : first + 2]
    if for_several and for_several[0].gap == COMMA:
        return False
    first -= first > 0 and words[first - 1].folded in _BEFORE_AN_OFFICE
    return any(
        first >= len(phrase)
        and tuple(word.folded for word in words[first - len(phrase) : first]) == phrase
        for phrase in BEHALF_OF
    )


def _represented_by(words: Sequence[Word], one: Found, other: Found) -> bool:
    between = [word.folded for word in words[one.after : other.first]]
    return between[-2:] == ["represented", "by"] and _in_one_sentence(words, one, other)


def _in_one_sentence(words: Sequence[Word], one: Found, other: Found) -> bool:
    """Whether no end parts two names, nor a contrast: "X u ime Y, *a* Z"."""
    first, last = sorted((one.name, other.name), key=lambda name: name.first)
    between = words[first.after : last.first + 1]
    return all(word.gap != END and (word.folded, word.gap) != ("a", COMMA) for word in between)
