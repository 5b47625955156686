"""The formats that can be read. A new one is a module beside this file and a line in the table."""

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from app.domain.readings import Extract
from app.intake.media_types import (
    DOCM,
    DOCX,
    DOTM,
    DOTX,
    EML,
    FLAT_ODT,
    HTML,
    MARKDOWN,
    MHTML,
    MSG,
    ODT,
    OTT,
    PDF,
    PLAIN_TEXT,
    XML,
)
from app.intake.readers.docx import read_docx
from app.intake.readers.html import read_html
from app.intake.readers.mail import read_eml, read_mhtml, read_msg
from app.intake.readers.odt import read_flat_odt, read_odt
from app.intake.readers.official_xml import read_official_xml
from app.intake.readers.pdf import read_pdf
from app.intake.readers.text import read_markdown, read_plain

Reader: TypeAlias = Callable[[bytes, str], Extract]
"""Takes the bytes of a file and its name (for messages); raises KnownError for what it cannot or will not read."""

READERS: Final[Mapping[str, Reader]] = {
    DOCX: read_docx,
    DOCM: read_docx,
    DOTX: read_docx,
    DOTM: read_docx,
    ODT: read_odt,
    OTT: read_odt,
    FLAT_ODT: read_flat_odt,
    HTML: read_html,
    XML: read_official_xml,
    EML: read_eml,
    MSG: read_msg,
    MHTML: read_mhtml,
    PLAIN_TEXT: read_plain,
    MARKDOWN: read_markdown,
    PDF: read_pdf,
}
