"""The words by which Albanian texts tell what somebody was at an event."""

from sepca_cli.reading.roles.role_words.albanian import attending, holding
from sepca_cli.reading.roles.role_words.albanian.attending import HEAD_OF, PEOPLE_FROM

__all__ = ["BY_ROLE", "HEAD_OF", "PEOPLE_FROM"]

BY_ROLE = holding.BY_ROLE | attending.BY_ROLE
