"""Notes a drafter left for later: bracketed remarks and the usual stand-ins."""

from __future__ import annotations

from collections.abc import Iterator

from app.checks.runs import Run, flat_runs
from app.domain.findings import Finding, FindingCode, Severity
from app.domain.ids import PartId
from app.domain.inlines import Field, Text
from app.domain.kinds import LetterKind
from app.domain.resolved import ResolvedLetter
from app.language.drafting_notes import DRAFTING_NOTE

_VALUE = "\ufffc"
"""Stands for a field: what was filled in is meant to be there, and a gap is another finding."""
_LONGEST = 60
"""Characters of a note that are repeated in a finding."""


def drafting_notes(letter: ResolvedLetter, _: LetterKind) -> Iterator[Finding]:
    """Yield a finding for every drafting note in the letterhead and the text, in order.

    Source: notes and stand-ins seen in letters the ministries sent.
    """
    for field in letter.fields:
        if not field.is_open:
            yield from _findings(field.shown, {})
    for part in letter.parts:
        for run in flat_runs(part.blocks):
            yield from _findings(_plain(run), {"part": part.alias}, part.id)


def _findings(text: str, place: dict[str, str], part: PartId | None = None) -> Iterator[Finding]:
    for found in DRAFTING_NOTE.finditer(text):
        note = found.group()
        shown = note if len(note) <= _LONGEST else f"{note[: _LONGEST - 1]}…"
        facts = {"found": shown.replace(_VALUE, "…"), **place}
        yield Finding(FindingCode.PLACEHOLDER_LEFT, Severity.WARNS, facts, part)


def _plain(run: Run) -> str:
    return "".join(
        each.text if isinstance(each, Text) else _VALUE if isinstance(each, Field) else "\n" for each in run
    )
