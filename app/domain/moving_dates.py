"""Dates of a letter that are said by its own date: what each means, and whether its words still say so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from app.domain.ids import PartId

_MARK = "~"


class DatePreference(StrEnum):
    """How a house likes to write a date near that of the letter."""

    RELATIVE = "relative"
    """11 januari jl., 3 maart a.s."""
    FULL = "full"
    """11 januari 2022"""


class MovingForm(StrEnum):
    """How a value is said by the letter's date; the names are those of the filters of library paragraphs."""

    RELATIVE = "betrekkelijk"
    """11 januari jl., 3 maart a.s., vorig jaar; or in full, as the house prefers"""
    AGE = "leeftijd"
    """17 jaar, of a day of birth"""


def moving_name(name: str, form: MovingForm) -> str:
    """Return the name of a field that is said anew for each date: that of its variable, and the form."""
    return f"{name}{_MARK}{form}"


def base_name(name: str) -> str:
    """Return the name of the variable a field shows."""
    return name.partition(_MARK)[0]


def form_of(name: str) -> MovingForm | None:
    """Return how a field is said by the letter's date; None for one that always says the same."""
    _, mark, form = name.partition(_MARK)
    return MovingForm(form) if mark and form in tuple(MovingForm) else None


@dataclass(frozen=True, slots=True, kw_only=True)
class MovingDate:
    """A date, period or age in a letter that hangs on its date: a field, or words somebody typed.

    `value` is what it means, in days that do not move (2022-01-11; 2025-01-01/2025-12-31; a day of birth), empty
    where that is not known. A field always says it right. For typed words `against` is the date they were typed in a
    letter of, and `should` what would be right now where they are not: empty where nothing better is known.
    """

    number: int
    """From 1, in the order of the letter."""
    part: PartId
    title: str
    """What its part is called."""
    form: MovingForm
    text: str
    phrase: str
    """The words with those round them that make the phrase: voor de zomer."""
    value: str
    is_field: bool
    is_right: bool = True
    against: date | None = None
    should: str = ""

    @property
    def anew(self) -> str:
        """Return the phrase as it should be now; empty where nothing better is known."""
        return self.phrase.replace(self.text, self.should, 1) if self.should else ""
