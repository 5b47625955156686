"""PDF by LibreOffice, started for the occasion with a profile of its own and never left running."""

import os
import shutil
import signal
import subprocess
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from app.domain.errors import ErrorCode, KnownError

SECONDS: Final = 120
"""How long one start may take; a cold one on a slow machine takes some ten."""
_PROGRAMS: Final = ("soffice", "libreoffice")
_PLACES: Final = (
    Path("/Applications/LibreOffice.app/Contents/MacOS/soffice"),
    Path("C:/Program Files/LibreOffice/program/soffice.exe"),
)
# Tagged, with headings as bookmarks, so that a screen reader finds its way.
_FILTER: Final = (
    'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},'
    '"ExportBookmarks":{"type":"boolean","value":"true"}}'
)


def to_pdf(docx: bytes, seconds: float = SECONDS) -> bytes:
    """Return the Word file laid out by LibreOffice as a PDF.

    Raises:
        KnownError: LIBREOFFICE_MISSING when it is not installed; LIBREOFFICE_FAILED with `detail` when it made no
            PDF or took longer than `seconds`.
    """
    return to_pdfs((docx,), seconds)[0]


def to_pdfs(files: Sequence[bytes], seconds: float = SECONDS) -> tuple[bytes, ...]:
    """Return several Word files as PDFs; starting LibreOffice takes longer than any one of them.

    Raises:
        KnownError: as `to_pdf`.
    """
    return convert(files, _FILTER, "pdf", seconds)


def convert(files: Sequence[bytes], target: str, extension: str, seconds: float = SECONDS) -> tuple[bytes, ...]:
    """Return Word files in another format: `target` as LibreOffice's --convert-to has it, `extension` of the result.

    Raises:
        KnownError: as `to_pdf`.
    """
    program = find_libreoffice()
    try:
        with TemporaryDirectory(prefix="aanhef-", ignore_cleanup_errors=True) as folder:
            return _convert(program, files, target, extension, seconds, Path(folder))
    except OSError as broken:
        raise KnownError(ErrorCode.LIBREOFFICE_FAILED, detail=broken.strerror or str(broken)) from broken


def _convert(
    program: str, files: Sequence[bytes], target: str, extension: str, seconds: float, folder: Path
) -> tuple[bytes, ...]:
    sources = [folder / f"{number}.docx" for number in range(len(files))]
    for source, data in zip(sources, files, strict=True):
        source.write_bytes(data)
    results = folder / "results"
    arguments = [
        program,
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless",
        "--norestore",
        "--convert-to",
        target,
        "--outdir",
        str(results),
        *map(str, sources),
    ]
    said = _run(arguments, seconds)
    made = [results / f"{source.stem}.{extension}" for source in sources]
    if not all(path.is_file() and path.stat().st_size for path in made):
        raise KnownError(ErrorCode.LIBREOFFICE_FAILED, detail=said)
    return tuple(path.read_bytes() for path in made)


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


def _run(arguments: Sequence[str], seconds: float) -> str:
    """Run a program to its end and return the last line it said; its children end with it."""
    process = subprocess.Popen(
        arguments,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        start_new_session=True,
    )
    try:
        said, _ = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired as late:
        raise KnownError(ErrorCode.LIBREOFFICE_FAILED, detail=f"{seconds:g} s") from late
    finally:
        _end(process)
    return (said.strip().splitlines() or [f"exit {process.returncode}"])[-1]


def _end(process: subprocess.Popen[str]) -> None:
    """End a program that still runs, and what it started: soffice is a script round the program itself."""
    if process.poll() is None:
        if hasattr(os, "killpg"):
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()
    process.communicate()
