"""Pictures that hold more than they show where a reader of sound ones does not look. Nobody in them exists."""

import struct
from collections.abc import Mapping
from typing import Final

from app.domain.inspection import LeakCode
from tests.export.leaks import Seeded
from tests.export.seeding import jpeg, picture, png

_NAME: Final = b"J. Jansen"
_GIF: Final = b"GIF89a\1\0\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;"
_SVG: Final = (
    b'<svg xmlns="http://www.w3.org/2000/svg" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" '
    b'sodipodi:docname="C:\\Users\\jansen\\x.svg"><!-- Jansen --><metadata>Jansen</metadata><script>Jansen</script>'
    b'<image href="file:///C:/jansen.png"/><rect width="1" height="1"/></svg>'
)


def _torn_png() -> bytes:
    whole = png((b"tEXt", b"Author\0" + _NAME))
    end = whole.index(_NAME) + len(_NAME)
    return whole[:end] + bytes(4) + whole[end + 4 :]


def _emf() -> bytes:
    said = "Tekenaar\0C:\\Users\\jansen\\x.emf\0\0".encode("utf-16-le")
    size = 108 + len(said) + -len(said) % 4
    head = struct.pack("<II32x4sIIIHHII", 1, size, b" EMF", 0x10000, size + 20, 2, 1, 0, len(said) // 2, 108)
    return (head.ljust(108, b"\0") + said).ljust(size, b"\0") + struct.pack("<IIIII", 14, 20, 0, 16, 20)


def _tiff() -> bytes:
    entry = struct.pack(">HHII", 0x013B, 2, len(_NAME) + 1, 26)
    return struct.pack(">2sHIH", b"MM", 42, 8, 1) + entry + bytes(4) + _NAME + b"\0"


def _bmp() -> bytes:
    return b"BM" + struct.pack("<IHHI", 58, 0, 0, 54) + struct.pack("<IiiHH6I", 40, 1, 1, 1, 24, *(0,) * 6) + bytes(4)


def _gif_with_words() -> bytes:
    return _GIF[:13] + b"!\xfe" + bytes([len(_NAME)]) + _NAME + b"\0" + _GIF[13:-1]


def _webp() -> bytes:
    return b"RIFF" + struct.pack("<I", 22) + b"WEBPEXIF" + struct.pack("<I", 10) + _NAME + b"\0"


def _seeded(data: bytes, ending: str, kind: str, *, stays: bool = False) -> Seeded:
    return Seeded(LeakCode.IMAGE_METADATA, picture(f"word/media/x.{ending}", data, f"image/{kind}"), stays)


SLY_PICTURES: Mapping[str, Seeded] = {
    "JPEG without an end": _seeded(jpeg((0xFE, _NAME))[:-2], "jpg", "jpeg"),
    "JPEG with a miniature": _seeded(jpeg((0xE0, b"JFXX\0\x10" + _NAME)), "jpg", "jpeg"),
    "JPEG that cannot be read": _seeded(b"\xff\xd8\xff\xe1\0\4ab" + _NAME, "jpg", "jpeg", stays=True),
    "PNG whose words were altered": _seeded(_torn_png(), "png", "png"),
    "PNG cut short": _seeded(png((b"tEXt", _NAME))[:-6], "png", "png"),
    "GIF with something behind it": _seeded(_GIF + _NAME, "gif", "gif"),
    "GIF cut short": _seeded(_gif_with_words(), "gif", "gif"),
    "BMP with something behind it": _seeded(_bmp() + _NAME, "bmp", "bmp"),
    "EMF that names its file": _seeded(_emf(), "emf", "x-emf"),
    "SVG that names its file": _seeded(_SVG, "svg", "svg+xml"),
    "TIFF of the other order": _seeded(_tiff(), "tif", "tiff", stays=True),
    "WebP of a camera": _seeded(_webp(), "webp", "webp", stays=True),
    "file that is called a picture": Seeded(
        LeakCode.EMBEDDED_FILE, picture("word/media/x.png", b"PK\3\4" + _NAME, "image/png"), stays=True
    ),
}
