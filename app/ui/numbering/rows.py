"""How ranges, given kenmerken and skipped numbers are listed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.numbering import Gap, Implausible, Issue
from app.language.dates import write_long
from app.language.wording import label
from app.services.numbering import Check, RangeUse
from app.ui.widgets.two_line_list import Row

if TYPE_CHECKING:
    from app.composition import Services


@dataclass(frozen=True, slots=True)
class Kenmerken:
    """The kenmerken of an archive as they stand."""

    uses: tuple[RangeUse, ...]
    issues: tuple[Issue, ...]
    check: Check


def kenmerken_of(services: Services) -> Kenmerken:
    """Return everything the dialog shows. Runs on the worker."""
    numbering = services.numbering
    return Kenmerken(numbering.ranges(), numbering.issues(), numbering.check())


class Other(StrEnum):
    """What stands below the ranges."""

    TYPED = "typed"
    ODD = "odd"


class KenmerkRows(QObject):
    """Makes the rows of the dialog of kenmerken."""

    def __init__(self, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._language = language

    def left(self, found: Kenmerken) -> list[Row]:
        """Return the ranges, then the kenmerken of no range and those to look at, where there are such."""
        rows = [self._range(use, found) for use in found.uses]
        typed = sum(1 for each in found.issues if each.range is None)
        if typed:
            rows.append(Row(Other.TYPED, self.tr("Zonder reeks"), self.tr("{count} getypt").format(count=typed)))
        odd = len(found.check.doubled) + len(found.check.implausible)
        if odd:
            told = self.tr("{count} om na te kijken").format(count=odd)
            rows.append(Row(Other.ODD, self.tr("Opvallend"), told, loud=True))
        return rows

    def right(self, found: Kenmerken, chosen: object) -> list[Row]:
        """Return what belongs to the entry chosen at the left: what was skipped first, then the newest first."""
        if chosen is Other.ODD:
            return list(self._odd(found.check))
        wanted = None if chosen is Other.TYPED else chosen
        gaps = [self._gap(each) for each in found.check.gaps if each.range.id == wanted]
        return [*gaps, *(self._issue(each) for each in reversed(found.issues) if each.range == wanted)]

    def next_of(self, use: RangeUse) -> str:
        """Return what a range gives next."""
        if use.next is None:
            return self.tr("Deze reeks is op. Wijzig de reeks of maak een nieuwe.")
        return self.tr("Volgende: {kenmerk}, nog {count} vrij").format(kenmerk=use.next, count=use.left)

    def _range(self, use: RangeUse, found: Kenmerken) -> Row:
        one = use.range
        skipped = sum(gap.last - gap.first + 1 for gap in found.check.gaps if gap.range.id == one.id)
        told = [one.drafter or self.tr("iedereen"), one.organisation]
        if use.next is None:
            told = [self.tr("op"), *told]
        if skipped:
            told = [self.tr("{count} overgeslagen").format(count=skipped), *told]
        name = f"{one.mask.text} · {one.first}–{one.last}"
        return Row(one.id, name, " · ".join(told), loud=bool(skipped) or use.next is None)

    def _gap(self, gap: Gap) -> Row:
        year = gap.year or 0
        first, last = (gap.range.mask.write(number, year) for number in (gap.first, gap.last))
        count = gap.last - gap.first + 1
        if count == 1:
            return Row(gap, first, self.tr("overgeslagen, zonder uitleg"), loud=True)
        name = self.tr("{first} tot en met {last}").format(first=first, last=last)
        return Row(gap, name, self.tr("{count} nummers overgeslagen, zonder uitleg").format(count=count), loud=True)

    def _issue(self, issue: Issue) -> Row:
        day = write_long(issue.at.astimezone().date())
        told = filter(None, (label(issue.state, self._language), issue.why, day, issue.by))
        return Row(issue, issue.kenmerk, " · ".join(told))

    def _odd(self, check: Check) -> Iterator[Row]:
        for kenmerk in check.doubled:
            yield Row(kenmerk, kenmerk, self.tr("staat op meer dan één brief"), loud=True)
        for odd in check.implausible:
            yield Row(odd, odd.kenmerk, self._implausible(odd), loud=True)

    def _implausible(self, odd: Implausible) -> str:
        told = self.tr("van {day}; toen liepen de nummers van {first} tot en met {last}").format(
            day=write_long(odd.dated), first=odd.expected_first, last=odd.expected_last
        )
        if odd.points_at is None:
            return told
        return told + self.tr("; dit nummer wijst op {day}").format(day=write_long(odd.points_at))
