"""Texts of the South Slavic services, and what is read from them."""

from benchmarks.corpus import known
from sepca_cli.dates import UNKNOWN, parse
from sepca_cli.reading.draft import Draft
from sepca_cli.reading.text import read_text
from tests.reading.took_part import took_part

ASSEMBLY = "Generalna skupština SEPCA održana je 3. juna 2021. godine u Sofiji. "


def draft(text: str, published: str = "", language: str = "sr-Latn") -> Draft:
    """What is read from a text, Serbian in Latin letters unless another language is named."""
    day = parse(published) if published else UNKNOWN
    return read_text(text, known(), language=language, published=day)


def facts(text: str, language: str = "sr-Latn") -> set[str]:
    """Who took part in an assembly, as told behind the sentence that it was held."""
    text = ASSEMBLY + text
    return {each.removesuffix(":") for each in took_part(draft(text, language=language))}
