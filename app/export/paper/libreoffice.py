"""LibreOffice, started for the occasion with a profile of its own; nothing of it is left behind."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Event
from typing import Final

from app.domain.errors import ErrorCode, KnownError
from app.export.paper.uncommented import without_comments

_WORD: Final = "docx"
SECONDS: Final = 120
"""How long one start may take; a cold one on a slow machine takes some ten."""
_TICK: Final = 0.05
_PROGRAMS: Final = ("soffice", "libreoffice")
_PLACES: Final = (
    Path("/Applications/LibreOffice.app/Contents/MacOS/soffice"),
    Path("C:/Program Files/LibreOffice/program/soffice.exe"),
)
_OPEN: Final = "open.fodt"
_LOCK: Final = f".~lock.{_OPEN}#"
# A document that stays open: LibreOffice ends once it has converted a file and shows none (observed in 7.4).
_KEPT_OPEN: Final = (
    '<?xml version="1.0" encoding="UTF-8"?><office:document office:version="1.2" '
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:p/></office:text>'
    "</office:body></office:document>"
)
_LAST_WORK: Final = 'read -r _; kill -s KILL -- "-$1"; sleep 1; rm -rf -- "$2"'


@dataclass(frozen=True, slots=True)
class Form:
    """What a file is made into: `target` as LibreOffice's --convert-to has it, `extension` of the result."""

    target: str
    extension: str


@dataclass(frozen=True, slots=True)
class Office:
    """LibreOffice with a folder and a profile of its own. What is set in `stop` ends its work."""

    program: str
    folder: Path
    stop: Event

    def convert(self, files: Sequence[bytes], form: Form, seconds: float = SECONDS) -> tuple[bytes, ...]:
        """Return Word files in another form.

        Of what is laid out the comments are taken out first: LibreOffice 7.4 shows wrong notes where a comment stands
        between two. What stays a Word file keeps them.

        Raises:
            KnownError: LIBREOFFICE_FAILED with `detail`; LIBREOFFICE_STOPPED.
        """
        sources = [self.folder / f"{number}.docx" for number in range(len(files))]
        results = self.folder / "results"
        made = [results / f"{source.stem}.{form.extension}" for source in sources]
        for source, result, data in zip(sources, made, files, strict=True):
            source.write_bytes(data if form.extension == _WORD else without_comments(data))
            result.unlink(missing_ok=True)
        asked = ("--convert-to", form.target, "--outdir", str(results), *map(str, sources))
        said = self._run((*self._command(self._messenger()), *asked), seconds)
        try:
            if not all(path.is_file() and path.stat().st_size for path in made):
                raise KnownError(ErrorCode.LIBREOFFICE_FAILED, detail=said)
            return tuple(path.read_bytes() for path in made)
        finally:
            for path in (*sources, *made):
                path.unlink(missing_ok=True)

    @contextmanager
    def running(self, seconds: float = SECONDS) -> Iterator[subprocess.Popen[str]]:
        """Keep LibreOffice running meanwhile: each file then goes to it through its own pipe, without a new start.

        Yields what runs. Should this program itself be ended meanwhile, LibreOffice and the folder go with it.

        Raises:
            KnownError: LIBREOFFICE_FAILED when it does not come up; LIBREOFFICE_STOPPED.
        """
        kept = self.folder / _OPEN
        kept.write_text(_KEPT_OPEN, "utf-8")
        process = _started(
            (*self._command(self.program), str(kept)), subprocess.DEVNULL
        )  # a pipe nobody reads fills up
        guard = _guard(process, self.folder)
        try:
            up_until = time.monotonic() + seconds
            while not (self.folder / _LOCK).exists():
                self._refuse_when_stopped()
                if process.poll() is not None or time.monotonic() > up_until:
                    raise KnownError(ErrorCode.LIBREOFFICE_FAILED, detail=f"exit {process.returncode}")
                time.sleep(_TICK)
            yield process
        finally:
            if guard:
                _end(guard)
            _end(process)
            (self.folder / _LOCK).unlink(missing_ok=True)

    def _messenger(self) -> str:
        """Return what hands a file to a LibreOffice that runs: the small program its script starts, where it is."""
        if not (self.folder / _LOCK).exists():
            return self.program
        small = Path(self.program).resolve().with_name("oosplash")
        return str(small) if small.is_file() else self.program

    def _command(self, program: str) -> tuple[str, ...]:
        profile = (self.folder / "profile").as_uri()
        return program, f"-env:UserInstallation={profile}", "--headless", "--norestore"

    def _run(self, arguments: Sequence[str], seconds: float) -> str:
        """Run a program to its end and return the last line it said; its children end with it."""
        self._refuse_when_stopped()
        process = _started(arguments)
        late = time.monotonic() + seconds
        try:
            while True:
                try:
                    said, _ = process.communicate(timeout=_TICK)
                    break
                except subprocess.TimeoutExpired:
                    self._refuse_when_stopped()
                    if time.monotonic() > late:
                        raise KnownError(ErrorCode.LIBREOFFICE_FAILED, detail=f"{seconds:g} s") from None
        finally:
            _end(process)
        return (said.strip().splitlines() or [f"exit {process.returncode}"])[-1]

    def _refuse_when_stopped(self) -> None:
        if self.stop.is_set():
            raise KnownError(ErrorCode.LIBREOFFICE_STOPPED)


@contextmanager
def office(stop: Event | None = None) -> Iterator[Office]:
    """Yield LibreOffice with a folder of its own, which goes with it.

    Raises:
        KnownError: LIBREOFFICE_MISSING when it is not installed; LIBREOFFICE_FAILED when its folder cannot be made.
    """
    program = find_libreoffice()
    try:
        with TemporaryDirectory(prefix="aanhef-", ignore_cleanup_errors=True) as folder:
            yield Office(program, Path(folder), stop or Event())
    except OSError as broken:
        raise KnownError(ErrorCode.LIBREOFFICE_FAILED, detail=broken.strerror or str(broken)) from broken


def find_libreoffice() -> str:
    """Return the program that starts LibreOffice.

    Raises:
        KnownError: LIBREOFFICE_MISSING when there is none on the PATH or where its installers put it.
    """
    for name in _PROGRAMS:
        if found := shutil.which(name):
            return found
    for place in _PLACES:
        if place.is_file():
            return str(place)
    raise KnownError(ErrorCode.LIBREOFFICE_MISSING)


def _started(arguments: Sequence[str], said: int = subprocess.PIPE) -> subprocess.Popen[str]:
    return subprocess.Popen(
        arguments,
        stdin=subprocess.DEVNULL,
        stdout=said,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        start_new_session=True,
    )


def _guard(process: subprocess.Popen[str], folder: Path) -> subprocess.Popen[str] | None:
    """Start what waits until this program is gone, however it went, and then ends `process` and removes `folder`.

    It reads from a pipe this program alone holds open. None where there is no shell for it.
    """
    if os.name != "posix":
        return None
    return subprocess.Popen(
        ("/bin/sh", "-c", _LAST_WORK, "sh", str(process.pid), str(folder)),
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )


def _end(process: subprocess.Popen[str]) -> None:
    """End a program that still runs, and what it started: soffice is a script round the program itself."""
    if process.poll() is None:
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
    process.communicate()
