"""Bits that flip on the disk: `python -m tests.storage.bit_flips 1000` prints what `verify` made of each.

A closed archive with everything in it that a register holds is spoiled by one bit at a time. Everything that can be
read from it, by the program and by plain SQL, is compared with what was there before. Whatever differs must be
named: the letter it is of, or where no letter is to blame the file. What `verify` says nothing of must read the
same to the last value, or lie in bytes nothing reads.
"""

import json
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from app.domain.errors import KnownError
from app.domain.faults import Fault, FaultCode
from app.domain.ids import LetterId
from app.domain.letters import FileRole, LetterFile
from app.domain.readings import Extract, Proposal, Reading
from app.storage.archive import Archive
from app.storage.folder import ORIGINALS, REGISTER
from app.storage.work import Work
from tests.storage.conftest import MIGRATIONS
from tests.storage.day_of_work import WORDS, Day
from tests.storage.samples import a_letter, a_paragraph, para

UNITS = 60
OF_A_FILE = {
    FaultCode.REGISTER_DAMAGED, FaultCode.ORIGINALS_DAMAGED, FaultCode.REFERENCE_BROKEN, FaultCode.INDEX_DAMAGED,
}  # fmt: skip
"""Faults that say which file is hurt where pages themselves are."""
UNREADABLE = "unreadable"

State = dict[str, Any]
"""What can be read, by what it is of: "letter <id>", "table <name>" and the like."""


@dataclass
class Figures:
    """What became of the flips; the last two must be nought."""

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
    unnamed: int = 0
    """Something reads otherwise, and verify found faults, but named neither its letter nor the file."""
    unnoticed: int = 0
    """Something reads otherwise, and verify was content."""
    examples: list[str] = field(default_factory=list)

    @property
    def is_clean(self) -> bool:
        return not (self.unnamed or self.unnoticed)


def fill(folder: Path, units: int, seed: int) -> None:
    """Make an archive that holds something of every kind."""
    with closing(Archive.create(folder)) as archive:
        day = Day(archive, seed)
        for _ in day.units(units):
            pass
        with archive.writing() as work:
            work.paragraphs.add(a_paragraph())
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
    """Return the figures of so many flips, in the register and in the originals by turns."""
    figures, chance = Figures(), random.Random(seed)
    with tempfile.TemporaryDirectory() as place:
        sound, folder = Path(place) / "gaaf", Path(place) / "archief"
        fill(sound, units, seed)
        letters = _letters(sound)
        before = state(sound, letters)
        for number in range(flips):
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(sound, folder)
            name = (REGISTER, ORIGINALS)[number % 2]
            data = bytearray((sound / name).read_bytes())
            bit = chance.randrange(len(data) * 8)
            data[bit // 8] ^= 1 << bit % 8
            (folder / name).write_bytes(data)
            _judge(figures, before, letters, folder, f"{name} byte {bit // 8} bit {bit % 8}")
    return figures


def _judge(figures: Figures, before: State, letters: Sequence[LetterId], folder: Path, flip: str) -> None:
    figures.flips += 1
    try:
        with closing(Archive.open(folder, migrations=MIGRATIONS)) as archive:
            faults = archive.verify()
    except KnownError as error:
        figures.refused += 1
        figures.told[error.code.value] += 1
        return
    after = state(folder, letters)
    apart = {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)}
    figures.told.update({fault.code.value for fault in faults if fault.alarming})
    alarming = [fault for fault in faults if fault.alarming]
    if not apart:
        figures.harmless += not alarming
        return
    hurt = {name.removeprefix("letter ") for name in apart if name.startswith("letter ")}
    missed = {letter for letter in hurt if not any(letter in _said(fault) for fault in alarming)}
    if not alarming:
        _count(figures, "unnoticed", flip, sorted(apart))
    elif not missed and (hurt or _names_what_is_hurt(alarming)):
        figures.named += 1
    elif any(fault.code in OF_A_FILE for fault in alarming):
        figures.by_file += 1
    else:
        _count(figures, "unnamed", flip, [sorted(apart), [(each.code.value, dict(each.facts)) for each in alarming]])


def _names_what_is_hurt(faults: list[Fault]) -> bool:
    """Return whether a fault names something, where no letter reads otherwise: a draft, a row, a file."""
    return any(fault.facts for fault in faults)


def _said(fault: Fault) -> str:
    return " ".join(fault.facts.values())


def _count(figures: Figures, figure: str, flip: str, why: object) -> None:
    setattr(figures, figure, getattr(figures, figure) + 1)
    if len(figures.examples) < 8:
        figures.examples.append(f"{figure}: {flip}: {str(why)[:600]}")


def state(folder: Path, letters: Sequence[LetterId]) -> State:
    """Return everything that can be read: of these letters, the lists, and every row."""
    found = dict(_tables(folder))
    with closing(Archive.open(folder, migrations=MIGRATIONS)) as archive:
        found |= _through_the_program(archive, letters)
    return found


def _letters(folder: Path) -> list[LetterId]:
    with closing(Archive.open(folder, migrations=MIGRATIONS)) as archive, archive.reading() as work:
        return [row.id for row in (*work.letters.list(10_000), *(each.letter for each in work.bin.all()))]


def _tables(folder: Path) -> Iterator[tuple[str, Any]]:
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
        found[f"letter {letter}"] = _in_a_unit(archive, lambda work, letter=letter: _letter(work, letter))
    found["list"] = _in_a_unit(archive, lambda work: work.letters.list(10_000))
    found["bin"] = _in_a_unit(archive, lambda work: work.bin.all())
    found["parties"] = _in_a_unit(archive, lambda work: work.parties.all())
    found["paragraphs"] = _in_a_unit(archive, lambda work: work.paragraphs.find("voorbeeldhavens"))
    found["proposals"] = _in_a_unit(archive, lambda work: work.proposals.all())
    found["drafts"] = _in_a_unit(archive, lambda work: [work.drafts.get(row.id) for row in work.drafts.list()])
    for word in WORDS[:3]:
        found[f"search {word}"] = _in_a_unit(archive, lambda work, word=word: work.search(word, 1000))
    return found


def _letter(work: Work, letter: LetterId) -> Any:
    held = work.letters.get(letter)
    data = work.originals.get(held.original.sha256) if held.original else None
    return held, data, work.versions.of(letter), work.versions.steps(letter), work.links.of(letter)


def _in_a_unit(archive: Archive, ask: Callable[[Work], Any]) -> Any:
    def asked() -> Any:
        with archive.reading() as work:
            return ask(work)

    return _tried(asked)


def _tried(ask: Callable[[], Any]) -> Any:
    """Return what is read, or that it is not: damage shows in many ways, and all of them differ from before."""
    try:
        return ask()
    except (KnownError, DBAPIError, ValueError, LookupError, TypeError, AttributeError):
        return UNREADABLE


if __name__ == "__main__":
    began = time.monotonic()
    figures = run(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    spent = round(time.monotonic() - began, 1)
    sys.stdout.write(json.dumps(vars(figures) | {"seconds": spent}) + "\n")
    sys.exit(0 if figures.is_clean else 1)
