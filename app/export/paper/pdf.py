"""PDF by LibreOffice: PDF/A-2b with the mark of PDF/UA, both as LibreOffice declares them."""

import json
from collections.abc import Sequence
from threading import Event
from typing import Final

from app.export.paper.libreoffice import SECONDS as SECONDS
from app.export.paper.libreoffice import Form, office
from app.export.paper.libreoffice import find_libreoffice as find_libreoffice

# Names and values of the options: wiki.documentfoundation.org, Documentation/DevGuide, PDF export. Version 2 is
# PDF/A-2b, which takes transparent pictures as they are. Headings become bookmarks.
_OPTIONS: Final = {
    "SelectPdfVersion": {"type": "long", "value": "2"},
    "PDFUACompliance": {"type": "boolean", "value": "true"},
    "UseTaggedPDF": {"type": "boolean", "value": "true"},
    "ExportBookmarks": {"type": "boolean", "value": "true"},
}
PDF: Final = Form("pdf:writer_pdf_Export:" + json.dumps(_OPTIONS, separators=(",", ":")), "pdf")


def to_pdf(docx: bytes, seconds: float = SECONDS, stop: Event | None = None) -> bytes:
    """Return the Word file laid out by LibreOffice as a PDF, without comments.

    Raises:
        KnownError: LIBREOFFICE_MISSING when it is not installed; LIBREOFFICE_FAILED with `detail` when it made no
            PDF or took longer than `seconds`; LIBREOFFICE_STOPPED once `stop` is set, by another thread.
    """
    return to_pdfs((docx,), seconds, stop)[0]


def to_pdfs(files: Sequence[bytes], seconds: float = SECONDS, stop: Event | None = None) -> tuple[bytes, ...]:
    """Return several Word files as PDFs, with one start of LibreOffice for all of them.

    Raises:
        KnownError: as `to_pdf`.
    """
    return convert(files, PDF.target, PDF.extension, seconds, stop)


def convert(
    files: Sequence[bytes], target: str, extension: str, seconds: float = SECONDS, stop: Event | None = None
) -> tuple[bytes, ...]:
    """Return Word files in another form, as `Form` describes it.

    Raises:
        KnownError: as `to_pdf`.
    """
    with office(stop) as started:
        return started.convert(files, Form(target, extension), seconds)
