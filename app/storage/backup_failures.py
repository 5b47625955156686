"""What a medium for backups may do to us, told apart from what happens to the archive itself."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlcipher3 import dbapi2

from app.domain.errors import ErrorCode, KnownError
from app.runtime.files import written_badly
from app.storage.failures import sqlite_failure

_WRITING = {
    ErrorCode.DISK_FULL: ErrorCode.BACKUP_MEDIUM_FULL,
    ErrorCode.TARGET_NOT_WRITABLE: ErrorCode.BACKUP_MEDIUM_GONE,
    ErrorCode.TARGET_IN_USE: ErrorCode.BACKUP_MEDIUM_GONE,
    ErrorCode.ARCHIVE_DISK_ERROR: ErrorCode.BACKUP_MEDIUM_GONE,
    ErrorCode.ARCHIVE_READ_ONLY: ErrorCode.BACKUP_MEDIUM_GONE,
    ErrorCode.FILE_TOO_LARGE: ErrorCode.BACKUP_MEDIUM_FULL,
    ErrorCode.ARCHIVE_DAMAGED: ErrorCode.BACKUPS_DAMAGED,
    ErrorCode.ARCHIVE_BUSY: ErrorCode.ARCHIVE_BUSY,
}


@contextmanager
def medium_failures(folder: Path) -> Iterator[None]:
    """Raise what goes wrong within, while a folder of backups is read or written, as known errors of that folder.

    Errors that are known already are of the archive and pass.

    Raises:
        KnownError: BACKUP_MEDIUM_FULL, BACKUP_MEDIUM_GONE, BACKUPS_DAMAGED, ARCHIVE_BUSY (each name, detail).
    """
    try:
        yield
    except OSError as error:
        raise _of_medium(written_badly(error, folder), folder) from error
    except dbapi2.Error as error:
        known = sqlite_failure(error, folder)
        if known is None:
            raise
        raise _of_medium(known, folder) from error


@contextmanager
def written_to_medium(folder: Path) -> Iterator[None]:
    """As `medium_failures`, for a block in which a known error can be of the medium only: a file written to it."""
    with medium_failures(folder):
        try:
            yield
        except KnownError as error:
            raise _of_medium(error, folder) from error


def _of_medium(error: KnownError, folder: Path) -> KnownError:
    code = _WRITING[error.code]
    facts = {"detail": error.facts.get("detail", "")} if code is not ErrorCode.BACKUP_MEDIUM_FULL else {}
    return KnownError(code, name=folder, **facts)
