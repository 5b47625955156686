"""The questions of members alone, word for word, from a paper with or without answers to them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from app.domain.blocks import Block, Blocks, Question
from app.domain.questions import AskedQuestion, QuestionSet, in_order, numbers_in
from app.intake.kamervragen.dialogue import Dialogue, dialogue
from app.intake.kamervragen.numbered import bare
from app.intake.kamervragen.printed_head import printed_head, put_by_letter
from app.intake.kamervragen.question_lines import QuestionLine, question_lines, without_beginning, without_looks
from app.intake.passages import written
from app.language.dates import read_dates
from app.text.normal import normal
from app.text.runs import runs, shown
from app.text.sub_questions import letters_in
from app.text.walk import each_block

_ZAAK: Final = re.compile(r"\b(?:19|20)\d\dZ\d{5}\b")
_COVER: Final = 12
"""Lines before the first question among which the Kamer's own number of the set stands."""
_OF_QUESTIONS: Final = re.compile(r"\b(?:kamer)?vragen\b|\bvraag\b", re.IGNORECASE)
_BEHIND: Final = re.compile(
    r"\W*toelichting\b|deze vragen dienen\b|\[?\d{1,2}[\])]\s|met vriendelijke groet|hoogachtend", re.IGNORECASE
)
"""What stands behind the last question: an explanation, notes written out as lines, a closing."""
_ABOUT: Final = re.compile(
    r"(?:schriftelijke )?vragen van (?:het lid|de leden) .+? over (?P<subject>.+)$", re.IGNORECASE
)
_PUT: Final = re.compile(r"\((?:ingezonden|ingediend|gesteld)\s+(?:op\s+)?(?=\d)", re.IGNORECASE)
_ENDS: Final = re.compile(r"\?[\s»”\"')\]0-9]*$")


def read_questions(blocks: Blocks) -> QuestionSet | None:
    """Return the questions in the text of a paper; None where none are told apart.

    Of a paper that answers them the answers are left out. Where one label stands above several questions ("Vraag 3, 4
    en 5") each paragraph is one, if there are as many; otherwise they stay one question with these numbers.
    """
    lines = question_lines(blocks, items=False)
    told = dialogue([line.text for line in lines])
    asked, first = _ours(blocks), 0
    if not asked and told.items:
        asked, first = _asked(told, lines), min(told.asked)
    if not asked:
        lines = question_lines(blocks, items=True)
        asked, first = _numbered(lines)
    if not asked:
        return None
    passages = written(((blocks, True),))[1]
    head = printed_head(passages)
    cover = [line.text for line in lines[: min(first + 1, _COVER)]]
    found = (_ZAAK.search(text) for text in cover)
    return QuestionSet(
        questions=asked,
        joint=_joint(told),
        members=head.members,
        subject=head.subject.text if head.subject else _subject(cover),
        number=next((match.group() for match in found if match), ""),
        put=head.put.day if head.put else put_by_letter(passages[: max(first, 1)]) or _put(cover),
    )


def _subject(cover: Sequence[str]) -> str:
    """Return what questions are about by a heading that says so and nothing more."""
    found = (_ABOUT.match(" ".join(text.split())) for text in cover)
    return next((match["subject"].strip(" .:") for match in found if match), "")


def _put(cover: Sequence[str]) -> date | None:
    """Return the day a line by itself says the questions came in on: (ingezonden 5 juli 2024)."""
    for text in cover:
        said = _PUT.search(text)
        read = read_dates(text[said.end() :]) if said else ()
        if read and not read[0].start:
            return read[0].day
    return None


def _ours(blocks: Blocks) -> tuple[AskedQuestion, ...]:
    """Return the questions of a text of our own, which says what is one."""
    found = (block for block in each_block(blocks) if isinstance(block, Question))
    return tuple(_question(block.number, block.blocks) for block in found)


def _asked(told: Dialogue, lines: Sequence[QuestionLine]) -> tuple[AskedQuestion, ...]:
    """Return the questions in the order they are printed, whoever answers them together."""
    parts = [
        (first, last, begin)
        for places, begins in zip(told.places, told.begins, strict=True)
        for (first, last), begin in zip(places, begins, strict=True)
    ]
    return tuple(each for first, last, begin in sorted(parts) for each in _part(lines[first : last + 1], begin))


