"""Questions as a letter that answers them begins: each word for word under its number, with room for its answer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from app.domain.blocks import Answer, Blocks, ListBlock, ListKind, Question
from app.domain.questions import AskedQuestion, QuestionSet, in_order, listed

_SUBJECT, _ASKED_BY, _ABOUT, _PUT, _THEIRS = "onderwerp", "vragensteller", "vragen_over", "datum_vragen", "uw_kenmerk"


def skeleton(asked: QuestionSet) -> Iterator[Blocks]:
    """Yield the blocks for each question, which make a part each.

    What the paper answers together, or prints under one label, gets one answer, behind the last of these questions.
    The answer to a question with letters has a lettered list, an empty item for each.
    """
    groups = _groups(asked)
    last = {group: each for each in asked.questions for group in [_of(each, groups)]}
    for each in asked.questions:
        group = _of(each, groups)
        question = Question(each.number, each.blocks)
        yield (question, Answer(group, _room(asked, group))) if last[group] is each else (question,)


def _groups(asked: QuestionSet) -> list[tuple[str, ...]]:
    """Return the numbers that are answered together, those of a later group that shares one joined to the first."""
    known = set(asked.numbers)
    several = [each.numbers for each in asked.questions if len(each.numbers) > 1]
    found: list[set[str]] = []
    for numbers in (*asked.joint, *several):
        group = {number for number in numbers if number in known}
        shared = [each for each in found if each & group]
        found = [each for each in found if each not in shared] + [group.union(*shared)]
    return [tuple(sorted(each, key=in_order)) for each in found if each]


def _of(question: AskedQuestion, groups: list[tuple[str, ...]]) -> tuple[str, ...]:
    return next((each for each in groups if question.numbers and question.numbers[0] in each), question.numbers)


def _room(asked: QuestionSet, group: tuple[str, ...]) -> Blocks:
    """Return what an answer begins with: nothing, or an item for each letter."""
    lettered = [each for each in asked.questions if each.number in group and each.letters]
    if len(group) > 1 or not lettered:
        return ()
    return (ListBlock(ListKind.LETTER, tuple(() for _ in lettered[0].letters)),)


def facts_of(asked: QuestionSet, kenmerk: str) -> Mapping[str, str]:
    """Return what a set tells for the facts of a letter, as it is typed; `kenmerk` is that of its letter."""
    named = [f"{each.name} ({each.party})" if each.party else each.name for each in asked.members]
    told = {
        _SUBJECT: f"Antwoorden op Kamervragen over {asked.subject}" if asked.subject else "",
        _ASKED_BY: f"{'het lid' if len(named) == 1 else 'de leden'} {listed(named)}" if named else "",
        _ABOUT: asked.subject,
        _PUT: asked.put.isoformat() if asked.put else "",
        _THEIRS: "" if kenmerk else asked.number,
    }
    return {name: typed for name, typed in told.items() if typed}
