"""How many pages a letter and each of its annexes take, as LibreOffice lays them out."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Final

from lxml import etree

from app.domain.resolved import ResolvedLetter
from app.export.docx import write_docx
from app.export.house_style import HouseStyle
from app.export.page_totals import bookmark_name
from app.export.paper.kept_office import KeptOffice
from app.export.paper.libreoffice import Form
from app.export.paper.pdf import SECONDS
from app.export.purpose import Purpose
from app.ooxml.names import qn
from app.ooxml.package import Package, read_package

_ASKED: Final = re.compile(rf"PAGEREF\s+{bookmark_name(0)[:-1]}(\d+)")
_WORD: Final = Form("docx", "docx")
_NO_FIGURES: Final[Mapping[str, bytes]] = MappingProxyType({})


def count_pages(
    letter: ResolvedLetter,
    style: HouseStyle,
    moment: datetime,
    office: KeptOffice,
    figures: Mapping[str, bytes] = _NO_FIGURES,
    seconds: float = SECONDS,
) -> tuple[int, ...]:
    """Return the pages of each section, the letter first, for the `totals` of `write_docx`.

    LibreOffice is asked as `KeptOffice.convert` does.
    Word may break lines elsewhere and then shows its own count. Empty where the house style shows no totals. The copy
    is sent through LibreOffice as a Word file, which comes back with the page numbers of its bookmarks filled in
    (observed in 7.4; as ODT they come back uncounted).

    Raises:
        KnownError: LIBREOFFICE_MISSING, LIBREOFFICE_FAILED, as `to_pdf`.
    """
    copy = write_docx(letter, style, Purpose.TO_SEND, moment, layout=True, figures=figures)
    back = read_package(office.convert(copy, _WORD, seconds), "layout.docx")
    pages = dict(_answers(back))
    return tuple(pages[section] for section in sorted(pages))


def _answers(package: Package) -> Iterator[tuple[int, int]]:
    """Yield the section and the page number shown by every field that asks for the page of a section's end."""
    for name in package.names:
        if name.startswith(("word/footer", "word/header")):
            for paragraph in package.xml(name).iter(qn("w:p")):
                yield from _in_paragraph(paragraph)


def _in_paragraph(paragraph: etree._Element) -> Iterator[tuple[int, int]]:
    section: int | None = None
    for element in paragraph.iter(qn("w:instrText"), qn("w:t"), qn("w:fldChar")):
        if element.tag == qn("w:instrText"):
            asked = _ASKED.search(element.text or "")
            section = int(asked[1]) if asked else None
        elif element.tag == qn("w:t") and section is not None and (element.text or "").strip().isdigit():
            yield section, int(element.text or "")
            section = None
