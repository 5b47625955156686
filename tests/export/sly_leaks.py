"""Word files with one thing in each that hides better than the things of `leaks`. Nobody in them exists."""

from collections.abc import Mapping

from app.domain.inspection import LeakCode
from tests.export.leaks import Seeded
from tests.export.seeding import (
    DOCUMENT,
    NS_M,
    NS_MC,
    NS_R,
    NS_W,
    SECRET,
    STYLES,
    WHO,
    WORD,
    asked,
    begun,
    body,
    both,
    box,
    cell_table,
    coded,
    core,
    extended,
    field,
    p,
    part,
    related,
    replace,
    run,
    setting,
    vml,
)

_W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
_WPS = 'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
_SEEN = run("te zien ")

SLY_FIELDS: Mapping[str, Seeded] = {
    "link to a share": Seeded(
        LeakCode.EXTERNAL_LINK, body(p(field(' HYPERLINK "\\\\\\\\server\\\\jansen\\\\nota.docx" ', result="nota")))
    ),
    "link behind a tip": Seeded(
        LeakCode.EXTERNAL_LINK, body(p(field(' HYPERLINK \\o "tip" "file:///C:/jansen.docx" ', result="nota")))
    ),
    "link to a neighbour": Seeded(
        LeakCode.EXTERNAL_LINK, body(p(field(' HYPERLINK "..\\\\Jansen\\\\nota.docx" \\l "punt" ', result="nota")))
    ),
    "building block of the template": Seeded(
        LeakCode.OUTSIDE_FIELD, body(p(field(" AUTOTEXT Jansen ", result="groet")))
    ),
    "column of a mail merge": Seeded(
        LeakCode.OUTSIDE_FIELD, body(p(field(" MERGEFIELD dossier_Jansen ", result="de heer")))
    ),
    "data of an add-in": Seeded(
        LeakCode.HIDDEN_TEXT, body(p(field(' ADDIN ZOTERO_ITEM {"by": "Jansen"} ', result="(2020)")))
    ),
    "word of an index": Seeded(LeakCode.HIDDEN_TEXT, body(p(_SEEN + coded(f' XE "{SECRET}" ')))),
    "name with words": Seeded(LeakCode.HIDDEN_TEXT, body(p(_SEEN + coded(f' SET punt "{SECRET}" ')))),
    "words not chosen": Seeded(LeakCode.HIDDEN_TEXT, body(p(field(f' IF 1 = 1 "ja" "{SECRET}" ', result="ja")))),
    "property of the writer": Seeded(
        LeakCode.PERSONAL_FIELD, body(p(field(" DOCPROPERTY  Author ", result="bureau")))
    ),
    "name of the file by another way": Seeded(
        LeakCode.PERSONAL_FIELD, body(p(field(" INFO FileName ", result="brief")))
    ),
    "data of a field": Seeded(
        LeakCode.HIDDEN_TEXT,
        body(p(begun('<w:fldData xml:space="preserve">Si4gSmFuc2VuIEouIEphbnNlbg==</w:fldData>', " PAGE ", "1"))),
    ),
    "help with a box to fill in": Seeded(
        LeakCode.HIDDEN_TEXT,
        body(
            p(
                begun(
                    f'<w:ffData><w:name w:val="vak"/><w:enabled/><w:helpText w:type="text" w:val="{SECRET}"/>'
                    "<w:textInput/></w:ffData>",
                    " FORMTEXT ",
                    "ingevuld",
                )
            )
        ),
    ),
}

