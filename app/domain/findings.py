"""What a check has to say of a letter."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.ids import PartId


class Severity(StrEnum):
    """Whether a finding stands in the way of *ready*."""

    BLOCKS = "blocks"
    WARNS = "warns"


class FindingCode(StrEnum):
    """Every remark a check can make; the wording table must name each of them."""

    FACT_OPEN = "fact_open"
    """Facts name, label."""
    VARIABLE_OPEN = "variable_open"
    """Facts name, label, part."""
    LETTER_EMPTY = "letter_empty"
    PLACEHOLDER_LEFT = "placeholder_left"
    """Facts found, part."""
    HEADING_SKIPPED = "heading_skipped"
    """Facts found, level, wanted, part."""
    FIGURE_UNDESCRIBED = "figure_undescribed"
    """Facts found (its caption), part."""
    FIGURE_MISSING = "figure_missing"
    """Facts found (its caption or description), part."""
    TABLE_WITHOUT_HEADER = "table_without_header"
    """Facts found (the first words in it), part."""
    TABLE_FIRST = "table_first"
    """Facts part."""
    PARAGRAPH_NOT_YET_VALID = "paragraph_not_yet_valid"
    """Facts part, slug, day (first of use)."""
    PARAGRAPH_NO_LONGER_VALID = "paragraph_no_longer_valid"
    """Facts part, slug, day (last of use)."""
    PARAGRAPH_NOT_APPROVED = "paragraph_not_approved"
    """Facts part, slug, version, state (concept, in_review)."""
    PARAGRAPH_WITHDRAWN = "paragraph_withdrawn"
    """Facts part, slug, version."""
    DATE_MOVED = "date_moved"
    """Facts found (the phrase), meant, against (the date it was typed in a letter of), day (of the letter now),
    should (may be empty), part."""
    AGE_MOVED = "age_moved"
    """Facts found, against, day, should (empty where no day of birth is known), part."""
    QUESTION_OPEN = "question_open"
    """Facts numbers (2, 3a en 5), count."""
    QUESTION_WITHOUT_ANSWER = "question_without_answer"
    """Facts numbers, count: there is no place for an answer at all."""
    ANSWER_WITHOUT_QUESTION = "answer_without_question"
    """Facts numbers."""
    QUESTION_LEFT_OUT = "question_left_out"
    """Facts numbers, count: the letter that is answered has them, this one has not."""
    QUESTION_ALTERED = "question_altered"
    """Facts numbers."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One remark on a letter: a code the wording table knows, the facts it needs, and the place."""

    code: str
    severity: Severity
    facts: Mapping[str, str] = field(default_factory=dict)
    part: PartId | None = None
    """The part it stands in; None for the letterhead and the letter as a whole."""
