"""How far the questions in a letter are answered: each with its answer, alone or together with others."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.domain.blocks import Annex, Answer, Block, Blocks, Figure, Heading, ListBlock, ListKind, PageBreak, Question
from app.domain.questions import QuestionState, numbers_in
from app.text.runs import beginning, runs, shown
from app.text.sub_questions import letters_in
from app.text.walk import each_block


@dataclass(frozen=True, slots=True)
class Answering:
    """The questions of a letter in their order, and the numbers of answers to no question."""

    questions: tuple[QuestionState, ...]
    unasked: tuple[str, ...]


@dataclass
class _Reply:
    numbers: tuple[str, ...]
    part: int
    blocks: Blocks
    has_words: bool


def answering(parts: Sequence[Blocks]) -> Answering:
    """Return how far the questions in the parts of a letter are answered.

    An answer is there when words stand in it, or between it and the next question: a library paragraph put under its
    heading. What stands under the last answer of all may as well close the letter and does not count. An answer that
    has a lettered list answers those sub-questions of which the item has words.
    """
    asked: list[QuestionState] = []
    replies: list[_Reply] = []
    under: _Reply | None = None
    waiting: list[_Reply] = []
    for place, block in _flat(parts):
        if isinstance(block, Question):
            for reply in waiting:
                reply.has_words = True
            under, waiting = None, []
            asked += _asked(block, place)
        elif isinstance(block, Answer):
            under, waiting = _Reply(block.numbers, place, block.blocks, _says(block.blocks)), []
            replies.append(under)
        elif isinstance(block, Heading | Annex | PageBreak):
            under = None
        elif under is not None and _says((block,)):
            waiting = [under]
    return _matched(asked, replies)


def _flat(parts: Sequence[Blocks]) -> Iterable[tuple[int, Block]]:
    return ((place, block) for place, blocks in enumerate(parts) for block in blocks)


def _asked(block: Question, part: int) -> Iterable[QuestionState]:
    words = next(filter(None, map(beginning, runs(block.blocks))), "")
    marks = sum(shown(run, lambda _: "").count("?") for run in runs(block.blocks))
    for number in numbers_in(block.number) or (block.number,):
        yield QuestionState(
            number=number, part=part, begins=words, letters=letters_in(block.blocks), sentences=marks, is_missing=True
        )


def _matched(asked: list[QuestionState], replies: Sequence[_Reply]) -> Answering:
    """Match answers with questions; where two sets are numbered from one, the first that is open is meant."""
    queues: dict[str, deque[int]] = {}
    for place, each in enumerate(asked):
        queues.setdefault(each.number, deque()).append(place)
        base = each.number.rstrip("abcdefghijklmnopqrstuvwxyz")
        if base != each.number:
            queues.setdefault(base, deque()).append(place)
    answered: dict[int, QuestionState] = {}
    unasked: list[str] = []
    for reply in replies:
        for number in reply.numbers:
            places = _places(number, queues, asked, answered)
            for place in places:
                answered[place] = _with(answered.get(place, asked[place]), number, reply)
            unasked += [] if places else [number]
    states = (_settled(answered.get(place, each)) for place, each in enumerate(asked))
    return Answering(tuple(states), tuple(dict.fromkeys(unasked)))


def _places(
    number: str, queues: dict[str, deque[int]], asked: Sequence[QuestionState], answered: dict[int, QuestionState]
) -> list[int]:
    """Return which questions an answer of this number answers: 3 answers 3a and 3b too, 3b a part of 3."""
    exact = [place for place in queues.get(number, ()) if asked[place].number == number]
    if exact:
        return [next((place for place in exact if place not in answered), exact[-1])]
    if queues.get(number):
        return list(queues[number])
    whole = number[:-1]
    return [
        place
        for place in queues.get(whole, ())
        if asked[place].number == whole and number[-1] in asked[place].letters
    ]


def _with(state: QuestionState, number: str, reply: _Reply) -> QuestionState:
    """Return a question with one answer more, which may be to one of its letters only."""
    others = tuple(each for each in reply.numbers if each != number)
    told = replace(
        state,
        is_missing=False,
        together=tuple(dict.fromkeys((*state.together, *others))),
        answered_in=reply.part,
        has_words=state.has_words or reply.has_words,
    )
    covered: tuple[str, ...] = (number[-1],) if reply.has_words else ()
    if number == state.number or number[:-1] != state.number:
        covered = _covered(state.letters, reply)
    return replace(told, done=tuple(dict.fromkeys((*state.done, *covered))))


def _covered(letters: tuple[str, ...], reply: _Reply) -> tuple[str, ...]:
    """Return the letters a whole answer answers: those of its list that have words; all where it has no list."""
    lists = [each for each in reply.blocks if isinstance(each, ListBlock) and each.kind is ListKind.LETTER]
    if not lists or not letters:
        return letters if reply.has_words else ()
    items = [item for each in lists for item in each.items]
    return tuple(letter for letter, item in zip(letters, items, strict=False) if _says(item))


def _settled(state: QuestionState) -> QuestionState:
    if state.is_missing:
        return replace(state, open=(state.number,))
    if not state.letters:
        return replace(state, open=() if state.has_words else (state.number,))
    left = tuple(letter for letter in state.letters if letter not in state.done)
    if left == state.letters:
        return replace(state, open=(state.number,))
    return replace(state, open=tuple(f"{state.number}{letter}" for letter in left))


def _says(blocks: Blocks) -> bool:
    return any(shown(run, lambda _: "").strip() for run in runs(blocks)) or any(
        isinstance(block, Figure) for block in each_block(blocks)
    )
