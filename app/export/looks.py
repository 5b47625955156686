"""How the styles of a house style look, for a screen that knows no Word styles."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from lxml import etree

from app.ooxml.names import qn

USUAL_LINE: Final = "#7f8996"
"""Colour of a line whose style leaves it to the program; it stands out on white and on black."""
_OFF: Final = frozenset({"0", "false", "off"})
_COLOUR: Final = re.compile("[0-9A-Fa-f]{6}")
_BORDERS: Final = qn("w:tblBorders")
_USUAL_SIZE: Final = 20
"""Ten points, what Word takes where no style says otherwise (ECMA-376 part 1, 17.3.2.38)."""


@dataclass(frozen=True, slots=True)
class Look:
    """What is seen of a paragraph style: its type, and whether room follows it."""

    bold: bool = False
    italic: bool = False
    half_points: int = _USUAL_SIZE
    apart: bool = True


@dataclass(frozen=True, slots=True)
class TableLines:
    """The lines of a table by their colour (`#rrggbb`): those between and round its rows, and its columns."""

    rows: str = ""
    columns: str = ""


def table_lines_of(styles: etree._Element, style_id: str) -> TableLines:
    """Return the lines a table style draws, from the root of word/styles.xml; what it does not say its base says."""
    by_id = {style.get(qn("w:styleId"), ""): style for style in styles.iter(qn("w:style"))}
    borders = [
        border for properties in _properties(by_id, style_id, "w:tblPr") for border in properties.iter(_BORDERS)
    ]
    return TableLines(
        _line(borders, "w:insideH", "w:top", "w:bottom"), _line(borders, "w:insideV", "w:left", "w:right")
    )


def _line(borders: Sequence[etree._Element], *names: str) -> str:
    """Return the colour of the first of these lines that is drawn (ECMA-376 part 1, 17.4.38), if one is."""
    for name in names:
        found = next((each for border in borders if (each := border.find(qn(name))) is not None), None)
        if found is not None and found.get(qn("w:val")) not in ("nil", "none"):
            colour = found.get(qn("w:color"), "")
            return f"#{colour}" if _COLOUR.fullmatch(colour) else USUAL_LINE
    return ""


def looks_of(styles: etree._Element, ids: Mapping[str, str]) -> Mapping[str, Look]:
    """Return the look of each paragraph style in `ids` by its key there, from the root of word/styles.xml.

    What a style does not say itself it has from the style it is based on, and at last from the defaults.
    """
    by_id = {style.get(qn("w:styleId"), ""): style for style in styles.iter(qn("w:style"))}
    defaults = styles.find(qn("w:docDefaults"))
    ends = () if defaults is None else tuple(defaults.iter(qn("w:rPr"), qn("w:pPr")))
    return {
        purpose: _look((*_properties(by_id, style_id, "w:rPr", "w:pPr"), *ends))
        for purpose, style_id in ids.items()
        if style_id in by_id and by_id[style_id].get(qn("w:type")) == "paragraph"
    }


def _properties(by_id: Mapping[str, etree._Element], style_id: str, *kinds: str) -> Iterator[etree._Element]:
    """Yield the properties a style says itself, then those of what it is based on; a circle is walked once."""
    seen = set[str]()
    while style_id in by_id and style_id not in seen:
        seen.add(style_id)
        style = by_id[style_id]
        yield from style.iterchildren(*map(qn, kinds))
        base = style.find(qn("w:basedOn"))
        style_id = "" if base is None else base.get(qn("w:val"), "")


def _look(properties: tuple[etree._Element, ...]) -> Look:
    def first(name: str, attribute: str = "w:val") -> str | None:
        for each in properties:
            found = each.find(qn(name))
            if found is not None and (attribute == "w:val" or found.get(qn(attribute)) is not None):
                return found.get(qn(attribute), "")
        return None

    return Look(
        bold=_is_on(first("w:b")),
        italic=_is_on(first("w:i")),
        half_points=_number(first("w:sz")) or _USUAL_SIZE,
        apart=_number(first("w:spacing", "w:after")) > 0,
    )


def _is_on(value: str | None) -> bool:
    return value is not None and value not in _OFF


def _number(value: str | None) -> int:
    return int(value) if value and value.isdecimal() else 0
