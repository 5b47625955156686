"""Postcodes and the KIX code the post sorts by."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from app.domain.parties import Address

_POSTCODE: Final = re.compile(r"([1-9]\d{3})[ \xa0]{0,2}([A-Z]{2})", re.IGNORECASE | re.ASCII)
_UNUSED_LETTERS: Final = frozenset({"SA", "SD", "SS"})
_KIX: Final = re.compile(r"([1-9]\d{3}[A-Z]{2})(\d{1,5})(?:X([A-Z0-9]{1,6}))?", re.ASCII)
_NUMBER: Final = re.compile(
    r"\S.*\s(?P<number>\d{1,5})(?:\s?[-/]\s?(?P<joined>[A-Za-z0-9]{1,6})|\s?(?P<apart>[A-Za-z][A-Za-z0-9]{0,5}))?",
    re.ASCII,
)
_HOME: Final = frozenset({"", "nederland", "the netherlands", "nl"})


@dataclass(frozen=True, slots=True)
class Kix:
    """What a KIX code says: postcode without space, house or box number, and what is added to the number."""

    postcode: str
    number: int
    addition: str = ""


def read_postcode(text: str) -> str | None:
    """Return a Dutch postcode as it is written, 1234 AB; None for what is none.

    The first figure is never 0, and SA, SD and SS are not given out (PostNL, postcodes).
    """
    read = _POSTCODE.fullmatch(text.strip())
    if read is None or read[2].upper() in _UNUSED_LETTERS:
        return None
    return f"{read[1]} {read[2].upper()}"


def is_home(address: Address) -> bool:
    """Return whether an address lies in the Netherlands: no country is named, or the Netherlands are."""
    return address.country.strip().lower() in _HOME


def kix_of(address: Address) -> Kix | None:
    """Return the KIX code of a Dutch address; None without a postcode, without one number, or abroad."""
    postcode = read_postcode(address.postcode)
    number = _NUMBER.fullmatch(" ".join(address.street.split()))
    if postcode is None or number is None or not is_home(address):
        return None
    return Kix(postcode.replace(" ", ""), int(number["number"]), (number["joined"] or number["apart"] or "").upper())


def write_kix(kix: Kix) -> str:
    """Return the characters of a KIX code: 2511DP147 or 1234AB12XA.

    Postcode, number, and X before an addition; a KIX font makes the bars of them. Source: PostNL, KIX-code.
    """
    return f"{kix.postcode}{kix.number}{'X' + kix.addition if kix.addition else ''}"


def read_kix(text: str) -> Kix | None:
    """Return what the characters of a KIX code say; None when they are anything else."""
    read = _KIX.fullmatch(text.strip().upper())
    if read is None or read[1][4:] in _UNUSED_LETTERS:
        return None
    return Kix(read[1], int(read[2]), read[3] or "")
