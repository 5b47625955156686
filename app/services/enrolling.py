"""A letter composed here in the register: from the moment its file goes out to be signed."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from app.compose.correspondents import ADDRESSEE, SENDER, SIGNATORY
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import IdFactory, LetterId, PartyId
from app.domain.journal import Act
from app.domain.letters import Direction, Letter, LetterParty, Original, Role, Status
from app.domain.life import Step, altered_frozen
from app.domain.links import Link, Relation
from app.domain.parties import Party
from app.export.plain import said
from app.language.names import shown as full_name
from app.services.issuing import OUR_KENMERK
from app.services.keeping import Keeping, named
from app.services.resolving import Shown
from app.services.twinning import link_twins
from app.storage.work import Work

WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_ROLES = {SENDER: Role.SENDER, ADDRESSEE: Role.ADDRESSEE, SIGNATORY: Role.SIGNATORY}
_STAY: Final = ("id", "status", "received", "sent", "rubricering", "retention", "files")
"""What is kept with a letter and does not come out of its draft."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """A draft as it goes out: what it says, who is who, its file, and the kind the register keeps."""

    shown: Shown
    record_kind: str
    parties: Mapping[str, Party]
    file: Original


@dataclass(frozen=True, slots=True)
class Enrolling:
    """Puts what goes out to be signed into the register, once for each draft."""

    keeping: Keeping
    new_id: IdFactory

    def enrol(self, work: Work, outgoing: Outgoing) -> Letter:
        """Return the letter of a draft as it stands in the register from now on, *ter ondertekening*.

        The first file makes the letter, linked with the one it answers. A later one takes its place and what stood
        there stays as a version; a concept that was taken back goes to be signed again. What a person keeps with the
        letter (rubricering, markings, retention) stays. What was signed stays as it was signed.

        Raises:
            KnownError: LETTER_FROZEN (reference, what) where it was signed, sent or withdrawn and the draft says
                something else since; LETTER_IN_BIN.
        """
        present = work.letters.of_draft(outgoing.shown.revision.draft.id)
        if present is None:
            return self._first(work, self._letter(work, outgoing), outgoing.shown.letter.answers)
        letter = _behind(present, self._letter(work, outgoing))
        frozen = altered_frozen(present, letter)
        if frozen:
            raise KnownError(ErrorCode.LETTER_FROZEN, reference=named(present), what=", ".join(frozen))
        if present.status not in (Status.CONCEPT, Status.TO_SIGN):
            return present
        if present.status is Status.CONCEPT:
            present = self.keeping.take_step(work, present, Status.TO_SIGN)
            letter = replace(letter, status=present.status)
        self.keeping.put(work, present, letter)
        self._note(work, letter, outgoing.file)
        return letter

    def _first(self, work: Work, letter: Letter, answered: LetterId | None) -> Letter:
        hand = self.keeping.hand
        work.letters.add(letter)
        step = Step(before=Status.CONCEPT, after=Status.TO_SIGN, at=hand.moment(), by=hand.by)
        work.versions.add_step(letter.id, step)
        if letter.original:
            self._note(work, letter, letter.original)
        link_twins(work, letter, hand)
        if answered:
            work.links.put(Link(letter.id, answered, Relation.ANSWERS))
            hand.note(work, Act.LINKED, letter.id, target=str(answered), relation=Relation.ANSWERS.value)
        return letter

    def _note(self, work: Work, letter: Letter, file: Original) -> None:
        self.keeping.hand.note(work, Act.EXPORTED, letter.id, sha256=file.sha256)

    def _letter(self, work: Work, outgoing: Outgoing) -> Letter:
        resolved, draft = outgoing.shown.letter, outgoing.shown.revision.draft
        values = {each.name: each.value for each in resolved.fields if not each.is_open}
        known = work.parties.known_by_id()
        return Letter(
            id=LetterId(self.new_id()),
            direction=Direction.OUTGOING,
            kind=outgoing.record_kind,
            status=Status.TO_SIGN,
            subject=values.get("onderwerp", ""),
            text=said(resolved),
            our_kenmerk=draft.facts.get(OUR_KENMERK) or None,
            their_kenmerk=values.get("uw_kenmerk") or None,
            dated=draft.date,
            parties=tuple(_party(_ROLES[name], party, known) for name, party in outgoing.parties.items()),
            original=outgoing.file,
            draft=draft.id,
        )


def _behind(present: Letter, letter: Letter) -> Letter:
    """What a draft says now, in the letter that is there. A date that came with the signature stays."""
    kept = {name: getattr(present, name) for name in _STAY}
    copies = tuple(each for each in present.parties if each.role is Role.COPY)
    return replace(letter, **kept, dated=letter.dated or present.dated, parties=(*letter.parties, *copies))


def _party(role: Role, party: Party, known: Mapping[PartyId, Party]) -> LetterParty:
    words = full_name(party.name) if party.name else party.function or " ".join(party.organisation)
    return LetterParty(role, words, known.get(party.id))
