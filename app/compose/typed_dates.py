"""Dates and ages in the text of a draft that hang on the letter's date: found, said anew, made fields."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import Final, TypeAlias

from app.compose.blocks import each_run
from app.compose.moving_fields import Counting
from app.domain.blocks import Answer, Block, Blocks, Question, Quote
from app.domain.inlines import Field, Inline, Inlines, Text
from app.domain.moving_dates import MovingForm, form_of, moving_name
from app.language.ages import age_on, may_differ, read_ages

NAMES: Final = {MovingForm.RELATIVE: "datum", MovingForm.AGE: "geboortedatum"}
"""What the value of a field is called that somebody's own words were made into."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """Words in running text that hang on the letter's date: the text they stand in, where, and what they mean.

    `field` is the field they are; None for words somebody typed. `value` is empty where it is not known.
    """

    around: str
    start: int
    end: int
    phrase: str
    form: MovingForm
    value: str
    field: Field | None = None

    @property
    def text(self) -> str:
        """Return the words themselves."""
        return self.around[self.start : self.end]

    @property
    def key(self) -> str:
        """Return what tells these words from others in one part."""
        return f"{self.form} {self.phrase}"


_MAY: Final = re.compile(
    r"jaar|jarig|maand|week|weken|dag|morgen|gister|reces|kwartaal|kerst|prinsjes|zomer|winter|herfst|lente|weekend|kw\.|dezer"
    r"|\bj\.?l\b|\bjongst|\baanst|\ba\.s|\be\.k|\bl\.?l\.?|jan|feb|maart|mrt|apr|mei|juni|juli|aug|sep|okt|nov|dec"
    r"|heden|\b[qhQH][1-4]\b",
    re.IGNORECASE,
)
"""Something every phrase of time or age that hangs on a date has: a text without is not read."""

Change: TypeAlias = Callable[[Typed], Inline | None]
"""Returns what stands instead of words; None where they stay."""


def typed_in(blocks: Blocks, counts_from: date) -> tuple[Typed, ...]:
    """Return all that hangs on the letter's date, typed words with what they mean at `counts_from`.

    Not the words of others: a question and a quotation keep theirs, which count from another date.
    """
    found: list[Typed] = []

    def note(each: Typed) -> None:
        found.append(each)

    changed(blocks, counts_from, note)
    return tuple(found)


def changed(blocks: Blocks, counts_from: date, change: Change) -> Blocks:
    """Return `blocks` with `change` made to all that `typed_in` returns, in the same order."""
    return tuple(_in_block(block, lambda inlines: _in_run(inlines, counts_from, change)) for block in blocks)


def _in_block(block: Block, change: Callable[[Inlines], Inlines]) -> Block:
    if isinstance(block, Question | Quote):
        return block
    if isinstance(block, Answer):
        return replace(block, blocks=tuple(_in_block(each, change) for each in block.blocks))
    return each_run((block,), change)[0]


def _in_run(inlines: Inlines, counts_from: date, change: Change) -> Inlines:
    kept: list[Inline] = []
    for inline in inlines:
        if isinstance(inline, Text):
            kept += _in_text(inline.text, counts_from, change)
        elif isinstance(inline, Field) and (form := form_of(inline.name)):
            shown = inline.shown
            whole = Typed(
                around=shown, start=0, end=len(shown), phrase=shown, form=form, value=inline.value, field=inline
            )
            kept.append(change(whole) or inline)
        else:
            kept.append(inline)
    return tuple(kept)


def _in_text(text: str, counts_from: date, change: Change) -> Iterator[Inline]:
    end = 0
    for each in _found(text, counts_from):
        instead = change(each)
        if instead is not None and each.start >= end:
            if text[end : each.start]:
                yield Text(text[end : each.start])
            yield instead
            end = each.end
    if text[end:] or not text:
        yield Text(text[end:])


@lru_cache(maxsize=4096)
def _found(text: str, counts_from: date) -> tuple[Typed, ...]:
    """Return what hangs on the date in a run of text; remembered, for somebody types in one run at a time."""
    return tuple(sorted(_read(text, counts_from), key=lambda typed: typed.start))


def _read(text: str, counts_from: date) -> Iterator[Typed]:
    if not _MAY.search(text):
        return
    from app.language.moving_dates import moving_phrases  # loaded for a text that may hold one

    for each in moving_phrases(text, counts_from):
        yield Typed(
            around=text,
            start=each.start,
            end=each.end,
            phrase=each.phrase,
            form=MovingForm.RELATIVE,
            value=each.value,
        )
    for age in read_ages(text, counts_from):
        count = 1 if text[age.end : age.end + 1] == "-" else 3
        words = text[age.start :].split()[:count]
        yield Typed(
            around=text,
            start=age.start,
            end=age.end,
            phrase=" ".join(words).rstrip(".,;:!?)"),
            form=MovingForm.AGE,
            value=age.born.isoformat() if age.born else "",
        )


def right_now(typed: Typed, value: str, against: date, counting: Counting) -> bool:
    """Return whether words that meant `value` when they were typed still do; of an age, whether they well may."""
    if typed.field is not None or against == counting.day:
        return True
    if typed.form is MovingForm.RELATIVE:
        from app.language.moving_dates import is_right  # loaded when words are to be weighed

        return is_right(typed.around, typed.start, typed.end, value, counting.day)
    if value:
        return str(age_on(date.fromisoformat(value), counting.day)) == typed.text
    return not may_differ(against, counting.day)


def should_say(typed: Typed, value: str, counting: Counting) -> str:
    """Return what is right in a letter of that date; empty where it is not known."""
    if not value:
        return ""
    if typed.form is MovingForm.AGE:
        return str(age_on(date.fromisoformat(value), counting.day))
    from app.language.moving_dates import said  # loaded when words are to be replaced

    before, after = typed.around[: typed.start], typed.around[typed.end :]
    return said(value, counting.day, counting.preference, typed.text, before, after)


def as_field(typed: Typed, value: str) -> Field:
    """Return words as a field that says them anew for each date of the letter."""
    return Field(moving_name(NAMES[typed.form], typed.form), value, typed.text)


def value_at(typed: Typed, against: date) -> str:
    """Return what typed words meant in a letter of that date; empty where they meant nothing, or it is not known."""
    same = (each for each in _found(typed.around, against) if (each.start, each.end) == (typed.start, typed.end))
    return next((each.value for each in same if each.form is typed.form), "")
