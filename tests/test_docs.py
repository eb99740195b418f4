"""What the pages promise: their commands run, their output is real, their links lead somewhere."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from cogapp import Cog  # type: ignore[import-untyped]

from docs.console import Terminal, commands_of
from docs.picture import HERE, pictures
from docs.reference import Described, every_command

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("data/*.md")])
COMMANDS = list(every_command())

# What puts a mistake right, or reads a file, has an example only where there is one.
MISTAKES = {
    "sepca event remove": "sepca event add Workshop --kind workshop --when 2021 "
    "--key ws-2021-podgorica-2",
    "sepca presidency remove": "sepca presidency handover Bulgaria --on 2026-11-20",
    "sepca party merge": "sepca party add Interpol --kind police --key interpol-2",
    "sepca person merge": 'sepca person add "Zoran Brdjanin" --key zoran-brdanin-2',
    "sepca party remove": "sepca party add Interpol --kind police --key interpol-2",
    "sepca person remove": 'sepca person add "Zoran Brdjanin" --key zoran-brdanin-2',
    "sepca source remove": "sepca source add Draft --key draft",
    "sepca undo": "sepca source add Draft --key draft",
    "sepca restore": "sepca backup sepca-2026-11-22.db",
    "sepca import": "sepca export ics calendar.ics",
    "sepca source read": "sepca export ics release.html",
}

each_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
each_command = pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)


@pytest.fixture(scope="session")
def public_record(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The records file that `sepca init` makes."""
    folder = tmp_path_factory.mktemp("public")
    assert Terminal(folder).run("sepca init")[1] == 0
    return (folder / "records.db").read_bytes()


@each_page
def test_a_page_shows_what_its_commands_print(page: Path) -> None:
    assert Cog().main(["cog", "--check", "--diff", str(page)]) == 0, "cog -r README.md docs/*.md"


def test_every_picture_shows_what_its_command_prints() -> None:
    for name, svg in pictures().items():
        assert (HERE / name).read_text(encoding="utf-8") == svg, "python -m docs.picture"


@each_command
def test_a_command_says_what_it_does_and_gives_an_example(command: Described) -> None:
    assert command.about[0].endswith((".", "..."))
    assert command.example.startswith(f"{command.name} ") or command.example == command.name
    assert all(about for _, about in command.own)


@each_command
def test_the_example_of_a_command_works_on_the_public_record(
    command: Described, public_record: bytes, tmp_path: Path
) -> None:
    (tmp_path / "records.db").write_bytes(public_record)
    terminal = Terminal(tmp_path)
    if command.name in MISTAKES:
        assert terminal.run(MISTAKES[command.name])[1] == 0
    printed, code = terminal.run(command.example)
    assert code == 0, printed


def test_the_tutorial_records_both_press_releases_in_full(
    golden: Callable[[str, str], None], tmp_path: Path
) -> None:
    """A fresh run of the tutorial's commands, without cog, ends in the pages that it shows."""
    terminal = Terminal(tmp_path)
    tutorial = (ROOT / "docs/tutorial.md").read_text(encoding="utf-8")
    printed = {command: terminal.run(command)[0] for command in commands_of(tutorial)}
    golden("tutorial-budva.txt", printed["sepca event show conf-2021-budva"])
    golden("tutorial-bucharest.txt", printed["sepca event show ga-2022-bucharest"])
    golden("tutorial-presidencies.txt", printed["sepca presidency list"])


@each_page
def test_a_link_leads_to_a_file_and_a_heading_that_exist(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for target in re.findall(r"\]\((?!https?:)([^)\s]+)\)", text):
        path, _, anchor = target.partition("#")
        linked = page.parent / path if path else page
        assert linked.exists(), target
        if anchor:
            headings = re.findall(r"^#+ (.+)$", linked.read_text(encoding="utf-8"), re.MULTILINE)
            assert anchor in [heading.lower().replace(" ", "-") for heading in headings], target
