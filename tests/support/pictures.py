"""Pictures made in code."""

import struct
import zlib


def solid(shade: int, width: int = 60, height: int = 30) -> bytes:
    """Return a PNG in one shade of grey."""
    rows = (b"\0" + bytes([shade]) * width) * height
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    written = (struct.pack(">I", len(data)) + k + data + struct.pack(">I", zlib.crc32(k + data)) for k, data in parts)
    return b"\x89PNG\r\n\x1a\n" + b"".join(written)
