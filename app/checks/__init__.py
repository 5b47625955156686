"""Checks on a resolved letter. A new check is a function in a module of its own, named in CHECKS."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from app.checks.drafting_notes import drafting_notes
from app.checks.empty_letter import empty_letter
from app.checks.figure_descriptions import figure_descriptions
from app.checks.heading_order import heading_order
from app.checks.open_facts import open_facts
from app.checks.open_variables import open_variables
from app.checks.questions import questions
from app.checks.table_first import table_first
from app.checks.table_headers import table_headers
from app.domain.findings import Finding
from app.domain.kinds import LetterKind
from app.domain.resolved import ResolvedLetter

Check: TypeAlias = Callable[[ResolvedLetter, LetterKind], Iterator[Finding]]

CHECKS: tuple[Check, ...] = (
    open_facts,
    empty_letter,
    open_variables,
    questions,
    drafting_notes,
    heading_order,
    figure_descriptions,
    table_headers,
    table_first,
)


def run(letter: ResolvedLetter, kind: LetterKind) -> tuple[Finding, ...]:
    """Return what the checks find, letterhead first and then in the order of the letter for each check."""
    return tuple(finding for check in CHECKS for finding in check(letter, kind))
