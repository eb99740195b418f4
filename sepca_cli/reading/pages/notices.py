"""What a site says to its readers around a text: notices, credits of photographs, invitations.

They stand in a text that was copied from a page with all that is on it.
"""

import re

# With what such a line begins, folded: English; Serbian, Bosnian, Croatian and Montenegrin;
# Macedonian and Bulgarian; Romanian; Albanian.
_NOTICE = re.compile(
    r"\s*(?:[•»«*/-] ?)?(?:"
    r"this (?:site|website|page) (?:is protected|uses)|we use cookies|your e-?mail address will"
    r"|leave a (?:reply|comment)|follow us\b|share this|comments? ?:? ?\d|viber$|bonus video"
    r"|foto(?:grafij[ae])? ?[:/]|photos? ?[:/]|snimka ?:|izvor fot\w+ ?:|foto ?\("
    r"|\d+ ?/ ?\d+ foto"
    r"|paznja: sadrzaj ove stranice|moguce je da su informacije zastar?j?ele"
    r"|(?:ov[ao]j? (?:sajt|stranic|web)\w*|koristimo) (?:koristi )?kolacic"
    r"|pratite nas\b|prijavite se (?:za|na) |preuzmite (?:nasu )?(?:mobilnu )?aplikaciju"
    r"|pridruzite nam se|podi?j?elite? (?:vij?est|sa|clanak)|ostavi(?:te)? (?:odgovor|komentar)"
    r"|vasa? (?:e-?mail|komentar na)"
    r"|povezane v(?:ij?)?esti|procitajte (?:jos|i)\b|komentari(?: ?[:(]|$)"
    r"|dodaj do \d+ fotograf|maksimalna velicina|uredi profil|postovani citaoci"
    r"|sledete ne|spodeli(?:te)?$|ostavete komentar|prethodna objava|komentari ?\(|posledvajte ni"
    r"|tozi sajt izpolzva"
    r"|acest (?:site|website) (?:foloseste|utilizeaza)|urmariti-ne|lasa un (?:comentariu|raspuns)"
    r"|kjo faqe perdor|na ndiqni|lini nje (?:pergjigje|koment)"
    r")"
)


def is_notice(line: str) -> bool:
    """Whether a folded line is said by a site to its readers, and not by the text."""
    return bool(_NOTICE.match(line))
