"""How places, backups and what differs since are listed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.domain.backups import Backup, Compared, Shelf
from app.domain.errors import KnownError
from app.domain.letters import LetterRow
from app.language.dates import write_long
from app.language.wording.letter_fields import field_name
from app.ui.widgets.two_line_list import Row

if TYPE_CHECKING:
    from app.composition import Services

_MOST_SHOWN = 500
"""Differences listed of one sort; more is told by their number."""


@dataclass(frozen=True, slots=True)
class PlaceFound:
    """A folder of backups with what lies in it, or why it cannot be seen."""

    folder: Path
    shelf: Shelf
    error: KnownError | None = None


def places_of(more: tuple[Path, ...]) -> Callable[[Services], tuple[PlaceFound, ...]]:
    """Return what looks at the places where backups are kept, and at `more`. Runs on the worker."""

    def look(services: Services) -> tuple[PlaceFound, ...]:
        folders = dict.fromkeys((*services.backups.places, *more))
        return tuple(_found(services, folder) for folder in folders)

    return look


def _found(services: Services, folder: Path) -> PlaceFound:
    try:
        return PlaceFound(folder, services.backups.all(folder))
    except KnownError as error:
        return PlaceFound(folder, Shelf(), error)


class BackupRows(QObject):
    """Makes the rows of the dialog of backups."""

    def __init__(self, language: str, parent: QObject) -> None:
        super().__init__(parent)
        self._language = language

    def place(self, found: PlaceFound, own: Path) -> Row:
        """Return a place."""
        name = self.tr("In het archief") if found.folder == own else str(found.folder)
        if found.error or not found.folder.is_dir():
            return Row(found.folder, name, self.tr("nu niet te bereiken"), loud=found.folder != own)
        count = len(found.shelf.backups)
        told = self.tr("1 reservekopie") if count == 1 else self.tr("{count} reservekopieën").format(count=count)
        bad = len(found.shelf.unreadable)
        if bad:
            told += self.tr(", {count} beschadigd").format(count=bad)
        return Row(found.folder, name, told, loud=bool(bad))

    def backups(self, found: PlaceFound) -> list[Row]:
        """Return the backups of a place, newest first, after those that cannot be read."""
        damaged = self.tr("beschadigd: de beschrijving is niet te lezen")
        bad = [Row(name, name, damaged, loud=True) for name in found.shelf.unreadable]
        return [*(self._backup(each) for each in found.shelf.backups), *bad]

    def moment(self, backup: Backup) -> str:
        """Return when a backup was made, as a person says it."""
        made = backup.made.astimezone()
        return self.tr("{day}, {time} uur").format(day=write_long(made.date()), time=f"{made:%H.%M}")

    def _backup(self, backup: Backup) -> Row:
        told = [
            self.tr("brieven: {count}").format(count=backup.counts["letter"]),
            self.tr("originelen: {count}").format(count=len(backup.originals)),
        ]
        if not backup.is_whole:
            told.insert(0, self.tr("in het archief was al iets beschadigd"))
        return Row(backup, self.moment(backup), " · ".join(told), loud=not backup.is_whole)

    def differences(self, found: Compared) -> list[Row]:
        """Return the letters that came, changed or went since a backup."""
        added = [self._letter(self.tr("nieuw"), each) for each in found.added[:_MOST_SHOWN]]
        changed = [
            self._letter(self.tr("gewijzigd"), each.letter, each.fields) for each in found.changed[:_MOST_SHOWN]
        ]
        missing = [self._letter(self.tr("weg"), each) for each in found.missing[:_MOST_SHOWN]]
        return [*missing, *changed, *added]

    def summary(self, found: Compared) -> str:
        """Return how many letters differ."""
        return self.tr("Sindsdien: {added} nieuw, {changed} gewijzigd, {missing} weg.").format(
            added=len(found.added), changed=len(found.changed), missing=len(found.missing)
        )

    def _letter(self, what: str, row: LetterRow, fields: tuple[str, ...] = ()) -> Row:
        day = write_long(row.dated) if row.dated else ""
        changed = ", ".join(field_name(each, self._language) for each in fields)
        told = f"{what}: {changed}" if changed else what
        name = " · ".join(filter(None, (row.kenmerk, row.subject)))
        return Row(row.id, name, " · ".join(filter(None, (told, day))))
