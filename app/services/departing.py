"""Where a draft departs from the library."""

from dataclasses import dataclass

from app.domain.departures import PartDepartures
from app.domain.drafts import Revision
from app.domain.ids import DraftId
from app.services.drafting import Drafting
from app.services.parts_of_drafts import library_text, present_text, uses
from app.storage.archive import Archive
from app.storage.work import Work
from app.text.departing import departures


@dataclass(frozen=True, slots=True)
class Departing:
    """The library paragraphs in the drafts of one archive beside the versions they were taken from."""

    archive: Archive
    drafting: Drafting

    def of(self, draft: DraftId) -> tuple[PartDepartures, ...]:
        """Return, sentence by sentence, what each library paragraph of a draft says and what the library says.

        Both have the values of the part filled in.

        Raises:
            KnownError: UNKNOWN_DRAFT; a paragraph that cannot be rendered (PARAGRAPH_*).
        """
        with self.archive.reading() as work:
            return self.in_revision(work, work.drafts.get(draft))

    def in_revision(self, work: Work, revision: Revision) -> tuple[PartDepartures, ...]:
        """Return what `of` does for one revision, within a unit of work that does more."""
        return tuple(
            PartDepartures(
                part=part.id,
                paragraph=paragraph.id,
                version=paragraph.version,
                slug=paragraph.slug,
                title=paragraph.title,
                sentences=departures(library_text(part, paragraph), present_text(part, paragraph)),
            )
            for part, paragraph in uses(work, self.drafting.kind(revision.draft.kind), revision.draft)
        )
