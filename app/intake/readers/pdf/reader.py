"""A PDF brought into reading order."""

from collections.abc import Sequence
from dataclasses import dataclass

import pypdfium2  # type: ignore[import-untyped]

from app.domain.errors import ErrorCode, KnownError
from app.domain.readings import Extract
from app.intake.readers.pdf.backgrounds import on_dark
from app.intake.readers.pdf.blocks import blocks
from app.intake.readers.pdf.characters import readable
from app.intake.readers.pdf.drawn import Fonts
from app.intake.readers.pdf.footnotes import Before, notes_of
from app.intake.readers.pdf.furniture import furniture
from app.intake.readers.pdf.headings import mark_headings
from app.intake.readers.pdf.layout import layouts
from app.intake.readers.pdf.lines import Line, lines
from app.intake.readers.pdf.opening import opened
from app.intake.readers.pdf.pages import Page, taken_apart
from app.intake.readers.pdf.paragraphs import Paragraphs
from app.intake.readers.pdf.printed import Print
from app.intake.readers.pdf.properties import read_properties
from app.intake.readers.pdf.runs import Run, frame_of, runs


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A page as it was drawn: its lines, the text that stands on its side, and its height in points."""

    lines: list[Line]
    turned: tuple[str, ...]
    height: float


def read_pdf(data: bytes, name: str) -> Extract:
    """Return the text of a PDF: its letter as blocks and passages, and all that is seen, page by page.

    Letterhead, margin columns, running heads and feet and page numbers are in the plain text alone. Note marks are in
    neither; notes are passages of their own after the letter. Text outside the page and text nobody can see is left
    out; text drawn sideways stands at the end of its page.

    Raises:
        KnownError: FILE_ENCRYPTED, FILE_DAMAGED (`detail`), FILE_TOO_LONG (`pages`, `limit`), FILE_WITHOUT_TEXT when
            no page has a text layer.
    """
    with opened(data, name) as document:
        fonts = Fonts()
        sheets = [_sheet(document, number, fonts, name) for number in range(len(document))]
        properties = read_properties(document)
    if not any(sheet.lines or sheet.turned for sheet in sheets):
        raise KnownError(ErrorCode.FILE_WITHOUT_TEXT, name=name)
    return _extract(sheets, properties)


def _sheet(document: pypdfium2.PdfDocument, number: int, fonts: Fonts, name: str) -> _Sheet:
    try:
        page = document[number]
    except pypdfium2.PdfiumError as broken:
        raise KnownError(ErrorCode.FILE_DAMAGED, name=name, detail=f"page {number + 1}") from broken
    try:
        drawn = _seen(page, _runs(page, fonts))
        frame = frame_of(page.raw)
    finally:
        page.close()
    upright = _upright(drawn)
    found = lines((run for run in drawn if run.turned == upright), number + 1)
    turned = tuple(readable(run.text) for run in drawn if run.turned != upright)
    return _Sheet(found, turned, frame.right - frame.left if upright % 2 else frame.top - frame.bottom)


def _runs(page: pypdfium2.PdfPage, fonts: Fonts) -> list[Run]:
    text_page = page.get_textpage()
    try:
        return list(runs(page.raw, text_page.raw, fonts))
    finally:
        text_page.close()


def _seen(page: pypdfium2.PdfPage, drawn: list[Run]) -> list[Run]:
    """Return what a reader sees; what is drawn invisibly only where it is nearly all there is, laid over a scan."""
    white = [run for run in drawn if run.white]
    on_paper = [run for run in drawn if not run.white]
    visible = [run for run in on_paper if run.seen]
    if sum(len(run.text) for run in visible) * 2 < sum(len(run.text) for run in on_paper):
        visible = on_paper
    if white:
        visible.extend(on_dark(page.raw, frame_of(page.raw), white))
    return visible


def _upright(drawn: Sequence[Run]) -> int:
    """Return the quarter turn in which most of a page is written."""
    lengths = [sum(len(run.text) for run in drawn if run.turned == turned) for turned in range(4)]
    return lengths.index(max(lengths))


def _extract(sheets: Sequence[_Sheet], properties: tuple[tuple[str, str], ...]) -> Extract:
    pages = _pages(sheets)
    printed, paragraphs = Print(), Paragraphs()
    for sheet, page in zip(sheets, pages, strict=True):
        printed.page(page, sheet.turned)
        paragraphs.page(page)
    mark_headings(paragraphs.found)
    body = tuple(map(printed.passage, paragraphs.found))
    notes = tuple(map(printed.note, notes_of([(page.rest_of_note, page.notes) for page in pages])))
    return Extract(
        blocks=blocks(tuple(zip(paragraphs.found, body, strict=True)), notes),
        plain=printed.plain,
        passages=(*body, *notes),
        properties=properties,
        pages=len(sheets),
    )


def _pages(sheets: Sequence[_Sheet]) -> list[Page]:
    settings = layouts([sheet.lines for sheet in sheets])
    around = furniture([sheet.lines for sheet in sheets], settings)
    pages: list[Page] = []
    before = Before()
    for sheet, layout in zip(sheets, settings, strict=True):
        page = taken_apart(sheet.lines, layout, around, sheet.height, before)
        before = before.after(page.rest_of_note, page.notes)
        pages.append(page)
    return pages
