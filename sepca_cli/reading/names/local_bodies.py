"""Local police and police academies as texts in Croatian and its neighbours name them.

No table has them: "Policijska uprava zadarska", of a county, stands beside the service that speaks
for the country and is none of its names.
"""

import re
from collections.abc import Iterator

from sepca_cli.model import Party
from sepca_cli.reading.language.letters import Letters
from sepca_cli.reading.names.named import Named

_ENDING = r"(?:a|e|oj|u|om)\b"
_LOCAL = re.compile(
    rf"\b(?:(?:policijsk{_ENDING} uprav(?:a|e|i|u|om)|pu) (?P<county>[a-z]+(?:-[a-z]+)?[cs]k)"
    rf"{_ENDING}|policijsk{_ENDING} akademij(?:a|e|i|u|om)\b)"
)


def local_bodies_in(read: Letters) -> Iterator[tuple[Named, Party]]:
    """Each place where a text names one, with the party, whose name stands in the nominative."""
    for found in _LOCAL.finditer(read.folded):
        spot = read.spot(*found.span())
        if not spot.of(read.text)[:1].isupper():
            continue
        name = "Policijska akademija"
        if found["county"]:
            name = f"Policijska uprava {read.found(found, 'county').of(read.text)}a"
        yield Named(spot, (name,)), Party(name, "other", "Croatia" if found["county"] else "")
