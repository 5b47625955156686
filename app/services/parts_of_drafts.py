"""The parts of a draft as a person names them, and as text."""

from collections.abc import Iterator
from dataclasses import replace

from app.compose.parts import blocks_of
from app.domain.blocks import Blocks
from app.domain.drafts import Draft, Part, UsePart
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import ParagraphId
from app.domain.kinds import LetterKind
from app.domain.paragraphs import Paragraph
from app.services.library import library_of
from app.storage.work import Work

_SHORTEST = 6
"""Characters of an id that say which is meant."""


def in_letter(work: Work, kind: LetterKind, draft: Draft, paragraph: ParagraphId, version: int) -> Paragraph:
    """Return one version of a paragraph as it stands in a draft of this kind, ready to be rendered.

    Whatever reads the library for a draft asks here, so that a paragraph is the same for all of it.

    Raises:
        KnownError: as `app.services.library.library_of`.
    """
    return library_of(work, kind, draft, [(paragraph, version)])[paragraph, version]


def uses(work: Work, kind: LetterKind, draft: Draft) -> Iterator[tuple[UsePart, Paragraph]]:
    """Yield the library paragraphs of a draft, each with the version it was taken from; raises as `in_letter`."""
    library = library_of(work, kind, draft)
    for part in draft.parts:
        if isinstance(part, UsePart):
            yield part, library[part.paragraph, part.version]


def leaned_on(paragraph: Paragraph) -> str:
    """Return what a paragraph names as its sources, and its text, in which it may cite others."""
    return "\n".join((*(each.text for each in paragraph.sources), paragraph.body))


def library_text(part: UsePart, paragraph: Paragraph) -> Blocks:
    """Return what a version of the library says with the values of a part, whatever wording that has."""
    plain = replace(part, paragraph=paragraph.id, version=paragraph.version, wording=None)
    return blocks_of(plain, {(paragraph.id, paragraph.version): paragraph})


def present_text(part: UsePart, paragraph: Paragraph) -> Blocks:
    """Return what a part says now."""
    return blocks_of(part, {(paragraph.id, paragraph.version): paragraph})


def part_named(work: Work, draft: Draft, reference: str) -> Part:
    """Return the part a person means by its number from 1, its id or the beginning of it, or its paragraph's slug.

    Raises:
        KnownError: UNKNOWN_PART (reference, candidates); AMBIGUOUS where a slug stands in the letter twice.
    """
    used = (part for part in draft.parts if isinstance(part, UsePart))
    named = {part.id: work.paragraphs.get(part.paragraph, part.version).slug for part in used}
    wanted = reference.strip().casefold()
    found = [
        part
        for number, part in enumerate(draft.parts, 1)
        if wanted in (str(number), named.get(part.id))
        or (len(wanted) >= _SHORTEST and str(part.id).startswith(wanted))
    ]
    told = [f"{number} ({named.get(part.id, '–')})" for number, part in enumerate(draft.parts, 1)]
    if not found:
        raise KnownError(ErrorCode.UNKNOWN_PART, reference=reference, candidates=", ".join(told))
    if len(found) > 1:
        several = ", ".join(str(draft.parts.index(part) + 1) for part in found)
        raise KnownError(ErrorCode.AMBIGUOUS, reference=reference, candidates=several)
    return found[0]
