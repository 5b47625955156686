"""The zip around an Office document, read without trusting anything it says about itself."""

import struct
import zipfile
import zlib
from collections.abc import Mapping
from io import BytesIO
from operator import attrgetter

from app.domain.errors import ErrorCode, KnownError
from app.ooxml import limits

_LOCAL_HEADER = struct.Struct("<4s5H3I2H")
_EXTRA_HEADER = struct.Struct("<HH")
_END_MAGIC, _SHORTEST_END = b"PK\x05\x06", 22
_LOCAL_MAGIC = b"PK\x03\x04"
_DESCRIPTOR_BIT = 0x8
_LONGEST_DESCRIPTOR = 24
_GROWTH_HINT = 0xA220
_KNOWN_EXTRAS = (0x0001, 0x000A, 0x5455, 0x5855, 0x7075, 0x7855, 0x7875, _GROWTH_HINT)
"""Sizes, times, owners and names beside a member (APPNOTE 4.5), and the room Word leaves (ECMA-376 part 2, C.6)."""
_ENCRYPTED_BITS = 0x1 | 0x40 | 0x2000


class Container:
    """The members of a zip file held in memory; nothing is ever written to disk."""

    def __init__(self, data: bytes, name: str) -> None:
        """Read the directory of `data` and refuse what no Office program writes.

        Raises:
            KnownError: PACKAGE_DAMAGED when there is no sound directory, PACKAGE_UNSAFE when it breaks a limit of
                `limits` or names members that another reader would see differently.
        """
        self._data = data
        self._name = name
        self._holds_more = False
        infos = self._directory()
        self._members: Mapping[str, zipfile.ZipInfo] = {info.filename: info for info in infos if not info.is_dir()}
        self._refuse_overlaps(infos)

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of the members, folders left out, in the order of the directory."""
        return tuple(self._members)

    @property
    def holds_more(self) -> bool:
        """Return whether there are bytes no reader of members sees: before, between or beside them, or in remarks."""
        return self._holds_more

    def has(self, member: str) -> bool:
        """Return whether there is a member of this name."""
        return member in self._members

    def inflate(self, member: str) -> bytes:
        """Return the bytes of `member`, counted while they are inflated because declared sizes lie.

        What a member declares was held against the limits when the directory was read.

        Raises:
            KnownError: PACKAGE_DAMAGED when the bytes are cut off or altered, PACKAGE_UNSAFE when there are more of
                them than the directory says.
            KeyError: when there is no such member.
        """
        info = self._members[member]
        packed = self._packed(info)
        content = packed if info.compress_type == zipfile.ZIP_STORED else self._unpack(packed, info)
        if len(content) != info.file_size:
            raise self._unsafe("declared size")
        if zlib.crc32(content) != info.CRC:
            raise self._damaged(f"checksum of {member}")
        return content

    def _unpack(self, packed: bytes, info: zipfile.ZipInfo) -> bytes:
        inflater = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            content = inflater.decompress(packed, info.file_size + 1)
        except zlib.error as broken:
            raise self._damaged(f"packed bytes of {info.filename}") from broken
        if len(content) <= info.file_size and not inflater.eof:
            raise self._damaged(f"cut off in {info.filename}")
        return content

    def _directory(self) -> list[zipfile.ZipInfo]:
        try:
            with zipfile.ZipFile(BytesIO(self._data)) as archive:
                infos = archive.infolist()
                self._holds_more = self._is_followed() or any(map(_is_remarked, infos))
        except (zipfile.BadZipFile, NotImplementedError, struct.error, ValueError, OverflowError, OSError) as broken:
            raise self._damaged(str(broken)) from broken
        if len(infos) > limits.MOST_MEMBERS:
            raise self._unsafe("number of members")
        if sum(info.file_size for info in infos) > limits.LARGEST_PACKAGE:
            raise self._unsafe("zip bomb")
        folded: set[str] = set()
        for info in infos:
            self._refuse_member(info)
            if info.filename.casefold() in folded:
                raise self._unsafe("duplicate member")
            folded.add(info.filename.casefold())
        return infos

    def _is_followed(self) -> bool:
        """Return whether anything stands behind the directory, such as a remark."""
        return len(self._data) - self._data.rfind(_END_MAGIC) != _SHORTEST_END

    def _refuse_member(self, info: zipfile.ZipInfo) -> None:
        path = info.orig_filename
        if "\\" in path or "\0" in path or path.startswith("/") or ":" in path or ".." in path.split("/"):
            raise self._unsafe("member name")
        if info.flag_bits & _ENCRYPTED_BITS:
            raise KnownError(ErrorCode.FILE_ENCRYPTED, name=self._name)
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise self._unsafe("compression method")
        if info.file_size > _allowed(info):
            raise self._unsafe("zip bomb")

    def _refuse_overlaps(self, infos: list[zipfile.ZipInfo]) -> None:
        """Refuse members that share bytes: the trick behind bombs that stay below every ratio."""
        end = descriptor = 0
        for info in sorted(infos, key=attrgetter("header_offset")):
            if info.header_offset < end:
                raise self._unsafe("overlapping members")
            start = self._content_offset(info)
            names = info.header_offset + _LOCAL_HEADER.size + len(info.orig_filename.encode())
            self._holds_more |= info.header_offset > end + descriptor or _has_unknown(self._data[names:start])
            descriptor = _LONGEST_DESCRIPTOR if info.flag_bits & _DESCRIPTOR_BIT else 0
            end = start + info.compress_size

    def _packed(self, info: zipfile.ZipInfo) -> bytes:
        start = self._content_offset(info)
        packed = self._data[start : start + info.compress_size]
        if len(packed) < info.compress_size:
            raise self._damaged(f"cut off in {info.filename}")
        return packed

    def _content_offset(self, info: zipfile.ZipInfo) -> int:
        header = self._data[info.header_offset : info.header_offset + _LOCAL_HEADER.size]
        if info.header_offset < 0 or len(header) < _LOCAL_HEADER.size or not header.startswith(_LOCAL_MAGIC):
            raise self._damaged(f"header of {info.filename}")
        *_, name_length, extra_length = _LOCAL_HEADER.unpack(header)
        start = info.header_offset + _LOCAL_HEADER.size
        called = self._data[start : start + name_length]
        if called != info.orig_filename.encode("utf-8") and called != info.orig_filename.encode("cp437", "replace"):
            raise self._unsafe("member name")
        return start + int(name_length) + int(extra_length)

    def _damaged(self, detail: str) -> KnownError:
        return KnownError(ErrorCode.PACKAGE_DAMAGED, name=self._name, detail=detail)

    def _unsafe(self, what: str) -> KnownError:
        return KnownError(ErrorCode.PACKAGE_UNSAFE, name=self._name, what=what)


def _is_remarked(info: zipfile.ZipInfo) -> bool:
    """Return whether the directory says more of a member than a reader needs, or a folder holds something."""
    return bool(info.comment) or (info.is_dir() and info.file_size > 0) or _has_unknown(info.extra)


def _has_unknown(extra: bytes) -> bool:
    """Return whether the extra fields of a member hold anything but what zip programs write there."""
    while len(extra) >= _EXTRA_HEADER.size:
        kind, length = _EXTRA_HEADER.unpack(extra[: _EXTRA_HEADER.size])
        content, extra = extra[4 : 4 + length], extra[4 + length :]
        if kind not in _KNOWN_EXTRAS or (kind == _GROWTH_HINT and any(content[4:])):
            return True
    return any(extra)


def is_xml(member: str) -> bool:
    """Return whether a member holds XML, by its name."""
    return member.casefold().endswith((".xml", ".rels", ".vml"))


def _allowed(info: zipfile.ZipInfo) -> int:
    most = max(limits.FREE_SIZE, limits.STEEPEST_RATIO * info.compress_size)
    return min(most, limits.LARGEST_XML_PART) if is_xml(info.filename) else most
