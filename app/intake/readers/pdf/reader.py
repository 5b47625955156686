"""A PDF brought into reading order."""

from collections.abc import Sequence
from dataclasses import dataclass

import pypdfium2  # type: ignore[import-untyped]

from app.domain.errors import ErrorCode, KnownError
from app.domain.readings import Extract
from app.intake.readers.pdf.blocks import blocks
from app.intake.readers.pdf.furniture import furniture
from app.intake.readers.pdf.layout import Layout, layouts
from app.intake.readers.pdf.lines import Line, lines, tidy
from app.intake.readers.pdf.opening import opened
from app.intake.readers.pdf.pages import Page, taken_apart
from app.intake.readers.pdf.paragraphs import Set, mark_headings, paragraphs
from app.intake.readers.pdf.printed import Print, notes_of
from app.intake.readers.pdf.properties import read_properties
from app.intake.readers.pdf.runs import Fonts, Run, runs


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A page as it was drawn: its lines, the text that stands on its side, and its height in points."""

    lines: list[Line]
    turned: tuple[str, ...]
    height: float


def read_pdf(data: bytes, name: str) -> Extract:
    """Return the text of a PDF: its letter as blocks and passages, and all that is seen, page by page.

    Margin columns, running heads and feet and page numbers are in the plain text alone. Text outside the page and
    text nobody can see is left out; text drawn sideways stands at the end of its page.

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
        text_page = page.get_textpage()
        try:
            drawn = _seen(list(runs(page.raw, text_page.raw, fonts)))
        finally:
            text_page.close()
        height, width = page.get_height(), page.get_width()
    finally:
        page.close()
    upright = _upright(drawn)
    found = lines((run for run in drawn if run.turned == upright), number + 1)
    turned = tuple(tidy(run.text) for run in drawn if run.turned != upright)
    return _Sheet(found, turned, float(width if upright % 2 else height))


def _seen(drawn: list[Run]) -> list[Run]:
    """Return what a reader sees: not what is invisible, unless that is all there is, laid over a scan."""
    seen = [run for run in drawn if run.seen and not run.white]
    return seen or [run for run in drawn if not run.white]


def _upright(drawn: Sequence[Run]) -> int:
    lengths = [sum(len(run.text) for run in drawn if run.turned == turned) for turned in range(4)]
    return lengths.index(max(lengths))


def _extract(sheets: Sequence[_Sheet], properties: tuple[tuple[str, str], ...]) -> Extract:
    pages = [sheet.lines for sheet in sheets]
    settings = layouts(pages)
    around = furniture(pages, settings)
    parts = [
        taken_apart(sheet.lines, setting, around, sheet.height)
        for sheet, setting in zip(sheets, settings, strict=True)
    ]
    printed = Print()
    for sheet, part, setting in zip(sheets, parts, settings, strict=True):
        printed.page(part, setting, sheet.turned)
    found = paragraphs(_set(parts, settings))
    mark_headings(found, settings[0])
    notes = notes_of(line for part in parts for line in (*part.rest_of_note, *part.notes))
    body = tuple(printed.passage(each) for each in found)
    noted = tuple(printed.note(each) for each in notes)
    return Extract(
        blocks=blocks(tuple(zip(found, body, strict=True)), noted),
        plain="".join(printed.parts),
        passages=(*body, *noted),
        properties=properties,
        pages=len(sheets),
    )


def _set(parts: Sequence[Page], settings: Sequence[Layout]) -> list[Set]:
    return [
        Set(line, setting, next((c.right for c in setting.columns if line.left < c.right), setting.right))
        for part, setting in zip(parts, settings, strict=True)
        for line in part.text
    ]
