"""A PDF file opened, or refused by name."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Final

import pypdfium2  # type: ignore[import-untyped]
from pypdfium2 import raw as pdfium

from app.domain.errors import ErrorCode, KnownError

MOST_PAGES: Final = 2000
"""Far beyond a letter with all its annexes; a longer file is a database or an attack."""

_LOCKED: Final = (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)
_ENCRYPTION: Final = b"/Encrypt"
"""The key a trailer has where the file is encrypted (ISO 32000-1, 7.5.5); it is never compressed."""

_PDFIUM: Final = Lock()
"""PDFium keeps state for the whole process and is not thread safe (its own documentation): one caller at a time."""


@contextmanager
def opened(data: bytes, name: str) -> Iterator[pypdfium2.PdfDocument]:
    """Yield the document, with PDFium for this thread alone, and close it afterwards.

    Raises:
        KnownError: FILE_ENCRYPTED when it opens with a password only; FILE_DAMAGED (`detail`) when PDFium cannot
            open it; FILE_TOO_LONG (`pages`, `limit`).
    """
    with _PDFIUM:
        document = _document(data, name)
        try:
            pages = len(document)
            if pages > MOST_PAGES:
                raise KnownError(ErrorCode.FILE_TOO_LONG, name=name, pages=pages, limit=MOST_PAGES)
            if not pages:
                raise KnownError(ErrorCode.FILE_DAMAGED, name=name, detail="no pages")
            yield document
        finally:
            document.close()


def _document(data: bytes, name: str) -> pypdfium2.PdfDocument:
    try:
        return pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as refused:
        # PDFium leaves the error of an earlier file standing where a file has no page.
        locked = refused.err_code in _LOCKED and _ENCRYPTION in data
        code = ErrorCode.FILE_ENCRYPTED if locked else ErrorCode.FILE_DAMAGED
        raise KnownError(code, name=name, detail=str(refused)) from refused
