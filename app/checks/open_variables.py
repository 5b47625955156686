"""A letter cannot go out with a gap in its text."""

from collections.abc import Iterator

from app.checks.runs import flat_runs
from app.domain.findings import Finding, FindingCode, Severity
from app.domain.inlines import Field
from app.domain.kinds import LetterKind
from app.domain.resolved import ResolvedLetter


def open_variables(letter: ResolvedLetter, _: LetterKind) -> Iterator[Finding]:
    """Yield a finding for every variable without a value, once a part, by the label the gap shows."""
    for part in letter.parts:
        gaps = dict.fromkeys(
            (each.name, each.shown)
            for run in flat_runs(part.blocks)
            for each in run
            if isinstance(each, Field) and not each.value
        )
        for name, shown in gaps:
            facts = {"name": name, "label": shown.removeprefix("[").removesuffix("]"), "part": part.alias}
            yield Finding(FindingCode.VARIABLE_OPEN, Severity.BLOCKS, facts, part.id)
