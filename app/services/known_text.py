"""Text of one's own that is library text: recognised, and offered as a use of the paragraph."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.compose.circumstances import asked_of_drafter, standing_in
from app.compose.literals import literal_words
from app.compose.recovering import Recovered, recover
from app.domain.blocks import Blocks, Para
from app.domain.changes import Changes
from app.domain.drafts import Draft, OwnPart, Part, UsePart
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId, IdFactory, PartId
from app.domain.inlines import Break, Text
from app.domain.paragraphs import Paragraph
from app.services.approved_library import ApprovedLibrary
from app.services.drafting import Drafting, Edited
from app.services.library import version_of
from app.services.parts_of_drafts import in_letter
from app.storage.archive import Archive
from app.storage.work import Work
from app.text.common_words import in_common
from app.text.fields import with_fields_of
from app.text.folding import folded_words
from app.text.plain import plain
from app.text.words import words_apart

ALIKE: Final = 0.90
"""From here on a text is that of the library (docs: 2 × common words / all words)."""
_SHORTEST: Final = 8
"""Words; fewer are no paragraph."""
_MINE: Final = 0.5
"""Share of the words of a block that a paragraph has, from which the block may be of it."""
_WEIGHED: Final = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownText:
    """Blocks `start` up to `end` of a part of one's own that are a library paragraph: how much, with what values."""

    part: PartId
    start: int
    end: int
    blocks: Blocks
    """The whole part as it was read."""
    paragraph: Paragraph
    share: float
    recovered: Recovered

    @property
    def wording(self) -> Blocks | None:
        """Return the drafter's own words as a wording of the paragraph; None where they are the library's."""
        text = self.blocks[self.start : self.end]
        if words_apart(self.recovered.blocks) == words_apart(text):
            return None
        return with_fields_of(self.recovered.blocks, text, looks=not _is_bare(text))


@dataclass(frozen=True, slots=True)
class KnownTexts:
    """Recognises library text in the drafts of one archive."""

    archive: Archive
    drafting: Drafting
    library: ApprovedLibrary
    new_id: IdFactory

    def like(self, blocks: Blocks, most: int = 5, least: float = 0.0) -> tuple[KnownText, ...]:
        """Return the paragraphs a text is most like, as a whole, the most first."""
        with self.archive.reading() as work:
            self.library.refresh(work)
            said = folded_words(plain(blocks))
            near = self.library.likeness.candidates(said, max(most, _WEIGHED))
            known = (standing_in(version_of(work, each, self.library.versions[each]), {}) for each in near)
            found = [self._whole(each, blocks) for each in known]
        return tuple(sorted((each for each in found if each.share >= least), key=lambda each: -each.share)[:most])

    def _whole(self, paragraph: Paragraph, blocks: Blocks) -> KnownText:
        return _known(OwnPart(PartId(self.new_id()), blocks), 0, len(blocks), paragraph)

    def found(self, draft: DraftId) -> tuple[KnownText, ...]:
        """Return where text of one's own in a draft is library text, in the order of the letter.

        Raises:
            KnownError: UNKNOWN_DRAFT; a paragraph that cannot be rendered (PARAGRAPH_*).
        """
        with self.archive.reading() as work:
            self.library.refresh(work)
            there = work.drafts.get(draft).draft
            own = (part for part in there.parts if isinstance(part, OwnPart))
            return tuple(each for part in own for each in self._in_part(work, there, part))

    def use(self, draft: DraftId, known: Sequence[KnownText]) -> Edited:
        """Let known texts be uses of their paragraphs from now on, in one step; what stands round them stays.

        Raises:
            KnownError: UNKNOWN_DRAFT; CHANGED_ELSEWHERE (draft) where a part says something else since.
        """

        def change(_: Work, old: Draft) -> Draft:
            for part in dict.fromkeys(each.part for each in known):
                of_part = sorted((each for each in known if each.part == part), key=lambda each: each.start)
                old = self._replaced(old, part, of_part)
            return old

        return self.drafting.edit(draft, change) if known else (self.drafting.get(draft), Changes())

    def _replaced(self, draft: Draft, part: PartId, known: Sequence[KnownText]) -> Draft:
        held = next((each for each in draft.parts if each.id == part), None)
        if not isinstance(held, OwnPart) or any(each.blocks != held.blocks for each in known):
            raise KnownError(ErrorCode.CHANGED_ELSEWHERE, draft=draft.id)
        made: list[Part] = []
        at = 0
        for each in known:
            made += self._own(held.blocks[at : each.start])
            paragraph = each.paragraph
            new = PartId(self.new_id())
            own = asked_of_drafter(paragraph)
            values = {name: value for name, value in each.recovered.values.items() if name in own}
            made.append(UsePart(new, paragraph.id, paragraph.version, values, each.wording))
            at = each.end
        made += self._own(held.blocks[at:])
        place = draft.parts.index(held)
        return replace(draft, parts=(*draft.parts[:place], *made, *draft.parts[place + 1 :]))

    def _own(self, blocks: Blocks) -> Iterator[OwnPart]:
        if blocks:
            yield OwnPart(PartId(self.new_id()), blocks)

    def _in_part(self, work: Work, draft: Draft, part: OwnPart) -> Iterator[KnownText]:
        said = folded_words(plain(part.blocks))
        if len(said) < _SHORTEST:
            return
        near = self.library.likeness.candidates(said, _WEIGHED * max(1, len(part.blocks) // 4))
        found = []
        for each in near:
            kind = self.drafting.kind(draft.kind)
            paragraph = in_letter(work, kind, draft, each, self.library.versions[each])
            stretch = _stretch(part.blocks, paragraph)
            known = _known(part, *stretch, paragraph) if stretch else None
            if known and known.share >= ALIKE:
                found.append(known)
        taken: set[int] = set()
        kept = []
        for known in sorted(found, key=lambda each: -each.share):
            if taken.isdisjoint(range(known.start, known.end)):
                taken |= set(range(known.start, known.end))
                kept.append(known)
        yield from sorted(kept, key=lambda each: each.start)


def _known(part: OwnPart, start: int, end: int, paragraph: Paragraph) -> KnownText:
    recovered = recover(paragraph, part.blocks[start:end])
    return KnownText(
        part=part.id,
        start=start,
        end=end,
        blocks=part.blocks,
        paragraph=paragraph,
        share=recovered.share,
        recovered=recovered,
    )


def _stretch(blocks: Blocks, paragraph: Paragraph) -> tuple[int, int] | None:
    """Return the longest row of blocks that mostly have words of a paragraph, by its number of words."""
    library = [word for stretch in literal_words(paragraph.body) for word in stretch]
    best: tuple[int, int, int] = (0, 0, 0)
    start = weight = 0
    for at, block in enumerate(blocks):
        said = folded_words(plain((block,)))
        if said and in_common(said, library) < _MINE * len(said):
            start, weight = at + 1, 0
            continue
        weight += len(said)
        best = max(best, (weight, start, at + 1), key=lambda each: each[0])
    return best[1:] if best[0] >= min(_SHORTEST, len(library)) else None


def _is_bare(blocks: Blocks) -> bool:
    """Whether a text is words alone, as what was pasted without its looks."""
    return all(
        isinstance(each, Para) and all(isinstance(run, Text | Break) for run in each.inlines) for each in blocks
    )
