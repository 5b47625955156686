"""Every figure says in words what it shows."""

from collections.abc import Iterator

from app.domain.blocks import Figure
from app.domain.findings import Finding, FindingCode, Severity
from app.domain.kinds import LetterKind
from app.domain.resolved import ResolvedLetter
from app.text.runs import beginning
from app.text.walk import each_block


def figure_descriptions(letter: ResolvedLetter, _: LetterKind) -> Iterator[Finding]:
    """Yield a finding for every figure without alternative text. Source: EN 301 549, 10.1.1.1 (WCAG 2.1, 1.1.1)."""
    for part in letter.parts:
        for block in each_block(part.blocks):
            if isinstance(block, Figure) and not block.alt.strip():
                facts = {"found": beginning(block.caption), "part": part.alias}
                yield Finding(FindingCode.FIGURE_UNDESCRIBED, Severity.WARNS, facts, part.id)
