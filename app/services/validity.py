"""What there is to say of the paragraphs in a letter: used outside their days, not approved, withdrawn."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.compose.parts import Library
from app.domain.findings import Finding, FindingCode, Severity
from app.domain.paragraph_life import OPEN
from app.domain.paragraphs import Paragraph, ParagraphState
from app.domain.resolved import ResolvedLetter
from app.language.dates import write_long


def out_of_use(letter: ResolvedLetter, library: Library, day: date) -> Iterator[Finding]:
    """Yield a warning for each part whose paragraph should not stand in a letter of `day`."""
    for part in letter.parts:
        if part.paragraph is None or part.version is None:
            continue
        paragraph = library[part.paragraph, part.version]
        for code, more in _found(paragraph, day):
            facts = {"part": part.alias, "slug": paragraph.slug, **more}
            yield Finding(code, Severity.WARNS, facts, part.id)


def _found(paragraph: Paragraph, day: date) -> Iterator[tuple[FindingCode, dict[str, str]]]:
    version = {"version": str(paragraph.version)}
    if paragraph.state in OPEN:
        yield FindingCode.PARAGRAPH_NOT_APPROVED, version | {"state": paragraph.state}
    if paragraph.state is ParagraphState.WITHDRAWN:
        yield FindingCode.PARAGRAPH_WITHDRAWN, version
    if paragraph.valid_from and day < paragraph.valid_from:
        yield FindingCode.PARAGRAPH_NOT_YET_VALID, {"day": write_long(paragraph.valid_from)}
    if paragraph.valid_until and paragraph.valid_until < day:
        yield FindingCode.PARAGRAPH_NO_LONGER_VALID, {"day": write_long(paragraph.valid_until)}
