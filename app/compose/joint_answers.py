"""Answers to Kamervragen in a draft: filled in, given to several questions together, taken apart again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.blocks import Annex, Answer, Block, Blocks, Heading, PageBreak, Question
from app.domain.drafts import Draft, OwnPart, Part
from app.domain.errors import ErrorCode, KnownError
from app.domain.questions import in_order, listed, numbers_in

_ENDS = Question | Answer | Heading | Annex | PageBreak
"""What ends the text that stands under an answer."""


def joined(draft: Draft, numbers: Sequence[str]) -> Draft:
    """Return a draft that answers these questions together, and those already answered with one of them.

    The questions stay in their order; the one answer stands behind the last, with the words of all. Library
    paragraphs that stood under one of the answers stand under the joint one.

    Raises:
        KnownError: UNKNOWN_QUESTION (reference, candidates).
    """
    asked = _asked(draft)
    for number in numbers:
        _known(number, asked)
    ours = [each for each in _answers(draft) if set(each.numbers) & set(numbers)]
    together = sorted({*numbers, *(number for each in ours for number in each.numbers)}, key=in_order)
    if len(ours) == 1 and set(ours[0].numbers) == set(together):
        return draft
    words = tuple(block for each in ours for block in each.blocks)
    return _placed(_without(draft, ours), Answer(tuple(together), words))


def split(draft: Draft, number: str) -> Draft:
    """Return a draft that answers a question by itself again; the words stay with the others.

    Raises:
        KnownError: UNKNOWN_QUESTION; QUESTIONS_PRINTED_AS_ONE (numbers) where they have one text.
    """
    printed = _known(number, _asked(draft))
    ours = [each for each in _answers(draft) if number in each.numbers and len(each.numbers) > 1]
    if not ours:
        return draft
    if len(numbers_in(printed)) > 1:
        raise KnownError(ErrorCode.QUESTIONS_PRINTED_AS_ONE, numbers=printed)
    rest = tuple(each for each in ours[0].numbers if each != number)
    without = _placed(_without(draft, ours[:1]), Answer(rest, ours[0].blocks))
    return _placed((without, ()), Answer((number,), ()))


def answered(draft: Draft, numbers: Sequence[str], words: Blocks) -> Draft:
    """Return a draft in which the answer to these questions, together where they are several, has these words.

    Raises:
        KnownError: UNKNOWN_QUESTION.
    """
    together = joined(draft, numbers)
    for part in together.parts:
        if isinstance(part, OwnPart):
            blocks = tuple(
                replace(block, blocks=words)
                if isinstance(block, Answer) and set(numbers) & set(block.numbers)
                else block
                for block in part.blocks
            )
            together = together.with_part(replace(part, blocks=blocks))
    return together


def place_under(draft: Draft, number: str) -> int:
    """Return where among the parts a library paragraph goes that answers a question: behind what is there already.

    Raises:
        KnownError: UNKNOWN_QUESTION.
    """
    _known(number, _asked(draft))
    for place, part in enumerate(draft.parts):
        if any(number in block.numbers for block in _own(part) if isinstance(block, Answer)):
            return place + 1 + len(_tail(draft.parts, place))
    return len(draft.parts)


@dataclass(frozen=True, slots=True)
class _Reply:
    """An answer with the parts that stand under it."""

    numbers: tuple[str, ...]
    blocks: Blocks
    part: Part
    tail: tuple[Part, ...]


def _asked(draft: Draft) -> dict[str, str]:
    """Return what each number is printed as, in the draft's own text."""
    questions = (block for part in draft.parts for block in _own(part) if isinstance(block, Question))
    return {number: each.number for each in questions for number in numbers_in(each.number) or (each.number,)}


def _known(number: str, asked: dict[str, str]) -> str:
    if number not in asked:
        there = listed(sorted(asked, key=in_order)) if asked else ""
        raise KnownError(ErrorCode.UNKNOWN_QUESTION, reference=number, candidates=there)
    return asked[number]


def _own(part: Part) -> Blocks:
    return part.blocks if isinstance(part, OwnPart) else ()


def _answers(draft: Draft) -> list[_Reply]:
    return [
        _Reply(block.numbers, block.blocks, part, _tail(draft.parts, place) if block is part.blocks[-1] else ())
        for place, part in enumerate(draft.parts)
        if isinstance(part, OwnPart)
        for block in part.blocks
        if isinstance(block, Answer)
    ]


def _tail(parts: Sequence[Part], place: int) -> tuple[Part, ...]:
    """Return the parts under the answer that ends a part, up to the next question; none under the last."""
    found: list[Part] = []
    for part in parts[place + 1 :]:
        if any(isinstance(block, _ENDS) for block in _own(part)):
            return tuple(found) if any(isinstance(block, Question) for block in _own(part)) else ()
        found.append(part)
    return ()


def _without(draft: Draft, replies: Sequence[_Reply]) -> tuple[Draft, tuple[Part, ...]]:
    """Return the draft without these answers and what stands under them, and these parts."""
    tails = tuple(part for each in replies for part in each.tail)
    gone = {each.numbers for each in replies}
    parts: list[Part] = []
    for part in draft.parts:
        if part in tails:
            continue
        kept = tuple(block for block in _own(part) if not (isinstance(block, Answer) and block.numbers in gone))
        if not isinstance(part, OwnPart) or kept == part.blocks:
            parts.append(part)
        elif kept:
            parts.append(replace(part, blocks=kept))
    return replace(draft, parts=tuple(parts)), tails


def _placed(without: tuple[Draft, tuple[Part, ...]], answer: Answer) -> Draft:
    """Return the draft with an answer behind the last of its questions, and these parts under it."""
    draft, tails = without
    behind = (-1, -1)
    for place, part in enumerate(draft.parts):
        for at, block in enumerate(_own(part)):
            if isinstance(block, Question) and set(numbers_in(block.number)) & set(answer.numbers):
                behind = place, at + 1
    place, at = behind
    part = draft.parts[place]
    if not isinstance(part, OwnPart):
        raise TypeError("a question outside a text of one's own")
    blocks: tuple[Block, ...] = (*part.blocks[:at], answer, *part.blocks[at:])
    under = _tail(draft.parts, place) if at == len(part.blocks) else ()
    split_at = place + 1 + len(under)
    parts = (*draft.parts[:place], replace(part, blocks=blocks), *draft.parts[place + 1 : split_at], *tails)
    return replace(draft, parts=(*parts, *draft.parts[split_at:]))
