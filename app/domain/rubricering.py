"""How far a letter may travel: its rubricering, and the markings beside it.

Sources: Voorschrift Informatiebeveiliging Rijksdienst Bijzondere Informatie (VIRBI), levels and duration; the choices
for marking as ministries' templates list them.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Level(StrEnum):
    """A level of rubricering. An archive on one's own machine holds departementaal vertrouwelijk at most."""

    NONE = "none"
    DEPARTMENTAL = "departementaal_vertrouwelijk"
    CONFIDENTIAL = "stg_confidentieel"
    SECRET = "stg_geheim"
    TOP_SECRET = "stg_zeer_geheim"


HIGHEST_KEPT = Level.DEPARTMENTAL
"""What is higher may stand on systems approved for it only, of which this program is none."""


class Marking(StrEnum):
    """Who may read a letter beside its level; a letter may bear several."""

    PERSONAL = "persoonsvertrouwelijk"
    VERY_PERSONAL = "persoonszeervertrouwelijk"
    COMMERCIAL = "commercieel_vertrouwelijk"
    LIMITED = "gelimiteerd"
    PUBLIC = "openbaar"
    INTERN = "intern"


@dataclass(frozen=True, slots=True)
class Rubricering:
    """A level with the day on which, or the event at which, it ends, and markings. A level never stands without end.

    `until` is the first day on which it no longer holds.
    """

    level: Level = Level.NONE
    until: date | None = None
    event: str = ""
    markings: tuple[Marking, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Return whether there is nothing to show."""
        return self.level is Level.NONE and not self.markings

    def holds_on(self, day: date) -> bool:
        """Return whether the level still holds on `day`."""
        return self.level is not Level.NONE and (self.until is None or day < self.until)


def may_be_kept(level: Level) -> bool:
    """Return whether a letter of this level may stand in an archive of this program."""
    return level in (Level.NONE, HIGHEST_KEPT)
