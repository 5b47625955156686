"""What a rule for a form of time phrase is."""

from collections.abc import Callable
from dataclasses import dataclass

from app.language.dates.cursor import Cursor
from app.language.dates.moments import Meaning


@dataclass(frozen=True, slots=True)
class Rule:
    """A form: its name, the keys of the tokens it can begin with, and what reads it.

    `read` returns the meaning and leaves the cursor behind the phrase, or None.
    """

    name: str
    starts: frozenset[str]
    read: Callable[[Cursor], Meaning | None]
