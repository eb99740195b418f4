"""The words by which Serbian, Bosnian, Croatian and Montenegrin texts tell what somebody was."""

from sepca_cli.reading.roles.role_words.serbian_bosnian_croatian_montenegrin import (
    attending,
    holding,
)
from sepca_cli.reading.roles.role_words.serbian_bosnian_croatian_montenegrin.attending import (
    HEAD_OF,
    PEOPLE_FROM,
)
from sepca_cli.reading.roles.role_words.serbian_bosnian_croatian_montenegrin.holding import (
    ORGANISED_WITH,
)

__all__ = ["BY_ROLE", "HEAD_OF", "ORGANISED_WITH", "PEOPLE_FROM"]

BY_ROLE = holding.BY_ROLE | attending.BY_ROLE
