"""Members of a zip, deflated once and put together often.

A Word package holds some twenty parts of which a letter alters half. The others are deflated when the house style is
prepared; writing a letter then joins ready bytes. Nothing in the result depends on the clock or the machine: the same
members give the same bytes. Format: PKWARE APPNOTE 6.3.3.
"""

import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

_LOCAL: Final = b"PK\3\4"
_CENTRAL: Final = b"PK\1\2"
_END: Final = b"PK\5\6"
_VERSION: Final = 20
_UTF8_NAMES: Final = 0x800
_STORED: Final = 0
_DEFLATED: Final = 8
# 1 January 1980, midnight: the first moment a zip can name.
_NO_TIME: Final = 0
_NO_DATE: Final = 0x21


@dataclass(frozen=True, slots=True)
class Member:
    """One file of a zip, ready to be spliced in."""

    name: str
    header: bytes
    """The fields its local header and its place in the directory have in common."""
    content: bytes


def deflated(name: str, data: bytes, level: int = 9) -> Member:
    """Return `data` compressed; level 1 is fast, 9 is small."""
    compressor = zlib.compressobj(level, zlib.DEFLATED, -15)
    return _member(name, data, compressor.compress(data) + compressor.flush(), _DEFLATED)


def stored(name: str, data: bytes) -> Member:
    """Return `data` as it is, for what is compressed already (pictures)."""
    return _member(name, data, data, _STORED)


def join(members: Iterable[Member]) -> bytes:
    """Return the zip that holds `members` in this order.

    Raises:
        ValueError: when two members bear the same name.
    """
    content: list[bytes] = []
    directory: list[bytes] = []
    seen: set[str] = set()
    place = 0
    for member in members:
        if member.name in seen:
            raise ValueError(f"two members called {member.name}")
        seen.add(member.name)
        name = member.name.encode()
        local = _LOCAL + member.header + name + member.content
        directory.append(
            _CENTRAL + struct.pack("<H", _VERSION) + member.header + struct.pack("<HHHII", 0, 0, 0, 0, place) + name
        )
        content.append(local)
        place += len(local)
    index = b"".join(directory)
    end = struct.pack("<HHHHIIH", 0, 0, len(seen), len(seen), len(index), place, 0)
    return b"".join((*content, index, _END, end))


def _member(name: str, data: bytes, content: bytes, method: int) -> Member:
    lengths = zlib.crc32(data), len(content), len(data), len(name.encode()), 0
    header = struct.pack("<HHHHHIIIHH", _VERSION, _UTF8_NAMES, method, _NO_TIME, _NO_DATE, *lengths)
    return Member(name, header, content)
