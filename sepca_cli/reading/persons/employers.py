"""The organisation of an office: the one it names, or that of the state it names."""

from collections.abc import Sequence
from typing import NamedTuple

from sepca_cli.reading.draft import Known
from sepca_cli.reading.language.letters import Letters, inside
from sepca_cli.reading.language.words import spot_of
from sepca_cli.reading.names.members import ASSOCIATION
from sepca_cli.reading.names.named import Named
from sepca_cli.reading.names.towns import Town
from sepca_cli.reading.persons.office_words import AMBASSADORS, INTERIOR, MINISTERS
from sepca_cli.reading.persons.offices import Marks, Office


class Employers(NamedTuple):
    """The parties and towns that a text names, as organisations of the offices in it."""

    read: Letters
    known: Known
    named: Sequence[Named]
    towns: Sequence[Town]
    marks: Marks

    def of(self, office: Office) -> str:
        """Return the key of an office's organisation, before the state that it may name besides.

        An ambassador is of an embassy, a minister of the interior of the only ministry that the
        record knows of the state. "" where none is surely named.
        """
        parties = self.known.parties
        places = dict.fromkeys(self.marks.party[office.first : office.after])
        keys = [self.named[at].keys[0] for at in places if at >= 0 and self.named[at].sure]
        states = [key for key in keys if parties[key].kind == "state"]
        words = [word.folded for word in self.marks.words[office.first : office.after]]
        if states[:1] == keys[:1] != [] and _any_begins(words, AMBASSADORS):
            return self._embassy_of(parties[states[0]].country, office)
        bodies = [key for key in keys if parties[key].kind != "state"]
        organisation = next((key for key in bodies if key != ASSOCIATION), "".join(bodies[:1]))
        if organisation or not states:
            return organisation
        if _any_begins(words, MINISTERS) and _any_begins(words, INTERIOR):
            return self._ministry_of(parties[states[0]].country) or states[0]
        return states[0]

    def _ministry_of(self, country: str) -> str:
        """The only ministry of a country that the record knows; "" if there are none or several."""
        found = [
            key
            for key, party in self.known.parties.items()
            if party.country == country and party.kind == "ministry"
        ]
        return found[0] if len(found) == 1 else ""

    def _embassy_of(self, country: str, office: Office) -> str:
        """The embassy of a country where an ambassador is posted, if the record knows only one."""
        parties = self.known.parties
        spot = spot_of(self.read, self.marks.words, office.first, office.after)
        states = {parties[each.keys[0]].country for each in inside(self.named, spot) if each.keys}
        towns = {town.city for town in inside(self.towns, spot)}
        hosts = (states | towns) - {country}
        found = {
            name.record
            for name in self.known.names
            if "Embassy" in name.name
            and parties[name.record].country == country
            and any(host in name.name for host in hosts)
        }
        return found.pop() if len(found) == 1 else ""


def _any_begins(words: Sequence[str], stems: tuple[str, ...]) -> bool:
    return any(word.startswith(stems) for word in words)
