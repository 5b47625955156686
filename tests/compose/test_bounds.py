"""The check of a variable."""

import pytest

from app.compose.bounds import bounds_of, holds
from app.compose.values import enter
from app.domain.errors import ErrorCode, KnownError
from app.domain.paragraphs import Variable, VariableType


def variable(kind: VariableType, check: str) -> Variable:
    return Variable(name="x", type=kind, label="X", check=check)


@pytest.mark.parametrize(
    ("kind", "check", "passes", "fails"),
    [
        (VariableType.NUMBER, "1..100", ["1", "99.5", "100"], ["0", "100.1", "-1"]),
        (VariableType.AMOUNT, "..1000", ["0", "1000"], ["1000.01"]),
        (VariableType.DATE, "2026-01-01..", ["2026-01-01"], ["2025-12-31"]),
        (VariableType.PERIOD, "2026-01-01..2026-12-31", ["2026-01-01/2026-12-31"], ["2025-12-01/2026-02-01"]),
        (VariableType.TEXT, "2..4", ["ab", "abcd"], ["a", "abcde"]),
        (VariableType.LINES, "..2", ["a\nb"], ["a\nb\nc"]),
    ],
)
def test_a_check_holds_within_its_bounds_and_nowhere_else(
    kind: VariableType, check: str, passes: list[str], fails: list[str]
) -> None:
    assert all(holds(variable(kind, check), each) for each in ["", *passes])
    assert not any(holds(variable(kind, check), each) for each in fails)


@pytest.mark.parametrize(
    ("kind", "check"),
    [
        (VariableType.NUMBER, "1"),
        (VariableType.LINES, ".."),
        (VariableType.NUMBER, "9..1"),
        (VariableType.NUMBER, "een..twee"),
        (VariableType.DATE, "1..2"),
        (VariableType.YES_NO, "1..2"),
    ],
)
def test_what_is_no_check_for_a_type_is_refused(kind: VariableType, check: str) -> None:
    with pytest.raises(ValueError, match=r"\S"):
        bounds_of(kind, check)


def test_what_does_not_pass_is_not_entered() -> None:
    with pytest.raises(KnownError) as caught:
        enter(variable(VariableType.NUMBER, "1..100"), "101")
    assert caught.value.code is ErrorCode.VALUE_CHECK
    assert caught.value.facts == {"name": "X", "what": "1..100"}
