"""Bits that flip on the disk: `python -m tests.storage.bit_flips 1000` prints what `verify` made of each.

A closed archive with everything in it that a register holds is spoiled by one bit at a time. Everything that can be
read from it, by the program and by plain SQL, is compared with what was there before. Whatever differs must be
named: the letter it is of, or where no letter is to blame the file. What `verify` says nothing of must read the
same to the last value, or lie in bytes nothing reads. Whatever is read or checked either comes or is refused as a
known error; anything else is a crash.

Every third bit flips in a folder of backups, in its registers, originals and descriptions by turns. The check of the
backups must name each backup that is hurt; where it names none, what is put back of them must be what was backed up.
"""

import json
import random
import shutil
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2

from app.domain.errors import KnownError
from app.domain.faults import Fault, FaultCode
from app.domain.ids import LetterId
from app.domain.letters import FileRole, LetterFile
from app.domain.readings import Extract, Proposal, Reading
from app.services.restoring import Restoring, checked
from app.storage.archive import Archive
from app.storage.folder import ORIGINALS, REGISTER
from app.storage.work import Work
from tests.storage.conftest import MIGRATIONS
from tests.storage.day_of_work import WORDS, Day
from tests.storage.samples import MOMENT, a_letter, a_paragraph, a_paragraph_step, para

UNITS = 60
OF_A_FILE = {
    FaultCode.REGISTER_DAMAGED, FaultCode.ORIGINALS_DAMAGED, FaultCode.REFERENCE_BROKEN, FaultCode.INDEX_DAMAGED,
}  # fmt: skip
"""Faults that say which file is hurt where pages themselves are."""
UNREADABLE = "unreadable"

State = dict[str, Any]
"""What can be read, by what it is of: "letter <id>", "table <name>" and the like."""

Judge = Callable[["Figures", Path, str], None]


@dataclass
class Figures:
    """What became of the flips; everything from `unnamed` on must be nought."""

    flips: int = 0
    refused: int = 0
    """The archive was not opened, by name of the file."""
    named: int = 0
    """A letter was hurt, and named."""
    by_file: int = 0
    """Pages were hurt, and the file was named with what SQLite says of them."""
    told: Counter[str] = field(default_factory=Counter)
    harmless: int = 0
    """Nothing was said, and everything reads as before."""
    backups_named: int = 0
    """A backup was hurt, and named."""
    backups_harmless: int = 0
    """Nothing was said, and what is put back is what was backed up."""
    unnamed: int = 0
    """Something reads otherwise, and verify found faults, but named neither its letter nor the file."""
    unnoticed: int = 0
    """Something reads otherwise, and verify was content."""
    crashed: int = 0
    """Opening, verifying or reading ended otherwise than with an answer or a known error."""
    backups_unnoticed: int = 0
    """What is put back is not what was backed up, and the check was content; or it cannot be put back at all."""
    examples: list[str] = field(default_factory=list)

    @property
    def is_clean(self) -> bool:
        return not (self.unnamed or self.unnoticed or self.crashed or self.backups_unnoticed)


def fill(folder: Path, units: int, seed: int) -> None:
    """Make an archive that holds something of every kind."""
    with closing(Archive.create(folder)) as archive:
        day = Day(archive, seed)
        for _ in day.units(units):
            pass
        with archive.writing() as work:
            paragraph = a_paragraph()
            work.paragraphs.add(paragraph)
            work.paragraphs.add_step(paragraph.id, a_paragraph_step())
            enclosed = LetterFile(
                role=FileRole.ENCLOSURE,
                sha256=work.originals.put(b"Voorbeeld van een bijlage"),
                name="bijlage.txt",
                media_type="text/plain",
                pages=2,
            )
            work.letters.add(a_letter("Brief met een bijlage.", files=(enclosed,)))
            waiting = Proposal(
                sha256=work.originals.put(b"Voorbeeld van een voorstel"),
                name="voorstel.txt",
                media_type="text/plain",
                extract=Extract(blocks=para("Voorbeeld"), plain="Voorbeeld"),
                reading=Reading(),
            )
            work.proposals.add(waiting, date(2031, 3, 14))


