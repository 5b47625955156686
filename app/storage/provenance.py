"""Which drafts and files hold which version of the library, from what is kept of them."""

from collections.abc import Iterator

from sqlmodel import Session, col, func, select
from sqlmodel.sql.expression import SelectOfScalar

from app.domain.drafts import Revision, UsePart
from app.domain.ids import DraftId, ParagraphId, PartyId
from app.domain.letters import Role, Status
from app.domain.paragraphs import ParagraphState
from app.storage.history import History
from app.storage.paragraph_tables import ParagraphRecord
from app.storage.tables import (
    DraftRecord,
    ExportRecord,
    LetterPartyRecord,
    LetterRecord,
    PartRecord,
    PartyRecord,
    RevisionPartRecord,
    RevisionRecord,
)

_APPROVED = ParagraphRecord.state == ParagraphState.APPROVED.value


class Provenance:
    """Looking from the library to where it is used, within a unit of work."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._history = History(session)

    def approved_stamp(self) -> tuple[int, int]:
        """Return a pair that is another once a version was approved, superseded or withdrawn."""
        approved = select(func.count(), func.coalesce(func.sum(ParagraphRecord.key), 0)).where(_APPROVED)
        many, keys = self._session.exec(approved).one()
        return int(many), int(keys)

    def approved(self) -> tuple[tuple[ParagraphId, int], ...]:
        """Return the newest approved version of each paragraph that has one, by id."""
        newest = select(ParagraphRecord.id, func.max(ParagraphRecord.version)).where(_APPROVED)
        rows = self._session.exec(newest.group_by(col(ParagraphRecord.id)).order_by(col(ParagraphRecord.id)))
        return tuple((ParagraphId(paragraph), version) for paragraph, version in rows)

    def present(self, paragraph: ParagraphId) -> Iterator[Revision]:
        """Yield the drafts that hold some version of a paragraph as they stand now, the oldest draft first.

        Raises:
            KnownError: ARCHIVE_DAMAGED (what).
        """
        rows = select(DraftRecord, RevisionRecord).where(
            RevisionRecord.draft_key == DraftRecord.key,
            RevisionRecord.number == DraftRecord.current,
            col(RevisionRecord.key).in_(self._holding(paragraph)),
        )
        for draft, record in self._session.exec(rows.order_by(col(DraftRecord.key))).all():
            revision = self._history.value(DraftId(draft.id), record)
            if _holds(revision, paragraph):
                yield revision

    def exported(self, paragraph: ParagraphId) -> Iterator[tuple[Revision, str]]:
        """Yield the revisions with some version of a paragraph that became a file, with its SHA-256; oldest first.

        Raises:
            KnownError: ARCHIVE_DAMAGED (what).
        """
        rows = select(DraftRecord.id, RevisionRecord, ExportRecord.sha256).where(
            RevisionRecord.draft_key == DraftRecord.key,
            ExportRecord.revision_key == RevisionRecord.key,
            col(RevisionRecord.key).in_(self._holding(paragraph)),
        )
        for draft, record, sha256 in self._session.exec(rows.order_by(col(ExportRecord.key))).all():
            revision = self._history.value(DraftId(draft), record)
            if _holds(revision, paragraph):
                yield revision, sha256

    def used_for(self, party: PartyId) -> tuple[ParagraphId, ...]:
        """Return the paragraphs in our letters to a party that were signed or sent, one for each letter.

        Raises:
            KnownError: ARCHIVE_DAMAGED (what).
        """
        rows = select(DraftRecord, RevisionRecord).where(
            DraftRecord.id == LetterRecord.draft,
            RevisionRecord.draft_key == DraftRecord.key,
            RevisionRecord.number == DraftRecord.current,
            LetterPartyRecord.letter_key == LetterRecord.key,
            LetterPartyRecord.role == Role.ADDRESSEE.value,
            LetterPartyRecord.party_key == PartyRecord.key,
            PartyRecord.id == party,
            col(LetterRecord.status).in_([Status.SIGNED.value, Status.SENT.value]),
        )
        held = (self._history.value(DraftId(draft.id), record) for draft, record in self._session.exec(rows).all())
        return tuple(
            paragraph
            for revision in held
            for paragraph in dict.fromkeys(
                part.paragraph for part in revision.draft.parts if isinstance(part, UsePart)
            )
        )

    def _holding(self, paragraph: ParagraphId) -> SelectOfScalar[int]:
        parts = select(PartRecord.sha256).where(col(PartRecord.content).contains(str(paragraph)))
        return select(RevisionPartRecord.revision_key).where(col(RevisionPartRecord.part_sha256).in_(parts))


def _holds(revision: Revision, paragraph: ParagraphId) -> bool:
    return any(isinstance(part, UsePart) and part.paragraph == paragraph for part in revision.draft.parts)
