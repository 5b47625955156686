"""What is said of text that came from the library."""

from collections.abc import Mapping
from enum import StrEnum

from app.domain.departures import DepartureKind
from app.domain.merges import Side
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
PROVENANCE_LABELS: Mapping[type[StrEnum], Mapping[StrEnum, Wording]] = {DepartureKind: DEPARTURES, Side: SIDES}
