"""A process that runs recorded SQL and notes what SQLite does to its files, in order.

`python -m tests.storage.recording_vfs FOLDER SCRIPT OUT SYNCHRONOUS` runs the statements of SCRIPT (a pickled list
of `Statement`) on the databases in FOLDER and writes the list of what happened to OUT. It knows SQLite by apsw
alone, whose VFS can be written in Python; it never imports app, for two copies of SQLite in a process drop each
other's locks.
"""

import pickle
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import apsw

from tests.storage.crash_states import ACK, CLOSE, Happening, Statement

VFS = "recording"


class RecordedFile(apsw.VFSFile):
    """A file of SQLite that tells what is done to it."""

    def __init__(self, name: str, path: Any, flags: list[int], happenings: list[Happening]) -> None:
        super().__init__("", path, flags)
        self._name = name
        self._happenings = happenings

    def xWrite(self, data: bytes, offset: int) -> None:
        self._happenings.append(("write", self._name, offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, size: int) -> None:
        self._happenings.append(("truncate", self._name, size))
        super().xTruncate(size)

    def xSync(self, flags: int) -> None:
        super().xSync(flags)
        self._happenings.append(("sync", self._name))


class RecordingVfs(apsw.VFS):
    """The ordinary VFS, telling which files are opened and deleted."""

    def __init__(self, happenings: list[Happening]) -> None:
        super().__init__(VFS, base="")
        self._happenings = happenings

    def xOpen(self, path: Any, flags: list[int]) -> apsw.VFSFile:
        name = _name(path)
        self._happenings.append(("open", name))
        return RecordedFile(name, path, flags, self._happenings)

    def xDelete(self, path: str, syncs_folder: bool) -> None:
        super().xDelete(path, syncs_folder)
        self._happenings.append(("delete", Path(path).name, syncs_folder))


def _name(path: Any) -> str:
    if path is None:
        return "temporary"
    return Path(path.filename() if isinstance(path, apsw.URIFilename) else path).name


def run(folder: Path, script: Iterable[Statement], synchronous: str) -> list[Happening]:
    """Return what happened while the statements ran."""
    happenings: list[Happening] = []
    vfs = RecordingVfs(happenings)
    opened: dict[str, apsw.Connection] = {}
    for name, sql in script:
        if name == ACK:
            happenings.append((ACK, int(sql)))
        elif sql == CLOSE:
            if name in opened:
                opened.pop(name).close()
        else:
            if name not in opened:
                opened[name] = _opened(folder / name)
            opened[name].execute(sql.replace("synchronous = FULL", f"synchronous = {synchronous}"))
    for connection in opened.values():
        connection.close()
    vfs.unregister()
    return happenings


def _opened(path: Path) -> apsw.Connection:
    """Exclusive, for a VFS written in Python has no shared memory, and so asked before the log is first used."""
    connection = apsw.Connection(str(path), vfs=VFS)
    connection.execute("PRAGMA locking_mode = EXCLUSIVE")
    connection.execute("PRAGMA temp_store = MEMORY")
    return connection


if __name__ == "__main__":
    script: list[Statement] = pickle.loads(Path(sys.argv[2]).read_bytes())
    Path(sys.argv[3]).write_bytes(pickle.dumps(run(Path(sys.argv[1]), script, sys.argv[4])))
