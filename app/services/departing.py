"""Where a draft departs from the library."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.departures import PartDepartures
from app.domain.drafts import Revision, UsePart
from app.domain.ids import DraftId
from app.domain.paragraphs import Paragraph
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

    def of(self, draft: DraftId, *, reworded: bool = False) -> tuple[PartDepartures, ...]:
        """Return, sentence by sentence, what each library paragraph of a draft says and what the library says.

        Both have the values of the part filled in. With `reworded` only parts with words of their own are looked at.

        Raises:
            KnownError: UNKNOWN_DRAFT; a paragraph that cannot be rendered (PARAGRAPH_*).
        """
        with self.archive.reading() as work:
            found = self._uses(work, work.drafts.get(draft))
            return tuple(_beside(*each) for each in found if not reworded or each[0].wording is not None)

    def _uses(self, work: Work, revision: Revision) -> Iterator[tuple[UsePart, Paragraph]]:
        return uses(work, self.drafting.kind(revision.draft.kind), revision.draft)


def _beside(part: UsePart, paragraph: Paragraph) -> PartDepartures:
    library = library_text(part, paragraph)
    present = library if part.wording is None else present_text(part, paragraph)
    return PartDepartures(
        part=part.id,
        paragraph=paragraph.id,
        version=paragraph.version,
        slug=paragraph.slug,
        title=paragraph.title,
        sentences=departures(library, present),
    )
