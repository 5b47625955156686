"""The letter a phrase stands in, and which year a word or its absence points to."""

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, auto
from typing import Protocol

from app.language.dates.recess import RECESSES, Recesses
from app.language.dates.values import Bounds, Meant, PhraseKind


class Side(Enum):
    """Which way a word looks from the letter's date."""

    BACK = auto()
    """jl., afgelopen, vorig"""
    ON = auto()
    """a.s., komend, volgend"""
    HERE = auto()
    """deze, dit, lopend"""


class Running(Enum):
    """Whether a word that looks back or on can mean what is running."""

    ALWAYS = auto()
    """mei jl., in May too"""
    AT_ITS_EDGE = auto()
    """afgelopen zomer, in August; komende zomer, in June: as far as the unit allows"""
    NEVER = auto()
    """vorige zomer, volgende zomer"""


class Lean(Enum):
    """What the words before a phrase without a year ask of the time it means."""

    NONE = auto()
    STARTED = auto()
    """sinds mei: begun on or before the letter's date"""
    TO_START = auto()
    """voor mei: not begun yet"""
    TO_END = auto()
    """uiterlijk mei: not over yet"""


@dataclass(frozen=True, slots=True)
class Moment:
    """The date a phrase counts from, None where it is not known, and the recesses of the Kamer."""

    day: date | None
    recesses: Recesses = RECESSES
    lean: Lean = Lean.NONE

    def leaning(self, lean: Lean) -> "Moment":
        """Return the moment for a phrase after a word that asks for `lean`."""
        return replace(self, lean=lean)


@dataclass(frozen=True, slots=True)
class Which:
    """Which of all Mays is meant: of a printed year, so many years from the letter's, or on one side of it."""

    printed: int | None = None
    offset: int | None = None
    side: Side | None = None
    running: Running = Running.ALWAYS

    @property
    def is_bare(self) -> bool:
        """Return whether nothing says which."""
        return self.printed is None and self.offset is None and self.side is None


BARE = Which()


class Meaning(Protocol):
    """What a phrase says before it is known in which letter it stands."""

    @property
    def kind(self) -> PhraseKind:
        """Return whether the phrase names days or a stretch of time."""
        ...

    @property
    def prints_year(self) -> bool:
        """Return whether a year is printed."""
        ...

    def resolve(self, moment: Moment) -> Meant:
        """Return what it means at `moment`; without a date to count from, what is certain."""
        ...


class Period(Meaning, Protocol):
    """A stretch of time, or a day taken for one."""

    @property
    def is_bare(self) -> bool:
        """Return whether nothing says of which year it is."""
        ...

    def bounds(self, moment: Moment) -> Bounds | None:
        """Return its first and last day; None where there is no such time or no date to count from."""
        ...


class PeriodMeaning:
    """What every stretch of time does alike."""

    __slots__ = ()

    @property
    def kind(self) -> PhraseKind:
        """Return that it is a stretch of time."""
        return PhraseKind.PERIOD

    @property
    def prints_year(self) -> bool:
        """Return whether a year is printed; most phrases have none."""
        return False

    @property
    def is_bare(self) -> bool:
        """Return whether nothing says of which year it is; most phrases say it."""
        return False

    def bounds(self, moment: Moment) -> Bounds | None:
        """Return its first and last day."""
        raise NotImplementedError

    def resolve(self, moment: Moment) -> Meant:
        """Return the bounds; a phrase that counts from a date means nothing without one."""
        bounds = self.bounds(moment)
        return Meant(first=bounds.first, last=bounds.last) if bounds else Meant()
