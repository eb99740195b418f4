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

# Lines that pages have for their readers' hands, folded.
HANDLES = frozenset(
    (
        "skip to content",
        "skip to main content",
        "back",
        "back to top",
        "home",
        "share",
        "share this",
        "tweet",
        "print",
        "print this page",
        "read more",
        "imprimer la page",
        "diminuer la taille du texte",
        "augmenter la taille du texte",
    )
)

_COUNTER = re.compile(r"(?!(?:19|20)\d\d$)\d[\d ]*")  # 0 271, but not a year
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
    """Whether a line is only there for the hands of its readers, or counts them."""
    return line.casefold().strip(" .:»«") in HANDLES or bool(_COUNTER.fullmatch(line))
