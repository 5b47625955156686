"""What two versions of a letter differ in, for people who have Word and not this program."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.domain.ids import DraftId, RevisionId
from app.export.redline import redline
from app.runtime.files import write_file
from app.services.draft_history import revision_named, revision_of
from app.services.hand import Hand
from app.services.resolving import Resolving
from app.storage.archive import Archive


@dataclass(frozen=True, slots=True)
class Version:
    """A state of a draft that can be looked back to."""

    id: RevisionId
    made: datetime
    """UTC."""
    is_exported: bool
    is_current: bool


@dataclass(frozen=True, slots=True)
class Redlining:
    """The versions of the drafts of one archive, and what is between two of them. Nothing changes in the archive."""

    archive: Archive
    resolving: Resolving
    hand: Hand

    def versions(self, draft: DraftId) -> tuple[Version, ...]:
        """Return every version of a draft, the newest first; UNKNOWN_DRAFT."""
        with self.archive.reading() as work:
            current = work.drafts.get(draft).id
            exported = {each.revision for each in work.drafts.exports(draft)}
            made = work.drafts.marks(draft)
        return tuple(Version(each.id, each.made, each.id in exported, each.id == current) for each in reversed(made))

    def find(self, draft: DraftId, reference: str) -> RevisionId:
        """Return the version a person means by its number, its id or the beginning of that.

        Raises:
            KnownError: UNKNOWN_DRAFT; UNKNOWN_REVISION for none; AMBIGUOUS with the candidates for several.
        """
        with self.archive.reading() as work:
            return revision_named(work, draft, reference)

    def write(self, draft: DraftId, since: RevisionId, path: Path, until: RevisionId | None = None) -> int:
        """Write a Word file that shows a version with every change since an earlier one tracked; return how many.

        Both are resolved with the facts of the archive as they are now. Without `until` it is the present version.

        Raises:
            KnownError: UNKNOWN_DRAFT; UNKNOWN_REVISION; one of the two cannot be resolved; HOUSE_STYLE_DAMAGED; the
                file cannot be written.
        """
        with self.archive.reading() as work:
            present = work.drafts.get(draft).id
            old, new = (
                self.resolving.shown(work, revision_of(work, draft, each)).letter
                for each in (since, until or present)
            )
        figures = {**self.resolving.figures(old), **self.resolving.figures(new)}
        made_redline = redline(old, new, self.resolving.style(new), self.hand.moment(), figures)
        write_file(path, made_redline.docx)
        return made_redline.changes
