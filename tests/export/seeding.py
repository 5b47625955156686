"""What puts something into the parts of a sound Word file."""

import struct
import zlib
from collections.abc import Callable

from app.export.docx import write_docx
from app.export.house_style import HouseStyle
from app.export.purpose import Purpose
from app.ooxml.names import RELATIONSHIPS
from tests.export.letters import MOMENT, bullet, letter, note, para
from tests.export.word_files import members, zipped

Parts = dict[str, bytes]
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
NS_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
NS_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
NS_M = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
NS_MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
DOCUMENT, SETTINGS, STYLES = "word/document.xml", "word/settings.xml", "word/styles.xml"
WHO = 'w:author="J. Jansen" w:date="2022-06-01T10:00:00Z"'
SECRET = "geheim woord"


def sound(house_style: HouseStyle, purpose: Purpose = Purpose.TO_SIGN) -> bytes:
    """Return a letter as the program writes it, with a list, a table's worth of notes and headers."""
    made = letter((para("Een eerste alinea met een noot.", note("De noot.")), para("Een tweede alinea.")), (_list(),))
    return write_docx(made, house_style, purpose, MOMENT)


def _list() -> object:
    from app.domain.blocks import ListKind

    return bullet(ListKind.BULLET, "een punt", "nog een punt")


def seeded(data: bytes, put: Callable[[Parts], None]) -> bytes:
    """Return a file with something put into its parts."""
    parts = dict(members(data))
    put(parts)
    return zipped(parts)


def replace(parts: Parts, name: str, old: str, new: str, last: bool = False) -> None:
    text = parts[name].decode()
    assert old in text, f"no {old} in {name}"
    parts[name] = (new.join(text.rsplit(old, 1)) if last else text.replace(old, new, 1)).encode()


def body(xml: str) -> Callable[[Parts], None]:
    """Return what puts XML before the last section of the document."""
    return lambda parts: replace(parts, DOCUMENT, "<w:sectPr", xml + "<w:sectPr", last=True)


def within(name: str, xml: str) -> Callable[[Parts], None]:
    """Return what puts a run of XML at the end of the last paragraph of a part."""
    return lambda parts: replace(parts, name, "</w:p>", xml + "</w:p>", last=True)


def run(words: str = SECRET, look: str = "") -> str:
    """Return a run."""
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def p(xml: str, properties: str = "") -> str:
    """Return a paragraph."""
    return f"<w:p>{f'<w:pPr>{properties}</w:pPr>' if properties else ''}{xml}</w:p>"


def field(*code: str, result: str = "") -> str:
    """Return a field whose code stands in several runs."""
    said = "".join(f'<w:r><w:instrText xml:space="preserve">{each}</w:instrText></w:r>' for each in code)
    return f"{_char('begin')}{said}{_char('separate')}<w:r><w:t>{result}</w:t></w:r>{_char('end')}"


def coded(code: str) -> str:
    """Return a field that shows nothing."""
    return f'{_char("begin")}<w:r><w:instrText xml:space="preserve">{code}</w:instrText></w:r>{_char("end")}'


def begun(inside: str, code: str, result: str) -> str:
    """Return a field whose first mark holds something."""
    return field(code, result=result).replace('"begin"/>', f'"begin">{inside}</w:fldChar>', 1)


def nested(before: str, inner: str, after: str, result: str) -> str:
    """Return a field with another in its code."""
    words = [f'<w:r><w:instrText xml:space="preserve">{each}</w:instrText></w:r>' for each in (before, after)]
    shown = f"<w:r><w:t>{result}</w:t></w:r>"
    return f"{_char('begin')}{words[0]}{inner}{words[1]}{_char('separate')}{shown}{_char('end')}"


