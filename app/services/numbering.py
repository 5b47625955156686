"""The kenmerken of the house: ranges, what was given from them, what was skipped, and what looks wrong."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from app.domain.changes import Changes, Kind
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import IdFactory
from app.domain.journal import Act
from app.domain.numbering import Gap, Implausible, Issue, IssueState, Mask, MaskError, Range, Taken
from app.domain.values import enter_value
from app.services.hand import Hand
from app.services.plausibility import odd_in, odd_numbers
from app.storage.archive import Archive
from app.storage.kenmerken import taken_error
from app.storage.references import folded
from app.storage.work import Work

MOST_EXPLAINED: Final = 10_000
"""Numbers explained at once; who skipped more than these mistyped."""
EXAMPLE: Final = "VB-{jaar}-{nummer:4}"


@dataclass(frozen=True, slots=True)
class RangeUse:
    """A range and the kenmerk it gives next; None where it is used up. `left` counts from there to its end."""

    range: Range
    next: str | None
    left: int


@dataclass(frozen=True, slots=True)
class Check:
    """What looks wrong in the register: numbers skipped, kenmerken on several letters, numbers out of their time."""

    gaps: tuple[Gap, ...]
    doubled: tuple[str, ...]
    implausible: tuple[Implausible, ...]


@dataclass(frozen=True, slots=True)
class Numbering:
    """The kenmerken of ours in one archive."""

    archive: Archive
    new_id: IdFactory
    hand: Hand

    def ranges(self) -> tuple[RangeUse, ...]:
        """Return the ranges by organisation, each with what it gives next."""
        year = _year(self.hand.moment())
        with self.archive.reading() as work:
            return tuple(_use(work, range_, year) for range_ in work.ranges.all())

    def add_range(
        self, organisation: str, mask: str, first: int, last: int, drafter: str = ""
    ) -> tuple[Range, Changes]:
        """Add a range for an organisation, by a line of its name or its slug, and for one drafter or anyone.

        What letters of ours bear of it already counts as given.

        Raises:
            KnownError: KENMERK_MASK (mask); RANGE_NUMBERS (first, last); RANGE_OVERLAPS; VALUE_CHARACTER;
                VALUE_TYPE where the organisation is empty.
        """
        range_ = self._range(self.new_id(), organisation, mask, first, last, drafter)
        with self.archive.writing() as work:
            work.ranges.add(range_)
            self._adopt(work, range_, Act.RANGE_ADDED)
        return range_, Changes.of(Kind.KENMERK, range_.id)

    def mend_range(
        self, range_: UUID, organisation: str, mask: str, first: int, last: int, drafter: str = ""
    ) -> tuple[Range, Changes]:
        """Change a range; what was given from it stays in it.

        Raises:
            KnownError: UNKNOWN_RANGE; RANGE_IN_USE (first, last); and as `add_range`.
        """
        mended = self._range(range_, organisation, mask, first, last, drafter)
        with self.archive.writing() as work:
            work.ranges.replace(mended)
            self._adopt(work, mended, Act.RANGE_CHANGED)
        return mended, Changes.of(Kind.KENMERK, range_)

    def issues(self) -> tuple[Issue, ...]:
        """Return every kenmerk that was given, in the order it was."""
        with self.archive.reading() as work:
            return work.kenmerken.all()

    def holder(self, kenmerk: str) -> Taken | None:
        """Return who has a kenmerk of ours, however it is written; None where nobody has or had it."""
        with self.archive.reading() as work:
            return work.kenmerken.holder(kenmerk)

    def find(self, kenmerk: str) -> Issue | None:
        """Return what became of a kenmerk that was given here, or None."""
        with self.archive.reading() as work:
            return work.kenmerken.find(kenmerk)

    def gaps(self) -> tuple[Gap, ...]:
        """Return the numbers skipped without a word why, by range."""
        with self.archive.reading() as work:
            return tuple(gap for range_ in work.ranges.all() for gap in work.ranges.gaps(range_))

    def explain(self, first: int, last: int, why: str, mask: str = "", year: int | None = None) -> Changes:
        """Make skipped numbers void, with the reason, all of them or none: nobody gets them any more.

        `mask` says which range is meant where several have such numbers, `year` which one under a mask with a year:
        the present one unless it is given.

        Raises:
            KnownError: UNKNOWN_RANGE (reference); AMBIGUOUS (reference, candidates); KENMERK_TAKEN; RANGE_NUMBERS
                (first, last, most); STEP_LACKS without a reason.
        """
        reason, moment = enter_value("reden", why).strip(), self.hand.moment()
        reference = f"{first}-{last}"
        if not reason:
            raise KnownError(ErrorCode.STEP_LACKS, reference=reference, what="reason")
        if not 0 < first <= last < first + MOST_EXPLAINED:
            raise KnownError(ErrorCode.RANGE_NUMBERS, first=first, last=last, most=MOST_EXPLAINED)
        with self.archive.writing() as work:
            range_ = _meant(work.ranges.all(), first, last, mask)
            of_year = (year or _year(moment)) if range_.mask.has_year else None
            for number in range(first, last + 1):
                _skip(work, range_, number, of_year, reason, moment, self.hand.by)
            facts = {"first": str(first), "last": str(last)} | ({"year": str(of_year)} if of_year else {})
            self.hand.note(work, Act.KENMERK_VOID, range_.id, **facts)
        return Changes.of(Kind.KENMERK, range_.id)

    def implausible(self, kenmerk: str, dated: date) -> Implausible | None:
        """Return what is odd about the number of a kenmerk beside those of letters of about its date, or None.

        Only what counts on is looked at: numbers of one range without a year, and seven figures as JenV writes them.
        """
        with self.archive.reading() as work:
            return odd_in(work, kenmerk, dated)

    def check(self) -> Check:
        """Return what looks wrong in the whole register."""
        with self.archive.reading() as work:
            ranges, letters = work.ranges.all(), work.kenmerken.dated()
            gaps = tuple(gap for range_ in ranges for gap in work.ranges.gaps(range_))
            doubled = work.kenmerken.doubled()
        return Check(gaps, doubled, odd_numbers(ranges, letters))

    def _range(self, identity: UUID, organisation: str, mask: str, first: int, last: int, drafter: str) -> Range:
        whose = enter_value("organisatie", organisation).strip()
        if not whose:
            raise KnownError(ErrorCode.VALUE_TYPE, name="organisatie", what="text")
        try:
            written = Mask(enter_value("masker", mask).strip())
        except MaskError as error:
            raise KnownError(ErrorCode.KENMERK_MASK, mask=mask, example=EXAMPLE) from error
        try:
            return Range(
                id=identity, organisation=whose, mask=written, first=first, last=last,
                drafter=enter_value("opsteller", drafter).strip(),
            )  # fmt: skip
        except ValueError as error:
            raise KnownError(ErrorCode.RANGE_NUMBERS, first=first, last=last) from error

    def _adopt(self, work: Work, range_: Range, act: Act) -> None:
        adopted = work.kenmerken.adopt(range_, self.hand.moment(), self.hand.by)
        facts = {"mask": range_.mask.text, "first": str(range_.first), "last": str(range_.last)}
        self.hand.note(work, act, range_.id, **facts, adopted=str(adopted))


def _use(work: Work, range_: Range, year: int) -> RangeUse:
    number = work.ranges.next(range_, year)
    if number is None:
        return RangeUse(range_, None, 0)
    return RangeUse(range_, range_.mask.write(number, year), range_.last - number + 1)


def _meant(ranges: tuple[Range, ...], first: int, last: int, mask: str) -> Range:
    found = [
        each
        for each in ranges
        if each.first <= first and last <= each.last and (not mask or folded(each.mask.text) == folded(mask))
    ]
    reference = f"{first}-{last}"
    if not found:
        raise KnownError(ErrorCode.UNKNOWN_RANGE, reference=reference)
    if len(found) > 1:
        candidates = ", ".join(each.mask.text for each in found)
        raise KnownError(ErrorCode.AMBIGUOUS, reference=reference, candidates=candidates)
    return found[0]


def _skip(work: Work, range_: Range, number: int, year: int | None, why: str, at: datetime, by: str) -> None:
    kenmerk = range_.mask.write(number, year or 0)
    taken = work.kenmerken.holder(kenmerk)
    if taken:
        raise taken_error(taken)
    work.kenmerken.add(
        Issue(
            kenmerk=kenmerk, state=IssueState.VOID, at=at, by=by, range=range_.id, number=number, year=year, why=why
        )
    )


def _year(moment: datetime) -> int:
    """The year on the calendar of who works here."""
    return moment.astimezone().year
