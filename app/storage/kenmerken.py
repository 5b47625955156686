"""Kenmerken of ours in the register: each given once, and kept for good, whatever becomes of its letter."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, func, or_, select

from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId, LetterId
from app.domain.letters import Direction, Status
from app.domain.numbering import Issue, IssueState, Range, Taken
from app.storage.kenmerk_ranges import as_folded, range_key
from app.storage.mapping import to_columns, to_value
from app.storage.references import folded
from app.storage.tables import KenmerkRangeRecord, KenmerkRecord, LetterRecord, LetterStepRecord


class Kenmerken:
    """The kenmerken of ours within a unit of work."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, issue: Issue) -> None:
        """Keep a kenmerk as given.

        Raises:
            KnownError: KENMERK_TAKEN (kenmerk, letter or draft, why) where it was given before, however it was
                written; UNKNOWN_RANGE (reference).
        """
        if known := self.find(issue.kenmerk):
            raise taken_error(_taken(known))
        self._session.add(KenmerkRecord(**self._columns(issue)))
        self._session.flush()

    def adopt(self, range_: Range, at: datetime, by: str) -> int:
        """Keep as given what letters of ours bear of a range already; return how many kenmerken that were.

        Raises:
            KnownError: UNKNOWN_RANGE (reference).
        """
        key = range_key(self._session, range_.id)
        own = as_folded(range_)
        known = set(self._session.exec(select(KenmerkRecord.folded)))
        ours = select(LetterRecord).where(LetterRecord.direction == Direction.OUTGOING.value)
        adopted: dict[str, KenmerkRecord] = {}
        for letter in self._session.exec(ours.where(col(LetterRecord.our_folded).is_not(None)).order_by(_KEY)):
            borne = letter.our_folded or ""
            found = own.number_of(borne)
            if found is None or borne in known or borne in adopted:
                continue
            state = _ADOPTED.get(Status(letter.status), IssueState.RESERVED)
            why = self._why_withdrawn(letter) if state is IssueState.VOID else ""
            adopted[borne] = KenmerkRecord(
                kenmerk=letter.our_kenmerk or "", folded=borne, state=state.value, at=at, by=by, range_key=key,
                number=found[0], year=found[1], draft=letter.draft, letter=letter.id, why=why,
            )  # fmt: skip
        self._session.add_all(adopted.values())
        self._session.flush()
        return len(adopted)

    def settle(self, issue: Issue) -> None:
        """Keep `issue` in place of the same kenmerk as it was; one that was never given is a defect."""
        record = self._record(issue.kenmerk)
        if record is None:
            raise LookupError("a kenmerk that was never given cannot be settled")
        for name, held in self._columns(issue).items():
            setattr(record, name, held)
        self._session.flush()

    def find(self, kenmerk: str) -> Issue | None:
        """Return what became of a kenmerk, however it is written; None for one that was never given here."""
        record = self._record(kenmerk)
        return self._value(record) if record else None

    def holder(self, kenmerk: str) -> Taken | None:
        """Return who has a kenmerk of ours: as it was given, else a letter of ours that bears it; None for nobody."""
        issue = self.find(kenmerk)
        if issue:
            return _taken(issue)
        ours = select(LetterRecord).where(LetterRecord.our_folded == folded(kenmerk))
        ours = ours.where(LetterRecord.direction == Direction.OUTGOING.value).order_by(_KEY)
        letter = self._session.exec(ours).first()
        if letter is None:
            return None
        draft = DraftId(letter.draft) if letter.draft else None
        return Taken(kenmerk=letter.our_kenmerk or "", letter=LetterId(letter.id), draft=draft)

    def of(self, *holders: DraftId | LetterId | None) -> tuple[Issue, ...]:
        """Return what was given to any of some drafts and letters, in the order it was."""
        ids = [each for each in holders if each]
        theirs = or_(col(KenmerkRecord.draft).in_(ids), col(KenmerkRecord.letter).in_(ids))
        return self._where(theirs)

    def all(self) -> tuple[Issue, ...]:
        """Return every kenmerk that was given, in the order it was."""
        return self._where()

    def doubled(self) -> tuple[str, ...]:
        """Return the kenmerken that more than one letter of ours bears, as the first of them writes it."""
        ours = select(func.min(LetterRecord.key)).where(LetterRecord.direction == Direction.OUTGOING.value)
        ours = ours.where(col(LetterRecord.our_folded).is_not(None)).group_by(col(LetterRecord.our_folded))
        first = ours.having(func.count() > 1)
        rows = select(LetterRecord.our_kenmerk).where(col(LetterRecord.key).in_(first))
        return tuple(each or "" for each in self._session.exec(rows.order_by(_KEY)))

    def altered(self) -> tuple[str, ...]:
        """Return the kenmerken that are no longer what was kept: looked up as another, or numbered as another."""
        ranges = {row.key: as_folded(to_value(Range, row)) for row in self._session.exec(select(KenmerkRangeRecord))}

        def is_sound(row: KenmerkRecord) -> bool:
            if row.folded != folded(row.kenmerk):
                return False
            held = ranges.get(row.range_key) if row.range_key is not None else None
            return held is None or held.number_of(row.folded) == (row.number, row.year)

        rows = self._session.exec(select(KenmerkRecord).order_by(_KEY_OF_ISSUE))
        return tuple(row.kenmerk for row in rows if not is_sound(row))

    def dated(self) -> tuple[tuple[str, date], ...]:
        """Return the kenmerk and date of every dated letter of ours, by date."""
        return self._dated(_DATED.order_by(*_OLDEST_FIRST))

    def neighbours(self, day: date, count: int) -> tuple[tuple[str, date], ...]:
        """Return the kenmerk and date of dated letters of ours: up to `count` until `day` and as many after it."""
        before = _DATED.where(col(LetterRecord.day) <= day).order_by(*(each.desc() for each in _OLDEST_FIRST))
        after = _DATED.where(col(LetterRecord.day) > day).order_by(*_OLDEST_FIRST)
        return (*reversed(self._dated(before.limit(count))), *self._dated(after.limit(count)))

    def _dated(self, rows: Any) -> tuple[tuple[str, date], ...]:
        return tuple((kenmerk, day) for kenmerk, day in self._session.exec(rows))

    def _why_withdrawn(self, letter: LetterRecord) -> str:
        last = col(LetterStepRecord.number).desc()
        steps = select(LetterStepRecord.why).where(LetterStepRecord.letter_key == letter.key).order_by(last)
        return self._session.exec(steps).first() or ""

    def _record(self, kenmerk: str) -> KenmerkRecord | None:
        return self._session.exec(select(KenmerkRecord).where(KenmerkRecord.folded == folded(kenmerk))).first()

    def _where(self, *conditions: Any) -> tuple[Issue, ...]:
        rows: Sequence[KenmerkRecord] = self._session.exec(
            select(KenmerkRecord).where(*conditions).order_by(_KEY_OF_ISSUE)
        ).all()
        return tuple(self._value(row) for row in rows)

    def _columns(self, issue: Issue) -> dict[str, Any]:
        key = range_key(self._session, issue.range) if issue.range else None
        return to_columns(issue, KenmerkRecord) | {"folded": folded(issue.kenmerk), "range_key": key}

    def _value(self, record: KenmerkRecord) -> Issue:
        return to_value(Issue, record, range=self._range(record.range_key))

    def _range(self, key: int | None) -> UUID | None:
        return self._session.get_one(KenmerkRangeRecord, key).id if key is not None else None


def taken_error(taken: Taken) -> KnownError:
    """Return the error that names who has a kenmerk: the letter where there is one, else the draft."""
    letter, draft = taken.letter or "", "" if taken.letter else taken.draft or ""
    return KnownError(ErrorCode.KENMERK_TAKEN, kenmerk=taken.kenmerk, letter=letter, draft=draft, why=taken.why)


def _taken(issue: Issue) -> Taken:
    return Taken(kenmerk=issue.kenmerk, letter=issue.letter, draft=issue.draft, why=issue.why)


_ADOPTED = {Status.SENT: IssueState.FINAL, Status.WITHDRAWN: IssueState.VOID}
_KEY = col(LetterRecord.key)
_KEY_OF_ISSUE = col(KenmerkRecord.key)
_OLDEST_FIRST = (col(LetterRecord.day), col(LetterRecord.key))
_DATED = select(col(LetterRecord.our_kenmerk), col(LetterRecord.dated)).where(
    LetterRecord.direction == Direction.OUTGOING.value,
    col(LetterRecord.our_kenmerk).is_not(None),
    col(LetterRecord.dated).is_not(None),
)
