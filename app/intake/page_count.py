"""How many pages a file has, where the file itself says so."""

from app.domain.errors import KnownError
from app.intake.media_types import media_type
from app.intake.readers.pdf.opening import opened

_PDF = "application/pdf"


def count_pages(data: bytes, name: str) -> int | None:
    """Return the pages of a PDF, scans included; None for what has none of its own or cannot be opened."""
    if media_type(data, name) != _PDF:
        return None
    try:
        with opened(data, name) as document:
            return len(document)
    except KnownError:
        return None
