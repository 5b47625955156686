"""The day an undated letter can have been written, by what its words mean."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from app.domain.found import LetterWindow
from app.domain.passages import Passage, Role
from app.language.dates.reading import read_phrases
from app.language.dates.values import PhraseKind
from app.language.dates.windows import window

_YEAR: Final = re.compile(r"(?<![\d.,/-])(?:19[89]|20[0-4])\d(?![\d/]|-\d)")
_BEFORE: Final = 25
"""Characters."""
_MOST: Final = 16
"""Phrases weighed: first days without a year, which bound a letter best, then other phrases that print none."""


def letter_window(passages: Sequence[Passage]) -> LetterWindow | None:
    """Return the days in which all phrases of an undated letter make sense; None where they say nothing or disagree.

    The year is the one its running text names most, the latest of equals.
    """
    body = [passage for passage in passages if passage.role is not Role.NOTE]
    years = Counter(match.group() for passage in body for match in _YEAR.finditer(passage.text))
    if not years:
        return None
    year = max(years, key=lambda each: (years[each], each))
    ranked = sorted((each for passage in body for each in _phrases(passage.text)), key=lambda each: each[0])
    found = window([words for _, words in ranked[:_MOST]], int(year))
    if found.first is None or found.last is None:
        return None
    return LetterWindow(
        first=found.first, last=found.last, because_first=found.because_first, because_last=found.because_last
    )


def _phrases(text: str) -> Iterator[tuple[int, str]]:
    """Yield each phrase of time, its rank first, with the few words before it that say whether it is past."""
    last = 0
    for phrase in read_phrases(text, None):
        before = text[max(last, phrase.start - _BEFORE) : phrase.start]
        whole_words = before if len(before) < _BEFORE else before.partition(" ")[2]
        rank = 2 if not phrase.inferred else int(phrase.kind is PhraseKind.PERIOD)
        yield rank, whole_words + text[phrase.start : phrase.end]
        last = phrase.end
