"""Colours of letters and of what lies behind them. ECMA-376 17.3.2.6, 17.3.2.15, 17.3.5, 17.18.40."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from lxml import etree

from app.ooxml.names import qn

Colour = tuple[int, int, int]
Ground = Colour | None
"""None where it cannot be told: a pattern, a colour of the theme, a picture."""

BLACK: Final[Colour] = (0, 0, 0)
WHITE: Final[Colour] = (255, 255, 255)
_FARTHEST: Final = 16
"""Of 255; so near to its ground no eye tells a letter."""
_CLEAREST: Final = 95_000
"""Thousandths of a percent a letter may be seen through before it cannot be seen."""
_HIGHLIGHTS: Final[Mapping[str, Colour]] = MappingProxyType(
    {
        "black": BLACK, "white": WHITE, "yellow": (255, 255, 0), "green": (0, 255, 0), "cyan": (0, 255, 255),
        "magenta": (255, 0, 255), "blue": (0, 0, 255), "red": (255, 0, 0), "darkBlue": (0, 0, 128),
        "darkCyan": (0, 128, 128), "darkGreen": (0, 128, 0), "darkMagenta": (128, 0, 128), "darkRed": (128, 0, 0),
        "darkYellow": (128, 128, 0), "darkGray": (128, 128, 128), "lightGray": (192, 192, 192),
    }
)  # fmt: skip
_WHITE_OF_THEME: Final = ("background1", "light1", "bg1", "lt1")
_CHANGES: Final = ("w:themeShade", "w:themeTint")


def colour_of(element: etree._Element) -> Colour | None:
    """Return the colour a w:color or w14:textFill asks for; None where it is left to Word or to the theme."""
    if element.tag == qn("w14:textFill"):
        exact = next(element.iter(qn("w14:srgbClr")), None)
        themed = next(element.iter(qn("w14:schemeClr")), None)
        if exact is not None:
            return _hexadecimal(exact.get(qn("w14:val"), ""))
        is_white = themed is not None and themed.get(qn("w14:val")) in _WHITE_OF_THEME and not _is_changed(themed)
        return WHITE if is_white else None
    theme = element.get(qn("w:themeColor"), "")
    if theme:
        is_plain = not any(element.get(qn(name)) for name in _CHANGES)
        return WHITE if theme in _WHITE_OF_THEME and is_plain else None
    return _hexadecimal(element.get(qn("w:val"), ""))


def ground_of(element: etree._Element) -> Ground:
    """Return the colour a w:highlight or w:shd lays behind letters."""
    if element.tag == qn("w:highlight"):
        return _HIGHLIGHTS.get(element.get(qn("w:val"), ""))
    if element.get(qn("w:val"), "clear") not in ("clear", "nil") or element.get(qn("w:themeFill")):
        return None
    return _hexadecimal(element.get(qn("w:fill"), ""))


def alike(colour: Colour, ground: Ground) -> bool:
    """Return whether letters of a colour cannot be told from their ground."""
    return ground is not None and all(
        abs(mine - other) <= _FARTHEST for mine, other in zip(colour, ground, strict=True)
    )


def is_clear(fill: etree._Element) -> bool:
    """Return whether letters with this w14:textFill can be seen through."""
    if fill.find(qn("w14:noFill")) is not None:
        return True
    return any(_thousandths(each.get(qn("w14:val"), "")) >= _CLEAREST for each in fill.iter(qn("w14:alpha")))


def _is_changed(colour: etree._Element) -> bool:
    return len(colour) > 0


def _hexadecimal(value: str) -> Colour | None:
    try:
        red, green, blue = bytes.fromhex(value)
    except ValueError:
        return None
    return red, green, blue


def _thousandths(value: str) -> int:
    return int(value) if value.isdecimal() else 0
