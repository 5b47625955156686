"""What a phrase of time in a letter turns out to be."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

LONG_AGO_DAYS = 92
FAR_AWAY_DAYS = 183


class PhraseKind(StrEnum):
    """Whether a phrase names days, or a stretch of time."""

    DAYS = "days"
    PERIOD = "period"


class DateFlag(StrEnum):
    """What a careful reader remarks on a date; the names are those the house uses for its findings.

    LANG, VER_WEG, ANDER_JAAR and VANDAAG belong to a relative date whose year is left to the reader (11 januari jl.);
    ANDER_JAAR also to a bare one. LANG gives way to VER_WEG. JL_IN_TOEKOMST and AS_IN_VERLEDEN need a printed year.
    """

    LANG = "LANG"
    """A jl. or a.s. more than 92 days away."""
    VER_WEG = "VER_WEG"
    """A jl. or a.s. more than 183 days away: the same day of another year is nearer."""
    ANDER_JAAR = "ANDER_JAAR"
    """The year is not that of the letter, and the phrase does not say so."""
    WEEKDAG = "WEEKDAG"
    """The weekday is not that of the date."""
    VANDAAG = "VANDAAG"
    """A jl. or a.s. for the day of the letter itself."""
    GEEN_JAAR = "GEEN_JAAR"
    """A bare date: neither a year nor a word that says which."""
    JAAR_EN_REL = "JAAR_EN_REL"
    """A year and jl. or a.s. at once."""
    ONGELDIG = "ONGELDIG"
    """A day that does not exist."""
    JL_IN_TOEKOMST = "JL_IN_TOEKOMST"
    """A jl. after the letter."""
    AS_IN_VERLEDEN = "AS_IN_VERLEDEN"
    """An a.s. before the letter."""
    GEEN_DATUM = "GEEN_DATUM"
    """A phrase of time that means no date."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """The first and the last day of a stretch of time; None where it is open."""

    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class Meant:
    """What a phrase means in a letter of a certain day."""

    days: tuple[date, ...] = ()
    first: date | None = None
    last: date | None = None
    flags: frozenset[DateFlag] = frozenset()


@dataclass(frozen=True, slots=True)
class DatePhrase:
    """A phrase of time in a text: the characters `start` up to `end`, the weekday and jl. or a.s. with it.

    `days` are the days a phrase of kind DAYS lists, of a range the first and the last; `first` and `last` bound what
    is meant, None where that is open or not known. `inferred` says that no year is printed. `rule` names the form.
    """

    start: int
    end: int
    kind: PhraseKind
    days: tuple[date, ...]
    first: date | None
    last: date | None
    flags: frozenset[DateFlag]
    inferred: bool
    rule: str
