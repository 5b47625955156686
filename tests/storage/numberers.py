"""A process that takes kenmerken beside others: `python -m tests.storage.numberers FOLDER DRAFTER SECONDS`.

It takes the next number of its own range and of the one for anyone, each in a unit of its own, and says on a line
what it got as soon as that is kept. `all FOLDER SECONDS KILLED` begins four of them, kills KILLED, and prints what
came of it.
"""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any
from uuid import uuid4

from app.domain.ids import DraftId
from app.domain.journal import Act
from app.domain.numbering import Issue, IssueState, Mask, Range
from app.storage.archive import Archive
from tests.storage.conftest import MIGRATIONS
from tests.storage.samples import MOMENT

DRAFTERS = ("A. Voorbeeld", "B. Voorbeeld", "C. Voorbeeld", "D. Voorbeeld")
EACH = 100_000


def give_ranges(folder: Path) -> None:
    """Give each drafter a range, and all of them one to share."""
    owners = [*enumerate(DRAFTERS, start=1), (9, "")]
    with closing(Archive.open(folder, migrations=MIGRATIONS)) as archive, archive.writing() as work:
        for place, drafter in owners:
            first, last = place * EACH, place * EACH + EACH - 1
            mask = Mask("VB-{nummer:7}")
            work.ranges.add(
                Range(id=uuid4(), organisation="Voorbeelden", mask=mask, first=first, last=last, drafter=drafter)
            )


def take(folder: Path, drafter: str, seconds: float) -> None:
    """Take numbers until the time is up, from the own range and the shared one in turn."""
    end = time.monotonic() + seconds
    with closing(Archive.open(folder, migrations=MIGRATIONS, busy_timeout_s=60)) as archive:
        with archive.reading() as work:
            ranges = [each for each in work.ranges.all() if each.drafter in (drafter, "")]
        turn = 0
        while time.monotonic() < end:
            sys.stdout.write(_one(archive, ranges[turn % 2], drafter) + "\n")
            sys.stdout.flush()
            turn += 1


def _one(archive: Archive, range_: Range, drafter: str) -> str:
    with archive.writing() as work:
        number = work.ranges.next(range_, MOMENT.year)
        assert number is not None
        draft = DraftId(uuid4())
        kenmerk = range_.mask.write(number, MOMENT.year)
        work.kenmerken.add(
            Issue(
                kenmerk=kenmerk,
                state=IssueState.RESERVED,
                at=MOMENT,
                by=drafter,
                range=range_.id,
                number=number,
                draft=draft,
            )
        )
        work.journal.add(MOMENT, drafter, Act.KENMERK_RESERVED, draft, {"kenmerk": kenmerk})
    return kenmerk


def run(folder: Path, seconds: float, killed: int) -> dict[str, Any]:
    """Return how many numbers four processes were promised, and what is wrong with them afterwards."""
    if not folder.exists():
        Archive.create(folder).close()
    give_ranges(folder)
    told = [folder.parent / f"{name}.txt" for name in DRAFTERS]
    takers = [_started(folder, name, seconds, to) for name, to in zip(DRAFTERS, told, strict=True)]
    chance = random.Random(killed)
    for taker, said in list(zip(takers, told, strict=True))[:killed]:
        while not said.stat().st_size and taker.poll() is None:
            time.sleep(0.01)
        time.sleep(chance.uniform(0, seconds / 2))
        os.kill(taker.pid, signal.SIGKILL)
    errors = [taker.communicate()[1] for taker in takers]
    promised = [line for said in told for line in said.read_text().splitlines(keepends=True)]
    promised = [line.strip() for line in promised if line.endswith("\n")]
    errors = [said for taker, said in zip(takers, errors, strict=True) if taker.returncode > 0]
    return {"promised": len(promised), "errors": errors, **_judged(folder, promised, killed)}


def _started(folder: Path, name: str, seconds: float, to: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.storage.numberers", str(folder), name, str(seconds)]
    with to.open("w") as file:
        return subprocess.Popen(command, text=True, stdout=file, stderr=subprocess.PIPE)


def _judged(folder: Path, promised: list[str], killed: int) -> dict[str, Any]:
    with closing(Archive.open(folder, migrations=MIGRATIONS)) as archive:
        with archive.reading() as work:
            kept = [issue.kenmerk for issue in work.kenmerken.all()]
            gaps = [gap for range_ in work.ranges.all() for gap in work.ranges.gaps(range_)]
            strangers = [
                issue.kenmerk
                for issue in work.kenmerken.all()
                if issue.range is None or work.ranges.get(issue.range).drafter not in ("", issue.by)
            ]
            broken = work.journal.broken_at()
            written = work.journal.head().number
        return {
            # The line a killed process had no time for: kept, and told to nobody.
            "untold": len(kept) - len(set(promised)),
            "doubled": [each for each, times in Counter(promised).items() if times > 1] + _twice(kept),
            "lost": len(set(promised) - set(kept)),
            "gaps": len(gaps),
            "of_another_drafter": strangers,
            "journal": broken,
            "unwritten": len(kept) - written,
            "faults": [fault.code.value for fault in archive.verify() if fault.alarming],
        }


def _twice(kept: list[str]) -> list[str]:
    return [each for each, times in Counter(kept).items() if times > 1]


if __name__ == "__main__":
    if sys.argv[1] == "all":
        sys.stdout.write(json.dumps(run(Path(sys.argv[2]), float(sys.argv[3]), int(sys.argv[4]))) + "\n")
    else:
        take(Path(sys.argv[1]), sys.argv[2], float(sys.argv[3]))