def run(flips: int, seed: int, units: int = UNITS) -> Figures:
    """Return the figures of so many flips, in the register, in the originals and in backups by turns."""
    figures, chance = Figures(), random.Random(seed)
    with tempfile.TemporaryDirectory() as place:
        sound, copies = Path(place) / "gaaf", Path(place) / "kopie"
        fill(sound, units, seed)
        back_up(sound, copies)
        letters = _letters(sound)
        before = state(sound, letters)
        files = sorted(path.name for path in copies.iterdir())
        for number in range(flips):
            if number % 3 < 2:
                folder, flip = _flipped(sound, (REGISTER, ORIGINALS)[number % 3], chance)
                judge: Judge = partial(_judge, before, letters)
            else:
                folder, flip = _flipped(copies, files[number // 3 % len(files)], chance)
                judge = partial(_judge_backups, before, letters)
            figures.flips += 1
            try:
                judge(figures, folder, flip)
            except Exception:  # noqa: BLE001 - whatever the user would see as a crash
                _count(figures, "crashed", flip, traceback.format_exc()[-900:])
            shutil.rmtree(folder)
    return figures


def _flipped(sound: Path, name: str, chance: random.Random) -> tuple[Path, str]:
    """Return a copy of a folder with one bit of a file flipped, and which."""
    folder = Path(shutil.copytree(sound, sound.with_name("omgevallen")))
    data = bytearray((sound / name).read_bytes())
    bit = chance.randrange(len(data) * 8)
    data[bit // 8] ^= 1 << bit % 8
    (folder / name).write_bytes(data)
    return folder, f"{sound.name}/{name} byte {bit // 8} bit {bit % 8}"


def back_up(folder: Path, copies: Path) -> None:
    """Make two backups of an archive, with a letter more in the second, which stays in the archive."""
    copies.mkdir()
    with closing(Archive.open(folder, migrations=MIGRATIONS)) as archive:
        archive.back_up(copies, MOMENT)
        with archive.writing() as work:
            work.letters.add(a_letter("Voorbeeld van een brief die erbij kwam."))
        archive.back_up(copies, MOMENT + timedelta(days=1))


def _judge_backups(before: State, letters: Sequence[LetterId], figures: Figures, folder: Path, flip: str) -> None:
    told = [error.code.value for _, error in checked(folder) if error]
    figures.told.update(told)
    if told:
        figures.backups_named += 1
        return
    target = folder.with_name("teruggezet")
    try:
        Restoring(lambda: MOMENT, MIGRATIONS, "V. Voorbeeld").restore(folder, target)
        apart = _differing(_readable(before), _readable(state(target, letters)))
    except KnownError as error:
        apart = [repr(error)]
    finally:
        shutil.rmtree(target, ignore_errors=True)
    if apart:
        _count(figures, "backups_unnoticed", flip, apart)
    else:
        figures.backups_harmless += 1


def _readable(found: State) -> State:
    """Return what the program reads: the rows themselves differ by the journal's line of the restore."""
    return {name: held for name, held in found.items() if not name.startswith("table ")}


def _differing(one: State, other: State) -> list[str]:
    return sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))


def _judge(before: State, letters: Sequence[LetterId], figures: Figures, folder: Path, flip: str) -> None:
    try:
        with closing(Archive.open(folder, migrations=MIGRATIONS)) as archive:
            faults = archive.verify()
    except KnownError as error:
        figures.refused += 1
        figures.told[error.code.value] += 1
        return
    after = state(folder, letters)
    apart = _differing(before, after)
    figures.told.update({fault.code.value for fault in faults if fault.alarming})
    alarming = [fault for fault in faults if fault.alarming]
    if not apart:
        figures.harmless += not alarming
        return
    hurt = {name.removeprefix("letter ") for name in apart if name.startswith("letter ")}
    missed = {letter for letter in hurt if not any(letter in _said(fault) for fault in alarming)}
    if not alarming:
        _count(figures, "unnoticed", flip, apart)
    elif not missed and (hurt or _names_what_is_hurt(alarming)):
        figures.named += 1
    elif any(fault.code in OF_A_FILE for fault in alarming):
        figures.by_file += 1
    else:
        _count(figures, "unnamed", flip, [apart, [(each.code.value, dict(each.facts)) for each in alarming]])


def _names_what_is_hurt(faults: list[Fault]) -> bool:
    """Return whether a fault names something, where no letter reads otherwise: a draft, a row, a file."""
    return any(fault.facts for fault in faults)


def _said(fault: Fault) -> str:
    return " ".join(fault.facts.values())


def _count(figures: Figures, figure: str, flip: str, why: object) -> None:
    setattr(figures, figure, getattr(figures, figure) + 1)
    if len(figures.examples) < 12:
        figures.examples.append(f"{figure}: {flip}: {str(why)[:900]}")


def state(folder: Path, letters: Sequence[LetterId]) -> State:
    """Return everything that can be read: of these letters, the lists, and every row."""
    found = dict(tables(folder))
    with closing(Archive.open(folder, migrations=MIGRATIONS)) as archive:
        found |= _through_the_program(archive, letters)
    return found


def _letters(folder: Path) -> list[LetterId]:
    with closing(Archive.open(folder, migrations=MIGRATIONS)) as archive, archive.reading() as work:
        return [row.id for row in (*work.letters.list(10_000), *(each.letter for each in work.bin.all()))]


def tables(folder: Path) -> Iterator[tuple[str, Any]]:
    """Yield every row of every table, as stored; UNREADABLE in place of those of one that cannot be read."""
    for name in (REGISTER, ORIGINALS):
        with closing(dbapi2.connect(str(folder / name), isolation_level=None)) as connection:
            connection.text_factory = bytes
            tables = (
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_index%' ORDER BY name"
            )
            try:
                for (table,) in connection.execute(tables).fetchall():
                    yield f"table {name} {table.decode()}", _rows(connection, table.decode())
            except dbapi2.Error:
                yield f"table {name}", UNREADABLE


def _rows(connection: Any, table: str) -> Any:
    try:
        return connection.execute(f'SELECT rowid, * FROM "{table}" ORDER BY rowid').fetchall()
    except dbapi2.Error:
        return UNREADABLE


def _through_the_program(archive: Archive, letters: Sequence[LetterId]) -> State:
    found: State = {}
    for letter in letters:
        found[f"letter {letter}"] = _in_a_unit(archive, partial(_letter, letter=letter))
    found["list"] = _in_a_unit(archive, lambda work: work.letters.list(10_000))
    found["bin"] = _in_a_unit(archive, lambda work: work.bin.all())
    found["parties"] = _in_a_unit(archive, lambda work: work.parties.all())
    found["paragraphs"] = _in_a_unit(archive, lambda work: work.paragraphs.find("voorbeeldhavens"))
    found["proposals"] = _in_a_unit(archive, lambda work: work.proposals.all())
    found["drafts"] = _in_a_unit(archive, lambda work: [work.drafts.get(row.id) for row in work.drafts.list()])
    for word in WORDS[:3]:
        found[f"search {word}"] = _in_a_unit(archive, partial(_found, word=word))
    return found


def _letter(work: Work, letter: LetterId) -> Any:
    held = work.letters.get(letter)
    data = work.originals.get(held.original.sha256) if held.original else None
    return held, data, work.versions.of(letter), work.versions.steps(letter), work.links.of(letter)


def _found(work: Work, word: str) -> Any:
    return work.search(word, 1000)


def _in_a_unit(archive: Archive, ask: Callable[[Work], Any]) -> Any:
    def asked() -> Any:
        with archive.reading() as work:
            return ask(work)

    return _tried(asked)


def _tried(ask: Callable[[], Any]) -> Any:
    """Return what is read, or that it is refused."""
    try:
        return ask()
    except KnownError:
        return UNREADABLE


if __name__ == "__main__":
    began = time.monotonic()
    figures = run(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    spent = round(time.monotonic() - began, 1)
    sys.stdout.write(json.dumps(vars(figures) | {"seconds": spent}) + "\n")
    sys.exit(0 if figures.is_clean else 1)
