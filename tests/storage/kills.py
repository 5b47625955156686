"""Processes killed while they write: `python -m tests.storage.kills 1000` prints what a thousand kills came to.

This process never opens SQLite itself (a connection does not survive a fork): it forks a writer that tells over a
pipe what it was promised to be kept, kills it at a random moment, and forks a checker that looks at what is there.
"""

import json
import os
import random
import select
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID

from app.domain.errors import KnownError
from app.domain.ids import DraftId, LetterId
from app.storage.archive import Archive
from app.storage.folder import BACKUPS, ORIGINALS, REGISTER
from tests.storage.conftest import MIGRATIONS
from tests.storage.samples import MOMENT, a_draft, a_letter, an_original, para, revision_id

LONGEST_LIFE_S = 0.15
"""Counted from the first letter kept; one in five is killed while it opens the archive or keeps the first."""
ROUNDS_AN_ARCHIVE = 25


@dataclass
class Figures:
    """What a run came to; everything but the first three must be nought."""

    kills: int = 0
    promised: int = 0
    orphans: int = 0
    lost: int = 0
    without_original: int = 0
    not_found_by_search: int = 0
    faults: list[str] = field(default_factory=list)
    half_made: int = 0
    stray: list[str] = field(default_factory=list)
    """Files left in an archive that was opened and closed once more."""

    @property
    def is_clean(self) -> bool:
        missing = self.lost + self.without_original + self.not_found_by_search
        return not (missing or self.faults or self.half_made or self.stray)


def run(kills: int, seed: int) -> Figures:
    """Return the figures of so many kills, the same archive taking several before it is looked through."""
    figures, chance = Figures(), random.Random(seed)
    while figures.kills < kills:
        place = Path(tempfile.mkdtemp())
        try:
            _one_archive(place / "archief", min(ROUNDS_AN_ARCHIVE, kills - figures.kills), chance, figures)
        finally:
            shutil.rmtree(place)
    return figures


def _one_archive(folder: Path, rounds: int, chance: random.Random, figures: Figures) -> None:
    for attempt in count(1):
        _killed(lambda _: Archive.create(folder).close(), chance.uniform(0.001, LONGEST_LIFE_S * attempt))
        figures.kills += 1
        rounds -= 1
        if folder.exists():
            break
    figures.half_made += sum(path != folder for path in folder.parent.iterdir())
    promised: set[str] = set()
    for first in range(rounds):
        life_s = chance.uniform(0.001, LONGEST_LIFE_S)
        waits = chance.random() < 0.8
        told = _killed(partial(_write, folder, first), life_s, waits=waits)
        promised |= set(told)
        figures.kills += 1
    figures.promised += len(promised)
    (seen,) = _told(_forked(lambda tell: _check(folder, promised, tell)))
    for name, value in json.loads(seen).items():
        setattr(figures, name, getattr(figures, name) + value)


def _write(folder: Path, first: int, tell: Callable[[str], None]) -> None:
    """Write letters and a draft, one unit each, and tell of each when it is kept."""
    with closing(Archive.open(folder, migrations=MIGRATIONS)) as archive:
        for number in count():
            data = random.Random(f"{first}-{number}").randbytes(random.randrange(100, 60_000))
            letter = a_letter(f"Voorbeeld woord{first}x{number} " * 50, original=an_original(data))
            draft = a_draft("een", answers=letter.id)
            with archive.writing() as work:
                work.originals.put(data)
                work.letters.add(letter)
                work.drafts.add(draft, revision_id(), MOMENT)
                work.drafts.save(a_draft("twee", id=draft.id), revision_id(), MOMENT)
            tell(f"{letter.id} woord{first}x{number} {draft.id}")


def _check(folder: Path, promised: set[str], tell: Callable[[str], None]) -> None:
    seen: dict[str, Any] = {"lost": 0, "without_original": 0, "not_found_by_search": 0, "orphans": 0}
    with closing(Archive.open(folder, migrations=MIGRATIONS)) as archive:
        with archive.reading() as work:
            for line in promised:
                letter_id, word, draft_id = line.split()
                try:
                    letter = work.letters.get(LetterId(UUID(letter_id)))
                    is_whole = work.drafts.get(DraftId(UUID(draft_id))).draft.parts[0] == a_draft("twee").parts[0]
                except KnownError:
                    is_whole = False
                seen["lost"] += not is_whole or letter.text != para(f"Voorbeeld {word} " * 50)
                seen["not_found_by_search"] += [str(row.id) for row in work.search(word)] != [letter_id]
            for row in work.letters.list(1_000_000):
                original = work.letters.get(row.id).original
                seen["without_original"] += original is None or not work.originals.get(original.sha256)
        found = archive.verify(clean=True)
        seen["orphans"] = sum(not fault.alarming for fault in found)
        seen["faults"] = [fault.code.value for fault in found if fault.alarming]
    seen["stray"] = sorted({path.name for path in folder.iterdir()} - {REGISTER, ORIGINALS, BACKUPS})
    tell(json.dumps(seen))


def _killed(work: Callable[[Callable[[str], None]], None], life_s: float, *, waits: bool = False) -> list[str]:
    """Return what a forked process told before it was killed; with `waits` its life begins with its first word."""
    process, pipe = _forked(work)
    if waits:
        select.select([pipe], [], [])
    time.sleep(life_s)
    os.kill(process, signal.SIGKILL)
    return list(_told((process, pipe)))


def _forked(work: Callable[[Callable[[str], None]], None]) -> tuple[int, int]:
    reader, writer = os.pipe()
    process = os.fork()
    if process:
        os.close(writer)
        return process, reader
    status = 1
    try:
        os.close(reader)
        work(lambda line: _write_all(writer, f"{line}\n".encode()))
        status = 0
    finally:
        if status:
            traceback.print_exc()
        os._exit(status)


def _write_all(pipe: int, data: bytes) -> None:
    while data:
        data = data[os.write(pipe, data) :]


def _told(child: tuple[int, int]) -> Iterator[str]:
    """Yield every whole line a child wrote, until it ends."""
    process, pipe = child
    with os.fdopen(pipe, "rb") as lines:
        for line in lines:
            if line.endswith(b"\n"):
                yield line.decode().rstrip("\n")
    os.waitpid(process, 0)


if __name__ == "__main__":
    began = time.monotonic()
    figures = run(int(sys.argv[1]), seed=int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    spent = round(time.monotonic() - began, 1)
    sys.stdout.write(json.dumps(vars(figures) | {"seconds": spent}) + "\n")
    sys.exit(0 if figures.is_clean else 1)
