"""Backups taken while another process writes: `python -m tests.storage.backups_under_load 100` prints the figures.

Each must open, be whole, and hold every letter the writer had acknowledged before the backup began; one in ten is put
back and verified too.
"""

import json
import random
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from pathlib import Path

from app.domain.errors import KnownError
from app.services.restoring import Restoring
from app.storage.archive import Archive
from app.storage.backup_check import check, opened_copy
from app.storage.backup_folder import register_of
from tests.storage.conftest import MIGRATIONS
from tests.storage.samples import MOMENT, a_letter, an_original

ROOT = Path(__file__).resolve().parents[2]
ONE_IN = 10


@dataclass
class Figures:
    """What a run came to; everything but the first four must be nought."""

    backups: int = 0
    acknowledged: int = 0
    restored: int = 0
    written_meanwhile: int = 0
    """Letters acknowledged while a backup was being made, without which there was no load."""
    letters_missing: int = 0
    damaged: list[str] = field(default_factory=list)
    restored_with_faults: int = 0

    @property
    def is_clean(self) -> bool:
        return not (self.letters_missing or self.damaged or self.restored_with_faults)


class Writer:
    """A process that writes letters, and the ids it has acknowledged."""

    def __init__(self, folder: Path) -> None:
        command = [sys.executable, "-m", "tests.storage.backups_under_load", "--write", str(folder)]
        self._process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        self._said: list[str] = []
        self._reads = threading.Thread(target=self._read, daemon=True)
        self._reads.start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._said.append(line.strip())

    def acknowledged(self) -> list[str]:
        return list(self._said)

    def wait_for(self, letters: int) -> None:
        while len(self._said) < letters:
            assert self._process.poll() is None, "the writer has stopped"
            time.sleep(0.005)

    def stop(self) -> None:
        self._process.kill()
        self._process.wait()
        self._reads.join()


def run(backups: int) -> Figures:
    """Return the figures of so many backups."""
    figures = Figures()
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        (place / "kopie").mkdir()
        with closing(Archive.create(place / "archief")) as archive:
            writer = Writer(archive.folder)
            try:
                for number in range(backups):
                    writer.wait_for(number + 1)
                    _one(archive, place, number, writer, figures)
            finally:
                writer.stop()
        figures.acknowledged = len(writer.acknowledged())
    return figures


def _one(archive: Archive, place: Path, number: int, writer: Writer, figures: Figures) -> None:
    folder = place / "kopie"
    before = writer.acknowledged()
    backup = archive.back_up(folder, MOMENT + timedelta(minutes=number), check_all=True).backup
    figures.backups += 1
    figures.written_meanwhile += len(writer.acknowledged()) - len(before)
    try:
        check(folder, backup)
    except KnownError as error:
        figures.damaged.append(error.code.value)
    if not backup.is_whole:
        figures.damaged.append("not whole")
    with opened_copy(register_of(folder, backup)) as copy:
        held = {row[0] for row in copy.execute("SELECT id FROM letter JOIN original ON sha256 = original_sha256")}
    figures.letters_missing += len(set(before) - held)
    if number % ONE_IN == 0:
        target = place / f"nieuw-{number}"
        Restoring(lambda: MOMENT, MIGRATIONS, "A. Voorbeeld").restore(folder, target, backup.name)
        with closing(Archive.open(target, migrations=MIGRATIONS)) as new:
            figures.restored_with_faults += bool(new.verify())
        figures.restored += 1


def _write(folder: Path) -> None:
    with closing(Archive.open(folder, migrations=MIGRATIONS, busy_timeout_s=60)) as archive:
        for number in count():
            data = random.Random(number).randbytes(random.Random(-number).randrange(100, 60_000))
            letter = a_letter(f"Voorbeeld {number} " * 50, original=an_original(data))
            with archive.writing() as work:
                work.originals.put(data)
                work.letters.add(letter)
            sys.stdout.write(f"{letter.id.hex}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    if sys.argv[1] == "--write":
        _write(Path(sys.argv[2]))
    began = time.monotonic()
    figures = run(int(sys.argv[1]))
    spent = round(time.monotonic() - began, 1)
    sys.stdout.write(json.dumps(vars(figures) | {"seconds": spent}) + "\n")
    sys.exit(0 if figures.is_clean else 1)
