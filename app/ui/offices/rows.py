"""How office holders, ministries, recesses and loaded facts are listed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.offices import Ministry, RecessPeriod, Tenure
from app.domain.parties import Party
from app.domain.standing import Fact, Load, LoadedFact
from app.language import names
from app.language.dates import write_long
from app.language.dates.recess import Recess, RecessKind
from app.language.wording import label
from app.language.wording.labels_of_house import RECESSES
from app.services.offices import Holder
from app.ui.compose.party_picker import called
from app.ui.widgets.two_line_list import Row

if TYPE_CHECKING:
    from app.composition import Services


class About(StrEnum):
    """What the left pane chooses."""

    HOLDERS = "holders"
    MINISTRIES = "ministries"
    RECESSES = "recesses"


@dataclass(frozen=True, slots=True)
class DayFacts:
    """What the archive knows of a day; the recesses are those of its year, by rule where none was fixed."""

    day: date
    holders: tuple[Holder, ...]
    ministries: tuple[Ministry, ...]
    recesses: tuple[RecessPeriod | Recess, ...]


def facts_of(day: date | None, words: str) -> Callable[[Services], DayFacts]:
    """Return what asks for the facts of a day, the present one without; runs on the worker."""

    def ask(services: Services) -> DayFacts:
        offices = services.offices
        meant = day or offices.hand.moment().astimezone().date()
        return DayFacts(
            meant, offices.on(meant, words), offices.ministries_on(meant, words), _recesses(services, meant.year)
        )

    return ask


def _recesses(services: Services, year: int) -> tuple[RecessPeriod | Recess, ...]:
    """Return the recesses that touch a year, first to last; by rule where the archive has none of that kind."""
    known = services.offices.recesses()
    fixed = {(each.name, each.first.year) for each in known}
    calendar = services.offices.recess_calendar()
    by_rule = (calendar.of(kind, each) for each in (year - 1, year) for kind in RecessKind)
    found: list[RecessPeriod | Recess] = [*known]
    found += (each for each in by_rule if each and (each.kind.value, each.first.year) not in fixed)
    of_year = (each for each in found if year in (each.first.year, each.last.year))
    return tuple(sorted(of_year, key=lambda each: each.first))


class OfficeRows(QObject):
    """Makes the rows of the dialog of office holders."""

    def __init__(self, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._language = language

    def left(self, facts: DayFacts) -> list[Row]:
        """Return what there is to choose from."""
        now = next((each for each in facts.recesses if _holds(each, facts.day)), None)
        recess = self._recess_name(now) if now else self.tr("geen reces op deze dag")
        return [
            Row(About.HOLDERS, self.tr("Bewindspersonen"), self._count(len(facts.holders))),
            Row(About.MINISTRIES, self.tr("Ministeries"), self._count(len(facts.ministries))),
            Row(About.RECESSES, self.tr("Recessen"), recess),
        ]

    def right(self, facts: DayFacts, about: object) -> list[Row]:
        """Return the facts of one sort."""
        if about is About.HOLDERS:
            return [self._holder(each) for each in facts.holders]
        if about is About.MINISTRIES:
            return [self._ministry(each) for each in facts.ministries]
        return [self._recess(each, facts.day) for each in facts.recesses]

    def detail(self, value: object) -> str:
        """Return where a fact was read, and on which day it held."""
        fact = value.tenure if isinstance(value, Holder) else value
        if isinstance(fact, Recess):
            return self.tr("Niet vastgelegd: gerekend naar de jaren 2020 tot en met 2025.")
        if not isinstance(fact, Tenure | Ministry | RecessPeriod):
            return ""
        told = self.tr("Stand per {day}. Bron: {source}").format(
            day=write_long(fact.stand.as_of), source=fact.stand.source
        )
        ministry = value.ministry.name if isinstance(value, Holder) and value.ministry else ""
        return "\n".join(filter(None, (ministry, told)))

    def loaded(self, one: LoadedFact) -> Row:
        """Return what became of a fact of a data file."""
        return Row(one, self._fact(one.fact), label(one.load, self._language), loud=one.load is Load.KEPT)

    def _count(self, count: int) -> str:
        return self.tr("{count} op deze dag").format(count=count)

    def _holder(self, holder: Holder) -> Row:
        one = holder.tenure
        person = names.shown(holder.party.name) if holder.party.name else called(holder.party)
        acting = self.tr("waarnemend") if one.acting else ""
        office = f"{one.office[:1].upper()}{one.office[1:]}"
        return Row(holder, office, " · ".join(filter(None, (person, acting, self._term(one)))))

    def _ministry(self, one: Ministry) -> Row:
        follows = self.tr("komt voort uit {codes}").format(codes=", ".join(one.follows)) if one.follows else ""
        return Row(one, one.name, " · ".join(filter(None, (one.code, self._term(one), follows))))

    def _recess(self, one: RecessPeriod | Recess, day: date) -> Row:
        days = self.tr("{first} tot en met {last}").format(first=write_long(one.first), last=write_long(one.last))
        rule = self.tr("volgens de regel") if isinstance(one, Recess) else ""
        now = self.tr("op deze dag") if _holds(one, day) else ""
        told = " · ".join(filter(None, (days, rule, now)))
        return Row(one, f"{self._recess_name(one)} {one.first.year}", told, loud=bool(now))

    def _recess_name(self, one: RecessPeriod | Recess) -> str:
        name = one.kind.value if isinstance(one, Recess) else one.name
        return RECESSES[name].in_language(self._language) if name in RECESSES else name

    def _term(self, one: Tenure | Ministry) -> str:
        since = self.tr("sinds {day}").format(day=write_long(one.first))
        if one.last is None:
            return since
        return self.tr("{since} tot {day}").format(since=since, day=write_long(one.last))

    def _fact(self, fact: Fact) -> str:
        if isinstance(fact, Party):
            return called(fact)
        if isinstance(fact, Ministry):
            return fact.name
        if isinstance(fact, Tenure):
            return f"{fact.office}, {self._term(fact)}"
        return f"{self._recess_name(fact)} {fact.first.year}"


def _holds(one: RecessPeriod | Recess, day: date) -> bool:
    return one.first <= day <= one.last
