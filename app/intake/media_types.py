"""What kind of file it is: its leading bytes say so, its name only where they do not."""

from pathlib import PurePath
from typing import Final

from app.ooxml.package import OLE_MAGIC, is_encrypted

DOCX: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
PLAIN_TEXT: Final = "text/plain"
MARKDOWN: Final = "text/markdown"
PDF: Final = "application/pdf"
UNKNOWN: Final = "application/octet-stream"

_ZIP_MAGIC: Final = b"PK\x03\x04"
_ODF_MARK: Final = b"mimetype"
"""An OpenDocument file begins with an uncompressed member of this name (ODF 1.2 part 3, 3.3)."""

_LEADING: Final = (
    (b"%PDF-", PDF),
    (b"{\\rtf", "application/rtf"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"GIF8", "image/gif"),
)

_SUFFIXES: Final = {
    ".docx": DOCX,
    ".docm": "application/vnd.ms-word.document.macroEnabled.12",
    ".dotx": "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".zip": "application/zip",
    ".txt": PLAIN_TEXT,
    ".md": MARKDOWN,
    ".markdown": MARKDOWN,
    ".pdf": PDF,
    ".doc": "application/msword",
    ".xls": "application/vnd.ms-excel",
    ".ppt": "application/vnd.ms-powerpoint",
    ".msg": "application/vnd.ms-outlook",
    ".eml": "message/rfc822",
    ".odt": "application/vnd.oasis.opendocument.text",
    ".rtf": "application/rtf",
    ".html": "text/html",
    ".htm": "text/html",
    ".xml": "application/xml",
}
_ZIPPED: Final = (".docx", ".docm", ".dotx", ".xlsx", ".pptx", ".zip")
_COMPOUND: Final = (".doc", ".xls", ".ppt", ".msg")


def media_type(data: bytes, name: str) -> str:
    """Return the media type of a file called `name`, by its leading bytes, then by its name.

    A document with a password has the type it would have without it. Bytes that tell nothing under a name that tells
    nothing give "application/octet-stream".
    """
    suffix = PurePath(name).suffix.casefold()
    if data.startswith(_ZIP_MAGIC):
        return _zipped(data, suffix)
    if data.startswith(OLE_MAGIC):
        return DOCX if is_encrypted(data) else _SUFFIXES[suffix if suffix in _COMPOUND else ".doc"]
    leading = next((kind for magic, kind in _LEADING if data.startswith(magic)), None)
    return leading or _SUFFIXES.get(suffix, UNKNOWN)


def _zipped(data: bytes, suffix: str) -> str:
    if data[30 : 30 + len(_ODF_MARK)] == _ODF_MARK:
        kind = data[30 + len(_ODF_MARK) :][:80].partition(b"PK")[0]
        return kind.decode("ascii", "replace").strip()
    if suffix in _ZIPPED:
        return _SUFFIXES[suffix]
    return DOCX if b"word/document.xml" in data else "application/zip"
