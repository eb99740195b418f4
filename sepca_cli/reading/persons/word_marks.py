"""What each word of a text is a part of, besides the name of a person."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from sepca_cli.reading.language.letters import Letters, Spot
from sepca_cli.reading.language.words import words_of
from sepca_cli.reading.names.named import Named
from sepca_cli.reading.names.parties import adjectives_in
from sepca_cli.reading.names.towns import Town
from sepca_cli.reading.persons.offices import Marks


def marks_of(read: Letters, named: Sequence[Named], towns: Sequence[Town]) -> Marks:
    """Return the words of a text, each with the party, the country and the town it may name."""
    words = words_of(read)
    starts = [read.starts[word.start] for word in words]
    countries = _covered(starts, (each.spot for each in adjectives_in(read)))
    in_towns = _covered(starts, (each.spot for each in towns))
    return Marks(
        words,
        _covered(starts, (each.spot for each in named)),
        [place >= 0 for place in countries],
        [place >= 0 for place in in_towns],
    )


def _covered(starts: Sequence[int], spots: Iterable[Spot]) -> list[int]:
    """For each word, by where it starts, the place of the spot that it lies in, or -1."""
    places = [-1] * len(starts)
    for number, spot in enumerate(spots):
        for at in range(bisect_left(starts, spot.start), bisect_left(starts, spot.end)):
            places[at] = number
    return places
