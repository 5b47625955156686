"""Where a library paragraph is used: in which open drafts and which letters, with the exact version."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.domain.drafts import Revision, UsePart
from app.domain.ids import DraftId, LetterId, ParagraphId, RevisionId
from app.domain.letters import Letter, Status
from app.domain.paragraphs import Paragraph
from app.storage.archive import Archive
from app.storage.work import Work

_OPEN: Final = (Status.CONCEPT, Status.TO_SIGN)
_SUBJECT: Final = "onderwerp"


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """One version of a paragraph in one letter; without `letter` it is a draft that never went out."""

    version: int
    draft: DraftId
    revision: RevisionId
    own_wording: bool
    subject: str
    letter: LetterId | None = None
    status: Status | None = None
    kenmerk: str = ""
    dated: date | None = None

    @property
    def is_open(self) -> bool:
        """Return whether the letter can still change."""
        return self.status in (None, *_OPEN)


@dataclass(frozen=True, slots=True)
class Using:
    """Looks from the library of one archive to the letters."""

    archive: Archive

    def of(self, reference: str) -> tuple[Paragraph, tuple[Use, ...]]:
        """Return the newest version of a paragraph and where any of its versions is used, open drafts first.

        A letter that was signed or sent holds what stood in the revision its file was made of, whatever became of the
        draft since.

        Raises:
            KnownError: UNKNOWN_PARAGRAPH; AMBIGUOUS; ARCHIVE_DAMAGED.
        """
        with self.archive.reading() as work:
            paragraph = work.paragraphs.find(reference)
            return paragraph, (*_open(work, paragraph.id), *_out(work, paragraph.id))


def _open(work: Work, paragraph: ParagraphId) -> Iterator[Use]:
    for revision in work.provenance.present(paragraph):
        letter = work.letters.of_draft(revision.draft.id)
        if letter is None or letter.status in _OPEN:
            yield from _uses(revision, paragraph, letter)


def _out(work: Work, paragraph: ParagraphId) -> Iterator[Use]:
    told: set[tuple[LetterId, int]] = set()
    for revision, sha256 in work.provenance.exported(paragraph):
        letter = work.letters.of_draft(revision.draft.id)
        if letter is None or letter.status in _OPEN or not letter.original or letter.original.sha256 != sha256:
            continue
        for use in _uses(revision, paragraph, letter):
            if (letter.id, use.version) not in told:
                told.add((letter.id, use.version))
                yield use


def _uses(revision: Revision, paragraph: ParagraphId, letter: Letter | None) -> Iterator[Use]:
    for part in revision.draft.parts:
        if isinstance(part, UsePart) and part.paragraph == paragraph:
            yield Use(
                version=part.version,
                draft=revision.draft.id,
                revision=revision.id,
                own_wording=part.wording is not None,
                subject=letter.subject if letter else revision.draft.facts.get(_SUBJECT, ""),
                letter=letter.id if letter else None,
                status=letter.status if letter else None,
                kenmerk=(letter.our_kenmerk or "") if letter else "",
                dated=letter.dated if letter else revision.draft.date,
            )
