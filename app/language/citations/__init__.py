"""Citations in Dutch government letters: read, checked and written."""

from app.language.citations.chambers import chamber_of
from app.language.citations.checking import CitationFlag, check
from app.language.citations.keys import citation_keys, dossiers_of
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
from app.language.citations.writing import CitationForm, write

__all__ = [
    "Aanhangsel",
    "ActKind",
    "Citation",
    "CitationFlag",
    "CitationForm",
    "CitationKind",
    "CitationValue",
    "EuAct",
    "Gazette",
    "Handelingen",
    "Identifier",
    "OfficialJournal",
    "chamber_of",
    "check",
    "citation_keys",
    "dossiers_of",
    "read_citations",
    "write",
]
