"""Backups and restores killed at random: `python -m tests.storage.backup_kills 1000` prints what a thousand came to.

How processes are killed stands in `tests.storage.killing`; this one opens no database.
"""

import json
import random
import shutil
import sys
from contextlib import closing
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from itertools import count
from pathlib import Path

from app.domain.errors import KnownError
from app.domain.journal import Act
from app.runtime.unfinished import PREFIX
from app.services.restoring import Restoring
from app.storage.archive import Archive
from app.storage.backup_check import check
from app.storage.backup_folder import shelf
from app.storage.backup_thinning import thin
from tests.storage import killing
from tests.storage.conftest import MIGRATIONS
from tests.storage.killing import Tell, add, heard, killed, printed
from tests.storage.samples import MOMENT, a_letter, an_original

LONGEST_LIFE_S = 0.25
ROUNDS_AN_ARCHIVE = 20
LETTERS_AT_FIRST = 40


@dataclass
class Figures:
    """What a run came to; everything but the first four must be nought."""

    kills: int = 0
    backups_promised: int = 0
    restored: int = 0
    cut_off: int = 0
    """Kills that left something unfinished, without which nothing was at risk."""
    backups_lost: int = 0
    backups_damaged: int = 0
    half_archives: int = 0
    stray_files: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)

    @property
    def is_clean(self) -> bool:
        lost = self.backups_lost + self.backups_damaged + self.half_archives
        return not lost and not self.stray_files and not self.faults


def run(kills: int, seed: int) -> Figures:
    """Return the figures of so many kills, half of them of backups, half of restores."""
    return killing.run(kills, seed, Figures(), ROUNDS_AN_ARCHIVE, _one_archive)


def _one_archive(place: Path, rounds: int, chance: random.Random, figures: Figures) -> None:
    backups = place / "kopie"
    backups.mkdir()
    heard(partial(_begin, place / "archief", backups))
    promised: list[str] = []
    for number in range(rounds):
        figures.kills += 1
        if number % 2:
            _kill_a_restore(place, backups, chance, figures)
            continue
        life_s, waits = chance.uniform(0.001, LONGEST_LIFE_S), chance.random() < 0.8
        told = killed(partial(_back_up, place / "archief", backups, number), life_s, waits=waits)
        promised += told
        figures.cut_off += any(".new" in path.name or ".tmp" in path.name for path in backups.iterdir())
    figures.backups_promised += len(promised)
    (seen,) = heard(partial(_look, place / "archief", backups, promised))
    add(figures, seen)
    heard(partial(_restore, backups, place / "nieuw"))
    figures.stray_files += sorted({path.name for path in place.iterdir()} - {"archief", "kopie", "nieuw"})


def _kill_a_restore(place: Path, backups: Path, chance: random.Random, figures: Figures) -> None:
    target = place / "nieuw"
    told = killed(partial(_restore, backups, target), chance.uniform(0.001, 2 * LONGEST_LIFE_S))
    figures.cut_off += any(path.name.startswith(PREFIX) for path in place.iterdir())
    figures.half_archives += bool(told) and not target.exists()
    if target.exists():
        (said,) = heard(partial(_verify, target))
        figures.restored += 1
        figures.half_archives += said != "0"
        shutil.rmtree(target)


def _begin(folder: Path, backups: Path, tell: Tell) -> None:
    with closing(Archive.create(folder)) as archive:
        _write(archive, "begin", LETTERS_AT_FIRST)
        archive.back_up(backups, MOMENT)
    tell("begun")


def _write(archive: Archive, named: str, letters: int) -> None:
    with archive.writing() as work:
        for number in range(letters):
            data = random.Random(f"{named}-{number}").randbytes(20_000)
            letter = a_letter(f"Voorbeeld {named} {number} " * 20, original=an_original(data))
            work.originals.put(data)
            work.letters.add(letter)
            work.journal.add(MOMENT, "A. Voorbeeld", Act.REGISTERED, letter.id)


def _back_up(folder: Path, backups: Path, round_: int, tell: Tell) -> None:
    with closing(Archive.open(folder, migrations=MIGRATIONS)) as archive:
        for number in count():
            _write(archive, f"{round_}-{number}", 2)
            at = MOMENT + timedelta(minutes=round_ * 60 + number)
            tell(archive.back_up(backups, at).backup.name)
            thin(backups, at)


def _restore(backups: Path, target: Path, tell: Tell) -> None:
    Restoring(lambda: MOMENT, MIGRATIONS, "A. Voorbeeld").restore(backups, target)
    tell("restored")


def _verify(target: Path, tell: Tell) -> None:
    with closing(Archive.open(target, migrations=MIGRATIONS)) as archive:
        with archive.reading() as work:
            few = len(work.letters.list(1_000_000)) < LETTERS_AT_FIRST
        tell(str(len(archive.verify()) + few))


def _look(folder: Path, backups: Path, promised: list[str], tell: Tell) -> None:
    with closing(Archive.open(folder, migrations=MIGRATIONS)) as archive:
        archive.back_up(backups, MOMENT + timedelta(days=1))
        faults = [fault.code.value for fault in archive.verify() if fault.alarming]
    there = shelf(backups)
    damaged = len(there.unreadable)
    for backup in there.backups:
        try:
            check(backups, backup)
        except KnownError:
            damaged += 1
    names = {backup.name for backup in there.backups}
    kept = {"originals.db", *(f"{name}{suffix}" for name in names for suffix in (".db", ".json"))}
    strays = {path.name for path in backups.iterdir()} - kept
    seen = {"backups_lost": len(set(promised) - names), "backups_damaged": damaged, "stray_files": sorted(strays)}
    tell(json.dumps(seen | {"faults": faults}))


if __name__ == "__main__":
    sys.exit(printed(run, sys.argv[1:]))
