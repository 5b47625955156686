"""Reading the text of a file, whatever its format."""

from typing import Final

from app.domain.errors import ErrorCode, KnownError
from app.domain.readings import Extract
from app.intake.media_types import media_type
from app.intake.readers import READERS

LARGEST_FILE: Final = 128
"""In mebibytes; a letter with scans in it stays well below."""


def extract(data: bytes, name: str) -> Extract:
    """Return the text of a file called `name` in reading order.

    Raises:
        KnownError: FILE_EMPTY, FILE_TOO_LARGE (`size` and `limit` in MB), FILE_UNSUPPORTED (`what` is the media
            type), FILE_WITHOUT_TEXT, and what the reader of the format refuses: FILE_ENCRYPTED, PACKAGE_DAMAGED,
            PACKAGE_UNSAFE.
    """
    if not data:
        raise KnownError(ErrorCode.FILE_EMPTY, name=name)
    size = -(-len(data) // (1 << 20))
    if size > LARGEST_FILE:
        raise KnownError(ErrorCode.FILE_TOO_LARGE, name=name, size=size, limit=LARGEST_FILE)
    kind = media_type(data, name)
    reader = READERS.get(kind)
    if reader is None:
        raise KnownError(ErrorCode.FILE_UNSUPPORTED, name=name, what=kind)
    read = reader(data, name)
    if not read.plain.strip():
        raise KnownError(ErrorCode.FILE_WITHOUT_TEXT, name=name)
    return read
