"""Backups of an archive: what is known of one, which are kept as they grow old, what differs from one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Final
from uuid import UUID

from app.domain.journal import Head
from app.domain.letters import LetterRow

ALL_KEPT: Final = timedelta(days=2)
DAILY: Final = timedelta(days=14)
WEEKLY: Final = timedelta(days=92)
_DAYS_A_WEEK = 7
_WEEKS_A_MONTH = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Backup:
    """One backup in a folder of backups: the register as it was, and the originals it counts on.

    `name` is that of its files, without suffix; `number` is its place in the order they were made, which no clock can
    turn round. `made` is UTC. `lacks` and `altered` name originals (by SHA-256) and letters (by id) that were damaged
    in the archive itself when the backup was made.
    """

    name: str
    number: int
    made: datetime
    archive: UUID
    schema: int
    sha256: str
    counts: Mapping[str, int]
    head: Head
    originals: tuple[str, ...] = field(repr=False)
    lacks: tuple[str, ...] = ()
    altered: tuple[str, ...] = ()
    is_full: bool = True
    """Whether every original was read back when it was made, and not the new ones only."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "counts", MappingProxyType(dict(self.counts)))

    @property
    def is_whole(self) -> bool:
        """Return whether nothing of the archive was damaged when it was made."""
        return not self.lacks and not self.altered


@dataclass(frozen=True, slots=True)
class Shelf:
    """What lies in a folder of backups, newest first, and the names of those whose description cannot be read."""

    backups: tuple[Backup, ...] = ()
    unreadable: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ChangedLetter:
    """A letter that is not what it was in a backup: how the archive has it, and which of its fields differ."""

    letter: LetterRow
    fields: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """The archive beside a backup: letters that came since, that changed since, and that are no longer there."""

    added: tuple[LetterRow, ...] = ()
    changed: tuple[ChangedLetter, ...] = ()
    missing: tuple[LetterRow, ...] = ()

    @property
    def is_same(self) -> bool:
        """Return whether the archive has the letters of the backup and no others."""
        return not (self.added or self.changed or self.missing)


def kept(made: Mapping[int, datetime], now: datetime) -> frozenset[int]:
    """Return the numbers of the backups that stay, given when each was made.

    All of the last two days stay, then the last of each day for two weeks, the last of each week for three months,
    the last of each month for ever; and always the newest. A week is days 1 to 7, 8 to 14, 15 to 21 or the rest of a
    month, so that the last of a month is the last of its week and of its day too: what stays later has always stayed
    before. One from the future, as a clock that went back leaves it, counts as made just now.
    """
    last: dict[tuple[int, ...], int] = {}
    for number in sorted(made):
        for size in range(1, 4):
            last[_bucket(made[number], size)] = number
    chosen = {number for number, moment in made.items() if _stays(number, moment, now, last)}
    return frozenset(chosen | ({max(made)} if made else set()))


def _stays(number: int, moment: datetime, now: datetime, last: Mapping[tuple[int, ...], int]) -> bool:
    age = now - moment
    if age < ALL_KEPT:
        return True
    size = 3 if age < ALL_KEPT + DAILY else 2 if age < ALL_KEPT + DAILY + WEEKLY else 1
    return last[_bucket(moment, size)] == number


def _bucket(moment: datetime, size: int) -> tuple[int, ...]:
    """Return the month (1), the week of it (2) or the day of that (3) a backup stands for."""
    week = min((moment.day - 1) // _DAYS_A_WEEK, _WEEKS_A_MONTH - 1)
    return (size, moment.year, moment.month, week, moment.day)[: size + 2]
