"""What styles say of headings, lists and bold."""

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree

from app.intake.readers.docx.attributes import is_on, number, value
from app.ooxml.names import qn

_HEADING: Final = re.compile(r"(?:heading|kop|tussenkop)\s*(?P<level>\d)", re.IGNORECASE)
_TITLES: Final = ("title", "titel")
_LONGEST_CHAIN: Final = 12
"""Word follows no more styles based on one another."""
_BODY_LEVEL: Final = 9
"""The outline level of running text (ECMA-376 17.3.1.20)."""


class Styles:
    """The styles of a document, each asked through the styles it is based on."""

    def __init__(self, root: etree._Element | None) -> None:
        """Take the root of styles.xml, or None where a document has none."""
        found = () if root is None else root.iter(qn("w:style"))
        self._styles = {each.get(qn("w:styleId"), ""): each for each in found}

    def heading_level(self, style: str | None) -> int | None:
        """Return the level 1 to 3 of a heading style, by outline level or by its name; None for running text."""
        for each in self._chain(style):
            level = number(value(each, "w:pPr/w:outlineLvl"))
            if level is not None:
                return level_of(level)
            name = (value(each, "w:name") or "").strip()
            heading = _HEADING.fullmatch(name)
            if heading or name.casefold() in _TITLES:
                return level_of(int(heading["level"]) - 1 if heading else 0)
        return None

    def numbering(self, style: str | None) -> tuple[str | None, str | None]:
        """Return the list (numId) and level (ilvl) a paragraph style brings along; None for what it does not say."""
        for each in self._chain(style):
            number_id = value(each, "w:pPr/w:numPr/w:numId")
            if number_id is not None:
                return number_id, value(each, "w:pPr/w:numPr/w:ilvl")
        return None, None

    def switch(self, style: str | None, name: str) -> bool:
        """Return whether a character style sets w:b, w:i or the like."""
        settings = (is_on(each, f"w:rPr/{name}") for each in self._chain(style))
        return next((setting for setting in settings if setting is not None), False)

    def _chain(self, style: str | None) -> Iterator[etree._Element]:
        seen: set[str] = set()
        while style in self._styles and style not in seen and len(seen) < _LONGEST_CHAIN:
            seen.add(style)
            yield self._styles[style]
            style = value(self._styles[style], "w:basedOn")


def level_of(outline: int) -> int | None:
    """Return the level 1 to 3 for an outline level counted from 0; None for that of running text."""
    return None if outline >= _BODY_LEVEL else max(1, min(outline + 1, 3))
