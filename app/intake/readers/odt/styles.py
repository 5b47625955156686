"""What styles say of headings, marks, hidden text, lists and the first page."""

from collections.abc import Iterator
from typing import Final

from lxml import etree

from app.domain.blocks import ListKind
from app.intake.readers.flow import Mark
from app.intake.readers.item_labels import DASHES
from app.intake.readers.odt.names import attribute, number, qn

_LONGEST_CHAIN: Final = 12
"""Styles based on one another; programs make no longer chains."""
_BOLD: Final = ("bold", "600", "700", "800", "900")
_TITLES: Final = ("title", "titel")
_LETTERS: Final = ("a", "A")


class Styles:
    """The styles of a text, each asked through the styles it is based on."""

    def __init__(self, *roots: etree._Element) -> None:
        """Take the roots in which styles stand; of two styles with one name that of the first root counts."""
        self._styles: dict[tuple[str, str], etree._Element] = {}
        self._lists: dict[str, etree._Element] = {}
        self._text_properties: dict[tuple[str, str, str], str] = {}
        for root in roots:
            for style in root.iter(qn("style:style")):
                key = attribute(style, "style:family"), attribute(style, "style:name")
                self._styles.setdefault(key, style)
            for style in root.iter(qn("text:list-style")):
                self._lists.setdefault(attribute(style, "style:name"), style)

    def marks(self, family: str, name: str) -> frozenset[Mark]:
        """Return the marks a style of the family "text" or "paragraph" gives its words."""
        found: set[Mark] = set()
        weight = self._text_property(family, name, "fo:font-weight")
        slant = self._text_property(family, name, "fo:font-style")
        place = self._text_property(family, name, "style:text-position").split(" ")[0]
        if weight in _BOLD:
            found.add(Mark.STRONG)
        if slant in ("italic", "oblique"):
            found.add(Mark.EMPH)
        if place == "super" or (place.endswith("%") and place.strip("%+").replace(".", "").strip("0")):
            found.add(Mark.SUB if place.startswith("-") else Mark.SUP)
        if place == "sub":
            found.add(Mark.SUB)
        return frozenset(found)

    def hides(self, family: str, name: str) -> bool:
        """Return whether words in a style are hidden."""
        return self._text_property(family, name, "text:display") == "none"

    def heading_level(self, name: str) -> int | None:
        """Return the level 1 to 3 that a paragraph style gives; None for running text."""
        for style in self._chain("paragraph", name):
            if attribute(style, "style:default-outline-level"):
                return min(max(number(style, "style:default-outline-level"), 1), 3)
            shown = attribute(style, "style:display-name") or attribute(style, "style:name")
            if shown.casefold() in _TITLES:
                return 1
        return None

    def first_page(self, name: str) -> str:
        """Return the master page a paragraph style begins, "" for none."""
        pages = (attribute(style, "style:master-page-name") for style in self._chain("paragraph", name))
        return next(filter(None, pages), "")

    def list_of(self, name: str) -> str:
        """Return the list style a paragraph style brings along, "" for none."""
        names = (attribute(style, "style:list-style-name") for style in self._chain("paragraph", name))
        return next(filter(None, names), "")

    def list_level(self, name: str, level: int) -> tuple[ListKind, int] | None:
        """Return the kind of a list at `level` from 1 and where it begins; None where its items bear no mark."""
        style = self._lists.get(name)
        levels = () if style is None else tuple(each for each in style if number(each, "text:level", 0) == level)
        if not levels:
            return ListKind.BULLET, 1
        if levels[0].tag == qn("text:list-level-style-bullet"):
            dash = attribute(levels[0], "text:bullet-char") in DASHES
            return ListKind.DASH if dash else ListKind.BULLET, 1
        form = attribute(levels[0], "style:num-format")
        if not form:
            return None if levels[0].tag == qn("text:list-level-style-number") else (ListKind.BULLET, 1)
        return ListKind.LETTER if form in _LETTERS else ListKind.NUMBER, number(levels[0], "text:start-value")

    def _text_property(self, family: str, name: str, wanted: str) -> str:
        asked = family, name, wanted
        if asked not in self._text_properties:
            self._text_properties[asked] = self._looked_up(family, name, wanted)
        return self._text_properties[asked]

    def _looked_up(self, family: str, name: str, wanted: str) -> str:
        for style in self._chain(family, name):
            properties = style.find(qn("style:text-properties"))
            if properties is not None and attribute(properties, wanted):
                return attribute(properties, wanted)
        return ""

    def _chain(self, family: str, name: str) -> Iterator[etree._Element]:
        seen: set[str] = set()
        while (family, name) in self._styles and name not in seen and len(seen) < _LONGEST_CHAIN:
            seen.add(name)
            yield self._styles[family, name]
            name = attribute(self._styles[family, name], "style:parent-style-name")
