"""What styles say of headings, lists and bold."""

import re
from dataclasses import dataclass
from typing import Final

from lxml import etree

from app.intake.readers.docx.attributes import children, is_on, number, value
from app.intake.readers.docx.names import (
    BOLD,
    HIDDEN,
    ITALIC,
    LIST_ID,
    LIST_LEVEL,
    LIST_PLACE,
    OUTLINE,
    PARAGRAPH_PROPERTIES,
    RUN_PROPERTIES,
)
from app.ooxml.names import qn

_STYLE: Final = qn("w:style")
_STYLE_ID: Final = qn("w:styleId")
_NAME: Final = qn("w:name")
_BASED_ON: Final = qn("w:basedOn")

_HEADING: Final = re.compile(r"(?:heading|kop|tussenkop)\s*(?P<level>\d)", re.IGNORECASE)
_TITLES: Final = ("title", "titel")
_LONGEST_CHAIN: Final = 12
"""Word follows no more styles based on one another."""
_BODY_LEVEL: Final = 9
"""The outline level of running text (ECMA-376 17.3.1.20)."""


@dataclass(frozen=True, slots=True)
class Style:
    """What a style says itself, or through the styles it is based on.

    `heading` is the level 1 to 3 of a heading style, None for running text; `number_id` and `depth` are the list and
    level (numId, ilvl) a paragraph style brings along.
    """

    heading: int | None = None
    number_id: str | None = None
    depth: str | None = None
    bold: bool = False
    italic: bool = False
    hidden: bool = False


_NOTHING: Final = Style()


@dataclass(frozen=True, slots=True)
class _Own:
    """What a style says itself; None for what it leaves to the style it is based on."""

    based_on: str | None
    outline: int | None
    number_id: str | None
    depth: str | None
    bold: bool | None
    italic: bool | None
    hidden: bool | None


class Styles:
    """The styles of a document by their styleId, each read when it is first asked for."""

    def __init__(self, root: etree._Element | None) -> None:
        """Take the root of styles.xml, or None where a document has none."""
        found = () if root is None else root.iterchildren(_STYLE)
        self._elements = {each.get(_STYLE_ID, ""): each for each in found}
        self._hiding = root is not None and next(root.iter(HIDDEN), None) is not None
        self._own: dict[str, _Own] = {}
        self._styles: dict[str, Style] = {}

    def of(self, style: str | None) -> Style:
        """Return what the style says; nothing for None and for one the document does not have."""
        if style not in self._elements:
            return _NOTHING
        known = self._styles.get(style)
        if known is None:
            known = self._styles[style] = _together(self._chain(style))
        return known

    def any_hides(self) -> bool:
        """Return whether some style hides the words it is given to."""
        return self._hiding and any(self.of(each).hidden for each in self._elements)

    def _chain(self, style: str | None) -> list[_Own]:
        chain: dict[str, _Own] = {}
        while style in self._elements and style not in chain and len(chain) < _LONGEST_CHAIN:
            if style not in self._own:
                self._own[style] = _own(self._elements[style])
            chain[style] = self._own[style]
            style = chain[style].based_on
        return list(chain.values())


def level_of(outline: int) -> int | None:
    """Return the level 1 to 3 for an outline level counted from 0; None for that of running text."""
    return None if outline >= _BODY_LEVEL else max(1, min(outline + 1, 3))


def _together(chain: list[_Own]) -> Style:
    outline = next((each.outline for each in chain if each.outline is not None), _BODY_LEVEL)
    listed = next((each for each in chain if each.number_id is not None), None)
    return Style(
        heading=level_of(outline),
        number_id=listed.number_id if listed else None,
        depth=listed.depth if listed else None,
        bold=next((each.bold for each in chain if each.bold is not None), False),
        italic=next((each.italic for each in chain if each.italic is not None), False),
        hidden=next((each.hidden for each in chain if each.hidden is not None), False),
    )


def _own(style: etree._Element) -> _Own:
    parts = children(style)
    paragraph = children(parts.get(PARAGRAPH_PROPERTIES))
    run = children(parts.get(RUN_PROPERTIES))
    outline = number(value(paragraph.get(OUTLINE)))
    return _Own(
        based_on=value(parts.get(_BASED_ON)),
        outline=_named(value(parts.get(_NAME)) or "") if outline is None else outline,
        number_id=value(paragraph.get(LIST_PLACE), LIST_ID),
        depth=value(paragraph.get(LIST_PLACE), LIST_LEVEL),
        bold=is_on(run.get(BOLD)),
        italic=is_on(run.get(ITALIC)),
        hidden=is_on(run.get(HIDDEN)),
    )


def _named(name: str) -> int | None:
    """Return the outline level a heading style tells by its name."""
    heading = _HEADING.fullmatch(name.strip())
    if heading:
        return int(heading["level"]) - 1
    return 0 if name.strip().casefold() in _TITLES else None
