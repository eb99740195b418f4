"""The picture of the terminal in the README, which Rich makes of a real run.

python -m docs.picture
"""

import io
import re
from pathlib import Path

from docs.console import WORLD, Terminal

PICTURE = Path(__file__).with_name("timeline.svg")
COMMAND = "sepca report timeline --from 2021 --until 2022"


def picture() -> str:
    """The picture as SVG; text from the record is text in it, never markup."""
    from rich.console import Console
    from rich.text import Text

    terminal = Terminal()
    terminal.run("sepca init")
    printed, _ = terminal.run(f"{COMMAND} --color always")
    console = Console(record=True, width=int(WORLD["COLUMNS"]), file=io.StringIO())
    console.print(Text.from_ansi(f"$ {COMMAND}\n{printed.rstrip()}"))
    svg = console.export_svg(title="sepca", unique_id="sepca")
    # Rich fetches its font from elsewhere; the reader's own fixed-width font will do.
    return re.sub(r"\s*@font-face {.*?}", "", svg, flags=re.DOTALL)


if __name__ == "__main__":
    PICTURE.write_text(picture(), encoding="utf-8")
