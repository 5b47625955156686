"""What a PDF says of itself: weaker than what is printed."""

from typing import Final

import pypdfium2  # type: ignore[import-untyped]

from app.intake.readers.characters import clean

_NAMES: Final = {"Title": "title", "Subject": "subject", "Keywords": "keywords", "CreationDate": "created"}
"""Those of the document information (ISO 32000-1, 14.3.3) that may say something about a letter, by the names Word
has for them. Author and programs are left out: names of civil servants."""


def read_properties(document: pypdfium2.PdfDocument) -> tuple[tuple[str, str], ...]:
    """Return names and values of the document information that has a value, persons left out."""
    found = ((name, clean(document.get_metadata_value(key))) for key, name in _NAMES.items())
    return tuple((name, " ".join(value.split())) for name, value in found if value.strip() and value != "None")
