"""Type of letters, and what stands in for it where it is not installed."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from lxml import etree

from app.ooxml.names import qn

STAND_INS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "Verdana": "DejaVu Sans",
        "Arial": "Liberation Sans",
        "Calibri": "Carlito",
        "Cambria": "Caladea",
        "Times New Roman": "Liberation Serif",
        "Courier New": "Liberation Mono",
    }
)
"""Free type of the same widths: lines break where they break in the type itself."""
_FACES: Final = ("ascii", "hAnsi", "eastAsia", "cs")


def font_of(styles: etree._Element) -> str:
    """Return the type every style begins with, from the root of word/styles.xml; empty where it names none."""
    defaults = styles.find(f"{qn('w:docDefaults')}//{qn('w:rFonts')}")
    return "" if defaults is None else defaults.get(qn("w:ascii"), "")


def set_font(styles: etree._Element, font: str) -> None:
    """Put `font` wherever the styles use the type every style begins with."""
    old = font_of(styles)
    for each in styles.iter(qn("w:rFonts")):
        for face in map(qn, (f"w:{name}" for name in _FACES)):
            if each.get(face) == old:
                each.set(face, font)


def list_font(table: etree._Element, old: str, font: str) -> None:
    """Put `font` in the place of `old` in word/fontTable.xml, with its stand-in, without what described `old`."""
    for each in table.iter(qn("w:font")):
        if each.get(qn("w:name")) == old:
            each.set(qn("w:name"), font)
            each[:] = []
            if font in STAND_INS:
                etree.SubElement(each, qn("w:altName")).set(qn("w:val"), STAND_INS[font])
