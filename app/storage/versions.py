"""What letters were before, and the steps they took."""

import hashlib
from datetime import datetime

from sqlmodel import Session, col, func, select

from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import LetterId
from app.domain.letters import Letter
from app.domain.life import Step
from app.domain.versions import Version
from app.storage.letter_json import dump_letter, load_letter
from app.storage.letters import letter_key
from app.storage.mapping import to_columns, to_value
from app.storage.tables import LetterStepRecord, LetterVersionRecord


class Versions:
    """The former states and the steps of letters within a unit of work."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def keep(self, former: Letter, made: datetime, by: str, why: str = "") -> None:
        """Keep what a letter was until `made`, before it is replaced.

        Raises:
            KnownError: UNKNOWN_LETTER (reference).
        """
        key = letter_key(self._session, former.id)
        last = select(func.max(LetterVersionRecord.number)).where(LetterVersionRecord.letter_key == key)
        number = (self._session.exec(last).one() or 0) + 1
        content = dump_letter(former)
        self._session.add(
            LetterVersionRecord(
                letter_key=key, number=number, made=made, by=by, why=why, content=content, sha256=_sha256(content)
            )
        )
        self._session.flush()

    def of(self, letter: LetterId) -> tuple[Version, ...]:
        """Return the former states of a letter, oldest first.

        Raises:
            KnownError: UNKNOWN_LETTER (reference); ARCHIVE_DAMAGED (what) where one is not what was kept.
        """
        key = letter_key(self._session, letter)
        rows = select(LetterVersionRecord).where(LetterVersionRecord.letter_key == key)
        return tuple(_version(row) for row in self._session.exec(rows.order_by(col(LetterVersionRecord.number))))

    def add_step(self, letter: LetterId, step: Step) -> None:
        """Keep a step in the life of a letter.

        Raises:
            KnownError: UNKNOWN_LETTER (reference).
        """
        key = letter_key(self._session, letter)
        last = select(func.max(LetterStepRecord.number)).where(LetterStepRecord.letter_key == key)
        number = (self._session.exec(last).one() or 0) + 1
        columns = to_columns(step, LetterStepRecord)
        self._session.add(LetterStepRecord(**columns, letter_key=key, number=number))
        self._session.flush()

    def steps(self, letter: LetterId) -> tuple[Step, ...]:
        """Return the steps of a letter, first to last.

        Raises:
            KnownError: UNKNOWN_LETTER (reference).
        """
        key = letter_key(self._session, letter)
        rows = select(LetterStepRecord).where(LetterStepRecord.letter_key == key)
        return tuple(to_value(Step, row) for row in self._session.exec(rows.order_by(col(LetterStepRecord.number))))


def _version(row: LetterVersionRecord) -> Version:
    if _sha256(row.content) != row.sha256:
        raise KnownError(ErrorCode.ARCHIVE_DAMAGED, what=f"letter version {row.number}")
    return Version(number=row.number, letter=load_letter(row.content), made=row.made, by=row.by, why=row.why)


def _sha256(content: str) -> str:
    return hashlib.sha256(content.encode()).hexdigest()
