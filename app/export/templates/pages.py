"""On which page a finding stands, asked of LibreOffice by a bookmark at its paragraph and a field that names it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from lxml import etree

from app.domain.errors import KnownError
from app.domain.templates import TemplateFinding, Where
from app.export.page_totals import field
from app.export.pdf import convert
from app.export.templates.opened import Opened
from app.export.templates.preparing import written
from app.ooxml.names import NAMESPACES, qn
from app.ooxml.package import read_package

SECONDS: Final = 40
_IN_DOCUMENT: Final = (Where.BODY, Where.TABLE, Where.TEXT_BOX)
_BOOKMARK: Final = "aanhef_alinea_"
_ASKED: Final = re.compile(rf"PAGEREF\s+{_BOOKMARK}(\d+)")


@dataclass(frozen=True, slots=True)
class PageNumbers:
    """Reads the answers in the file LibreOffice gave back; for the process that can be killed."""

    data: bytes
    name: str

    def __call__(self) -> Mapping[int, int]:
        """Return the page of each paragraph that was asked for, by its number."""
        package = read_package(self.data, self.name)
        return dict(_answers(package.xml(package.main())))


def layout_copy(template: Opened, styles: etree._Element, findings: tuple[TemplateFinding, ...]) -> bytes:
    """Return a copy that tells the pages of `findings` once it is laid out; nothing where none is in the text.

    It holds what a house style keeps: nothing in it leads LibreOffice outside. `template` is used up.
    """
    wanted = {each.place.paragraph for each in findings if each.place and each.place.where in _IN_DOCUMENT}
    body = template.document.root.find(qn("w:body"))
    if not wanted or body is None:
        return b""
    for number, (_, paragraph) in enumerate(list(template.document.stories()), start=1):
        if number in wanted:
            _mark(paragraph, number)
    for number in sorted(wanted):
        asked = f'<w:p xmlns:w="{NAMESPACES["w"]}">{field(f"PAGEREF {_BOOKMARK}{number}", "1", "")}</w:p>'
        last = len(body) - 1 if len(body) and body[-1].tag == qn("w:sectPr") else len(body)
        body.insert(last, etree.fromstring(asked))
    return written(template, styles)


def with_pages(
    findings: tuple[TemplateFinding, ...], layout: bytes, read: Callable[[bytes], Mapping[int, int]]
) -> tuple[TemplateFinding, ...]:
    """Return the findings with the pages LibreOffice tells; as they are where it is absent or fails."""
    try:
        pages = read(convert((layout,), "docx", "docx", SECONDS)[0])
    except KnownError:
        return findings
    return tuple(_on_page(each, pages) for each in findings)


def _on_page(finding: TemplateFinding, pages: Mapping[int, int]) -> TemplateFinding:
    place = finding.place
    if place is None or place.where not in _IN_DOCUMENT:
        return finding
    return replace(finding, place=replace(place, page=pages.get(place.paragraph)))


def _mark(paragraph: etree._Element, number: int) -> None:
    start, end = etree.Element(qn("w:bookmarkStart")), etree.Element(qn("w:bookmarkEnd"))
    start.set(qn("w:name"), f"{_BOOKMARK}{number}")
    for each in (start, end):
        each.set(qn("w:id"), str(number))
    first = 1 if len(paragraph) and paragraph[0].tag == qn("w:pPr") else 0
    paragraph.insert(first, end)
    paragraph.insert(first, start)


def _answers(root: etree._Element) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    asked = None
    for element in root.iter(qn("w:instrText"), qn("w:fldSimple"), qn("w:t")):
        if element.tag == qn("w:t"):
            shown = (element.text or "").strip()
            if asked is not None and shown.isdigit():
                found.append((asked, int(shown)))
                asked = None
        else:
            matched = _ASKED.search(element.get(qn("w:instr"), "") or element.text or "")
            asked = int(matched[1]) if matched else asked
    return found
