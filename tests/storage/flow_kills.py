"""What a user does, killed at random: `python -m tests.storage.flow_kills 1000` prints what a thousand kills came to.

Import, saving, export and bringing an older archive up to date, each through the services, by turns. How processes
are killed stands in `tests.storage.killing`; this one opens no database. What was told is kept; a file that was
written is one the archive knows, whole; an archive that was being brought up to date is the old one or the new one.
What lies about besides is counted after the archive was opened and written from once more.
"""

import hashlib
import json
import random
import re
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any
from uuid import uuid4

import app.storage.migrate  # noqa: F401 - loaded before the fork, or kills would fall in the loading
from app.composition import Services, opened
from app.domain.errors import KnownError
from app.domain.ids import DraftId
from app.storage.archive import Archive
from app.storage.folder import BACKUPS, ORIGINALS, REGISTER, SCHEMA, marks
from tests.storage import killing
from tests.storage.bit_flips import tables
from tests.storage.conftest import MIGRATIONS
from tests.storage.fault_flows import ARCHIVE, INBOX, OLD_FILE, OUT, text_of
from tests.storage.killing import Tell, add, heard, killed, printed
from tests.storage.samples import para
from tests.support.desk import surroundings

ARCHIVES = sorted((Path(__file__).resolve().parents[1] / "archives").glob("schema-*"))
OLDER = [path for path in ARCHIVES if int(path.name.removeprefix("schema-")) < SCHEMA]
LONGEST_LIFE_S = {"import": 0.8, "save": 0.4, "export": 0.6, "migrate": 0.9}
"""Counted from the first thing kept; one in five is killed while it opens the archive or keeps the first."""
ROUNDS_AN_ARCHIVE = 24
FILES = 12
TEXT, FILE = "VB-000001", "brief.docx"
FORMER = re.compile(r"register-\d{4}(-\d+)?\.db")


@dataclass
class Figures:
    """What a run came to; everything from `lost` on must be nought."""

    kills: int = 0
    of: Counter[str] = field(default_factory=Counter)
    promised: Counter[str] = field(default_factory=Counter)
    cut_off: int = 0
    """Kills that left something unfinished in the folders, without which little was at risk."""
    stayed_old: int = 0
    became_new: int = 0
    lost: int = 0
    half: int = 0
    faults: list[str] = field(default_factory=list)
    stray: list[str] = field(default_factory=list)

    @property
    def is_clean(self) -> bool:
        return not (self.lost or self.half or self.faults or self.stray)


def run(kills: int, seed: int) -> Figures:
    """Return the figures of so many kills."""
    return killing.run(kills, seed, Figures(), ROUNDS_AN_ARCHIVE, _one_archive)


