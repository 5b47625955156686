"""What SQLite may say, sorted into errors the user is told; everything else stays a defect.

Source: sqlite.org/rescode.html. The exceptions are sqlcipher3's own, not the standard library's.
"""

import re
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from app.domain.errors import ErrorCode, KnownError

_READONLY = 8
_IOERR = 10
_CANTOPEN = 14
_CODES = {
    3: ErrorCode.ARCHIVE_READ_ONLY,  # PERM
    5: ErrorCode.ARCHIVE_BUSY,  # BUSY
    6: ErrorCode.ARCHIVE_BUSY,  # LOCKED
    _READONLY: ErrorCode.ARCHIVE_READ_ONLY,
    _IOERR: ErrorCode.ARCHIVE_DISK_ERROR,
    11: ErrorCode.ARCHIVE_DAMAGED,  # CORRUPT
    13: ErrorCode.DISK_FULL,  # FULL
    _CANTOPEN: ErrorCode.ARCHIVE_READ_ONLY,
    15: ErrorCode.ARCHIVE_BUSY,  # PROTOCOL: others began to write, time and again, as this one did
    18: ErrorCode.FILE_TOO_LARGE,  # TOOBIG
    26: ErrorCode.ARCHIVE_DAMAGED,  # NOTADB
}
_WORDS = {
    "database is locked": 5,
    "attempt to write a readonly database": _READONLY,
    "disk I/O error": _IOERR,
    "database disk image is malformed": 11,
    "database or disk is full": 13,
    "unable to open database file": _CANTOPEN,
    "locking protocol": 15,
    "file is not a database": 26,
}
"""SQLite's own words for its codes: those of `Connection.backup` are all that sqlcipher3 tells of an error in it."""
_LITTLE_ROOM = 1024 * 1024
"""Bytes; with fewer left it is a full disk where SQLite says that the index of the log cannot grow, or be made."""
_ERROR_CODE = re.compile(r"error code=(\d+)")
_NOT_UTF8 = "Could not decode to UTF-8"


@contextmanager
def known_failures(folder: Path, *, reads_only: bool = False) -> Iterator[None]:
    """Raise what SQLite says within as known errors of the archive in `folder`.

    With `reads_only` an attempt to write stays the defect it is.

    Raises:
        KnownError: DISK_FULL, ARCHIVE_BUSY, ARCHIVE_DAMAGED, ARCHIVE_READ_ONLY, ARCHIVE_DISK_ERROR, FILE_TOO_LARGE
            (each name, detail).
    """
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        known = sqlite_failure(error, folder)
        if known is None or (reads_only and _code(error) == _READONLY):
            raise
        raise known from error


def damage_in(lines: Iterable[str]) -> Iterator[str]:
    """Yield what SQLite's `integrity_check` found wrong, of the lines it gave.

    Raises:
        KnownError: ARCHIVE_DISK_ERROR (detail) where it could not read a page at all: that says nothing of the page.
    """
    for line in lines:
        code = _ERROR_CODE.search(line)
        if code and int(code[1]) & 0xFF == _IOERR:
            raise KnownError(ErrorCode.ARCHIVE_DISK_ERROR, detail=line.splitlines()[-1])
        if line != "ok":
            yield line


def is_damage(error: Exception) -> bool:
    """Return whether an error says that the file is damaged, rather than busy, full or out of reach."""
    known = sqlite_failure(error, Path())
    return known is not None and known.code is ErrorCode.ARCHIVE_DAMAGED


def sqlite_failure(error: Exception, folder: Path) -> KnownError | None:
    """Return what an error of SQLite is to the user of the archive in `folder`; None for a defect of ours."""
    if _NOT_UTF8 in str(error):
        return KnownError(ErrorCode.ARCHIVE_DAMAGED, name=folder, detail=_NOT_UTF8)
    code = _CODES.get(_code(error) or 0)
    if code is None:
        return None
    if _code(error) in (_IOERR, _CANTOPEN) and has_little_room(folder):
        code = ErrorCode.DISK_FULL
    return KnownError(code, name=folder, detail=getattr(_inner(error), "sqlite_errorname", ""))


def _code(error: Exception) -> int | None:
    """Return SQLite's primary result code, the only one sqlcipher3 tells; None where the error is not SQLite's."""
    code: int | None = getattr(_inner(error), "sqlite_errorcode", None)
    return code if code is not None else _WORDS.get(str(_inner(error)))


def _inner(error: Exception) -> BaseException | None:
    return error.orig if isinstance(error, DBAPIError) else error


def has_little_room(folder: Path) -> bool:
    """Return whether the disk `folder` lies on is full, or so nearly that a log cannot grow; False where unknown."""
    try:
        return shutil.disk_usage(folder if folder.exists() else folder.parent).free < _LITTLE_ROOM
    except OSError:
        return False
