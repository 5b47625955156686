"""Files and folders that are being made beside their place, under a name that tells what they are.

Each is held by a lock while its process runs, so that what a process left that was killed is known for what it is,
and cleared by whoever next makes something there. Only what this host made is cleared: locks need not reach others.
"""

import contextlib
import os
import re
import shutil
import socket
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.runtime.locks import lock

PREFIX, SUFFIX = ".aanhef-", ".tmp"
_NOT_IN_A_NAME = re.compile(r"\W")
_LONGEST_HOST = 40
_DAY_S = 24 * 60 * 60
_IS_WINDOWS = sys.platform == "win32"


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A file or folder that is being made; `handle` is open on it, but for a folder on Windows."""

    path: Path
    handle: int | None

    def let_go(self) -> None:
        """Let go of the lock: from now on it stands, or is cleared."""
        if self.handle is not None:
            with contextlib.suppress(OSError):
                os.close(self.handle)


def begin_file(folder: Path) -> Unfinished:
    """Return an empty file in `folder` that only its owner may read.

    Raises:
        OSError: none can be made.
    """
    _clear(folder)
    while True:
        handle, name = tempfile.mkstemp(dir=folder, prefix=_prefix(), suffix=SUFFIX)
        if _hold(handle, Path(name)):
            return Unfinished(Path(name), handle)
        os.close(handle)


def begin_folder(folder: Path) -> Unfinished:
    """Return an empty folder in `folder` that only its owner may read.

    Raises:
        OSError: none can be made.
    """
    _clear(folder)
    while True:
        path = Path(tempfile.mkdtemp(dir=folder, prefix=_prefix(), suffix=SUFFIX))
        if _IS_WINDOWS:  # pragma: no cover - a folder cannot be opened there
            return Unfinished(path, None)
        try:
            handle = os.open(path, os.O_RDONLY)
        except FileNotFoundError:
            continue
        except OSError:
            path.rmdir()
            raise
        if _hold(handle, path):
            return Unfinished(path, handle)
        os.close(handle)


def _hold(handle: int, path: Path) -> bool:
    """Return whether it is ours: false where another took it for something left in the moment before the lock."""
    if _IS_WINDOWS:  # pragma: no cover - there what is open cannot be removed
        return True
    try:
        lock(handle)
    except BlockingIOError:
        return False
    except OSError:
        return True  # a file system without locks: nobody can take it for something left either
    return path.exists()


def _clear(folder: Path) -> None:
    """Remove what processes of this host left in `folder` that are gone; what cannot be removed stays."""
    for path in _left(folder):
        with contextlib.suppress(OSError):
            if _IS_WINDOWS:  # pragma: no cover - only there
                if time.time() - path.stat().st_mtime > _DAY_S:
                    _remove(path)
                continue
            handle = os.open(path, os.O_RDONLY)
            try:
                lock(handle)
                _remove(path)
            finally:
                os.close(handle)


def _left(folder: Path) -> Iterator[Path]:
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        names = [each.name for each in entries if each.name.startswith(_prefix()) and not each.is_symlink()]
        yield from (folder / name for name in names if name.endswith(SUFFIX))


def _remove(path: Path) -> None:
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)


def _prefix() -> str:
    host = _NOT_IN_A_NAME.sub("_", socket.gethostname())[:_LONGEST_HOST]
    return f"{PREFIX}{host}-"
