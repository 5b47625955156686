"""The dates and ages of a draft that hang on its own date: listed, mended, made fields that move along."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date

from app.compose.typed_dates import Typed, as_field
from app.domain.drafts import Draft
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId
from app.domain.inlines import Inline, Text
from app.domain.moving_dates import MovingDate, MovingForm
from app.services.drafting import Drafting, Edited
from app.services.resolving import Resolving
from app.services.telling_dates import Instead
from app.storage.work import Work


@dataclass(frozen=True, slots=True)
class MovingDates:
    """What hangs on the dates of the drafts of one archive. Every edit is a step that can be undone."""

    drafting: Drafting
    resolving: Resolving

    def all(self, draft: DraftId) -> tuple[MovingDate, ...]:
        """Return the dates, periods and ages of a draft that hang on its own date, numbered in their order.

        Raises:
            KnownError: as `Resolving.show`.
        """
        return self.resolving.show(draft).dates

    def mend(self, draft: DraftId, numbers: Collection[int] = ()) -> Edited:
        """Write what is no longer right anew, as it should be said now: those numbered, or all.

        Raises:
            KnownError: NO_MOVING_DATE where one of the numbers is none, or cannot be mended.
        """

        def instead(told: MovingDate, _: Typed) -> Inline | None:
            return Text(told.should) if told.should and _wanted(told, numbers) else None

        return self._edit(draft, numbers, instead, lambda told: bool(told.should))

    def make_fields(self, draft: DraftId, numbers: Collection[int] = (), *, as_now: bool = False) -> Edited:
        """Make fields of words that were typed: those numbered, or all; from then on they move along.

        Each keeps what it meant when it was typed; with `as_now` what it means in the letter as it is now. Of an age
        no day of birth is known of, `tie` makes a field.

        Raises:
            KnownError: NO_MOVING_DATE where one of the numbers is none, or cannot be made a field.
        """

        def instead(told: MovingDate, typed: Typed) -> Inline | None:
            value = typed.value if as_now else told.value
            return as_field(typed, value) if value and not told.is_field and _wanted(told, numbers) else None

        return self._edit(draft, numbers, instead, lambda told: bool(told.value) and not told.is_field)

    def tie(self, draft: DraftId, number: int, born: date) -> Edited:
        """Make a field of an age, of somebody born on that day; its number of years moves along.

        Raises:
            KnownError: NO_MOVING_DATE where the number is no age; BIRTH_AFTER_LETTER (day).
        """

        def instead(told: MovingDate, typed: Typed) -> Inline | None:
            return as_field(typed, born.isoformat()) if told.number == number else None

        def fits(told: MovingDate) -> bool:
            return told.form is MovingForm.AGE and not told.is_field

        return self._edit(draft, (number,), instead, fits, born)

    def _edit(
        self,
        draft: DraftId,
        numbers: Collection[int],
        instead: Instead,
        fits: Callable[[MovingDate], bool],
        born: date | None = None,
    ) -> Edited:
        def change(work: Work, old: Draft) -> Draft:
            told, library = self.resolving.told(work, work.drafts.get(old.id))
            if born is not None and born > told.counting.day:
                raise KnownError(ErrorCode.BIRTH_AFTER_LETTER, day=born.isoformat())
            known = {each.number for each in told.dates(old, library) if fits(each)}
            for number in numbers:
                if number not in known:
                    raise KnownError(ErrorCode.NO_MOVING_DATE, reference=number)
            return told.edited(old, library, instead)

        return self.drafting.edit(draft, change)


def _wanted(told: MovingDate, numbers: Collection[int]) -> bool:
    return not numbers or told.number in numbers
