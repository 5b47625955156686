"""Files of the user: read whole within a limit, written whole or not at all."""

import contextlib
import errno
import os
import shutil
import stat
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from app.domain.errors import ErrorCode, KnownError
from app.runtime.unfinished import Unfinished, begin_file, begin_folder

LARGEST_FILE = 100 * 1024 * 1024
"""Bytes; a letter that is larger is no letter."""

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_SHARING_VIOLATION = 32  # Windows: another program has the file open


def read_file(path: Path, limit: int = LARGEST_FILE) -> bytes:
    """Return the bytes of a file; it is neither moved nor changed.

    Raises:
        KnownError: FILE_MISSING, FILE_IS_FOLDER, FILE_UNSUPPORTED for a device or pipe (which would block),
            FILE_TOO_LARGE (limit in MB), FILE_UNREADABLE.
    """
    try:
        state = path.stat()
        if stat.S_ISDIR(state.st_mode):
            raise KnownError(ErrorCode.FILE_IS_FOLDER, name=path.name)
        if not stat.S_ISREG(state.st_mode):
            raise KnownError(ErrorCode.FILE_UNSUPPORTED, name=path.name, what="no_plain_file")
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except FileNotFoundError as error:
        raise KnownError(ErrorCode.FILE_MISSING, name=path.name) from error
    except OSError as error:
        raise KnownError(ErrorCode.FILE_UNREADABLE, name=path.name, detail=reason(error)) from error
    if len(data) > limit:
        raise KnownError(ErrorCode.FILE_TOO_LARGE, name=path.name, limit=limit // 1024 // 1024)
    return data


def write_file(path: Path, data: bytes) -> None:
    """Write `data` to a temporary file beside `path`, sync it, rename it over `path`, sync the folder.

    Whatever fails, the old file stands as it was and nothing half-written is left.

    Raises:
        KnownError: DISK_FULL, TARGET_IN_USE (another program holds the file), TARGET_NOT_WRITABLE.
    """
    with ready_file(path, data) as put:
        put()


@contextlib.contextmanager
def ready_file(path: Path, data: bytes) -> Iterator[Callable[[], None]]:
    """Yield what puts a file in place that lies ready beside `path`, whole and synced; unless it is called, it goes.

    For what must be kept elsewhere before the file may be seen: nearly all that can fail has not failed by then.

    Raises:
        KnownError: as `write_file`, from the call as well.
    """
    if path.is_dir():
        raise KnownError(ErrorCode.TARGET_NOT_WRITABLE, name=path.name, detail="is_folder")
    with _beside(path, data) as temporary:

        def put() -> None:
            try:
                temporary.replace(path)
                sync_folder(path.parent)
            except OSError as error:
                raise written_badly(error, path) from error

        yield put


@contextlib.contextmanager
def _beside(path: Path, data: bytes) -> Iterator[Path]:
    """Yield a file beside `path` that holds `data`, synced; it is gone when the block ends, unless it was renamed."""
    unfinished = None
    try:
        unfinished = begin_file(path.parent)
        _write(unfinished.handle, data)
        _take_over_mode(path, unfinished.path)
    except OSError as error:
        _drop(unfinished)
        raise written_badly(error, path) from error
    try:
        if sys.platform == "win32":  # pragma: no cover - an open file cannot be renamed there
            unfinished.let_go()
        yield unfinished.path
    finally:
        _drop(unfinished)


def _write(handle: int | None, data: bytes) -> None:
    assert handle is not None
    with os.fdopen(handle, "wb", closefd=False) as file:
        file.write(data)
        file.flush()
        os.fsync(handle)


def _drop(unfinished: Unfinished | None) -> None:
    if unfinished is not None:
        with contextlib.suppress(OSError):
            unfinished.path.unlink()
        unfinished.let_go()


@contextlib.contextmanager
def whole_folder(folder: Path) -> Iterator[Path]:
    """Yield an empty folder beside `folder` that takes its place when the block ends, and is gone where it raises.

    `folder` must not exist or be empty by then.

    Raises:
        KnownError: DISK_FULL, TARGET_IN_USE, TARGET_NOT_WRITABLE (name, detail).
    """
    unfinished = None
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        unfinished = begin_folder(folder.parent)
        yield unfinished.path
        sync_folder(unfinished.path)
        if folder.exists():
            folder.rmdir()
        unfinished.path.rename(folder)
        sync_folder(folder.parent)
    except OSError as error:
        raise written_badly(error, folder) from error
    finally:
        if unfinished is not None:
            shutil.rmtree(unfinished.path, ignore_errors=True)
            unfinished.let_go()


def written_badly(error: OSError, path: Path) -> KnownError:
    """Return the known error for a failure to write `path`."""
    if error.errno in _FULL:
        return KnownError(ErrorCode.DISK_FULL, name=path.name)
    if getattr(error, "winerror", None) == _SHARING_VIOLATION or error.errno in (errno.EBUSY, errno.ETXTBSY):
        return KnownError(ErrorCode.TARGET_IN_USE, name=path.name)
    return KnownError(ErrorCode.TARGET_NOT_WRITABLE, name=path.name, detail=reason(error))


def _take_over_mode(old: Path, new: Path) -> None:
    """A new file is readable as the user's files usually are; a replaced one keeps its mode."""
    if old.exists():
        new.chmod(stat.S_IMODE(old.stat().st_mode))
        return
    mask = os.umask(0)
    os.umask(mask)
    new.chmod(0o666 & ~mask)


def reason(error: OSError) -> str:
    """Return why the system refused: a word the wording table knows, or the system's own where it knows none."""
    known = {
        errno.ENOENT: "no_folder",
        errno.ENOTDIR: "no_folder",
        errno.EACCES: "no_rights",
        errno.EPERM: "no_rights",
        errno.EROFS: "read_only",
    }
    return known.get(error.errno or 0, error.strerror or "")


def sync_folder(folder: Path) -> None:
    """Return once the names in `folder` are on the disk, so that a rename survives a power failure."""
    if os.name == "nt":  # pragma: no cover - a folder cannot be opened there
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
