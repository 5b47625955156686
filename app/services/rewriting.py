"""A letter written on as one text: what was typed in each part, parts that came and parts that went, in one step."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from app.compose.blocks import each_run
from app.compose.moving_fields import moved
from app.domain.blocks import Blocks
from app.domain.drafts import Draft, OwnPart, UsePart
from app.domain.ids import DraftId, PartId
from app.domain.inlines import Inline, Text
from app.domain.values import enter_text
from app.services.drafting import Drafting, Edited
from app.services.parts_of_drafts import in_letter, library_text
from app.storage.work import Work
from app.text.normal import normal


@dataclass(frozen=True, slots=True)
class Added:
    """A new part with text of one's own, behind the part `after`; with None it comes first."""

    id: PartId
    blocks: Blocks
    after: PartId | None


@dataclass(frozen=True, slots=True)
class Rewritten:
    """What a drafter did to the text since it was last kept."""

    changed: Mapping[PartId, Blocks] = field(default_factory=dict)
    """What stands in these parts now."""
    added: tuple[Added, ...] = ()
    """In their order: each may stand behind one before it."""
    removed: frozenset[PartId] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.changed or self.added or self.removed)


@dataclass(frozen=True, slots=True)
class Rewriting:
    """Keeps what was written as a step of the draft."""

    drafting: Drafting

    def rewrite(self, draft: DraftId, rewritten: Rewritten, *, typing: bool = False) -> Edited:
        """Keep what was written. A library paragraph keeps its origin, and a wording only where it departs.

        Words of a part that was meanwhile taken out elsewhere come back as text of one's own, at the end.

        Raises:
            KnownError: VALUE_CHARACTER; UNKNOWN_DRAFT; what a paragraph raises that cannot be rendered.
        """
        clean = Rewritten(
            {part: entered(blocks) for part, blocks in rewritten.changed.items()},
            tuple(replace(each, blocks=entered(each.blocks)) for each in rewritten.added),
            rewritten.removed,
        )
        return self.drafting.edit(draft, lambda work, old: self._rewritten(work, old, clean), typing)

    def _rewritten(self, work: Work, draft: Draft, rewritten: Rewritten) -> Draft:
        present = {part.id for part in draft.parts}
        for part, blocks in rewritten.changed.items():
            if part in present:
                draft = self.with_words(work, draft, part, blocks)
            elif blocks:
                draft = draft.insert(OwnPart(part, blocks), len(draft.parts))
        for part in rewritten.removed & present:
            draft = draft.without(part)
        for each in rewritten.added:
            places = [part.id for part in draft.parts]
            if each.id not in places:
                place = places.index(each.after) + 1 if each.after in places else len(places) if each.after else 0
                draft = draft.insert(OwnPart(each.id, each.blocks), place)
        return draft

    def with_words(self, work: Work, draft: Draft, part: PartId, blocks: Blocks) -> Draft:
        """Return a draft with these words in a part; a library paragraph has a wording only where they depart."""
        written = draft.part(part)
        if not isinstance(written, UsePart):
            return draft.with_part(OwnPart(part, blocks))
        kind = self.drafting.kind(draft.kind)
        library = library_text(written, in_letter(work, kind, draft, written.paragraph, written.version))
        wording = None if normal(library) == normal(moved(blocks, None)) else blocks
        return draft.with_part(replace(written, wording=wording))


def entered(blocks: Blocks) -> Blocks:
    """Return typed blocks as they are kept, in normal form; VALUE_CHARACTER for what no letter can hold."""
    return normal(each_run(blocks, lambda inlines: tuple(map(_entered_inline, inlines))))


def _entered_inline(inline: Inline) -> Inline:
    return Text(enter_text("tekst", inline.text)) if isinstance(inline, Text) else inline
