"""Where the records are kept."""

import os
import sys
from pathlib import Path


def records_file(named: str = "") -> Path:
    """The records file: the one that --db names, else SEPCA_DB, else the user's data folder."""
    path = named or os.environ.get("SEPCA_DB", "")
    return Path(path) if path else _data_folder() / "records.db"


def _data_folder() -> Path:
    """Where the user's programs keep their data, with a folder for this one."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", "~/AppData/Local")).expanduser() / "sepca"
    if sys.platform == "darwin":
        return Path("~/Library/Application Support/sepca").expanduser()
    return Path(os.environ.get("XDG_DATA_HOME") or "~/.local/share").expanduser() / "sepca"
