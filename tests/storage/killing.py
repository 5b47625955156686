"""Processes forked, listened to and killed, archive after archive.

This process never opens SQLite itself (a connection does not survive a fork): it forks one that works and tells over
a pipe what it was promised to be kept, kills it at a random moment, and forks another that looks at what is there.
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
from pathlib import Path
from typing import Any, Protocol, TypeVar

Tell = Callable[[str], None]


class Figures(Protocol):
    """What a run came to."""

    kills: int

    @property
    def is_clean(self) -> bool:
        """Return whether nothing was lost, nothing is half and nothing lies about."""


Counted = TypeVar("Counted", bound=Figures)


def run(
    kills: int,
    seed: int,
    figures: Counted,
    rounds: int,
    one_archive: Callable[[Path, int, random.Random, Counted], None],
) -> Counted:
    """Return the figures of so many kills, at most `rounds` of them in one archive before it is looked through.

    `one_archive` gets an empty folder, how many kills it may do, which it counts, and by what they are drawn.
    """
    chance = random.Random(seed)
    while figures.kills < kills:
        place = Path(tempfile.mkdtemp())
        try:
            one_archive(place, min(rounds, kills - figures.kills), chance, figures)
        finally:
            shutil.rmtree(place)
    return figures


def add(figures: Figures, seen: str) -> None:
    """Add what one that looked told, as JSON by the names of the figures."""
    found: dict[str, Any] = json.loads(seen)
    for name, value in found.items():
        setattr(figures, name, getattr(figures, name) + value)


def printed(run: Callable[[int, int], Figures], arguments: list[str]) -> int:
    """Print the figures of a run as the command line asks for it, KILLS [SEED]; return the status to end with."""
    began = time.monotonic()
    figures = run(int(arguments[0]), int(arguments[1]) if len(arguments) > 1 else 1)
    spent = round(time.monotonic() - began, 1)
    sys.stdout.write(json.dumps(vars(figures) | {"seconds": spent}) + "\n")
    return 0 if figures.is_clean else 1


def killed(work: Callable[[Tell], None], life_s: float, *, waits: bool = False) -> list[str]:
    """Return what a forked process told before it was killed; with `waits` its life begins with its first word."""
    process, pipe = _forked(work)
    if waits:
        select.select([pipe], [], [])
    time.sleep(life_s)
    os.kill(process, signal.SIGKILL)
    return list(_told(process, pipe))


def heard(work: Callable[[Tell], None]) -> list[str]:
    """Return what a forked process told until it ended by itself."""
    return list(_told(*_forked(work)))


def _forked(work: Callable[[Tell], None]) -> tuple[int, int]:
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


def _told(process: int, pipe: int) -> Iterator[str]:
    """Yield every whole line a child wrote, until it ends."""
    with os.fdopen(pipe, "rb") as lines:
        for line in lines:
            if line.endswith(b"\n"):
                yield line.decode().rstrip("\n")
    os.waitpid(process, 0)
