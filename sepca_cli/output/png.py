"""Format `png`: a picture for those who cannot use SVG, drawn by resvg (the extra `png`)."""

import re

from sepca_cli.errors import BadRequest
from sepca_cli.output.streams import say

SHARP = 2  # times the size of the SVG, so that it can be printed
MOST = 100_000_000  # pixels, of four bytes each: of many more resvg ends the whole program


def drawn(svg: str) -> bytes:
    """The picture as PNG; without a font on this machine it has no words, which is said.

    Raises:
        BadRequest: the package that draws it is not installed, or the picture is too large.
    """
    try:
        from resvg_py import svg_to_bytes
    except ImportError:
        raise BadRequest(
            "a PNG is drawn by resvg-py, which is not installed",
            "pip install 'sepca[png]', or use --format svg",
        ) from None
    if _pixels(svg) > MOST:
        raise BadRequest("the picture is too large for a PNG", "use --format svg")
    drawing: bytes = svg_to_bytes(svg_string=svg, zoom=SHARP)
    if drawing == svg_to_bytes(svg_string=svg, zoom=SHARP, skip_system_fonts=True):
        say("note: no font was found on this machine, so the picture has no words")
    return drawing


def _pixels(svg: str) -> float:
    """How many pixels a picture has as PNG."""
    size = re.match(r'<svg [^>]*?width="([\d.]+)" height="([\d.]+)"', svg)
    assert size, "every picture says its size"
    width, height = map(float, size.groups())
    return width * height * SHARP**2
