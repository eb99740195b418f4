"""How long a large page keeps a browser busy: while it opens, is filtered and is scrolled.

What counts is the longest task, for so long the browser answers nothing. Chromium tells of tasks
from 50 ms on (https://www.w3.org/TR/longtasks-1/); a page without any is shown with these 50 ms.
Whatever else the machine does meanwhile lengthens a task and nothing shortens it, so the page is
opened several times, and each figure is the least.
"""

import subprocess
from pathlib import Path

from benchmarks.browser import CHROMIUM, Tab, browser
from benchmarks.figures import Figure
from benchmarks.tasks import Desk, Goal

LEAST = 0.05
OPENED = 5
WATCHING = """
    const tasks = [];
    new PerformanceObserver((told) => tasks.push(...told.getEntries().map((each) => each.duration)))
        .observe({type: "longtask", buffered: true});
    window.longest = async () => {
        await new Promise((done) => setTimeout(done, 1000));
        return Math.max(0, ...tasks.splice(0));
    };
"""
# What somebody does with the page; each ends with the longest task that it took, in milliseconds.
OPENING = "longest()"
FILTERING = """(async () => {
    const words = document.querySelector("[name=words]");
    for (const text of ["c", "cyber", "cybercrime patra", ""]) {
        words.value = text;
        words.dispatchEvent(new Event("input", {bubbles: true}));
        await new Promise((done) => setTimeout(done, 500));
    }
    const from = document.querySelector("[name=from]");
    from.selectedIndex = from.options.length - 3;
    from.dispatchEvent(new Event("input", {bubbles: true}));
    return await longest();
})()"""
SCROLLING = """(async () => {
    const height = () => document.documentElement.scrollHeight;
    for (let step = 0; step <= 40; step++) {
        scrollTo(0, height() * step / 40);
        await new Promise(requestAnimationFrame);
    }
    return await longest();
})()"""


def in_chromium(desk: Desk) -> list[Figure]:
    """The size of the page in MB, and the longest task of each thing that is done with it.

    Nothing where there is no Chromium.
    """
    if not CHROMIUM:
        return []
    page = desk.home / "timeline.html"
    making = desk.command(desk.records, "report", "timeline", "--format", "html")
    with page.open("wb") as file:
        subprocess.run(making.words, env=making.environment, stdout=file, check=True)
    megabytes = page.stat().st_size / 1e6
    size = _figure(desk, "size", megabytes, 3)._replace(unit="MB")
    return [
        size,
        *(
            _figure(desk, f"longest task, {what}", max(LEAST, taken), 0.2)
            for what, taken in longest_tasks(page, desk.home).items()
        ),
    ]


def longest_tasks(page: Path, folder: Path) -> dict[str, float]:
    """The longest task of each thing that is done with a page, in seconds."""
    found = [_longest_tasks(page, folder / f"chromium-{number}") for number in range(OPENED)]
    return {what: min(each[what] for each in found) for what in found[0]}


def _longest_tasks(page: Path, folder: Path) -> dict[str, float]:
    with browser(folder) as tab:
        tab.run_first(WATCHING)
        tab.open(page)
        return {
            "opening": _seconds(tab, OPENING),
            "scrolling": _seconds(tab, SCROLLING),
            "filtering": _seconds(tab, FILTERING),
        }


def _seconds(tab: Tab, doing: str) -> float:
    return float(tab.run(doing)) / 1000


def _figure(desk: Desk, what: str, amount: float, most: float) -> Figure:
    return Figure(f"HTML timeline, {what}", desk.made.events, amount, Goal(amount=most))
