"""Standing facts: what every house needs and a data file brings, until a person mends it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from app.domain.offices import Ministry, RecessPeriod, Tenure
from app.domain.parties import Party

Fact: TypeAlias = Party | Ministry | Tenure | RecessPeriod


class Load(StrEnum):
    """What became of a fact of a data file."""

    ADDED = "added"
    UPDATED = "updated"
    """It stood there as an earlier file had it."""
    REPLACED = "replaced"
    """It had been mended, and the mended one had to give way."""
    KEPT = "kept"
    """It had been mended, or merged, and stays as it is."""
    SAME = "same"


@dataclass(frozen=True, slots=True)
class LoadedFact:
    """A fact of a data file and what became of it."""

    fact: Fact
    load: Load


@dataclass(frozen=True, slots=True)
class StandingFacts:
    """Everything a data file says, in the order it is loaded: tenures name parties and ministries."""

    parties: tuple[Party, ...] = ()
    ministries: tuple[Ministry, ...] = ()
    tenures: tuple[Tenure, ...] = ()
    recesses: tuple[RecessPeriod, ...] = ()

    def all(self) -> tuple[Fact, ...]:
        """Return every fact in the order it is loaded."""
        return (*self.parties, *self.ministries, *self.tenures, *self.recesses)


def fact_name(fact: Fact) -> str:
    """Return the kind of a fact and what it goes by: party:ID, ministry:CODE, tenure:ID, recess:NAME:YEAR."""
    match fact:
        case Ministry():
            return f"ministry:{fact.code}"
        case RecessPeriod():
            return f"recess:{fact.name}:{fact.first.year}"
        case Tenure():
            return f"tenure:{fact.id}"
        case Party():
            return f"party:{fact.id}"
