"""Every call to the system that fails, in turn: `python -m tests.storage.fault_sweep [MOST]` prints what came of it.

A library in front of the C library (`faulty_calls.c`, compiled here) lets the n-th call on a file of the archive
fail, as on a full disk (ENOSPC), with an I/O error (EIO), on a disk that turned read-only (EROFS) or without
permission (EACCES): once, and from then on. For every flow of `fault_flows`, every error and every n (or MOST of
them, spread evenly), the flow is done on a fresh copy, and then:

* each letter there was, is as it was or as the flow leaves it, whole; what was promised is there; `verify` is
  content, and every backup is whole;
* the user was told, with a sentence in Dutch, unless all was done in spite of the failure;
* no half or stray file is left once the same is done again, unless nothing could be removed either;
* work goes on: with the services that met the failure, and with the archive opened again.
"""

import ctypes
import errno
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.domain.errors import ErrorCode, KnownError
from app.intake.reading_process import ReadingProcess
from app.language.wording import error_text
from tests.storage.fault_flows import FLOWS, Act, Case, Flow, State, Told, names, state, work_goes_on
from tests.support.shipped import read_once

SOURCE = Path(__file__).with_name("faulty_calls.c")
ROOT = Path(__file__).resolve().parents[2]
SPARE_COPY = re.compile(r"backups/register-\d+-\d+\.db$|/register-\d{8}T\d{6}Z(-\d+)?\.(db|json)$")
"""A whole copy of a register more than was needed harms nobody, nor does a backup more."""
MOST_EXAMPLES = 2
ERRORS = ("ENOSPC", "EIO", "EROFS", "EACCES")
DAMAGE = (ErrorCode.ARCHIVE_DAMAGED, ErrorCode.BACKUPS_DAMAGED, ErrorCode.BACKUP_DAMAGED)


@dataclass
class Figures:
    """What the failures came to; everything from `lost` on must be nought."""

    injected: int = 0
    calls: dict[str, int] = field(default_factory=dict)
    told: Counter[str] = field(default_factory=Counter)
    done_all_the_same: int = 0
    not_removable: int = 0
    """Files that were left because removing them was refused as well."""
    lost: int = 0
    half: int = 0
    faults: int = 0
    not_told: int = 0
    without_next_step: int = 0
    false_alarm: int = 0
    """Told that the archive is damaged and a backup must be put back, which it is not."""
    stray: int = 0
    work_stopped: int = 0
    examples: list[str] = field(default_factory=list)

    @property
    def is_clean(self) -> bool:
        wrong = (
            self.lost,
            self.half,
            self.faults,
            self.not_told,
            self.without_next_step,
            self.stray,
            self.false_alarm,
        )
        return not any(wrong) and not self.work_stopped


@dataclass(frozen=True)
class Failing:
    """Which call fails, how, and whether all after it do."""

    number: int
    error: str
    lasting: bool

    def __str__(self) -> str:
        return f"{self.error} at call {self.number}{' and after' if self.lasting else ''}"


class Calls:
    """The library that lets calls fail, in this process, which must have been started with it."""

    def __init__(self, folder: Path) -> None:
        self._library = ctypes.CDLL(os.environ["LD_PRELOAD"])
        self._library.watch(str(folder).encode())

    def fail(self, failing: Failing) -> None:
        self._library.fail_from(failing.number, getattr(errno, failing.error), failing.lasting)

    def stop(self) -> tuple[int, int, int]:
        """Return how many calls counted, how many failed, and how many of these would have removed something."""
        self._library.disarm()
        return self._library.calls(), self._library.failures(), self._library.removals_refused()


