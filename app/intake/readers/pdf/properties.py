"""What a PDF says of itself: weaker than what is printed."""

import re
from typing import Final

import pypdfium2  # type: ignore[import-untyped]

from app.intake.readers.characters import clean

_NAMES: Final = {"Title": "title", "Subject": "subject", "Keywords": "keywords", "CreationDate": "created"}
"""Those of the document information (ISO 32000-1, 14.3.3) that may say something about a letter, by the names Word
has for them. Author and programs are left out: names of civil servants."""

_DATE: Final = re.compile(r"^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d).*$")


def read_properties(document: pypdfium2.PdfDocument) -> tuple[tuple[str, str], ...]:
    """Return names and values of the document information that has a value, persons left out."""
    found = ((name, _value(document.get_metadata_value(key))) for key, name in _NAMES.items())
    return tuple((name, value) for name, value in found if value and value != "None")


def _value(text: str) -> str:
    """Return a value on one line; a date (ISO 32000-1, 7.9.4) as ISO 8601 writes it, without its zone."""
    value = " ".join(clean(text).split())
    return _DATE.sub(r"\1-\2-\3T\4:\5:\6", value)
