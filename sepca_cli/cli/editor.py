"""The user's own editor: a text goes out and comes back."""

import os
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

from sepca_cli.errors import BadRequest


def in_editor(text: str, name: str) -> str:
    """The text as it was saved in the editor of VISUAL or EDITOR.

    Raises:
        BadRequest: the editor cannot be run, or ended with an error.
    """
    editor = os.environ.get("VISUAL") or os.environ.get("EDITOR")
    editor = editor or ("notepad" if sys.platform == "win32" else "vi")
    draft = Path(kept_draft(text, name))
    try:
        subprocess.run([*shlex.split(editor), str(draft)], check=True)
        return draft.read_text(encoding="utf-8")
    except (OSError, ValueError, subprocess.CalledProcessError):
        raise BadRequest(f"the editor {editor[:60]!r} did not do it", "set EDITOR") from None
    finally:
        draft.unlink(missing_ok=True)


def kept_draft(text: str, name: str) -> str:
    """The path of a new file, for its owner alone, that holds the text."""
    number, path = tempfile.mkstemp(prefix=f"{name}-", suffix=".json", text=True)
    with open(number, "w", encoding="utf-8") as file:
        file.write(text)
    return path
