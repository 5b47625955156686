"""Citations in Dutch government letters: read, checked and written."""

from app.language.citations.reading import read_citations
from app.language.citations.values import (
    Aanhangsel,
    ActKind,
    Citation,
    CitationKind,
    CitationValue,
    EuAct,
    Gazette,
    Handelingen,
    Identifier,
    OfficialJournal,
)

__all__ = [
    "Aanhangsel",
    "ActKind",
    "Citation",
    "CitationKind",
    "CitationValue",
    "EuAct",
    "Gazette",
    "Handelingen",
    "Identifier",
    "OfficialJournal",
    "read_citations",
]
