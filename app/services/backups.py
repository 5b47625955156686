"""Backups of the archive that is open: by themselves while it changes and when it is closed, and when asked."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from threading import Lock

from app.domain.backups import Backup, Compared, Shelf
from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import LetterId
from app.domain.journal import Act
from app.runtime.clock import Clock
from app.runtime.files import written_badly
from app.services.restoring import chosen, shelf_in
from app.storage.archive import Archive
from app.storage.backup_thinning import remove, thin
from app.storage.compare import holding
from app.storage.folder import BACKUPS

OFTEN = timedelta(minutes=30)
"""How long a change waits for a backup at most."""
READ_ALL = timedelta(days=1)
"""How often every original is read back, and not the new ones only."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What a folder holds of the archive as it is now; `is_new` is false where its newest backup is just that."""

    folder: Path
    backup: Backup
    is_new: bool
    thinned: tuple[Backup, ...] = ()


@dataclass(frozen=True, slots=True)
class Round:
    """What came of backing up to every place: one that fails does not keep the others from their turn."""

    taken: tuple[Taken, ...] = ()
    errors: tuple[KnownError, ...] = ()


@dataclass(frozen=True, slots=True)
class Held:
    """Where a letter is still held, and the places that could not be looked at: these may hold it too."""

    backups: tuple[Path, ...] = ()
    out_of_reach: tuple[Path, ...] = ()


