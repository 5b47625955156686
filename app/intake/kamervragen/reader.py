"""Kamervragen read from the passages of a letter."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from app.domain.found import Kamervragen, QuestionAndAnswer
from app.domain.passages import Passage, Role
from app.intake.kamervragen.dialogue import Dialogue, dialogue
from app.intake.kamervragen.printed_head import PrintedHead, printed_head, put_by_letter

_ZAAK: Final = re.compile(r"\b(?:19|20)\d\dZ\d{5}\b")
_COVER: Final = 12
"""Passages in which the number the Kamer gave the questions is told, before the first of them."""


@dataclass(frozen=True, slots=True)
class Read:
    """What was read, the head as it is printed, and which passages are the words of a question."""

    kamervragen: Kamervragen | None
    head: PrintedHead
    asked: frozenset[int]


def read_kamervragen(passages: Sequence[Passage]) -> Read:
    """Return the questions in `passages` with their answers; None where no question and answer are told apart.

    Notes take no part. `asked` counts in `passages`.
    """
    places = [place for place, passage in enumerate(passages) if passage.role is not Role.NOTE]
    told = dialogue([passages[place].text for place in places])
    head = printed_head([passages[place] for place in places])
    answered = any(item.answer for item in told.items)
    if not told.items or not (answered or head.is_print):
        return Read(None, head, frozenset())
    return Read(
        Kamervragen(
            members=head.members,
            number=_number(passages, min(told.asked)),
            put=head.put.day if head.put else put_by_letter([passages[place] for place in places[: min(told.asked)]]),
            received=head.received.day if head.received else None,
            items=_placed(told, [passages[place] for place in places]),
        ),
        head,
        frozenset(places[place] for place in told.asked),
    )


def _number(passages: Sequence[Passage], first: int) -> str | None:
    found = (_ZAAK.search(passage.text) for passage in passages[: min(first + 1, _COVER)])
    return next((match.group() for match in found if match), None)


def _placed(told: Dialogue, passages: Sequence[Passage]) -> tuple[QuestionAndAnswer, ...]:
    """Return the items with the places of their questions in the plain text."""
    return tuple(
        replace(item, asked=tuple(_span(passages[first], passages[last]) for first, last in places))
        for item, places in zip(told.items, told.places, strict=True)
    )


def _span(first: Passage, last: Passage) -> tuple[int, int]:
    start, end = first.span(0, 1)[0], last.span(0, len(last.text))[1]
    return min(start, end), max(start, end)
