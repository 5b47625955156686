"""In a letter of which date each phrase was typed: told by the revisions of its draft, which are all kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final, TypeAlias

from app.compose.typed_dates import typed_in
from app.domain.blocks import Blocks
from app.domain.drafts import Draft, OwnPart, Part, Revision
from app.domain.ids import DraftId, PartId, RevisionId
from app.storage.work import Work

Key: TypeAlias = tuple[PartId, str]
_MOST_DRAFTS: Final = 16
_NONE: Mapping[Key, date] = {}


@dataclass
class _Known:
    revision: RevisionId
    made: object
    against: dict[Key, date]


@dataclass(frozen=True, slots=True)
class TypedAgainst:
    """Remembers for each draft what was typed when, so that the revisions are gone through once and not at each step.

    A phrase keeps its date as long as its part goes on holding it; a phrase typed again is a new one.
    """

    known: dict[DraftId, _Known] = field(default_factory=dict)

    def of(self, work: Work, revision: Revision) -> Mapping[Key, date]:
        """Return the date each phrase in a draft was typed in a letter of, by its part and its words."""
        here = phrases_of(revision.draft)
        if not here:
            return _NONE
        held = self.known.get(revision.draft.id)
        if held is not None and (held.revision == revision.id or here <= held.against.keys()):
            return held.against
        if held is not None and _follows(work, revision, held.revision):
            day = counts_from(revision)
            against = {key: held.against.get(key, day) for key in here}
        else:
            against = _from_the_first(work, revision, here)
        if len(self.known) >= _MOST_DRAFTS:
            self.known.clear()
        self.known[revision.draft.id] = _Known(revision.id, revision.made, against)
        return against


def counts_from(revision: Revision) -> date:
    """Return the date a revision counts from: its own, or where it has none the day it was made."""
    return revision.draft.date or revision.made.astimezone().date()


def phrases_of(draft: Draft) -> set[Key]:
    """Return what in a draft hangs on its date and was typed."""
    return {key for part in draft.parts for key in _phrases_in(part)}


def _phrases_in(part: Part) -> set[Key]:
    return {(part.id, each.key) for each in typed_in(written_by_hand(part), _ANY_DAY) if not each.field}


def _read_once(part: Part, read: dict[int, set[Key]]) -> set[Key]:
    if id(part) not in read:
        read[id(part)] = _phrases_in(part)
    return read[id(part)]


_ANY_DAY: Final = date(2000, 1, 15)
"""Which phrases there are does not hang on the day they are read for."""


def written_by_hand(part: Part) -> Blocks:
    """Return the words of a part that are the drafter's own: none where it says what the library says."""
    return part.blocks if isinstance(part, OwnPart) else part.wording or ()


def _follows(work: Work, revision: Revision, last: RevisionId) -> bool:
    before = work.drafts.before(revision.draft.id)
    return before is not None and before.id == last and work.drafts.get(revision.draft.id).id == revision.id


def _from_the_first(work: Work, revision: Revision, here: set[Key]) -> dict[Key, date]:
    against: dict[Key, date] = {}
    read: dict[int, set[Key]] = {}
    for each in work.drafts.revisions(revision.draft.id):
        day = counts_from(each)
        # A part that stood is the same object in each of the revisions.
        there = {key for part in each.draft.parts for key in _read_once(part, read)}
        against = {key: against.get(key, day) for key in there}
        if each.id == revision.id:
            break
    day = counts_from(revision)
    return {key: against.get(key, day) for key in here}
