"""The XML a house style is made of.

Every box is a frame at a fixed place of the page: plain paragraphs that a screen reader reads in order, unlike a text
box or a table.
"""

import struct
import zlib

from looks import Box

from app.ooxml.escape import DECLARATION, attribute, text
from app.ooxml.measures import Mm, emu, twips
from app.ooxml.names import NAMESPACES

ROOT = " ".join(f'xmlns:{prefix}="{NAMESPACES[prefix]}"' for prefix in ("w", "r", "wp", "a", "pic"))
PAGE = (Mm(210), Mm(297))


def frame(box: Box, rule: str = "atLeast") -> str:
    """Return the properties of a paragraph in a frame; neighbours with the same frame share it.

    It grows with its content, so that no line is cut off. With the rule "auto" it is never higher. The column needs
    that: beside a frame that reaches down to the notes LibreOffice 7.4 leaves no room for any, and moves the text to
    the next page.
    """
    x, y, width, height = map(twips, box)
    fixed = "" if rule == "auto" else f' w:h="{height}"'
    return (
        f'<w:framePr w:w="{width}"{fixed} w:hRule="{rule}" w:wrap="around" w:vAnchor="page" w:hAnchor="page" '
        f'w:x="{x}" w:y="{y}"/>'
    )


def paragraph(style: str, content: str, properties: str = "") -> str:
    """Return a paragraph in a named style."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{content}</w:p>'


def run(content: str) -> str:
    """Return plain characters."""
    return f'<w:r><w:t xml:space="preserve">{text(content)}</w:t></w:r>'


BUILDING_BLOCK = (
    '<w:docPartObj><w:docPartGallery w:val="Quick Parts"/><w:docPartCategory w:val="Aanhef"/></w:docPartObj>'
)
"""The kind of a control round paragraphs: LibreOffice 7.4 leaves a rich-text one drops words round its notes."""


class Controls:
    """Content controls, each with an id of its own in the whole file."""

    def __init__(self) -> None:
        self._last = 1000

    def field(self, name: str, alias: str, is_date: bool = False) -> str:
        """Return the place of a letterhead field."""
        date = '<w:date><w:dateFormat w:val="d MMMM yyyy"/><w:lid w:val="nl-NL"/></w:date>'
        return self._control(f"field:{name}", alias, date if is_date else "<w:text/>", run(f"[{alias}]"))

    def label(self, name: str, shown: str) -> str:
        """Return the place of a label; its words come from the settings of the house style."""
        return self._control(f"label:{name}", f"Label {name}", "<w:text/>", run(shown))

    def text(self, content: str) -> str:
        """Return the place of the letter's text."""
        return self._control("text", "Tekst van de brief", BUILDING_BLOCK, content)

    def _control(self, tag: str, alias: str, kind: str, content: str) -> str:
        self._last += 1
        return (
            f'<w:sdt><w:sdtPr><w:alias w:val="{attribute(alias)}"/><w:tag w:val="{attribute(tag)}"/>'
            f'<w:id w:val="{self._last}"/>{kind}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>'
        )


def field_code(code: str) -> str:
    """Return a Word field such as PAGE with a first shown value."""
    return f'<w:fldSimple w:instr=" {code} "><w:r><w:t>1</w:t></w:r></w:fldSimple>'


def part(name: str, content: str) -> str:
    """Return a whole part with `name` (document, hdr, ftr) as its root."""
    return f"{DECLARATION}<w:{name} {ROOT}>{content}</w:{name}>"


def mark(box: Box) -> str:
    """Return the picture that stands for a logo, anchored to the page."""
    x, y, width, height = map(emu, box)
    return (
        '<w:r><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" '
        'behindDoc="1" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="page"><wp:posOffset>{x}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="page"><wp:posOffset>{y}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{width}" cy="{height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
        '<wp:docPr id="1" name="Beeldmerk" descr="Neutraal beeldmerk: een grijsblauwe balk"/><wp:cNvGraphicFramePr/>'
        f'<a:graphic><a:graphicData uri="{NAMESPACES["pic"]}"><pic:pic><pic:nvPicPr>'
        '<pic:cNvPr id="1" name="beeldmerk.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/>'
        '<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
        f'<a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>'
        "</pic:pic></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
    )


def bar_png(width: int = 26, height: int = 74, colour: tuple[int, int, int] = (0x5B, 0x6F, 0x82)) -> bytes:
    """Return a PNG of one plain colour (PNG specification, 11.2)."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = (b"\0" + bytes(colour) * width) * height
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")
    )
