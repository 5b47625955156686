"""Several programs at work on one archive: `python -m tests.storage.two_processes 30 [WRITERS]` prints the outcome.

Each writer registers letters of its own, and changes and steps letters all of them share: it counts up in the subject
of a letter it has just read, which `Keeping.change` must refuse where another was first. In the end every change that
was acknowledged is counted, has its version, its step, its line in the journal.
"""

import json
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field, replace
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from app.domain.errors import ErrorCode, KnownError
from app.domain.ids import LetterId
from app.domain.letters import Direction, Status
from app.runtime.clock import system_clock
from app.services.hand import Hand
from app.services.keeping import Keeping
from app.services.letters import Letters
from app.services.registering import Registration
from app.storage.archive import Archive
from tests.storage.conftest import MIGRATIONS
from tests.storage.samples import a_letter, para

ROOT = Path(__file__).resolve().parents[2]
SHARED = 4
NEXT = {Status.RECEIVED: Status.IN_PROGRESS, Status.IN_PROGRESS: Status.ANSWERED, Status.ANSWERED: Status.IN_PROGRESS}
RACES = (ErrorCode.CHANGED_ELSEWHERE, ErrorCode.STEP_NOT_ALLOWED)
"""What a writer is told when another was first: it looks again."""


@dataclass
class Done:
    """What one writer was told is kept."""

    registered: list[str] = field(default_factory=list)
    changes: Counter[str] = field(default_factory=Counter)
    steps: Counter[str] = field(default_factory=Counter)
    told: Counter[str] = field(default_factory=Counter)
    races: int = 0
    most_others_seen: int = 0
    longest_wait_s: float = 0.0


def write(folder: Path, number: int, goes_on: Callable[[int], bool]) -> Done:
    """Work until `goes_on`, asked with the acts so far, says no."""
    done, chance = Done(), random.Random(number)
    with closing(Archive.open(folder, migrations=MIGRATIONS)) as archive:
        hand = Hand(system_clock, f"Schrijver {number}")
        letters, keeping = Letters(archive, uuid4, hand), Keeping(archive, hand)
        shared = [row.id for row in letters.search("gedeeld")]
        acts = (_register, _change, _step)
        for act in count():
            if not goes_on(act):
                break
            began = time.monotonic()
            try:
                chance.choice(acts)(done, letters, keeping, chance.choice(shared), f"{number}x{act}")
            except KnownError as error:
                if error.code in RACES:
                    done.races += 1
                else:
                    done.told[error.code.value] += 1
            done.longest_wait_s = max(done.longest_wait_s, round(time.monotonic() - began, 2))
            done.most_others_seen = max(done.most_others_seen, len(archive.others()))
    return done


def _register(done: Done, letters: Letters, _: Keeping, __: LetterId, name: str) -> None:
    registration = Registration(
        direction=Direction.INCOMING, kind="incoming", status=Status.RECEIVED, their_kenmerk=f"uw/{name}"
    )
    file = (f"{name}.txt", "text/plain", name.encode() * 500)
    letter, _changes = letters.register(registration, para(f"Voorbeeld {name}."), file)
    done.registered.append(str(letter.id))


def _change(done: Done, letters: Letters, keeping: Keeping, shared: LetterId, _: str) -> None:
    seen = letters.get(shared)
    keeping.change(replace(seen, subject=str(int(seen.subject) + 1)), seen)
    done.changes[str(shared)] += 1


def _step(done: Done, letters: Letters, keeping: Keeping, shared: LetterId, _: str) -> None:
    keeping.step(shared, NEXT[letters.get(shared).status], "het is zover")
    done.steps[str(shared)] += 1


def run(writers: int, *limit: str) -> dict[str, Any]:
    """Return the figures of so many writers, each with its `limit`: so many seconds or so many acts."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "archief"
        with closing(Archive.create(folder)) as archive, archive.writing() as work:
            for _ in range(SHARED):
                work.letters.add(a_letter("Een gedeeld voorbeeld.", subject="0"))
        started = [
            subprocess.Popen(
                [sys.executable, "-m", "tests.storage.two_processes", "write", str(folder), str(number), *limit],
                cwd=ROOT, stdout=subprocess.PIPE, text=True,
            )
            for number in range(writers)
        ]  # fmt: skip
        told = [process.communicate()[0] for process in started]
        assert all(process.returncode == 0 for process in started)
        return _counted(folder, [json.loads(each) for each in told])


def _counted(folder: Path, done: list[dict[str, Any]]) -> dict[str, Any]:
    changes, steps, told = (_sum(done, name) for name in ("changes", "steps", "told"))
    registered = [letter for each in done for letter in each["registered"]]
    lost = Counter[str]()
    with closing(Archive.open(folder, migrations=MIGRATIONS)) as archive:
        with archive.reading() as work:
            for letter in changes.keys() | steps.keys():
                held = LetterId(UUID(letter))
                lost["changes"] += abs(changes[letter] - int(work.letters.get(held).subject))
                lost["steps"] += abs(steps[letter] - len(work.versions.steps(held)))
                lost["versions"] += abs(changes[letter] + steps[letter] - len(work.versions.of(held)))
            kept = {str(row.id) for row in work.letters.list(1_000_000)}
            lost["letters"] += len(set(registered) - kept)
            entries = work.journal.head().number
        lost["entries"] += abs(len(registered) + sum(changes.values()) + 2 * sum(steps.values()) - entries)
        faults = [fault.code.value for fault in archive.verify() if fault.alarming]
    return {
        "registered": len(registered),
        "changes": sum(changes.values()),
        "steps": sum(steps.values()),
        "races": sum(each["races"] for each in done),
        "longest_wait_s": max(each["longest_wait_s"] for each in done),
        "most_others_seen": max(each["most_others_seen"] for each in done),
        "lost": dict(lost),
        "told": dict(told),
        "faults": faults,
        "clean": not (sum(lost.values()) or told or faults),
    }


def _sum(done: list[dict[str, Any]], name: str) -> Counter[str]:
    total = Counter[str]()
    for each in done:
        total.update(each[name])
    return total


def main(arguments: list[str]) -> int:
    """Write where that is asked, else let others write and look at what is there."""
    if arguments[0] != "write":
        figures = run(int(arguments[1]) if len(arguments) > 1 else 4, "seconds", arguments[0])
        sys.stdout.write(json.dumps(figures) + "\n")
        return 0 if figures["clean"] else 1
    folder, number, what, most = Path(arguments[1]), int(arguments[2]), arguments[3], float(arguments[4])
    ends = time.monotonic() + most

    def goes_on(acts: int) -> bool:
        return acts < most if what == "acts" else time.monotonic() < ends

    sys.stdout.write(json.dumps(vars(write(folder, number, goes_on))))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
