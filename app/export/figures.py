"""Pictures in Word's XML: PNG and JPEG, as wide as they are meant and the text allows."""

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from app.domain.blocks import Figure
from app.export.links import Links
from app.ooxml.escape import attribute
from app.ooxml.measures import Emu, Twips, twips_in_emu
from app.ooxml.members import Member, stored
from app.ooxml.names import NAMESPACES

EMU_PER_PIXEL: Final = 9525
"""At 96 pixels to the inch, what Word takes where a picture does not say."""
_PNG: Final = b"\x89PNG\r\n\x1a\n"
_JPEG: Final = b"\xff\xd8\xff"
# JPEG markers that carry the size (ITU-T T.81, table B.1): SOF0 to SOF15 without DHT, JPG and DAC.
_SIZE_MARKERS: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_FIRST_ID: Final = 1000


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that can be shown: its format and its size in pixels."""

    extension: str
    width: int
    height: int


class FigureWriter:
    """Writes the figures of one letter and gathers their bytes."""

    def __init__(self, figures: Mapping[str, bytes], links: Links, highest: Twips) -> None:
        self._figures = figures
        self._links = links
        self._highest = highest
        self._members: dict[str, Member] = {}
        self._count = 0

    @property
    def members(self) -> tuple[Member, ...]:
        """Return the pictures shown, each once."""
        return tuple(self._members.values())

    def write(self, figure: Figure, width: Twips) -> str | None:
        """Return the run that shows `figure` at most `width` wide; None where its bytes are absent or no picture."""
        data = self._figures.get(figure.sha256, b"")
        picture = read_picture(data)
        if picture is None:
            return None
        name = f"media/{figure.sha256[:32]}.{picture.extension}"
        self._members.setdefault(name, stored(f"word/{name}", data))
        self._count += 1
        return _drawing(
            self._links.part("image", name),
            _FIRST_ID + self._count,
            figure.alt,
            *shown_size(picture, twips_in_emu(width), twips_in_emu(self._highest)),
        )


def read_picture(data: bytes) -> Picture | None:
    """Return format and size of a PNG or JPEG, read from its first bytes; None for anything else or a torn one."""
    if data.startswith(_PNG) and data[12:16] == b"IHDR" and len(data) >= 24:
        width, height = struct.unpack(">II", data[16:24])
        return Picture("png", width, height) if width and height else None
    if data.startswith(_JPEG):
        return _read_jpeg(data)
    return None


def _read_jpeg(data: bytes) -> Picture | None:
    place = 2
    while place + 9 <= len(data) and data[place] == 0xFF:
        marker, length = data[place + 1], int.from_bytes(data[place + 2 : place + 4], "big")
        if marker in _SIZE_MARKERS:
            height, width = struct.unpack(">HH", data[place + 5 : place + 9])
            return Picture("jpeg", width, height) if width and height else None
        place += 1 if marker == 0xFF else 2 + max(length, 2)
    return None


def shown_size(picture: Picture, widest: Emu, highest: Emu) -> tuple[Emu, Emu]:
    """Return how wide and high a picture is shown where there is this much room."""
    width, height = picture.width * EMU_PER_PIXEL, picture.height * EMU_PER_PIXEL
    scale = min(1.0, widest / width, highest / height)
    return Emu(max(1, round(width * scale))), Emu(max(1, round(height * scale)))


def _drawing(relationship: str, number: int, alt: str, width: Emu, height: Emu) -> str:
    drawing, picture, a = NAMESPACES["wp"], NAMESPACES["pic"], NAMESPACES["a"]
    return (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{drawing}" distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:docPr id="{number}" name="Figuur {number - _FIRST_ID}" '
        f'descr="{attribute(alt)}"/><a:graphic xmlns:a="{a}"><a:graphicData uri="{picture}">'
        f'<pic:pic xmlns:pic="{picture}"><pic:nvPicPr><pic:cNvPr id="{number}" name="Figuur {number - _FIRST_ID}"/>'
        f'<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{relationship}"/><a:stretch><a:fillRect/>'
        '</a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
        f'<a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
