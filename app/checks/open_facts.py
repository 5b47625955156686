"""A letter cannot go out while a fact its kind requires is missing."""

from collections.abc import Iterator

from app.domain.findings import Finding, FindingCode, Severity
from app.domain.kinds import LetterKind
from app.domain.resolved import FACT_OF_FIELD, ResolvedLetter


def open_facts(letter: ResolvedLetter, kind: LetterKind) -> Iterator[Finding]:
    """Yield a finding for every required fact of the letterhead that is open. A date may wait until signing."""
    for field in letter.fields:
        name = FACT_OF_FIELD.get(field.name, field.name)
        if field.is_open and name in kind.required:
            fact = kind.fact(name)
            label = fact.label if fact else name
            yield Finding(FindingCode.FACT_OPEN, Severity.BLOCKS, {"name": name, "label": label})
