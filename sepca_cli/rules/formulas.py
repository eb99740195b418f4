"""Text that a spreadsheet would take for a formula, and run.

OWASP, "CSV Injection": an apostrophe in front makes it text again. A text that already looks so
guarded gets one more, so that taking the first apostrophe away always gives the text back.
"""

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def defused(text: str) -> str:
    """Return a text that no spreadsheet runs: with an apostrophe in front where it needs one."""
    return f"'{text}" if _would_run(text) else text


def as_written(cell: str) -> str:
    """Return the text of a cell that `defused` made."""
    return cell[1:] if cell.startswith("'") and _would_run(cell) else cell


def _would_run(text: str) -> bool:
    return text.lstrip("'").startswith(FORMULA_SIGNS)
