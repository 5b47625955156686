"""Measures of Word packages: what people give in millimetres and points, and what the file holds."""

from typing import Final, NewType

Mm = NewType("Mm", float)
Pt = NewType("Pt", float)
Twips = NewType("Twips", int)
"""Twentieths of a point: page sizes, indents, spacing (ECMA-376 17.18.105, ST_TwipsMeasure)."""
Emu = NewType("Emu", int)
"""English metric units, 360,000 to a centimetre: drawings (ECMA-376 20.1.10.16, ST_Coordinate)."""

_TWIPS_PER_MM: Final = 1440 / 25.4
_EMU_PER_MM: Final = 36_000
_EMU_PER_TWIP: Final = 635


def twips(length: Mm) -> Twips:
    """Return a length in millimetres as the nearest whole number of twips."""
    return Twips(round(length * _TWIPS_PER_MM))


def points_in_twips(length: Pt) -> Twips:
    """Return a length in points as the nearest whole number of twips."""
    return Twips(round(length * 20))


def emu(length: Mm) -> Emu:
    """Return a length in millimetres in English metric units."""
    return Emu(round(length * _EMU_PER_MM))


def twips_in_emu(length: Twips) -> Emu:
    """Return a length in twips in English metric units."""
    return Emu(length * _EMU_PER_TWIP)


def millimetres(length: Twips) -> Mm:
    """Return a length in twips in millimetres."""
    return Mm(length / _TWIPS_PER_MM)
