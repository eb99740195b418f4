"""The answer to a Tab in bash, zsh and fish, in the form that Typer's scripts for them expect.

Typer could give it too, but importing Typer takes longer than the whole answer may. So the answer
comes from a table of the commands, `sepca_cli.cli.tab.tree`, and from a quick look for keys.
"""

import os
import shlex

from sepca_cli.cli.tab.line import Line, Offered

BREAKS = ":="  # where bash breaks a word


def complete(shell: str) -> int:
    """Print what may stand at the cursor; returns the exit code.

    Silent, whatever happens: who presses Tab has asked for no message.
    """
    try:
        return {"bash": _bash, "zsh": _zsh, "fish": _fish}[shell]()
    except Exception:
        return 1


def _bash() -> int:
    """One text a line. bash hands the words out in pieces and replaces only the last piece."""
    pieces, at = _split(os.environ["COMP_WORDS"]), int(os.environ["COMP_CWORD"])
    words = _joined(pieces[: at + 1])
    beginning = words.pop() if at < len(pieces) else ""
    kept = 0
    if beginning and beginning != pieces[at]:
        kept = max(map(beginning.rfind, BREAKS)) + 1
    print("\n".join(text[kept:] for text, _ in Line(words[1:]).fitting(beginning)))
    return 0


def _zsh() -> int:
    """A call of zsh's own helper, with what each text means; without any, files are offered."""
    found = "\n".join(
        f'"{_escaped(text)}"' + (f':"{_escaped(about)}"' if about else "")
        for text, about in _fitting_so_far()
    )
    print(f"_arguments '*: :(({found}))'" if found else "_files")
    return 0


def _fish() -> int:
    """A text and what it means a line; to the question whether there is any, an exit code."""
    found = _fitting_so_far()
    if os.environ.get("_TYPER_COMPLETE_FISH_ACTION") == "is-args":
        return 0 if found else 1
    print("\n".join(f"{text}\t{about}" if about else text for text, about in found))
    return 0


def _fitting_so_far() -> list[Offered]:
    """What may stand at the end of the line that zsh and fish hand out up to the cursor."""
    line = os.environ["_TYPER_COMPLETE_ARGS"]
    words = _split(line)
    beginning = "" if line.endswith(" ") else words.pop()
    return Line(words[1:]).fitting(beginning)


def _split(line: str) -> list[str]:
    """The words of a line as a shell reads it; a quotation that is still open ends with it."""
    reader = shlex.shlex(line, posix=True)
    reader.whitespace_split = True
    reader.commenters = ""
    words: list[str] = []
    try:
        for word in reader:
            words.append(word)
    except ValueError:
        words.append(reader.token)
    return words


def _joined(pieces: list[str]) -> list[str]:
    """The words as they were typed, where bash made `interpol`, `:` and `guest` of one."""
    words: list[str] = []
    joins = False
    for piece in pieces:
        is_break = bool(piece) and not piece.strip(BREAKS)
        if words and (joins or is_break):
            words[-1] += piece
        else:
            words.append(piece)
        joins = is_break
    return words


def _escaped(text: str) -> str:
    """A text as it stands between double quotes in what zsh's helper reads."""
    for letter, written in (
        ("\\", r"\\"),
        ('"', '""'),
        ("'", "''"),
        ("$", r"\$"),
        ("`", r"\`"),
        (":", r"\\:"),
    ):
        text = text.replace(letter, written)
    return text
