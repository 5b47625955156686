"""A letter says something of its own."""

from collections.abc import Iterator

from app.checks.runs import flat_runs
from app.domain.blocks import Blocks
from app.domain.findings import Finding, FindingCode, Severity
from app.domain.inlines import Field, Text
from app.domain.kinds import LetterKind
from app.domain.resolved import ResolvedLetter, opening_id


def empty_letter(letter: ResolvedLetter, _: LetterKind) -> Iterator[Finding]:
    """Yield a finding when no part holds a word; what the kind itself opens the letter with does not count."""
    if not any(_has_words(part.blocks) for part in letter.parts if part.id != opening_id(letter.draft)):
        yield Finding(FindingCode.LETTER_EMPTY, Severity.BLOCKS)


def _has_words(blocks: Blocks) -> bool:
    return any(
        (isinstance(each, Text) and each.text.strip()) or (isinstance(each, Field) and each.shown.strip())
        for run in flat_runs(blocks)
        for each in run
    )