def _char(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def cell_table(content: str, properties: str = "", row: str = "", after: str = "") -> str:
    """Return a table of two rows of one cell, the first with `content`."""
    cell = '<w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>'
    return (
        f'<w:tbl><w:tblPr>{properties}<w:tblW w:w="0" w:type="auto"/>{after}</w:tblPr><w:tblGrid>'
        f'<w:gridCol w:w="900"/></w:tblGrid><w:tr>{row}<w:tc>{cell}{content}{p("")}</w:tc></w:tr>'
        f"<w:tr><w:tc>{cell}{p('')}</w:tc></w:tr></w:tbl>{p('')}"
    )


def box(content: str, look: str = "", marked: str = "") -> str:
    """Return a run with a text box; `marked` are attributes of its name."""
    drawn = "http://schemas.openxmlformats.org/drawingml/2006/"
    shape = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
    return (
        f'<w:r><w:rPr>{look}</w:rPr><w:drawing><wp:inline xmlns:wp="{drawn}wordprocessingDrawing" distT="0" '
        f'distB="0" distL="0" distR="0"><wp:extent cx="9525" cy="9525"/><wp:docPr id="950" name="Vak" {marked}/>'
        f'<a:graphic xmlns:a="{drawn}main"><a:graphicData uri="{shape}"><wps:wsp xmlns:wps="{shape}"><wps:cNvSpPr/>'
        f"<wps:spPr/><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>"
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def vml(inside: str, attributes: str = "") -> str:
    """Return a run with a drawing of old Word."""
    spaces = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
    shape = f'<v:shape style="width:1pt;height:1pt" {attributes}>{inside}</v:shape>'
    return f"<w:r><w:pict {spaces}>{shape}</w:pict></w:r>"


def asked(kind: str) -> Callable[[Parts], None]:
    """Return what asks for the header or footer `part` adds."""
    element = f'<w:{kind}Reference {NS_R} w:type="even" r:id="x1"/>'
    return lambda parts: replace(parts, DOCUMENT, "<w:sectPr>", f"<w:sectPr>{element}", last=True)


def part(
    name: str, data: bytes | str, content_type: str, kind: str, source: str = DOCUMENT, id_: str = "x1"
) -> Callable[[Parts], None]:
    """Return what adds a part, with its content type and the relationship that leads to it."""

    def put(parts: Parts) -> None:
        parts[name] = data if isinstance(data, bytes) else (_DECLARED + data).encode()
        override = f'<Override PartName="/{name}" ContentType="{content_type}"/>'
        replace(parts, "[Content_Types].xml", "</Types>", override + "</Types>")
        related(kind, f"/{name}", source=source, id_=id_)(parts)

    return put


def related(
    kind: str, target: str, mode: str = "", source: str = DOCUMENT, id_: str = "x1"
) -> Callable[[Parts], None]:
    """Return what adds a relationship; `mode` is External or empty."""

    def put(parts: Parts) -> None:
        folder, _, base = source.rpartition("/")
        listing = f"{folder}/_rels/{base}.rels".lstrip("/")
        whole = kind if "://" in kind else RELATIONSHIPS + kind
        attribute = f' TargetMode="{mode}"' if mode else ""
        element = f'<Relationship Id="{id_}" Type="{whole}" Target="{target}"{attribute}/>'
        empty = f'{_DECLARED}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
        parts.setdefault(listing, empty.encode())
        replace(parts, listing, "</Relationships>", element + "</Relationships>")

    return put


def both(*puts: Callable[[Parts], None]) -> Callable[[Parts], None]:
    """Return what does several of these."""

    def put(parts: Parts) -> None:
        for each in puts:
            each(parts)

    return put


def core(element: str) -> Callable[[Parts], None]:
    """Return what adds a core property, in the place of the one of that name."""

    def put(parts: Parts) -> None:
        from lxml import etree

        name = element[1 : element.index(">")]
        root = etree.fromstring(parts["docProps/core.xml"])
        prefix, local = name.split(":")
        for old in root.findall(f"{{{root.nsmap[prefix]}}}{local}"):
            root.remove(old)
        text = etree.tostring(root, encoding="unicode")
        parts["docProps/core.xml"] = text.replace("<dcterms:created", element + "<dcterms:created", 1).encode()

    return put


def custom(name: str, value: str) -> Callable[[Parts], None]:
    """Return what adds a custom property."""
    fmtid = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
    element = f'<property fmtid="{fmtid}" pid="90" name="{name}"><vt:lpwstr>{value}</vt:lpwstr></property>'
    return lambda parts: replace(parts, "docProps/custom.xml", "</Properties>", element + "</Properties>")


def extended(element: str) -> Callable[[Parts], None]:
    """Return what adds the part of extended properties, with one of them."""
    root = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    kind = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
    xml = f'<Properties xmlns="{root}">{element}</Properties>'
    return part("docProps/app.xml", xml, kind, "extended-properties", source="")


def setting(xml: str, before: str) -> Callable[[Parts], None]:
    """Return what adds a setting before another."""
    return lambda parts: replace(parts, SETTINGS, f"<w:{before}", f"{xml}<w:{before}")


def png(*chunks: tuple[bytes, bytes]) -> bytes:
    """Return a picture of one pixel with more chunks in it."""
    pixel = (b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)), *chunks, (b"IDAT", zlib.compress(bytes(4)))
    written = (
        struct.pack(">I", len(d)) + k + d + struct.pack(">I", zlib.crc32(k + d)) for k, d in (*pixel, (b"IEND", b""))
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(written)


def jpeg(*segments: tuple[int, bytes], turned: int = 1) -> bytes:
    """Return the frame of a picture, with GPS in its Exif, and more segments."""
    entries = struct.pack(">HHIHH", 0x0112, 3, 1, turned, 0) + struct.pack(">HHII", 0x8825, 4, 1, 38)
    exif = b"Exif\0\0" + struct.pack(">2sHIH", b"MM", 42, 8, 2) + entries + struct.pack(">I", 0)
    marked = ((0xE0, b"JFIF\0\1\1\0\0\1\0\1\0\0"), (0xE1, exif), *segments, (0xDA, b"\1\1\0\0?\0"))
    written = (struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content for marker, content in marked)
    return b"\xff\xd8" + b"".join(written) + b"\x12\xff\x00\x34\xff\xd9"


def picture(name: str, data: bytes, content_type: str, description: str = "een vlak") -> Callable[[Parts], None]:
    """Return what adds a picture with its description to the text."""
    a = "http://schemas.openxmlformats.org/drawingml/2006/main"
    pic = "http://schemas.openxmlformats.org/drawingml/2006/picture"
    wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    shape = (
        f'<pic:pic xmlns:pic="{pic}"><pic:nvPicPr><pic:cNvPr id="1" name="beeld"/><pic:cNvPicPr/></pic:nvPicPr>'
        f'<pic:blipFill><a:blip {NS_R} r:embed="x1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
        '<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm>'
        '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
        "</pic:spPr></pic:pic>"
    )
    drawing = (
        f'<w:r><w:drawing><wp:inline xmlns:wp="{wp}" distT="0" distB="0" distL="0" distR="0">'
        f'<wp:extent cx="9525" cy="9525"/><wp:docPr id="901" name="Figuur" descr="{description}"/>'
        f'<a:graphic xmlns:a="{a}"><a:graphicData uri="{pic}">{shape}</a:graphicData></a:graphic>'
        "</wp:inline></w:drawing></w:r>"
    )
    return both(part(name, data, content_type, "image"), body(p(drawing)))
