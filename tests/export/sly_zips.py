"""What hides bytes in a zip so that no reader of its members sees them. The name in them is nobody's."""

import struct
import zipfile
from collections.abc import Callable
from io import BytesIO
from typing import Final

_NAME: Final = b"J. Jansen"


def remark_on_the_file(data: bytes) -> bytes:
    """Return the zip with a remark at its end."""
    raw = BytesIO(data)
    with zipfile.ZipFile(raw, "a") as packed:
        packed.comment = _NAME
    return raw.getvalue()


def something_before(data: bytes) -> bytes:
    """Return the zip behind other bytes."""
    return _NAME + data


def something_behind(data: bytes) -> bytes:
    """Return the zip with other bytes behind it."""
    return data + _NAME


def remarks_on_members(data: bytes) -> bytes:
    """Return the zip with a remark on each member."""
    return _packed_again(data, remark=_NAME)


def fields_beside_members(data: bytes) -> bytes:
    """Return the zip with a field of nobody's beside each member."""
    return _packed_again(data, extra=struct.pack("<HH", 0x9999, len(_NAME)) + _NAME)


def folder_that_holds_something(data: bytes) -> bytes:
    """Return the zip with bytes in a folder."""
    raw = BytesIO(data)
    with zipfile.ZipFile(raw, "a") as packed:
        packed.writestr(zipfile.ZipInfo("word/oud/"), _NAME)
    return raw.getvalue()


BESIDE_THE_PARTS: Final[tuple[Callable[[bytes], bytes], ...]] = (
    remark_on_the_file, something_before, something_behind, remarks_on_members, fields_beside_members,
    folder_that_holds_something,
)  # fmt: skip


def _packed_again(data: bytes, remark: bytes = b"", extra: bytes = b"") -> bytes:
    raw = BytesIO()
    with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as new:
        for each in old.infolist():
            info = zipfile.ZipInfo(each.filename)
            info.comment, info.extra = remark, extra
            new.writestr(info, old.read(each), zipfile.ZIP_DEFLATED)
    return raw.getvalue()
