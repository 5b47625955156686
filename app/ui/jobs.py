"""Work off the window's thread: one worker, which alone touches the archive; results arrive at the window."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from itertools import count
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.domain.errors import KnownError
from app.ui.collector import Collector


@dataclass(frozen=True, slots=True)
class _Outcome:
    number: int
    value: object = None
    known: KnownError | None = None
    defect: BaseException | None = None


@dataclass(slots=True)
class _Job:
    topic: str
    then: Callable[[Any], None] | None
    failed: Callable[[KnownError], None] | None
    future: Future[None] | None = None


class Jobs(QObject):
    """One serial worker: jobs run in the order they were given, results come back on the window's thread.

    Signals:
        busy_changed (bool): the first job began to wait, or the last one ended.
    """

    busy_changed = Signal(bool)
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._collector = Collector(self)
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="archive")
        self._numbers = count(1)
        self._jobs: dict[int, _Job] = {}
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        """Return whether a job runs or waits."""
        return bool(self._jobs)

    def start(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[KnownError], None],
        topic: str = "",
    ) -> None:
        """Run `work` on the worker; `then` gets its result, `failed` the known error it raised.

        A later job with the same topic takes the place of an earlier one: what has not begun is dropped, what runs
        is not delivered. `work` must hold frozen values only. Any other exception is a defect and is raised here.
        """
        if topic:
            self._supersede(topic)
        number = next(self._numbers)
        job = self._jobs[number] = _Job(topic, then, failed)
        job.future = self._executor.submit(self._run, number, work)
        if len(self._jobs) == 1:
            self.busy_changed.emit(True)

    def close(self) -> None:
        """Wait until the worker has done what it was given; nothing is delivered any more."""
        for job in self._jobs.values():
            job.then = job.failed = None
        self._executor.shutdown(wait=True)
        self._collector.stop()

    def _supersede(self, topic: str) -> None:
        for number, job in list(self._jobs.items()):
            if job.topic == topic:
                job.then = job.failed = None
                if job.future and job.future.cancel():
                    del self._jobs[number]

    def _run(self, number: int, work: Callable[[], Any]) -> None:
        try:
            outcome = _Outcome(number, work())
        except KnownError as error:
            outcome = _Outcome(number, known=error)
        except Exception as error:  # noqa: BLE001 - a defect goes to the window's thread, to be raised there
            outcome = _Outcome(number, defect=error)
        self._ended.emit(outcome)

    @Slot(object)
    def _on_ended(self, outcome: _Outcome) -> None:
        job = self._jobs.pop(outcome.number)
        try:
            if outcome.defect:
                raise outcome.defect
            if outcome.known and job.failed:
                job.failed(outcome.known)
            elif not outcome.known and job.then:
                job.then(outcome.value)
        finally:
            if not self._jobs:
                self.busy_changed.emit(False)
