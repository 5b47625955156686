"""The filters of library paragraphs: what each shows of a value, which keeps its name and stored form.

    datum          28 juni 2022       of a date
    datum_kort     28-06-2022         of a date
    bedrag         € 1.250.000        of an amount or a number
    miljoen        1,25 miljoen euro  of an amount or a number
    getal          12.500             of an amount or a number
    betrekkelijk   11 januari jl.    of a date or a period, by the letter's date; or in full, as the house prefers
    leeftijd       17 jaar           of a day of birth, on the letter's date
    kamerstuk      Kamerstuk 29 911, nr. 348, as ministries write it; of a Kamerstuk
    hoofdletter    first letter a capital; of text, choices, parties and letters
    kleine_letter  first letter small; of the same

A value that is still open goes through every filter unchanged.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.compose.moving_fields import in_full
from app.compose.values import Value
from app.domain.moving_dates import MovingForm
from app.domain.paragraphs import VariableType
from app.language.capitals import capital_first, small_first
from app.language.dates import write_long, write_short
from app.language.numbers import write_amount, write_millions, write_number

_DATES = frozenset({VariableType.DATE})
_NUMBERS = frozenset({VariableType.AMOUNT, VariableType.NUMBER})
_WORDS = frozenset({VariableType.TEXT, VariableType.CHOICE, VariableType.PARTY, VariableType.LETTER})
_PAPERS = frozenset({VariableType.KAMERSTUK})


@dataclass(frozen=True, slots=True)
class Filter:
    """What a filter shows, and of which types of value."""

    show: Callable[[Value], str]
    types: frozenset[VariableType]
    form: MovingForm | None = None
    """How it is said anew for each date of the letter: the field then bears it in its name."""

    def __call__(self, value: Value) -> Value:
        """Return the same value shown by this filter."""
        return value.showing(value.shown if value.is_open else self.show(value), self.form)


def _of_date(write: Callable[[date], str]) -> Filter:
    def show(value: Value) -> str:
        day = value.plain
        return write(day) if isinstance(day, date) else value.shown

    return Filter(show, _DATES)


def _of_number(write: Callable[[Decimal], str]) -> Filter:
    def show(value: Value) -> str:
        number = value.plain
        return write(number) if isinstance(number, Decimal) else value.shown

    return Filter(show, _NUMBERS)


def _as_ministries_write(value: Value) -> str:
    from app.language.citations import CitationForm, read_citations, write  # loaded when a Kamerstuk is shown

    cited = read_citations(value.shown)
    return write(cited[0].value, CitationForm.MINISTRY) if len(cited) == 1 else value.shown


def _moving(form: MovingForm, types: frozenset[VariableType]) -> Filter:
    return Filter(lambda value: in_full(value.stored, form), types, form)


FILTERS: Mapping[str, Filter] = {
    "datum": _of_date(write_long),
    "datum_kort": _of_date(write_short),
    "bedrag": _of_number(write_amount),
    "miljoen": _of_number(write_millions),
    "getal": _of_number(write_number),
    "betrekkelijk": _moving(MovingForm.RELATIVE, _DATES | {VariableType.PERIOD}),
    "leeftijd": _moving(MovingForm.AGE, _DATES),
    "kamerstuk": Filter(_as_ministries_write, _PAPERS),
    "hoofdletter": Filter(lambda value: capital_first(value.shown), _WORDS),
    "kleine_letter": Filter(lambda value: small_first(value.shown), _WORDS),
}

FIXED: Mapping[str, Filter] = {name: each for name, each in FILTERS.items() if each.form is None}
"""Those that show the same whatever the letter's date: a letterhead has no other."""
