"""Headings go one step deeper at a time, so that who hears the letter can find the way in it."""

from collections.abc import Iterator

from app.domain.blocks import Annex, Heading
from app.domain.findings import Finding, FindingCode, Severity
from app.domain.kinds import LetterKind
from app.domain.resolved import ResolvedLetter
from app.text.runs import beginning
from app.text.walk import each_block


def heading_order(letter: ResolvedLetter, _: LetterKind) -> Iterator[Finding]:
    """Yield a finding for every heading that skips a level; the title of an annex is of the first.

    Source: EN 301 549, 10.1.3.1 (WCAG 2.1, 1.3.1) with WCAG technique G141.
    """
    above = 0
    for part in letter.parts:
        for block in each_block(part.blocks):
            if isinstance(block, Annex):
                above = 1
            elif isinstance(block, Heading):
                if block.level > above + 1:
                    facts = {
                        "found": beginning(block.inlines),
                        "level": str(block.level),
                        "wanted": str(above + 1),
                        "part": part.alias,
                    }
                    yield Finding(FindingCode.HEADING_SKIPPED, Severity.WARNS, facts, part.id)
                above = block.level
