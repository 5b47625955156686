"""Power that fails while letters are kept: `python -m tests.storage.power_loss 5000` prints what became of them.

1. The real archive does a day's work through the real services, and every statement its writing connections run is
   noted, with the hash of the whole register behind each unit of work.
2. Another process runs the same statements, in the same order and under the same pragmas, on a copy of the same
   empty archive, through a VFS that notes what reaches the disk and when it is synced (`recording_vfs`).
3. From those notes disks are rebuilt as a power failure may leave them (`crash_states`), opened by the real archive
   and compared: the register must be what it was behind the last promised unit, or behind the one that was under
   way.

What differs from the program: SQLite is apsw's copy (a version later than ours, the same code of the log), one
connection a file instead of two, and `locking_mode=EXCLUSIVE`, because a VFS in Python has no shared memory: the
index of the log lies in memory. That index is never synced and is made afresh after a crash, so what is written to
the files and when it is synced is the same; several connections at once are left to the tests that kill processes.
That the test can see a loss is shown by the control, `synchronous=NORMAL`: it must lose in two states of five at
the least.
"""

import hashlib
import json
import pickle
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, event
from sqlcipher3 import dbapi2

from app.domain.errors import KnownError
from app.storage.archive import Archive
from app.storage.folder import BACKUPS, ORIGINALS, REGISTER
from app.storage.search import CHECK_INDEX
from tests.storage.conftest import MIGRATIONS
from tests.storage.crash_states import ACK, CLOSE, Crash, Happening, Statement, crashes
from tests.storage.day_of_work import Day

ROOT = Path(__file__).resolve().parents[2]
UNITS = 120
SESSIONS = 4
"""How often the archive is closed and opened again: closing folds the log into the file."""
LEAST_LOST_BY_CONTROL = 0.4


@dataclass
class Figures:
    """What the states came to, by kind; all but the first two must be nought."""

    states: int = 0
    promised: int = 0
    lost: int = 0
    between: int = 0
    """Neither the promised state nor the next: something half done."""
    corrupt: int = 0
    not_openable: int = 0
    without_original: int = 0
    examples: list[str] = field(default_factory=list)

    @property
    def bad(self) -> int:
        return self.lost + self.between + self.corrupt + self.not_openable + self.without_original


@dataclass(frozen=True)
class Recording:
    """The statements of a day's work, and the register behind each unit; the first is the empty one."""

    script: tuple[Statement, ...]
    registers: tuple[str, ...]


