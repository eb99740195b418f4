"""Which country a text means by "the Ministry of the Interior" when it names none."""

import re
from collections.abc import Collection

# The countries whose bodies are named without them in a language; one of more countries is not
# here. Where nothing tells them apart it is the first, if that is written most of all.
AT_HOME = {
    "hr": ("Croatia",),
    "cnr": ("Montenegro",),
    "sr-Latn": ("Serbia", "Bosnia and Herzegovina", "Montenegro"),
    "sr-Cyrl": ("Serbia", "Bosnia and Herzegovina", "Montenegro"),
    "sr-ekavsk": ("Serbia", "Bosnia and Herzegovina", "Montenegro"),
    "bs": ("Bosnia and Herzegovina", "Serbia", "Montenegro"),
    "mk": ("North Macedonia",),
    "bg": ("Bulgaria",),
    "ro": ("Romania", "Moldova"),
    "sq": ("Albania", "North Macedonia", "Kosovo*"),
}
# Whose offices for the press write in English as well, from home of what was abroad.
OF_THE_REGION = frozenset(country for countries in AT_HOME.values() for country in countries)
MOST_OF_ALL = ("sr-ekavsk", "mk", "bg", "sq")
# Albanians have a police, but no "Drejtoria e Policisë": that is what they call a neighbour's.
_DIRECTORATE = re.compile(r"\bdrejtori\w* (?:e|se) policise$")
_WITHOUT_ONE = ("Albania", "Kosovo*")


def home(language: str, host: str, dateline: str = "", named: Collection[str] = ()) -> str:
    """The country whose bodies a text in a language names without it; "" if that is not sure.

    It is that of the dateline or else the host, but where nobody writes in the text's language: a
    Bulgarian text on an assembly in Croatia means its own ministry. `named` are the countries that
    the text names; the only one of them where its language is written comes next.
    """
    countries = AT_HOME.get(language)
    if countries is None:
        return dateline if dateline in OF_THE_REGION else host
    for country in (dateline, host):
        if country in countries:
            return country
    spoken_of = [country for country in countries if country in named]
    if len(spoken_of) == 1:
        return spoken_of[0]
    if spoken_of and countries[0] not in spoken_of:
        return ""
    return countries[0] if language in MOST_OF_ALL else ""


def is_abroad(folded: str, country: str) -> bool:
    """Whether a body, or an office in it, is of no service that a country has."""
    return country in _WITHOUT_ONE and bool(_DIRECTORATE.search(folded))
