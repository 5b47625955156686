"""Drafts in the register: a pointer that walks over the revisions, back (undo) and forward (redo)."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlmodel import Session, col, select

from app.domain.draft_history import RevisionMark
from app.domain.drafts import Draft, DraftRow, Export, Revision
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId, RevisionId
from app.storage.history import History
from app.storage.mapping import to_value
from app.storage.references import id_range, the_one
from app.storage.tables import DraftRecord, ExportRecord, RevisionRecord

SUBJECT = "onderwerp"
"""The fact that is a draft's subject."""


class Drafts:
    """The drafts within a unit of work."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._history = History(session)

    def add(self, draft: Draft, revision: RevisionId, made: datetime) -> None:
        """Keep a new draft; `revision` is its first, made at `made` (with zone)."""
        record = DraftRecord(id=draft.id, current=1)
        self._session.add(record)
        self._session.flush()
        self._history.keep(record, draft, revision, made, previous=None)

    def save(
        self,
        draft: Draft,
        revision: RevisionId,
        made: datetime,
        *,
        coalesce: bool = False,
        after: RevisionId | None = None,
    ) -> None:
        """Keep a new state of a draft after the one the pointer stands at, and move the pointer to it.

        What undo had taken back stays in the history but can no longer be redone. With `coalesce` undo steps over
        the state before, as for words typed in one breath; the first state, one that was exported and one that undo
        came back to are never stepped over. With `after` the draft must still stand at that revision.

        Raises:
            KnownError: UNKNOWN_DRAFT (reference), CHANGED_ELSEWHERE (draft).
        """
        record = self._draft(draft.id)
        current = self._history.current(record)
        if after is not None and current.id != after:
            raise KnownError(ErrorCode.CHANGED_ELSEWHERE, draft=draft.id)
        steps_over = coalesce and self._history.may_be_stepped_over(current)
        previous = current.previous if steps_over else current.number
        record.current = self._history.keep(record, draft, revision, made, previous=previous)
        self._session.flush()

    def get(self, draft: DraftId) -> Revision:
        """Return the revision the pointer of a draft stands at.

        Raises:
            KnownError: UNKNOWN_DRAFT (reference), ARCHIVE_DAMAGED (what).
        """
        return self._history.value(draft, self._history.current(self._draft(draft)))

    def with_fact(self, name: str, value: str) -> tuple[DraftId, ...]:
        """Return the drafts that hold this fact as they stand now."""
        rows = select(DraftRecord, RevisionRecord).where(
            RevisionRecord.draft_key == DraftRecord.key,
            RevisionRecord.number == DraftRecord.current,
            col(RevisionRecord.facts).contains(value, autoescape=True),
        )
        held = [
            (DraftId(draft.id), self._history.value(DraftId(draft.id), row))
            for draft, row in self._session.exec(rows)
        ]
        return tuple(draft for draft, revision in held if revision.draft.facts.get(name) == value)

    def find(self, reference: str) -> Revision:
        """Return the present revision of the draft meant by an id or the beginning of one (6 or more).

        Raises:
            KnownError: UNKNOWN_DRAFT (reference), AMBIGUOUS (reference, candidates), ARCHIVE_DAMAGED (what).
        """
        bounds = id_range(reference)
        within = select(DraftRecord).where(col(DraftRecord.id).between(*bounds)) if bounds else None
        found = self._session.exec(within.order_by(col(DraftRecord.id))).all() if within is not None else []
        named = [(record, str(record.id)) for record in found]
        record = the_one(named, ErrorCode.UNKNOWN_DRAFT, reference)
        return self._history.value(DraftId(record.id), self._history.current(record))

    def list(self) -> tuple[DraftRow, ...]:
        """Return every draft as a list shows it, the one whose present state was made last first."""
        present = (RevisionRecord.draft_key == DraftRecord.key, RevisionRecord.number == DraftRecord.current)
        rows = select(DraftRecord, RevisionRecord).where(*present)
        found = self._session.exec(rows.order_by(col(RevisionRecord.made).desc(), col(DraftRecord.key).desc()))
        return tuple(_row(draft, revision) for draft, revision in found)

    def revision(self, revision: RevisionId) -> Revision:
        """Return one revision by its id.

        Raises:
            KnownError: UNKNOWN_DRAFT (reference), ARCHIVE_DAMAGED (what).
        """
        this = (RevisionRecord.id == revision, RevisionRecord.draft_key == DraftRecord.key)
        found = self._session.exec(select(DraftRecord.id, RevisionRecord).where(*this)).first()
        if found is None:
            raise KnownError(ErrorCode.UNKNOWN_DRAFT, reference=revision)
        return self._history.value(DraftId(found[0]), found[1])

    def exported(self) -> tuple[DraftId, ...]:
        """Return the drafts of which a file was made, the last first."""
        rows = select(DraftRecord.id).join(RevisionRecord).join(ExportRecord)
        found = self._session.exec(rows.order_by(col(ExportRecord.key).desc())).all()
        return tuple(dict.fromkeys(map(DraftId, found)))

    def before(self, draft: DraftId) -> Revision | None:
        """Return the revision undo would come to, or None at the first.

        Raises:
            KnownError: UNKNOWN_DRAFT (reference).
        """
        record = self._draft(draft)
        previous = self._history.current(record).previous
        return None if previous is None else self._history.value(draft, self._history.numbered(record, previous))

    def undo(self, draft: DraftId) -> Revision:
        """Move the pointer back and return the revision it then stands at.

        Raises:
            KnownError: UNKNOWN_DRAFT (reference), NOTHING_TO_UNDO (draft).
        """
        record = self._draft(draft)
        previous = self._history.current(record).previous
        if previous is None:
            raise KnownError(ErrorCode.NOTHING_TO_UNDO, draft=draft)
        return self._move(record, previous)

    def redo(self, draft: DraftId) -> Revision:
        """Move the pointer forward to the last state that followed and return it.

        Raises:
            KnownError: UNKNOWN_DRAFT (reference), NOTHING_TO_REDO (draft).
        """
        record = self._draft(draft)
        following = self._history.followers(record.key, record.current)
        if not following:
            raise KnownError(ErrorCode.NOTHING_TO_REDO, draft=draft)
        return self._move(record, following[-1])

    def revisions(self, draft: DraftId) -> tuple[Revision, ...]:
        """Return every revision ever made of a draft, oldest first.

        Raises:
            KnownError: UNKNOWN_DRAFT (reference), ARCHIVE_DAMAGED (what).
        """
        key = self._draft(draft).key
        numbers = [each.number for each in self._history.marks(key)]
        found = self._history.values(draft, key, numbers)
        return tuple(found[number] for number in numbers)

    def marks(self, draft: DraftId) -> tuple[RevisionMark, ...]:
        """Return every revision ever made of a draft, oldest first, without what it says.

        Raises:
            KnownError: UNKNOWN_DRAFT (reference).
        """
        return self._history.marks(self._draft(draft).key)

    def numbered(self, draft: DraftId, numbers: Collection[int]) -> dict[int, Revision]:
        """Return some revisions of a draft by their numbers; numbers it does not have are left out.

        Raises:
            KnownError: UNKNOWN_DRAFT (reference), ARCHIVE_DAMAGED (what).
        """
        return self._history.values(draft, self._draft(draft).key, numbers)

    def record_export(self, draft: DraftId, revision: RevisionId, sha256: str, at: datetime) -> None:
        """Keep that a file was made of a revision; its bytes must have been put among the originals.

        Raises:
            KnownError: UNKNOWN_DRAFT (reference) where the draft has no such revision.
        """
        this = (RevisionRecord.draft_key == self._draft(draft).key, RevisionRecord.id == revision)
        key = self._session.exec(select(RevisionRecord.key).where(*this)).first()
        if key is None:
            raise KnownError(ErrorCode.UNKNOWN_DRAFT, reference=revision)
        self._session.add(ExportRecord(revision_key=key, sha256=sha256, at=at))
        self._session.flush()

    def exports(self, draft: DraftId) -> tuple[Export, ...]:
        """Return the files made of a draft, in the order they were.

        Raises:
            KnownError: UNKNOWN_DRAFT (reference).
        """
        rows = select(col(RevisionRecord.id), col(ExportRecord.sha256), col(ExportRecord.at)).join(RevisionRecord)
        rows = rows.where(col(RevisionRecord.draft_key) == self._draft(draft).key)
        found = self._session.exec(rows.order_by(col(ExportRecord.key)))
        return tuple(Export(RevisionId(revision), sha256, at) for revision, sha256, at in found)

    def _draft(self, draft: UUID) -> DraftRecord:
        record = self._session.exec(select(DraftRecord).where(DraftRecord.id == draft)).first()
        if record is None:
            raise KnownError(ErrorCode.UNKNOWN_DRAFT, reference=draft)
        return record

    def _move(self, record: DraftRecord, number: int) -> Revision:
        record.current = number
        self._session.flush()
        return self._history.value(DraftId(record.id), self._history.current(record))


def _row(draft: DraftRecord, revision: RevisionRecord) -> DraftRow:
    present = to_value(Draft, revision, parts=())
    return DraftRow(
        id=DraftId(draft.id),
        kind=present.kind,
        subject=present.facts.get(SUBJECT, ""),
        answers=present.answers,
        changed=revision.made,
    )
