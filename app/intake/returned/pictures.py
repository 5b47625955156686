"""The pictures of a Word file that came back."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from app.domain.returned import Picture
from app.domain.word_tokens import Fate, Proposer
from app.intake.readers.characters import clean
from app.intake.readers.docx.names import BOX_TEXT
from app.ooxml.names import qn
from app.ooxml.package import Package

_SHOWN = {qn("a:blip"): (qn("r:embed"), qn("r:link")), qn("v:imagedata"): (qn("r:id"),)}
_NAMED = (qn("wp:docPr"), qn("pic:cNvPr"))


@dataclass(frozen=True, slots=True)
class Drawn:
    """A drawing met in a paragraph, and at which of its characters; what more it says is as in `Picture`."""

    element: etree._Element
    at: int
    part: str = ""
    fate: Fate = Fate.KEPT
    by: Proposer | None = None


def pictures(package: Package, part: str, drawn: Drawn, place: int | None) -> Iterator[Picture]:
    """Yield the pictures in a drawing that stands in `part`; those in its text boxes are met by themselves."""
    links = {each.id: each for each in package.relationships(part)}
    alt = _alt(drawn.element)
    for blip in drawn.element.iter(*_SHOWN):
        if any(each.tag == BOX_TEXT for each in _within(blip, drawn.element)):
            continue
        link = next((links[key] for name in _SHOWN[str(blip.tag)] if (key := blip.get(name, "")) in links), None)
        if link is not None:
            inside = not link.external and package.has(link.target)
            data = package.part(link.target) if inside else link.target.encode()
            yield Picture(hashlib.sha256(data).hexdigest(), alt, place, drawn.part, drawn.fate, drawn.by)


def loose(package: Package, parts: Mapping[str, etree._Element]) -> Iterator[Picture]:
    """Yield the pictures of parts in which their place is not told: headers, footers and notes."""
    for name, root in parts.items():
        for each in root.iter(qn("w:drawing"), qn("w:pict")):
            yield from pictures(package, name, Drawn(each, 0), None)


def _alt(drawing: etree._Element) -> str:
    told = (clean(each.get("descr", "")) for each in drawing.iter(*_NAMED))
    shape = next((clean(each.get("alt", "")) for each in drawing.iter(qn("v:shape"))), "")
    return next(filter(None, told), shape)


def _within(element: etree._Element, outer: etree._Element) -> Iterator[etree._Element]:
    for each in element.iterancestors():
        if each is outer:
            return
        yield each
