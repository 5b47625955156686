"""The journal in the register: entries are added and read, never altered."""

from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlmodel import Session, col, select

from app.domain.journal import BEGINNING, Act, Entry, Head, broken_at
from app.storage.mapping import to_columns, to_value
from app.storage.tables import JournalRecord


class Journal:
    """The journal within a unit of work."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, at: datetime, by: str, act: Act, subject: object, facts: Mapping[str, str] | None = None) -> Entry:
        """Return the entry as it stands at the end of the journal from now on."""
        head = self.head()
        entry = Entry(
            number=head.number + 1,
            at=at,
            by=by,
            act=act,
            subject=str(subject),
            facts=facts or {},
            previous=head.sha256,
        )
        self._session.add(JournalRecord(**to_columns(entry, JournalRecord), sha256=entry.sha256))
        self._session.flush()
        return entry

    def head(self) -> Head:
        """Return how many entries there are and the hash of the last."""
        last = self._session.exec(select(JournalRecord).order_by(col(JournalRecord.number).desc()).limit(1)).first()
        return Head(last.number, last.sha256) if last else Head(0, BEGINNING)

    def of(self, subject: object) -> tuple[Entry, ...]:
        """Return the entries on one subject, first to last."""
        rows = select(JournalRecord).where(JournalRecord.subject == str(subject))
        return tuple(to_value(Entry, row) for row in self._session.exec(rows.order_by(col(JournalRecord.number))))

    def of_acts(self, acts: Iterable[Act]) -> tuple[Entry, ...]:
        """Return the entries that tell one of these acts, first to last."""
        rows = select(JournalRecord).where(col(JournalRecord.act).in_([each.value for each in acts]))
        return tuple(to_value(Entry, row) for row in self._session.exec(rows.order_by(col(JournalRecord.number))))

    def broken_at(self) -> int | None:
        """Return the number of the first entry that does not follow from the one before; None for a sound journal."""
        rows = self._session.exec(select(JournalRecord).order_by(col(JournalRecord.number)))
        return broken_at((to_value(Entry, row), row.sha256) for row in rows)

    def holds(self, head: Head) -> bool:
        """Return whether the journal goes on from `head`: what a backup remembers must still be in it."""
        if head.number == 0:
            return head.sha256 == BEGINNING
        row = self._session.get(JournalRecord, head.number)
        return row is not None and row.sha256 == head.sha256
