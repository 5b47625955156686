"""The formats that can be read. A new one is a module beside this file and a line in the table."""

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from app.domain.readings import Extract
from app.intake.media_types import DOCX, MARKDOWN, PDF, PLAIN_TEXT
from app.intake.readers.docx import read_docx
from app.intake.readers.pdf import read_pdf
from app.intake.readers.text import read_markdown, read_plain

Reader: TypeAlias = Callable[[bytes, str], Extract]
"""Takes the bytes of a file and its name (for messages); raises KnownError for what it cannot or will not read."""

READERS: Final[Mapping[str, Reader]] = {
    DOCX: read_docx,
    PLAIN_TEXT: read_plain,
    MARKDOWN: read_markdown,
    PDF: read_pdf,
}
