"""From a file to what it says: reading its text, then recognising the letter in it.

What is named here is loaded when it is first asked for: whoever only writes letters need not wait for the readers.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.intake.extraction import extract
    from app.intake.fields.copies import copies
    from app.intake.file_names import supplemented
    from app.intake.layouts import learned
    from app.intake.media_types import media_type
    from app.intake.reading_process import FileRead, ReadingProcess, ReadingStopped
    from app.intake.recogniser import recognise

__all__ = [
    "FileRead",
    "ReadingProcess",
    "ReadingStopped",
    "copies",
    "extract",
    "learned",
    "media_type",
    "recognise",
    "supplemented",
]

_PLACES = {
    "FileRead": "reading_process",
    "ReadingProcess": "reading_process",
    "ReadingStopped": "reading_process",
    "copies": "fields.copies",
    "extract": "extraction",
    "learned": "layouts",
    "media_type": "media_types",
    "recognise": "recogniser",
    "supplemented": "file_names",
}


def __getattr__(name: str) -> object:
    if name not in _PLACES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_PLACES[name]}"), name)
