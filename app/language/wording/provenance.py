"""What is said of text that came from the library."""

from collections.abc import Mapping
from enum import StrEnum

from app.domain.departures import DepartureKind
from app.domain.merges import Side
from app.domain.suggestions import Reason, Suggestion, Why
from app.language.wording.table import Wording

DEPARTURES: Mapping[StrEnum, Wording] = {
    DepartureKind.UNCHANGED: Wording("ongewijzigd", "unchanged"),
    DepartureKind.ALTERED: Wording("gewijzigd", "altered"),
    DepartureKind.ADDED: Wording("toegevoegd", "added"),
    DepartureKind.LEFT_OUT: Wording("weggelaten", "left out"),
}
SIDES: Mapping[StrEnum, Wording] = {
    Side.OURS: Wording("eigen woorden", "own words"),
    Side.THEIRS: Wording("woorden van het tekstblok", "words of the paragraph"),
}
WHY: Mapping[StrEnum, Wording] = {
    Why.SUBJECT: Wording("onderwerp", "subject"),
    Why.ASKED: Wording("beantwoorde brief", "letter answered"),
    Why.WRITTEN: Wording("uw tekst", "your text"),
    Why.EARLIER: Wording("eerder aan deze geadresseerde", "earlier to this addressee"),
    Why.CITED: Wording("zelfde stuk", "same publication"),
    Why.DOSSIER: Wording("zelfde dossier", "same dossier"),
}
PROVENANCE_LABELS: Mapping[type[StrEnum], Mapping[StrEnum, Wording]] = {
    DepartureKind: DEPARTURES,
    Side: SIDES,
    Why: WHY,
}


def reason_text(reason: Reason, language: str = "nl") -> str:
    """Return one reason in words: onderwerp: haven, kade."""
    return f"{WHY[reason.why].in_language(language)}: {', '.join(reason.told)}"


def reasons_text(suggestion: Suggestion, language: str = "nl") -> str:
    """Return why a paragraph is proposed, the weightiest reason first."""
    return "; ".join(reason_text(each, language) for each in suggestion.reasons)
