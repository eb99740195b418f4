"""The words by which a sentence joins names into a list, and parts them from what is not theirs.

Folded patterns: English; Serbian, Bosnian, Croatian and Montenegrin; Macedonian and Bulgarian;
Romanian; Albanian.
"""

import re

# ---- what makes a list, and what ends one ---------------------------------------------------

JOINS = re.compile(
    r"^: $|[,;/&()\"'„“”«»•\n-]"
    r"|\b(?:and|or|with|as well as|i|te|ili|kako|s|sa|so|si|sau|precum|cu|dhe|e|ose|me)\b"
)
AS_WELL = re.compile(r"\b(?:as well as|kao i|kako i|kakto i|precum si|si dhe|sikurse)\b")
NEXT_LINE = re.compile(r"[;\n•]")  # a line of a list has room for an office
# No list goes on across what somebody does: "colleagues from A and B, on a study drawn up by C".
NO_LIST = re.compile(
    r", e $|"  # "the host, with the support of A, *is* B"
    r"(?<!represented )(?<!headed )(?<!led )(?<!and )(?<!as well as )(?<!, )\bby\b"
    r"|\b(?:(?:pe|in) (?:perioada|parcursul|timpul|durata)|tokom|za vri?j?eme|po vreme na|gjate"
    r"|into|during|after|before|since|under|through|had|has|been|spent|said|would|whose"
    r"|because|according|consist(?:s|ed)?|on an?|accession|aderar\w*|pristup\w*|anetaresim\w*"
    r"|(?:la|at the|in the|in|ne|u|vo|v) (?:sedi|headquart|premis|seat|seli|mjedis|ambient"
    r"|prostorij|sj?edist)\w*"
    r"|se odrz(?:a|uva)|odrzan[aoi]?|s-au?|(?:a|au) avut loc|u (?:mbajt|zhvillua)"
    r"|se (?:provede|provezda|sastoja)"
    # nor across what tells who says so: "hosted by A, according to a statement of B"
    r"|comunicat\w*|informeaza|potrivit|transmite|komunikat\w*|njofton|sipas|transmeton|raporton"
    # nor across who was not among them
    r"|por jo|but not|dar nu|ali ne|no ne"
    # nor across what it is a part of
    r"|ne kuader|u okviru|in cadrul|vo ramki\w*|v ramki\w*|in the framework|within"
    # nor across whose presidency somebody has
    r"|presidenc\w*|presidency|presedinti\w*|predsj?edava(?!juc)\w*|pretsedavanj\w*|predsedatelstvo\w*"
    r"|saopst\w*|saopc\w*|priopc\w*|soopst\w*|saobst\w*)\b"
)
# Between a body and those whom its people are from: "members of the WPON *Council from* Albania".
FROM_WHERE = re.compile(r"(?: [\w'-]+){0,3} (?:coming )?from (?:the )?$")
# Behind "A, B and C; D" no other name of the list, but what D did.
LAST = re.compile(r"\b(?:and|i|te|dhe|e|si|sau|or)\b")
# A sentence that begins with what its subject, which stands behind, does something for.
FOR_WHAT = re.compile(
    r"(?:in order )?to (?!be )\w+ |with (?:a|the) (?:view|aim|goal) (?:to|of) |for the purpose of "
    r"|(?:u cilju|sa ciljem|radi|s cel|so cel|vo nasoka na|cu scopul|pentru a|in vederea"
    r"|me qellim|per te) "
)
DOES_SOMETHING = re.compile(
    r" (?!(?:and|i|te|dhe|e|si|sau|or|from|of|iz|od|na|ot|din|nga|al|ale|the|as|kao|kako|kato)\b)"
    r"[a-z]"
)
# At the end of words behind which stands who did it too: "organised together with".
WITH = re.compile(r" (?:with|sas?|so|s|cu|me) ?$")
# Behind participants who are only acquainted *with* the experience of somebody else, or who come
# from where somebody does something.
WITH_THINGS = re.compile(
    r"\b(?:sas?|so|s) \w|\b(?:u|na|iz|vo|v|ot|in|from) (?:koj\w+|which)\b|\b(?:where|gd?j?e)\b"
)
# "Semnătura ambasadorului, a inspectorului general X": an article, and no contrast.
GENITIVE = re.compile(r"[\w-]*(?:ului|ilor|elor)\b|(?:lui|doamnei) ")
# Behind a name that begins a clause of its own: "the host was A, the team of B *was led* by C".
NEXT_CLAUSE = re.compile(
    r" [a-z]{2,}(?:o|l[aei]) (?:je|su)\b| (?:je|su) (?:[\w-]+ )?[a-z]{2,}(?:o|l[aei])\b"
)
DENIED = re.compile(r",? (?:\w+ ){0,2}(?:not|nije|nij?esu|nisu|ne|nema|njama|nu|nuk)\b")

