"""Reading files in a process of its own, that can be killed: no file takes the program, or a batch, down with it."""

import logging
import multiprocessing
import signal
import sys
import time
import traceback
from dataclasses import dataclass
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from threading import Event, Lock
from typing import Final, Generic, Protocol, TypeAlias, TypeVar

from app.domain.corrections import Layout
from app.domain.errors import ErrorCode, KnownError
from app.domain.readings import Extract, FilePart, Reading
from app.domain.returned import WordFile
from app.intake.media_types import holds_files, media_type

_log = logging.getLogger(__name__)

LONGEST: Final = 60.0
"""Seconds a file may take; real letters take less than two."""
MOST_MEMORY: Final = 1536
"""Mebibytes of address space the process may have, its own libraries included. Kept by Linux and macOS."""
_HEARS: Final = 0.1
"""Seconds between two looks at whether a person wants to stop."""

Result = TypeVar("Result")
Given = TypeVar("Given", covariant=True)


class ReadingStopped(Exception):  # noqa: N818 - nothing is wrong: it was asked for
    """A person stopped the batch while this file was read; nothing of it is known."""


@dataclass(frozen=True, slots=True)
class FileRead:
    """What was read from one file."""

    media_type: str
    extract: Extract
    reading: Reading


class Work(Protocol[Given]):
    """What the process is asked to do with a file, and sends the result of. It travels by pickle."""

    @property
    def name(self) -> str:
        """Return what the file is called, for messages."""

    def __call__(self) -> Given:
        """Return the result; it travels by pickle too."""


@dataclass(frozen=True, slots=True)
class _Read:
    data: bytes
    name: str
    layouts: tuple[Layout, ...]

    def __call__(self) -> FileRead:
        return read(self.data, self.name, self.layouts)


@dataclass(frozen=True, slots=True)
class _Parts:
    data: bytes
    name: str

    def __call__(self) -> tuple[FilePart, ...]:
        from app.intake.parts import parts  # the readers are loaded in the process that reads

        return parts(self.data, self.name)


@dataclass(frozen=True, slots=True)
class _Count:
    data: bytes
    name: str

    def __call__(self) -> int | None:
        from app.intake.page_count import count_pages

        return count_pages(self.data, self.name)


@dataclass(frozen=True, slots=True)
class _Returned:
    data: bytes
    name: str

    def __call__(self) -> WordFile:
        from app.intake.returned import read_returned

        return read_returned(self.data, self.name)


@dataclass(frozen=True, slots=True)
class _Done(Generic[Result]):
    result: Result


@dataclass(frozen=True, slots=True)
class _Defect:
    """Where the program failed, without the words it failed on."""

    kind: str
    frames: tuple[str, ...]


_Answer: TypeAlias = _Done[Result] | KnownError | _Defect


def read(data: bytes, name: str, layouts: tuple[Layout, ...] = ()) -> FileRead:
    """Return what a file says, read in this process; `layouts` as `recognise` takes them.

    Raises:
        KnownError: as `extract`.
    """
    from app.intake.extraction import extract
    from app.intake.recogniser import recognise

    extracted = extract(data, name)
    return FileRead(media_type(data, name), extracted, recognise(extracted, name, layouts))


