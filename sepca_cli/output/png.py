"""Format `png`: a picture for those who cannot use SVG, drawn by resvg (the extra `png`)."""

from sepca_cli.errors import BadRequest
from sepca_cli.output.streams import say

SHARP = 2  # times the size of the SVG, so that it can be printed


def drawn(svg: str) -> bytes:
    """The picture as PNG; without a font on this machine it has no words, which is said.

    Raises:
        BadRequest: the package that draws it is not installed, or the picture is too large for it.
    """
    try:
        from resvg_py import svg_to_bytes
    except ImportError:
        raise BadRequest(
            "a PNG is drawn by resvg-py, which is not installed",
            "pip install 'sepca[png]', or use --format svg",
        ) from None
    try:
        drawing: bytes = svg_to_bytes(svg_string=svg, zoom=SHARP)
    except (ValueError, OverflowError):
        raise BadRequest("the picture is too large for a PNG", "use --format svg") from None
    if drawing == svg_to_bytes(svg_string=svg, zoom=SHARP, skip_system_fonts=True):
        say("note: no font was found on this machine, so the picture has no words")
    return drawing
