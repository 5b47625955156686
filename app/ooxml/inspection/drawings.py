"""What programs wrote into pictures that are no JPEG, PNG or GIF; of some it can be taken out, of others only told.

Sources: [MS-EMF] 2.2.9 (the description in the header), TIFF 6.0 and its tags, W3C SVG 2, the containers of BMP and
WebP.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Callable, Iterator
from typing import Final

from lxml import etree

from app.domain.errors import KnownError
from app.ooxml.guarded_xml import has_doctype, has_remarks, parse

_EMF, _EMF_MARK = b"\x01\0\0\0", b" EMF"
_TIFF: Final = (b"II*\0", b"MM\0*")
_OTHERS: Final = (b"\xd7\xcd\xc6\x9a", b"\x01\0\x09\0", b"\x02\0\x09\0", b"\0\0\x01\0")
"""WMF with and without a header, and icons: they have no place for more than the drawing."""
_TOLD_OF_TIFF: Final = frozenset(
    (269, 270, 271, 272, 285, 305, 306, 315, 316, 700, 33432, 33723, 34377, 34665, 34853, 37510, *range(40091, 40096))
)
_SVG: Final = re.compile(rb"\s*(?:<\?xml[^>]*\?>)?(?:\s|<!--.*?-->|<!DOCTYPE[^>]*>)*<(?:\w+:)?svg\b", re.DOTALL)
_SVG_KNOWN: Final = ("http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink", "http://www.w3.org/XML/1998/")
_SVG_GONE: Final = ("metadata", "script", "title", "desc", "foreignObject")
_SVG_INSIDE: Final = ("#", "data:")
_MOST_OF_AN_SVG: Final = 4096


def is_drawing(data: bytes) -> bool:
    """Return whether the bytes begin as a picture that this module or Word knows."""
    return any(begins(data) for begins, _ in _KINDS) or data.startswith(_OTHERS)


def drawing_bared(data: bytes) -> tuple[bytes, tuple[str, ...]]:
    """Return a picture without what tells of its making, and the sorts of it; the same bytes where it cannot go."""
    for begins, bare in _KINDS:
        if begins(data):
            try:
                return bare(data)
            except (struct.error, IndexError):
                return data, ("onleesbaar",)
    return data, ()


def _is_emf(data: bytes) -> bool:
    return data.startswith(_EMF) and data[40:44] == _EMF_MARK


def _emf(data: bytes) -> tuple[bytes, tuple[str, ...]]:
    """Blank the words in which a program names itself and the file."""
    length, start = struct.unpack("<II", data[60:68])
    end = start + 2 * length
    if not length or not any(data[start:end]):
        return data, ()
    blank = data[:start] + bytes(len(data[start:end])) + data[end:]
    return blank[:60] + bytes(8) + blank[68:], ("omschrijving",)


def _is_bmp(data: bytes) -> bool:
    return data.startswith(b"BM")


def _bmp(data: bytes) -> tuple[bytes, tuple[str, ...]]:
    (length,) = struct.unpack("<I", data[2:6])
    return (data[:length], ("bijlage",)) if 0 < length < len(data) else (data, ())


def _is_webp(data: bytes) -> bool:
    return data.startswith(b"RIFF") and data[8:12] == b"WEBP"


def _webp(data: bytes) -> tuple[bytes, tuple[str, ...]]:
    return data, tuple(name for name in ("EXIF", "XMP ") if name.encode() in data)


def _is_tiff(data: bytes) -> bool:
    return data.startswith(_TIFF)


def _tiff(data: bytes) -> tuple[bytes, tuple[str, ...]]:
    return data, (("TIFF",) if any(tag in _TOLD_OF_TIFF for tag in _tiff_tags(data)) else ())


def _tiff_tags(data: bytes) -> Iterator[int]:
    order = "<" if data.startswith(b"II") else ">"
    (start,) = struct.unpack(order + "I", data[4:8])
    seen: set[int] = set()
    while start and start not in seen:
        seen.add(start)
        (count,) = struct.unpack(order + "H", data[start : start + 2])
        for number in range(count):
            (tag,) = struct.unpack(order + "H", data[start + 2 + 12 * number : start + 4 + 12 * number])
            yield tag
        end = start + 2 + 12 * count
        (start,) = struct.unpack(order + "I", data[end : end + 4])


def _is_svg(data: bytes) -> bool:
    return _SVG.match(data[:_MOST_OF_AN_SVG].removeprefix(b"\xef\xbb\xbf")) is not None


def _svg(data: bytes) -> tuple[bytes, tuple[str, ...]]:
    """Leave of a drawing what is drawn: no remarks, no data of the program, no script, nothing from elsewhere."""
    try:
        root = parse(data, "", "svg")
    except KnownError:
        return data, ("onleesbaar",)
    found = has_remarks(data) or has_doctype(data)
    for element in list(root.iter("*")):
        name = etree.QName(element)
        if not _is_of_svg(str(element.tag)) or name.localname in _SVG_GONE:
            found = True
            parent = element.getparent()
            if parent is not None:
                parent.remove(element)
        for key, value in list(element.attrib.items()):
            local = str(key).rpartition("}")[2]
            leads_out = local == "href" and not str(value).startswith(_SVG_INSIDE)
            if leads_out or local.startswith("on") or not _is_of_svg(str(key)):
                found = True
                element.attrib.pop(key, "")
    if not found:
        return data, ()
    etree.cleanup_namespaces(root)
    return etree.tostring(root, encoding="utf-8"), ("SVG",)


def _is_of_svg(name: str) -> bool:
    return not name.startswith("{") or name[1:].startswith(_SVG_KNOWN)


_Kind = tuple[Callable[[bytes], bool], Callable[[bytes], tuple[bytes, tuple[str, ...]]]]
_KINDS: Final[tuple[_Kind, ...]] = (
    (_is_emf, _emf), (_is_tiff, _tiff), (_is_bmp, _bmp), (_is_webp, _webp), (_is_svg, _svg)
)  # fmt: skip
