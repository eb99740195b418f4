"""The signs that stand for kinds of event in a picture: paths around the point 0,0."""

SIGNS = {
    "general-assembly": "M0-7A7 7 0 1 1 0 7A7 7 0 1 1 0-7Z",
    "executive-board": "M-6-6H6V6H-6Z",
    "ceremony": "M0-7.5 2.1-2.6 7.4-2.3 3.3 1.1 4.6 6.3 0 3.4-4.6 6.3-3.3 1.1-7.4-2.3-2.1-2.6Z",
    "signing": "M-2.4-7H2.4V-2.4H7V2.4H2.4V7H-2.4V2.4H-7V-2.4H-2.4Z",
    "handover": "M-7-6H-1L6 0-1 6H-7L-1 0Z",
    "conference": "M0-7.5 7.5 0 0 7.5-7.5 0Z",
    "seminar": "M0-7 7 5.5H-7Z",
    "workshop": "M0 7 7-5.5H-7Z",
    "training": "M7 0-5.5 7V-7Z",
    "working-group": "M-3.6-6.3H3.6L7.2 0 3.6 6.3H-3.6L-7.2 0Z",
    "visit": "M-7 0 5.5-7V7Z",
    "other": "M0-4.5A4.5 4.5 0 1 1 0 4.5A4.5 4.5 0 1 1 0-4.5Z",
}
# What an event is for; whatever is named neither here nor there is a meeting.
PURPOSES = {
    "deciding": ("general-assembly", "executive-board", "ceremony", "signing", "handover"),
    "learning": ("conference", "seminar", "workshop", "training"),
    "meeting": ("working-group", "visit", "other"),
}


def sign(kind: str) -> str:
    """The path of a kind's sign."""
    return SIGNS.get(kind, SIGNS["other"])


def purpose(kind: str) -> str:
    """What a kind of event is for: a name of `PURPOSES`, which is also one of a colour."""
    return next((name for name, kinds in PURPOSES.items() if kind in kinds), "meeting")