class ReadingProcess:
    """A process that reads one file after the other; it is started at the first and again after one it died of."""

    def __init__(self, *, longest: float = LONGEST, most_memory: int = MOST_MEMORY) -> None:
        """Take the seconds and the mebibytes a file may cost."""
        self._longest = longest
        self._most_memory = most_memory
        self._lock = Lock()
        self._process: SpawnProcess | None = None
        self._connection: Connection | None = None

    def read(self, data: bytes, name: str, layouts: tuple[Layout, ...] = (), stop: Event | None = None) -> FileRead:
        """Return what a file says; `layouts` as `recognise` takes them.

        Raises:
            KnownError: as `extract`; READING_TOO_LONG (`name`, `seconds`), READING_TOO_LARGE (`name`, `limit` in MB);
                READING_FAILED (`name`) when the reader itself failed, which is logged.
            ReadingStopped: `stop` was set, by another thread, before the file was read.
        """
        return self._result(_Read(data, name, layouts), stop)

    def parts(self, data: bytes, name: str, stop: Event | None = None) -> tuple[FilePart, ...]:
        """Return the files that came inside a file, as `app.intake.parts` does.

        Raises:
            KnownError, ReadingStopped: as `read`.
        """
        return self._result(_Parts(data, name), stop) if holds_files(media_type(data, name)) else ()

    def do(self, work: Work[Result], stop: Event | None = None) -> Result:
        """Return the result of `work`, done there.

        Raises:
            KnownError: those of the work; and KnownError and ReadingStopped as `read`.
        """
        return self._result(work, stop)

    def returned(self, data: bytes, name: str) -> WordFile:
        """Return a Word file with all that was tracked in it, as `app.intake.returned` reads it.

        Raises:
            KnownError: as `read`.
        """
        return self._result(_Returned(data, name), None)

    def pages(self, data: bytes, name: str) -> int | None:
        """Return how many pages a file has; None where it does not say so, or the process could not find out."""
        try:
            return self._result(_Count(data, name), None)
        except KnownError:
            return None

    def _result(self, work: Work[Result], stop: Event | None) -> Result:
        with self._lock:
            connection = self._running()
            try:
                connection.send(work)
                self._wait(connection, work.name, stop)
                answer: _Answer[Result] = connection.recv()
            except (EOFError, OSError) as error:
                self._stop()
                _log.error("reading process died")
                raise KnownError(ErrorCode.READING_FAILED, name=work.name) from error
            except (KnownError, ReadingStopped):
                self._stop()
                raise
        if isinstance(answer, KnownError):
            raise answer
        if isinstance(answer, _Defect):
            _log.error("reading failed: %s\n%s", answer.kind, "\n".join(answer.frames))
            raise KnownError(ErrorCode.READING_FAILED, name=work.name)
        return answer.result

    def _wait(self, connection: Connection, name: str, stop: Event | None) -> None:
        """Return once there is an answer; the file is given up when it takes too long or a person wants to stop."""
        ends = time.monotonic() + self._longest
        while not connection.poll(min(_HEARS, max(0.0, ends - time.monotonic()))):
            if stop is not None and stop.is_set():
                raise ReadingStopped
            if time.monotonic() >= ends:
                raise KnownError(ErrorCode.READING_TOO_LONG, name=name, seconds=round(self._longest))

    def close(self) -> None:
        """End the process; the next file starts another."""
        with self._lock:
            self._stop()

    def _running(self) -> Connection:
        if self._connection is not None and self._process is not None and self._process.is_alive():
            return self._connection
        self._stop()
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(
            target=_serve, args=(theirs, self._most_memory), name="aanhef-reading", daemon=True
        )
        self._process.start()
        theirs.close()
        return self._connection

    def _stop(self) -> None:
        if self._connection is not None:
            self._connection.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
        self._connection, self._process = None, None


def _serve(connection: Connection, most_memory: int) -> None:
    """Answer files until the other end is closed; whoever was killed while it waited needs no answer."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C goes to all of a terminal: who asked decides what ends
    _limit(most_memory)
    while True:
        try:
            work = connection.recv()
        except (EOFError, ConnectionError):
            return
        answer = _answer(work, most_memory)
        try:
            connection.send(answer)
        except ConnectionError:
            return


def _answer(work: Work[Result], most_memory: int) -> _Answer[Result]:
    try:
        return _Done(work())
    except KnownError as error:
        return error
    except MemoryError:
        return KnownError(ErrorCode.READING_TOO_LARGE, name=work.name, limit=most_memory)
    except Exception as error:  # noqa: BLE001 - an outermost edge: the parent logs the defect, the batch goes on
        frames = traceback.extract_tb(error.__traceback__)
        return _Defect(type(error).__name__, tuple(f"{each.filename}:{each.lineno} {each.name}" for each in frames))


def _limit(most_memory: int) -> None:
    """Hold the process to its memory where the system can; Windows has no such limit per process."""
    if sys.platform == "win32":
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (most_memory << 20, hard))
