"""The parts of a draft as a drafter sees them while writing: their words, their names, where they are from."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from app.compose.moving_fields import Counting, moved
from app.domain.blocks import Blocks
from app.domain.drafts import Draft, OwnPart, Part, Revision, UsePart
from app.domain.errors import KnownError
from app.domain.ids import PartId
from app.domain.kinds import LetterKind
from app.domain.paragraphs import Paragraph
from app.services.library import Version, library_of, version_of
from app.services.parts_of_drafts import library_text, present_text
from app.services.writing import first_words
from app.storage.archive import Archive
from app.storage.work import Work
from app.text.normal import normal


@dataclass(frozen=True, slots=True)
class PartText:
    """One part in words."""

    id: PartId
    blocks: Blocks
    title: str
    """The paragraph's title, or the words a text of one's own begins with."""
    paragraph: Paragraph | None = None
    """The version it was taken from."""
    departs: bool = False
    """Whether it says something else than that version."""
    error: KnownError | None = None
    """Why a paragraph cannot be shown; it has no words then."""


@dataclass(frozen=True, slots=True)
class PartTexts:
    """Reads the parts of drafts."""

    archive: Archive
    kinds: Mapping[str, LetterKind]
    counting: Callable[[Draft], Counting]
    """Returns what dates that hang on a draft's own are said by."""

    def of(self, revision: Revision) -> tuple[PartText, ...]:
        """Return the parts of a revision in order; one that cannot be shown says why, the others are there."""
        with self.archive.reading() as work:
            library = self._library(work, revision)
            counting = self.counting(revision.draft)
            texts = (_text(work, part, library) for part in revision.draft.parts)
            return tuple(replace(each, blocks=moved(each.blocks, counting)) for each in texts)

    def _library(self, work: Work, revision: Revision) -> Mapping[Version, Paragraph | KnownError]:
        """Return the paragraphs of a draft, each as it stands in the letter or what is wrong with it."""
        draft, kind = revision.draft, self.kinds[revision.draft.kind]
        try:
            return dict(library_of(work, kind, draft))
        except KnownError:
            used = [(part.paragraph, part.version) for part in draft.parts if isinstance(part, UsePart)]
            alone = replace(draft, parts=())
            return {each: _known(work, kind, alone, each) for each in used}


def _known(work: Work, kind: LetterKind, draft: Draft, version: Version) -> Paragraph | KnownError:
    try:
        return library_of(work, kind, draft, [version])[version]
    except KnownError as error:
        return error


def _text(work: Work, part: Part, library: Mapping[Version, Paragraph | KnownError]) -> PartText:
    if isinstance(part, OwnPart):
        return PartText(part.id, part.blocks, first_words(part.blocks))
    paragraph = version_of(work, part.paragraph, part.version)
    used = library[part.paragraph, part.version]
    if isinstance(used, KnownError):
        return PartText(part.id, (), paragraph.title, paragraph, error=used)
    try:
        blocks = present_text(part, used)
        departs = part.wording is not None and normal(blocks) != normal(library_text(part, used))
    except KnownError as error:
        return PartText(part.id, (), paragraph.title, paragraph, error=error)
    return PartText(part.id, blocks, paragraph.title, paragraph, departs)
