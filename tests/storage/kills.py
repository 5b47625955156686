"""Processes killed while they write: `python -m tests.storage.kills 1000` prints what a thousand kills came to.

One that writes tells what it was promised to be kept and is killed; another looks at what is there. How that is done
stands in `tests.storage.killing`.
"""

import json
import random
import sys
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
from tests.storage import killing
from tests.storage.conftest import MIGRATIONS
from tests.storage.killing import Tell, add, heard, killed, printed
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
    return killing.run(kills, seed, Figures(), ROUNDS_AN_ARCHIVE, _one_archive)


def _one_archive(place: Path, rounds: int, chance: random.Random, figures: Figures) -> None:
    folder = place / "archief"
    for attempt in count(1):
        killed(lambda _: Archive.create(folder).close(), chance.uniform(0.001, LONGEST_LIFE_S * attempt))
        figures.kills += 1
        rounds -= 1
        if folder.exists():
            break
    figures.half_made += sum(path != folder for path in place.iterdir())
    promised: set[str] = set()
    for first in range(rounds):
        life_s = chance.uniform(0.001, LONGEST_LIFE_S)
        waits = chance.random() < 0.8
        told = killed(partial(_write, folder, first), life_s, waits=waits)
        promised |= set(told)
        figures.kills += 1
    figures.promised += len(promised)
    (seen,) = heard(lambda tell: _check(folder, promised, tell))
    add(figures, seen)


def _write(folder: Path, first: int, tell: Tell) -> None:
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


def _check(folder: Path, promised: set[str], tell: Tell) -> None:
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


if __name__ == "__main__":
    sys.exit(printed(run, sys.argv[1:]))
