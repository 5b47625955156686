"""Whether a reader of the page can see a run: hidden, white on white, or a point high. ECMA-376 17.3.2, 17.7.2."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from lxml import etree

from app.ooxml.inspection.open_parts import OpenParts
from app.ooxml.names import qn

TINIEST: Final = 3
"""Half points; a letter this high or lower cannot be read."""
_OFF: Final = ("0", "false", "off")
_NO_FILL: Final = ("", "auto", "FFFFFF")


@dataclass(frozen=True, slots=True)
class Look:
    """What hides a run, and whether something dark may lie behind it so that white can be read."""

    is_hidden: bool
    is_white: bool
    is_tiny: bool
    may_be_seen: bool


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
        self._base = None if root is None else root.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")

    def of(self, run: etree._Element) -> Look:
        """Return the look of a run."""
        layers = list(self._layers(run))
        colour = _first(layers, "w:color")
        size = _first(layers, "w:sz")
        return Look(
            is_hidden=self._is_hidden(run),
            is_white=colour is not None and _is_white(colour),
            is_tiny=size is not None and _half_points(size) <= TINIEST,
            may_be_seen=self._has_ground(run, layers),
        )

    def _is_hidden(self, run: etree._Element) -> bool:
        """A toggle set on the run itself decides; else those of its two styles cancel one another out."""
        direct = _flag(run.find(qn("w:rPr")))
        if direct is not None:
            return direct
        chains = (self._chain("character", _style(run, "w:rPr/w:rStyle")), self._chain("paragraph", _paragraph(run)))
        flags = [next((flag for each in chain if (flag := _flag(each)) is not None), False) for chain in chains]
        return sum(flags) == 1

    def _layers(self, run: etree._Element) -> Iterator[etree._Element]:
        """Yield run properties from the nearest on."""
        direct = run.find(qn("w:rPr"))
        if direct is not None:
            yield direct
        yield from self._chain("character", _style(run, "w:rPr/w:rStyle"))
        yield from self._chain("paragraph", _paragraph(run) or self._defaults.get("paragraph", ""))
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

    def _has_ground(self, run: etree._Element, layers: list[etree._Element]) -> bool:
        if any(_is_filled(layer.find(qn("w:shd"))) or layer.find(qn("w:highlight")) is not None for layer in layers):
            return True
        if any(_is_filled(each.find(qn("w:shd"))) for each in self._chain("paragraph", _paragraph(run), "w:pPr")):
            return True
        for around in run.iterancestors():
            if any(_is_filled(around.find(f"{qn(name)}/{qn('w:shd')}")) for name in ("w:pPr", "w:tcPr", "w:tblPr")):
                return True
            if around.tag in (qn("w:txbxContent"), qn("w:drawing"), qn("w:pict")):
                return True
            if around.tag == qn("w:tbl") and self._paints(around):
                return True
        root = run.getroottree().getroot()
        return root.find(qn("w:background")) is not None or _has_picture_behind(root)

    def _paints(self, table: etree._Element) -> bool:
        style = self._styles.get(("table", _style(table, "w:tblPr/w:tblStyle")))
        return style is not None and any(_is_filled(shade) for shade in style.iter(qn("w:shd")))


def _has_picture_behind(root: etree._Element) -> bool:
    return any(each.get("behindDoc") in ("1", "true") for each in root.iter(qn("wp:anchor"))) or any(
        "z-index:-" in each.get("style", "") for each in root.iter(qn("v:shape"), qn("v:rect"))
    )


def _first(layers: list[etree._Element], name: str) -> etree._Element | None:
    return next((found for layer in layers if (found := layer.find(qn(name))) is not None), None)


def _flag(properties: etree._Element | None) -> bool | None:
    mark = None if properties is None else properties.find(qn("w:vanish"))
    return None if mark is None else mark.get(qn("w:val"), "1") not in _OFF


def _is_white(colour: etree._Element) -> bool:
    theme = colour.get(qn("w:themeColor"), "")
    if theme:
        return theme in ("background1", "light1") and colour.get(qn("w:themeShade")) is None
    return colour.get(qn("w:val"), "").upper() == "FFFFFF"


def _is_filled(shade: etree._Element | None) -> bool:
    if shade is None:
        return False
    is_patterned = shade.get(qn("w:val"), "clear") not in ("clear", "nil")
    return is_patterned or shade.get(qn("w:fill"), "") not in _NO_FILL or bool(shade.get(qn("w:themeFill")))


def _half_points(size: etree._Element) -> float:
    try:
        return float(size.get(qn("w:val"), ""))
    except ValueError:
        return TINIEST + 1


def _paragraph(run: etree._Element) -> str:
    paragraph = next(run.iterancestors(qn("w:p")), None)
    return "" if paragraph is None else _style(paragraph, "w:pPr/w:pStyle")


def _style(element: etree._Element, path: str) -> str:
    found = element.find("/".join(map(qn, path.split("/"))))
    return "" if found is None else found.get(qn("w:val"), "")