class Backups:
    """The backups of one archive, in its own folder and on a second medium where the user named one.

    `by` and `medium` return what holds now: the user may set both otherwise while the program runs.
    """

    def __init__(
        self,
        archive: Archive,
        clock: Clock,
        migrations: Path,
        by: Callable[[], str],
        medium: Callable[[], Path | None] = lambda: None,
    ) -> None:
        self._archive = archive
        self._clock = clock
        self._migrations = migrations
        self._by = by
        self._medium = medium
        self._begun_with = archive.data_version()
        self._taken_at: int | None = None
        self._last: datetime | None = None
        self._taken_to = self.places
        self._taking = Lock()

    @property
    def place(self) -> Path:
        """Return the folder in the archive where backups are kept unless another is named."""
        return self._archive.folder / BACKUPS

    @property
    def places(self) -> tuple[Path, ...]:
        """Return where backups are kept by themselves: the archive's own folder, then the second medium."""
        medium = self._medium()
        return (self.place, medium) if medium else (self.place,)

    @property
    def has_changed(self) -> bool:
        """Return whether anybody changed the register since it was opened here, or since the last backup."""
        seen = self._begun_with if self._taken_at is None else self._taken_at
        return self._archive.data_version() != seen

    @property
    def _has_new_place(self) -> bool:
        return not set(self.places) <= set(self._taken_to)

    def due(self) -> bool:
        """Return whether a backup should be taken now: something may have changed, and the last is half an hour old.

        What changed before the archive was opened here is not known; then a backup is taken all the same, and
        dropped where it turns out the same as the last. A clock that went back makes one due; of an archive that can
        only be read none is. A medium that was named since makes one due at once.

        Raises:
            KnownError: BACKUP_MEDIUM_GONE.
        """
        if self._archive.read_only:
            return False
        if self._has_new_place:
            return True
        if self._taken_at is not None and not self.has_changed:
            return False
        if self._last is None:
            backups = shelf_in(self.place).backups
            if not backups:
                return True
            self._last = backups[0].made
        return not timedelta() <= self._clock() - self._last < OFTEN

    def take(self) -> Round:
        """Return what came of a backup to the archive's own folder and to the second medium, with thinning of both.

        One at a time: while another thread is taking one, nothing is done.
        """
        if not self._taking.acquire(blocking=False):
            return Round()
        try:
            return self._take()
        finally:
            self._taking.release()

    def take_at_close(self) -> Round:
        """Return what came of the backup when the archive is closed: none where nothing changed since the last.

        None either where the archive can only be read.
        """
        is_needed = self._taken_at is None or self.has_changed or self._has_new_place
        return self.take() if is_needed and not self._archive.read_only else Round()

    def take_to(self, folder: Path) -> Taken:
        """Return the backup made in a folder the user names, every original read back; it is made where needed.

        Raises:
            KnownError: BACKUP_MEDIUM_GONE, BACKUP_MEDIUM_FULL, BACKUP_FOLDER_TAKEN, BACKUPS_DAMAGED, BACKUP_DAMAGED,
                ARCHIVE_DAMAGED.
        """
        try:
            folder.mkdir(exist_ok=True)
        except OSError as error:
            detail = written_badly(error, folder).facts.get("detail", "")
            raise KnownError(ErrorCode.BACKUP_MEDIUM_GONE, name=folder, detail=detail) from error
        return self._to(folder, check_all=True)

    def all(self, folder: Path | None = None) -> Shelf:
        """Return the backups in a folder, else in the archive's own, newest first.

        Raises:
            KnownError: BACKUP_MEDIUM_GONE.
        """
        return shelf_in(folder or self.place)

    def find(self, moment: str | None = None, folder: Path | None = None) -> Backup:
        """Return the backup of a moment, or of the beginning of one (2026-03-14T15); the newest without.

        Raises:
            KnownError: BACKUP_MISSING, BACKUP_DAMAGED, AMBIGUOUS; BACKUP_MEDIUM_GONE.
        """
        return chosen(folder or self.place, moment)

    def differences(self, backup: Backup, folder: Path | None = None) -> Compared:
        """Return which letters came, changed or went since a backup.

        Raises:
            KnownError: BACKUP_DAMAGED, BACKUP_MEDIUM_GONE, ARCHIVE_NEWER.
        """
        return self._archive.compared(folder or self.place, backup, self._migrations)

    def holding(self, letter: LetterId) -> Held:
        """Return the backups that still hold a letter, newest first in each place; destroying it leaves them be."""
        places: list[Path] = []
        out_of_reach: list[Path] = []
        for folder in self.places:
            try:
                places += [folder / each.name for each in holding(folder, letter)]
                is_seen = folder == self.place or folder.is_dir()
            except KnownError:
                is_seen = False
            if not is_seen:
                out_of_reach.append(folder)
        return Held(tuple(places), tuple(out_of_reach))

    def remove(self, backup: Backup, folder: Path | None = None) -> None:
        """Take a backup away, with the originals no other in its folder needs; these are overwritten.

        Raises:
            KnownError: BACKUP_MEDIUM_GONE.
        """
        remove(folder or self.place, (backup,))

    def _take(self) -> Round:
        seen = self._archive.data_version()
        taken: list[Taken] = []
        errors: list[KnownError] = []
        places = self.places
        for folder in places:
            try:
                if folder == self.place:
                    _made(folder)
                taken.append(self._to(folder, check_all=self._reads_all(folder)))
            except KnownError as error:
                errors.append(error)
        self._last = self._clock()
        self._taken_to = places
        self._taken_at = None if errors else seen
        return Round(tuple(taken), tuple(errors))

    def _to(self, folder: Path, *, check_all: bool) -> Taken:
        now = self._clock()
        made = self._archive.back_up(folder, now, check_all=check_all)
        thinned = thin(folder, now) if made.is_new else ()
        if made.is_new and folder != self.place and not self._archive.read_only:
            self._note(folder, made.backup, now)
        return Taken(folder, made.backup, made.is_new, thinned)

    def _reads_all(self, folder: Path) -> bool:
        now = self._clock()
        whole = (each for each in shelf_in(folder).backups if each.is_full)
        return not any(timedelta() <= now - each.made < READ_ALL for each in whole)

    def _note(self, folder: Path, backup: Backup, now: datetime) -> None:
        """Write into the journal that a copy of everything went to another medium, once a day for each.

        Afterwards, for a backup that failed must not stand there as made: so the copy does not tell of itself, and
        the register has changed by that entry. Once a day keeps that from calling for the next backup.
        """
        with self._archive.writing() as work:
            said = work.journal.of(str(backup.archive))
            place = str(folder.absolute())
            told = (each for each in said if each.act is Act.BACKED_UP and each.facts.get("folder") == place)
            if any(each.at.date() == now.date() for each in told):
                return
            facts = {"folder": place, "backup": backup.name, "register": backup.sha256}
            work.journal.add(now, self._by(), Act.BACKED_UP, backup.archive, facts)


def _made(folder: Path) -> None:
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise written_badly(error, folder) from error
