"""Where the sentences of a text begin, and whether one looks forward.

A headline or an item of a list is a sentence too, with or without a full stop.
"""

import re
from bisect import bisect_left, bisect_right

from sepca_cli.reading.when.day_tokens import Tokens
from sepca_cli.reading.when.day_words import set_of

_WITHIN = 60  # tokens to each side; a longer sentence is no sentence, and is not gone through
# What is to come, folded.
_AHEAD = set_of(
    """
    will shall would upcoming scheduled planned expected forthcoming until
    culminate
    odrzi odrze bude budu kje ste predstoi predstoji ocekuva ocakva
    va vor urmeaza programata programat prevazut prevazuta planificat planificata preconizat
    viitoare viitoarea urmatoarea
    planifikuar parashikuar pritet priten parashikohet parashikohen
    parashihet parashihen parapare planifikohet planifikohen radhes
    ardhshem ardhshme nasrocva nasrocvat zakazuva zakazuvaat
    """
)
# The same of the languages that decline it: "zakazana", "zakazanoj", "predstojastata".
_STEMS = set_of(
    """
    zakazan planiran najavljen najaven predviden odreden nasrocen predstojec
    predstojn pretstojn predstojast sljedec sledec sledn sledvast naredn iduc idn
    """
)
_ENDINGS = set_of("a o i e u og oga oj om im ih eg ega em en ata oto iot ite ija ijat")
_AHEAD |= _STEMS | {stem + ending for stem in _STEMS for ending in _ENDINGS}
# What was to be then is not to come any more.
_PUT_OFF = (
    "odlozen",
    "odgoden",
    "otkazan",
    "postponed",
    "cancelled",
    "otlozen",
    "amanat",
    "anulat",
)
# What was agreed is to come only where it is said for when, or that it shall be.
_ARRANGED_FOR = {stem + ending for stem in ("dogovoren", "ugovoren") for ending in ("", *_ENDINGS)}
_FOR = set_of("za da")
# A day behind one of these has been: "the meeting held on", in a case that no future has.
_HELD = {
    stem + ending
    for stem in ("odrzan", "organizovan", "organiziran", "zavrsen", "okoncan")
    for ending in ("om", "oj", "og", "oga", "ome", "ih", "im", "ima")
}
# So has one close behind these and "je" or "su": "održan je sastanak u četvrtak".
_WAS_HELD = {stem + ending for stem in ("odrzan", "zavrsen") for ending in ("", *"aoie")}
_WAS = set_of("je su")
_CLOSE = 12  # tokens, of which every other one is a space
# The plain present tells of a weekday to come: "the seminar ends on Friday".
_ARRANGED = set_of(
    """
    begins starts opens ends closes zavrsava zavrsavaju pocinje pocinju odrzava odrzavaju otvara
    lasts runs continues traje traju nastavlja zavrsuva pocnuva zapocva trae incepe dureaza incheie
    inchide prikljucva zavarsva zakriva zapocnuva
    fillon nis mbahet zgjat hapet celet zhvillohet perfundon mbyllet vazhdon vijon
    """
)
# Behind one of these a clause of its own begins: "gathered on Monday in Pula, where it will ...".
_CLAUSES = set_of(
    """
    where which who gdje gde koji koja koje kade kadeto kojto kojato unde care ku cili cila
    """
)
# What was agreed to do is to come: "au convenit organizarea, în octombrie, a adunării".
_AGREED = set_of(
    """
    agreed decided convenit hotarat decis agreat dakord vendosen vendosur dogovoreno dogovorili
    dogovoriha dogovoria resija
    """
)
_ANNOUNCED = ("announced", "announces")
_SOMETHING = ("a", "an", "another", "its", "their")  # announced a meeting on 5 May
_TO_HOLD = set_of(
    "to hold host organise organize sa organizarea organizeze te organizohet mbahet da"
)
_WILL = ("će", "ће", "ћe", "cе", "ще")  # folded they are words of others
# The Serbian future in one word: "biće", "održaće", "krenuće".
_WILL_DO = re.compile(r"\w(?:[ai]|nu)(?:će|ће)")


