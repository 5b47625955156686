"""How long a letter is kept: the term of a selection list, and the day from which it may be destroyed.

Source: Archiefwet 1995 art. 3 and 5 and Archiefbesluit 1995 art. 2 to 8: what is not kept for good is destroyed after
a term that a selection list sets, counted from the closing of the file.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

LONGEST_TERM = 120
"""Years; no selection list knows a longer one."""


@dataclass(frozen=True, slots=True)
class Retention:
    """Whether a letter is kept for good, or for how many years, and the category of the selection list that says so.

    Neither is set for a letter nobody has looked at: it is kept.
    """

    keep: bool = False
    years: int | None = None
    category: str = ""

    def __post_init__(self) -> None:
        if self.keep and self.years is not None:
            raise ValueError("what is kept for good has no term")
        if self.years is not None and not 0 < self.years <= LONGEST_TERM:
            raise ValueError("a term is 1 to 120 years")

    def destroy_from(self, closed: date | None) -> date | None:
        """Return the first day on which a letter closed on `closed` may be destroyed; None while it may not.

        Terms count from the first of January after the file is closed (selection lists of the ministries).
        """
        if self.years is None or closed is None:
            return None
        return date(closed.year + 1 + self.years, 1, 1)
