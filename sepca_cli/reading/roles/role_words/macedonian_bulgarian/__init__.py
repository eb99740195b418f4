"""The words by which Macedonian and Bulgarian texts tell what somebody was at an event.

Both languages have one table: where they differ is seldom more than a letter, and one text quotes
the other.
"""

from sepca_cli.reading.roles.role_words.macedonian_bulgarian import attending, holding
from sepca_cli.reading.roles.role_words.macedonian_bulgarian.attending import HEAD_OF, PEOPLE_FROM

__all__ = ["BY_ROLE", "HEAD_OF", "PEOPLE_FROM"]

BY_ROLE = holding.BY_ROLE | attending.BY_ROLE