class Sentences:
    """The sentences of a text, by the tokens that they are made of."""

    def __init__(self, words: Tokens) -> None:
        """Find where each begins, and the words that look forward, going through the text once."""
        tags = words.tags
        self._starts = [0, *(at + 1 for at in range(len(tags)) if _ends(words, at))]
        plain = [at for at, tag in enumerate(tags) if tag in "xuT"]
        self._ahead = [at for at in plain if _is_ahead(words, at)]
        self._clauses = [at for at in plain if _begins_a_clause(words, at)]
        self._held = [at for at in plain if words.word(at) in _HELD]
        self._was_held = [at for at in plain if _was_held(words, at)]
        self._put_off = [at for at in plain if words.word(at).startswith(_PUT_OFF)]
        self._arranged = [at for at in plain if words.word(at) in _ARRANGED]
        self._length = len(tags)

    def number_of(self, at: int) -> int:
        """Which sentence a token is in, the first being 0."""
        return bisect_right(self._starts, at) - 1

    def around(self, at: int) -> range:
        """The tokens of the sentence that a token is in, as far as they are near it."""
        number = self.number_of(at)
        end = [*self._starts[number + 1 : number + 2], self._length][0]
        return range(max(self._starts[number], at - _WITHIN), min(end, at + _WITHIN))

    def looks_forward(self, at: int) -> bool:
        """Whether the clause that a token is in speaks of what is to come, and was not put off."""
        if self._has_one_of(self._put_off, at):
            return False
        if any(at - 5 <= held < at for held in self._held[bisect_left(self._held, at - 5) :][:1]):
            return False
        close = self._was_held[
            bisect_left(self._was_held, at - _CLOSE) : bisect_left(self._was_held, at)
        ]
        if close and bisect_left(self._ahead, close[0]) == bisect_left(self._ahead, at):
            return False
        near = self.around(at)
        first = bisect_left(self._clauses, at)
        until = min([*self._clauses[first : first + 1], near.stop])
        return bisect_left(self._ahead, until) > bisect_left(self._ahead, near.start)

    def tells_of_arrangements(self, at: int) -> bool:
        """Whether the sentence that a token is in says in the present what takes place."""
        return self._has_one_of(self._arranged, at)

    def _has_one_of(self, tokens: list[int], at: int) -> bool:
        near = self.around(at)
        return bisect_left(tokens, near.stop) > bisect_left(tokens, near.start)


def _begins_a_clause(words: Tokens, at: int) -> bool:
    """Whether a clause of its own begins, and not one on a day: "in May, *at which* X will"."""
    return words.word(at) in _CLAUSES and words.word_before(at) != "at"


def _was_held(words: Tokens, at: int) -> bool:
    """Whether a token says that something was held, with the other half of its verb beside it."""
    if words.word(at) not in _WAS_HELD:
        return False
    behind = words.word(at + 2) if at + 2 < len(words.tags) else ""
    return behind in _WAS or words.word_before(at) in _WAS


def _is_ahead(words: Tokens, at: int) -> bool:
    word = words.word(at)
    if word == "to":
        return words.word_before(at) in ("is", "are")  # is to meet
    if word == "until" and words.word_before(at).isdigit():
        return False  # from 19 until 22 February
    if word in ("ce", "ste"):
        return words.written(at, at + 1).lower() in _WILL
    if word.endswith("ce") and _WILL_DO.search(words.written(at, at + 1).lower()):
        return True
    if word == "do":  # the Albanian do të
        return at + 2 < len(words.tags) and words.word(at + 2) == "te"
    if word in _ANNOUNCED:
        return at + 2 < len(words.tags) and words.word(at + 2) in _SOMETHING
    if word in _ARRANGED_FOR:
        return any(
            words.word(later) in _FOR for later in range(at + 2, min(at + 7, len(words.tags)))
        )
    if word in _AGREED:
        return at + 2 < len(words.tags) and words.word(at + 2) in _TO_HOLD
    return word in _AHEAD


def _ends(words: Tokens, at: int) -> bool:
    """Whether a sentence ends with a token: with a full stop or a line, before a capital letter."""
    tags = words.tags
    if tags[at] == "P":
        return True
    if tags[at] == " ":
        return "\n" in words.word(at) and (at + 1 == len(tags) or _begins(words, at + 1))
    if tags[at] == "." or (tags[at] == ";" and words.word(at) in "!?"):
        short = at > 0 and (tags[at - 1] in "nd" or words.ends[at - 1] - words.starts[at - 1] < 3)
        return not short and tags[at + 1 : at + 2] == " " and _begins(words, at + 2)
    return False


def _begins(words: Tokens, at: int) -> bool:
    """Whether what stands there is no lower-case word, as in the middle of a sentence."""
    return at >= len(words.tags) or not words.written(at, at + 1)[0].islower()