SLY_WORDS: Mapping[str, Seeded] = {
    "hidden by the style of tables": Seeded(
        LeakCode.HIDDEN_TEXT,
        both(
            lambda parts: replace(
                parts, STYLES, "</w:styles>",
                '<w:style w:type="table" w:styleId="Weg"><w:name w:val="Weg"/><w:rPr><w:vanish/></w:rPr></w:style>'
                "</w:styles>",
            ),
            body(cell_table(p(run()), '<w:tblStyle w:val="Weg"/>')),
        ),
    ),
    "hidden row": Seeded(LeakCode.HIDDEN_TEXT, body(cell_table(p(run()), row="<w:trPr><w:hidden/></w:trPr>"))),
    "box in a hidden run": Seeded(LeakCode.HIDDEN_TEXT, body(p(_SEEN + box(p(run()), look="<w:vanish/>")))),
    "hidden formula": Seeded(
        LeakCode.HIDDEN_TEXT,
        body(p(_SEEN + f"<m:oMath {NS_M}><m:r><w:rPr><w:vanish/></w:rPr><m:t>{SECRET}</m:t></m:r></m:oMath>")),
    ),
    "nearly white": Seeded(LeakCode.WHITE_TEXT, body(p(_SEEN + run(look='<w:color w:val="FDFEFE"/>')))),
    "white on white that was marked": Seeded(
        LeakCode.WHITE_TEXT, body(p(_SEEN + run(look='<w:color w:val="FFFFFF"/><w:highlight w:val="white"/>')))
    ),
    "blackened by a marker": Seeded(LeakCode.WHITE_TEXT, body(p(_SEEN + run(look='<w:highlight w:val="black"/>')))),
    "blackened by shading": Seeded(
        LeakCode.WHITE_TEXT,
        body(p(_SEEN + run(look='<w:color w:val="000000"/><w:shd w:val="clear" w:color="auto" w:fill="000000"/>'))),
    ),
    "without any fill": Seeded(
        LeakCode.WHITE_TEXT, body(p(_SEEN + run(look=f"<w14:textFill {_W14}><w14:noFill/></w14:textFill>")))
    ),
    "letters without width": Seeded(LeakCode.TINY_TEXT, body(p(_SEEN + run(look='<w:w w:val="1"/>')))),
    "line without height": Seeded(
        LeakCode.TINY_TEXT, body(p(run(), '<w:spacing w:line="1" w:lineRule="exact"/>'))
    ),
    "words for old readers only": Seeded(
        LeakCode.HIDDEN_TEXT,
        body(p(f'<w:r><mc:AlternateContent {NS_MC}><mc:Choice {_WPS} Requires="wps"><w:t>te zien</w:t></mc:Choice>'
               f"<mc:Fallback><w:t>{SECRET}</w:t></mc:Fallback></mc:AlternateContent></w:r>")),
    ),
    "words for no reader": Seeded(
        LeakCode.HIDDEN_TEXT,
        body(p(_SEEN + f'<w:r><mc:AlternateContent {NS_MC}><mc:Choice xmlns:geen="urn:voorbeeld" Requires="geen">'
               f"<w:t>{SECRET}</w:t></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>")),
    ),
    "words in a hidden box": Seeded(
        LeakCode.HIDDEN_TEXT, body(p(_SEEN + box(p(run()), marked='hidden="1"'))), stays=True
    ),
}  # fmt: skip

_HEADER = f'<w:hdr {NS_W}><w:p><w:ins w:id="91" {WHO}><w:r><w:t>erbij</w:t></w:r></w:ins></w:p></w:hdr>'
_CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>J. Jansen</dc:creator></cp:coreProperties>'
)
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_VT = 'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"'

