"""Questions and answers told apart over the passages of a letter."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from app.domain.found import QuestionAndAnswer
from app.intake.kamervragen.numbered import Numbered, answer, bare, question

_LONGEST_TURN: Final = 600
"""Characters; the line that says who answers is no longer, however many ministers it names."""


@dataclass(frozen=True, slots=True)
class Dialogue:
    """The items in the order of their first question, and which passages are the words of a question.

    `places` holds for each item the first and last passage of each of its questions.
    """

    items: tuple[QuestionAndAnswer, ...] = ()
    asked: frozenset[int] = frozenset()
    places: tuple[tuple[tuple[int, int], ...], ...] = ()


@dataclass(frozen=True, slots=True)
class _Label:
    """What a passage begins; `numbers` is empty for a lone "Antwoord", `end` is where its own words begin."""

    asks: bool
    numbers: tuple[int, ...]
    end: int


@dataclass(slots=True)
class _Part:
    numbers: tuple[int, ...]
    first: int
    words: list[str] = field(default_factory=list)
    last: int = 0

    @property
    def text(self) -> str:
        return "\n".join(self.words)


_Joined: TypeAlias = tuple[QuestionAndAnswer, Sequence[_Part]]
"""An item with the questions in it."""


def dialogue(texts: Sequence[str]) -> Dialogue:
    """Return the questions and answers in `texts`; none where no line says that a question begins.

    Lines "Vraag 1" and "Antwoord 1" are looked for first. Where there are none, a text that puts bare numbers before
    its questions is read by these, whether "Antwoord" follows each or bare numbers stand before its answers too.
    """
    return (
        _told(texts, _worded(texts)) or _told(texts, _half_worded(texts)) or _told(texts, _bare(texts)) or Dialogue()
    )


def _worded(texts: Sequence[str]) -> list[_Label | None]:
    labels: list[_Label | None] = []
    for text in texts:
        asks = question(text)
        replies = None if asks else answer(text)
        found = asks or replies
        labels.append(_Label(asks is not None, found.numbers, found.end) if found else None)
    return labels


def _half_worded(texts: Sequence[str]) -> list[_Label | None]:
    """Return the labels of a text that numbers its questions and says "Antwoord" before each answer.

    No labels where numbers stand alone once more behind an answer: these number answers.
    """
    labels: list[_Label | None] = [None] * len(texts)
    last, answered = 0, False
    for place, text in enumerate(texts):
        asks, replies = bare(text), answer(text)
        if replies is not None and last:
            answered = True
            labels[place] = _Label(False, replies.numbers, replies.end)
        elif asks is not None and asks.numbers[0] == last + 1 and _can_ask(text, asks):
            last = asks.numbers[-1]
            labels[place] = _Label(True, asks.numbers, asks.end)
        elif asks is not None and answered and asks.end == len(text.rstrip()):
            return []
    return labels if answered else []


def _can_ask(text: str, numbers: Numbered) -> bool:
    """Return whether what follows the numbers is a question, or stands in the next passage."""
    return numbers.end == len(text.rstrip()) or text.rstrip().endswith("?")


def _bare(texts: Sequence[str]) -> list[_Label | None]:
    """Return the labels of a text that numbers its questions, says who answers, and numbers its answers.

    A question bears the number after the last one; an answer numbers that were asked.
    """
    begun = [bare(text) for text in texts]
    labels: list[_Label | None] = [None] * len(texts)
    turn = _where_answers_begin(texts, begun)
    last = 0
    for place, found in enumerate(begun):
        if turn is None or found is None:
            continue
        if place < turn and found.numbers[0] == last + 1:
            last = found.numbers[-1]
            labels[place] = _Label(True, found.numbers, found.end)
        elif place > turn and all(0 < number <= last for number in found.numbers):
            labels[place] = _Label(False, found.numbers, found.end)
    if turn is not None and last:
        labels[turn] = _Label(False, (0,), len(texts[turn]))
    return labels


def _where_answers_begin(texts: Sequence[str], begun: Sequence[Numbered | None]) -> int | None:
    """Return the passage that says who answers, numbers from one standing before it and behind it."""
    firsts = [place for place, found in enumerate(begun) if found and found.numbers[0] == 1]
    for place, text in enumerate(texts):
        between = bool(firsts) and firsts[0] < place < firsts[-1]
        if between and len(text) < _LONGEST_TURN and text.lower().startswith("antwoord"):
            return place
    return None


def _told(texts: Sequence[str], labels: Sequence[_Label | None]) -> Dialogue | None:
    if not labels:
        return None
    questions: list[_Part] = []
    replies: list[_Part] = []
    asked: set[int] = set()
    unanswered: dict[int, None] = {}
    current: _Part | None = None
    for place, (text, label) in enumerate(zip(texts, labels, strict=True)):
        if label is not None and label.asks:
            current = _Part(label.numbers, place)
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
