"""The rooms of the house import downwards only: pyproject.toml says how, and this holds it."""

from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports


def test_imports_point_down_and_each_library_has_its_room() -> None:
    assert lint_imports(no_cache=True) == EXIT_STATUS_SUCCESS