SLY_PARTS: Mapping[str, Seeded] = {
    "change in a header that is not called XML": Seeded(
        LeakCode.INSERTION, both(part("word/kop.dat", _HEADER, f"{WORD}header+xml", "header"), asked("header")),
    ),
    "header nothing asks for": Seeded(
        LeakCode.STRAY_PART, part("word/oud.xml", _HEADER.replace("erbij", SECRET), f"{WORD}header+xml", "header")
    ),
    "address nothing asks for": Seeded(
        LeakCode.EXTERNAL_LINK, related("hyperlink", "https://example.org/jansen", "External")
    ),
    "part of a sort Office does not know": Seeded(
        LeakCode.EMBEDDED_FILE, part("word/nota.dat", b"J. Jansen", "application/octet-stream", "http://example.org/image")
    ),
    "film": Seeded(
        LeakCode.EMBEDDED_FILE,
        part("word/media/x.mp4", b"J. Jansen", "video/mp4",
             "http://schemas.microsoft.com/office/2007/relationships/media"),
    ),
    "address of a part that is not there": Seeded(LeakCode.EXTERNAL_LINK, related("theme", "/home/jansen/thema.xml")),
    "drawing of old Word from elsewhere": Seeded(
        LeakCode.EXTERNAL_LINK, body(p(vml('<v:imagedata src="http://jansen.example.org/x.png"/>')))
    ),
    "drawing of old Word that leads elsewhere": Seeded(
        LeakCode.EXTERNAL_LINK, body(p(vml("", 'href="file:///C:/jansen.docx"')))
    ),
    "copy packed in a drawing": Seeded(LeakCode.EMBEDDED_FILE, body(p(vml("", 'o:gfxdata="Jansen"')))),
    "path in a tip": Seeded(
        LeakCode.FILE_PATH,
        both(
            related("hyperlink", "https://example.org/", "External"),
            body(p(f'<w:hyperlink {NS_R} r:id="x1" w:tooltip="C:\\jansen\\n.docx">{run("nota")}</w:hyperlink>')),
        ),
    ),
    "path in the description of a table": Seeded(
        LeakCode.FILE_PATH, body(cell_table(p(""), after='<w:tblDescription w:val="C:\\Users\\jansen\\x.xlsx"/>'))
    ),
    "path of a schema": Seeded(
        LeakCode.FILE_PATH,
        setting(
            '<sl:schemaLibrary xmlns:sl="http://schemas.openxmlformats.org/schemaLibrary/2006/main"><sl:schema '
            'sl:uri="urn:x" sl:schemaLocation="C:\\Users\\jansen\\x.xsd"/></sl:schemaLibrary>', "themeFontLang",
        ),
    ),
    "path in a title": Seeded(LeakCode.FILE_PATH, core("<dc:title>C:\\Users\\jansen\\nota.docx</dc:title>")),
    "list of links": Seeded(
        LeakCode.EXTERNAL_LINK,
        extended(f'<HLinks><vt:vector {_VT} size="1" baseType="variant"><vt:variant><vt:lpwstr>file:///C:/jansen'
                 "</vt:lpwstr></vt:variant></vt:vector></HLinks>"),
    ),
    "titles of the parts": Seeded(
        LeakCode.REMARK,
        extended(f'<TitlesOfParts><vt:vector {_VT} size="1" baseType="lpstr"><vt:lpstr>nota van Jansen</vt:lpstr>'
                 "</vt:vector></TitlesOfParts>"),
    ),
    "author in a second part": Seeded(
        LeakCode.PERSON,
        part("docProps/core2.xml", _CORE, "application/vnd.openxmlformats-package.core-properties+xml", _PACKAGE,
             source=""),
    ),
    "category": Seeded(LeakCode.REMARK, core("<cp:category>voor Jansen</cp:category>")),
    "revision id of a style": Seeded(
        LeakCode.REVISION_IDS,
        lambda parts: replace(
            parts, STYLES, "</w:styles>",
            '<w:style w:type="character" w:styleId="Eigen"><w:name w:val="E"/><w:rsid w:val="00A12B3C"/></w:style>'
            "</w:styles>",
        ),
    ),
    "insertion in conflict": Seeded(
        LeakCode.INSERTION, body(p(f'<w14:conflictIns {_W14} w:id="92" {WHO}>{run("erbij")}</w14:conflictIns>'))
    ),
    "remark in XML": Seeded(
        LeakCode.HIDDEN_TEXT, lambda parts: replace(parts, DOCUMENT, "<w:body>", "<!-- J. Jansen --><w:body>")
    ),
    "instruction in XML": Seeded(
        LeakCode.HIDDEN_TEXT, lambda parts: replace(parts, DOCUMENT, "<w:body>", "<?jansen x?><w:body>")
    ),
    "element of others": Seeded(
        LeakCode.HIDDEN_TEXT,
        lambda parts: replace(parts, DOCUMENT, "<w:body>", f'<w:body><x:x xmlns:x="urn:voorbeeld">{SECRET}</x:x>'),
    ),
    "attribute of others": Seeded(
        LeakCode.HIDDEN_TEXT,
        lambda parts: replace(parts, DOCUMENT, "<w:p>", '<w:p xmlns:x="urn:voorbeeld" x:by="Jansen">'),
    ),
}  # fmt: skip

SLY: Mapping[str, Seeded] = {**SLY_FIELDS, **SLY_WORDS, **SLY_PARTS}
