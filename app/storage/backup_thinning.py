"""Backups taken away: those that grew old, and those a person wants gone, with the originals only they needed."""

from collections.abc import Collection
from datetime import datetime
from pathlib import Path

from app.domain.backups import Backup, kept
from app.storage.backup_failures import medium_failures
from app.storage.backup_folder import shelf, take_away
from app.storage.backup_store import opened_store


def thin(folder: Path, now: datetime) -> tuple[Backup, ...]:
    """Return the backups that were taken away because newer ones stand for them; see `app.domain.backups.kept`.

    Those made of an archive that was damaged stand only for one another, so that they never push out a whole one.

    Raises:
        KnownError: as `medium_failures`.
    """
    with medium_failures(folder):
        there = shelf(folder).backups
    staying: set[int] = set()
    for is_whole in (True, False):
        staying |= kept({each.number: each.made for each in there if each.is_whole is is_whole}, now)
    leaving = tuple(each for each in there if each.number not in staying)
    remove(folder, leaving)
    return leaving


def remove(folder: Path, backups: Collection[Backup]) -> None:
    """Take backups away, and the originals no other backup in the folder needs.

    Where a description cannot be read nobody knows what its backup needs, and every original stays.

    Raises:
        KnownError: as `medium_failures`.
    """
    if not backups:
        return
    with medium_failures(folder), opened_store(folder) as store:
        for each in backups:
            take_away(folder, each)
        left = shelf(folder)
        if not left.unreadable:
            store.drop_all_but({sha256 for each in left.backups for sha256 in each.originals})
