"""What a file says; no archive has a part in it."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from app.domain.corrections import Layout
from app.domain.readings import Extract, Reading
from app.intake import ReadingProcess
from app.runtime.files import read_file


@dataclass(frozen=True, slots=True)
class Recognised:
    """A file read and recognised."""

    name: str
    media_type: str
    data: bytes
    extract: Extract
    reading: Reading


def recognise(path: Path, process: ReadingProcess, layouts: tuple[Layout, ...] = ()) -> Recognised:
    """Return what a file says, read by `process`; `layouts` are those learned from corrections.

    Raises:
        KnownError: the file cannot be read; FILE_*, READING_* and PACKAGE_* codes.
    """
    data = read_file(path)
    read = process.read(data, path.name, layouts)
    return Recognised(path.name, read.media_type, data, read.extract, read.reading)


def recognise_alone(path: Path) -> Recognised:
    """Return what one file says, read by a process that ends with it; raises as `recognise`."""
    with closing(ReadingProcess()) as process:
        return recognise(path, process)