def _part(lines: Sequence[QuestionLine], begin: int) -> Iterator[AskedQuestion]:
    label, *rest = lines
    own = without_beginning(label, begin)
    paragraphs = [each for each in (own, *(line.blocks for line in rest)) if each]
    numbers = numbers_in(label.text[:begin])
    printed = " ".join(label.text[:begin].split())
    each_one = _one_each(paragraphs, len(numbers)) if len(numbers) > 1 else []
    if each_one:
        yield from (_question(number, words) for number, words in zip(numbers, each_one, strict=True))
    else:
        yield _question(_as_printed(printed, numbers), [block for each in paragraphs for block in each])


def _one_each(paragraphs: Sequence[Blocks], count: int) -> list[Blocks]:
    """Return the blocks of each of `count` questions printed under one label; none where they are not told apart."""
    if len(paragraphs) == count:
        return list(paragraphs)
    found: list[list[Block]] = [[]]
    for place, blocks in enumerate(paragraphs):
        found[-1] += blocks
        asks = _ENDS.search(_said(blocks)) is not None
        if asks and place + 1 < len(paragraphs):
            found.append([])
    return [tuple(each) for each in found] if len(found) == count else []


def _as_printed(label: str, numbers: Sequence[str]) -> str:
    """Return the numbers of a label as they are printed in it: "Vraag 9 en 10:" gives 9 en 10."""
    if len(numbers) < 2:
        return "".join(numbers)
    return re.sub(r"^\D*", "", label).rstrip(" :.)-–")


def _joint(told: Dialogue) -> tuple[tuple[str, ...], ...]:
    """Return which numbers the paper answers together."""
    several = (item.numbers for item in told.items if len(item.numbers) > 1 and item.answer)
    return tuple(tuple(map(str, numbers)) for numbers in several)


def _numbered(lines: Sequence[QuestionLine]) -> tuple[tuple[AskedQuestion, ...], int]:
    """Return the questions of a set that only numbers them, from one on, behind words that speak of questions."""
    starts: list[tuple[int, int, str]] = []
    spoken = False
    for place, line in enumerate(lines):
        number, begin = _numbers(line)
        if spoken and _follows(starts[-1][2] if starts else "0", number):
            starts.append((place, begin, number))
        spoken = spoken or _OF_QUESTIONS.search(line.text) is not None
    if not starts:
        return (), 0
    ends = [place for place, _, _ in starts[1:]] + [_end(lines, starts[-1][0])]
    found = [
        _question(number, [*without_beginning(lines[place], begin), *_rest(lines[place + 1 : end])])
        for (place, begin, number), end in zip(starts, ends, strict=True)
    ]
    asking = sum(each.sentences > 0 for each in found)
    return (tuple(found), starts[0][0]) if 2 * asking > len(found) else ((), 0)


def _numbers(line: QuestionLine) -> tuple[str, int]:
    """Return the number a line begins with, 3 or 3a, and where the words behind it begin."""
    if line.label:
        return line.label, 0
    found = bare(line.text)
    printed = numbers_in(line.text[: found.end]) if found else ()
    return (printed[0], found.end) if found and len(printed) == 1 else ("", 0)


def _follows(last: str, number: str) -> bool:
    """Return whether a number is the one after `last`: 4 or 4a after 3 and 3c, 3b after 3a."""
    if not number:
        return False
    (before, letter), (here, lettered) = in_order(last), in_order(number)
    if here == before + 1:
        return lettered in ("", "a")
    return here == before and bool(letter) and lettered == chr(ord(letter) + 1)


def _end(lines: Sequence[QuestionLine], last: int) -> int:
    """Return the place behind the last question."""
    behind = (place for place in range(last + 1, len(lines)) if _BEHIND.match(lines[place].text))
    return next(behind, len(lines))


def _rest(lines: Sequence[QuestionLine]) -> Iterator[Block]:
    for line in lines:
        yield from line.blocks


def _question(number: str, blocks: Iterable[Block]) -> AskedQuestion:
    words = normal(without_looks(tuple(blocks)))
    return AskedQuestion(number=number, blocks=words, letters=letters_in(words), sentences=_said(words).count("?"))


def _said(blocks: Blocks) -> str:
    return "\n".join(shown(run, lambda _: "") for run in runs(blocks))
