"""The words for one and the same time: with its year in full, and counted from the letter's date."""

import re
from collections.abc import Iterator
from datetime import date
from types import MappingProxyType
from typing import Final

from babel.dates import format_date

from app.language.dates.moments import Meaning
from app.language.dates.recurring import Recurring
from app.language.dates.relative import RelativePeriod, Size
from app.language.dates.units import WINTER, Month, Season, WholeYear
from app.language.dates.values import Bounds
from app.language.dates.vocabulary import LOCALE

_ORDINALS: Final = ("eerste", "tweede", "derde", "vierde")
_SIDE: Final = re.compile(
    r"^(?:deze|dit|lopende?|huidige?|aankomende?|komende?|volgende?|afgelopen|voorbije|vorige?|aanstaande?"
    r"|eerstvolgende?|eerstkomende?)\s+(?:jaar\s+)?",
    re.IGNORECASE,
)
_WHICH: Final = re.compile(
    r"\s+(?:jl\.?|j\.l\.|ll\.?|jongstleden|a\.s\.?|aanstaande|e\.k\.|(?:van\s+)?(?:dit|vorig|volgend|komend|afgelopen|het"
    r"|het\s+nieuwe|het\s+lopende)\s+jaar)$",
    re.IGNORECASE,
)
_PRINTED: Final = re.compile(r"\s+(?:van\s+)?(?:het\s+jaar\s+)?(?:1[89]|2[01])\d\d(?:[/-]\d{2,4})?$")
_NEUTER: Final = re.compile(
    r"(?:voorjaar|najaar|kwartaal|halfjaar|jaar|weekend|weekeinde|reces|kerstreces|[qh][1-4])$", re.IGNORECASE
)
_NAMES: Final = MappingProxyType({
    Size.WEEK: "week", Size.WEEKEND: "weekend", Size.MONTH: "maand", Size.QUARTER: "kwartaal", Size.HALF: "halfjaar",
    Size.YEAR: "jaar",
})  # fmt: skip


def has_side(core: str) -> bool:
    """Return whether a phrase begins with a word that stands where an article would: deze zomer, vorig jaar."""
    return _SIDE.match(core) is not None


def says_which(core: str) -> bool:
    """Return whether a phrase says which of all summers or Mays it means by the letter's date."""
    return has_side(core) or _WHICH.search(core) is not None


def noun_of(core: str, meaning: Meaning) -> str:
    """Return the bare name of a time as the writer calls it: zomer, derde kwartaal, mei; jaar for a year."""
    if isinstance(meaning, RelativePeriod):
        return _NAMES[meaning.size]
    if isinstance(meaning, Recurring) and isinstance(meaning.unit, WholeYear):
        return "jaar"
    return _PRINTED.sub("", _WHICH.sub("", _SIDE.sub("", core))).strip()


def article_of(noun: str) -> str:
    """Return de or het, as goes with the name of a time."""
    return "het" if _NEUTER.search(noun) else "de"


def full_names(noun: str, meaning: Meaning, bounds: Bounds) -> Iterator[tuple[str, str]]:
    """Yield a time with its year in full, best first, each with the article it has, if any."""
    if bounds.first is None or bounds.last is None:
        return
    first = bounds.first
    if isinstance(meaning, RelativePeriod):
        yield from _counted_names(meaning, first, bounds.last)
    elif isinstance(meaning, Recurring):
        year = first.year
        if isinstance(meaning.unit, WholeYear):
            yield str(year), ""
        elif isinstance(meaning.unit, Month):
            yield f"{noun} {year}", ""
        else:
            if meaning.unit == Season(WINTER):
                yield f"{noun} van {year}/{year + 1}", article_of(noun)
            yield f"{noun} van {year}", article_of(noun)
            yield f"{noun} {year}", ""


def _counted_names(meaning: RelativePeriod, first: date, last: date) -> Iterator[tuple[str, str]]:
    match meaning.size:
        case Size.WEEK:
            yield f"week van {_long(first)}", "de"
        case Size.WEEKEND:
            yield f"weekend van {_long(first)}", "het"
        case Size.MONTH:
            yield _month(first), ""
        case Size.QUARTER:
            yield f"{_ORDINALS[first.month // 3]} kwartaal van {first.year}", "het"
        case Size.HALF:
            yield f"{_ORDINALS[first.month // 6]} halfjaar van {first.year}", "het"
        case _:
            yield str(first.year), ""


def near_names(noun: str, meaning: Meaning) -> Iterator[str]:
    """Yield the ways to say a time by the letter's date; which of them is right is for a reader to say."""
    neuter = article_of(noun) == "het"
    e = "" if neuter else "e"
    this = "dit" if neuter else "deze"
    if isinstance(meaning, RelativePeriod) or noun == "jaar":
        yield from (f"{this} {noun}", f"vorig{e} {noun}", f"volgend{e} {noun}")
        return
    if isinstance(meaning, Recurring) and isinstance(meaning.unit, Month):
        yield from (f"{noun} jl.", f"{noun} a.s.")
        return
    yield from (f"{this} {noun}", f"afgelopen {noun}", f"komend{e} {noun}", f"vorig{e} {noun}", f"volgend{e} {noun}")


def _long(day: date) -> str:
    return format_date(day, "d MMMM y", locale=LOCALE)


def _month(day: date) -> str:
    return format_date(day, "MMMM y", locale=LOCALE)
