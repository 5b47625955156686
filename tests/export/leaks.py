"""Word files with one thing in each that nobody meant to tell. The people and paths in them do not exist."""

import struct
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.domain.inspection import LeakCode
from app.export.docx import write_docx
from app.export.house_style import HouseStyle
from app.export.purpose import Purpose
from app.ooxml.names import RELATIONSHIPS
from tests.export.letters import MOMENT, bullet, letter, note, para
from tests.export.word_files import members, zipped

Parts = dict[str, bytes]
_W = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
_NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
DOCUMENT, SETTINGS, STYLES = "word/document.xml", "word/settings.xml", "word/styles.xml"
WHO = 'w:author="J. Jansen" w:date="2022-06-01T10:00:00Z"'
SECRET = "geheim woord"


@dataclass(frozen=True, slots=True)
class Seeded:
    """What is put into a sound file, and what must be found."""

    code: LeakCode
    put: Callable[[Parts], None]
    stays: bool = False


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


def _replace(parts: Parts, name: str, old: str, new: str, last: bool = False) -> None:
    text = parts[name].decode()
    assert old in text, f"no {old} in {name}"
    parts[name] = (new.join(text.rsplit(old, 1)) if last else text.replace(old, new, 1)).encode()


def body(xml: str) -> Callable[[Parts], None]:
    """Return what puts XML before the last section of the document."""
    return lambda parts: _replace(parts, DOCUMENT, "<w:sectPr", xml + "<w:sectPr", last=True)


def within(name: str, xml: str) -> Callable[[Parts], None]:
    """Return what puts a run of XML at the end of the last paragraph of a part."""
    return lambda parts: _replace(parts, name, "</w:p>", xml + "</w:p>", last=True)


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


def nested(before: str, inner: str, after: str, result: str) -> str:
    """Return a field with another in its code."""
    words = [f'<w:r><w:instrText xml:space="preserve">{each}</w:instrText></w:r>' for each in (before, after)]
    shown = f"<w:r><w:t>{result}</w:t></w:r>"
    return f"{_char('begin')}{words[0]}{inner}{words[1]}{_char('separate')}{shown}{_char('end')}"


