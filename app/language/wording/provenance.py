"""What is said of text that came from the library."""

from collections.abc import Mapping, Sequence
from enum import StrEnum

from app.domain.departures import DepartureKind
from app.domain.draft_history import ChangeKind, DraftChange, Fate, PartFate
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
CHANGES: Mapping[StrEnum, Wording] = {
    ChangeKind.BEGUN: Wording("concept begonnen", "draft begun"),
    ChangeKind.FACT: Wording("gegeven", "fact"),
    ChangeKind.DATE: Wording("datum", "date"),
    ChangeKind.ADDED: Wording("toegevoegd", "added"),
    ChangeKind.REMOVED: Wording("weggehaald", "removed"),
    ChangeKind.MOVED: Wording("verplaatst", "moved"),
    ChangeKind.WRITTEN: Wording("tekst", "text"),
    ChangeKind.VALUES: Wording("invulvelden", "values"),
    ChangeKind.VERSION: Wording("nieuwe versie", "new version"),
}
PART_FATES: Mapping[StrEnum, Wording] = {
    PartFate.UNCHANGED: Wording("ongewijzigd", "unchanged"),
    PartFate.CHANGED: Wording("gewijzigd", "changed"),
    PartFate.ADDED: Wording("toegevoegd", "added"),
    PartFate.REMOVED: Wording("weggehaald", "removed"),
}
WORD_FATES: Mapping[StrEnum, Wording] = {
    Fate.KEPT: Wording("gebleven", "kept"),
    Fate.DELETED: Wording("weggehaald", "deleted"),
    Fate.INSERTED: Wording("toegevoegd", "inserted"),
    Fate.RESTYLED: Wording("andere opmaak", "other marks"),
}
PROVENANCE_LABELS: Mapping[type[StrEnum], Mapping[StrEnum, Wording]] = {
    DepartureKind: DEPARTURES,
    Side: SIDES,
    Why: WHY,
    ChangeKind: CHANGES,
    PartFate: PART_FATES,
    Fate: WORD_FATES,
}


def reason_text(reason: Reason, language: str = "nl") -> str:
    """Return one reason in words: onderwerp: haven, kade."""
    return f"{WHY[reason.why].in_language(language)}: {', '.join(reason.told)}"


def reasons_text(suggestion: Suggestion, language: str = "nl") -> str:
    """Return why a paragraph is proposed, the weightiest reason first."""
    return "; ".join(reason_text(each, language) for each in suggestion.reasons)


def changes_text(changes: Sequence[DraftChange], language: str = "nl", most: int = 3) -> str:
    """Return what was done to a draft in one line: tekst: De haven groeit; datum. Beyond `most` dots follow."""
    told = "; ".join(_change_text(each, language) for each in changes[:most])
    return told + (" …" if len(changes) > most else "")


def _change_text(change: DraftChange, language: str) -> str:
    said = CHANGES[change.kind].in_language(language)
    return f"{said}: {change.name}" if change.name else said