def _one_archive(place: Path, rounds: int, chance: random.Random, figures: Figures) -> None:
    for name in (INBOX, OUT):
        (place / name).mkdir()
    (place / OUT / FILE).write_bytes(OLD_FILE)
    heard(partial(_begin, place))
    flows = {"import": _import, "save": _save, "export": _export}
    promised: list[str] = []
    for number in range(rounds):
        figures.kills += 1
        name = (*flows, "migrate")[number % 4]
        figures.of[name] += 1
        life_s = chance.uniform(0.001, LONGEST_LIFE_S[name])
        if name == "migrate":
            _kill_a_migration(place / "ouder", OLDER[number // 4 % len(OLDER)], life_s, figures)
            continue
        told = killed(partial(flows[name], place, number), life_s, waits=chance.random() < 0.8)
        figures.promised[name] += len(told)
        figures.cut_off += bool(_unfinished(place))
        promised += told
    (seen,) = heard(partial(_look, place, promised))
    add(figures, seen)


def _unfinished(place: Path) -> list[Path]:
    return [path for path in place.rglob("*") if path.name.endswith((".tmp", "-wal", "-journal", ".new", ".old"))]


@contextmanager
def _desk(place: Path) -> Iterator[Services]:
    with opened(replace(surroundings(place), new_id=uuid4), place / ARCHIVE) as desk:
        yield desk


def _begin(place: Path, tell: Tell) -> None:
    (place / INBOX / "eerste.txt").write_text(text_of(1), "utf-8")
    with _desk(place) as desk:
        for _ in desk.intake.import_files([place / INBOX]):
            pass
        letter = desk.letters.find(TEXT)
        desk.keeping.change(replace(letter, subject="0"), letter, "begin")
        for _ in range(2):
            desk.drafting.begin("kamerbrief")
    tell("begun")


def _import(place: Path, round_: int, tell: Tell) -> None:
    box = place / INBOX / str(round_)
    box.mkdir()
    for number in range(FILES):
        (box / f"{number}.txt").write_text(text_of(1000 + round_ * FILES + number), "utf-8")
    with _desk(place) as desk:
        for each in desk.intake.import_files([box]):
            if each.letter:
                tell(f"import {each.letter.their_kenmerk or each.letter.our_kenmerk} {round_}/{each.path.name}")


def _save(place: Path, round_: int, tell: Tell) -> None:
    with _desk(place) as desk:
        for number in count():
            letter = desk.letters.find(TEXT)
            subject = str(int(letter.subject) + 1)
            desk.keeping.change(replace(letter, subject=subject), letter, "tel")
            tell(f"change {subject}")
            desk.drafting.place_own(_drafts(desk)[0], para(f"Voorbeeld {round_}x{number}."), 0)
            tell(f"part Voorbeeld {round_}x{number}.")


def _export(place: Path, round_: int, tell: Tell) -> None:
    with _desk(place) as desk:
        for number in count():
            draft = _drafts(desk)[1]
            desk.drafting.set_fact(draft, "onderwerp", f"Voorbeeld {round_}x{number}")
            tell(f"export {desk.exporting.export(draft, place / OUT / FILE)[0].sha256}")


def _drafts(desk: Services) -> list[DraftId]:
    return sorted(row.id for row in desk.drafting.all())


def _look(place: Path, promised: list[str], tell: Tell) -> None:
    """Tell what was lost, and what lies about after one export more."""
    kept: dict[str, list[str]] = {"import": [], "change": ["0"], "part": [], "export": []}
    for line in promised:
        name, _, said = line.partition(" ")
        kept[name].append(said)
    with _desk(place) as desk:
        lost = sum(_is_missing(desk, place, said) for said in kept["import"])
        history = desk.keeping.history(desk.letters.find(TEXT).id)
        lost += int(history.letter.subject) < int(kept["change"][-1])
        half = int(len(history.versions) != int(history.letter.subject) + 1)
        parts = str(desk.drafting.get(_drafts(desk)[0]).draft.parts)
        lost += sum(f"'{said}'" not in parts for said in kept["part"])
        with desk.letters.archive.reading() as work:
            lost += sum(not work.originals.has(sha256) for sha256 in kept["export"])
            half += not _is_whole((place / OUT / FILE).read_bytes(), kept["export"], work.originals.has)
        faults = [fault.code.value for fault in desk.letters.verify(clean=True) if fault.alarming]
        desk.exporting.export(_drafts(desk)[1], place / OUT / FILE)
    expected = {REGISTER, ORIGINALS, BACKUPS, FILE}
    there = {path.name for name in (ARCHIVE, OUT) for path in (place / name).iterdir()}
    tell(json.dumps({"lost": int(lost), "half": int(half), "faults": faults, "stray": sorted(there - expected)}))


def _is_missing(desk: Services, place: Path, said: str) -> bool:
    kenmerk, _, name = said.partition(" ")
    try:
        original = desk.letters.original(desk.letters.find(kenmerk))
    except KnownError:
        return True
    return original != (place / INBOX / name).read_bytes()


def _is_whole(data: bytes, told: list[str], is_kept: Callable[[str], bool]) -> bool:
    """Return whether a file is the last that was told, or one the archive kept that there was no time to tell of."""
    if data == OLD_FILE:
        return not told
    sha256 = hashlib.sha256(data).hexdigest()
    return is_kept(sha256) and (sha256 not in told or sha256 == told[-1])


def _kill_a_migration(folder: Path, kept: Path, life_s: float, figures: Figures) -> None:
    shutil.copytree(kept, folder)
    killed(partial(_migrate, folder), life_s)
    figures.cut_off += bool(_unfinished(folder))
    (seen,) = heard(partial(_look_at_migrated, folder, kept))
    add(figures, seen)
    shutil.rmtree(folder)


def _migrate(folder: Path, tell: Tell) -> None:
    Archive.open(folder, migrations=MIGRATIONS).close()
    tell("opened")


def _look_at_migrated(folder: Path, kept: Path, tell: Tell) -> None:
    """Tell whether an archive is what it was or what it becomes, as it lies there and once it is opened."""
    is_old = marks(folder / REGISTER)[1] < SCHEMA
    half = is_old and _without_log(folder) != _without_log(kept)
    half |= not is_old and not any(map(FORMER.fullmatch, _names(folder / BACKUPS)))
    with closing(Archive.open(folder, migrations=MIGRATIONS)) as archive:
        faults = [fault.code.value for fault in archive.verify() if fault.alarming]
        found = _digest(archive)
    with tempfile.TemporaryDirectory() as place:
        whole = Path(shutil.copytree(kept, Path(place) / "heel"))
        with closing(Archive.open(whole, migrations=MIGRATIONS)) as archive:
            half |= found != _digest(archive)
    names = _names(folder) - {REGISTER, ORIGINALS, BACKUPS}
    names |= {name for name in _names(folder / BACKUPS) if not FORMER.fullmatch(name)}
    seen = {"half": int(half), "faults": faults, "stray": sorted(names)}
    tell(json.dumps(seen | {"stayed_old": int(is_old), "became_new": int(not is_old)}))


def _names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()} if folder.exists() else set()


def _without_log(folder: Path) -> dict[str, Any]:
    """Return every row of both databases, read in a copy: looking must not mend."""
    with tempfile.TemporaryDirectory() as place:
        return dict(tables(Path(shutil.copytree(folder, Path(place) / "kopie"))))


def _digest(archive: Archive) -> str:
    """Return a hash over what the program reads."""
    with archive.reading() as work:
        letters = [work.letters.get(row.id) for row in work.letters.list(10_000)]
        drafts = [work.drafts.get(row.id) for row in work.drafts.list()]
        lives = [
            (work.versions.of(each.id), work.versions.steps(each.id), work.links.of(each.id)) for each in letters
        ]
        read = (letters, drafts, lives, work.parties.all(), work.bin.all(), work.search("havenvoorbeeld"))
    return hashlib.sha256(repr(read).encode()).hexdigest()


if __name__ == "__main__":
    sys.exit(printed(run, sys.argv[1:]))
