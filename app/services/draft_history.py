"""The history of a draft: every revision listed, any of them restored. Nothing once saved is out of reach."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.domain.draft_history import ChangeKind, Comparison, DraftChange, RevisionMark, Step
from app.domain.drafts import Draft, Part, Revision, UsePart
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import SHORTEST_PREFIX, DraftId, RevisionId
from app.domain.kinds import LetterKind
from app.services.comparing_drafts import compared, moved_parts, part_name
from app.services.drafting import PAUSE, Drafting, Edited
from app.storage.archive import Archive
from app.storage.work import Work


@dataclass(frozen=True, slots=True)
class DraftHistory:
    """The revisions of the drafts of one archive, looked back on."""

    archive: Archive
    drafting: Drafting

    def steps(self, draft: DraftId, *, every: bool = False) -> tuple[Step, ...]:
        """Return the revisions of a draft, the newest first; with `every` also those passed by while typing.

        Raises:
            KnownError: UNKNOWN_DRAFT.
        """
        with self.archive.reading() as work:
            return _steps(work, draft, every=every)

    def changes(self, draft: DraftId, steps: Sequence[Step]) -> Mapping[RevisionId, tuple[DraftChange, ...]]:
        """Return in short what was done to a draft in some of its steps; asked for those a reader has in view.

        Raises:
            KnownError: UNKNOWN_DRAFT; ARCHIVE_DAMAGED.
        """
        numbers = {each.number for each in steps} | {each.since for each in steps if each.since is not None}
        with self.archive.reading() as work:
            states = work.drafts.numbered(draft, numbers)
            return {
                each.id: tuple(self._done(work, states.get(each.since or 0), states[each.number])) for each in steps
            }

    def find(self, draft: DraftId, reference: str) -> RevisionId:
        """Return the revision a person means by its number, its id or the beginning of that.

        Raises:
            KnownError: UNKNOWN_DRAFT; UNKNOWN_REVISION for none; AMBIGUOUS with the candidates for several.
        """
        with self.archive.reading() as work:
            return revision_named(work, draft, reference)

    def compare(self, draft: DraftId, old: RevisionId, new: RevisionId | None = None) -> Comparison:
        """Return two revisions of a draft side by side, word by word; without `new` the older beside the present.

        Library paragraphs are filled in for both with the facts each had.

        Raises:
            KnownError: UNKNOWN_DRAFT; UNKNOWN_REVISION; a paragraph that cannot be rendered (PARAGRAPH_*).
        """
        with self.archive.reading() as work:
            marks = {each.id: each for each in work.drafts.marks(draft)}
            pair = [_mark(marks, each) for each in (old, new or work.drafts.get(draft).id)]
            states = work.drafts.numbered(draft, {each.number for each in pair})
            before, after = (states[each.number].draft for each in pair)
            facts, parts = compared(work, self.drafting.kind(after.kind), before, after)
            return Comparison(old=pair[0], new=pair[1], facts=facts, parts=parts)

    def restore(self, draft: DraftId, revision: RevisionId) -> Edited:
        """Let a draft be as it was in one of its revisions, as a new step: undo takes it back, and nothing is lost.

        Raises:
            KnownError: UNKNOWN_DRAFT; UNKNOWN_REVISION.
        """

        def change(work: Work, _: Draft) -> Draft:
            return revision_of(work, draft, revision).draft

        return self.drafting.edit(draft, change)

    def _done(self, work: Work, before: Revision | None, after: Revision) -> Iterator[DraftChange]:
        if before is None:
            yield DraftChange(ChangeKind.BEGUN)
            return
        yield from _facts_done(self.drafting.kind(after.draft.kind), before.draft, after.draft)
        yield from _parts_done(work, before.draft, after.draft)


def revision_named(work: Work, draft: DraftId, reference: str) -> RevisionId:
    """Return the revision of a draft that is meant by a number, an id or the beginning of one.

    Raises:
        KnownError: UNKNOWN_DRAFT; UNKNOWN_REVISION; AMBIGUOUS.
    """
    wanted = reference.strip().lower()
    marks = work.drafts.marks(draft)
    if len(wanted) < SHORTEST_PREFIX:
        found = [each.id for each in marks if wanted == str(each.number)]
    else:
        found = [each.id for each in marks if str(each.id).startswith(wanted)]
    if not found:
        raise KnownError(ErrorCode.UNKNOWN_REVISION, reference=reference)
    if len(found) > 1:
        raise KnownError(ErrorCode.AMBIGUOUS, reference=reference, candidates=", ".join(map(str, found)))
    return found[0]


def revision_of(work: Work, draft: DraftId, revision: RevisionId) -> Revision:
    """Return one revision of a draft.

    Raises:
        KnownError: UNKNOWN_DRAFT; UNKNOWN_REVISION where the draft has none of this id.
    """
    wanted = _mark({each.id: each for each in work.drafts.marks(draft)}, revision).number
    return work.drafts.numbered(draft, {wanted})[wanted]


def _mark(marks: Mapping[RevisionId, RevisionMark], wanted: RevisionId) -> RevisionMark:
    if wanted not in marks:
        raise KnownError(ErrorCode.UNKNOWN_REVISION, reference=wanted)
    return marks[wanted]


def _steps(work: Work, draft: DraftId, *, every: bool) -> tuple[Step, ...]:
    marks = work.drafts.marks(draft)
    current = work.drafts.get(draft).id
    exported = {each.revision for each in work.drafts.exports(draft)}
    passed_by = _passed_by(marks, exported | {current})
    on_the_way = _on_the_way(marks, next(each.number for each in marks if each.id == current))
    steps: list[Step] = []
    within = 0
    for mark in marks:
        if mark.number in passed_by and not every:
            within += 1
            continue
        is_inner = every and mark.number - 1 in passed_by
        steps.append(
            Step(
                id=mark.id,
                number=mark.number,
                made=mark.made,
                since=mark.number - 1 if is_inner else mark.previous,
                within=within,
                is_current=mark.id == current,
                is_exported=mark.id in exported,
                is_taken_back=mark.number not in on_the_way and mark.number not in passed_by,
            )
        )
        within = 0
    return tuple(reversed(steps))


def _passed_by(marks: Sequence[RevisionMark], kept: Collection[RevisionId]) -> set[int]:
    """Return the numbers of the states that were passed by while words were typed in one breath."""
    followed = {each.previous for each in marks}
    return {
        one.number
        for one, after in pairwise(marks)
        if one.previous is not None
        and one.previous == after.previous
        and one.number not in followed
        and one.id not in kept
        and after.made - one.made <= PAUSE
    }


def _on_the_way(marks: Sequence[RevisionMark], current: int) -> set[int]:
    """Return the numbers undo and redo can come to."""
    previous = {each.number: each.previous for each in marks}
    last_follower = {each.previous: each.number for each in marks if each.previous is not None}
    found: set[int] = set()
    back: int | None = current
    while back is not None:
        found.add(back)
        back = previous[back]
    forward: int | None = current
    while forward is not None:
        found.add(forward)
        forward = last_follower.get(forward)
    return found


def _facts_done(kind: LetterKind, before: Draft, after: Draft) -> Iterator[DraftChange]:
    if before.date != after.date:
        yield DraftChange(ChangeKind.DATE)
    for name in sorted({*before.facts, *after.facts}):
        if before.facts.get(name) != after.facts.get(name):
            fact = kind.fact(name)
            yield DraftChange(ChangeKind.FACT, fact.label if fact else name)


def _parts_done(work: Work, before: Draft, after: Draft) -> Iterator[DraftChange]:
    old, new = ({part.id: part for part in each.parts} for each in (before, after))
    for part in before.parts:
        if part.id not in new:
            yield DraftChange(ChangeKind.REMOVED, part_name(work, part))
    for part in after.parts:
        if part.id not in old:
            yield DraftChange(ChangeKind.ADDED, part_name(work, part))
        elif old[part.id] != part:
            yield DraftChange(_written(old[part.id], part), part_name(work, part))
    for moved in moved_parts(before, after):
        yield DraftChange(ChangeKind.MOVED, part_name(work, new[moved]))


def _written(old: Part, new: Part) -> ChangeKind:
    if isinstance(old, UsePart) and isinstance(new, UsePart):
        if old.version != new.version:
            return ChangeKind.VERSION
        if old.values != new.values and old.wording == new.wording:
            return ChangeKind.VALUES
    return ChangeKind.WRITTEN
