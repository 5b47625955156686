"""Every table has a row that says what its columns hold."""

from collections.abc import Iterator

from app.domain.blocks import Table
from app.domain.findings import Finding, FindingCode, Severity
from app.domain.kinds import LetterKind
from app.domain.resolved import ResolvedLetter
from app.text.runs import beginning, runs
from app.text.walk import each_block


def table_headers(letter: ResolvedLetter, _: LetterKind) -> Iterator[Finding]:
    """Yield a finding for every table without header row. Source: EN 301 549, 10.1.3.1 (WCAG 2.1, 1.3.1)."""
    for part in letter.parts:
        for block in each_block(part.blocks):
            if isinstance(block, Table) and not block.header_rows:
                facts = {"found": _first_words(block), "part": part.alias}
                yield Finding(FindingCode.TABLE_WITHOUT_HEADER, Severity.WARNS, facts, part.id)


def _first_words(table: Table) -> str:
    return next(filter(None, map(beginning, runs((table,)))), "")
