"""The pictures in our pages: of the terminal, which Rich makes of a real run, and sepca's own.

python -m docs.picture
"""

import io
import re
from pathlib import Path

from docs.console import WORLD, Terminal

HERE = Path(__file__).parent
COMMAND = "sepca report timeline --from 2021 --until 2022"
DRAWN = {
    "pictures/timeline.svg": "sepca report timeline --from 2018 --format svg",
    "pictures/participation.svg": "sepca report participation --from 2015 --format svg",
}


def pictures() -> dict[str, str]:
    """Every picture as SVG, by its file in this folder."""
    terminal = Terminal()
    terminal.run("sepca init")
    drawn = {name: _drawn(terminal, command) for name, command in DRAWN.items()}
    return {"timeline.svg": of_terminal(terminal), **drawn}


def of_terminal(terminal: Terminal) -> str:
    """A picture of the terminal; text from the record is text in it, never markup."""
    from rich.console import Console
    from rich.text import Text

    printed, _ = terminal.run(f"{COMMAND} --color always")
    console = Console(record=True, width=int(WORLD["COLUMNS"]), file=io.StringIO())
    console.print(Text.from_ansi(f"$ {COMMAND}\n{printed.rstrip()}"))
    svg = console.export_svg(title="sepca", unique_id="sepca")
    # Rich fetches its font from elsewhere; the reader's own fixed-width font will do.
    return re.sub(r"\s*@font-face {.*?}", "", svg, flags=re.DOTALL)


def _drawn(terminal: Terminal, command: str) -> str:
    """A picture of sepca's own, without what is said about it."""
    printed, _ = terminal.run(command)
    svg, end, _ = printed.partition("</svg>\n")
    return svg + end


if __name__ == "__main__":
    for name, svg in pictures().items():
        (HERE / name).write_text(svg, encoding="utf-8")
