"""Do outside judges find anything wrong with the pages?

    npm install axe-core html-validate        in a folder outside the repository
    python -m benchmarks.pages FOLDER         a minute

Makes a page of every command that shows something of the public record, and a timeline too long to
have every event in full. Gives them to html-validate (is it good HTML?) and, in Chromium by day and
by night, to axe-core (can everybody read it? https://github.com/dequelabs/axe-core). Prints what
they find; exit 1 when they do.
"""

import json
import subprocess
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.browser import CHROMIUM, Tab, browser
from benchmarks.forked import READING, run
from benchmarks.seeded import Seeded
from sepca_cli.cli.gather import OF_EVENTS, WHOLE
from sepca_cli.model import Event
from sepca_cli.output import markup
from sepca_cli.reports.book import Book
from sepca_cli.reports.timeline import timeline
from sepca_cli.reports.timeline_picture import timeline_picture

# html-validate's own taste in style sheets and the length of titles is left aside.
RULES = {
    "extends": ["html-validate:recommended", "html-validate:a11y"],
    "rules": {"long-title": "off", "no-inline-style": "off", "no-trailing-whitespace": "off"},
}
AXE = "axe.run().then(found => JSON.stringify(found.violations.map(v => \
    `${v.id}: ${v.help}: ${v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(' | ')}`)))"
# The rows of a long timeline come one year after the other.
READY = """(async () => {
    while (document.querySelector("noscript")) await new Promise(requestAnimationFrame);
})()"""
LONG = 1_500  # events
MORE = ("report year 2012", "log", "check")


def main() -> None:
    """Judge every page, and print what was found."""
    words = ArgumentParser(
        prog="python -m benchmarks.pages",
        description=__doc__,
        formatter_class=RawDescriptionHelpFormatter,
    )
    words.add_argument("folder", type=Path, help="where npm installed the judges")
    modules = words.parse_args().folder.resolve() / "node_modules"
    with TemporaryDirectory() as made:
        pages = list(_pages(Path(made)))
        found = [*_badly_written(pages, modules), *_hard_to_read(pages, modules, Path(made))]
    print(f"{len(pages)} pages, {len(found)} findings")
    for each in found:
        print(f"  {each}")
    raise SystemExit(bool(found))


def _pages(folder: Path) -> Iterator[Path]:
    records = folder / "records.db"
    run("init", records)
    refused = READING[-2:]
    for line in (*READING, *MORE):
        if line not in refused:
            path = folder / f"{line.replace(' ', '-')}.html"
            path.write_text(run(f"{line} --format html", records).out, encoding="utf-8")
            yield path
    yield _long_timeline(folder)


def _long_timeline(folder: Path) -> Path:
    seeded = Seeded(LONG)
    parts = {name: list(seeded.records(kind)) for name, kind in (WHOLE | OF_EVENTS).items()}
    book = Book(events=list(seeded.records(Event)), **parts)
    path = folder / "long-timeline.html"
    with path.open("w", encoding="utf-8") as page:
        page.writelines(markup.page(timeline(book), timeline_picture(book)))
    return path


def _badly_written(pages: list[Path], modules: Path) -> Iterator[str]:
    rules = pages[0].with_name(".htmlvalidate.json")
    rules.write_text(json.dumps(RULES | {"root": True}))
    told = pages[0].with_name("told.json")  # a long answer is cut off in a pipe
    judge: list[str | Path] = [
        modules / ".bin/html-validate",
        "--formatter",
        f"json={told}",
        "--config",
        rules,
    ]
    subprocess.run([*judge, *pages], check=False)
    for page in json.loads(told.read_text(encoding="utf-8")):
        for message in page["messages"]:
            where = f"{Path(page['filePath']).name}:{message['line']}"
            yield f"{where}: {message['ruleId']}: {message['message']}"


def _hard_to_read(pages: list[Path], modules: Path, folder: Path) -> Iterator[str]:
    if not CHROMIUM:
        yield "Chromium is not installed, so axe-core was not asked"
        return
    axe = (modules / "axe-core/axe.min.js").read_text(encoding="utf-8")
    with browser(folder / "browser") as tab:
        for night in (False, True):
            tab.by_night(night)
            for page in pages:
                tab.open(page)
                for finding in _asked(tab, axe):
                    yield f"{page.name}, {'night' if night else 'day'}: {finding}"


def _asked(tab: Tab, axe: str) -> list[str]:
    tab.run(READY)
    tab.run(f"{axe}; undefined")
    found: list[str] = json.loads(tab.run(AXE))
    return found


if __name__ == "__main__":
    main()
