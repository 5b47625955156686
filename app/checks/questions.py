"""A letter that answers Kamervragen answers each of them."""

from collections.abc import Iterator

from app.domain.blocks import Answer, Question
from app.domain.findings import Finding, FindingCode, Severity
from app.domain.kinds import LetterKind
from app.domain.questions import listed
from app.domain.resolved import ResolvedLetter
from app.text.question_states import answering


def questions(letter: ResolvedLetter, _: LetterKind) -> Iterator[Finding]:
    """Yield what of the questions is open, has no place for an answer, and which answers answer no question.

    Source: Grondwet, article 68: ministers give the information a member asks for.
    """
    if not any(isinstance(block, Question | Answer) for block in letter.blocks):
        return
    found = answering([part.blocks for part in letter.parts])
    missing = [each for each in found.questions if each.is_missing]
    waiting = [each for each in found.questions if each.is_open and not each.is_missing]
    for code, states in ((FindingCode.QUESTION_OPEN, waiting), (FindingCode.QUESTION_WITHOUT_ANSWER, missing)):
        if states:
            numbers = [number for each in states for number in each.open]
            facts = {"numbers": listed(numbers), "count": str(len(numbers))}
            yield Finding(code, Severity.BLOCKS, facts, letter.parts[states[0].part].id)
    if found.unasked:
        yield Finding(FindingCode.ANSWER_WITHOUT_QUESTION, Severity.WARNS, {"numbers": listed(found.unasked)})
