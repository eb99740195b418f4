"""Texts as an enemy would write them, or as a broken program leaves them behind."""

import sys
from collections.abc import Callable
from random import Random

WORDS = ("General Assembly", "Полиција", "Vlorë", "Βουκουρέστι", "会議室", "경찰", "١٢٣", "שלום")
MARKUP = (
    *("[/foo]", "[/]", "[bold]x[/bold]", "[link=https://evil.example]", "\\[", "\\", "\\\\"),
    *(":smile:", "`x`", "``", "**x**", "__x__", "_x_", "~~x~~", "# x", "- x", "+ x", "> x"),
    *("1. x", "1) x", "| x |", "|---|", "---", "===", "***", "```", "$x$", "![x](y)", "[x]: y"),
    *("<b>", "</td>", "<script>alert(1)</script>", "<!--", "<br>", "<https://x.example>"),
    *("&amp;", "&#27;", "&lt", "[x](javascript:alert(1))", "    code", "x  ", "[^1]", "- [ ] x"),
    *('"', "'", ",", ";", "\t", "\n", "\r\n", '","', "\\n", "\\u202e", "\\x1b[2J", "{}", "%s"),
)
FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://e")', "＝1", "\t=1", "\r=1", "\n=1")
ESCAPES = ("\x1b[2J", "\x1b]0;owned\x07", "\x1b]8;;http://e\x1b\\", "\x9b31m", "\x90q\x9c", "\x1bc")
UNSEEN = (
    *("\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u034f", "\u3164", "\u2800"),
    *("\ufe00", "\ufe0f", "\U000e0100", "\U000e0041", "\u180b", "\u115f", "\uffa0", "\u17b4"),
)
TURNING = ("\u202a", "\u202b", "\u202d", "\u202e", "\u202c", "\u2066", "\u2067", "\u2069", "\u061c")
EMOJI = (
    "👮🏽",
    "👩‍👩‍👧",
    "🇷🇴",
    "🇷",
    "❤\ufe0f",
    "1\ufe0f\u20e3",
    "\u20e3",
    "🏴\U000e0067\U000e007f",
    "🚓",
)
BLANKS = ("\u00a0", "\u2003", "\u3000", "\u1680", "\u2028", "\u2029", "\x85", "\x0b", "\x0c", "  ")
NEVER = (
    "\ufffe",
    "\uffff",
    "\U0001fffe",
    "\ufdd0",
    "\ud800",
    "\udfff",
    "\udce9",
    "\ue000",
    "\u0378",
)

KINDS: tuple[Callable[[Random], str], ...] = (
    lambda random: chr(random.randrange(sys.maxunicode + 1)),
    lambda random: chr(random.randrange(0x10000)),
    lambda random: chr(random.randrange(0x250)),
    lambda random: chr(random.randrange(0x20)),
    lambda random: "".join(
        chr(random.randrange(0x300, 0x370)) for _ in range(random.randint(1, 9))
    ),
    *(
        lambda random, these=these: random.choice(these)
        for these in (WORDS, MARKUP, FORMULAS, ESCAPES, UNSEEN, TURNING, EMOJI, BLANKS, NEVER)
    ),
)


def hostile(random: Random) -> str:
    """A text of up to twelve pieces, of one kind or of many; one in a thousand is very long."""
    kinds = random.sample(KINDS, random.choice((1, 1, 2, 3, len(KINDS))))
    pieces = random.randint(400, 800) if random.random() < 0.001 else random.randint(0, 12)
    blank = random.choice(("", " "))
    return blank.join(random.choice(kinds)(random) for _ in range(pieces))
