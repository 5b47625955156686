"""What a file says; no archive has a part in it."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from app.domain.readings import Extract, Reading
from app.intake.reading_process import ReadingProcess
from app.runtime.files import read_file


@dataclass(frozen=True, slots=True)
class Recognised:
    """A file read and recognised."""

    name: str
    media_type: str
    data: bytes
    extract: Extract
    reading: Reading


def recognise_alone(path: Path) -> Recognised:
    """Return what a file says, read in a process that ends with it.

    Raises:
        KnownError: the file cannot be read; FILE_*, READING_* and PACKAGE_* codes.
    """
    data = read_file(path)
    with closing(ReadingProcess()) as process:
        read = process.read(data, path.name)
    return Recognised(path.name, read.media_type, data, read.extract, read.reading)
