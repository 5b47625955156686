"""What is read in one sentence; no archive has a part in it."""

from datetime import date

from app.domain.explained import Explained
from app.intake.explanation import explain as explain_sentence


def explain(text: str, letter_date: date | None, *, in_question: bool = False) -> tuple[Explained, ...]:
    """Return what is read in `text`, in order of place; relative dates count from `letter_date`."""
    return explain_sentence(text, letter_date, in_question=in_question)
