"""Small Word documents made in code, sound or broken in one chosen way."""

import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping
from io import BytesIO

from app.ooxml.names import NAMESPACES, RELATIONSHIPS, WORD_CONTENT

_USED = ("w", "r", "mc", "wps", "wp", "v", "a", "m")
_DECLARED = " ".join(f'xmlns:{prefix}="{NAMESPACES[prefix]}"' for prefix in _USED)
_SIDE = {"header": "hdr", "footer": "ftr"}


def p(text: str = "", style: str = "", more: str = "") -> str:
    """Return a paragraph of one run; `more` is XML for its properties."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    run = f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>' if text else ""
    return f"<w:p><w:pPr>{named}{more}</w:pPr>{run}</w:p>"


def box(*paragraphs: str) -> str:
    """Return a paragraph with a text box as Word writes it: in DrawingML, and once more in VML."""
    content = f"<w:txbxContent>{''.join(paragraphs)}</w:txbxContent>"
    return (
        "<w:p><w:r><mc:AlternateContent>"
        f'<mc:Choice Requires="wps"><w:drawing><wp:anchor><wps:wsp><wps:txbx>{content}</wps:txbx></wps:wsp>'
        "</wp:anchor></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:shape><v:textbox>{content}</v:textbox></v:shape></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>"
    )


def table(*rows: Iterable[str], properties: str = "") -> str:
    """Return a table of cells, each a string of paragraphs."""
    inner = "".join(f"<w:tr>{''.join(f'<w:tc>{cell}</w:tc>' for cell in row)}</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr>{inner}</w:tbl>"


def docx(body: str, parts: Mapping[str, str] | None = None, section: str = "") -> bytes:
    """Return a document. `parts` are the insides of other parts: styles, numbering, footnotes, header1, custom …"""
    return archive(docx_members(body, parts, section).items())


def docx_members(body: str, parts: Mapping[str, str] | None = None, section: str = "") -> dict[str, bytes]:
    """Return the members `docx` zips, to be altered first."""
    parts = parts or {}
    document = f"<w:document {_DECLARED}><w:body>{body}<w:sectPr>{section}</w:sectPr></w:body></w:document>"
    members = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _root_relationships("custom" in parts),
        "word/document.xml": document,
        "word/_rels/document.xml.rels": _relationships(each for each in parts if each != "custom"),
    }
    for name, content in parts.items():
        if name == "custom":
            members["docProps/custom.xml"] = _custom(content)
        else:
            root = _SIDE.get(name.rstrip("0123456789"), name)
            members[f"word/{name}.xml"] = f"<w:{root} {_DECLARED}>{content}</w:{root}>"
    return {name: f'<?xml version="1.0" encoding="UTF-8"?>{content}'.encode() for name, content in members.items()}


def archive(members: Iterable[tuple[str, bytes]]) -> bytes:
    """Return a zip of members, in order; a name may stand in it twice."""
    raw = BytesIO()
    with zipfile.ZipFile(raw, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in members:
            packed.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return raw.getvalue()


def compound_file(stream: str) -> bytes:
    """Return what begins like a compound file and names one stream; enough to be recognised, not to be opened."""
    return bytes.fromhex("D0CF11E0A1B11AE1") + bytes(1528) + stream.encode("utf-16-le").ljust(64, b"\0")


def lying_size(name: str, content: bytes, declared: int) -> bytes:
    """Return a zip of one member whose headers declare another size than it inflates to."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(content) + packer.flush()
    called = name.encode()
    common = struct.pack("<HHHHHIII", 20, 0, 8, 0, 33, zlib.crc32(content), len(packed), declared)
    local = b"PK\x03\x04" + common + struct.pack("<HH", len(called), 0) + called + packed
    central = b"PK\x01\x02" + struct.pack("<H", 20) + common
    central += struct.pack("<HHHHHII", len(called), 0, 0, 0, 0, 0, 0) + called
    end = b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 1, 1, len(central), len(local), 0)
    return local + central + end


def overlapping() -> bytes:
    """Return a zip whose two members share the bytes of one."""
    first, second = b"word/a.xml", b"word/b.xml"
    sound = archive([(first.decode(), b"<a/>")])
    local, rest = sound[: sound.index(b"PK\x01\x02")], sound[sound.index(b"PK\x01\x02") :]
    central = rest[: rest.index(b"PK\x05\x06")]
    end = b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 2, 2, 2 * len(central), len(local), 0)
    return local + central + central.replace(first, second) + end


def _content_types() -> str:
    return (
        f'<Types xmlns="{NAMESPACES["ct"]}"><Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{WORD_CONTENT}document.main+xml"/></Types>'
    )


def _root_relationships(custom: bool) -> str:
    more = f'<Relationship Id="r2" Type="{RELATIONSHIPS}custom-properties" Target="docProps/custom.xml"/>'
    return (
        f'<Relationships xmlns="{NAMESPACES["pr"]}">'
        f'<Relationship Id="r1" Type="{RELATIONSHIPS}officeDocument" Target="word/document.xml"/>'
        f"{more if custom else ''}</Relationships>"
    )


def _relationships(names: Iterable[str]) -> str:
    inner = "".join(
        f'<Relationship Id="{name}" Type="{RELATIONSHIPS}{name.rstrip("0123456789")}" Target="{name}.xml"/>'
        for name in names
    )
    kind = f"{RELATIONSHIPS}hyperlink"
    link = f'<Relationship Id="link" Type="{kind}" Target="https://voorbeeld.nl/" TargetMode="External"/>'
    return f'<Relationships xmlns="{NAMESPACES["pr"]}">{inner}{link}</Relationships>'


def _custom(content: str) -> str:
    return f'<Properties xmlns="{NAMESPACES["op"]}" xmlns:vt="{NAMESPACES["vt"]}">{content}</Properties>'
