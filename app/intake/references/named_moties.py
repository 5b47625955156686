"""Namings of moties brought together: a letter names one motie in several ways."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from app.domain.citations import Kamerstuk
from app.domain.found import Motie


@dataclass(frozen=True, slots=True)
class NamedMotie:
    """A motie with how it was named: what it is said to be about, and whether in a heading.

    `weak` says that the name may be a nickname, which is none unless a member of that name moved a motie.
    """

    motie: Motie
    topic: str
    weak: bool
    heading: bool

    @property
    def fullness(self) -> tuple[bool, int]:
        """Return how good a naming this is: in the running text before headings, then by the movers it names."""
        return not self.heading, len(self.motie.movers)


def merged(named: Iterable[NamedMotie]) -> tuple[Motie, ...]:
    """Return each motie once, by its fullest naming, with the Kamerstuk and the day any of them gives."""
    register = _Register([], {}, {})
    for each in named:
        register.add(each)
    return tuple(each.motie for each in register.kept)


def folded(name: str) -> str:
    """Return a name in small letters without spaces and signs."""
    return re.sub(r"[\W_]", "", name).lower()


@dataclass(frozen=True, slots=True)
class _Register:
    kept: list[NamedMotie]
    by_kamerstuk: dict[Kamerstuk, int]
    by_mover: dict[str, int]
    """The last of each first mover."""

    def add(self, each: NamedMotie) -> None:
        place = self._same(each)
        if place is None:
            place = len(self.kept)
            self.kept.append(each)
        else:
            self.kept[place] = _fuller(self.kept[place], each)
        motie = self.kept[place].motie
        if motie.kamerstuk is not None:
            self.by_kamerstuk.setdefault(motie.kamerstuk, place)
        for mover in motie.movers[:1]:
            self.by_mover[folded(mover)] = place

    def _same(self, each: NamedMotie) -> int | None:
        place = self.by_kamerstuk.get(each.motie.kamerstuk) if each.motie.kamerstuk is not None else None
        if place is not None and _may_be_one(self.kept[place].motie, each.motie):
            return place
        place = self.by_mover.get(folded(each.motie.movers[0])) if each.motie.movers else None
        return place if place is not None and _are_one(self.kept[place], each) else None


def _may_be_one(one: Motie, other: Motie) -> bool:
    """Return whether namings with the same Kamerstuk are of one motie: several may be cited in one phrase."""
    return not (one.movers and other.movers) or folded(one.movers[0]) == folded(other.movers[0])


def _are_one(one: NamedMotie, other: NamedMotie) -> bool:
    a, b = one.motie, other.motie
    if _differ(a.kamerstuk, b.kamerstuk) or _differ(a.day, b.day):
        return False
    if len(a.movers) > 1 and len(b.movers) > 1 and folded(a.movers[1]) != folded(b.movers[1]):
        return False
    same_kamerstuk = a.kamerstuk is not None and a.kamerstuk == b.kamerstuk
    return same_kamerstuk or not _differ(folded(one.topic)[:16] or None, folded(other.topic)[:16] or None)


def _differ(one: Kamerstuk | date | str | None, other: Kamerstuk | date | str | None) -> bool:
    return one is not None and other is not None and one != other


def _fuller(one: NamedMotie, other: NamedMotie) -> NamedMotie:
    best, rest = (other, one) if other.fullness > one.fullness else (one, other)
    motie = replace(
        best.motie, day=best.motie.day or rest.motie.day, kamerstuk=best.motie.kamerstuk or rest.motie.kamerstuk
    )
    return NamedMotie(motie, best.topic or rest.topic, weak=False, heading=best.heading)
