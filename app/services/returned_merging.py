"""The changes of one file that came back, towards the draft as it is now."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from app.compose.moving_fields import Counting
from app.compose.parts import Library, blocks_of
from app.domain.blocks import Blocks
from app.domain.drafts import Draft, Part, UsePart
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import PartId
from app.domain.kinds import LetterKind
from app.domain.paragraphs import VariableType
from app.domain.resolved import FACT_OF_FIELD
from app.domain.returned import Change, ChangeKind, ChangePlace, ChangeState, Standing
from app.domain.word_tokens import Tokens
from app.services.assigning import DATE, assign
from app.services.library import library_of
from app.services.returned_changes import named, parts_of
from app.services.returned_merge import PartMerge, Placed
from app.services.returned_pictures import FigureMerge
from app.storage.work import Work
from app.text.addresses import web_address
from app.text.normal import normal


@dataclass
class Merging:
    """Changes in a file made of `then` (`exported` are its tokens), taken over into `now`.

    `taken` were taken over before, and are in `now` still.
    """

    work: Work
    kind: LetterKind
    then: Draft
    now: Draft
    exported: Tokens
    taken: Sequence[Change]
    counting: Callable[[Draft], Counting]
    """Returns what the dates of a draft that hang on its own are said by."""
    _merges: dict[PartId, PartMerge | None] = field(default_factory=dict)

    def standing(self, change: Change) -> Standing:
        """Return how a change stands on which nothing was decided."""
        if change.kind is ChangeKind.FIELD:
            return self._field(change)
        if change.place is ChangePlace.PICTURE:
            return self._picture(change)
        if not change.differences or change.kind is ChangeKind.COLOURED or _leads_astray(change):
            return Standing(change, ChangeState.FIXED)
        placed = self._placed(change)
        if placed is None:
            gone = change.part is not None and self._part(self.now, change.part) is None
            return Standing(change, ChangeState.CONFLICT if gone else ChangeState.FIXED)
        if all(each.already for _, each in placed):
            return Standing(change, ChangeState.ALREADY)
        ours = [each.ours for _, each in placed if each.ours is not None]
        return Standing(change, ChangeState.CONFLICT, "\n".join(ours)) if ours else Standing(change, ChangeState.OPEN)

    def lasting(self) -> Merging:
        """Return the same without what was taken over before and is gone from the draft since."""
        return self._with([each for each in self.taken if self._lasts(each)])

    def _lasts(self, change: Change) -> bool:
        owners = {owner: self._merge(owner) for owner in change.owners if owner}
        if owners and not any(merge is None or merge.went_on for merge in owners.values()):
            return True
        others = self._with([each for each in self.taken if each is not change])
        return others.standing(change).state is not ChangeState.OPEN

    def _with(self, taken: Sequence[Change]) -> Merging:
        if len(taken) == len(self.taken):
            return self
        return replace(self, taken=taken, _merges={})

    def edited(self, changes: Iterable[Change]) -> Draft:
        """Return the draft with these changes made in it.

        Raises:
            KnownError: RETURN_UNDECIDABLE (what) where a change cannot be taken over; VALUE_TYPE, VALUE_CHARACTER.
        """
        draft = self.now
        pictures: list[Change] = []
        wanted: dict[PartId, list[Placed]] = {}
        for change in changes:
            if change.kind is ChangeKind.FIELD:
                draft = assign(self.work, self.kind, draft, _fact(change), change.new)
                continue
            if change.place is ChangePlace.PICTURE:
                pictures.append(change)
                continue
            placed = self._placed(change)
            if not placed:
                raise KnownError(ErrorCode.RETURN_UNDECIDABLE, what=named(change))
            for owner, each in placed:
                wanted.setdefault(owner, []).append(each)
        for part_id, each_placed in wanted.items():
            merge = self._merge(part_id)
            part = self._part(draft, part_id)
            if merge is not None and part is not None:
                draft = draft.with_part(self._written(part, merge.merged(each_placed)))
        for change in pictures:
            part = self._part(draft, change.part) if change.part else None
            figure = self._figure(change, draft)
            if part is not None and figure is not None:
                draft = draft.with_part(self._written(part, figure.merged()))
        return draft

    def _figure(self, change: Change, draft: Draft) -> FigureMerge | None:
        parts = [self._part(each, change.part) for each in (self.then, draft) if change.part]
        if len(parts) < 2 or parts[0] is None or parts[1] is None:
            return None
        return FigureMerge(change, self._blocks(parts[0], self.then), self._blocks(parts[1], draft))

    def _picture(self, change: Change) -> Standing:
        """A picture can go, or be described otherwise; the bytes of another one do not come out of a draft."""
        figure = self._figure(change, self.now)
        then, now = (figure.figure(), figure.present()) if figure else (None, None)
        if change.kind not in (ChangeKind.REMOVED, ChangeKind.DESCRIBED) or then is None:
            return Standing(change, ChangeState.FIXED)
        if change.kind is ChangeKind.REMOVED:
            return Standing(change, ChangeState.OPEN if now else ChangeState.ALREADY)
        if now is None:
            return Standing(change, ChangeState.FIXED)
        if now.alt == change.new:
            return Standing(change, ChangeState.ALREADY)
        return Standing(change, ChangeState.OPEN) if now.alt == then.alt else _against(change, now.alt)

    def _placed(self, change: Change) -> list[tuple[PartId, Placed]] | None:
        found: list[tuple[PartId, Placed]] = []
        for difference, part in zip(change.differences, change.owners, strict=True):
            merge = self._merge(part) if part else None
            placed = merge.placed(difference) if merge else None
            if part is None or placed is None:
                return None
            found.append((part, placed))
        return found

    def _merge(self, part: PartId) -> PartMerge | None:
        if part not in self._merges:
            self._merges[part] = self._made(part)
        return self._merges[part]

    def _made(self, part: PartId) -> PartMerge | None:
        then, now = self._part(self.then, part), self._part(self.now, part)
        if then is None or now is None:
            return None
        within = [at for at, owner in enumerate(parts_of(self.exported)) if owner == part]
        pairs = [pair for change in self.taken for pair in zip(change.differences, change.owners, strict=True)]
        taken = [difference for difference, owner in pairs if owner == part]
        return PartMerge(self.exported, within, self._blocks(then, self.then), self._blocks(now, self.now), taken)

    def _part(self, draft: Draft, part: PartId) -> Part | None:
        return next((each for each in draft.parts if each.id == part), None)

    def _blocks(self, part: Part, draft: Draft) -> Blocks:
        return blocks_of(part, self._library(part), self.counting(draft))

    def _library(self, part: Part) -> Library:
        if not isinstance(part, UsePart):
            return {}
        return library_of(self.work, self.kind, self.now, [(part.paragraph, part.version)])

    def _written(self, part: Part, blocks: Blocks) -> Part:
        """Return a part with other words; one that says what the library says has none of its own."""
        if not isinstance(part, UsePart):
            return replace(part, blocks=blocks)
        library = self._blocks(replace(part, wording=None), self.now)
        return replace(part, wording=None if normal(library) == normal(blocks) else blocks)

    def _field(self, change: Change) -> Standing:
        name = _fact(change)
        fact = self.kind.fact(name)
        if name != DATE.name and (fact is None or fact.type is VariableType.PARTY):
            return Standing(change, ChangeState.FIXED)
        try:
            wanted = assign(self.work, self.kind, self.then, name, change.new)
        except KnownError:
            return Standing(change, ChangeState.FIXED)
        ours, theirs, before = (_value(each, name) for each in (self.now, wanted, self.then))
        if ours == theirs:
            return Standing(change, ChangeState.ALREADY)
        return Standing(change, ChangeState.CONFLICT, ours) if ours != before else Standing(change, ChangeState.OPEN)


def _against(change: Change, ours: str) -> Standing:
    return Standing(change, ChangeState.CONFLICT, ours)


def _leads_astray(change: Change) -> bool:
    """Whether the same words lead to what a letter may not lead to: a file, a script, a place in the document."""
    tokens = (token for each in change.differences for token in each.new)
    links = (wrap for token in tokens for piece in token.pieces for wrap in piece.wraps if wrap.kind == "link")
    return change.kind is ChangeKind.LINKED and any(web_address(each.href) is None for each in links)


def _fact(change: Change) -> str:
    return FACT_OF_FIELD.get(change.name, change.name)


def _value(draft: Draft, name: str) -> str:
    if name == DATE.name:
        return draft.date.isoformat() if draft.date else ""
    return draft.facts.get(name, "")
