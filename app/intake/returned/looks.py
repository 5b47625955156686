"""What stands round the words of a run: our own marks, a reviewer's colours and lines, and where they lead."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from lxml import etree

from app.domain.word_tokens import Wrap
from app.intake.readers.characters import clean
from app.intake.readers.docx.attributes import below, switched, value
from app.intake.readers.docx.marks import PLAIN, Marks
from app.intake.readers.docx.names import RELATIONSHIP
from app.ooxml.names import qn

_HIGHLIGHT, _COLOUR, _SHADING = qn("w:highlight"), qn("w:color"), qn("w:shd")
_STRIKES, _UNDERLINE = (qn("w:strike"), qn("w:dstrike")), qn("w:u")
_FILL, _ANCHOR = qn("w:fill"), qn("w:anchor")
_NO_FILL: Final = ("", "auto", "ffffff")
_BLACK: Final = ("", "auto", "000000")


@dataclass(frozen=True, slots=True)
class Looks:
    """Tells what stands round the words of one part.

    `marks` are those of its run properties, `addresses` the addresses outside by relationship, `shown` where each
    text leads that a field shows.
    """

    marks: Mapping[etree._Element, Marks]
    addresses: Mapping[str, str]
    shown: Mapping[etree._Element, str]

    def round(self, properties: etree._Element | None) -> tuple[Wrap, ...]:
        """Return what run properties (w:rPr) say of words."""
        if properties is None:
            return ()
        return tuple(Wrap(kind) for kind in (*_own(self.marks.get(properties, PLAIN)), *_colours(properties)))

    def hides(self, properties: etree._Element | None) -> bool:
        """Return whether run properties hide words."""
        return properties is not None and self.marks.get(properties, PLAIN).hidden

    def address(self, hyperlink: etree._Element) -> str:
        """Return where a hyperlink leads; Word keeps what follows # apart from the rest."""
        address = self.addresses.get(hyperlink.get(RELATIONSHIP, ""), "")
        place = hyperlink.get(_ANCHOR, "")
        return clean(f"{address}#{place}" if place else address)


def linked(wraps: tuple[Wrap, ...], address: str) -> tuple[Wrap, ...]:
    """Return what stands round words that lead to `address`; the same where that is empty."""
    return (Wrap("link", address), *wraps) if address else wraps


def _own(marks: Marks) -> tuple[str, ...]:
    raised = {"superscript": "sup", "subscript": "sub"}.get(marks.raised or "", "")
    told = ("strong" if marks.bold else "", "emph" if marks.italic else "", raised)
    return tuple(filter(None, told))


def _colours(properties: etree._Element) -> tuple[str, ...]:
    """Return what was given by hand: the colours and lines of a style are the house's."""
    highlight = value(below(properties, _HIGHLIGHT)) or "none"
    shading = below(properties, _SHADING)
    fill = "" if shading is None else shading.get(_FILL, "").casefold()
    colour = (value(below(properties, _COLOUR)) or "").casefold()
    stands_out = highlight != "none" or fill not in _NO_FILL
    told = ("highlight" if stands_out else "", "colour" if colour not in _BLACK else "", *_lines(properties))
    return tuple(filter(None, told))


def _lines(properties: etree._Element) -> Iterator[str]:
    """Yield the lines drawn through or under words."""
    if any(switched(below(properties, name)) for name in _STRIKES):
        yield "struck"
    if (value(below(properties, _UNDERLINE)) or "none") != "none":
        yield "underlined"
