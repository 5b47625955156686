"""The letter on paper: a PDF as LibreOffice lays it out."""

from dataclasses import dataclass
from pathlib import Path

from app.domain.ids import DraftId
from app.export.docx import write_docx
from app.export.kept_office import KeptOffice as KeptOffice
from app.export.pdf import to_pdf
from app.export.pdf_pages import PageImage as PageImage
from app.export.pdf_pages import page_images as page_images
from app.export.purpose import Purpose
from app.runtime.files import write_file
from app.services.hand import Hand
from app.services.resolving import Resolving


@dataclass(frozen=True, slots=True)
class Printing:
    """Letters of one archive as PDF. Nothing changes in the archive: it is a copy for reading and for paper."""

    resolving: Resolving
    hand: Hand
    office: KeptOffice
    """Makes PDFs one after the other without a new start of LibreOffice; it needs no archive and may be slow."""

    def laid_out(self, draft: DraftId) -> bytes:
        """Return the Word file of a draft as it is laid out for a PDF, its pages counted there.

        Raises:
            KnownError: the draft cannot be resolved; HOUSE_STYLE_DAMAGED.
        """
        letter = self.resolving.show(draft).letter
        style = self.resolving.style(letter)
        figures = self.resolving.figures(letter)
        return write_docx(letter, style, Purpose.TO_SEND, self.hand.moment(), layout=True, figures=figures)

    def write_pdf(self, draft: DraftId, path: Path) -> None:
        """Write a draft to `path` as a PDF, by a LibreOffice started for it alone: what is still open shows as such.

        Raises:
            KnownError: as `laid_out` and `app.export.pdf.to_pdf`; the file cannot be written.
        """
        write_pdf(path, to_pdf(self.laid_out(draft)))


def write_pdf(path: Path, made: bytes) -> None:
    """Write a PDF whole or not at all; the file cannot be written."""
    write_file(path, made)
