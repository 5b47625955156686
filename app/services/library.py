"""Paragraphs as a letter takes them: with those that stand in them, and knowing the letter they stand in."""

from __future__ import annotations

from collections.abc import Iterable

from app.compose.assembling import assembled
from app.compose.circumstances import circumstances, standing_in
from app.compose.correspondents import addressee_of
from app.domain.drafts import Draft, UsePart
from app.domain.ids import ParagraphId
from app.domain.kinds import LetterKind
from app.domain.paragraphs import Paragraph, Used
from app.domain.parties import Party
from app.storage.work import Work

Version = tuple[ParagraphId, int]


def whole(work: Work, paragraph: Paragraph) -> Paragraph:
    """Return a paragraph with the text and variables of those that stand in it.

    Raises:
        KnownError: UNKNOWN_PARAGRAPH; PARAGRAPH_CYCLE; PARAGRAPH_USES.
    """

    def lookup(used: Used) -> Paragraph:
        return work.paragraphs.by_slug(used.slug, used.version)

    return assembled(paragraph, lookup)


def version_of(work: Work, paragraph: ParagraphId, version: int) -> Paragraph:
    """Return one version, whole: what a form asks for and `SLUG.NAME` can set. Raises as `whole`."""
    return whole(work, work.paragraphs.get(paragraph, version))


def library_of(
    work: Work, kind: LetterKind, draft: Draft, versions: Iterable[Version] = ()
) -> dict[Version, Paragraph]:
    """Return the versions a draft uses, and these further ones, as they stand in that letter: ready to be rendered.

    Raises:
        KnownError: as `whole`; UNKNOWN_PARTY where the addressee is gone.
    """
    answered = work.letters.get(draft.answers) if draft.answers else None
    return library_to(work, draft, addressee_of(draft, kind, answered, work.parties.known_by_id()), versions)


def library_to(
    work: Work, draft: Draft, addressee: Party | None, versions: Iterable[Version] = ()
) -> dict[Version, Paragraph]:
    """Return what `library_of` does for who knows already whom the letter goes to; raises as `whole`."""
    known = circumstances(draft, addressee)
    wanted = {(part.paragraph, part.version) for part in draft.parts if isinstance(part, UsePart)}
    return {each: standing_in(version_of(work, *each), known) for each in sorted({*wanted, *versions}, key=str)}
