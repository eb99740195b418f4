"""Institutions that no table has, as English names them: "Faculty of Law", "Dutch Customs Office".

The noun that says what it is has a capital, and so have the words around it that make it a name.
What stands in the name of a party that is known is no institution of its own, nor is a part of
one: of the "Training Department of Europol" it is Europol that was there.
"""

from collections.abc import Iterator, Sequence

from sepca_cli.model import Party
from sepca_cli.reading.draft import Known
from sepca_cli.reading.language.letters import Letters, inside
from sepca_cli.reading.language.words import COMMA, END, Word, spot_of
from sepca_cli.reading.names.institution_names import Stretch, Wording
from sepca_cli.reading.names.institution_words import KINDS, WHOLES
from sepca_cli.reading.names.local_bodies import local_bodies_in, societies_in
from sepca_cli.reading.names.named import Named

# In which English alone has its commonest words so often; translated English has few articles.
_ONE_IN = 25
_ENGLISH = frozenset(["the", "of"])
_NO_QUOTES = str.maketrans("", "", '"“”„«»')


def with_institutions(
    read: Letters, known: Known, named: Sequence[Named]
) -> tuple[Known, tuple[Named, ...]]:
    """What is known and what is named, beside it the institutions that only this text tells of.

    A text that is not English has none but local police, and societies by their names in quotation
    marks: there the nouns mean something else.
    A party that is added has its name for its key.
    """
    reader = _Reader(read, known, named)
    if _is_english(reader.words):
        found, told = list(reader.institutions()), reader.parties
    else:
        societies = (each for each in societies_in(read) if not inside(named, each[0].spot))
        local = [*local_bodies_in(read), *societies]
        found, told = [each for each, _ in local], {party.key: party for _, party in local}
    if not found:
        return known, tuple(named)
    spots = [each.spot for each in found]
    others = [each for each in named if not any(each.spot.within(spot) for spot in spots)]
    parties = {**told, **known.parties}
    whole = sorted([*others, *found], key=lambda each: each.spot.start)
    return known._replace(parties=parties), tuple(whole)


class _Reader:
    """The reading of one text."""

    def __init__(self, read: Letters, known: Known, named: Sequence[Named]) -> None:
        self.read, self.known = read, known
        self.wording = Wording(read, known, named)
        self.words = self.wording.words
        self.parties: dict[str, Party] = {}  # the new ones, by their names
        self._called: dict[str, str] = {}  # those by an acronym or by their noun alone

    def institutions(self) -> Iterator[Named]:
        """The places where the text names one, in its order."""
        after = 0
        for at, word in enumerate(self.words):
            if at < after or not word.written[:1].isupper():
                continue
            again = self._called.get(word.folded) if self.wording.stands_alone(at) else None
            if again:
                yield Named(spot_of(self.read, self.words, at, at + 1), (again,))
                continue
            found = self.wording.around(at)
            if found:
                is_of_it = self._is_whole_of_the_one_before(found, after)
                after = found.after + bool(self.wording.in_brackets(found.after))
                if not is_of_it:
                    yield self._known_by_its_acronym(found) or self._introduced(found)

    def _is_whole_of_the_one_before(self, found: Stretch, after: int) -> bool:
        """Whether a name only tells what the one before it is a part of: Faculty of Law, *...*."""
        is_whole = self.words[found.noun].folded in WHOLES
        return 0 < after == found.first and self.words[after].gap == COMMA and is_whole

    def _known_by_its_acronym(self, found: Stretch) -> Named | None:
        """The party whose acronym stands in brackets behind a name that the record has not."""
        acronym = self.wording.in_brackets(found.after)
        known = self.wording.acronyms.get(found.after) if acronym else None
        if known is None:
            return None
        return known._replace(spot=spot_of(self.read, self.words, found.first, found.after + 1))

    def _introduced(self, found: Stretch) -> Named:
        """A new institution, known from here on by its acronym and its noun as well."""
        spot = spot_of(self.read, self.words, found.first, found.after)
        name = " ".join(spot.of(self.read.text).translate(_NO_QUOTES).split())
        first = self.wording.owner_of(found.first)
        inside = range(first, found.after)
        country_at = self.wording.country
        country = next((country_at[at] for at in inside if at in country_at), "")
        spot = spot_of(self.read, self.words, first, found.after)
        noun = self.words[found.noun].folded
        behind = found.after
        if not country and self._ends_with_its_country(behind):
            country = country_at[behind]
            spot = spot_of(self.read, self.words, first, behind + 1)
        kind = KINDS[noun]
        others = [each for each in self.known.parties.values() if each.country == country]
        if kind == "police" and (not country or any(each.kind == "police" for each in others)):
            kind = "other"  # beside the service that speaks for the country
        # Of a country the ministry is that of the interior: it alone is asked for by the country.
        self.parties.setdefault(name, Party(name, kind, "" if kind == "ministry" else country))
        self._called[noun] = "" if self._called.get(noun, name) != name else name
        acronym = self.wording.in_brackets(found.after)
        if acronym:
            self._called[acronym] = name
            spot = spot_of(self.read, self.words, first, found.after + 1)
        return Named(spot, (name,))

    def _ends_with_its_country(self, at: int) -> bool:
        """Whether only a state stands between a name and the end: Border Police, *Serbia*)."""
        if at not in self.wording.country or self.words[at].gap != COMMA:
            return False
        return at + 1 == len(self.words) or self.words[at + 1].gap == END


def _is_english(words: Sequence[Word]) -> bool:
    """Whether a text has "the" and "of" as often as English has them."""
    return _ONE_IN * sum(word.folded in _ENGLISH for word in words) >= len(words)
