"""What an event agreed, decided, signed or promised, in the sentences that say so."""

from collections.abc import Sequence

from sepca_cli.model import Outcome
from sepca_cli.reading.draft import Fact
from sepca_cli.reading.language.letters import Letters
from sepca_cli.reading.language.one_of import OneOf, phrases
from sepca_cli.reading.language.passages import BODY, Passage
from sepca_cli.reading.roles.cast import Cast

LONGEST = 400  # characters of a sentence that is kept as an outcome

# Folded: English; Serbian, Bosnian, Croatian and Montenegrin; Macedonian and Bulgarian; Romanian;
# Albanian. A promise comes first: "decided that it will continue to support" is one.
OUTCOME_WORDS = {
    "commitment": r"""
        (?:will|would) continue to | will remain
        (?:has |have )?(?:committed|pledged|promised|undertook) (?:itself |themselves )?(?:to
            |that)
        obaveza(?:o|la|li) se | obecao | obecala | nastavice | ce nastaviti | nastavit ce
        ostaje pouzdan
        ke prodolzi | se obvrza\w* | veti\b | ste prodalzi | se angazira\w*
        se angajeaza | s-a angajat | s-au angajat | va continua sa | vor continua sa
        u zotua\w* | do te vazhdo\w+ | premtoi
    """,
    "agreement": r"""
        agreed (?:to|that|on|upon) | reached (?:an )?agreement
        dogovor(?:eno|io|ila|ili|en) (?:je|su|da|se)
        postignut\w* (?:je )?(?:dogovor|saglasnost) | slozili su se
        se dogovori(?:ja)? | dogovoreno e | postignat\w* e dogovor | se soglasi(?:ja)?
        razbraha se | dogovoriha
        au convenit | s-a convenit | au cazut de acord
        rane dakord | u dakordesua\w* | ra dakord
    """,
    "document": r"""
        (?:adopted|signed|endorsed|approved) (?:a|an|the|its|their)
        (?:was|were) (?:\w+ )?(?:adopted|signed|endorsed|approved)
        usvojen\w* (?:je|su) | (?:je|su) usvojen\w* | usvoji(?:la|li|o) (?:je|su)
        (?:je|su) usvoji(?:la|li|o) | potpisan\w* je | je potpisan\w* | potpisali su
        su potpisali
        bese usvoen\w* | e usvoen\w* | usvoija | bese potpisan\w* | bea usvoeni | potpisaa
        bese prieta? | be prieta? | priet\w+ be\w* | podpisaha | be podpisan\w*
        a fost (?:adoptat|semnat|aprobat)\w* | au fost (?:adoptat|semnat|aprobat)\w*
        au (?:adoptat|semnat|aprobat)
        u miratua\w* | miratoi | miratuan | u nenshkrua\w* | nenshkruan
    """,
    "decision": r"""
        decided (?:to|that|on) | (?:was|were) (?:\w+ )?(?:elected|appointed|admitted)
        elected (?:a|an|the|its)
        odluc(?:eno|ila|ili|io) (?:je|su) | (?:je|su) odluc(?:eno|ila|ili|io)
        izabran\w* (?:je|su) | (?:je|su) izabran\w* | imenovan\w* je
        bese (?:odluceno|izbran\w*) | odluci(?:ja)?\b | be(?:she|se)? resen\w*
        be(?:se)? izbran\w* | resiha
        s-a (?:decis|hotarat) | au (?:decis|hotarat) | a fost (?:ales|numit)\w* | au fost alesi
        vendosi\b | vendosen\b | u vendos\b | u zgjodh\w*
    """,
}
_TOLD = {kind: OneOf(phrases(words), r"(?!\w)") for kind, words in OUTCOME_WORDS.items()}


def outcomes_in(
    read: Letters, passages: Sequence[Passage], cast: Cast
) -> tuple[tuple[Outcome, ...], tuple[Fact, ...]]:
    """The outcomes that these passages report, each in the sentence's own words.

    The facts are named `outcome:1`, `outcome:2` and so on, in the order of the outcomes.
    """
    outcomes: list[Outcome] = []
    facts: list[Fact] = []
    for passage in passages:
        if passage.part != BODY or passage.spot.end - passage.spot.start > LONGEST:
            continue
        kind = next((kind for kind, told in _TOLD.items() if told.search(passage.folded)), "")
        if kind:
            text = " ".join(passage.spot.of(read.text).split())
            owner = _owner(read, passage, cast) if kind == "commitment" else ""
            state = "open" if kind == "commitment" else "done"
            outcomes.append(Outcome("", "", kind, text, owner, state=state))
            facts.append(Fact(f"outcome:{len(outcomes)}", (passage.spot,)))
    return tuple(outcomes), tuple(facts)


def _owner(read: Letters, passage: Passage, cast: Cast) -> str:
    """Who promises: the only party named in front of the promise; "" where it is not sure."""
    told = _TOLD["commitment"].search(passage.folded)
    parties, _ = cast.inside(passage.spot)
    before = {
        each.keys
        for each in parties
        if told and read.stretch(each.spot)[1] - passage.offset <= told.start()
    }
    keys = next(iter(before)) if len(before) == 1 else ()
    return keys[0] if len(keys) == 1 else ""
