"""Drafts that name somebody who has left office since: who, from when, and who came after."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.ids import DraftId
from app.domain.offices import StaleDraft
from app.domain.parties import Party
from app.language import names
from app.language.dates import write_long
from app.ui.compose.party_picker import called

if TYPE_CHECKING:
    from app.composition import Services


@dataclass(frozen=True, slots=True)
class OutOfOffice:
    """A draft that names somebody out of office, with who that is and who holds the office now."""

    stale: StaleDraft
    holder: Party
    successors: tuple[Party, ...]


def out_of_office(services: Services) -> Mapping[DraftId, tuple[OutOfOffice, ...]]:
    """Return the open drafts that name somebody out of office. Runs on the worker."""
    today = services.offices.hand.moment().astimezone().date()
    stale = services.offices.stale_drafts(today)
    parties = {each.id: each for each in services.parties.all()} if stale else {}
    found: dict[DraftId, tuple[OutOfOffice, ...]] = {}
    for each in stale:
        then = tuple(parties[one.holder] for one in each.successors)
        one = OutOfOffice(each, parties[each.ended.holder], then)
        found[each.draft] = (*found.get(each.draft, ()), one)
    return found


class OfficeWords(QObject):
    """Says what is the matter with such a draft."""

    def short(self, one: OutOfOffice) -> str:
        """Return what a list says of it."""
        said = self.tr("{role} is sinds {day} geen {office} meer").format(**self._facts(one))
        return f"{said[:1].upper()}{said[1:]}"

    def whole(self, one: OutOfOffice) -> str:
        """Return who it is, since when, and who holds the office now."""
        told = self.tr("De {role} van dit concept, {who}, is sinds {day} geen {office} meer.")
        if not one.successors:
            after = self.tr("Kies wie de brief nu ondertekent of verstuurt.")
            return f"{told.format(**self._facts(one))} {after}"
        then = ", ".join(map(_name, one.successors))
        after = self.tr("Op de dag van de brief is dat {then}.").format(then=then)
        return f"{told.format(**self._facts(one))} {after}"

    def choose(self, party: Party) -> str:
        """Return the name of the act that puts a successor in."""
        return self.tr("Kies {who} (Ctrl+M)").format(who=_name(party))

    def _facts(self, one: OutOfOffice) -> dict[str, str]:
        ended = one.stale.ended
        roles = {"ondertekenaar": self.tr("ondertekenaar"), "afzender": self.tr("afzender")}
        day = write_long(ended.last) if ended.last else ""
        role = roles.get(one.stale.fact, one.stale.fact)
        return {"role": role, "who": _name(one.holder), "day": day, "office": ended.office}


def _name(party: Party) -> str:
    return names.shown(party.name) if party.name else called(party)
