"""The Word file: written whole or not at all, and remembered."""

import logging
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.domain.changes import Changes, Kind
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId
from app.domain.resolved import ResolvedLetter
from app.export.docx import write_docx
from app.export.house_style import HouseStyle
from app.export.page_count import count_pages
from app.export.purpose import Purpose as Purpose
from app.runtime.clock import Clock
from app.runtime.files import write_file
from app.services.resolving import Resolving, Shown
from app.storage.archive import Archive

LOG = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Exported:
    """A file that left the archive: where it lies, the SHA-256 of its bytes, and what it showed."""

    path: Path
    sha256: str
    shown: Shown


@dataclass(frozen=True, slots=True)
class Exporting:
    """Letters out of one archive."""

    archive: Archive
    resolving: Resolving
    clock: Clock
    lays_out: bool
    """Whether LibreOffice, where it is installed, is asked how many pages the letter takes."""

    def export(self, draft: DraftId, path: Path, purpose: Purpose = Purpose.TO_SIGN) -> tuple[Exported, Changes]:
        """Write a draft to `path` as a Word file; the archive keeps the same bytes with the revision they came from.

        What is still open does not stand in the way: the file shows it marked.

        Raises:
            KnownError: the draft cannot be resolved; HOUSE_STYLE_DAMAGED; the file cannot be written.
        """
        shown = self.resolving.show(draft)
        moment = self.clock()
        style = self.resolving.style(shown.letter)
        totals = self._page_totals(shown.letter, style, moment)
        data = write_docx(shown.letter, style, purpose, moment, totals=totals)
        with self.archive.writing() as work:
            sha256 = work.originals.put(data)
            work.drafts.record_export(draft, shown.revision.id, sha256, moment)
            write_file(path, data)
        return Exported(path, sha256, shown), Changes.of(Kind.DRAFT, draft)

    def _page_totals(self, letter: ResolvedLetter, style: HouseStyle, moment: datetime) -> tuple[int, ...] | None:
        """The numbers Word shows until it has counted for itself, and LibreOffice for good."""
        if not self.lays_out:
            return None
        try:
            return count_pages(letter, style, moment)
        except KnownError as error:
            if error.code is not ErrorCode.LIBREOFFICE_MISSING:
                LOG.info("page count failed: %s", error.code)
            return None
