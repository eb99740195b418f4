"""Which language a text is written in, where nobody says it: by its commonest words."""

from collections import Counter

from sepca_cli.reading.language.letters import Letters
from sepca_cli.reading.language.words import words_of

FEWEST = 3  # words that have to tell it

# Folded; those that other languages of the region have as well are left out.
_COMMON = {
    "en": "the of and was were with by from at which who this that is are has have been will",
    "ro": "si din pentru care este sunt au fost prin precum privind cadrul acest aceasta domnul",
    "sq": "dhe nga eshte ishte nje per qe kete kesaj gjate ndermjet pjese jane tij ne te",
    "sl": "ki ter tudi bo bodo kot med ob ni sta v",
    "sh": "je su koji koja koje kao iz sa od bi ce nije biti kako sto",
}
_COMMON_IN_CYRILLIC = {
    "sr-Cyrl": "je su u sa koji koja koje kao iz ce nije",
    "mk": "vo so bese kje go gi koj koi sto im i",
    "bg": "v vav s sas ot ste koito kojto kojato kato beshe sa tazi tova se",
}
# Letters that no other language of the region is written with.
_LETTERS = {"ro": "ăâîșțşţ", "sq": "ëç", "sh": "ćđ", "sr-Cyrl": "ђћ", "mk": "ѓќѕ", "bg": "ъщьюяй"}
# What the four that are told apart by little else have of their own: how words begin.
_CROATIAN = (
    *(
        "ravnatelj",
        "nazoc",
        "suradnj",
        "tijekom",
        "unutarnj",
        "europ",
        "sijecnj",
        "veljac",
        "ozujk",
    ),
    *("travnj", "svibnj", "lipnj", "srpnj", "kolovoz", "rujn", "listopad", "studen", "prosinc"),
    *("sijecnj", "veljac", "ozujk"),
)
_IJEKAVIAN = (
    *("bezbjedn", "sjedni", "mjest", "predsjed", "vrijem", "sljede", "dvije", "cijel", "djel"),
    *("rijec", "primj", "izvjest", "smjer", "savjet", "podnij", "poslij", "razmj", "zahtjev"),
    *("bezbjed", "obavij", "prije", "uspjes", "vjezb", "ovdje"),
)
_EKAVIAN = (
    *("bezbedn", "sedni", "mest", "predsed", "vremen", "sledec", "celok", "delov", "primer"),
    *("izvest", "smern", "usmer", "savet", "zahtev", "posle", "razmen", "podnet", "obavest"),
)
_MONTENEGRIN = ("crnogorsk", "podgoric", "crne", "crnoj")
_BOSNIAN = ("bih", "bosn", "herceg", "sarajev", "banja", "banjal", "federa", "rs", "srpske")


def tongue_of(read: Letters) -> str:
    """The language of a text, as the record writes it ("sr-Latn"); "" where it is not plain."""
    words = words_of(read)
    in_cyrillic = sum(word.cyrillic for word in words) * 2 > len(words)
    tables = _COMMON_IN_CYRILLIC if in_cyrillic else _COMMON
    counted = _words(read)
    letters = Counter(read.text.casefold())
    told = {
        language: sum(counted[word] for word in common.split())
        + sum(letters[letter] for letter in _LETTERS.get(language, ""))
        for language, common in tables.items()
    }
    most, second = sorted(told.values(), reverse=True)[:2]
    if most < FEWEST or most == second:
        return ""
    language = max(told, key=lambda each: told[each])
    return _of_the_four(counted) if language == "sh" else language


def as_spoken(language: str, read: Letters) -> str:
    """A language with its variant where that tells more: Serbian as it is written in Serbia.

    "sr-ekavsk" is how the registry of language subtags has it.
    """
    if not language.startswith("sr"):
        return language
    ijekavian, ekavian = _beginning_with(_words(read), _IJEKAVIAN, _EKAVIAN)
    return "sr-ekavsk" if ekavian > ijekavian else language


def _words(read: Letters) -> Counter[str]:
    return Counter(word.folded for word in words_of(read))


def _beginning_with(words: Counter[str], *begins: tuple[str, ...]) -> list[int]:
    """How many words begin as those of each table do."""
    return [sum(count for word, count in words.items() if word.startswith(each)) for each in begins]


def _of_the_four(words: Counter[str]) -> str:
    """Which of Serbian, Bosnian, Croatian and Montenegrin it is; "" where nothing tells."""
    croatian, ijekavian, ekavian, montenegrin, bosnian = _beginning_with(
        words, _CROATIAN, _IJEKAVIAN, _EKAVIAN, _MONTENEGRIN, _BOSNIAN
    )
    if croatian > 1 and ijekavian >= ekavian:
        return "hr"
    if ekavian > ijekavian:
        return "sr-Latn"
    if not ijekavian:
        return ""
    return "cnr" if montenegrin > bosnian else "bs"
