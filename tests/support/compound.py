"""Compound files ([MS-CFB]) made in code, as Outlook keeps its mails in."""

import struct
from collections.abc import Mapping
from typing import TypeAlias

Storage: TypeAlias = Mapping[str, "bytes | Storage"]
"""Streams and storages by name."""

_SECTOR = 512
_MINI = 64
_CUTOFF = 4096
_END, _FREE, _FAT = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD


def compound(root: Storage) -> bytes:
    """Return a compound file that holds `root`."""
    return _Writer().write(root)


class _Writer:
    def __init__(self) -> None:
        self.sectors: list[bytes] = []
        self.fat: list[int] = []
        self.mini = b""
        self.mini_fat: list[int] = []
        self.entries: list[list[object]] = []

    def write(self, root: Storage) -> bytes:
        self._entry("Root Entry", 5)
        self.entries[0][4] = self._children(root)
        mini_start = self._chain(self.mini) if self.mini else _END
        self.entries[0][5:] = [mini_start, len(self.mini)]
        mini_fat = b"".join(struct.pack("<I", each) for each in self.mini_fat)
        mini_fat_start = self._chain(mini_fat, b"\xff") if mini_fat else _END
        mini_fat_count = -(-len(mini_fat) // _SECTOR)
        directory = self._chain(b"".join(map(_packed, self.entries)))
        count = 1
        while (len(self.fat) + count) * 4 > count * _SECTOR:
            count += 1
        places = list(range(len(self.fat), len(self.fat) + count))
        fat = [*self.fat, *([_FAT] * count)]
        table = b"".join(struct.pack("<I", each) for each in fat).ljust(count * _SECTOR, b"\xff")
        header = bytes.fromhex("D0CF11E0A1B11AE1") + bytes(16)
        header += struct.pack("<HHHHH6xII", 0x3E, 3, 0xFFFE, 9, 6, 0, count)
        header += struct.pack("<IIIIIII", directory, 0, _CUTOFF, mini_fat_start, mini_fat_count, _END, 0)
        header += b"".join(struct.pack("<I", each) for each in (places + [_FREE] * 109)[:109])
        return header + b"".join(self.sectors) + table

    def _entry(self, name: str, kind: int) -> int:
        self.entries.append([name, kind, _FREE, _FREE, _FREE, 0, 0])
        return len(self.entries) - 1

    def _children(self, storage: Storage) -> int:
        first, last = _FREE, None
        for name in sorted(storage, key=lambda each: (len(each), each.upper())):
            content = storage[name]
            place = self._entry(name, 2 if isinstance(content, bytes) else 1)
            if isinstance(content, bytes):
                self.entries[place][5:] = [self._stream(content), len(content)]
            else:
                self.entries[place][4] = self._children(content)
            if last is None:
                first = place
            else:
                self.entries[last][3] = place
            last = place
        return first

    def _stream(self, content: bytes) -> int:
        if not content:
            return _END
        if len(content) >= _CUTOFF:
            return self._chain(content)
        start = len(self.mini) // _MINI
        count = -(-len(content) // _MINI)
        self.mini += content.ljust(count * _MINI, b"\0")
        self.mini_fat.extend([*range(start + 1, start + count), _END])
        return start

    def _chain(self, content: bytes, padding: bytes = b"\0") -> int:
        start = len(self.sectors)
        pieces = [content[at : at + _SECTOR].ljust(_SECTOR, padding) for at in range(0, len(content), _SECTOR)]
        self.sectors.extend(pieces)
        self.fat.extend([*range(start + 1, start + len(pieces)), _END])
        return start


def _packed(entry: list[object]) -> bytes:
    name, kind, left, right, child, start, size = entry
    encoded = str(name).encode("utf-16-le") + b"\0\0"
    packed = encoded.ljust(64, b"\0") + struct.pack("<HBBIII", len(encoded), kind, 1, left, right, child)
    return packed + bytes(36) + struct.pack("<IQ", start, size)


def msg(
    texts: Mapping[int, str],
    *,
    html: bytes = b"",
    sent: int = 0,
    attached: tuple[Storage, ...] = (),
    header: int = 32,
) -> Storage:
    """Return a message: texts by property id, the moment it was sent in units of 100 ns since 1601, attachments."""
    binaries = {0x1013: html} if html else {}
    times = {0x0039: sent} if sent else {}
    storage = dict(_properties(texts, binaries, times, {0x340D: 0x40000}, header))
    return storage | {f"__attach_version1.0_#{number:08X}": each for number, each in enumerate(attached)}


def attachment(name: str, content: bytes, mime: str = "", content_id: str = "") -> Storage:
    """Return a file attached to a message."""
    texts = {0x3707: name, 0x370E: mime, 0x3712: content_id}
    return dict(
        _properties({pid: text for pid, text in texts.items() if text}, {0x3701: content}, {}, {0x3705: 1}, 8)
    )


def attached_message(inner: Storage) -> Storage:
    """Return a message attached to a message; `inner` is one with a header of 24 bytes."""
    return dict(_properties({}, {}, {}, {0x3705: 5}, 8)) | {"__substg1.0_3701000D": inner}


def _properties(
    texts: Mapping[int, str],
    binaries: Mapping[int, bytes],
    times: Mapping[int, int],
    numbers: Mapping[int, int],
    header: int,
) -> "dict[str, bytes | Storage]":
    streams: dict[str, bytes | Storage] = {}
    listing = bytes(header)
    for pid, text in texts.items():
        streams[f"__substg1.0_{pid:04X}001F"] = text.encode("utf-16-le")
        listing += struct.pack("<HHIII", 0x1F, pid, 6, 2 * len(text) + 2, 0)
    for pid, content in binaries.items():
        streams[f"__substg1.0_{pid:04X}0102"] = content
        listing += struct.pack("<HHIII", 0x102, pid, 6, len(content), 0)
    for pid, moment in times.items():
        listing += struct.pack("<HHIQ", 0x40, pid, 6, moment)
    for pid, number in numbers.items():
        listing += struct.pack("<HHIII", 0x03, pid, 6, number, 0)
    return {**streams, "__properties_version1.0": listing}
