"""The Word file: written whole or not at all, and remembered."""

import logging
import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from textwrap import shorten

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

_KENMERK, _SUBJECT = "ons_kenmerk", "onderwerp"
_TO_SIGN = "ter ondertekening"
_LONGEST_NAME = 80
_NOT_IN_A_NAME = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
"""What Windows refuses in the name of a file (learn.microsoft.com, Naming Files, Paths, and Namespaces)."""


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

    def file_name(self, draft: DraftId, purpose: Purpose = Purpose.TO_SIGN) -> str:
        """Return what the file of a draft is called unless its drafter says otherwise.

        The kind, the kenmerk or else the subject, the date where there is one, and whether it is to be signed:
        Kamerbrief 7000001 2022-06-28 ter ondertekening.docx. UNKNOWN_DRAFT.
        """
        with self.archive.reading() as work:
            named = work.drafts.get(draft).draft
        what = named.facts.get(_KENMERK) or named.facts.get(_SUBJECT, "")
        day = named.date.isoformat() if named.date else ""
        words = f"{self.resolving.kinds[named.kind].label} {what}"
        cleaned = shorten(_NOT_IN_A_NAME.sub(" ", words), _LONGEST_NAME, placeholder="").strip(" .-")
        ending = _TO_SIGN if purpose is Purpose.TO_SIGN else ""
        return " ".join(filter(None, (cleaned, day, ending))) + ".docx"

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
