"""Several names in one cell, apart by a semicolon or a line break."""

import re
from collections.abc import Iterable

# A name between quotation marks, which may hold a semicolon, or what stands up to the next one.
_NAME = re.compile(r"""\s*("(?:[^"]|"")+"(?=\s*(?:[;\n]|$))|[^;\n]*)\s*?(?:[;\n]|$)""")


def together(names: Iterable[str]) -> str:
    """The names in one cell; one that would be taken apart stands between quotation marks."""
    return "; ".join(_quoted(name) if ";" in name or name[:1] == '"' else name for name in names)


def apart(cell: str) -> list[str]:
    """The names in a cell, without those that are empty."""
    names = (name.strip() for name in _NAME.findall(cell))
    return [_unquoted(name) for name in names if name]


def _quoted(name: str) -> str:
    return '"{}"'.format(name.replace('"', '""'))


def _unquoted(name: str) -> str:
    """The name in quotation marks, where both of them are there."""
    if len(name) > 2 and name[0] == name[-1] == '"' and '"' not in name[1:-1].replace('""', ""):
        return name[1:-1].replace('""', '"')
    return name
