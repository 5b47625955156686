"""The journal: whether each entry follows from the one before."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session, col, select

from app.domain.errors import KnownError
from app.domain.faults import Fault, FaultCode
from app.domain.journal import Entry, Head, broken_at
from app.storage.failures import is_damage
from app.storage.faults.reading import read, shown
from app.storage.mapping import to_value
from app.storage.tables import JournalRecord

_AT_ONCE = 500


def chain(rows: Connection) -> Iterator[Fault]:
    """Name the first entry that is not what was written, or does not follow from the one before."""
    numbers = rows.exec_driver_sql("SELECT number FROM journal ORDER BY number").scalars().all()
    head = Head()
    with Session(rows) as session:
        for start in range(0, len(numbers), _AT_ONCE):
            piece = numbers[start : start + _AT_ONCE]
            entries = _entries(session, piece[0], piece[-1])
            broken = broken_at(entries, head) if entries is not None else _first_unreadable(session, head, piece)
            if broken is not None:
                facts = {"number": str(broken), "entries": str(len(numbers)), "subject": _subject(rows, broken)}
                yield Fault(FaultCode.JOURNAL_BROKEN, facts)
                return
            head = Head(piece[-1], entries[-1][1]) if entries else head


def _subject(rows: Connection, number: int) -> str:
    row = read(rows, "SELECT CAST(subject AS BLOB) FROM journal WHERE number = :key", number)
    return shown(row[0]) if row else ""


def _first_unreadable(session: Session, head: Head, numbers: Sequence[int]) -> int:
    for number in numbers:
        entries = _entries(session, number, number)
        if not entries or broken_at(entries, head) is not None:
            return number
        head = Head(number, entries[0][1])
    raise AssertionError("what cannot be read together can be read one by one")


def _entries(session: Session, first: int, last: int) -> list[tuple[Entry, str]] | None:
    """Return these entries with the hashes kept beside them; None where one of them is none."""
    between = select(JournalRecord).where(col(JournalRecord.number).between(first, last))
    try:
        found = session.exec(between.order_by(col(JournalRecord.number))).all()
        return [(to_value(Entry, row), row.sha256) for row in found]
    except DBAPIError as error:
        if not is_damage(error):
            raise
    except (KnownError, ValueError, TypeError):
        pass
    session.rollback()
    return None
