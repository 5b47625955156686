"""The ways in which letters tell the questions of members from the answers to them."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from app.intake.kamervragen.numbered import Numbered, answer, bare, question

_LONGEST_TURN: Final = 600
"""Characters; the line that says who answers is no longer, however many ministers it names."""
_OF_QUESTIONS: Final = re.compile(r"\b(?:kamer)?vragen\b", re.IGNORECASE)
_LEAST_ASKED: Final = 2
"""Numbered questions without any label, fewer than which are rather items of a list."""


@dataclass(frozen=True, slots=True)
class Label:
    """What a passage begins; `numbers` is empty for a lone "Antwoord", `end` is where its own words begin."""

    asks: bool
    numbers: tuple[int, ...]
    end: int


def _worded(texts: Sequence[str]) -> list[Label | None]:
    labels: list[Label | None] = []
    for text in texts:
        asks = question(text)
        replies = None if asks else answer(text)
        found = asks or replies
        labels.append(Label(asks is not None, found.numbers, found.end) if found else None)
    return labels


def _half_worded(texts: Sequence[str]) -> list[Label | None]:
    """Return the labels of a text that numbers its questions and says "Antwoord" before each answer.

    No labels where numbers stand alone once more behind an answer: these number answers.
    """
    labels: list[Label | None] = [None] * len(texts)
    last, answered = 0, False
    for place, text in enumerate(texts):
        asks, replies = bare(text), answer(text)
        if replies is not None and last:
            answered = True
            labels[place] = Label(False, replies.numbers, replies.end)
        elif asks is not None and asks.numbers[0] == last + 1 and _can_ask(text, asks):
            last = asks.numbers[-1]
            labels[place] = Label(True, asks.numbers, asks.end)
        elif asks is not None and answered and asks.end == len(text.rstrip()):
            return []
    return labels if answered else []


def _can_ask(text: str, numbers: Numbered) -> bool:
    """Return whether what follows the numbers is a question, or stands in the next passage."""
    return numbers.end == len(text.rstrip()) or text.rstrip().endswith("?")


def _bare(texts: Sequence[str]) -> list[Label | None]:
    """Return the labels of a text that numbers its questions, says who answers, and numbers its answers.

    A question bears the number after the last one; an answer numbers that were asked.
    """
    begun = [bare(text) for text in texts]
    labels: list[Label | None] = [None] * len(texts)
    turn = _where_answers_begin(texts, begun)
    last = 0
    for place, found in enumerate(begun):
        if turn is None or found is None:
            continue
        if place < turn and found.numbers[0] == last + 1:
            last = found.numbers[-1]
            labels[place] = Label(True, found.numbers, found.end)
        elif place > turn and all(0 < number <= last for number in found.numbers):
            labels[place] = Label(False, found.numbers, found.end)
    if turn is not None and last:
        labels[turn] = Label(False, (0,), len(texts[turn]))
    return labels


def _where_answers_begin(texts: Sequence[str], begun: Sequence[Numbered | None]) -> int | None:
    """Return the passage that says who answers, numbers from one standing before it and behind it."""
    firsts = [place for place, found in enumerate(begun) if found and found.numbers[0] == 1]
    for place, text in enumerate(texts):
        between = bool(firsts) and firsts[0] < place < firsts[-1]
        if between and len(text) < _LONGEST_TURN and text.lower().startswith("antwoord"):
            return place
    return None


def _numbered_twice(texts: Sequence[str]) -> list[Label | None]:
    """Return the labels of a text that puts the number of each question before its answer once more."""
    labels: list[Label | None] = [None] * len(texts)
    last: tuple[int, ...] = (0,)
    open_, answered = False, 0
    for place, text in enumerate(texts):
        found = bare(text)
        if found is None:
            continue
        if open_ and found.numbers == last:
            labels[place] = Label(False, found.numbers, found.end)
            open_, answered = False, answered + 1
        elif not open_ and found.numbers[0] == last[-1] + 1 and _can_ask(text, found):
            labels[place] = Label(True, found.numbers, found.end)
            open_, last = True, found.numbers
    return labels if answered >= _LEAST_ASKED and not open_ else []


def _answered_below(texts: Sequence[str]) -> list[Label | None]:
    """Return the labels of a text that numbers its questions and has each answer under it without a label.

    Only where it speaks of questions before, and each is one: its words end in a question mark, and others follow.
    """
    labels: list[Label | None] = [None] * len(texts)
    last, asked, told = 0, 0, False
    open_: tuple[int, ...] = ()
    for place, text in enumerate(texts):
        found = bare(text)
        told = told or (not last and _OF_QUESTIONS.search(text) is not None)
        if not open_ and told and found and found.numbers[0] == last + 1 and _can_ask(text, found):
            labels[place] = Label(True, found.numbers, found.end)
            open_, last, asked = found.numbers, found.numbers[-1], asked + 1
        elif open_ and not text.rstrip(" )0123456789").endswith("?"):
            if not texts[place - 1].rstrip(" )0123456789").endswith("?"):
                return []
            labels[place] = Label(False, open_, 0)
            open_ = ()
    return labels if asked >= _LEAST_ASKED and not open_ else []


WAYS: Final[tuple[Callable[[Sequence[str]], list[Label | None]], ...]] = (
    _worded,
    _half_worded,
    _numbered_twice,
    _bare,
    _answered_below,
)
"""How questions and answers are told apart, the most telling first."""
