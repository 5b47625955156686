"""The check of a variable: between what and what its value may lie, written `least..most`, either left out.

Of numbers, amounts and dates the value counts; of a period its days; of text its characters, of lines how many.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TypeAlias

from app.domain.paragraphs import Variable, VariableType

Bound: TypeAlias = Decimal | date | None
_DAYS = (VariableType.DATE, VariableType.PERIOD)
_CHECKED = frozenset({
    *_DAYS, VariableType.NUMBER, VariableType.AMOUNT, VariableType.TEXT, VariableType.LINES,
})  # fmt: skip


def bounds_of(type_: VariableType, check: str) -> tuple[Bound, Bound]:
    """Return least and most of a check; ValueError when it is none for this type of value."""
    least, dots, most = check.partition("..")
    if not dots or type_ not in _CHECKED or not (least or most):
        raise ValueError(check)
    found = _bound(type_, least), _bound(type_, most)
    if all(each is not None for each in found) and not found[0] <= found[1]:  # type: ignore[operator]
        raise ValueError(check)
    return found


def holds(variable: Variable, stored: str) -> bool:
    """Return whether a stored value passes the check of its variable; one that is open does."""
    if not variable.check or not stored:
        return True
    least, most = bounds_of(variable.type, variable.check)
    return all(
        (least is None or least <= each) and (most is None or each <= most)  # type: ignore[operator]
        for each in _measures(variable.type, stored)
    )


def _bound(type_: VariableType, written: str) -> Bound:
    if not written:
        return None
    if type_ in _DAYS:
        return date.fromisoformat(written)
    try:
        return Decimal(written)
    except InvalidOperation as error:
        raise ValueError(written) from error


def _measures(type_: VariableType, stored: str) -> list[Decimal | date]:
    match type_:
        case VariableType.DATE | VariableType.PERIOD:
            return [date.fromisoformat(each) for each in stored.split("/")]
        case VariableType.NUMBER | VariableType.AMOUNT:
            return [Decimal(stored)]
        case VariableType.LINES:
            return [Decimal(stored.count("\n") + 1)]
        case _:
            return [Decimal(len(stored))]
