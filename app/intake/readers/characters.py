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

_NAMED: Final = re.compile(rb"<meta\b[^>]{0,500}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{1,40})", re.IGNORECASE)
_MEANT: Final = ("iso8859", "cp125", "koi8", "mac", "cp850", "cp437", "big5", "gb", "shift_jis", "euc")
"""Encodings in which a byte below 128 is ASCII; the others a page that begins with readable tags is not in."""

_NOT_UTF_8: Final = re.compile("[\udc80-\udcff]")
_SOUND: Final = re.compile("[^\x00-\x7f\udc80-\udcff]")

_LINE_END: Final = re.compile("\r\n?|[\x0b\x85\u2028\u2029]")
_DROPPED: Final = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
_LETTERSPACED: Final = re.compile(r"(?<!\S)[A-Z](?: [a-z]){3,}(?: [A-Z](?: [a-z]){3,})*(?!\S)")
_CAPITAL: Final = re.compile(r"(?<=[a-z])(?=[A-Z])")
_MARKS: Final = re.compile(f"[{chr(FIRST_MARK)}-{chr(LAST_MARK)}]")

MOST_CONTROLS: Final = 0.02
"""Control characters in a hundredth of a text; with more of them the bytes are no text at all."""


def decode(data: bytes, name: str) -> str:
    """Return `data` as text, by a fixed ladder: byte order mark, strict UTF-8, UTF-16 by its NULs, Windows-1252.

    Guessing by statistics spoils Dutch (ï becomes ď). Lines end in a newline afterwards, pages in a form feed.

    Raises:
        KnownError: FILE_UNSUPPORTED when the bytes are no text.
    """
    return _checked(_decoded(data, "cp1252"), name)


def unspaced(text: str) -> str:
    """Return `text` with letterspaced words written as words: "D a t u m  K e n m e r k" gives "Datum Kenmerk".

    So the labels of Algemene Zaken come out of a PDF; a capital begins a word.
    """
    return _LETTERSPACED.sub(lambda found: _CAPITAL.sub(" ", found[0].replace(" ", "")), text)


def decode_html(data: bytes, name: str) -> str:
    """Return a web page as text: by the same ladder, but for its last step by the encoding the page names.

    A page in sound UTF-8 is UTF-8 whatever it says of itself. "iso-8859-1" means Windows-1252 (WHATWG Encoding 4.2).

    Raises:
        KnownError: FILE_UNSUPPORTED when the bytes are no text.
    """
    named = _NAMED.search(data[:4096])
    return _checked(_decoded(data, _known(named[1].decode("ascii")) if named else "cp1252"), name)


def decode_as(data: bytes, encoding: str | None, name: str) -> str:
    """Return `data` as text in the encoding its sender names, by the ladder of `decode` where nobody knows that one.

    Raises:
        KnownError: FILE_UNSUPPORTED when the bytes are no text.
    """
    known = _known(encoding) if encoding else "cp1252"
    if known == "cp1252":
        return decode(data, name)
    return _checked(data.decode(known, "replace"), name)


def _checked(decoded: str, name: str) -> str:
    text = _LINE_END.sub("\n", decoded)
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
    if text.isprintable():
        # None of those is printable, nor is a tab or newline.
        return text if text.isascii() else unicodedata.normalize("NFC", text)
    return unicodedata.normalize("NFC", _MARKS.sub("\ufffd", _DROPPED.sub("", text)))


def _decoded(data: bytes, otherwise: str) -> str:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    wide = _wide(data)
    if wide:
        return data.decode(wide, "replace")
    text = data.decode("utf-8", "surrogateescape")
    stray = len(_NOT_UTF_8.findall(text))
    # Sound sequences that outnumber the stray bytes: two texts were pasted together. Windows-1252 has hardly any.
    if not stray or len(_SOUND.findall(text)) > stray:
        return _NOT_UTF_8.sub(_as_windows, text)
    if otherwise == "cp1252":
        return data.translate(_UNDEFINED).decode("cp1252")
    return data.decode(otherwise, "replace")


def _known(label: str) -> str:
    """Return the encoding a web page means by `label`; Windows-1252 where nobody knows it or it cannot be meant."""
    try:
        found = codecs.lookup(label)
        "a".encode(found.name)
    except (LookupError, ValueError, TypeError):
        return "cp1252"
    return found.name if found.name.startswith(_MEANT) and found.name != "iso8859-1" else "cp1252"


def _as_windows(stray: re.Match[str]) -> str:
    """Read a byte that is no UTF-8 as Windows writes it."""
    return bytes([ord(stray[0]) & 0xFF]).translate(_UNDEFINED).decode("cp1252")


def _wide(data: bytes) -> str:
    """Return the UTF-16 that `data` is in, by where its NULs stand, or "" when it is in none."""
    sample = data[:2000]
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    most = len(sample) // 2 * 0.6
    if odd > most and not even:
        return "utf-16-le"
    return "utf-16-be" if even > most and not odd else ""
