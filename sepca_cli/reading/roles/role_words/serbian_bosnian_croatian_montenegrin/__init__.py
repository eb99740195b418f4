"""The words by which Serbian, Bosnian, Croatian and Montenegrin texts tell what somebody was."""

from sepca_cli.reading.roles.role_words.serbian_bosnian_croatian_montenegrin import (
    attending,
    holding,
)
from sepca_cli.reading.roles.role_words.serbian_bosnian_croatian_montenegrin.attending import (
    HEAD_OF,
    PEOPLE_FROM,
)

__all__ = ["BY_ROLE", "HEAD_OF", "PEOPLE_FROM"]

BY_ROLE = holding.BY_ROLE | attending.BY_ROLE
