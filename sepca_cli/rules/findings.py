"""What a rule has to say, as a value: whoever asked decides what it costs."""

from typing import NamedTuple


class Finding(NamedTuple):
    """Something that a rule found: which rule, one line for people, and what to type instead.

    A `refusal` must not be recorded; anything else is a warning that a reason can answer. `record`
    is the key of what it is about, "" where that is what is just being recorded.
    """

    rule: str
    text: str
    refusal: bool = False
    hint: str = ""
    record: str = ""
