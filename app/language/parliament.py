"""The year of the States General."""

from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

_SEPTEMBER: Final = 9
_TUESDAY: Final = 1
_NONE: Final[Mapping[int, date]] = MappingProxyType({})


def vergaderjaar(day: date, openings: Mapping[int, date] = _NONE) -> str:
    """Return the vergaderjaar `day` is in, as "2021/22".

    It begins with the opening on the third Tuesday of September; a law can set an earlier day, which `openings` gives
    by year. Source: Grondwet, article 65.
    """
    begun = day >= openings.get(day.year, opening(day.year))
    first = day.year if begun else day.year - 1
    return f"{first}/{(first + 1) % 100:02}"


def opening(year: int) -> date:
    """Return the third Tuesday of September of `year`."""
    first = date(year, _SEPTEMBER, 1)
    return first + timedelta(days=(_TUESDAY - first.weekday()) % 7 + 14)
