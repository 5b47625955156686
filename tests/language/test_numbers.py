from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.language.numbers import read_decimal, write_amount, write_millions, write_number

NUMBERS = st.decimals(-(10**12), 10**12, places=2)


@pytest.mark.parametrize(
    ("number", "written"),
    [
        ("3000", "3000"),
        ("12500", "12.500"),
        ("1250000", "1.250.000"),
        ("2.5", "2,5"),
        ("12500.250", "12.500,250"),
        ("-7", "-7"),
        ("0", "0"),
        ("1E+5", "100.000"),
    ],
)
def test_a_number_has_a_comma_and_dots_from_five_digits(number: str, written: str) -> None:
    assert write_number(Decimal(number)) == written


@pytest.mark.parametrize(
    ("amount", "written"),
    [
        ("1250000", "€\u00a01.250.000"),
        ("1250000.00", "€\u00a01.250.000"),
        ("198.5", "€\u00a0198,50"),
        ("198.55", "€\u00a0198,55"),
        ("5", "€\u00a05"),
    ],
)
def test_an_amount_has_its_sign_in_front_and_cents_only_where_there_are_any(amount: str, written: str) -> None:
    assert write_amount(Decimal(amount)) == written


@pytest.mark.parametrize(
    ("amount", "written"),
    [
        ("2500000", "2,5\u00a0miljoen euro"),
        ("10000000", "10\u00a0miljoen euro"),
        ("1000000000", "1\u00a0miljard euro"),
        ("999999", "€\u00a0999.999"),
    ],
)
def test_large_sums_can_be_said_in_words(amount: str, written: str) -> None:
    assert write_millions(Decimal(amount)) == written


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1.250.000", "1250000"),
        ("1250000", "1250000"),
        ("1.250", "1250"),
        ("2,5", "2.5"),
        ("2.5", "2.5"),
        ("1250000.50", "1250000.50"),
        ("€ 100", "100"),
        ("€100,50", "100.50"),
        ("€ 5,–", "5"),
        ("€ 5,-", "5"),
        ("EUR 500 miljoen", "500000000"),
        ("2,5 miljoen euro", "2500000"),
        ("€ 21 mln.", "21000000"),
        ("€ -12", "-12"),
        (" 7 ", "7"),
    ],
)
def test_a_number_is_read_as_people_type_it(text: str, number: str) -> None:
    assert read_decimal(text) == Decimal(number)


@pytest.mark.parametrize(
    "text",
    ["", "€", "veel", "1,2,3", "1.25.000", "1.250.000.5", "12 euro 50", "NaN", "Infinity", "1e5", "٣", "9" * 31],
)
def test_what_is_no_number_is_not_read(text: str) -> None:
    assert read_decimal(text) is None


@given(NUMBERS)
def test_what_is_written_is_read_back(number: Decimal) -> None:
    assert read_decimal(write_amount(number)) == number
    assert read_decimal(write_number(number)) == number
    assert read_decimal(write_millions(number)) == number


@given(st.text(alphabet="0123456789.,€- miljoen"))
def test_no_text_makes_reading_fail(text: str) -> None:
    number = read_decimal(text)
    assert number is None or number.is_finite()
