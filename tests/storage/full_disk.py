"""A process whose files may not grow, as on a full disk: `python -m tests.storage.full_disk FOLDER STEPS`.

It writes until the archive says the disk is full, gives itself room again, and looks at what is there. It does so
STEPS times, each time with a little more room, so that the end comes at different moments of a save.
"""

import json
import resource
import signal
import sys
from contextlib import closing
from itertools import count
from pathlib import Path
from typing import Any

from app.domain.errors import KnownError
from app.storage.archive import Archive
from tests.storage.conftest import MIGRATIONS
from tests.storage.samples import a_letter, an_original

STEP = 9_000


def main(folder: Path, steps: int) -> dict[str, Any]:
    """Return which errors came, how many letters were promised, and what is wrong after all."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    promised: list[str] = []
    codes: set[str] = set()
    numbers = count()
    for step in range(1, steps + 1):
        largest = max(path.stat().st_size for path in folder.iterdir())
        _limit(largest + step * STEP)
        try:
            with closing(Archive.open(folder, migrations=MIGRATIONS)) as archive:
                while True:
                    promised.append(_save(archive, next(numbers)))
        except KnownError as error:
            codes.add(error.code.value)
        _limit(resource.RLIM_INFINITY)
    with closing(Archive.open(folder, migrations=MIGRATIONS)) as archive:
        promised.append(_save(archive, next(numbers)))
        with archive.reading() as work:
            kept = sorted(row.subject for row in work.letters.list(1_000_000))
            found = sorted(row.subject for row in work.search("voorbeeldwoord", 1_000_000))
            whole = all(work.originals.get(_original(subject)[0]) for subject in kept)
        faults = [fault.code.value for fault in archive.verify() if fault.alarming]
    return {
        "codes": sorted(codes),
        "promised": len(promised),
        "lost": len(set(promised) - set(kept)),
        "index_agrees": kept == found,
        "originals_whole": whole,
        "faults": faults,
    }


def _save(archive: Archive, number: int) -> str:
    subject = f"voorbeeld {number}"
    _, data = _original(subject)
    with archive.writing() as work:
        work.originals.put(data)
        work.letters.add(a_letter("voorbeeldwoord " * 100, subject=subject, original=an_original(data)))
    return subject


def _original(subject: str) -> tuple[str, bytes]:
    """Every other one is large, so that now the originals and now the register come to the end of the room."""
    data = subject.encode() * (100, 8000)[subject[-1] in "13579"]
    return an_original(data).sha256, data


def _limit(size: int) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), int(sys.argv[2]))))
