"""Whether a reader of the page can see a run: hidden, in the colour of its ground, or a point high.

Sources: ECMA-376 17.3.2 and 17.7.2; the fill of letters of Word 2010, [MS-ODRAWXML] 2.23.1.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lxml import etree

from app.ooxml.inspection.colours import BLACK, WHITE, Ground, alike, colour_of, ground_of, is_clear
from app.ooxml.inspection.open_parts import OpenParts
from app.ooxml.names import qn

_TINIEST: Final = 3
"""Half points; a letter this high or lower cannot be read."""
_NARROWEST: Final = 10
"""Hundredths of its width; the narrowest letter that can be read."""
_LOWEST: Final = 30
"""Twentieths of a point; in a line this high no letter can be read."""
_OFF: Final = ("0", "false", "off")
_BOXES: Final = ("w:txbxContent", "w:drawing", "w:pict")


@dataclass(frozen=True, slots=True)
class Look:
    """What keeps a run from being read."""

    is_hidden: bool
    is_covered: bool
    """It has the colour of what lies behind it."""
    is_tiny: bool


@dataclass(frozen=True, slots=True)
class _Paragraph:
    style: str
    is_low: bool


class Looks:
    """The looks of runs by the styles of one package."""

    def __init__(self, parts: OpenParts) -> None:
        styles = parts.named("w:styles")
        root = None if styles is None else styles[1]
        found = () if root is None else root.iter(qn("w:style"))
        self._styles = {(each.get(qn("w:type")), each.get(qn("w:styleId"))): each for each in found}
        self._defaults = {
            each.get(qn("w:type")): each.get(qn("w:styleId"), "")
            for each in self._styles.values()
            if each.get(qn("w:default")) not in (None, *_OFF)
        }
        self._paragraphs: dict[etree._Element, _Paragraph] = {}
        self._backed: dict[etree._Element, bool] = {}
        self._base = None if root is None else root.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")

    def of(self, run: etree._Element) -> Look:
        """Return the look of a run."""
        layers = list(self._layers(run))
        return Look(
            is_hidden=self._is_hidden(run),
            is_covered=self._is_covered(run, layers),
            is_tiny=self._is_tiny(run, layers),
        )

    def _is_hidden(self, run: etree._Element) -> bool:
        """A run within a hidden one, such as that of a text box, or in a hidden row, is hidden too."""
        return any(self._vanishes(each) for each in (run, *run.iterancestors(qn("w:r")))) or any(
            _is_on(row.find(f"{qn('w:trPr')}/{qn('w:hidden')}")) for row in run.iterancestors(qn("w:tr"))
        )

    def _vanishes(self, run: etree._Element) -> bool:
        """A toggle set on the run itself decides; else those of its styles cancel one another out."""
        direct = _flag(run.find(qn("w:rPr")))
        if direct is not None:
            return direct
        if _flag(self._base):
            return True
        chains = (
            self._chain("character", _style(run, "w:rPr/w:rStyle")),
            self._chain("paragraph", self._paragraph(run)),
            self._chain("table", self._table(run)),
        )
        flags = [next((flag for each in chain if (flag := _flag(each)) is not None), False) for chain in chains]
        return sum(flags) % 2 == 1

    def _is_covered(self, run: etree._Element, layers: list[etree._Element]) -> bool:
        fill = _first(layers, "w14:textFill")
        if fill is not None and is_clear(fill):
            return True
        element = fill if fill is not None else _first(layers, "w:color")
        colour = None if element is None else colour_of(element)
        marked = _first(layers, "w:highlight")
        if marked is not None and marked.get(qn("w:val")) not in ("none", None):
            return alike(colour or BLACK, ground_of(marked))
        return colour is not None and alike(colour, self._ground(run, layers))

    def _is_tiny(self, run: etree._Element, layers: list[etree._Element]) -> bool:
        size, width = _first(layers, "w:sz"), _first(layers, "w:w")
        if (size is not None and _number(size) <= _TINIEST) or (width is not None and _number(width) < _NARROWEST):
            return True
        paragraph = next(run.iterancestors(qn("w:p")), None)
        return paragraph is not None and self._of(paragraph).is_low

    def _layers(self, run: etree._Element) -> Iterator[etree._Element]:
        """Yield run properties from the nearest on."""
        direct = run.find(qn("w:rPr"))
        if direct is not None:
            yield direct
        yield from self._chain("character", _style(run, "w:rPr/w:rStyle"))
        yield from self._chain("paragraph", self._paragraph(run))
        yield from self._chain("table", self._table(run))
        if self._base is not None:
            yield self._base

    def _chain(self, kind: str, style: str, what: str = "w:rPr") -> Iterator[etree._Element]:
        seen: set[str] = set()
        while style and style not in seen:
            seen.add(style)
            found = self._styles.get((kind, style))
            if found is None:
                return
            properties = found.find(qn(what))
            if properties is not None:
                yield properties
            based = found.find(qn("w:basedOn"))
            style = "" if based is None else based.get(qn("w:val"), "")

    def _ground(self, run: etree._Element, layers: list[etree._Element]) -> Ground:
        """Return the colour behind a run without highlighting; None where it cannot be told."""
        shades = [layer.find(qn("w:shd")) for layer in layers]
        shades += [each.find(qn("w:shd")) for each in self._chain("paragraph", self._paragraph(run), "w:pPr")]
        for around in run.iterancestors():
            if around.tag in map(qn, _BOXES):
                return None
            shades += [around.find(f"{qn(name)}/{qn('w:shd')}") for name in ("w:pPr", "w:tcPr", "w:tblPr")]
            if around.tag == qn("w:tbl") and self._paints(around):
                return _nearest(shades)
        if any(map(_is_filled, shades)):
            return _nearest(shades)
        return None if self._lies_on_something(run.getroottree().getroot()) else WHITE

    def _paints(self, table: etree._Element) -> bool:
        style = self._styles.get(("table", _style(table, "w:tblPr/w:tblStyle")))
        return style is not None and any(_is_filled(shade) for shade in style.iter(qn("w:shd")))

    def _lies_on_something(self, root: etree._Element) -> bool:
        if root not in self._backed:
            self._backed[root] = root.find(qn("w:background")) is not None or _has_picture_behind(root)
        return self._backed[root]

    def _paragraph(self, run: etree._Element) -> str:
        paragraph = next(run.iterancestors(qn("w:p")), None)
        return self._defaults.get("paragraph", "") if paragraph is None else self._of(paragraph).style

    def _of(self, paragraph: etree._Element) -> _Paragraph:
        """Return what all runs of a paragraph share; it is asked for each of them."""
        if paragraph not in self._paragraphs:
            direct = paragraph.find(qn("w:pPr"))
            style = "" if direct is None else _style(direct, "w:pStyle")
            style = style or self._defaults.get("paragraph", "")
            around = [*([] if direct is None else [direct]), *self._chain("paragraph", style, "w:pPr")]
            lines = (layer.find(qn("w:spacing")) for layer in around)
            line = next((each for each in lines if each is not None and each.get(qn("w:line"))), None)
            is_exact = line is not None and line.get(qn("w:lineRule")) == "exact"
            is_low = line is not None and is_exact and _number(line, "w:line") <= _LOWEST
            self._paragraphs[paragraph] = _Paragraph(style, is_low)
        return self._paragraphs[paragraph]

    def _table(self, run: etree._Element) -> str:
        table = next(run.iterancestors(qn("w:tbl"), qn("w:txbxContent")), None)
        return "" if table is None else _style(table, "w:tblPr/w:tblStyle")


def _has_picture_behind(root: etree._Element) -> bool:
    return any(each.get("behindDoc") in ("1", "true") for each in root.iter(qn("wp:anchor"))) or any(
        "z-index:-" in each.get("style", "") for each in root.iter(qn("v:shape"), qn("v:rect"))
    )


def _first(layers: list[etree._Element], name: str) -> etree._Element | None:
    return next((found for layer in layers if (found := layer.find(qn(name))) is not None), None)


def _flag(properties: etree._Element | None) -> bool | None:
    mark = None if properties is None else properties.find(qn("w:vanish"))
    return None if mark is None else _is_on(mark)


def _is_on(mark: etree._Element | None) -> bool:
    return mark is not None and mark.get(qn("w:val"), "1") not in _OFF


def _is_filled(shade: etree._Element | None) -> bool:
    if shade is None:
        return False
    is_patterned = shade.get(qn("w:val"), "clear") not in ("clear", "nil")
    return is_patterned or shade.get(qn("w:fill"), "") not in ("", "auto") or bool(shade.get(qn("w:themeFill")))


def _nearest(shades: list[etree._Element | None]) -> Ground:
    return next((ground_of(each) for each in shades if each is not None and _is_filled(each)), None)


def _number(element: etree._Element, name: str = "w:val") -> float:
    try:
        return float(element.get(qn(name), "").rstrip("%"))
    except ValueError:
        return float("inf")


def _style(element: etree._Element, path: str) -> str:
    found = element.find("/".join(map(qn, path.split("/"))))
    return "" if found is None else found.get(qn("w:val"), "")
