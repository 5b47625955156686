"""What cameras and programs wrote into pictures: taken out without touching a pixel.

Sources: ITU-T T.81 annex B (JPEG markers), CIPA DC-008 (Exif), W3C PNG chapter 5, GIF89a appendix B.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Final

from app.domain.inspection import Leak, LeakCode
from app.ooxml.inspection.drawings import drawing_bared, is_drawing
from app.ooxml.inspection.open_parts import OpenParts
from app.ooxml.inspection.spots import Spot

_JPEG: Final = b"\xff\xd8\xff"
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_GIF: Final = (b"GIF87a", b"GIF89a")
_JFIF, _ADOBE = 14, 12
"""Bytes of what these segments hold when there is no miniature or anything else behind it."""
_BEHIND, _MINIATURE, _UNREADABLE = "bijlage", "miniatuur", "onleesbaar"
_PNG_KEPT: Final = frozenset(
    (
        b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD", b"hIST",
        b"pHYs", b"sPLT", b"acTL", b"fcTL", b"fdAT", b"cICP", b"mDCV", b"cLLI",
    )
)  # fmt: skip
_ORIENTATION, _GPS = 0x0112, 0x8825


def picture_spots(parts: OpenParts) -> Iterator[Spot]:
    """Yield pictures that hold more than their pixels, with what sorts of it; and what is no picture at all.

    One that cannot be cleaned here is left for a person to replace.
    """
    shown = {each.target for _, each in parts.relationships() if each.kind == "image" and not each.external}
    for name in parts.names:
        if parts.tree(name) is not None:
            continue
        data = parts.data(name)
        bare, sorts = bared(data)
        if sorts:
            leak = Leak(code=LeakCode.IMAGE_METADATA, part=name, words=", ".join(sorts))
            yield Spot(leak, partial(parts.put, name, bare) if bare != data else None)
        elif name in shown and not _is_picture(data):
            yield Spot(Leak(code=LeakCode.EMBEDDED_FILE, part=name, words=_UNREADABLE), None)


def bared(data: bytes) -> tuple[bytes, tuple[str, ...]]:
    """Return a picture without what was written beside its pixels, and the sorts of what was there.

    What cannot be taken out stays and is told by its sort; what is no picture comes back as it is. How a JPEG is
    turned stays.
    """
    take_out = _pixels_of(data)
    if take_out is None:
        return drawing_bared(data)
    found = _tried(take_out, data)
    return (found.data, found.sorts) if found else (data, (_UNREADABLE,))


def bare_picture(data: bytes) -> bytes | None:
    """Return a sound JPEG or PNG without what was written beside its pixels; None for any other, a torn one too."""
    take_out = _pixels_of(data)
    found = _tried(take_out, data) if take_out and take_out is not _gif else None
    return found.data if found and found.is_whole else None


@dataclass(frozen=True, slots=True)
class _Bared:
    data: bytes
    sorts: tuple[str, ...]
    is_whole: bool = True
    """False for a picture that was cut short, or whose bytes were altered."""


def _pixels_of(data: bytes) -> Callable[[bytes], _Bared | None] | None:
    kinds = ((_JPEG, _jpeg), (_PNG, _png), *((each, _gif) for each in _GIF))
    return next((take_out for start, take_out in kinds if data.startswith(start)), None)


def _is_picture(data: bytes) -> bool:
    return _pixels_of(data) is not None or is_drawing(data)


def _tried(take_out: Callable[[bytes], _Bared | None], data: bytes) -> _Bared | None:
    try:
        return take_out(data)
    except (struct.error, IndexError):
        return None


def _jpeg(data: bytes) -> _Bared | None:
    kept, sorts, place = [data[:2]], dict[str, None](), 2
    while data[place : place + 1] == b"\xff":
        marker = data[place + 1]
        if marker == 0xFF:
            place += 1
            continue
        if marker == 0xD9:
            if data[place + 2 :].strip(b"\0\r\n "):
                sorts[_BEHIND] = None
            kept.append(b"\xff\xd9")
            return _Bared(b"".join(kept), tuple(sorts))
        (length,) = struct.unpack(">H", data[place + 2 : place + 4])
        segment = data[place : place + 2 + length]
        place += 2 + length
        said = _said(marker, segment[4:])
        if said is None:
            kept.append(segment)
        else:
            sorts[said] = None
            kept.append(_instead(said, segment))
        if marker == 0xDA:
            start = place
            place = _end_of_scan(data, place)
            kept.append(data[start:place])
    return _Bared(b"".join(kept), tuple(sorts), is_whole=False) if place >= len(data) - 1 else None


def _instead(said: str, segment: bytes) -> bytes:
    """Return what stays of a segment: how a picture is turned, its density without a miniature."""
    if said.startswith("EXIF"):
        return _turn(segment[10:])
    if segment[4:9] == b"JFIF\0":
        return b"\xff\xe0\x00\x10" + segment[4:16] + b"\0\0"
    return b""


def _said(marker: int, content: bytes) -> str | None:
    """Return what sort of thing a segment says of the picture; None for what belongs to it."""
    if marker == 0xE1 and content.startswith(b"Exif\0\0"):
        tags = _exif_tags(content[6:])
        if _exif(content) == _turn(content[6:]):
            return None
        return "EXIF, GPS" if _GPS in tags else "EXIF"
    if marker == 0xE1:
        return "XMP" if b"adobe.com/x" in content[:40] else "APP1"
    if marker == 0xFE:
        return "tekst"
    if marker == 0xE0:
        return None if content.startswith(b"JFIF\0") and len(content) == _JFIF else _MINIATURE
    if not 0xE0 <= marker <= 0xEF or (marker == 0xEE and content.startswith(b"Adobe") and len(content) == _ADOBE):
        return None
    if marker == 0xE2 and content.startswith(b"ICC_PROFILE\0"):
        return None
    return "IPTC" if marker == 0xED else f"APP{marker - 0xE0}"


def _end_of_scan(data: bytes, place: int) -> int:
    while True:
        place = data.index(b"\xff", place) if b"\xff" in data[place:] else len(data)
        if place >= len(data) - 1:
            return len(data)
        if data[place + 1] == 0 or 0xD0 <= data[place + 1] <= 0xD7:
            place += 2
        else:
            return place


def _exif_tags(tiff: bytes) -> dict[int, int]:
    """Return the tags of the first directory, each with a short value where it has one."""
    order = "<" if tiff[:2] == b"II" else ">"
    (first,) = struct.unpack(order + "I", tiff[4:8])
    (count,) = struct.unpack(order + "H", tiff[first : first + 2])
    tags: dict[int, int] = {}
    for number in range(count):
        entry = tiff[first + 2 + 12 * number : first + 14 + 12 * number]
        tag, _, _, value = struct.unpack(order + "HHIH", entry[:10])
        tags[tag] = value
    return tags


def _turn(tiff: bytes) -> bytes:
    """Return a segment that says no more than how the picture is turned; nothing where it stands upright."""
    turned = _exif_tags(tiff).get(_ORIENTATION, 1)
    if not 2 <= turned <= 8:
        return b""
    directory = struct.pack(">2sHIHHHIHHI", b"MM", 42, 8, 1, _ORIENTATION, 3, 1, turned, 0, 0)
    return _exif(b"Exif\0\0" + directory)


def _exif(content: bytes) -> bytes:
    return b"\xff\xe1" + struct.pack(">H", len(content) + 2) + content


def _png(data: bytes) -> _Bared:
    kept, sorts, place, is_whole = [data[:8]], dict[str, None](), 8, True
    while place + 8 <= len(data):
        length, kind = struct.unpack(">I4s", data[place : place + 8])
        chunk = data[place : place + 12 + length]
        place += 12 + length
        is_whole &= len(chunk) == 12 + length and zlib.crc32(chunk[4:-4]) == struct.unpack(">I", chunk[-4:])[0]
        if kind in _PNG_KEPT:
            kept.append(chunk)
        else:
            sorts["XMP" if b"XML:com.adobe.xmp" in chunk else kind.decode("ascii", "replace")] = None
        if kind == b"IEND":
            if place < len(data):
                sorts[_BEHIND] = None
            return _Bared(b"".join(kept), tuple(sorts), is_whole)
    return _Bared(b"".join(kept), tuple(sorts), is_whole=False)


def _gif(data: bytes) -> _Bared:
    place = 13 + (3 << (data[10] & 7) + 1 if data[10] & 0x80 else 0)
    kept, sorts = [data[:place]], dict[str, None]()
    while place < len(data) and data[place] != 0x3B:
        start = place
        if data[place] == 0x21:
            kind, end = data[place + 1], _end_of_blocks(data, place + 2)
            loops = kind == 0xFF and data[place + 3 : place + 11] in (b"NETSCAPE", b"ANIMEXTS")
            place = end
            if kind == 0xFE or (kind == 0xFF and not loops):
                sorts["tekst" if kind == 0xFE else "XMP"] = None
                continue
        else:
            flags = data[place + 9]
            place = _end_of_blocks(data, place + 11 + (3 << (flags & 7) + 1 if flags & 0x80 else 0))
        kept.append(data[start:place])
    if data[place + 1 :].strip(b"\0"):
        sorts[_BEHIND] = None
    return _Bared(b"".join((*kept, b";")), tuple(sorts))


def _end_of_blocks(data: bytes, place: int) -> int:
    while data[place]:
        place += data[place] + 1
    return place + 1
