"""Kamervragen in a draft: taken over from the letter it answers, answered one by one or together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.compose.joint_answers import answered, joined, place_under, split
from app.compose.question_skeleton import skeleton
from app.domain.blocks import Blocks, Question
from app.domain.drafts import Draft, OwnPart
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import DraftId, PartId
from app.domain.questions import QuestionState, numbers_in
from app.domain.resolved import ResolvedLetter
from app.services.asked import questions_of
from app.services.drafting import Drafting, Edited
from app.services.resolving import Resolving
from app.storage.work import Work
from app.text.question_states import answering


@dataclass(frozen=True, slots=True)
class QuestionInDraft:
    """A question of a draft, how far it is answered, and the parts it and its answer stand in."""

    state: QuestionState
    part: PartId
    answer_part: PartId | None


def questions_in(letter: ResolvedLetter) -> tuple[QuestionInDraft, ...]:
    """Return the questions of a letter in their order, with how far each is answered."""
    parts = letter.parts
    return tuple(
        QuestionInDraft(each, parts[each.part].id, None if each.answered_in is None else parts[each.answered_in].id)
        for each in answering([part.blocks for part in parts]).questions
    )


@dataclass(frozen=True, slots=True)
class Answering:
    """The Kamervragen of the drafts of one archive. Every edit is a step that can be undone."""

    drafting: Drafting
    resolving: Resolving

    def questions(self, draft: DraftId) -> tuple[QuestionInDraft, ...]:
        """Return the questions of a draft in their order, with how far each is answered.

        Raises:
            KnownError: as `Resolving.show`.
        """
        return questions_in(self.resolving.show(draft).letter)

    def take_over(self, draft: DraftId) -> Edited:
        """Put the questions of the answered letter into a draft, behind what stands in it; those it has are left.

        Raises:
            KnownError: LETTER_WITHOUT_QUESTIONS; UNKNOWN_DRAFT.
        """

        def change(work: Work, old: Draft) -> Draft:
            asked = questions_of(work.letters.get(old.answers) if old.answers else None)
            if asked is None:
                raise KnownError(ErrorCode.LETTER_WITHOUT_QUESTIONS, reference=str(old.id)[:8])
            held = {
                number
                for part in old.parts
                if isinstance(part, OwnPart)
                for block in part.blocks
                if isinstance(block, Question)
                for number in numbers_in(block.number)
            }
            left = tuple(each for each in asked.questions if not held.intersection(each.numbers))
            new = tuple(map(self.drafting.own, skeleton(replace(asked, questions=left))))
            return replace(old, parts=(*old.parts, *new))

        return self.drafting.edit(draft, change)

    def answer(self, draft: DraftId, numbers: Sequence[str], words: Blocks) -> Edited:
        """Write the answer to a question, or the one to several together; UNKNOWN_QUESTION."""
        return self.drafting.edit(draft, lambda _, old: answered(old, numbers, words))

    def answer_with(self, draft: DraftId, number: str, slug: str) -> Edited:
        """Put a library paragraph under the answer to a question; under the last it does not count as its answer.

        Raises:
            KnownError: UNKNOWN_QUESTION; UNKNOWN_PARAGRAPH.
        """
        place = place_under(self.drafting.get(draft).draft, number)
        return self.drafting.place_paragraph(draft, slug, place)

    def join(self, draft: DraftId, numbers: Sequence[str]) -> Edited:
        """Answer questions together; UNKNOWN_QUESTION."""
        return self.drafting.edit(draft, lambda _, old: joined(old, numbers))

    def split(self, draft: DraftId, number: str) -> Edited:
        """Answer a question by itself again; the words of the joint answer stay with the others.

        Raises:
            KnownError: UNKNOWN_QUESTION; QUESTIONS_PRINTED_AS_ONE.
        """
        return self.drafting.edit(draft, lambda _, old: split(old, number))
