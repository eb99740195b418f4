"""Bodies that no table has, as texts in other languages than English name them.

Local police and police academies in Croatian and its neighbours: "Policijska uprava zadarska", of a
county, stands beside the service that speaks for the country and is none of its names. Societies
and foundations whose name stands in quotation marks behind that word.
"""

import re
from collections.abc import Iterator

from sepca_cli.model import Party
from sepca_cli.reading.language.letters import Letters, Spot
from sepca_cli.reading.names.named import Named

_ENDING = r"(?:a|e|oj|u|om)\b"
_LOCAL = re.compile(
    rf"\b(?:(?:policijsk{_ENDING} uprav(?:a|e|i|u|om)|pu) (?P<county>[a-z]+(?:-[a-z]+)?[cs]k)"
    rf"{_ENDING}|policijsk{_ENDING} akademij(?:a|e|i|u|om)\b)"
)
# A society by its name in quotation marks, in the original text.
_SOCIETY = re.compile(
    r"\b(?:(?:фондаци|фондациј|здружени|сдружени|удружењ|fondacij|fondacion|fundați|udruženj|udrug"
    r"|asociați|shoqat|nevladin\w+ organizacij|невладин\w+ организаци)\w*|НВО|NVO|ONG|OJQ)"
    r'(?: \w+){0,2} ?[„“"«](?P<name>[^„“”"«»\n]{3,60})[“”"»]',
    re.IGNORECASE,
)


def societies_in(read: Letters) -> Iterator[tuple[Named, Party]]:
    """Each place where a text names a society or a foundation, with the party by its own name."""
    for found in _SOCIETY.finditer(read.text):
        name = " ".join(found["name"].split())
        if name[:1].isupper():
            yield Named(Spot(*found.span()), (name,)), Party(name, "ngo", "")


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