def _char(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def part(
    name: str, data: bytes | str, content_type: str, kind: str, source: str = DOCUMENT, id_: str = "x1"
) -> Callable[[Parts], None]:
    """Return what adds a part, with its content type and the relationship that leads to it."""

    def put(parts: Parts) -> None:
        parts[name] = data if isinstance(data, bytes) else (_DECLARED + data).encode()
        override = f'<Override PartName="/{name}" ContentType="{content_type}"/>'
        _replace(parts, "[Content_Types].xml", "</Types>", override + "</Types>")
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
        _replace(parts, listing, "</Relationships>", element + "</Relationships>")

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
    return lambda parts: _replace(parts, "docProps/custom.xml", "</Properties>", element + "</Properties>")


def extended(element: str) -> Callable[[Parts], None]:
    """Return what adds the part of extended properties, with one of them."""
    root = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    kind = "application/vnd.openxmlformats-officedocument.extended-properties+xml"
    xml = f'<Properties xmlns="{root}">{element}</Properties>'
    return part("docProps/app.xml", xml, kind, "extended-properties", source="")


def setting(xml: str, before: str) -> Callable[[Parts], None]:
    """Return what adds a setting before another."""
    return lambda parts: _replace(parts, SETTINGS, f"<w:{before}", f"{xml}<w:{before}")


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
        f'<pic:blipFill><a:blip {_R} r:embed="x1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>'
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


_COMMENT = (
    f'<w:comments {_NS}><w:comment w:id="1" {WHO} w:initials="JJ"><w:p><w:r><w:t>Kan dit zo?</w:t></w:r></w:p>'
    f'</w:comment><w:comment w:id="2" {WHO}><w:p><w:r><w:t>Ja.</w:t></w:r></w:p></w:comment></w:comments>'
)
_COMMENTED = p('<w:commentRangeStart w:id="1"/>' + run("een woord") + '<w:commentRangeEnd w:id="1"/><w:r>'
               '<w:commentReference w:id="1"/></w:r><w:r><w:commentReference w:id="2"/></w:r>')  # fmt: skip
_PEOPLE = (
    '<w15:people xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:person w15:author="J. Jansen">'
    '<w15:presenceInfo w15:providerId="None" w15:userId="J. Jansen"/></w15:person></w15:people>'
)
_MS = "http://schemas.microsoft.com/office/"
_OLE = (
    '<w:r><w:object w:dxaOrig="20" w:dyaOrig="20"><v:shape xmlns:v="urn:schemas-microsoft-com:vml" id="ole1" '
    'style="width:1pt;height:1pt"/><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Embed" '
    f'ProgID="Excel.Sheet.12" ShapeID="ole1" DrawAspect="Content" ObjectID="_1" {_R} r:id="x1"/></w:object></w:r>'
)
_ACTIVEX = (
    '<w:r><w:object w:dxaOrig="20" w:dyaOrig="20"><v:shape xmlns:v="urn:schemas-microsoft-com:vml" id="ax1" '
    f'style="width:1pt;height:1pt"/><w:control {_R} r:id="x1" w:name="Knop" w:shapeid="ax1"/></w:object></w:r>'
)
_STORE = "urn:voorbeeld:gegevens"
_CELL = '<w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>'
_STRUCK = f'<w:del w:id="72" {WHO}><w:r><w:delText>{SECRET}</w:delText></w:r></w:del>'
_INSERTED_ROW = (
    '<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="900"/></w:tblGrid>'
    f"<w:tr><w:tc>{_CELL}{p(run('een cel'))}</w:tc></w:tr>"
    f'<w:tr><w:trPr><w:del w:id="71" {WHO}/></w:trPr><w:tc>{_CELL}<w:p>{_STRUCK}</w:p></w:tc></w:tr></w:tbl>' + p("")
)

LEAKS: Mapping[str, Seeded] = {
    "comment with a reply": Seeded(
        LeakCode.COMMENT, both(part("word/comments.xml", _COMMENT, f"{_W}comments+xml", "comments"), body(_COMMENTED))
    ),
    "people": Seeded(
        LeakCode.PERSON, part("word/people.xml", _PEOPLE, f"{_W}people+xml", f"{_MS}2011/relationships/people")
    ),
    "insertion": Seeded(LeakCode.INSERTION, body(p(f'<w:ins w:id="61" {WHO}>{run("erbij")}</w:ins>'))),
    "deletion": Seeded(
        LeakCode.DELETION,
        body(p(f'{run("blijft")}<w:del w:id="62" {WHO}><w:r><w:delText>{SECRET}</w:delText></w:r></w:del>')),
    ),
    "deletion in a note": Seeded(
        LeakCode.DELETION,
        within("word/footnotes.xml", f'<w:del w:id="63" {WHO}><w:r><w:delText>{SECRET}</w:delText></w:r></w:del>'),
    ),
    "insertion in a header": Seeded(
        LeakCode.INSERTION, within("word/header2.xml", f'<w:ins w:id="64" {WHO}>{run("erbij")}</w:ins>')
    ),
    "deleted row": Seeded(LeakCode.DELETION, body(_INSERTED_ROW)),
    "deleted end of a paragraph": Seeded(
        LeakCode.DELETION, body(p(run("een "), f'<w:rPr><w:del w:id="65" {WHO}/></w:rPr>') + p(run("geheel")))
    ),
    "moved": Seeded(
        LeakCode.DELETION,
        body(
            p(
                f'<w:moveFromRangeStart w:id="66" w:name="m1" {WHO}/>'
                f'<w:moveFrom w:id="67" {WHO}>{run("elders ")}</w:moveFrom>'
                f'<w:moveFromRangeEnd w:id="66"/><w:moveToRangeStart w:id="68" w:name="m1" {WHO}/>'
                f'<w:moveTo w:id="69" {WHO}>{run("elders")}</w:moveTo><w:moveToRangeEnd w:id="68"/>'
            )
        ),
    ),
    "change of formatting": Seeded(
        LeakCode.FORMAT_CHANGE, body(p(run("vet", f'<w:b/><w:rPrChange w:id="70" {WHO}><w:rPr/></w:rPrChange>')))
    ),
    "hidden text": Seeded(LeakCode.HIDDEN_TEXT, body(p(run("te zien ") + run(look="<w:vanish/>")))),
    "white text": Seeded(LeakCode.WHITE_TEXT, body(p(run("te zien ") + run(look='<w:color w:val="FFFFFF"/>')))),
    "tiny text": Seeded(LeakCode.TINY_TEXT, body(p(run("te zien ") + run(look='<w:sz w:val="2"/>')))),
    "note without a mark": Seeded(
        LeakCode.HIDDEN_TEXT,
        lambda parts: _replace(
            parts, "word/footnotes.xml", "</w:footnotes>",
            f'<w:footnote w:id="77">{p(run())}</w:footnote></w:footnotes>'
        ),
    ),
    "author": Seeded(LeakCode.PERSON, core("<dc:creator>J. Jansen</dc:creator>")),
    "last author": Seeded(LeakCode.PERSON, core("<cp:lastModifiedBy>J. Jansen</cp:lastModifiedBy>")),
    "company": Seeded(LeakCode.COMPANY, extended("<Company>Bureau Voorbeeld</Company>")),
    "manager": Seeded(LeakCode.PERSON, extended("<Manager>J. Jansen</Manager>")),
    "template": Seeded(LeakCode.TEMPLATE, extended("<Template>brief-jansen.dotm</Template>")),
    "editing time": Seeded(LeakCode.EDITING, extended("<TotalTime>417</TotalTime>")),
    "revision number": Seeded(LeakCode.EDITING, core("<cp:revision>19</cp:revision>")),
    "keywords": Seeded(LeakCode.REMARK, core("<cp:keywords>nog niet delen</cp:keywords>")),
    "revision ids": Seeded(
        LeakCode.REVISION_IDS, lambda parts: _replace(parts, DOCUMENT, "<w:p>", '<w:p w:rsidR="00A12B3C">')
    ),
    "link to a file": Seeded(
        LeakCode.EXTERNAL_LINK,
        both(
            related("hyperlink", "file:///C:/Users/jansen/nota.docx", "External"),
            body(p(f'<w:hyperlink {_R} r:id="x1">{run("de nota")}</w:hyperlink>')),
        ),
    ),
    "attached template": Seeded(
        LeakCode.ATTACHED_TEMPLATE,
        both(
            related("attachedTemplate", "file:///C:/Users/jansen/brief.dotm", "External", SETTINGS),
            setting(f'<w:attachedTemplate {_R} r:id="x1"/>', "defaultTabStop"),
        ),
    ),
    "macros": Seeded(
        LeakCode.MACRO,
        both(
            part(
                "word/vbaProject.bin", b"\xd0\xcf", "application/vnd.ms-office.vbaProject",
                f"{_MS}2006/relationships/vbaProject",
            ),
            lambda parts: _replace(
                parts, "[Content_Types].xml", f"{_W}document.main+xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml",
            ),
        ),
    ),
    "field split over runs": Seeded(
        LeakCode.OUTSIDE_FIELD, body(p(field(" D", "DEA", "UTO excel C:\\\\cijfers.xlsx ", result="12,4 miljoen")))
    ),
    "field within a field": Seeded(
        LeakCode.OUTSIDE_FIELD,
        body(p(nested(' IF 1 = 1 "', field(" INCLUDETEXT ", '"C:\\\\nota.docx" '), '" ', "tekst"))),
    ),
    "field hidden in numbers": Seeded(
        LeakCode.OUTSIDE_FIELD, body(p(nested(" ", field(" QUOTE 68 68 69 "), " c:\\\\a b ", "uit")))
    ),
    "simple field": Seeded(
        LeakCode.OUTSIDE_FIELD,
        body(p(f'<w:fldSimple w:instr=" DATABASE \\d C:\\x.mdb ">{run("lijst")}</w:fldSimple>')),
    ),
    "name of the file": Seeded(LeakCode.PERSONAL_FIELD, body(p(field(" FILENAME \\p ", result="brief")))),
    "embedded workbook": Seeded(
        LeakCode.EMBEDDED_FILE,
        both(
            part(
                "word/embeddings/cijfers.xlsx", b"PK",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "package",
            ),
            body(p(_OLE)),
        ),
    ),
    "ActiveX": Seeded(
        LeakCode.ACTIVEX,
        both(
            part(
                "word/activeX/activeX1.xml",
                f'<ax:ocx xmlns:ax="{_MS}2006/activeX" ax:classid="{{D7053240-CE69-11CD-A777-00DD01143C57}}" '
                'ax:persistence="persistPropertyBag"/>',
                "application/vnd.ms-office.activeX+xml",
                "control",
            ),
            body(p(_ACTIVEX)),
        ),
    ),
    "text in a PNG": Seeded(
        LeakCode.IMAGE_METADATA, picture("word/media/x.png", png((b"tEXt", b"Author\0J. Jansen")), "image/png")
    ),
    "XMP in a PNG": Seeded(
        LeakCode.IMAGE_METADATA,
        picture("word/media/x.png", png((b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0<x/>")), "image/png"),
    ),
    "place in a JPEG": Seeded(LeakCode.IMAGE_METADATA, picture("word/media/x.jpg", jpeg(), "image/jpeg")),
    "custom XML": Seeded(
        LeakCode.CUSTOM_XML,
        part("customXml/item9.xml", f'<data xmlns="{_STORE}">J. Jansen</data>', "application/xml", "customXml"),
    ),
    "custom property": Seeded(LeakCode.CUSTOM_PROPERTY, custom("Opgesteld door, Naam", "J. Jansen")),
    "thumbnail": Seeded(
        LeakCode.THUMBNAIL,
        part(
            "docProps/thumbnail.png", png(), "image/png",
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail", source="",
        ),
    ),
    "printer settings": Seeded(
        LeakCode.PRINTER_SETTINGS,
        both(
            part(
                "word/printerSettings1.bin", b"\\\\server\\printer van Jansen",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.printerSettings", "printerSettings",
            ),
        ),
    ),
    "bookmark": Seeded(
        LeakCode.BOOKMARK,
        body(p('<w:bookmarkStart w:id="801" w:name="opm_Jansen"/>' + run("hier") + '<w:bookmarkEnd w:id="801"/>')),
    ),
    "hidden bookmark": Seeded(
        LeakCode.HIDDEN_BOOKMARK,
        body(p('<w:bookmarkStart w:id="802" w:name="_GoBack"/><w:bookmarkEnd w:id="802"/>' + run("hier"))),
    ),
    "path in a description": Seeded(
        LeakCode.FILE_PATH, picture("word/media/x.png", png(), "image/png", "C:\\Users\\jansen\\beeld.png")
    ),
    "document variable": Seeded(
        LeakCode.DOCUMENT_VARIABLE,
        setting('<w:docVars><w:docVar w:name="opsteller" w:val="J. Jansen"/></w:docVars>', "themeFontLang"),
    ),
    "glossary": Seeded(
        LeakCode.GLOSSARY,
        part(
            "word/glossary/document.xml", f"<w:glossaryDocument {_NS}/>", f"{_W}document.glossary+xml",
            "glossaryDocument",
        ),
    ),
    "smart tag": Seeded(
        LeakCode.SMART_TAG,
        body(p(f'<w:smartTag w:uri="urn:voorbeeld" w:element="PersonName">{run("hier")}</w:smartTag>'))
    ),
    "permission": Seeded(
        LeakCode.PERSON,
        body(p('<w:permStart w:id="803" w:ed="jansen@example.org"/>' + run("hier") + '<w:permEnd w:id="803"/>')),
    ),
    "part nothing leads to": Seeded(
        LeakCode.STRAY_PART, lambda parts: parts.update({"word/oud.xml": f"<w:p {_NS}/>".encode()})
    ),
    "drafting note": Seeded(LeakCode.PLACEHOLDER, body(p(run("Op [datum invullen] is dit besproken."))), stays=True),
    "inserted document": Seeded(
        LeakCode.ALT_CHUNK,
        both(
            part("word/afchunk.htm", b"<p>x</p>", "text/html", "aFChunk"), body(f'<w:altChunk {_R} r:id="x1"/>')
        ),
        stays=True,
    ),
}  # fmt: skip