def record(folder: Path, units: int, seed: int) -> Recording:
    """Return a day's work on the empty archive in `folder`."""
    script: list[Statement] = []
    registers = [_register_of(folder)]
    day: Day | None = None
    with _noted(script):
        for _ in range(SESSIONS):
            with closing(_opened(folder)) as archive:
                day = day or Day(archive, seed)
                day.go_on(archive)
                for _ in day.units(units // SESSIONS):
                    registers.append(_register_of(folder))
                    script.append((ACK, str(len(registers) - 1)))
            script += [(REGISTER, CLOSE), (ORIGINALS, CLOSE)]
    return Recording(tuple(script), tuple(registers))


def replay(empty: Path, recording: Recording, synchronous: str) -> list[Happening]:
    """Return what the statements do to the files, told by a process with another SQLite."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(shutil.copytree(empty, Path(place) / "archief"))
        script, out = Path(place) / "script", Path(place) / "out"
        script.write_bytes(pickle.dumps(list(recording.script)))
        command = [sys.executable, "-m", "tests.storage.recording_vfs", folder, script, out, synchronous]
        subprocess.run(command, cwd=ROOT, check=True)
        found: list[Happening] = pickle.loads(out.read_bytes())
    return found


def run(states: int, seed: int, synchronous: str = "FULL", units: int = UNITS) -> Figures:
    """Return what so many states came to."""
    figures = Figures()
    with tempfile.TemporaryDirectory() as place:
        empty = Path(place) / "leeg"
        Archive.create(empty).close()
        recording = record(Path(shutil.copytree(empty, Path(place) / "archief")), units, seed)
        happened = replay(empty, recording, synchronous)
        before = {name: (empty / name).read_bytes() for name in (REGISTER, ORIGINALS)}
        for crash in crashes(before, happened, states, seed):
            _look(crash, recording, figures, Path(place) / "na de klap")
    return figures


def _look(crash: Crash, recording: Recording, figures: Figures, folder: Path) -> None:
    folder.mkdir()
    (folder / BACKUPS).mkdir()
    for name, content in crash.files.items():
        (folder / name).write_bytes(content)
    figures.states += 1
    figures.promised += crash.promised
    verdict = _verdict(folder, recording.registers, crash.promised)
    if verdict:
        setattr(figures, verdict, getattr(figures, verdict) + 1)
        figures.examples.append(f"{verdict}: happening {crash.point}, {crash.way}, {crash.promised} promised")
        del figures.examples[5:]
    shutil.rmtree(folder)


def _verdict(folder: Path, registers: tuple[str, ...], promised: int) -> str:
    """Return the name of the figure a state adds to; nothing for a state as it should be."""
    try:
        _opened(folder).close()
    except KnownError:
        return "not_openable"
    try:
        if _is_corrupt(folder):
            return "corrupt"
        if _lacks_originals(folder):
            return "without_original"
        found = _register_of(folder)
    except dbapi2.Error:
        return "corrupt"
    if found in registers[promised : promised + 2]:
        return ""
    return "lost" if found in registers[:promised] else "between"


def _is_corrupt(folder: Path) -> bool:
    for name in (REGISTER, ORIGINALS):
        with closing(dbapi2.connect(str(folder / name), isolation_level=None)) as connection:
            if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                return True
            if connection.execute("PRAGMA foreign_key_check").fetchall():
                return True
            if name == REGISTER:
                connection.execute(CHECK_INDEX)
    return False


def _lacks_originals(folder: Path) -> bool:
    with closing(dbapi2.connect(str(folder / REGISTER))) as register:
        needed = {sha256 for (sha256,) in register.execute("SELECT sha256 FROM original")}
    with closing(dbapi2.connect(str(folder / ORIGINALS))) as originals:
        kept = dict(originals.execute("SELECT sha256, data FROM original").fetchall())
    return any(hashlib.sha256(kept.get(each, b"gone")).hexdigest() != each for each in needed)


def _register_of(folder: Path) -> str:
    """Return a hash over every row of every table of the register."""
    found = hashlib.sha256()
    with closing(dbapi2.connect(str(folder / REGISTER), isolation_level=None)) as connection:
        tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_index%' ORDER BY name"
        for (table,) in connection.execute(tables).fetchall():
            found.update(table.encode())
            for row in connection.execute(f'SELECT * FROM "{table}" ORDER BY rowid'):
                found.update(repr(row).encode())
    return found.hexdigest()


def _opened(folder: Path) -> Archive:
    return Archive.open(folder, migrations=MIGRATIONS)


@contextmanager
def _noted(script: list[Statement]) -> Iterator[None]:
    """Note what every writing connection runs: from its pragmas on, its units of work, its checkpoints."""

    def on_connect(connection: Any, _record: object) -> None:
        name = Path(connection.execute("PRAGMA database_list").fetchone()[2]).name
        pragmas: list[Statement] = []
        writes = False

        def on_statement(sql: str) -> None:
            nonlocal writes
            if sql.startswith("--"):  # FTS5 speaking to its own tables
                return
            if not writes and sql.startswith("PRAGMA"):
                pragmas.append((name, sql))
                if "journal_mode" in sql:
                    writes = True
                    script.extend(pragmas)
            elif writes:
                script.append((name, sql))

        connection.set_trace_callback(on_statement)

    event.listen(Engine, "connect", on_connect)
    try:
        yield
    finally:
        event.remove(Engine, "connect", on_connect)


def main(states: int, seed: int) -> dict[str, Any]:
    """Return the figures of so many states, and of a control of a tenth as many."""
    figures = run(states, seed)
    control = run(max(states // 10, 50), seed, "NORMAL")
    share = round((control.lost + control.without_original) / control.states, 3)
    sees = share >= LEAST_LOST_BY_CONTROL
    return {**vars(figures), "control_states": control.states, "control_lost_share": share, "control_sees": sees}


if __name__ == "__main__":
    began = time.monotonic()
    told = main(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    told["seconds"] = round(time.monotonic() - began, 1)
    sys.stdout.write(json.dumps(told) + "\n")
    bad = ("lost", "between", "corrupt", "not_openable", "without_original")
    sys.exit(1 if any(told[each] for each in bad) or not told["control_sees"] else 0)
