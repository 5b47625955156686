"""Questions and answers told apart over the passages of a letter."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from app.domain.found import QuestionAndAnswer
from app.intake.kamervragen.turns import WAYS, Label


@dataclass(frozen=True, slots=True)
class Dialogue:
    """The items in the order of their first question, and which passages are the words of a question.

    `places` holds for each item the first and last passage of each of its questions, `begins` where in the first of
    these its own words begin, behind what numbers it.
    """

    items: tuple[QuestionAndAnswer, ...] = ()
    asked: frozenset[int] = frozenset()
    places: tuple[tuple[tuple[int, int], ...], ...] = ()
    begins: tuple[tuple[int, ...], ...] = ()


@dataclass(slots=True)
class _Part:
    numbers: tuple[int, ...]
    first: int
    words: list[str] = field(default_factory=list)
    last: int = 0
    begin: int = 0

    @property
    def text(self) -> str:
        return "\n".join(self.words)


_Joined: TypeAlias = tuple[QuestionAndAnswer, Sequence[_Part]]
"""An item with the questions in it."""


def dialogue(texts: Sequence[str]) -> Dialogue:
    """Return the questions and answers in `texts`; none where no line says that a question begins.

    Of the ways to number them the first is taken that tells any apart.
    """
    return next((told for way in WAYS if (told := _told(texts, way(texts)))), Dialogue())


def _told(texts: Sequence[str], labels: Sequence[Label | None]) -> Dialogue | None:
    if not labels:
        return None
    questions: list[_Part] = []
    replies: list[_Part] = []
    asked: set[int] = set()
    unanswered: dict[int, None] = {}
    current: _Part | None = None
    for place, (text, label) in enumerate(zip(texts, labels, strict=True)):
        if label is not None and label.asks:
            current = _Part(label.numbers, place, begin=label.end)
            questions.append(current)
            unanswered.update(dict.fromkeys(label.numbers))
        elif label is not None and questions:
            # A lone "Antwoord" answers what was asked and is not answered yet.
            current = _Part(label.numbers or tuple(unanswered), place)
            replies.append(current)
            for number in current.numbers:
                unanswered.pop(number, None)
        if current is None:
            continue
        words = text[label.end :].strip() if label is not None else text
        current.last = place
        if words:
            current.words.append(words)
        if current is questions[-1]:
            asked.add(place)
    if not questions:
        return None
    joined = _joined(questions, replies)
    return Dialogue(
        tuple(item for item, _ in joined),
        frozenset(asked),
        tuple(tuple((part.first, part.last) for part in parts) for _, parts in joined),
        tuple(tuple(part.begin for part in parts) for _, parts in joined),
    )


def _joined(questions: Sequence[_Part], replies: Sequence[_Part]) -> list[_Joined]:
    """Return each answer with the questions it answers; a question nobody answers stands alone, none is invented.

    A letter may answer two lists of questions, each numbered from one: the first that is open is meant.
    """
    place = {id(part): number for number, part in enumerate(questions)}
    waiting: dict[int, deque[_Part]] = {}
    for part in questions:
        for number in part.numbers:
            waiting.setdefault(number, deque()).append(part)
    answered: set[int] = set()
    items: list[_Joined] = []
    for reply in replies:
        matched: dict[int, _Part] = {}
        for number in reply.numbers:
            queue = waiting.get(number, deque())
            while queue and id(queue[0]) in answered:
                queue.popleft()
            if queue:
                matched[id(queue[0])] = queue[0]
        answered |= set(matched)
        if matched:
            items.append(_item(sorted(matched.values(), key=lambda part: place[id(part)]), reply.text))
    items.extend(_item([part], "") for part in questions if id(part) not in answered)
    return sorted(items, key=lambda each: place[id(each[1][0])])


def _item(parts: Sequence[_Part], reply: str) -> _Joined:
    numbers = tuple(dict.fromkeys(number for part in parts for number in part.numbers))
    return QuestionAndAnswer(numbers, "\n".join(part.text for part in parts), reply), parts
