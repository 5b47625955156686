"""The questions a draft has to answer: read from the letter it answers, and compared with what stands in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from app.compose.answered import kenmerk_of
from app.compose.question_skeleton import facts_of, skeleton
from app.domain.blocks import Blocks, Question
from app.domain.findings import Finding, FindingCode, Severity
from app.domain.ids import LetterId
from app.domain.kinds import LetterKind
from app.domain.letters import Letter
from app.domain.questions import QuestionSet, in_order, listed, numbers_in
from app.domain.resolved import ResolvedLetter
from app.intake.kamervragen.question_set import read_questions
from app.text.words import words

Asked: TypeAlias = QuestionSet | None
_MOST_KEPT: Final = 32


def questions_of(letter: Letter | None) -> Asked:
    """Return the questions in a letter of the archive; None where it puts none, or where there is no letter."""
    return read_questions(letter.text) if letter else None


def beginning(kind: LetterKind, letter: Letter | None) -> tuple[tuple[Blocks, ...], tuple[tuple[str, str], ...]]:
    """Return what a draft of this kind begins with for the letter it answers: the texts of its parts, and facts."""
    asked = questions_of(letter) if kind.questions else None
    if asked is None:
        return (), ()
    told = facts_of(asked, kenmerk_of(letter)).items()
    return tuple(skeleton(asked)), tuple((name, typed) for name, typed in told if kind.fact(name))


@dataclass(frozen=True, slots=True)
class AskedSets:
    """The questions of letters, each read once: its text seldom changes, and its answer is shown often."""

    read: dict[LetterId, tuple[Blocks, Asked]] = field(default_factory=dict)

    def of(self, letter: Letter) -> Asked:
        """Return the questions in a letter as its text is now."""
        known = self.read.get(letter.id)
        if known is None or known[0] != letter.text:
            if len(self.read) >= _MOST_KEPT:
                self.read.clear()
            known = self.read[letter.id] = letter.text, questions_of(letter)
        return known[1]


def not_as_asked(letter: ResolvedLetter, kind: LetterKind, asked: Asked) -> Iterator[Finding]:
    """Yield which questions of the set a letter leaves out or gives in other words; nothing where it answers none."""
    if asked is None:
        return
    ours = {
        number: (part.id, block)
        for part in letter.parts
        for block in part.blocks
        if isinstance(block, Question)
        for number in numbers_in(block.number)
    }
    if not ours and not kind.questions:
        return
    gone = sorted((number for number in asked.numbers if number not in ours), key=in_order)
    if gone:
        facts = {"numbers": listed(gone), "count": str(len(gone))}
        yield Finding(FindingCode.QUESTION_LEFT_OUT, Severity.BLOCKS, facts)
    for each in asked.questions:
        held = ours.get(each.numbers[0]) if each.numbers else None
        if held and words(held[1].blocks) != words(each.blocks):
            yield Finding(FindingCode.QUESTION_ALTERED, Severity.WARNS, {"numbers": each.number}, held[0])
