"""The words that dates are made of and told by, folded, those of every language in one list.

Each has a tag of one letter, in which the grammar of dates (`day_shapes`) is written, so that it
need not know in which of the languages a text is. The tags are:

- `n` a number up to 12, `d` one up to 31, `o` an ordinal (21st), `s` another one of two digits,
  `y` a year, `q` a day written as 01092025, `#` any other number;
- `m` a month, `r` a Roman number that can be one, `w` a weekday, `K` day, days, `G` godine, `g` its
  abbreviation, `U` another word for a year, a month or a week;
- `-` and `u` (to, do, deri) up to, `&` and, `O` or, `B` between, `p` on, in, `t` of, the, from,
  `l` the Romanian la, which is on or up to;
- `R` today, yesterday, `T` this, last, next, `N` "of this year" and `M` "of this month"
  abbreviated, `c` two, three, `b` and `a` what stands before and behind in "three days ago";
- `. , / : ( )` themselves, `;` another sign, a space for itself, `P` a blank line, `x` another
  word.
"""

from collections.abc import Mapping
from typing import TypeVar

from sepca_cli.month_words import MONTH_NUMBERS, ROMAN_MONTHS
from sepca_cli.weekdays import WEEKDAY_NUMBERS

_Meaning = TypeVar("_Meaning", str, int)


def set_of(words: str) -> frozenset[str]:
    """The words of a table that is written as a text."""
    return frozenset(words.split())


def _meaning(table: Mapping[_Meaning, str]) -> dict[str, _Meaning]:
    """What each word of a table means."""
    return {word: meaning for meaning, words in table.items() for word in words.split()}


# anul curent, ove godine, тази година
OF_THIS_YEAR = ("a.c.", "o.g.", "t.g.", "a. c.", "o. g.", "t. g.")
# Two words for a day, with how many days it is away.
PARTS_OF_DAYS = {
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "last night": -1,
    "last evening": -1,
}
OF_THIS_MONTH = ("l.c.", "o.m.", "o.mj.", "t.m.")  # luna curentă, ovog mjeseca, тековниот месец

UNIT_OF = _meaning(
    {
        "year": "year anul anului an vitin viti vitit vit godine godina godini godinu godinata",
        "month": "month mesec meseca mesecu mesecot mjesec mjeseca mjesecu luna lunii luni muajin "
        "muaji muajit muaj",
        "weekend": "weekend vikend vikenda vikendu vikendot fundava fundave fundaven weekendul",
        "week": "week javes sedmice sedmica sedmicu nedelje nedelja nedjelje nedela tjedna tjedan "
        "sedmicata saptamana saptamanii javen java jave",
    }
)
WEEKS = set_of("week weeks sedmice sedmica nedelje nedjelje tjedna nedeli sedmici saptamani jave")
# By how many years, months or weeks it is away from the one in which the text was written.
AWAY = _meaning(
    {
        -1: "last past previous prosle prosla prosli prosloj proslu proslog proslom protekle "
        "protekli protekla protekloj minule minulog minulu minatata minatiot minalata minalija "
        "izminatata trecut trecuta trecute trecutei kaluar kaluara shkuar",
        0: "this current ove ova ovu ovoj ovog ovaj ovom tekuce tekucoj tekuca tekucu ovaa ovoj "
        "tazi tozi tekovnata tekustata nastojastata acesta aceasta acest acestei "
        "acestui curent curenta curente kete ketij kesaj",
        1: "next coming following upcoming sljedece sljedecoj sljedeca sljedecu sljedeceg sledece "
        "sledecoj sledeca sledecu sledeceg naredne narednoj naredna narednu narednog iduce iducoj "
        "iducu iduceg slednata narednata idnata sledvastata idvastata viitor viitoare urmator "
        "urmatoare urmatorului ardhshem ardhshme tjeter",
    }
)
DAYS_AWAY = PARTS_OF_DAYS | _meaning(
    {
        -2: "prekjuce prekjucer zavcera alaltaieri parde",
        -1: "yesterday juce jucer vcera vcerasniot vcerasnata vcerasnoto vcerasnija "
        "vcerasnijat jucerasnja jucerasnji jucerasnjoj jucerasnjem jucerasnje ieri sinoc snosti "
        "aseara mbreme deshme",
        0: "today tonight danas danasnji danasnja danasnje danasnjeg danasnjem danasnjoj danasnju "
        "veceras jutros denes deneska vecerva popladnevo pretpladnevo utrinava dovecera dnes "
        "astazi azi sot "
        "sonte sotme sotshme",
        1: "tomorrow sutra utre utresniot utresnata utresnoto utresnija utresnijat sutrasnja "
        "sutrasnji sutrasnjoj sutrasnjem sjutra sjutrasnji sjutrasnja sjutrasnjoj sjutrasnjem "
        "maine neser",
        2: "prekosutra preksjutra zadutre poimaine pasneser",
    }
)
COUNTS = _meaning(
    {
        1: "one",
        2: "two dva dvije dve dvata doua doi dy",
        3: "three tri trite trei tre",
        4: "four cetiri patru kater",
        5: "five pet cinci pese",
        6: "six sest shest sase gjashte",
        7: "seven sedam sedum sedem sapte shtate",
    }
)
TAG_OF: dict[str, str] = (
    dict.fromkeys(UNIT_OF, "U")
    | dict.fromkeys(AWAY, "T")
    | dict.fromkeys(COUNTS, "c")
    | dict.fromkeys(ROMAN_MONTHS, "r")
    | dict.fromkeys(WEEKDAY_NUMBERS, "w")
    | dict.fromkeys(MONTH_NUMBERS, "m")
    | _meaning(
        {
            "u": "to do till until through deri pana",
            "&": "and & i si dhe e respectiv",
            "O": "or ili sau ose",
            "B": "between izmedu intre megju pomegju mezdu midis ndermjet",
            "p": "on in u na vo v vav ve s pe me ne data date daten datuma datum dates dne diten "
            "during",
            "l": "la",
            "t": "of the from de te cu od ot nga",
            "G": "godine godina godini godinu godinata vitit",
            "g": "g god",
            "K": "day days dan dana danima dena dni den zi ziua zile zilele dite diteve ditesh",
            "b": "prije pre pred predi urma acum para",
            "a": "ago pare",
        }
    )
    | dict.fromkeys(DAYS_AWAY, "R")
    | dict.fromkeys(OF_THIS_YEAR, "N")
    | dict.fromkeys(OF_THIS_MONTH, "M")
    | {sign: sign for sign in "-./,:() "}
)
