"""Numbers and amounts of money as Dutch letters write them."""

from __future__ import annotations

import re
from decimal import Decimal

from babel.numbers import format_decimal

_LOCALE = "nl"
_NO_BREAK_SPACE = "\u00a0"
_FIRST_GROUPED = 10_000
_MOST_DIGITS = 30
_MULTIPLES = {
    "duizend": Decimal(1_000),
    "miljoen": Decimal(1_000_000),
    "mln": Decimal(1_000_000),
    "miljard": Decimal(1_000_000_000),
    "mld": Decimal(1_000_000_000),
}
_NUMBER = re.compile(
    r"""(?:(?:€|EUR\b|euro\b)\s*)?
        (?P<sign>[-−]?)
        (?:(?P<grouped>[0-9]{1,3}(?:\.[0-9]{3})+)|(?P<plain>[0-9]+))
        (?:,(?P<comma>[0-9]+)|,\s?[-–—]|\.(?P<point>[0-9]+))?
        (?:\s*(?P<multiple>duizend|miljoen|mln|miljard|mld)\b\.?)?
        (?:\s*euro)?""",
    re.VERBOSE | re.IGNORECASE,
)


def write_number(number: Decimal) -> str:
    """Return `number` with a decimal comma and dots between thousands from five digits: 3000, 12.500, 2,5.

    All decimals are kept, also zeros at the end. Source: taaladvies.net, 10.000.000 of 10 000 000.
    """
    decimals = max(0, -_exponent(number))
    pattern = "#,##0" if abs(number) >= _FIRST_GROUPED else "0"
    if decimals:
        pattern += "." + "0" * decimals
    return str(format_decimal(number, format=pattern, locale=_LOCALE, decimal_quantization=False))


def write_amount(amount: Decimal) -> str:
    """Return `amount` in euros: € 1.250.000, or € 198,50 where there are cents; a no-break space after the sign.

    Source: taaladvies.net, euro: larger sums usually without decimals; the sign before the amount, with a space.
    """
    whole = amount == amount.to_integral_value()
    if whole:
        amount = amount.to_integral_value()
    elif _exponent(amount) > -2:
        amount = amount.quantize(Decimal("0.01"))
    return f"€{_NO_BREAK_SPACE}{write_number(amount)}"


def write_millions(amount: Decimal) -> str:
    """Return a large `amount` as letters put it: 2,5 miljoen euro, 1 miljard euro; below a million as € 999.999."""
    if abs(amount) < _MULTIPLES["miljoen"]:
        return write_amount(amount)
    word = "miljard" if abs(amount) >= _MULTIPLES["miljard"] else "miljoen"
    counted = (amount / _MULTIPLES[word]).normalize()
    if _exponent(counted) > 0:
        counted = counted.quantize(Decimal(1))
    return f"{write_number(counted)}{_NO_BREAK_SPACE}{word} euro"


def read_decimal(text: str) -> Decimal | None:
    """Return the number `text` is, euro sign and miljoen included; None when it is anything else.

    Dots in groups of three are thousands (1.250 is twelve hundred fifty), any other single dot is a decimal point,
    which the stored form has. A number of more than thirty digits is none.
    """
    match = _NUMBER.fullmatch(text.strip())
    if match is None or len(text) > 2 * _MOST_DIGITS:
        return None
    whole = (match["grouped"] or match["plain"]).replace(".", "")
    if match["grouped"] and match["point"]:
        return None
    decimals = match["comma"] or match["point"] or ""
    if len(whole) + len(decimals) > _MOST_DIGITS:
        return None
    number = Decimal(("-" if match["sign"] else "") + whole + ("." + decimals if decimals else ""))
    if match["multiple"]:
        number = (number * _MULTIPLES[match["multiple"].lower()]).normalize()
        number = number.quantize(Decimal(1)) if _exponent(number) > 0 else number
    return number


def _exponent(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    if not isinstance(exponent, int):
        raise ValueError(f"not a finite number: {number}")
    return exponent
