"""Who has an archive open: a note in its folder for each program that does, held by a lock while it runs.

The note says host, process and since when. The lock goes with its process, whatever ends it, so that a note is
known to be stale when somebody else can lock it. That tells only of this host: a note of another is never cleared.
"""

import contextlib
import json
import os
import re
import socket
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Self
from uuid import uuid4

from app.runtime.locks import lock

_NAME = ".open-"
_ENDING = ".json"
_UNFINISHED = ".new"
_NOT_IN_A_NAME = re.compile(r"[^A-Za-z0-9.-]")


@dataclass(frozen=True, slots=True)
class Presence:
    """A program that has an archive open: on which host, as which process, since when (UTC)."""

    host: str
    pid: int
    since: datetime


class Note:
    """The note of this program in one archive; without a file where none could be written."""

    def __init__(self, path: Path | None, handle: int | None) -> None:
        self._path = path
        self._handle = handle

    @classmethod
    def leave(cls, folder: Path, presence: Presence) -> Self:
        """Return the note that tells others of `presence`; what prevents it is no error, for it only tells."""
        unfinished = folder / f"{_NAME}{uuid4().hex}{_UNFINISHED}"
        handle = None
        try:
            handle = os.open(unfinished, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
            said = {"host": presence.host, "pid": presence.pid, "since": presence.since.isoformat()}
            os.write(handle, json.dumps(said).encode())
            lock(handle)
            host = _NOT_IN_A_NAME.sub("_", presence.host)
            return cls(unfinished.rename(folder / f"{_NAME}{host}-{presence.pid}-{uuid4().hex[:8]}{_ENDING}"), handle)
        except OSError:
            with contextlib.suppress(OSError):
                if handle is not None:
                    os.close(handle)
                unfinished.unlink(missing_ok=True)
            return cls(None, None)

    def withdraw(self) -> None:
        """Take the note away; a second time nothing happens."""
        path, handle, self._path, self._handle = self._path, self._handle, None, None
        if path is None or handle is None:
            return
        with contextlib.suppress(OSError):
            if sys.platform == "win32":  # pragma: no cover - an open file cannot be removed there
                os.close(handle)
                path.unlink(missing_ok=True)
            else:
                path.unlink(missing_ok=True)
                os.close(handle)


def present(folder: Path) -> tuple[Presence, ...]:
    """Return who has the archive in `folder` open, the first first; notes of processes that are gone are cleared."""
    found = []
    for path in _notes(folder):
        said = _read(path)
        of_here = path.suffix == _UNFINISHED or (said is not None and said.host == socket.gethostname())
        if of_here and _is_stale(path):
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
        elif said is not None:
            found.append(said)
    return tuple(sorted(found, key=lambda each: (each.since, each.host, each.pid)))


def others(folder: Path) -> tuple[Presence, ...]:
    """Return who else than this process has the archive in `folder` open."""
    return tuple(each for each in present(folder) if (each.host, each.pid) != (socket.gethostname(), os.getpid()))


def this_process(since: datetime) -> Presence:
    """Return this program as it tells others of itself."""
    return Presence(socket.gethostname(), os.getpid(), since)


def _notes(folder: Path) -> Iterator[Path]:
    with contextlib.suppress(OSError):
        yield from sorted(path for path in folder.iterdir() if path.name.startswith(_NAME))


def _read(path: Path) -> Presence | None:
    try:
        said = json.loads(path.read_bytes())
        return Presence(str(said["host"]), int(said["pid"]), datetime.fromisoformat(said["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _is_stale(path: Path) -> bool:
    """Return whether nobody holds a note any more."""
    try:
        handle = os.open(path, os.O_RDWR)
    except OSError:
        return False
    try:
        lock(handle)
    except OSError:
        return False
    finally:
        os.close(handle)
    return True
