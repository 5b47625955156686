"""Fields that are said by the letter's date, said anew for the date it has."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from app.compose.blocks import each_run
from app.domain.blocks import Blocks
from app.domain.drafts import Draft, OwnPart
from app.domain.ids import ParagraphId
from app.domain.inlines import Emph, Field, Footnote, Inline, Inlines, Link, Strong, Sub, Sup, Text
from app.domain.moving_dates import DatePreference, MovingForm, form_of
from app.domain.paragraphs import Paragraph
from app.language.ages import age_on, write_age
from app.language.dates import write_long
from app.text.runs import runs

_REACH: Final = 60
"""Characters on either side of a date that matter to how it is said."""


@dataclass(frozen=True, slots=True)
class Counting:
    """The date a letter counts from, and how its house likes dates near it."""

    day: date
    preference: DatePreference = DatePreference.FULL


def moved(blocks: Blocks, counting: Counting | None) -> Blocks:
    """Return `blocks` with all that hangs on the letter's date (dates, periods, ages) as one of that date has it.

    Without a date to count from each is said in full.
    """

    def in_run(inlines: Inlines) -> Inlines:
        if not any(isinstance(each, Field) and form_of(each.name) for each in inlines):
            return inlines
        kept: list[Inline] = []
        for place, inline in enumerate(inlines):
            if isinstance(inline, Field):
                before = kept[-1] if kept else None
                after = inlines[place + 1] if place + 1 < len(inlines) else None
                kept.append(_said(inline, _shown(before)[-_REACH:], _shown(after)[:_REACH], counting))
            else:
                kept.append(inline)
        return tuple(kept)

    return each_run(blocks, in_run)


def in_full(value: str, form: MovingForm) -> str:
    """Return a value as it is said whatever the letter's date; it itself where it is not in the stored form."""
    if not is_stored(value):
        return value
    from app.language.moving_words import whole_name  # loaded when a date is said

    return f"geboren {write_long(date.fromisoformat(value))}" if form is MovingForm.AGE else whole_name(value)


def is_stored(value: str) -> bool:
    """Return whether a value is days or a period in the stored form."""
    try:
        return bool([date.fromisoformat(each) for each in re.split("[,/]", value)])
    except ValueError:
        return False


def _said(field: Field, before: str, after: str, counting: Counting | None) -> Field:
    form = form_of(field.name)
    if form is None or not is_stored(field.value):
        return field
    if counting is None:
        return Field(field.name, field.value, in_full(field.value, form))
    if form is MovingForm.AGE:
        years = age_on(date.fromisoformat(field.value), counting.day)
        # "17-jarige" holds the number alone.
        return Field(field.name, field.value, str(years) if field.shown.isdecimal() else write_age(years))
    from app.language.moving_dates import said  # loaded when a date is said

    words = said(field.value, counting.day, counting.preference, field.shown, before, after)
    return Field(field.name, field.value, words)


def _shown(inline: Inline | None) -> str:
    match inline:
        case Text(text):
            return text
        case Field(shown=shown):
            return shown
    return ""


def moves(body: str) -> bool:
    """Return whether the text of a library paragraph has a field that hangs on the letter's date."""
    return any(form in body for form in MovingForm)


def has_moving_fields(draft: Draft, library: Mapping[tuple[ParagraphId, int], Paragraph], opening: str = "") -> bool:
    """Return whether any field of a draft, or of the `opening` of its kind, hangs on the letter's date."""
    bodies = (opening, *(each.body for each in library.values()))
    if any(map(moves, bodies)):
        return True
    held = (part.blocks if isinstance(part, OwnPart) else part.wording or () for part in draft.parts)
    return any(_has_one(run) for blocks in held for run in runs(blocks))


def _has_one(inlines: Inlines) -> bool:
    for inline in inlines:
        match inline:
            case Field(name=name) if form_of(name):
                return True
            case Strong(inner) | Emph(inner) | Sup(inner) | Sub(inner) | Link(_, inner) if _has_one(inner):
                return True
            case Footnote(blocks) if any(_has_one(para.inlines) for para in blocks):
                return True
    return False
