"""Who held which office when, and how ministries were called: house facts, each with its source and "stand per"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from app.domain.ids import DraftId, PartyId, TenureId


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a fact was read and on which day it held."""

    source: str
    as_of: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenure:
    """Who held an office from a first day up to, and without, a last; open at the end while it is still held.

    The first day of a successor is the last of the one before. `office` is as it is printed above a signature,
    without article: minister van Justitie en Veiligheid. `ministry` is the code of the ministry.
    """

    id: TenureId
    office: str
    ministry: str
    holder: PartyId
    first: date
    last: date | None = None
    acting: bool = False
    stand: Stand

    def holds_on(self, day: date) -> bool:
        """Return whether the office was held on `day`."""
        return self.first <= day and (self.last is None or day < self.last)


@dataclass(frozen=True, slots=True, kw_only=True)
class Ministry:
    """A ministry under one name: a rename or regrouping makes another, which names those it comes from."""

    code: str
    name: str
    first: date
    last: date | None = None
    follows: tuple[str, ...] = ()
    stand: Stand

    def holds_on(self, day: date) -> bool:
        """Return whether the ministry had this name on `day`."""
        return self.first <= day and (self.last is None or day < self.last)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecessPeriod:
    """A recess of the Tweede Kamer as it was fixed for one year, first and last day included.

    `name` is what kind of recess it is: spring, may, summer, autumn, christmas or election.
    """

    name: str
    first: date
    last: date
    stand: Stand

    def holds_on(self, day: date) -> bool:
        """Return whether the Kamer was in this recess on `day`."""
        return self.first <= day <= self.last


@dataclass(frozen=True, slots=True, kw_only=True)
class StaleDraft:
    """An open draft that names, as signatory or sender, somebody who is out of office on its day.

    `fact` is the fact of the draft that names them; `successors` hold the office on that day.
    """

    draft: DraftId
    fact: str
    ended: Tenure
    successors: tuple[Tenure, ...] = ()


def held_on(tenures: Iterable[Tenure], day: date) -> tuple[Tenure, ...]:
    """Return the tenures that hold on `day`, acting ones behind the others."""
    return tuple(sorted((each for each in tenures if each.holds_on(day)), key=lambda each: each.acting))
