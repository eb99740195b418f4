"""The colours of pages and pictures, by day and by night.

Each pair keeps a contrast of 4.5 for text and 3 for signs against its paper (WCAG 2.2, 1.4.3 and
1.4.11). Nothing is said by colour alone.
"""

COLOURS = {
    "paper": ("#ffffff", "#14181f"),
    "raised": ("#f4f6f9", "#1d232d"),
    "ink": ("#1a2230", "#e7ebf1"),
    "quiet": ("#566174", "#a3adbd"),
    "line": ("#d5dbe4", "#364152"),
    "accent": ("#1b4f8f", "#8ab8f2"),
    "alarm": ("#b3261e", "#ff9d94"),
    # what an event is for: to decide, to learn, to work and meet
    "deciding": ("#1b4f8f", "#8ab8f2"),
    "learning": ("#0b7261", "#5fd0b9"),
    "meeting": ("#94520a", "#f0b46b"),
    # from a count of none to the highest
    "shade0": ("#ffffff", "#14181f"),
    "shade1": ("#e3edf9", "#1c2c42"),
    "shade2": ("#bcd5f0", "#234068"),
    "shade3": ("#8ab4e0", "#2d5b96"),
    "shade4": ("#3f7fc2", "#79aeea"),
    "shade5": ("#1b4f8f", "#b5d4f8"),
    "shade_text": ("#ffffff", "#101720"),
    # who holds the presidency; "nobody" where that is not known
    "nobody": ("#eceef1", "#252b35"),
    **{
        f"holder{number}": pair
        for number, pair in enumerate(
            (
                ("#cfe0f5", "#23405f"),
                ("#f6d9c4", "#5b3a24"),
                ("#cfe9d6", "#21492f"),
                ("#f3d3de", "#582c3d"),
                ("#dcd5f2", "#3b3263"),
                ("#f3e6b3", "#524613"),
                ("#c9e8ea", "#1c4a4e"),
                ("#e6d8cb", "#493a2c"),
                ("#dbe7bb", "#3c4a18"),
                ("#efd2ee", "#532b52"),
                ("#d3d9e2", "#38424f"),
                ("#fbd6ce", "#5f2f25"),
            )
        )
    },
}
HOLDERS = 12  # shades that tell one holder from another


def by_day() -> dict[str, str]:
    """Each colour as it is written in a picture that stands alone, on white."""
    return {name: day for name, (day, _) in COLOURS.items()}


def by_name() -> dict[str, str]:
    """Each colour as a page's style sheet speaks of it, so that it changes with the reader's."""
    return {name: f"var(--{name})" for name in COLOURS}
