"""Words around a cue that take its role away, folded, in the languages that are read.

Of what is wished, is only an idea or a project, was done over a time, or is still to come.
"""

import re

# Before people of whom somebody only hopes that they come, or to whom something is sent, or thanks.
WISHED = re.compile(
    r"\b(?:expects?|awaits?|hopes? (?:to|for)|wants?|wanted|wish(?:es|ed)?"
    r"|look(?:s|ing|ed)? forward to|(?:will|would|could|should|wants? to|going to|plans? to)"
    r" (?:soon |also )?(?:meet|invite|ask|host|receive|visit|consult)"
    r"|letters? to|wrote to|thanks? to|nominees? (?:are|were|include)|nominated|awarded to"
    r"|(?:predvi[dj]|planir|dogovor|ocek)\w*(?: (?:je|su))? da"
    r"|(?:za)?blagodar\w*(?: im| mu| i)? na(?! (?:uc[ae]s|pris|deleg|gost))"
    r"|(?:pruz|da|obezb(?:ij?)?ed|osigura)\w* ?ce|ce pruziti)(?: [\w-]+){0,3} $"
)
# What somebody sent who was not there, before "sent by"; and how they joined, behind their name.
SENT_THINGS = re.compile(
    r"\b(?:wreath|flower|letter|message|card|greeting|vij?en[ac]|cvij?e[tc]|pism|poruk|porak|cestit"
    r"|telegram|pozdrav|venec|venc|cvek|coroan|flori|scriso|mesaj|felicit|kuror|lule|leter|mesazh"
    r"|urim)\w*(?: [\w-]+){0,3} $"
)
BY_MESSAGE = re.compile(
    r"[^,;.]{0,60}\b(?:(?:video|recorded|taped|snimlj\w+|snimen\w*|inregistrat\w*|regjistruar)"
    r"[ -]?(?:messages?|statements?|greetings?|poruk\w*|porak\w*|obracanj\w*|obrak\w*|poslani\w*"
    r"|saobsteni\w*|mesaz?\w*|mesazh\w*)|videoporuk\w*|videoporak\w*|mesaj\w* (?:video|inregistrat)"
    r"|videomesa[zj]\w*|(?:mesazh|poruk|porak|messages?)\w* (?:ne |na |on )?video"
    r"|in writing|by (?:post|mail|e-?mail|letter)|pis[am]\w+ putem|pismeno|po posta|in scris"
    r"|u pisan\w+ obliku|prin posta|me shkrim|me poste)"
)
# What is done with a project, as with an event, and before it the project.
CARRIED_OUT = (
    *("implemented", "run", "conducted", "carried out"),
    *("funded", "co-funded", "cofunded", "financed", "co-financed", "cofinanced"),
)
PROJECTS = re.compile(
    r"\b(?:projects?|programmes?|programs?|action)\b"
    r"(?:(?!\b(?:meeting|workshop|training|seminar|conference|course|event)s?\b)[^.;])*$"
)
# Before "with the support of": what was done over a time is not this event.
OVER_A_TIME = re.compile(
    r"\b(?:activities|projects) (?:had|have) been [^.;]{0,60}$"
    # so was what somebody only works on: "the drafting of the report with the help of Europol"
    r"|\b(?:izrad|razvoj|sprovodenj|provodenj|implementacij|razrabot|izgotv|drafting|elaborar"
    r"|hartim)\w* (?:(?!odrz|organi|sprove|prove|held|was |were )[^.,;:]){0,60}$"
)
# Before who signed what is only carried out now: "the implementation of the agreement which ...".
IN_FORCE = re.compile(
    r"\b(?:implement|appli|enforc|primj?en|provo|provedb|sprovo|sproved|realiza|osnov|sklad|sprem[oa]"
    r"|regul|predvi|aplic|punere|zbatim|baz)\w*(?: [\w-]+){1,6}"
    r" (?:which|that|koj\w*|sto|care|qe)\b[^,;.]{0,40}$"
)
# Before what somebody does every day: "the measures which X carries out".
THEIR_WORK = re.compile(
    r"\b(?:aktivnost|mj?er|zada[tc]|posl|reform|istrag|politik)\w* koj\w+ [^,;:.]{2,60}$"
    r"|\b(?:akcij|operacij|racij)\w* koj\w+ (?:su |je )?(?:[\w-]+ ){0,2}$|\bprojek(?:a?t) se $"
    r"|\bproje[ck]\w*(?: \"[^\"]{1,60}\")?,? koj\w+ (?:su |je )?$"
)
# Before who paid for the project of which the meeting is a part.
OF_A_PROJECT = re.compile(
    r"\bprojek\w* [^.;]{0,220}, koj\w+ (?:su|je) $"
    r"|\b(?:proje[ck]t|proekt|proiect)\w*(?: \"[^\"]{1,60}\")?,? (?:koj\w*|sto|care|qe|which|that)"
    r"(?: (?:je|su|go|ga|se|il|este|sunt|e|is|are)){0,2} $"
)
# Before "welcomed by", of somebody who is still to go there.
STILL_TO_COME = re.compile(r"\b(?:he|she) (?:will|would|is to) be $")
# What was talked about, by nobody who is named: "govorilo se o napadu na X".
IMPERSONAL = re.compile(r"(?:govorilo|razgovaralo|raspravljalo|diskutovalo) (?:je )?se\b")
# Before "was supported by", of which those behind only approved.
IDEAS = re.compile(
    r"\b(?:proposals?|ideas?|candidac(?:y|ies)|candidatures?|requests?|predlo[gz]\w*|prij?edlo[gz]\w*"
    r"|ide(?:ja|jata|jate|ju|ja|ia|jata|ata)|[ck]andidatur\w*|baranj\w*|iskane\w*|stanovist\w*"
    r"|stav(?:ot|ovi|ovite)?|propuner\w*|propozim\w*|kerkes\w*)(?: [\w-]+){0,4} $"
)
# Before "paid for by": what somebody gave that is no event.
PUBLICATIONS = re.compile(
    r"\b(?:handbooks?|manuals?|booklets?|brochures?|leaflets?|books?|stud(?:y|ies)|websites?|films?"
    r"|posters?|prirucnik\w*|brosur\w*|knj?ig\w*|publikacij\w*|studij\w*|spot\w*|naracnik\w*"
    r"|narachnik\w*|film\w*|manual\w*|brosur\w*|ghid\w*|carte\w*|studiu\w*|doracak\w*|libr\w+|broshur\w*)\b"
    r"(?:,? [\w-]+){0,8},? $"
)
# Behind those whose talk was meant to be and was not.
LEFT_OUT = re.compile(
    r"[^.;]{0,40}\b(?:left out|dropped|skipped|omitted|fell through|cancel\w+|postponed|otkazan\w*"
    r"|odgoden\w*|odlozen\w*|izostal[aoi]|otpa(?:o|la|lo|li|dna\w*)|otmenen\w*|anulat\w*|amanat\w*"
    r"|u anulua|u shty)\b"
)
# Before "with the support of", of which those behind helped in a case, and at no event.
CASES = re.compile(
    r"\b(?:cases?|investigations?|arrests?|slucaj\w*|istrag\w*|istraga\w*|hapsenj\w*|uhicenj\w*"
    r"|predmet\w*|sluca[ij]\w*|razsledvan\w*|istrazuvan\w*|caz(?:ul|uri|urile)|ancheta\w*"
    r"|rast(?:i|it|in|et)|hetim\w*)\b[^.;:]{0,60}$"
)
FUTURE = re.compile(
    r"\b(?:will|shall|is to|are to|is expected|are expected|ce|cemo|bice|kj?e|ste|va|vor|do te"
    r"|pritet|asteptat[ie])\b"
)
