"""The Handelingen a letter cites, and their Aanhangsel."""

from typing import Final

from app.domain.found import HandelingenReference
from app.intake.running_text import RunningText
from app.language.citations import CitationKind

_KINDS: Final = frozenset({CitationKind.HANDELINGEN, CitationKind.AANHANGSEL})
_CONFIDENCE: Final = 0.95


def handelingen(text: RunningText) -> tuple[HandelingenReference, ...]:
    """Return each place where Handelingen or an Aanhangsel of them are cited in words, in order.

    An identifier such as ah-tk-20232024-2210 is none: a printed Aanhangsel bears its own.
    """
    return tuple(
        HandelingenReference(
            **spoken.at(citation.start, citation.end), confidence=_CONFIDENCE, rule=f"citation: {citation.rule}"
        )
        for spoken in text
        for citation in spoken.citations
        if citation.kind in _KINDS
    )
