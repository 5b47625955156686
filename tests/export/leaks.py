"""Word files with one thing in each that nobody meant to tell. The people and paths in them do not exist."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from app.domain.inspection import LeakCode
from tests.export.seeding import (
    DOCUMENT,
    NS_R,
    NS_W,
    SECRET,
    SETTINGS,
    WHO,
    WORD,
    Parts,
    body,
    both,
    core,
    custom,
    extended,
    field,
    jpeg,
    nested,
    p,
    part,
    picture,
    png,
    related,
    replace,
    run,
    setting,
    within,
)


@dataclass(frozen=True, slots=True)
class Seeded:
    """What is put into a sound file, and what must be found."""

    code: LeakCode
    put: Callable[[Parts], None]
    stays: bool = False


_COMMENT = (
    f'<w:comments {NS_W}><w:comment w:id="1" {WHO} w:initials="JJ"><w:p><w:r><w:t>Kan dit zo?</w:t></w:r></w:p>'
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
    f'ProgID="Excel.Sheet.12" ShapeID="ole1" DrawAspect="Content" ObjectID="_1" {NS_R} r:id="x1"/></w:object></w:r>'
)
_ACTIVEX = (
    '<w:r><w:object w:dxaOrig="20" w:dyaOrig="20"><v:shape xmlns:v="urn:schemas-microsoft-com:vml" id="ax1" '
    f'style="width:1pt;height:1pt"/><w:control {NS_R} r:id="x1" w:name="Knop" w:shapeid="ax1"/></w:object></w:r>'
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
        LeakCode.COMMENT,
        both(part("word/comments.xml", _COMMENT, f"{WORD}comments+xml", "comments"), body(_COMMENTED)),
    ),
    "people": Seeded(
        LeakCode.PERSON, part("word/people.xml", _PEOPLE, f"{WORD}people+xml", f"{_MS}2011/relationships/people")
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
        lambda parts: replace(
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
        LeakCode.REVISION_IDS, lambda parts: replace(parts, DOCUMENT, "<w:p>", '<w:p w:rsidR="00A12B3C">')
    ),
    "link to a file": Seeded(
        LeakCode.EXTERNAL_LINK,
        both(
            related("hyperlink", "file:///C:/Users/jansen/nota.docx", "External"),
            body(p(f'<w:hyperlink {NS_R} r:id="x1">{run("de nota")}</w:hyperlink>')),
        ),
    ),
    "attached template": Seeded(
        LeakCode.ATTACHED_TEMPLATE,
        both(
            related("attachedTemplate", "file:///C:/Users/jansen/brief.dotm", "External", SETTINGS),
            setting(f'<w:attachedTemplate {NS_R} r:id="x1"/>', "defaultTabStop"),
        ),
    ),
    "macros": Seeded(
        LeakCode.MACRO,
        both(
            part(
                "word/vbaProject.bin", b"\xd0\xcf", "application/vnd.ms-office.vbaProject",
                f"{_MS}2006/relationships/vbaProject",
            ),
            lambda parts: replace(
                parts, "[Content_Types].xml", f"{WORD}document.main+xml",
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
            "word/glossary/document.xml", f"<w:glossaryDocument {NS_W}/>", f"{WORD}document.glossary+xml",
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
        LeakCode.STRAY_PART, lambda parts: parts.update({"word/oud.xml": f"<w:p {NS_W}/>".encode()})
    ),
    "drafting note": Seeded(LeakCode.PLACEHOLDER, body(p(run("Op [datum invullen] is dit besproken."))), stays=True),
    "inserted document": Seeded(
        LeakCode.ALT_CHUNK,
        both(
            part("word/afchunk.htm", b"<p>x</p>", "text/html", "aFChunk"), body(f'<w:altChunk {NS_R} r:id="x1"/>')
        ),
        stays=True,
    ),
}  # fmt: skip
