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
_LOCAL_MAGIC = b"PK\x03\x04"
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
        self._members = self._directory()
        self._refuse_overlaps()

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of the members, folders left out, in the order of the directory."""
        return tuple(self._members)

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

    def _directory(self) -> Mapping[str, zipfile.ZipInfo]:
        try:
            with zipfile.ZipFile(BytesIO(self._data)) as archive:
                infos = archive.infolist()
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
        return {info.filename: info for info in infos if not info.is_dir()}

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

    def _refuse_overlaps(self) -> None:
        """Refuse members that share bytes: the trick behind bombs that stay below every ratio."""
        end = 0
        for info in sorted(self._members.values(), key=attrgetter("header_offset")):
            if info.header_offset < end:
                raise self._unsafe("overlapping members")
            end = self._content_offset(info) + info.compress_size

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


def is_xml(member: str) -> bool:
    """Return whether a member holds XML, by its name."""
    return member.casefold().endswith((".xml", ".rels", ".vml"))


def _allowed(info: zipfile.ZipInfo) -> int:
    most = max(limits.FREE_SIZE, limits.STEEPEST_RATIO * info.compress_size)
    return min(most, limits.LARGEST_XML_PART) if is_xml(info.filename) else most
