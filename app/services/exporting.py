"""The Word file: written whole or not at all, and remembered."""

from dataclasses import dataclass
from pathlib import Path

from app.domain.changes import Changes, Kind
from app.domain.ids import DraftId
from app.export.docx import write_docx
from app.export.purpose import Purpose as Purpose
from app.runtime.clock import Clock
from app.runtime.files import write_file
from app.services.resolving import Resolving, Shown
from app.storage.archive import Archive


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

    def export(self, draft: DraftId, path: Path, purpose: Purpose = Purpose.TO_SIGN) -> tuple[Exported, Changes]:
        """Write a draft to `path` as a Word file; the archive keeps the same bytes with the revision they came from.

        What is still open does not stand in the way: the file shows it marked.

        Raises:
            KnownError: the draft cannot be resolved; HOUSE_STYLE_DAMAGED; the file cannot be written.
        """
        shown = self.resolving.show(draft)
        moment = self.clock()
        style = self.resolving.style(shown.letter)
        data = write_docx(shown.letter, style, purpose, moment)
        with self.archive.writing() as work:
            sha256 = work.originals.put(data)
            work.drafts.record_export(draft, shown.revision.id, sha256, moment)
            write_file(path, data)
        return Exported(path, sha256, shown), Changes.of(Kind.DRAFT, draft)