# ---- what parts words from a name -----------------------------------------------------------

# What comes between is about something else: a topic, a place, another list.
OTHER_MATTER = re.compile(
    r"\b(?:about|against|regarding|concerning|in the fight|protiv|protivu|despre|privind|impotriva"
    r"|kunder|rreth|ftes\w+|[ck]andidatur\w*|borb\w+|srestu|mezdu|countering|combating|combatting"
    r"|zel[ei]|nam?j?eravaju|nam?j?erava|hoce|spremn\w+"  # what somebody only wishes
    r"|osven|izuzev|izkljucenie|isklucok|instead of|in locul|umj?esto|namesto|vmesto|ne vend te"
    r"|(?:te|a|i|pa) (?:zahvali|cestita|pohvali)\w*"
    r"|saop\w+(?: je| su)? (?:iz|u)"  # who told of it
    r"|(?:in|la|cu|despre) care\b|cadrul (?:carui|carei|caror)\w*"
    r"|(?:u|na|iz|o|za|sa|od|in|at|from|of) (?:koj\w+|which)"
    r"|mai putin|cu exceptia|exceptand|vec(?! asaj| kesaj| tyre)|me perjashtim"
    r"|than|except|apart from|without|bez|the latter|aceasta din urma|acesta din urma"
    r"|kjo e fundit)\b|[!?|]"
)
CONTRAST = re.compile(  # the other half of a sentence, with roles of its own
    r", (?:a (?:kao|su|je|u|se|na|domacin|organiz|prisut|ucestv|gost|predsj?ed|pretsed"
    r"|pozvan|pozvat|ocekuj|najav|potvrd|nakon|zatim|prvi|vo|v"
    r"|sas?|so|kako|kato|domakin|prisastv|ucastv)\w*|dok|while|whereas|iar|ndersa|kurse|dodeka"
    r"|dokato)\b"
)
THAT = re.compile(r"[,:]? ?(?:that|da|deka|ce|ca|se|kako|si)\b")  # what was said, not who said it

# Before and behind the name of somebody who did the same with something else.
AND_THEN = re.compile(
    r"\b(?:and|a|dok|iar|ndersa|kurse|dodeka|dokato) (?:the |(?:mr|ms|mrs|dr)\.? )?$"
)
# Between a name and the verb of a clause that has a subject of its own: "X opened it, *and* led".
AND_ANOTHER_DID = re.compile(r",? (?:a|dok|iar|ndersa|kurse|dodeka|dokato) ")
ON_IT = re.compile(r",? (?:on|about|o|za|despre|per|rreth) ")
# Before those who helped the host to hold it.
IN_PARTNERSHIP = re.compile(
    r"\b(?:in (?:partnership|cooperation|collaboration) with|ne (?:bashkepunim|partneritet) me"
    r"|in (?:parteneriat|colaborare|cooperare) cu|u (?:saradnji|suradnji|partnerstvu) s"
    r"|v?vo? (?:sorabotka|partnerstvo|satrudnicestvo) s)"
)
ONE_HOST = re.compile(r"\bhost,")  # whom others were with: "the host, X, and Y"
# What several chair: "panels were moderated by A and B".
OF_SEVERAL = re.compile(
    r"(?:panels|sessions|discussions|debates|workshops)\b|co-?chair|(?:ko|su)pr"
    r"|(?:[\w-]+ ){0,4}(?:(?:ra[kc]ovod|vod|moderira|pre[dt]s\w+tva|pretsedava|predsj?edava)"
    r"(?:iha|ha|ea|aa|a|ili su|li su)|au (?:condus|moderat|prezidat)|(?:drejtu|kryesu|moderu)an)\b"
)
# Between who pays for something and the project by which they do.
THROUGH = re.compile(
    r"\b(?:through|preku|kroz|putem|preko|posredstvom|cerez|cez|prez|prin|permes|nepermjet)"
    r"(?: [\w-]+)? (?:project|proekt|projekt|proiect|program)\w*"
)
# The people of a party, who are the subject of what is said of them: "the delegation of A".
ITS_PEOPLE = re.compile(r"(?:delegat|representativ|colleagu|counterpart|team|officer|expert)")
# Behind a verb, before the name of somebody who did the same.
TOGETHER_WITH = re.compile(
    r"(?: (?!by\b|that\b|and\b)[\w-]+){0,7},? (?:together|along|jointly|in tandem) with (?:the )?"
)

