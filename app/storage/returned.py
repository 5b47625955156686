"""Files that came back from Word, in the order they came, with what was decided of them."""

from collections.abc import Mapping

from sqlmodel import Session, col, select

from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId, RevisionId
from app.domain.returned import ReturnedFile
from app.storage.mapping import to_columns, to_json, to_value
from app.storage.tables import DraftRecord, ReturnedRecord, RevisionRecord


class Returned:
    """What came back within a unit of work."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, file: ReturnedFile) -> None:
        """Keep that a file came back; its bytes must have been put among the originals.

        Raises:
            KnownError: UNKNOWN_DRAFT (reference) where there is no such revision.
        """
        this = select(RevisionRecord.key).where(RevisionRecord.id == file.revision)
        key = self._session.exec(this).first()
        if key is None:
            raise KnownError(ErrorCode.UNKNOWN_DRAFT, reference=file.revision)
        self._session.add(ReturnedRecord(revision_key=key, **to_columns(file, ReturnedRecord)))
        self._session.flush()

    def get(self, sha256: str) -> ReturnedFile | None:
        """Return the file with this hash, or None where it never came back."""
        rows = select(ReturnedRecord, RevisionRecord.id).join(RevisionRecord)
        found = self._session.exec(rows.where(ReturnedRecord.sha256 == sha256)).first()
        return None if found is None else _value(found[0], RevisionId(found[1]))

    def of(self, draft: DraftId) -> tuple[ReturnedFile, ...]:
        """Return the files that came back of a draft, in the order they came."""
        rows = select(ReturnedRecord, RevisionRecord.id).join(RevisionRecord).join(DraftRecord)
        found = self._session.exec(rows.where(DraftRecord.id == draft).order_by(col(ReturnedRecord.key)))
        return tuple(_value(record, RevisionId(revision)) for record, revision in found)

    def decide(self, sha256: str, decided: Mapping[str, str]) -> None:
        """Keep what was decided of the changes in a file, by their keys; it must have come back."""
        record = self._session.exec(select(ReturnedRecord).where(ReturnedRecord.sha256 == sha256)).one()
        record.decided = to_json(dict(decided), dict[str, str])
        self._session.flush()


def _value(record: ReturnedRecord, revision: RevisionId) -> ReturnedFile:
    return to_value(ReturnedFile, record, revision=revision)
