"""What every test may use: golden files, and a wall around the user's own records."""

import signal
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from sepca_cli.dates import in_profile

GOLDEN = Path(__file__).parent / "golden"

# A shell starts what runs in its background deaf to these, and nohup does so, too; the programs
# that the tests start have to hear them.
signal.signal(signal.SIGINT, signal.default_int_handler)
if hasattr(signal, "SIGHUP"):
    signal.signal(signal.SIGHUP, signal.SIG_DFL)

# A law is true however busy the machine is; what is slow is for the benchmarks to say.
settings.register_profile("sepca", deadline=None)
settings.load_profile("sepca")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update", action="store_true", help="write the golden files anew")


@pytest.fixture(autouse=True)
def own_world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reaches the user's own records, colours or clock."""
    monkeypatch.setenv("SEPCA_DB", str(tmp_path / "records.db"))
    monkeypatch.setenv("SEPCA_TODAY", "2026-11-22")
    monkeypatch.setenv("SEPCA_USER", "Ana")
    monkeypatch.setenv("COLUMNS", "100")
    for name in ("NO_COLOR", "FORCE_COLOR", "GITHUB_ACTIONS", "CI"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(autouse=True)
def dates_read_anew() -> None:
    """No test is answered from what another one has read."""
    in_profile.cache_clear()


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with `tests/golden/NAME`; `--update` writes it."""

    def compare(name: str, text: str) -> None:
        path = GOLDEN / name
        if request.config.getoption("--update"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="")
        assert path.exists(), f"no golden file {name}: run pytest --update and read it"
        with path.open(encoding="utf-8", newline="") as kept:
            assert text == kept.read()

    return compare
