import operator
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.compose.values import IncomparableError, Value, editable, enter, is_stored, shown, values_of
from app.domain.errors import ErrorCode, KnownError
from app.domain.paragraphs import Variable, VariableType


def variable(kind: VariableType, *choices: str) -> Variable:
    return Variable(name="x", type=kind, label="Voorbeeld", choices=choices)


def value(kind: VariableType, stored: str) -> Value:
    return values_of((variable(kind),), {"x": stored}, [])["x"]


@pytest.mark.parametrize(
    ("kind", "typed", "stored"),
    [
        (VariableType.DATE, "28 juni 2022", "2022-06-28"),
        (VariableType.DATE, " 28-06-2022 ", "2022-06-28"),
        (VariableType.AMOUNT, "€ 1.250.000", "1250000"),
        (VariableType.AMOUNT, "198,50", "198.50"),
        (VariableType.NUMBER, "2,5", "2.5"),
        (VariableType.NUMBER, "2,5 miljoen", "2500000"),
        (VariableType.YES_NO, "Ja", "yes"),
        (VariableType.YES_NO, "nee", "no"),
        (VariableType.TEXT, "  Jansen & Zn ", "  Jansen & Zn "),
        (VariableType.TEXT, "cafe\u0301", "café"),
        (VariableType.LINES, "Rotterdam\r\n\r\n Vlissingen\n", "Rotterdam\n Vlissingen"),
        (VariableType.PARTY, "{12345678-1234-5678-1234-567812345678}", "12345678-1234-5678-1234-567812345678"),
    ],
)
def test_what_is_typed_is_kept_in_the_stored_form(kind: VariableType, typed: str, stored: str) -> None:
    assert enter(variable(kind), typed) == stored


def test_a_choice_is_kept_as_the_library_spells_it() -> None:
    assert enter(variable(VariableType.CHOICE, "Colombia", "Panama"), "panama ") == "Panama"


@pytest.mark.parametrize(
    ("kind", "typed"),
    [
        (VariableType.DATE, "31 juni 2022"),
        (VariableType.DATE, "morgen"),
        (VariableType.AMOUNT, "veel"),
        (VariableType.NUMBER, "NaN"),
        (VariableType.YES_NO, "misschien"),
        (VariableType.CHOICE, "Peru"),
        (VariableType.PARTY, "burgemeester"),
        (VariableType.LINES, "a\n" * 1001),
    ],
)
def test_what_is_no_value_of_its_type_is_refused_by_name(kind: VariableType, typed: str) -> None:
    with pytest.raises(KnownError) as refused:
        enter(variable(kind, "Colombia"), typed)
    assert refused.value.code is ErrorCode.VALUE_TYPE
    assert refused.value.facts["name"] == "Voorbeeld"
    assert refused.value.facts["what"] == kind


@pytest.mark.parametrize("typed", ["a\x00", "a\nb", "\U000f0001", "\ud800"])
def test_a_character_that_cannot_stand_in_a_letter_is_refused(typed: str) -> None:
    with pytest.raises(KnownError) as refused:
        enter(variable(VariableType.TEXT), typed)
    assert refused.value.code is ErrorCode.VALUE_CHARACTER


@given(st.dates(date(1800, 1, 1), date(2199, 12, 31)).map(date.isoformat))
def test_a_date_shown_for_editing_is_entered_again_as_it_was(stored: str) -> None:
    assert enter(variable(VariableType.DATE), editable(variable(VariableType.DATE), stored)) == stored


@given(st.decimals(-(10**12), 10**12, places=3).map(lambda number: format(number, "f")))
def test_a_number_shown_for_editing_is_entered_again_as_it_was(stored: str) -> None:
    for kind in (VariableType.NUMBER, VariableType.AMOUNT):
        assert enter(variable(kind), editable(variable(kind), stored)) == stored


