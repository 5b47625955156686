"""The ranges our kenmerken come from, and how far each has been used."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlmodel import Session, col, func, select

from app.domain.errors import ErrorCode, KnownError
from app.domain.letters import Direction
from app.domain.numbering import Gap, IssueState, Mask, Range
from app.storage.mapping import to_columns, to_value
from app.storage.references import folded
from app.storage.tables import KenmerkRangeRecord, KenmerkRecord, LetterRecord


def range_key(session: Session, range_: UUID) -> int:
    """Return the local key of a range.

    Raises:
        KnownError: UNKNOWN_RANGE (reference).
    """
    key = session.exec(select(KenmerkRangeRecord.key).where(KenmerkRangeRecord.id == range_)).first()
    if key is None:
        raise KnownError(ErrorCode.UNKNOWN_RANGE, reference=range_)
    return key


class Ranges:
    """The ranges within a unit of work."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, range_: Range) -> None:
        """Keep a new range.

        Raises:
            KnownError: RANGE_OVERLAPS (first, last, organisation) with the range some of its kenmerken belong to.
        """
        self._refuse_overlap(range_)
        self._session.add(KenmerkRangeRecord(**to_columns(range_, KenmerkRangeRecord)))
        self._session.flush()

    def replace(self, range_: Range) -> None:
        """Keep `range_` in place of the one with its id. What was given from it stays in it.

        Raises:
            KnownError: UNKNOWN_RANGE (reference); RANGE_OVERLAPS (first, last, organisation); RANGE_IN_USE (first,
                last) with the numbers that were given already, where they would fall out of it.
        """
        record = self._session.get_one(KenmerkRangeRecord, range_key(self._session, range_.id))
        self._refuse_overlap(range_)
        lowest, highest = self._bounds(record.key)
        if lowest is not None and (record.mask_text != range_.mask.text or not _within(range_, lowest, highest)):
            raise KnownError(ErrorCode.RANGE_IN_USE, first=lowest, last=highest)
        for name, held in to_columns(range_, KenmerkRangeRecord).items():
            setattr(record, name, held)
        self._session.flush()

    def get(self, range_: UUID) -> Range:
        """Return the range with this id; UNKNOWN_RANGE (reference)."""
        return _value(self._session.get_one(KenmerkRangeRecord, range_key(self._session, range_)))

    def all(self) -> tuple[Range, ...]:
        """Return the ranges by organisation, then by first number."""
        in_order = (KenmerkRangeRecord.organisation, KenmerkRangeRecord.mask_text, KenmerkRangeRecord.first)
        rows = self._session.exec(select(KenmerkRangeRecord).order_by(*(col(each) for each in in_order)))
        return tuple(_value(row) for row in rows)

    def holding(self, kenmerk: str) -> tuple[Range, int, int | None] | None:
        """Return the range a kenmerk can have come from, with its number and year; None where there is none."""
        sought = folded(kenmerk)
        for range_ in self.all():
            found = as_folded(range_).number_of(sought)
            if found:
                return range_, *found
        return None

    def next(self, range_: Range, year: int) -> int | None:
        """Return the number the next letter gets, above all that were given; None where the range is used up.

        `year` is that of issue: under a mask with a year each begins again. Nothing is reserved yet.
        """
        counted = year if range_.mask.has_year else None
        used = self._highest(range_, counted)
        number = range_.first if used is None else used + 1
        while number <= range_.last:
            if not self._is_taken(folded(range_.mask.write(number, year))):
                return number
            number += 1
        return None

    def gaps(self, range_: Range) -> tuple[Gap, ...]:
        """Return the numbers below the highest given that were neither given nor explained, by year and number."""
        numbers = self._numbers(range_)
        return tuple(
            gap
            for year in sorted(numbers, key=lambda each: each or 0)
            for gap in _skipped(range_, year, numbers[year], self._highest(range_, year))
        )

    def _highest(self, range_: Range, year: int | None) -> int | None:
        """The highest number given that is not void: one typed by mistake does not use a range up."""
        key = range_key(self._session, range_.id)
        given = select(func.max(KenmerkRecord.number)).where(KenmerkRecord.range_key == key)
        given = given.where(
            KenmerkRecord.state != IssueState.VOID.value, col(KenmerkRecord.year).is_not_distinct_from(year)
        )
        return self._session.exec(given).one()

    def _numbers(self, range_: Range) -> dict[int | None, set[int]]:
        """Every number of a range that has an explanation, by year: given, void, or on a letter from elsewhere."""
        key = range_key(self._session, range_.id)
        rows = select(col(KenmerkRecord.year), col(KenmerkRecord.number)).where(KenmerkRecord.range_key == key)
        found: dict[int | None, set[int]] = {}
        for year, number in self._session.exec(rows):
            found.setdefault(year, set()).add(number or 0)
        for number, year in numbers_of(range_, self._our_folded()):
            found.setdefault(year, set()).add(number)
        return found

    def _our_folded(self) -> Sequence[str | None]:
        ours = select(LetterRecord.our_folded).where(LetterRecord.direction == Direction.OUTGOING.value)
        return self._session.exec(ours.where(col(LetterRecord.our_folded).is_not(None))).all()

    def _is_taken(self, sought: str) -> bool:
        issued = select(KenmerkRecord.key).where(KenmerkRecord.folded == sought)
        borne = select(LetterRecord.key).where(LetterRecord.our_folded == sought)
        return self._session.exec(issued).first() is not None or self._session.exec(borne).first() is not None

    def _bounds(self, key: int) -> tuple[int | None, int | None]:
        bounds = select(func.min(KenmerkRecord.number), func.max(KenmerkRecord.number))
        return self._session.exec(bounds.where(KenmerkRecord.range_key == key)).one()

    def _refuse_overlap(self, range_: Range) -> None:
        for other in self.all():
            if other.id != range_.id and as_folded(other).overlaps(as_folded(range_)):
                facts = {"first": other.first, "last": other.last, "organisation": other.organisation}
                raise KnownError(ErrorCode.RANGE_OVERLAPS, **facts)


def numbers_of(range_: Range, kenmerken: Iterable[str | None]) -> Iterable[tuple[int, int | None]]:
    """Yield number and year of every one of `kenmerken`, folded, that can have come from a range."""
    own = as_folded(range_)
    return (found for each in kenmerken if each and (found := own.number_of(each)))


def as_folded(range_: Range) -> Range:
    """Return a range that writes its kenmerken as they are looked up."""
    return Range(
        id=range_.id,
        organisation=range_.organisation,
        mask=Mask(folded(range_.mask.text)),
        first=range_.first,
        last=range_.last,
    )


def _skipped(range_: Range, year: int | None, known: set[int], highest: int | None) -> Iterable[Gap]:
    before = range_.first - 1
    for number in sorted(each for each in known if highest is not None and each <= highest):
        if number > before + 1:
            yield Gap(range_, before + 1, number - 1, year)
        before = number


def _within(range_: Range, lowest: int, highest: int | None) -> bool:
    return range_.first <= lowest and highest is not None and highest <= range_.last


def _value(record: KenmerkRangeRecord) -> Range:
    return to_value(Range, record)
