"""The words that tell how long something took, folded, and what stands around them."""

import re

from sepca_cli.reading.when.day_words import set_of

# dvodnevni, трodневна, двудневна; dyditore
ONE_WORD = re.compile(
    r"(dvo|dvu|dvi|tro|tri|cetvoro|cetiri|peto|pet|sesto|sest|sedmo|sedum|sedem|deset[o]?)"
    r"dnev(?:n[a-z]{1,6}|en)"
    r"|(dy|tre|tri|kater|pese)dit(?:or|esh)[a-z]{0,4}"
)
# Behind a number of its own: 2-dnevna, dy ditore.
DAILY = re.compile(r"dnevn[a-z]{1,6}|dneven|dit(?:or|esh)[a-z]{0,4}")
DAYS_OF = {"dvo": 2, "dvu": 2, "dvi": 2, "dy": 2, "tro": 3, "tri": 3, "tre": 3}
DAYS_OF |= {"cetvoro": 4, "cetiri": 4, "kater": 4, "peto": 5, "pet": 5, "pese": 5, "sesto": 6}
DAYS_OF |= {"sest": 6, "sedmo": 7, "sedum": 7, "sedem": 7, "deset": 10, "deseto": 10}
# The verbs of lasting: what they tell is of the event, however far back its day stands.
LASTING = {"zgjase", "zgjat", "zgjate", "zgjati", "dura", "dureaza", "durat", "trae", "traja"}
LASTING |= {
    "trajat",
    "prodalzi",
    "prodalzava",
    "trajati",
    "trajace",
    "traje",
    "last",
    "lasts",
    "lasted",
}
LASTED = {"lasted", "trajao", "trajala", "trajalo", "trajali", "trajale", "traese", "durat"}
LASTING |= LASTED
LASTING |= {"prodalzilo", "prodalzila", "prodalzil", "prodalzilite", "prodolzi", "prodolzuva"}
LASTING |= {"traese", "traeja", "traelo", "traela", "potraja", "trajase"}
AT = ("na", "vo", "la", "ne", "v")  # with which a sentence begins: At the two-day conference
EVENT_STEMS = (
    *("konferenc", "konferent", "skupstin", "sastan", "seminar", "radionic", "obuc", "sedn"),
    *("sjedn", "skup", "sobir", "sostan", "rabotilnic", "sresta", "foru", "samit"),
)
BEGINNING = ("for", "over", "per", "gjate", "tokom", "tijekom")  # For two days, they spoke
# dvosedmični, tronedeljna, двуседмичен; dyjavor
OF_WEEKS = re.compile(
    r"(dvo|dvu|tro|tri|cetvoro|cetiri)(?:sedmic|nedj?el|tj?ed)n?j?n?[a-z]{0,4}"
    r"|(dy|tre|tri|kater)javor[a-z]{0,3}"
)
LONG = "U-x"  # week-long
SEVERAL_WORDS = re.compile(r"[cnd](?: |-| - )[KUx]")
TAKING = set_of(
    "de timp dupa pas nakon poslije posle tokom tijekom traje over for after lasting sled po vo te "
    "ne cele tek per pe gjate"
)
WILL = ("ce", "kje", "ste")

OPENS = re.compile(
    r"open(?:s|ed|ing)?|beg[aiu]n[a-z]*|start[a-z]*|commenc[a-z]*|otvor[a-z]*|poc[aei][a-z]*"
    r"|zapoc[a-z]*|otpoc[a-z]*|otkri[a-z]*|incep[a-z]*|deschi[a-z]*|debut[a-z]*|fill(?:oi|on|uan)"
    r"|hap(?:i|et|ur|en)"
)
CLOSES = re.compile(
    r"end(?:s|ed|ing)?|conclud[a-z]*|clos(?:ed|es|ing)|finish[a-z]*|complet(?:es?|ed)|graduat[a-z]*"
    r"|wrap(?:s|p[a-z]*)|zav[ar]+s[a-z]*"
    r"|okonc[a-z]*|zatvor[a-z]*|zaklj?uc[a-z]*|prikl?j?uc[a-z]*|zakri[a-z]*|inchei[a-z]*"
    r"|finaliz[a-z]*|(?:capat|sfarsit)(?:ul|ului)|perfund[a-z]*|(?:per)?mbyll[a-z]*"
)
BEGINS_OR_ENDS = re.compile(rf"{OPENS.pattern}|{CLOSES.pattern}")
PART_OF = re.compile(
    r"\b(?:part of|(?:dio|deo|del)(?: od| na)?|cast (?:ot|od)|parte (?:din|a)|pjese (?:e|te))"
    r"(?: an?| the)? $"
    # in the framework of a visit
    r"|\b(?:ne kuader(?: te)?|in cadrul|u okviru) (?:vizit|posj?et)\w* (?:de )?$"
)
FIRST = re.compile(
    r"\b(?:prv\w+ dana|first day|prviot den|parvija den|prima zi|diten e pare)\b[^.;]{0,40}$"
)
# "Yesterday, on the first day of the visit".
FIRST_BEHIND = re.compile(
    r",? (?:(?:on|the|u|na|vo|v|ne|in) )*(?:first day|prv\w+ dana?|prviot den|parvija(?:t)? den"
    r"|prima zi|diten e pare)\b"
)
SAID_ON = re.compile(
    r"\b(?:announced|said|told|stated|reported|confirmed|explained|informed)(?: \w+)?(?: on)? $"
)
THE = ("the", "this", "that")  # one of which the text has told: "The two-day assembly"
DEFINITE = re.compile(r"[a-z]+dnevn(?:ija|ijat|iot|ata|oto)")  # the same in one word
EVENTS = set_of(
    "assembly conference course event exercise forum gathering meeting seminar session training "
    "visit workshop sobranie sabranie konferencija rabotilnica obuka obucenie sresta sredba sobir "
    "sednica sostanok poseta posestenie zasedanie"
)
OF_IT = re.compile(r" of (?:an?|the|its|this) (?!year|month|week|day|meal)")  # at the close of it
LAST_OF = re.compile(
    r"\b(?:last of|ultima din(?:tre)?|e fundit e|posl?j?ednj\w+ od|posledni\w+ od)(?: \w+)? $"
)
OVER = re.compile(r"\b(?:parcursul|durata|decursul|intinderea) a $")
UNTIL = re.compile(r"\b(?:until|till|through|do|pana (?:la|pe)|deri(?: me| ne)?)(?: the)? $")
OVER_THE_NEXT = re.compile(r"\b(?:over|for|during|in) the (?:next|following|coming) $")