# ---- clauses and insertions -----------------------------------------------------------------

_WHICH = "(?:who|which|care|ce|qe|i cili|e cila|te cil[ae]t|sto|kojto|kojato|koito)"
# Between a name and the verb of a relative clause on it; "in which" is on something else, and so is
# "kako što reče".
WHO = re.compile(
    r"(?<!\bin)(?<!\bla)(?<!\bcu)(?<!\bdin)(?<!\bsub)(?<!\bdespre)(?<!\bkako)(?<!\bkao)"
    rf",? (?:{_WHICH}(?: (?!who\b|which\b)[\w-]+){{0,2}} |koj[aei]?(?: (?!koj)\w+){{0,5}} ?)$"
)
BEGINS_WITH_WHO = re.compile(rf",? ?(?:{_WHICH}|koj[aei]?)\b")
CLAUSE = re.compile(
    r", (?:koj\w+|cij\w+|who|which|care|whose|qe|i cili|e cila|te cil[ae]t) [^,;:\n]{1,90},"
)
OPEN_CLAUSE = re.compile(
    r"\bthat\b[^,]*$"
    r"|, (?:who|whose|which|koj\w*|kom[eu]|kog[ao]\w*|cij\w+|sto|care|i cili|e cila)\b[^,]*$"
)
# Before the name of those who only lead, or pay for, what the name before it stands for: "the
# project, *funded by* A, organised".
DONE_BY = re.compile(
    r", (?:(?:which|that|is|are|both|all|jointly) ){0,3}(?:led|run|managed|implemented|funded"
    r"|financed|headed|coordinated|supported) by [^,;:.]{0,80}$"
    r"|, (?:(?:i|e|dhe|si) )?(?:(?:condus|finantat|implementat|coordonat)\w* de"
    r"|(?:drejtuar|financuar|zbatuar|udhehequr) nga"
    r"|(?:vod|finansira|financira|rakovod|implementira)\w* (?:od|ot)) [^,;:.]{0,80}$"
)
# Before one of two of whom only something between them is told: "the cooperation between A and".
BETWEEN_TWO = re.compile(
    r"\b(?:between|izmedu|pomegju|megju|mezdu|intre|midis|ndermjet)(?! (?:\w+ )?\d)"
    r" (?:(?!(?:who|which|that|was|were|is|are)\b)[\w'-]+ ){0,6}$"
)
# Before a verb whose subject is somebody named further in front: "the conference where *he* spoke".
HE_OR_SHE = re.compile(r"\b(?:he|she)(?: (?:also|then|has|had))* $")
# Before a verb whose subject is not named: "the Union, *which it* will brief".
WHOM_THEY = re.compile(r"\b(?:which|whom|that) (?:it|he|she|they|we|you)(?: [\w-]+)? $")
# Before a relative "which": it is of a body, though a person of it is named there.
OF_A_BODY = re.compile(r"\bwhich (?:currently |now |also )?$")
# Whose somebody is: "hosts are the inspectorate, whose chief, X", behind a body no table has.
WHOSE = re.compile(
    r"\b(?:whose|cij[aeiu]|ciji\w*|cii|cij?to|cie?to|ciji|(?:al|a|ai|ale) (?:carui|carei|caror)"
    r"|i (?:te cilit|se ciles)|te (?:cilit|ciles)"
    # the family of somebody
    r"|famil(?:y|ies|ia|iile|iilor|iei|jar\w*|je\w*)(?! me)|rudnin\w+|porodic\w+|obitelj\w*"
    r"|semejstv\w+|te afermit)\b"
)
IN_QUOTES = re.compile(r'"[^".:;]{3,70}"')  # a name
QUOTES = re.compile(r": ?['\"]")  # what follows is said by somebody
INSERTION = re.compile(r" ?,[^,]+(?:,[^,]+)?, ?")  # an office between two commas

