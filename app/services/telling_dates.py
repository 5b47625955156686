"""What there is to say of the dates and ages in a draft that hang on its own date."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeAlias

from app.compose.moving_fields import Counting, moved, moves
from app.compose.parts import Library, blocks_of
from app.compose.typed_dates import Typed, changed, right_now, should_say, typed_in, value_at
from app.domain.blocks import Blocks
from app.domain.drafts import Draft, OwnPart, Part
from app.domain.ids import PartId
from app.domain.inlines import Inline
from app.domain.moving_dates import MovingDate, MovingForm
from app.services.typed_against import Key, written_by_hand
from app.text.normal import normal

Instead: TypeAlias = Callable[[MovingDate, Typed], Inline | None]


@dataclass(frozen=True, slots=True)
class Told:
    """What dates are told by: the one the letter counts from, those each was typed against, the names of parts."""

    counting: Counting
    against: Mapping[Key, date]
    titles: Mapping[PartId, str]

    def dates(self, draft: Draft, library: Library) -> tuple[MovingDate, ...]:
        """Return every date, period and age of a draft that hangs on its date, in order."""
        return tuple(each for _, _, each in self._numbered(draft, library))

    def _numbered(self, draft: Draft, library: Library) -> Iterator[tuple[Part, Typed, MovingDate]]:
        number = 0
        for part in draft.parts:
            hand = written_by_hand(part)
            blocks = moved(hand, self.counting) if hand else self._of_library(part, library)
            for typed in typed_in(blocks, self.counting.day):
                told = self.told(part, typed, number + 1)
                if told is not None and (hand or typed.field is not None):
                    number += 1
                    yield part, typed, told

    def _of_library(self, part: Part, library: Library) -> Blocks:
        """Return what the library says in a part; nothing, and nothing rendered, where no date in it moves."""
        if isinstance(part, OwnPart) or not moves(library[part.paragraph, part.version].body):
            return ()
        return blocks_of(part, library, self.counting)

    def told(self, part: Part, typed: Typed, number: int) -> MovingDate | None:
        """Return what there is to say of words in a part; None where they meant nothing when they were typed."""
        against = None if typed.field else self.against.get((part.id, typed.key), self.counting.day)
        value = typed.value if against is None else value_at(typed, against)
        if typed.form is MovingForm.RELATIVE and not value:
            return None
        right = against is None or right_now(typed, value, against, self.counting)
        return MovingDate(
            number=number,
            part=part.id,
            title=self.titles.get(part.id, ""),
            form=typed.form,
            text=typed.text,
            phrase=typed.phrase,
            value=value,
            is_field=typed.field is not None,
            is_right=right,
            against=against,
            should="" if right else should_say(typed, value, self.counting),
        )

    def edited(self, draft: Draft, library: Library, instead: Instead) -> Draft:
        """Return a draft with words of the drafter's own replaced; what stands in the library's text stays."""
        number = 0
        for part in draft.parts:
            hand = written_by_hand(part)
            if not hand:
                found = typed_in(self._of_library(part, library), self.counting.day)
                number += sum(each.field is not None for each in found)
                continue

            def change(typed: Typed, part: Part = part) -> Inline | None:
                nonlocal number
                told = self.told(part, typed, number + 1)
                if told is None:
                    return None
                number += 1
                return instead(told, typed)

            draft = draft.with_part(_rewritten(part, changed(hand, self.counting.day, change)))
        return draft


def _rewritten(part: Part, blocks: Blocks) -> Part:
    if isinstance(part, OwnPart):
        return part if blocks == part.blocks else replace(part, blocks=normal(blocks))
    return part if blocks == part.wording else replace(part, wording=normal(blocks))