@pytest.mark.parametrize("stored", ["yes", "no", ""])
def test_a_yes_or_no_is_edited_in_dutch(stored: str) -> None:
    typed = editable(variable(VariableType.YES_NO), stored)
    assert typed in ("ja", "nee", "")
    assert not typed or enter(variable(VariableType.YES_NO), typed) == stored


@pytest.mark.parametrize(
    ("kind", "stored", "seen"),
    [
        (VariableType.DATE, "2022-06-28", "28 juni 2022"),
        (VariableType.AMOUNT, "1250000", "€\u00a01.250.000"),
        (VariableType.NUMBER, "1250000", "1.250.000"),
        (VariableType.YES_NO, "no", "nee"),
        (VariableType.TEXT, "*ster*", "*ster*"),
        (VariableType.DATE, "", "[Voorbeeld]"),
    ],
)
def test_a_value_shows_as_dutch_writes_it_and_an_open_one_as_its_label(
    kind: VariableType, stored: str, seen: str
) -> None:
    assert shown(variable(kind), stored) == seen


def test_values_compare_as_what_they_hold() -> None:
    number, day = value(VariableType.NUMBER, "10"), value(VariableType.DATE, "2022-06-28")
    assert number > 9
    assert number == 10
    assert not number < value(VariableType.NUMBER, "9.5")
    assert day >= "28 juni 2022"
    assert day == "2022-06-28"
    assert value(VariableType.TEXT, "Panama") == "Panama"
    assert value(VariableType.TEXT, "Panama") in ["Colombia", "Panama"]
    assert "Panama" in value(VariableType.LINES, "Colombia\nPanama")
    assert value(VariableType.LINES, "Colombia") != "Colombia"


@pytest.mark.parametrize("other", ["woord", value(VariableType.DATE, "2022-06-28"), True])
def test_a_number_is_not_ordered_with_what_is_no_number(other: Any) -> None:
    with pytest.raises(IncomparableError):
        operator.gt(value(VariableType.NUMBER, "10"), other)


def test_a_bare_test_asks_whether_a_value_is_there_and_of_yes_or_no_what_it_is() -> None:
    assert value(VariableType.TEXT, "x")
    assert not value(VariableType.TEXT, "")
    assert value(VariableType.YES_NO, "yes")
    assert not value(VariableType.YES_NO, "no")


def test_a_comparison_with_an_open_value_fails_and_is_noted() -> None:
    missed: list[Variable] = []
    open_one = values_of((variable(VariableType.NUMBER),), {}, missed)["x"]
    compared = (operator.gt, operator.lt, operator.ge, operator.le, operator.eq)
    assert not any(compare(open_one, 1) for compare in compared)
    assert [each.name for each in missed] == ["x"]


def test_a_bare_test_of_an_open_value_is_no_gap_unless_it_is_a_yes_or_no() -> None:
    missed: list[Variable] = []
    text = Variable(name="t", type=VariableType.TEXT, label="")
    choice = Variable(name="j", type=VariableType.YES_NO, label="")
    values = values_of((text, choice), {}, missed)
    assert not values["t"]
    assert not values["j"]
    assert missed == [choice]


def test_a_default_stands_where_nothing_was_filled_in() -> None:
    described = Variable(name="x", type=VariableType.TEXT, label="", default="standaard")
    assert values_of((described,), {"x": ""}, [])["x"].stored == "standaard"
    assert values_of((described,), {"x": "eigen"}, [])["x"].stored == "eigen"


@pytest.mark.parametrize(
    ("kind", "stored"),
    [
        (VariableType.DATE, "28 juni 2022"),
        (VariableType.NUMBER, "2,5"),
        (VariableType.YES_NO, "ja"),
        (VariableType.CHOICE, "Peru"),
    ],
)
def test_only_the_stored_form_counts_as_stored(kind: VariableType, stored: str) -> None:
    assert not is_stored(variable(kind, "Panama"), stored)
    assert is_stored(variable(kind, "Panama"), "")
