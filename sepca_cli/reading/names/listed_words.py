"""What stands above a list, or in front of it, and says what those were whom it names.

Folded patterns by role: English; Serbian, Bosnian, Croatian and Montenegrin; Macedonian and
Bulgarian; Romanian; Albanian.
"""

import re

from sepca_cli.reading.language.one_of import phrases

HEADS = {
    "participant": r"""
        (?:list|table) of (?:the )?(?:participants|attendees|delegates|delegations)
        participants?(?: list)? | attendees | attendance | present | in attendance
        delegat(?:es|ions) | members present | partners(?: present)?
        participating (?:countries|services|organi[sz]ations|members)
        (?:(?:no|nr|country|name|surname|first name|last name|position|title
            |rank|function|institution|organi[sz]ation|service|agency|delegation)\W+){2,}\w*
        (?:spisak|lista|popis) (?:ucesnika|sudionika|prisutnih|delegata)
        ucesni(?:ci|ce) | sudioni(?:ci|ce) | prisutni | delegati | delegacije
        (?:spisok|spisak|lista) na (?:ucesnici|ucastnici|prisutni|delegati)\w*
        ucesnici(?:te)? | ucastnici(?:te)? | prisutni(?:te)? | prisastvali | delegati(?:te)?
        delegacii(?:te)?
        lista (?:participantilor|delegatilor) | participanti | prezenti | delegati | delegatii
        lista e (?:pjesemarresve|delegateve) | pjesemarres(?:it)? | te pranish(?:em|mit)
        delegacionet
    """,
    "speaker": r"""
        (?:(?:keynote|confirmed|invited|main) )?speakers | welcome (?:address|speech)(?:es)?
        opening remarks | govornici | govornici(?:te)? | govoriteli | vorbitori | folesit
    """,
    "presenter": r"""
        presenters | lecturers | trainers | instructors | panell?ists
        predavaci | izlagaci | treneri | instruktori | panelisti
        predavaci(?:te)? | lektori(?:te)? | dokladcici | prepodavateli | obuciteli
        lectori | formatori | traineri | instructori | lektore(?:t)? | ligjerues(?:it)?
        trajnere(?:t)? | paneliste(?:t)?
    """,
    "organiser": r"""
        organi[sz]ers? | organi[sz]ed by | organi[sz]ing committee | organizatori?(?:te)?
        organizatorii? | organizues(?:it)?
    """,
    "host": r"""
        hosts? | hosted by | host (?:country|service|organi[sz]ation)
        domacini? | domakj?ini? | gazda | gazde | mikprites(?:i)?
    """,
    "supporter": r"""
        supporters | donors? | sponsors? | (?:supported|funded) by | with the support of
        pokrovitelji? | sponzori? | donatori? | uz podrsku
        pokroviteli? | so poddrska(?:ta)? na | s(?:as)? podkrepata na
        sponsori | finantator(?:i)? | cu (?:sprijinul|sustinerea) | sponsoret | donatoret
        me mbeshtetjen e
    """,
    "observer": r"""
        observers? | posmatraci | promatraci | nabljuduvaci | nabljudateli | observatori | vezhgues
    """,
    "guest": r"""
        (?:special |invited )?guests?(?: of honou?r)? | (?:specijalni |pocasni )?gosti(?:te)?
        invitati | te ftuar | mysafire
    """,
    "absent": r"""
        absent | excused | apologies | regrets | not (?:attending|present|represented)
        (?:opravdano )?odsutni | ispricani | otsutni | otsastv(?:ali|at|ast\w+) | absenti
        mungojne | mungonin | te munguar
    """,
    "chair": r"""
        chair(?:person|man|woman)? | presid(?:ency|ing) | moderators?
        predsj?edavajuci | moderatori? | pretsedavac | predsedatel | presedinte | kryesues
    """,
}
_SAYS = "|".join(rf"(?P<{role}>(?:{'|'.join(phrases(words))}))" for role, words in HEADS.items())
# Alone in a line; and with those whom it is of behind it or in the lines below.
HEAD = re.compile(rf"(?:{_SAYS})(?: \(\d+\))?\W*")
IN_FRONT = re.compile(rf"(?:{_SAYS})(?: (?!by\b)[\w-]+){{0,4}}?(?: \(\d+\))? ?:")
SUPPORTED_BY = re.compile(
    r"(?:with the support of|uz podrsku|so poddrska(?:ta)? na|s(?:as)? podkrepata na"
    r"|cu (?:sprijinul|sustinerea)|me mbeshtetjen e)\b"
)