class Sweep:
    """The failures of one flow."""

    def __init__(self, flow: Flow, place: Path, process: ReadingProcess, figures: Figures) -> None:
        self._flow = flow
        self._place = place
        self._process = process
        self._figures = figures
        self._calls = Calls(place / "geval")
        begin = Case(place / "begin", process, seed=1)
        begin.folder.mkdir()
        flow.prepare(begin)
        self._states: list[State] = []
        for done in range(len(flow.acts) + 1):
            case = self._copy()
            self._do(case, Failing(0, "EIO", lasting=False), flow.acts[:done])
            self._states.append(state(case))
        self._after, self._names = self._states[-1], names(case)

    def run(self, most: int) -> None:
        """Let every call fail in every way, or `most` of them for each way."""
        for error in ERRORS:
            _, (total, _, _), _ = self._do(self._copy(), Failing(0, error, lasting=False), self._flow.acts)
            self._figures.calls[f"{self._flow.name}, {error}"] = total
            for number in _spread(total, most):
                for lasting in (False, True):
                    self._one(Failing(number, error, lasting))

    def _one(self, failing: Failing) -> None:
        case = self._copy()
        told, (_, failed, unremoved), trouble = self._do(case, failing, self._flow.acts)
        figures = self._figures
        figures.injected += failed > 0
        if trouble:
            self._count("work_stopped" if trouble.startswith("then") else "not_told", failing, trouble)
        for error in told.errors:
            figures.told[f"{failing.error}: {error.code.value}"] += 1
            # SQLite itself calls a page that cannot be read (EIO) damaged (os_unix.c, SQLITE_IOERR_CORRUPTFS).
            if error.code in DAMAGE and failing.error != "EIO":
                self._count("false_alarm", failing, str(error.facts))
            sentence = error_text(error, "nl")
            if "…" in sentence or ". " not in sentence:
                self._count("without_next_step", failing, sentence)
        self._look(case, failing, told, unremoved)

    def _look(self, case: Case, failing: Failing, told: Told, unremoved: int) -> None:
        try:
            found = state(case)
        except (KnownError, OSError) as error:
            return self._count("lost", failing, f"{error!r} {getattr(error, 'facts', '')}")
        found = {name: held for name, held in found.items() if name != "letter DAARNA"}
        if found["faults"]:
            self._count("faults", failing, str(found["faults"]))
        if not told.errors and _apart(found, self._after):
            self._count("not_told", failing, f"undone: {_apart(found, self._after)}")
        self._figures.done_all_the_same += not told.errors
        wrong = self._neither(found)
        wrong += [each for each in told.promised if found.get(f"letter {each}") != self._after[f"letter {each}"]]
        if wrong:
            self._count("half" if "written" in wrong else "lost", failing, str(wrong))
        stray = self._stray(case)
        if stray and self._flow.again:
            with case.opened() as desk:
                self._flow.again(case, desk)
            stray = self._stray(case)
        if stray and unremoved:
            self._figures.not_removable += 1
        elif stray:
            self._count("stray", failing, str(sorted(stray)))
        return None

    def _stray(self, case: Case) -> set[str]:
        return {name for name in names(case) - self._names if not SPARE_COPY.search(name)}

    def _neither(self, found: State) -> list[str]:
        """Return what is neither as it was nor as the flow leaves it."""
        kept = set().union(found, *self._states) - {"faults", "orphans"}
        return [name for name in kept if found.get(name) not in [each.get(name) for each in self._states]]

    def _do(self, case: Case, failing: Failing, acts: tuple[Act, ...]) -> tuple[Told, tuple[int, int, int], str]:
        """Return what was told, what was counted, and what went wrong in the program itself."""
        told, trouble = Told(), ""
        with ExitStack() as stack:
            self._calls.fail(failing)
            desk = None
            try:
                desk = stack.enter_context(case.opened())
                for act in acts:
                    told = act(case, desk) or told
            except KnownError as error:
                told.errors.append(error)
            except Exception:  # noqa: BLE001 - whatever the user would see as a crash
                trouble = traceback.format_exc()
            counted = self._calls.stop()
            if failing.number and not trouble:
                try:
                    work_goes_on(desk or stack.enter_context(case.opened()))
                except Exception:  # noqa: BLE001 - the same
                    trouble = f"then {traceback.format_exc()}"
        return told, counted, trouble

    def _copy(self) -> Case:
        folder = self._place / "geval"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self._place / "begin", folder)
        return Case(folder, self._process, seed=2)

    def _count(self, figure: str, failing: Failing, why: str) -> None:
        setattr(self._figures, figure, getattr(self._figures, figure) + 1)
        place = f"{figure}: {self._flow.name}, "
        if sum(each.startswith(place) for each in self._figures.examples) < MOST_EXAMPLES:
            self._figures.examples.append(f"{place}{failing}: {why[-900:]}")


def _apart(one: State, other: State) -> list[str]:
    return sorted(name for name in one.keys() | other.keys() if one.get(name) != other.get(name))


def _spread(total: int, most: int) -> Iterator[int]:
    """Yield the numbers 1 to `total`, or `most` of them at even distances."""
    if total <= most:
        yield from range(1, total + 1)
    else:
        yield from sorted({1 + place * (total - 1) // (most - 1) for place in range(most)})


def run(most: int, flows: tuple[str, ...] = ()) -> dict[str, Any]:
    """Return the figures of a sweep; in a process started by `started`."""
    figures = Figures()
    with read_once(), closing(ReadingProcess()) as process:
        for flow in FLOWS:
            if not flows or flow.name in flows:
                with tempfile.TemporaryDirectory() as place:
                    Sweep(flow, Path(place), process, figures).run(most)
                sys.stderr.write(f"{flow.name}: {figures.injected} failures so far, {figures.is_clean=}\n")
    return vars(figures) | {"clean": figures.is_clean}


def started(library: Path, *arguments: object) -> dict[str, Any]:
    """Return what a sweep in a process of its own printed, with the library in front of it."""
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", library, SOURCE, "-ldl"], check=True)
    command = [sys.executable, "-m", "tests.storage.fault_sweep", *map(str, arguments)]
    environment = os.environ | {"LD_PRELOAD": str(library)}
    done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    found: dict[str, Any] = json.loads(done.stdout)
    return found


if __name__ == "__main__":
    most, *flows = sys.argv[1:] or ["1000000"]
    if "faulty" in os.environ.get("LD_PRELOAD", ""):
        sys.stdout.write(json.dumps(run(int(most), tuple(flows))) + "\n")
    else:
        began = time.monotonic()
        with tempfile.TemporaryDirectory() as place:
            figures = started(Path(place) / "faulty.so", most, *flows)
        sys.stdout.write(json.dumps(figures | {"seconds": round(time.monotonic() - began, 1)}) + "\n")
        sys.exit(0 if figures["clean"] else 1)
