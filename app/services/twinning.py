"""Twins: the same letter to both Kamers, drawn up once and addressed twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final
from uuid import UUID

from app.compose.correspondents import ADDRESSEE, addressee_of
from app.domain.changes import Changes, Kind
from app.domain.drafts import Draft, OwnPart, Revision
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId, IdFactory, LetterId, PartId, RevisionId
from app.domain.journal import Act
from app.domain.letters import Direction, Letter, Role
from app.domain.links import Link, Relation
from app.services.drafting import Drafting
from app.services.hand import Hand
from app.services.issuing import OUR_KENMERK
from app.services.keeping import named
from app.storage.archive import Archive
from app.storage.references import folded
from app.storage.work import Work

KAMERBRIEF: Final = "kamerbrief"
TWIN_OF: Final = "tweeling_van"
"""Names, among the facts of a draft, the draft or the letter it is the twin of; no kind of letter shows it."""
TWEEDE_KAMER, EERSTE_KAMER = "voorzitter-tweede-kamer", "voorzitter-eerste-kamer"
_OTHER: Final = {TWEEDE_KAMER: EERSTE_KAMER, EERSTE_KAMER: TWEEDE_KAMER}
_SUBJECT: Final = "onderwerp"


@dataclass(frozen=True, slots=True)
class Twinning:
    """Drafts copied for the other Kamer, and letters linked with their twins."""

    archive: Archive
    drafting: Drafting
    new_id: IdFactory
    hand: Hand

    def twin(self, draft: DraftId) -> tuple[Revision, Changes]:
        """Begin a copy of a draft, addressed to the other Kamer; the letters are linked once both are registered.

        The copy gets a kenmerk of its own.

        Raises:
            KnownError: UNKNOWN_DRAFT; NO_OTHER_KAMER (reference) where it is addressed to neither; UNKNOWN_PARTY.
        """
        with self.archive.writing() as work:
            there = work.drafts.get(draft).draft
            kind = self.drafting.kind(there.kind)
            answered = work.letters.get(there.answers) if there.answers else None
            addressee = addressee_of(there, kind, answered, {each.id: each for each in work.parties.all()})
            other = _OTHER.get(addressee.slug if addressee else "")
            if other is None:
                raise KnownError(ErrorCode.NO_OTHER_KAMER, reference=there.facts.get(_SUBJECT) or draft)
            return self._begun(work, there, other, str(draft))

    def twin_of_letter(self, letter: LetterId) -> tuple[Revision, Changes]:
        """Begin a twin of a letter of ours: of its draft, or where it came in as a file of its text.

        Raises:
            KnownError: UNKNOWN_LETTER; and as `twin`, NO_OTHER_KAMER for one that is not ours too.
        """
        with self.archive.reading() as work:
            present = work.letters.get(letter)
        if present.draft is not None:
            return self.twin(present.draft)
        other = _OTHER.get(_kamer(present))
        if other is None:
            raise KnownError(ErrorCode.NO_OTHER_KAMER, reference=named(present))
        own = OwnPart(PartId(self.new_id()), present.text)
        draft = Draft(DraftId(self.new_id()), KAMERBRIEF, None, present.dated, {_SUBJECT: present.subject}, (own,))
        with self.archive.writing() as work:
            return self._begun(work, draft, other, str(letter))

    def _begun(self, work: Work, there: Draft, addressee: str, of: str) -> tuple[Revision, Changes]:
        facts = {**there.facts, ADDRESSEE: str(work.parties.find(addressee).id), TWIN_OF: of}
        facts.pop(OUR_KENMERK, None)
        parts = tuple(replace(part, id=PartId(self.new_id())) for part in there.parts)
        draft = replace(there, id=DraftId(self.new_id()), facts=facts, parts=parts)
        work.drafts.add(draft, RevisionId(self.new_id()), self.hand.moment())
        return work.drafts.get(draft.id), Changes.of(Kind.DRAFT, draft.id)


def link_twins(work: Work, letter: Letter, hand: Hand) -> None:
    """Link a letter that was just registered with the twins its draft was copied from or for, as far as they are."""
    if letter.draft is None:
        return
    for twin in _twins(work, letter.draft):
        if twin.id != letter.id:
            work.links.put(Link(letter.id, twin.id, Relation.TWIN))
            hand.note(work, Act.LINKED, letter.id, target=str(twin.id), relation=Relation.TWIN.value)


def _twins(work: Work, draft: DraftId) -> Iterator[Letter]:
    of = work.drafts.get(draft).draft.facts.get(TWIN_OF)
    if of:
        original = work.letters.of_draft(DraftId(UUID(of))) or _registered(work, LetterId(UUID(of)))
        if original:
            yield original
    for copy in work.drafts.with_fact(TWIN_OF, str(draft)):
        letter = work.letters.of_draft(copy)
        if letter:
            yield letter


def _registered(work: Work, letter: LetterId) -> Letter | None:
    """The letter it was copied from, unless that was destroyed since."""
    return work.letters.get(letter) if work.letters.has(letter) else None


def _kamer(letter: Letter) -> str:
    addressee = letter.party(Role.ADDRESSEE) if letter.direction is Direction.OUTGOING else None
    shown = folded(addressee.shown) if addressee else ""
    tweede, eerste = "tweedekamer" in shown, "eerstekamer" in shown
    return "" if tweede == eerste else TWEEDE_KAMER if tweede else EERSTE_KAMER
