"""What kind of file it is: its leading bytes say so, its name only where they do not."""

import re
from pathlib import PurePath
from typing import Final

from app.ooxml.package import OLE_MAGIC, is_encrypted

DOCX: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
DOCM: Final = "application/vnd.ms-word.document.macroEnabled.12"
DOTX: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.template"
DOTM: Final = "application/vnd.ms-word.template.macroEnabled.12"
ODT: Final = "application/vnd.oasis.opendocument.text"
OTT: Final = "application/vnd.oasis.opendocument.text-template"
FLAT_ODT: Final = "application/vnd.oasis.opendocument.text-flat-xml"
PDF: Final = "application/pdf"
PLAIN_TEXT: Final = "text/plain"
MARKDOWN: Final = "text/markdown"
HTML: Final = "text/html"
XML: Final = "application/xml"
EML: Final = "message/rfc822"
MHTML: Final = "multipart/related"
MSG: Final = "application/vnd.ms-outlook"
UNKNOWN: Final = "application/octet-stream"

_ZIP_MAGIC: Final = b"PK\x03\x04"
_ODF_MARK: Final = b"mimetype"
"""An OpenDocument file begins with an uncompressed member of this name (ODF 1.2 part 3, 3.3)."""

_ODF_KIND: Final = re.compile(rb"application/vnd\.oasis\.opendocument\.[a-z-]{1,40}")

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
    ".docm": DOCM,
    ".dotx": DOTX,
    ".dotm": DOTM,
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
    ".msg": MSG,
    ".eml": EML,
    ".mht": MHTML,
    ".mhtml": MHTML,
    ".odt": ODT,
    ".ott": OTT,
    ".fodt": FLAT_ODT,
    ".rtf": "application/rtf",
    ".html": HTML,
    ".htm": HTML,
    ".xhtml": HTML,
    ".xml": XML,
}
_ZIPPED: Final = (".docx", ".docm", ".dotx", ".dotm", ".xlsx", ".pptx", ".odt", ".ott", ".zip")
_COMPOUND: Final = (".doc", ".xls", ".ppt", ".msg")
_STREAMS: Final = (
    ("__properties_version1.0", MSG),
    ("WordDocument", "application/msword"),
    ("Workbook", "application/vnd.ms-excel"),
    ("PowerPoint Document", "application/vnd.ms-powerpoint"),
)
"""A stream that every compound file of a kind has; the name of one in the root, in the directory's UTF-16."""

_OPENING: Final = 4096
_HTML: Final = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b", re.I | re.S)
_XML: Final = re.compile(rb"\s*<\?xml\b|\s*<(?:officiele-publicatie|kamerwrk)\b")
_FLAT_ODF: Final = re.compile(rb"<office:document\b[^>]*opendocument\.text\b", re.S)
_HEADER: Final = re.compile(
    rb"^(?:From|To|Cc|Date|Subject|Received|Return-Path|Message-ID|MIME-Version|Content-Type|Delivered-To|X-[\w-]+"
    rb"|Reply-To|Sender|Content-Transfer-Encoding|DKIM-Signature|ARC-[\w-]+):[ \t]",
    re.I | re.M,
)
_FEWEST_HEADERS: Final = 3
"""Header lines that make a file under a name that tells nothing a mail."""

_SPEAKING: Final = (HTML, XML, PLAIN_TEXT, UNKNOWN, "application/msword", "application/vnd.ms-excel")
"""What a name may claim while the bytes say it is a page, a paper in XML or a mail."""


def media_type(data: bytes, name: str) -> str:
    """Return the media type of a file called `name`, by its leading bytes, then by its name.

    A document with a password has the type it would have without it. Bytes that tell nothing under a name that tells
    nothing give "application/octet-stream".
    """
    suffix = PurePath(name).suffix.casefold()
    if data.startswith(_ZIP_MAGIC):
        return _zipped(data, suffix)
    if data.startswith(OLE_MAGIC):
        return DOCX if is_encrypted(data) else _compound(data, suffix)
    leading = next((kind for magic, kind in _LEADING if data.startswith(magic)), None)
    named = _SUFFIXES.get(suffix, UNKNOWN)
    if leading or named not in _SPEAKING:
        return leading or named
    return _written(data[:_OPENING].replace(b"\0", b"").removeprefix(b"\xef\xbb\xbf"), named)


def holds_files(kind: str) -> bool:
    """Return whether files of a media type may have others in them, each a letter of its own."""
    return kind in (EML, MSG)


def _written(opening: bytes, named: str) -> str:
    """Return what a text is by how it begins; `named` where that tells nothing."""
    opening = opening.lstrip(b"\xff\xfe")
    if _HTML.match(opening):
        return HTML
    if _FLAT_ODF.search(opening):
        return FLAT_ODT
    if _XML.match(opening):
        return XML
    lines = opening.replace(b"\r\n", b"\n")
    head = lines.partition(b"\n\n")[0]
    if named in (UNKNOWN, PLAIN_TEXT) and _HEADER.match(head) and len(_HEADER.findall(head)) >= _FEWEST_HEADERS:
        return EML
    return named


def _zipped(data: bytes, suffix: str) -> str:
    if data[30 : 30 + len(_ODF_MARK)] == _ODF_MARK:
        kind = _ODF_KIND.match(data, 30 + len(_ODF_MARK))
        if kind:
            return kind[0].decode("ascii")
    if suffix in _ZIPPED:
        return _SUFFIXES[suffix]
    return DOCX if b"word/document.xml" in data else "application/zip"


def _compound(data: bytes, suffix: str) -> str:
    streams = (kind for stream, kind in _STREAMS if stream.encode("utf-16-le") in data)
    return next(streams, _SUFFIXES[suffix if suffix in _COMPOUND else ".doc"])
