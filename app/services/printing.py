"""The letter on paper: a PDF as LibreOffice lays it out."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from app.domain.errors import KnownError
from app.domain.ids import DraftId
from app.domain.pages import PageStarts
from app.domain.resolved import ResolvedLetter
from app.export.docx import write_docx
from app.export.paper.astray import ReadNotesAstray
from app.export.paper.images import PageImage as PageImage
from app.export.paper.images import page_images as page_images
from app.export.paper.kept_office import KeptOffice
from app.export.paper.page_starts import ReadPageStarts
from app.export.paper.pdf import SECONDS, to_pdf
from app.export.paper.rows_with_notes import laid_out
from app.export.purpose import Purpose
from app.intake.reading_process import ReadingProcess
from app.runtime.files import write_file
from app.services.hand import Hand
from app.services.resolving import Resolving

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Printing:
    """Letters of one archive as PDF. Nothing changes in the archive: it is a copy for reading and for paper."""

    resolving: Resolving
    hand: Hand
    office: KeptOffice
    """Makes PDFs one after the other without a new start of LibreOffice; it needs no archive and may be slow."""
    process: ReadingProcess

    def laid_out(self, draft: DraftId) -> bytes:
        """Return the Word file of a draft as it is laid out for a PDF, its pages counted there.

        Raises:
            KnownError: the draft cannot be resolved; HOUSE_STYLE_DAMAGED.
        """
        return self.to_lay_out(draft)[1]

    def to_lay_out(self, draft: DraftId) -> tuple[ResolvedLetter, bytes]:
        """Return a draft as the letter it is now, and as `laid_out` does; raises as that."""
        letter = self.resolving.show(draft).letter
        style = self.resolving.style(letter)
        figures = self.resolving.figures(letter)
        moment = self.hand.moment()
        return letter, write_docx(letter, style, Purpose.TO_SEND, moment, layout=True, figures=figures)

    def pdf(self, docx: bytes, stop: Event | None = None, seconds: float = SECONDS) -> bytes:
        """Return the pages of what `to_lay_out` gave, every note on the page of its mark; it needs no archive.

        `stop` and `seconds` as `KeptOffice.to_pdf` takes them; `seconds` hold for one round through LibreOffice.

        Raises:
            KnownError: as `KeptOffice.to_pdf` and `page_starts`.
        """
        return self._paged(docx, lambda file: self.office.to_pdf(file, stop, seconds))

    def page_starts(self, letter: ResolvedLetter, pdf: bytes) -> PageStarts:
        """Return where the pages of a letter begin in the PDF made of it; as `office` it needs no archive.

        Raises:
            KnownError: READING_FAILED, READING_TOO_LONG, READING_TOO_LARGE.
        """
        return self.process.do(ReadPageStarts(pdf, letter, letter.kind_label))

    def write_pdf(self, draft: DraftId, path: Path) -> None:
        """Write a draft to `path` as a PDF, by a LibreOffice started for it alone: what is still open shows as such.

        Raises:
            KnownError: as `laid_out` and `app.export.paper.pdf.to_pdf`; the file cannot be written.
        """
        write_pdf(path, self._paged(self.laid_out(draft), to_pdf))

    def _paged(self, docx: bytes, convert: Callable[[bytes], bytes]) -> bytes:
        return laid_out(docx, convert, self._astray)

    def _astray(self, pdf: bytes, notes: int) -> tuple[int, ...]:
        """Return the notes that are astray; none where that cannot be read, for the pages themselves are there."""
        try:
            return self.process.do(ReadNotesAstray(pdf, notes, "PDF"))
        except KnownError as error:
            _log.warning("notes not looked for: %s", error.code)
            return ()


def write_pdf(path: Path, made: bytes) -> None:
    """Write a PDF whole or not at all; the file cannot be written."""
    write_file(path, made)
