"""What stands in the cells of a spreadsheet where the record has a word of a vocabulary.

Serbian, Bosnian, Croatian and Montenegrin, then Macedonian, Bulgarian, Romanian and Albanian; the
words of the record itself need not be here. Both scripts of a word meet under `names.match_key`,
so one of them is enough.
"""

from functools import cache

from sepca_cli.names import match_key

KINDS = {
    "general-assembly": """
        generalna skupština, glavna skupština, skupština, генерално собрание, собрание,
        генерална асамблея, общо събрание, adunare generală, adunarea generală, asamble e
        përgjithshme, asambleja e përgjithshme""",
    "executive-board": """
        izvršni odbor, sjednica izvršnog odbora, sednica izvršnog odbora, извршен одбор,
        изпълнителен съвет, изпълнителен борд, consiliu executiv, bord ekzekutiv, bordi
        ekzekutiv""",
    "conference": "konferencija, конференција, конференция, conferință, konferencë, konferenca",
    "seminar": "seminar, семинар, seminari",
    "workshop": "radionica, работилница, работна среща, семинар-обучение, atelier, punëtori",
    "training": """
        obuka, trening, edukacija, kurs, обука, обучение, курс, instruire, curs, trajnim, trajnimi,
        kurs trajnimi""",
    "working-group": """
        radna grupa, radna skupina, работна група, grup de lucru, grup pune, grupi i punës""",
    "signing": """
        potpisivanje, potpisivanje sporazuma, потпишување, подписване, semnare, nënshkrim,
        nënshkrimi""",
    "ceremony": """
        svečanost, ceremonija, primopredaja, свеченост, церемонија, церемония, тържество,
        ceremonie, ceremoni, ceremonia""",
    "visit": "posjeta, poseta, posjet, посета, посещение, vizită, vizitë, vizita",
    "other": "drugo, ostalo, друго, altele, altul, tjetër, të tjera",
}
STATES = {
    "held": """
        održano, održan, održana, одржано, одржан, одржана, проведено, проведен, проведена,
        desfășurat, ținut, mbajtur, u mbajt, zhvilluar""",
    "announced": """
        najavljeno, najavljen, najavljena, planirano, planiran, planirana, najavljeni, најавено,
        планирано, обявено, предстоящо, anunțat, planificat, njoftuar, shpallur, planifikuar""",
    "cancelled": """
        otkazano, otkazan, otkazana, откажано, откажан, откажана, отменено, отменен, отменена,
        anulat, anuluar""",
}
ROLES = {
    "host": "domaćin, домаќин, домакин, gazdă, mikpritës, nikoqir",
    "organiser": "organizer, organizator, организатор, organizues, organizatori",
    "chair": """
        predsjedavajući, predsedavajući, predsjedatelj, претседавач, председател, председателстващ,
        președinte, kryesues, kryetar""",
    "speaker": "govornik, говорник, оратор, лектор, vorbitor, folës",
    "presenter": "izlagač, predavač, prezenter, презентер, излагач, докладчик, prezentator",
    "participant": "učesnik, sudionik, учесник, участник, pjesëmarrës",
    "observer": "posmatrač, promatrač, набљудувач, наблюдател, observator, vëzhgues",
    "guest": "gost, гост, invitat, oaspete, i ftuar, mysafir",
    "signatory": "potpisnik, потписник, подписал, semnatar, nënshkrues",
    "supporter": """
        podržavalac, podupiratelj, donator, поддржувач, поддръжник, донатор, susținător,
        mbështetës""",
    "absent": "odsutan, odsutna, отсутен, отсъстващ, absent, mungues, i munguar",
    "mentioned": "spomenut, spomenuta, pomenut, споменат, упоменат, menționat, i përmendur",
}
CERTAINTIES = {
    "documented": "dokumentovano, dokumentirano, документирано, documentat, dokumentuar",
    "inferred": "izvedeno, zaključeno, pretpostavljeno, заклучено, изведено, dedus, nxjerrë",
    "announced": "najavljeno, најавено, обявено, anunțat, njoftuar",
}
WORDS = {"kind": KINDS, "state": STATES, "role": ROLES, "certainty": CERTAINTIES}


def word_of(field: str, cell: str) -> str:
    """The word of the record for what a cell says in a language of the region; else the cell.

    `field` is that of an event or of a participation.
    """
    return _words(field).get(match_key(cell), cell) if field in WORDS and cell else cell


@cache
def _words(field: str) -> dict[str, str]:
    return {
        match_key(word): ours for ours, words in WORDS[field].items() for word in words.split(",")
    }
