"""From a file to what it says: reading its text, then recognising the letter in it."""

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
