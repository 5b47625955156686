"""What styles say of headings, lists and bold."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from lxml import etree

from app.intake.readers.docx.attributes import children, number, switched, value
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


_Parts: TypeAlias = Mapping[str, etree._Element]
"""The children of a style by name."""


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """What a style says of a paragraph, itself or through the styles it is based on.

    `heading` is the level 1 to 3 of a heading style, None for running text; `number_id` and `depth` are the list and
    level (numId, ilvl) it brings along.
    """

    heading: int | None = None
    number_id: str | None = None
    depth: str | None = None


@dataclass(frozen=True, slots=True)
class RunStyle:
    """What a style says of words, itself or through the styles it is based on."""

    bold: bool = False
    italic: bool = False
    hidden: bool = False


_PARAGRAPH: Final = ParagraphStyle()
_RUN: Final = RunStyle()


class Styles:
    """The styles of a document by their styleId, each read when it is first asked for."""

    def __init__(self, root: etree._Element | None) -> None:
        """Take the root of styles.xml, or None where a document has none."""
        found = () if root is None else root.iterchildren(_STYLE)
        self._elements = {each.get(_STYLE_ID, ""): each for each in found}
        self._hiding = root is not None and next(root.iter(HIDDEN), None) is not None
        self._opened: dict[str, _Parts] = {}
        self._paragraphs: dict[str, ParagraphStyle] = {}
        self._runs: dict[str, RunStyle] = {}

    def paragraph(self, style: str | None) -> ParagraphStyle:
        """Return what the style says of a paragraph; nothing for None and for one the document does not have."""
        if style not in self._elements:
            return _PARAGRAPH
        if style not in self._paragraphs:
            self._paragraphs[style] = _paragraph(self._chain(style))
        return self._paragraphs[style]

    def run(self, style: str | None) -> RunStyle:
        """Return what the style says of words; nothing for None and for one the document does not have."""
        if style not in self._elements:
            return _RUN
        if style not in self._runs:
            self._runs[style] = _run(self._chain(style))
        return self._runs[style]

    def any_hides(self) -> bool:
        """Return whether some style hides the words it is given to."""
        return self._hiding and any(self.run(each).hidden for each in self._elements)

    def _chain(self, style: str | None) -> list[_Parts]:
        chain: dict[str, _Parts] = {}
        while style in self._elements and style not in chain and len(chain) < _LONGEST_CHAIN:
            if style not in self._opened:
                self._opened[style] = children(self._elements[style])
            chain[style] = self._opened[style]
            style = value(chain[style].get(_BASED_ON))
        return list(chain.values())


def level_of(outline: int) -> int | None:
    """Return the level 1 to 3 for an outline level counted from 0; None for that of running text."""
    return None if outline >= _BODY_LEVEL else max(1, min(outline + 1, 3))


def _paragraph(chain: Iterable[_Parts]) -> ParagraphStyle:
    outline = number_id = depth = None
    for style in chain:
        own = children(style.get(PARAGRAPH_PROPERTIES))
        if outline is None:
            outline = number(value(own.get(OUTLINE)))
        if outline is None:
            outline = _named(value(style.get(_NAME)) or "")
        if number_id is None and LIST_PLACE in own:
            place = children(own[LIST_PLACE])
            number_id, depth = value(place.get(LIST_ID)), value(place.get(LIST_LEVEL))
    heading = None if outline is None else level_of(outline)
    return ParagraphStyle(heading, number_id, depth if number_id else None)


def _run(chain: Iterable[_Parts]) -> RunStyle:
    told: dict[str, etree._Element] = {}
    for style in chain:
        told = {**children(style.get(RUN_PROPERTIES)), **told}
    bold, italic, hidden = (bool(switched(told.get(name))) for name in (BOLD, ITALIC, HIDDEN))
    return RunStyle(bold, italic, hidden)


def _named(name: str) -> int | None:
    """Return the outline level a heading style tells by its name."""
    heading = _HEADING.fullmatch(name.strip())
    if heading:
        return int(heading["level"]) - 1
    return 0 if name.strip().casefold() in _TITLES else None
