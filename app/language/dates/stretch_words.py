"""The words before a stretch of time: in het najaar, in de loop van 2025, nog dit jaar, later in het jaar."""

from typing import Final

from app.language.dates.cursor import Cursor
from app.language.dates.limits import Joined, Rest
from app.language.dates.moments import Meaning, Period
from app.language.dates.periods import of_the_new_year, this
from app.language.dates.recurring import Recurring
from app.language.dates.rules import Rule
from app.language.dates.stretches import STRETCH_STARTS, is_year_alone, stretch
from app.language.dates.units import Christmas, Month, RecessUnit, Season

_ADVERBS: Final = ("nog", "later", "eerder", "ergens")


def _period(cursor: Cursor) -> Meaning | None:
    adverb = cursor.take(*_ADVERBS)
    lead = _lead(cursor)
    begin = cursor.at
    found = stretch(cursor)
    if found is None:
        cursor.at = begin
        found = this(cursor) if lead == "loop" or (adverb and lead == "in") else of_the_new_year(cursor)
    if found is None:
        return None
    if lead == "van" and not (isinstance(found, Joined) and found.through):
        return None
    if not (adverb or lead or cursor.whole) and not _stands_alone(found):
        return None
    return Rest(found, passed=adverb.key == "eerder") if adverb and adverb.key != "ergens" else found


def _lead(cursor: Cursor) -> str:
    if cursor.take_all("aan", "het"):
        return "aan"
    word = cursor.take("in", "tijdens", "van", "per")
    place = cursor.at
    article = cursor.take("het") if word else None
    if cursor.take("nieuw"):
        cursor.at = place
    if article and cursor.take_all("loop", "van"):
        cursor.take("het")
        return "loop"
    if cursor.take("periode"):
        cursor.take("van")
        return "periode"
    return word.key if word else ""


def _stands_alone(found: Period) -> bool:
    """Return whether a stretch is one without a word before it: not a month, a season, a year by itself."""
    if is_year_alone(found):
        return False
    if isinstance(found, Joined):
        return not found.is_bare or _stands_alone(found.one)
    if not isinstance(found, Recurring) or not found.is_bare:
        return True
    return not isinstance(found.unit, Month | Season | RecessUnit | Christmas)


PERIOD_RULE: Final = Rule(
    "period", frozenset({*_ADVERBS, "in", "tijdens", "aan", "van", "per", "periode", *STRETCH_STARTS}), _period
)
