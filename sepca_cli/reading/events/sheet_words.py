"""The labels of minutes, invitations and notices to the press, and what such sheets are called.

Folded patterns: English; Serbian, Bosnian, Croatian and Montenegrin; Macedonian and Bulgarian;
Romanian; Albanian.
"""

import re

from sepca_cli.reading.language.one_of import phrases

# What stands in front of the colon, each with what is said behind it.
LABELS = {
    "day": r"""
        dates? | date and time | date & time | time and date | day | date/time | date and place
        place and date | date and venue | when | held on
        datum | datum i vrěme | vrěme i datum | vrěme i mj?esto | mj?esto i vrěme | dan
        datum i mj?esto | mj?esto i datum | datum odrzavanja | vrěme odrzavanja | kada? | termin
        vreme i mjasto | mjasto i vreme
        data | data i (?:vreme|cas|mesto|mjasto) | koga | koga i kade | den | vreme i mesto
        mesto i vreme | mjasto i data | mesto i data
        data si (?:ora|locul) | cand | data desfasurarii | perioada | locul si data
        data dhe (?:ora|vendi) | kur | dita | vendi dhe data | data e (?:mbajtjes|zhvillimit)
    """,
    "place": r"""
        place | venue | location | where | place and date | held (?:in|at)
        date and (?:place|venue)
        mj?esto | mj?esto odrzavanja | lokacija | gdj?e | gde | mj?esto i (?:datum|vrěme)
        vrěme i mj?esto | datum i mj?esto | adresa | sala
        mesto(?: na (?:odrzuvanje(?:to)?|sobirot|sredbata))? | kade | mjasto(?: na provezdane)?
        data i (?:mesto|mjasto) | vreme i mesto | koga i kade | mjasto i data | mesto i data | zala
        vreme i mjasto | mjasto i vreme
        locul(?: desfasurarii)? | locatia | locatie | unde | locul si data | data si locul
        vendi(?: i (?:mbajtjes|zhvillimit|takimit))? | ku | salla | data dhe vendi | vendi dhe data
    """,
    "what": r"""
        what | event | title | subject | meeting | occasion
        sta | sto | dogadaj | naziv | skup | povod | sastanak | sj?ednica
        sto | nastan | kakvo | sabitie | tema na sobirot | sostanok
        ce | eveniment(?:ul)? | denumire(?:a)? | reuniune(?:a)?
        cfare | aktiviteti | ngjarja | veprimtaria | takimi | emertimi
    """,
    "who": r"""
        who | present | chair(?:man|person|ed by)? | participants? | attendees? | attendance
        excused | apologies | speakers? | in the chair | minutes(?: taken)?(?: by)? | rapporteur
        t?ko | prisutni\w* | predsj?edava\w* | sudionici | ucesnici | odsutni\w* | zapisnicar\w*
        koj | prisutni | pretsedava\w* | ucesnici | otsutni | zapisnicar | koi | prisastva\w*
        otsastva\w*(?: [\w-]+){0,3}
        predsedatel\w* | ucastnici | otsastva\w* | protokolcik | uchastnici
        cine | prezenti? | participanti | presedinte(?:le)?(?: de sedinta)? | absenti | secretar
        kush | te pranishem | pjesemarres\w* | kryesues\w* | kryesoi | mungojne | mungonin
    """,
}
SHEETS = {
    told: re.compile(rf"\s*(?:[-•*–·]\s*)?(?:{'|'.join(phrases(words))})\s?[:–-]")
    for told, words in LABELS.items()
}
# What is asked for with one word is still to come: who, what, where, when.
ASKED = re.compile(
    r"\s*(?:[-•*–·]\s*)?(?:when|where|what|kada?|gdj?e|gde|sta|koga|kade|kakvo|cand|unde|kur|ku|cfare)"
    r"\s?[:–-]"
)
# Sheets that are written before, and that are written afterwards.
INVITATION = re.compile(
    r"\b(?:(?:media|press) (?:advisory|alert|invitation|accreditation)|invitation|save the date"
    r"|najava\w*|poziv\w*|pozivnic\w*|najav\w*|pokana|pokan\w*|invitati\w*|anunt\w*"
    r"|aviz\w* (?:de presa|media|pentru (?:presa|media))|eveniment de presa"
    r"|invitam? (?:reprezentant|jurnalist|mass|pres)\w*"
    r"|ftes\w*|njoftim per (?:media|shtyp)\w*|fton (?:gazetar|mediat|perfaqesues)\w*)\b"
)
MINUTES = re.compile(
    r"\b(?:minutes|record of|summary record|zapisnik\w*|zabiljesk\w*|sluzbena zabeleska|zapisn\w*"
    r"|protokol\w*|proces[ -]?verbal\w*|stenogram\w*|procesverbal\w*)\b"
)
# In the heading of a paper that is written at a meeting, or about it.
WRITTEN_AFTER = re.compile(
    r"^(?:draft |final |joint )?(?:minutes|conclusions|declaration|zakljuc?ci|zakljucoci|zaklucoci"
    r"|deklaracija(?:ta)?|concluziile?|declaratia|konkluzione|deklarata)\b"
)
# In the heading of any paper of a meeting, which is dated by it.
PAPER = re.compile(
    r"^(?:place|venue|location)\b[^:]{0,20}:"
    rf"|{WRITTEN_AFTER.pattern}|^(?:draft |provisional |final )?(?:agenda|programme)\b"
    r"|\b(?:list of participants|invitation)$"
)
