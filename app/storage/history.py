"""The revisions of drafts in the register: never altered, never taken away, their parts stored once by hash.

Each revision knows the number of the one before it, so that the history is a tree and nothing once saved is lost.
"""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Final

from sqlmodel import Session, col, func, select

from app.domain.draft_history import RevisionMark
from app.domain.drafts import Draft, Part, Revision
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId, RevisionId
from app.storage.mapping import to_columns, to_value
from app.storage.parts import dump_part, load_part, part_sha256
from app.storage.tables import DraftRecord, ExportRecord, PartRecord, RevisionPartRecord, RevisionRecord

_AT_ONCE: Final = 500
"""Rows asked for by name in one question."""


class History:
    """The revisions within a unit of work."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def keep(
        self, record: DraftRecord, draft: Draft, revision: RevisionId, made: datetime, previous: int | None
    ) -> int:
        """Return the number under which a new revision is kept."""
        last = select(func.max(RevisionRecord.number)).where(RevisionRecord.draft_key == record.key)
        number = (self._session.exec(last).one() or 0) + 1
        columns = to_columns(draft, RevisionRecord) | {"id": revision, "made": made}
        row = RevisionRecord(**columns, draft_key=record.key, number=number, previous=previous)
        self._session.add(row)
        self._session.flush()
        for position, part in enumerate(draft.parts):
            sha256 = self._put_part(dump_part(part))
            self._session.add(RevisionPartRecord(revision_key=row.key, position=position, part_sha256=sha256))
        self._session.flush()
        return number

    def current(self, record: DraftRecord) -> RevisionRecord:
        """Return the revision the pointer of a draft stands at.

        Raises:
            KnownError: ARCHIVE_DAMAGED (what).
        """
        return self.numbered(record, record.current)

    def numbered(self, record: DraftRecord, number: int) -> RevisionRecord:
        """Return the revision with this number.

        Raises:
            KnownError: ARCHIVE_DAMAGED (what).
        """
        this = (RevisionRecord.draft_key == record.key, RevisionRecord.number == number)
        found = self._session.exec(select(RevisionRecord).where(*this)).first()
        if found is None:
            raise KnownError(ErrorCode.ARCHIVE_DAMAGED, what=f"draft {record.id}")
        return found

    def marks(self, draft_key: int) -> tuple[RevisionMark, ...]:
        """Return every revision of a draft without what it says, oldest first."""
        row = RevisionRecord
        told = select(col(row.id), col(row.number), col(row.previous), col(row.made))
        found = self._session.exec(told.where(row.draft_key == draft_key).order_by(col(row.number)))
        return tuple(RevisionMark(RevisionId(each[0]), each[1], each[2], each[3]) for each in found)

    def values(self, draft: DraftId, draft_key: int, numbers: Collection[int]) -> dict[int, Revision]:
        """Return some revisions of a draft by their numbers; a part that several hold is read once.

        Raises:
            KnownError: ARCHIVE_DAMAGED (what), TEXT_VERSION_UNKNOWN.
        """
        found: dict[int, Revision] = {}
        parts: dict[str, Part] = {}
        wanted = sorted(numbers)
        for at in range(0, len(wanted), _AT_ONCE):
            within = col(RevisionRecord.number).in_(wanted[at : at + _AT_ONCE])
            rows = self._session.exec(
                select(RevisionRecord).where(RevisionRecord.draft_key == draft_key, within)
            ).all()
            held = self._held([row.key for row in rows])
            self._read(draft, {sha256 for each in held.values() for sha256 in each} - parts.keys(), parts)
            for row in rows:
                own = tuple(parts[sha256] for sha256 in held.get(row.key, ()))
                value = to_value(Draft, row, id=draft, parts=own)
                found[row.number] = Revision(RevisionId(row.id), value, row.made)
        return found

    def _held(self, keys: Sequence[int]) -> dict[int, list[str]]:
        row = RevisionPartRecord
        told = select(col(row.revision_key), col(row.part_sha256)).where(col(row.revision_key).in_(keys))
        held: dict[int, list[str]] = {}
        for key, sha256 in self._session.exec(told.order_by(col(row.revision_key), col(row.position))):
            held.setdefault(key, []).append(sha256)
        return held

    def _read(self, draft: DraftId, hashes: set[str], into: dict[str, Part]) -> None:
        wanted = sorted(hashes)
        for at in range(0, len(wanted), _AT_ONCE):
            within = col(PartRecord.sha256).in_(wanted[at : at + _AT_ONCE])
            for sha256, content in self._session.exec(select(PartRecord.sha256, PartRecord.content).where(within)):
                if part_sha256(content) != sha256:
                    raise KnownError(ErrorCode.ARCHIVE_DAMAGED, what=f"draft {draft}")
                into[sha256] = load_part(content)
        if not hashes <= into.keys():
            raise KnownError(ErrorCode.ARCHIVE_DAMAGED, what=f"draft {draft}")

    def followers(self, draft_key: int, number: int) -> Sequence[int]:
        """Return the numbers of the revisions made after the one with `number`, oldest first."""
        after = select(RevisionRecord.number).where(RevisionRecord.draft_key == draft_key)
        after = after.where(RevisionRecord.previous == number)
        return self._session.exec(after.order_by(col(RevisionRecord.number))).all()

    def may_be_stepped_over(self, revision: RevisionRecord) -> bool:
        """Return whether undo may pass by a revision: not the first, not exported, and nothing made after it."""
        exports = select(ExportRecord.key).where(ExportRecord.revision_key == revision.key)
        is_exported = self._session.exec(exports).first() is not None
        is_followed = bool(self.followers(revision.draft_key, revision.number))
        return revision.previous is not None and not is_exported and not is_followed

    def value(self, draft: DraftId, record: RevisionRecord) -> Revision:
        """Return a revision as a value, each part checked against its hash.

        Raises:
            KnownError: ARCHIVE_DAMAGED (what), TEXT_VERSION_UNKNOWN.
        """
        held = select(RevisionPartRecord.part_sha256, PartRecord.content).join(PartRecord)
        of_revision = held.where(RevisionPartRecord.revision_key == record.key)
        contents = self._session.exec(of_revision.order_by(col(RevisionPartRecord.position))).all()
        if any(part_sha256(content) != sha256 for sha256, content in contents):
            raise KnownError(ErrorCode.ARCHIVE_DAMAGED, what=f"draft {draft}")
        parts = tuple(load_part(content) for _, content in contents)
        return Revision(RevisionId(record.id), to_value(Draft, record, id=draft, parts=parts), record.made)

    def _put_part(self, content: str) -> str:
        sha256 = part_sha256(content)
        if self._session.get(PartRecord, sha256) is None:
            self._session.add(PartRecord(sha256=sha256, content=content))
            self._session.flush()
        return sha256
