"""What a file says; no archive has a part in it."""

from dataclasses import dataclass
from pathlib import Path

from app import intake
from app.domain.readings import Extract, Reading
from app.runtime.files import read_file


@dataclass(frozen=True, slots=True)
class Recognised:
    """A file read and recognised."""

    name: str
    media_type: str
    data: bytes
    extract: Extract
    reading: Reading


def recognise(path: Path) -> Recognised:
    """Return what a file says.

    Raises:
        KnownError: the file cannot be read; FILE_* and PACKAGE_* codes.
    """
    data = read_file(path)
    extract = intake.extract(data, path.name)
    media_type = intake.media_type(data, path.name)
    return Recognised(path.name, media_type, data, extract, intake.recognise(extract, path.name))
