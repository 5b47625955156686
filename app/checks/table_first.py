"""A letter begins with words, not with a table that was put there for its layout."""

from collections.abc import Iterator

from app.domain.blocks import Table
from app.domain.findings import Finding, FindingCode, Severity
from app.domain.kinds import LetterKind
from app.domain.resolved import ResolvedLetter


def table_first(letter: ResolvedLetter, _: LetterKind) -> Iterator[Finding]:
    """Yield a finding when the first block of the letter is a table; an aanhef above it is no introduction."""
    first = next(((part, block) for part in letter.parts for block in part.blocks), None)
    if first and isinstance(first[1], Table):
        part = first[0]
        yield Finding(FindingCode.TABLE_FIRST, Severity.WARNS, {"part": part.alias}, part.id)
