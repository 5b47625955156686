"""A backup found and put back as a new archive; nothing here needs an archive that is open."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.domain.backups import Backup, Shelf
from app.domain.errors import ErrorCode, KnownError
from app.domain.journal import Act
from app.runtime.clock import Clock
from app.storage.backup_check import check
from app.storage.backup_failures import medium_failures
from app.storage.backup_folder import shelf
from app.storage.folder import refuse_taken
from app.storage.restore import restore
from app.storage.work import Work

_SKIPPED = (ErrorCode.BACKUP_DAMAGED, ErrorCode.BACKUPS_DAMAGED)


@dataclass(frozen=True, slots=True)
class Restored:
    """Which backup an archive was made of, and what was wrong with the newer ones that could not be used."""

    backup: Backup
    passed_over: tuple[KnownError, ...] = ()


@dataclass(frozen=True, slots=True)
class Restoring:
    """Making new archives of backups."""

    clock: Clock
    migrations: Path
    by: str

    def restore(self, folder: Path, target: Path, moment: str | None = None) -> Restored:
        """Make an archive in `target` of the newest backup in `folder` that is whole, or of that of a moment.

        One that is damaged is passed over for the one before, and named; one asked for by its moment is not.

        Raises:
            KnownError: BACKUP_MISSING, BACKUP_DAMAGED, BACKUPS_DAMAGED, BACKUP_MEDIUM_GONE, AMBIGUOUS;
                ARCHIVE_EXISTS, NOT_AN_ARCHIVE, ARCHIVE_ON_NETWORK, ARCHIVE_NEWER, DISK_FULL, TARGET_NOT_WRITABLE.
        """
        refuse_taken(target)
        if moment is not None:
            backup = chosen(folder, moment)
            self._restore(folder, backup, target)
            return Restored(backup)
        there = shelf_in(folder)
        if not there.backups and not there.unreadable:
            raise KnownError(ErrorCode.BACKUP_MISSING, name=folder)
        errors = {name: _unreadable(name) for name in there.unreadable}
        # What was damaged in the archive before it was backed up is used only where nothing else is left.
        for backup in sorted(there.backups, key=lambda each: not each.is_whole):
            try:
                self._restore(folder, backup, target)
            except KnownError as error:
                if error.code not in _SKIPPED:
                    raise
                errors[backup.name] = error
            else:
                return Restored(backup, _newer(backup, there, errors))
        raise KnownError(ErrorCode.BACKUPS_DAMAGED, name=folder)

    def _restore(self, folder: Path, backup: Backup, target: Path) -> None:
        def note(work: Work) -> None:
            facts = {"backup": backup.name, "made": backup.made.isoformat(), "register": backup.sha256}
            work.journal.add(self.clock(), self.by, Act.RESTORED, backup.archive, facts)

        restore(folder, backup, target, self.migrations, note)


def checked(folder: Path) -> Iterator[tuple[str, KnownError | None]]:
    """Yield the name of each backup in a folder, newest first, with what is wrong with it: everything is read.

    Raises:
        KnownError: BACKUP_MEDIUM_GONE, ARCHIVE_BUSY.
    """
    there = shelf_in(folder)
    yield from ((name, _unreadable(name)) for name in there.unreadable)
    for backup in there.backups:
        try:
            check(folder, backup)
        except KnownError as error:
            if error.code not in _SKIPPED:
                raise
            yield backup.name, error
        else:
            yield backup.name, None


def shelf_in(folder: Path) -> Shelf:
    """Return what lies in a folder of backups; nothing where it is not there.

    Raises:
        KnownError: BACKUP_MEDIUM_GONE.
    """
    with medium_failures(folder):
        return shelf(folder)


def chosen(folder: Path, moment: str | None) -> Backup:
    """Return the backup of a moment, of the beginning of one, or of a name; the newest without.

    Raises:
        KnownError: BACKUP_MISSING (name, moment), BACKUP_DAMAGED (name, detail), AMBIGUOUS (reference, candidates);
            BACKUP_MEDIUM_GONE.
    """
    there = shelf_in(folder)
    if not moment:
        found = there.backups[:1]
    else:
        found = tuple(each for each in there.backups if moment == each.name or shown(each).startswith(moment))
    if len(found) > 1:
        candidates = ", ".join(each.name for each in found)
        raise KnownError(ErrorCode.AMBIGUOUS, reference=moment or "", candidates=candidates)
    if found:
        return found[0]
    if moment in there.unreadable:
        raise _unreadable(str(moment))
    raise KnownError(ErrorCode.BACKUP_MISSING, name=folder, moment=moment or "")


def shown(backup: Backup) -> str:
    """Return the moment of a backup as a person reads and types it, in UTC: 2026-03-14T15:09:26Z."""
    return f"{backup.made:%Y-%m-%dT%H:%M:%SZ}"


def _unreadable(name: str) -> KnownError:
    return KnownError(ErrorCode.BACKUP_DAMAGED, name=name, detail="manifest")


def _newer(used: Backup, there: Shelf, errors: dict[str, KnownError]) -> tuple[KnownError, ...]:
    """Return why newer backups than the one that was used were not: damaged themselves, or of a damaged archive."""
    for each in there.backups:
        if each.number > used.number and each.name not in errors:
            errors[each.name] = KnownError(ErrorCode.BACKUP_DAMAGED, name=each.name, detail="archive_damaged")
    newer = {each.name for each in there.backups if each.number > used.number}
    newer |= {name for name in there.unreadable if name > used.name}
    return tuple(errors[name] for name in sorted(newer, reverse=True))
