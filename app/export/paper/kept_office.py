"""One LibreOffice for many files: started at the first, kept for the next, ended when nobody asks for it any more."""

from __future__ import annotations

import subprocess
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from threading import Event, Lock, Timer
from typing import Final

from app.domain.errors import ErrorCode, KnownError
from app.export.paper.libreoffice import SECONDS, Form, Office, office
from app.export.paper.pdf import PDF

UNUSED: Final = 300.0
"""Seconds it is kept without work: a drafter who looks at one PDF mostly asks for another, and it takes memory."""


@dataclass(slots=True)
class KeptOffice:
    """LibreOffice, running in a folder and with a profile of its own while it is asked for.

    May be asked by several threads, which then wait for each other. What is stopped, fails or dies is ended and its
    folder removed; the next file gets a new start.
    """

    unused: float = UNUSED
    _held: ExitStack = field(default_factory=ExitStack)
    _office: Office | None = None
    _process: subprocess.Popen[str] | None = None
    _at_work: Event | None = None
    _timer: Timer | None = None
    _closed: bool = False
    _lock: Lock = field(default_factory=Lock)

    @property
    def is_running(self) -> bool:
        """Return whether a LibreOffice is kept that still lives."""
        return self._process is not None and self._process.poll() is None

    def to_pdf(self, docx: bytes, stop: Event | None = None, seconds: float = SECONDS) -> bytes:
        """Return a Word file as `app.export.paper.pdf.to_pdf` does, at once where one is kept.

        A LibreOffice that was kept and fails may be worn out: the file is tried once more with a new one.

        Raises:
            KnownError: as `app.export.paper.pdf.to_pdf`; LIBREOFFICE_STOPPED also once this was closed.
        """
        return self._twice(docx, PDF, stop or Event(), seconds)

    def convert(self, docx: bytes, form: Form, seconds: float = SECONDS) -> bytes:
        """Return a Word file in another form: by the one that runs, else by one that is started for it alone.

        Raises:
            KnownError: as `to_pdf`.
        """
        if self.is_running:
            return self._twice(docx, form, Event(), seconds)
        with office() as started:
            return started.convert((docx,), form, seconds)[0]

    def _twice(self, docx: bytes, form: Form, stop: Event, seconds: float) -> bytes:
        with self._lock:
            was_kept = self.is_running
            try:
                return self._convert(docx, form, stop, seconds)
            except KnownError as error:
                if not was_kept or error.code is not ErrorCode.LIBREOFFICE_FAILED:
                    raise
                return self._convert(docx, form, stop, seconds)

    def close(self) -> None:
        """End LibreOffice and what it is doing, and remove what it left. Nothing is converted any more."""
        self._closed = True
        at_work = self._at_work
        if at_work:
            at_work.set()
        with self._lock:
            self._end()

    def _convert(self, docx: bytes, form: Form, stop: Event, seconds: float) -> bytes:
        """Convert within the lock; after anything but success nothing is kept."""
        if self._timer:
            self._timer.cancel()
        self._at_work = stop
        made = None
        try:
            if self._closed:
                raise KnownError(ErrorCode.LIBREOFFICE_STOPPED)
            made = self._started(stop, seconds).convert((docx,), form, seconds)[0]
        except OSError as broken:
            raise KnownError(ErrorCode.LIBREOFFICE_FAILED, detail=broken.strerror or str(broken)) from broken
        finally:
            self._at_work = None
            if made is None:
                self._end()
        self._wait()
        return made

    def _started(self, stop: Event, seconds: float) -> Office:
        """Return the LibreOffice that is kept, else a new one; `stop` ends its work for this file."""
        if self._office is None or not self.is_running:
            self._end()
            made = self._held.enter_context(office(stop))
            self._process = self._held.enter_context(made.running(seconds))
            self._office = made
        return replace(self._office, stop=stop)

    def _wait(self) -> None:
        self._timer = Timer(self.unused, self._end_unused)
        self._timer.daemon = True
        self._timer.start()

    def _end_unused(self) -> None:
        """End it, unless somebody asks for it at this very moment."""
        if self._lock.acquire(blocking=False):
            try:
                self._end()
            finally:
                self._lock.release()

    def _end(self) -> None:
        if self._timer:
            self._timer.cancel()
        self._office = self._process = self._timer = None
        self._held.close()
