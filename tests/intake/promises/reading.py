"""A letter of one passage, as the rules for promises look at it."""

from datetime import date

from app.domain.passages import Passage
from app.intake.running_text import RunningText, Spoken

WRITTEN = date(2024, 5, 2)
"""The day the example letters are dated."""


def letter(*passages: str, in_question: bool = False) -> RunningText:
    """Return a letter of 2 May 2024 with these passages."""
    spoken = []
    start = 0
    for text in passages:
        spoken.append(Spoken(Passage(text=text, runs=((0, start),), page=1), WRITTEN, in_question))
        start += len(text) + 1
    return RunningText(tuple(spoken))
