"""Bytes to characters, and characters to those a letter can hold."""

import codecs
import re
import unicodedata
from typing import Final

from app.domain.errors import ErrorCode, KnownError
from app.domain.values import FIRST_MARK, LAST_MARK

_BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_UNDEFINED: Final = bytes.maketrans(b"\x81\x8d\x8f\x90\x9d", b"?????")
"""The five bytes Windows-1252 gives no meaning."""

_LINE_END: Final = re.compile("\r\n?|[\x0b\x85\u2028\u2029]")
_DROPPED: Final = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
_MARKS: Final = re.compile(f"[{chr(FIRST_MARK)}-{chr(LAST_MARK)}]")

MOST_CONTROLS: Final = 0.02
"""Control characters in a hundredth of a text; with more of them the bytes are no text at all."""


def decode(data: bytes, name: str) -> str:
    """Return `data` as text, by a fixed ladder: byte order mark, strict UTF-8, UTF-16 by its NULs, Windows-1252.

    Guessing by statistics spoils Dutch (ï becomes ď). Lines end in a newline afterwards, pages in a form feed.

    Raises:
        KnownError: FILE_UNSUPPORTED when the bytes are no text.
    """
    text = _LINE_END.sub("\n", _decoded(data))
    controls = len(_DROPPED.findall(text))
    if controls > MOST_CONTROLS * len(text):
        raise KnownError(ErrorCode.FILE_UNSUPPORTED, name=name, what="application/octet-stream")
    return clean(text)


def clean(text: str) -> str:
    """Return `text` as a letter can hold it.

    Brought to NFC, without control characters, lone surrogates and what XML 1.0 forbids; characters of plane 15,
    which stand for fields here, become U+FFFD so that a reader sees that something stood there. Tabs, newlines and
    form feeds stay.
    """
    return unicodedata.normalize("NFC", _MARKS.sub("\ufffd", _DROPPED.sub("", text)))


def _decoded(data: bytes) -> str:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    wide = _wide(data)
    if wide:
        return data.decode(wide, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.translate(_UNDEFINED).decode("cp1252")


def _wide(data: bytes) -> str:
    """Return the UTF-16 that `data` is in, by where its NULs stand, or "" when it is in none."""
    sample = data[:2000]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    most = len(sample) // 2 * 0.6
    if odd > most and not even:
        return "utf-16-le"
    return "utf-16-be" if even > most and not odd else ""