# ---- who is named and yet is not the one who is meant ---------------------------------------

_INVITATION = (
    r"\b(?:at the invitation of|na poziv|(?:na|po) pokana(?:ta)? na|la invitatia|me ftes\w+ [et]e?)"
)
# Before whoever invited those who came; where it is an insertion, an office may be one within it.
INVITED_BY = re.compile(
    rf"{_INVITATION}(?: [\w-]+){{0,6}} ?$|, {_INVITATION}(?: [\w-]+){{1,9}},(?: [\w-]+)? ?$"
)
# Before the name of somebody who is named beside the one who is meant.
BESIDES = re.compile(
    # whom others remember, or whose family is meant
    r"\b(?:semejstv|porodic|obitelj|famil|kabinet|spomen|pomen|pamet|pamjat|memor|pocinat|zaginal|zaginat"
    r"|pokojn|ubien|nastradal)\w*(?: \w+){0,4} ?$|"
    r"\b(?:besides|apart from|on behalf of|osim|pored|pokraj|osven|vo ime na|ot imeto na"
    r"|iz ruku|from the hands of|o[dt] racete na|din mainile|nga duart"
    r"|in afara|pe langa|in numele|pervec|krahas|ne emer(?: te)?"
    r"|to (?:invite|admit|write to|thank)|(?:wrote|letters?) to"
    r"|(?:thank(?:ed|s|ing)|congratulated|praised|commended|urged)(?! (?:\w+ ){0,5}and\b)"
    r"|(?:za)?blagodar\w*(?: im| mu| i)? na(?! (?:\w+ ){0,5}i\b)"
    r"|(?:proposal|application|request|initiative|appeal) (?:of|by|from)"
    r"|(?:formerly|previously) (?:with|of|at|in)|(?:former|retired) [\w-]+ (?:of|from|at)"
    r"|messages? (?:of|from)|letters? (?:of|from)|poruk\w*|pism\w*|mesaj\w*|scriso\w*|mesazh\w*"
    r"|salut(?:ul|ari\w*)|greetings? (?:of|from)|pozdrave|pershendetjet?"
    r"|leter\w*|ftes\w+ e|kandidatur\w* (?:na|e|za)|candidatur\w*"
    r"|(?:mundesi|posibilitat|mogucnost|moznost|vazmoznost|possibilit)\w* (?:e|de|of|na|ucesca)"
    r"|(?:priem|prijem|clenstvo|baran|iskan|molb)\w* na)(?: \w+){0,4} ?$"
)
# Behind the name of whose meeting it is, and who need not have held it: "a *SEPCA* seminar".
OF_A_MEETING = re.compile(
    r"(?:['’]s)?(?: [\w-]+){0,2} (?:seminars?|workshops?|conferences?|assembl(?:y|ies)|meetings?"
    r"|trainings?|courses?|sessions?|forum|summit|round tables?|events?|exercises?)\b"
)
MEETING_OF = re.compile(
    r"\b(?:assembl(?:y|ies)|congress|session|conference|summit|headquarters) of (?:the )?$"
    r"|\b(?:skupstin|sobrani|sabrani|zasj?edanj|asamble|adunar)\w*(?: general\w*)?"
    r" (?:na |a |e |i |te |se )?$"
)
WHERE = re.compile(r"\b(?:in|at|u|ne|vo|v|vav) (?:the )?$")  # where it was, not who did it
# Between "participated in" and a name, in Romanian: the meeting, and the people who were there.
TOOK_PART_IN = re.compile(
    r"\b(?:participat?|participand|participarea|luat parte|(?:iau|ia|luand) parte"
    r"|asistat?) (?:si )?la\b"
)
OF_THOSE_THERE = re.compile(
    r":|\b(?:din|tari|stat(?:e|ele)|precum|inclusiv|institut\w+|organizat[iu]\w+|servicii\w*|structuri\w*)\b"
    r"|\b(?:reprezenta|delega|oficial|expert|sef|ofiter|politist|specialist|coleg|omolog|conduc|partener|membri|cadre)\w*"
)
DE_LA = re.compile(r".?\bde la ")  # the Romanian "by" that goes on as "from"
# Before a person who does nothing here: "had it from X and spoke".
FOR_WHOM = re.compile(r"\b(?:per|pentru|despre|ndaj) $")
WITH_WHOM = re.compile(r"\bme $")  # somebody met them, in Albanian
OBLIQUE = re.compile(r"\b(?:ot|od|na|za|pred|kaj|kon|kam) $")
BY_PREPOSITION = re.compile(
    r"\band (?:from|by) (?:the )?(?:mr|mrs|ms|dr|prof\w*|col\w*|gen\w*|) ?$"
)
TO_SOMEBODY = re.compile(r"\bto (?:the |his |her |its |their )?$")  # who receives what others give
FORMER = re.compile(r"\bformer (?:[\w-]+ of )?(?:the )?$")  # whose chief somebody was
# Before the first of those of whom it is only said that they shall be observers, or guests.
INVITED = re.compile(
    r"\b(?:invit(?:e|ed|es|ing|ations? (?:of|to|for))|admi(?:t|ts|tted|tting|ssion of)|proposed"
    r"|accept(?:ed|ing)?) (?:the )?$"
    # whose admission is spoken of, and what they only shall do: "the invitation that Croatia join"
    r"|\b(?:prij?em\w*|primanj\w*|poziv\w*|pozva\w*|predlo[gz]\w*|predloz\w*|molb\w*"
    r"|kandidatur\w*|zahtj?ev\w*|zatraz\w*)(?: (?:da|se|je|za|[\w-]+(?:og|ih|e|oj|om)))* $"
    r"|\bda (?:(?!(?:je|su|nije|nisu)\b)[\w-]+ ){0,3}$"
    r"|\b(?:pranim|anetaresim|perfshirj|kerkes|ftes|propozim|aplikim|kandidatur)\w*"
    r"(?: [\w-]+){0,3} (?:e|i|te|se) $"
)
# Before those to whom somebody wrote: nothing tells that they were there.
WROTE_TO = re.compile(
    r"\b(?:(?:sent|wrote|addressed|cabled) (?:[\w-]+ ){0,3}?(?:letter|message|greeting|congratulat)"
    r"|(?:uput|upat|posla|prat|isprat|izprat)\w* (?:[\w-]+ ){0,3}?(?:pism|porak|poruk|cestit)"
    r"|(?:adresat|trimis|transmis|expediat) (?:[\w-]+ ){0,3}?(?:scriso|mesaj|felicit|telegram)"
    r"|(?:derg|drejt|percoll|shkrua)\w* (?:[\w-]+ ){0,3}?(?:leter|letr|mesazh|urim|telegram))"
    r"\w*(?: [\w-]+){0,8} $"
)
# Somebody else recalls what one said elsewhere: "he recalled the words of X".
ACCORDING = re.compile(r"(?:according|in the words|spored|po|prema|potrivit|sipas)\b")
WORDS_OF = re.compile(
    r"\b(?:words|statement|remark|dumite|zborovite|izjavata|izjavu|r(?:ij?)?eci|cuvintele|fjalet)"
    r" (?:of|na|lui|ale|e|te)?"
)
# Before what somebody is only expected, asked or willing to do.
EXPECTED = re.compile(
    r"\b(?:ocakv|ocekuv|ocekuj|ocekiv|treba|trebva|planir|nadev|nadjav|predvizd|predvid|pokan|pozv"
    r"|kani|dogovor|soglasn|saglasn|predlag|predloz|zeli|zele|saka|iska|bara|prizov|apelir|nastojuv)\w*"
    r"(?: (?!da\b)[\w-]+){0,6} da(?: (?:se|ja|go|gi|im|mu|bide|bade|i))* $"
)
# What is done by who is not there, and what is done at another meeting.
MESSAGES = re.compile(
    r"\b(?:congratulation|greeting|message|letter|cestitk|pism|pisma|porak|poruk|telegram|pozdrav"
    r"|pohval|soucest|kritik|ponud|donaci|baranj|iskan|scriso|mesaj|felicit|mesazh|urim|leter)\w*"
    r"(?: (?!na\b)[\w-]+){0,4} $"
)
OF_THE_NEXT = re.compile(
    r"\b(?:next|following|sledn|sledvast|idvast|idn|naredn|iduc|sl?j?edec|viito[ra]|urmato|ardhsh"
    r"|radhes)\w*\b(?! (?:toj|taa|toa)\b)"
)
# What is only wished of A, who "da bude pozvana", or "should be invited".
SHALL_BE = re.compile(
    r"\b(?:would (?:be|come|join|attend|take part|send)"
    r"|da (?:bud[eu]|bidat?|bide|bade|badat|se)|(?:should|may|might|could) be"
    r"|sa (?:fie|devina|adere)"
    r"|(?<!\bdo )te (?:jete|jene|pranohe[tn]|ftohe[tn]|behe[tn]|anetarohe[tn]))\b"
)
# Before "is led by", of which those behind lead no meeting.
DELEGATION = re.compile(r"\b(?:delega[ct]|izaslanstv)\w*(?: [\w-]+){0,3} $")
DELEGATION_LED = re.compile(r"\b(?:delegation|team|group)(?: [\w-]+){0,3}? (?:led|headed)\b")
FROM_AFAR = re.compile(  # what those do who are not there
    r"[,)]? (?:also |all |have |has |had |jointly )*(?:sent|wrote|cabled|congratulated|declined"
    r"|apologi[sz]ed|cancelled|arrested|detained|seized|dismantled|asked to|may|should|would|cannot"
    r"|(?:[\w-]+ ){0,3}(?:nije|nij?e?su|nece)\b"
    r"|(?:did|could) not|(?:was|were) (?:absent|not|unable|thanked|informed|arrested|questioned"
    r"|interviewed|surveyed|polled|killed|wounded|injured|nominated)"
    r"|(?:su|bea|sa|bjaha) (?:[\w-]+ )?(?:uhaps|uhic|ispit|anket|intervju|povr[ij]*ed"
    r"|uaps|zadarz|nomin)\w*n[ioae]\b"
    r"|au fost (?:retinu|arest|intervieva|chestiona|rani|nominaliza)\w*"
    r"|u (?:arrest|interv|anket|plagos|nominu)\w*)\b"
)

# ---- verbs ----------------------------------------------------------------------------------

# The first half of a South Slavic verb, and the insertions between it and the other.
PARTED_VERB = re.compile(
    r" (?:je|su|ce),(?: (?:[^,;:.!?]|(?<=\d)\.){2,90},(?! (?:a|ali|dok|pa|te)\b)){1,3}"
    r" (?:(?:[^,;:.!?]|(?<=\d)\.){1,60} )?$"
)
# A South Slavic verb of which one is the subject: "podnio je", "izjavila je".
OF_ONE = re.compile(
    r"\bka(?:ko|to) domakj?in(?:ot|at)?\b|\bsi (?:i|e) ftuar\b|\bje\b"
    r"|\b(?!(?:video|audio|radio|studio)\b)\w{2,}(?:[aeiu]o|[aeiu]la|kla|gla)\b"
)
ROMANIAN_ONE = re.compile(r"(?:(?:i|le|l|o|si|s)-)?a (?:fost |mai )?[a-z]+[ts]\b")  # a participat
