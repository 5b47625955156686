"""The bin: letters that were deleted and can still be taken back."""

from collections.abc import Callable
from datetime import datetime

from sqlmodel import Session, col, func, select

from app.domain.binned import Binned
from app.domain.ids import LetterId
from app.domain.journal import Act
from app.storage.letters import letter_key
from app.storage.lists import letter_rows
from app.storage.tables import BinRecord, JournalRecord


class Bin:
    """The bin within a unit of work."""

    def __init__(self, session: Session, put_words: Callable[[int], None]) -> None:
        """Take what lets searching find a letter, by its local key, or forget it where it is in the bin."""
        self._session = session
        self._put_words = put_words

    def put(self, letter: LetterId, at: datetime, by: str, why: str) -> bool:
        """Return whether the letter was not in the bin yet; it is now, and no list or search shows it.

        Raises:
            KnownError: UNKNOWN_LETTER (reference).
        """
        key = letter_key(self._session, letter)
        if self._session.get(BinRecord, key) is not None:
            return False
        self._session.add(BinRecord(letter_key=key, at=at, by=by, why=why))
        self._session.flush()
        self._put_words(key)
        return True

    def take(self, letter: LetterId) -> bool:
        """Return whether the letter was in the bin; it is out now, and found again.

        Raises:
            KnownError: UNKNOWN_LETTER (reference).
        """
        row = self._session.get(BinRecord, letter_key(self._session, letter))
        if row is None:
            return False
        key = row.letter_key
        self._session.delete(row)
        self._session.flush()
        self._put_words(key)
        return True

    def holds(self, letter: LetterId) -> bool:
        """Return whether a letter is in the bin."""
        return self._session.get(BinRecord, letter_key(self._session, letter)) is not None

    def all(self) -> tuple[Binned, ...]:
        """Return what is in the bin, last put in first by the journal, for a clock may go back."""
        rows = {row.letter_key: row for row in self._session.exec(select(BinRecord)).all()}
        letters = letter_rows(self._session.connection(), list(rows), {})
        binned = [Binned(letter, row.at, row.by, row.why) for letter, row in zip(letters, rows.values(), strict=True)]
        numbers = self._numbers([str(each.letter.id) for each in binned])
        return tuple(sorted(binned, key=lambda each: numbers.get(str(each.letter.id), 0), reverse=True))

    def _numbers(self, letters: list[str]) -> dict[str, int]:
        """Return under which number the journal tells last that each letter was put in the bin."""
        told = select(JournalRecord.subject, func.max(JournalRecord.number)).group_by(JournalRecord.subject)
        these = told.where(JournalRecord.act == Act.BINNED.value, col(JournalRecord.subject).in_(letters))
        return dict(self._session.exec(these).all())
