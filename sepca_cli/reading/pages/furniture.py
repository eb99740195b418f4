"""What stands around the text of a web page: menus, banners, counters, what nobody sees."""

import re
from collections.abc import Mapping

# Elements that are never the text of a page, and those that are never taken for furniture because
# of what their author calls them: whole pages stand in a `<body class="with-menu">`.
_ELEMENTS = "nav header footer aside button select template svg dialog noscript menu object"
ELEMENTS = frozenset(_ELEMENTS.split())
NEVER = ("html", "body", "main", "article", "h1", "p", "form")

_WORDS = """
    nav navbar navigation menu submenu breadcrumb breadcrumbs footer sidebar widget widgets cookie
    cookies consent gdpr share sharing addtoany social related teaser teasers recommended comments
    advert advertisement ads newsletter subscribe popup modal pagination pager skip toolbar login
    search searchform tagcloud sr screenreader hidden
"""
WORDS = frozenset(_WORDS.split())
_ROLES = "navigation banner contentinfo search complementary dialog menu"
ROLES = frozenset(_ROLES.split())

# Lines that pages have for their readers' hands, and around what they sell.
_HANDLES = """
    skip to content; skip to main content; back; back to top; home; menu; search; read more
    meni; мени; меню; pretraga; претрага; търсене; пребарување; meniu; căutare; menyja; kërko
    print; print this page; details; detalji; detaljnije; детаљи
    imprimer la page; diminuer la taille du texte; augmenter la taille du texte
    share; share this; tweet; copy link; podijeli; podeli; подели; сподели; distribuie; shpërndaje
    facebook; twitter; x; linkedin; whatsapp; viber; telegram; pinterest; messenger; email; e-mail
    advertisement; sponsored; oglas; reklama; оглас; реклама; publicitate; reklamë
"""
HANDLES = frozenset(handle.strip() for line in _HANDLES.split("\n") for handle in line.split(";"))

# What is said of a text, and not in it: who put it on the page, whose it and its picture are.
_SAID_OF_IT = re.compile(
    r"(?:posted|published|uploaded) by\b.{1,40}|(?:copyright|©)(?! ?\w{2,12} 20\d\d$).{0,80}"
    r"|(?:hits|views|read|pregleda|pogleda|прегледа|прегледи|accesări|vizualizări|shikime)"
    r"\s*:\s*[\d.,]{1,9}"
    r"|(?:author|autori?|objavi(?:o|la)|postavi(?:o|la)|piše|аутор|автор|пише)\s*:.{1,40}"
    r"|(?:photo|foto|fotografi(?:ja|je|a|e|i)|фото|снимк[аи]|слика)\s*:.{1,60}"
    r"|(?:tags?|keywords|filed under|categor(?:y|ies)|oznake|tagovi|kategorija|ključne riječi"
    r"|ključne reči|ознаке|тагови|тагове|етикети|ключови думи|клучни зборови|категорија|категория"
    r"|etichete|cuvinte cheie|categori[ae]|etiketa|etiketat|kategoria)\s*:.{1,200}"
)
_BYLINE = re.compile(r"By (?:[A-Z][\w.'’-]*(?: |$)){2,3}")
# 0 271, but no year, and no picture that is named by its day: 20042018 1
_COUNTER = re.compile(r"(?!(?:19|20)\d\d$)(?!\d{4}(?:19|20)\d\d\b)\d[\d ]*")
_WORD = re.compile(r"[a-z]+")


def is_furniture(name: str, about: Mapping[str, str], in_heart: bool) -> bool:
    """Whether an element is there for every page of the site, or is not seen at all."""
    if "hidden" in about or about.get("aria-hidden") == "true":
        return True
    if "display:none" in about.get("style", "").replace(" ", ""):
        return True
    if about.get("role", "").lower() in ROLES:
        return True
    if name == "header":
        return not in_heart
    if name in NEVER:
        return False
    called = f"{about.get('class', '')} {about.get('id', '')}".lower()[:1000].split()
    return name in ELEMENTS or any(map(_called_furniture, called))


def _called_furniture(word: str) -> bool:
    """Whether a class is one of furniture: `main-menu`, but not `with-sidebar`."""
    parts = _WORD.findall(word)
    return not WORDS.isdisjoint(parts) and parts[0] not in ("has", "no", "with", "not")


def is_handle(line: str) -> bool:
    """Whether a line is only there for the hands of its readers, counts them, or files the text."""
    words = line.casefold().strip(" .:»«")
    if words in HANDLES or _SAID_OF_IT.fullmatch(words):
        return True
    return bool(_COUNTER.fullmatch(line) or _BYLINE.fullmatch(line))
