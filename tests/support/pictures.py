"""Pictures made in code: a plain area of any size."""

import struct
import zlib


def png(width: int, height: int, *chunks: tuple[bytes, bytes], shade: int = 0x9A) -> bytes:
    """Return a PNG of this size in one shade of grey, with further chunks."""
    rows = zlib.compress(height * (b"\0" + width * bytes([shade])), 9)
    head = (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    every = (head, *chunks, (b"IDAT", rows), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in every
    )


def solid(shade: int, width: int = 60, height: int = 30) -> bytes:
    """Return a small PNG in this shade of grey."""
    return png(width, height, shade=shade)
