"""Word files with one thing in each that hides better than the things of `leaks`. Nobody in them exists."""

from collections.abc import Mapping

from app.domain.inspection import LeakCode
from tests.export.leaks import Seeded
from tests.export.seeding import (
    NS_M,
    NS_MC,
    SECRET,
    STYLES,
    begun,
    body,
    both,
    box,
    cell_table,
    coded,
    field,
    p,
    replace,
    run,
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

SLY: Mapping[str, Seeded] = {**SLY_FIELDS, **SLY_WORDS}
