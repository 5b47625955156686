"""Make templates/house_style/rijk.docx anew: python packaging/house_style/make.py, from the root of a checkout.

The file is an ordinary Word document and may be edited in Word afterwards; running this throws such edits away. The
state's logo and fonts are protected (Regeling van 16 juni 2008, BWBR0024004): the mark is a plain bar, to be replaced
by the organisation's own.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import layout
from layout import Controls, field_code, frame, paragraph, part, run
from styles import styles_part

from app.ooxml.escape import DECLARATION
from app.ooxml.measures import Mm, twips
from app.ooxml.members import deflated, join, stored
from app.ooxml.names import NAMESPACES, PACKAGE_RELATIONSHIPS, RELATIONSHIPS, WORD_CONTENT

TARGET = Path(__file__).resolve().parents[2] / "templates" / "house_style" / "rijk.docx"
LINES_OF_ADDRESS = 7
LINES_OF_SENDER = 7

RELATED = (
    ("styles", "styles.xml"),
    ("settings", "settings.xml"),
    ("fontTable", "fontTable.xml"),
    ("header", "header1.xml"),
    ("header", "header2.xml"),
    ("footer", "footer1.xml"),
    ("footer", "footer2.xml"),
)
IDS = {target: f"rId{number}" for number, (_, target) in enumerate(RELATED, 1)}


def main() -> None:
    """Write the file."""
    controls = Controls()
    relationships = "".join(
        f'<Relationship Id="{IDS[target]}" Type="{RELATIONSHIPS}{kind}" Target="{target}"/>'
        for kind, target in RELATED
    )
    parts = {
        "[Content_Types].xml": content_types(),
        "_rels/.rels": links(
            f'<Relationship Id="rId1" Type="{RELATIONSHIPS}officeDocument" Target="word/document.xml"/>'
        ),
        "word/document.xml": document(controls),
        "word/_rels/document.xml.rels": links(relationships),
        "word/styles.xml": styles_part(),
        "word/settings.xml": settings(),
        "word/fontTable.xml": fonts(),
        "word/header1.xml": first_header(controls),
        "word/_rels/header1.xml.rels": links(
            f'<Relationship Id="rId1" Type="{RELATIONSHIPS}image" Target="media/beeldmerk.png"/>'
        ),
        "word/header2.xml": next_header(controls),
        "word/footer1.xml": footer(controls),
        "word/footer2.xml": footer(controls),
    }
    members = [deflated(name, xml.encode()) for name, xml in parts.items()]
    TARGET.write_bytes(join([*members, stored("word/media/beeldmerk.png", layout.bar_png())]))
    print(TARGET)


def document(controls: Controls) -> str:
    """Return the first page: frames in reading order, then the text, then the page itself."""
    subject = frame(layout.SUBJECT, "atLeast")
    address = frame(layout.ADDRESS)
    body = [
        paragraph(
            "Retouradres",
            controls.label("retouradres", "> Retouradres") + run(" ") + controls.field("retouradres", "Retouradres"),
            frame(layout.RETURN_ADDRESS),
        ),
        marking(controls, layout.MARKING_FIRST),
        *(
            paragraph("Adres", controls.field(f"adres{line}", f"Adresregel {line}"), address)
            for line in range(1, LINES_OF_ADDRESS + 1)
        ),
        letter_line(controls, "datum", "Datum", subject, is_date=True),
        letter_line(controls, "onderwerp", "Onderwerp", subject),
        first_column(controls),
        controls.text(paragraph("Brieftekst", run("Hier komt de tekst van de brief."))),
    ]
    references = "".join(
        f'<w:{kind}Reference w:type="{which}" r:id="{IDS[f"{kind}{number}.xml"]}"/>'
        for kind in ("header", "footer")
        for which, number in (("default", 2), ("first", 1))
    )
    return part("document", f"<w:body>{''.join(body)}<w:sectPr>{references}{page()}</w:sectPr></w:body>")


def letter_line(controls: Controls, name: str, label: str, framed: str, is_date: bool = False) -> str:
    """Return a line with a label and, at the tab, its value."""
    value = controls.field(name, label, is_date)
    return paragraph("Briefregel", controls.label(name, label) + "<w:r><w:tab/></w:r>" + value, framed)


def first_column(controls: Controls) -> str:
    """Return the reference column of the first page."""
    framed = frame(layout.COLUMN, "auto")
    sender = [
        paragraph(
            "Referentieafzender" if line == 1 else "Referentiegegevens",
            controls.field(f"afzender{line}", f"Afzender {line}"),
            framed,
        )
        for line in range(1, LINES_OF_SENDER + 1)
    ]
    details = [
        ("contactpersoon", "Contactpersoon"),
        ("ons_kenmerk", "Ons kenmerk"),
        ("uw_kenmerk", "Uw kenmerk"),
        ("bijlagen", "Bijlage(n)"),
    ]
    clause = "Bij beantwoording de datum en ons kenmerk vermelden. Wilt u slechts één zaak in uw brief behandelen."
    return (
        "".join(sender)
        + "".join(detail(controls, name, label, framed) for name, label in details)
        + paragraph("Referentieclausule", controls.label("clausule", clause), framed)
    )


def detail(controls: Controls, name: str, label: str, framed: str) -> str:
    """Return a label with its value below; the export leaves both out where the field has no value."""
    return paragraph("Referentielabel", controls.label(name, label), framed) + paragraph(
        "Referentiegegevens", controls.field(name, label), framed
    )


def marking(controls: Controls, box: layout.Box) -> str:
    """Return the marking, in its frame."""
    return paragraph("Rubricering", controls.field("markering", "Markering"), frame(box))


def first_header(controls: Controls) -> str:
    """Return the first page's header: the mark, and a line so tall that the text starts below date and subject."""
    tall = f'<w:spacing w:line="{twips(layout.SUBJECT[1])}" w:lineRule="exact"/>'
    name = paragraph("Woordmerk", controls.label("organisatie", "Organisatie"), frame(layout.WORD_MARK))
    return part("hdr", name + paragraph("Koptekst", layout.mark(), tall))


def next_header(controls: Controls) -> str:
    """Return the header of the pages that follow: marking, and date and kenmerk in the column."""
    framed = frame(layout.COLUMN, "auto")
    top = framed + '<w:spacing w:before="0"/>'
    column = (
        paragraph("Referentielabel", controls.label("datum", "Datum"), top)
        + paragraph("Referentiegegevens", controls.field("datum", "Datum", is_date=True), framed)
        + detail(controls, "ons_kenmerk", "Ons kenmerk", framed)
    )
    return part("hdr", marking(controls, layout.MARKING_NEXT) + column + paragraph("Koptekst", ""))


def footer(controls: Controls) -> str:
    """Return the foot of every page: marking, and the page number below the column."""
    number = (
        controls.label("pagina", "Pagina") + run(" ") + field_code("PAGE") + run(" ")
        + controls.label("van", "van") + run(" ") + field_code("SECTIONPAGES")
    )  # fmt: skip
    return part(
        "ftr",
        marking(controls, layout.MARKING_FOOT)
        + paragraph("Paginanummer", number, frame(layout.PAGE_NUMBER))
        + paragraph("Voettekst", ""),
    )


def page() -> str:
    """Return size and margins of the page, and that the first one differs."""
    width, height = map(twips, layout.PAGE)
    margins = " ".join(f'w:{side}="{twips(length)}"' for side, length in layout.MARGINS.items())
    return (
        f'<w:pgSz w:w="{width}" w:h="{height}"/><w:pgMar {margins} w:header="0" w:footer="0" w:gutter="0"/>'
        f'<w:cols w:space="{twips(Mm(12.5))}"/><w:titlePg/>'
    )


def settings() -> str:
    """Return word/settings.xml."""
    return (
        f'{DECLARATION}<w:settings xmlns:w="{NAMESPACES["w"]}"><w:zoom w:percent="100"/>'
        '<w:defaultTabStop w:val="709"/>'
        '<w:autoHyphenation w:val="0"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat>'
        '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>'
        '</w:compat><w:themeFontLang w:val="nl-NL"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>'
        "</w:settings>"
    )


def fonts() -> str:
    """Return word/fontTable.xml; a reader without Verdana picks a wide sans serif by the panose figures."""
    return (
        f'{DECLARATION}<w:fonts xmlns:w="{NAMESPACES["w"]}"><w:font w:name="Verdana">'
        '<w:panose1 w:val="020B0604030504040204"/><w:charset w:val="00"/><w:family w:val="swiss"/>'
        '<w:pitch w:val="variable"/></w:font></w:fonts>'
    )


def links(relationships: str) -> str:
    """Return a relationships part."""
    return f'{DECLARATION}<Relationships xmlns="{PACKAGE_RELATIONSHIPS.rstrip("/")}">{relationships}</Relationships>'


def content_types() -> str:
    """Return [Content_Types].xml."""
    kinds = [("/word/document.xml", "document.main"), *((f"/word/{target}", kind) for kind, target in RELATED)]
    overrides = "".join(
        f'<Override PartName="{name}" ContentType="{WORD_CONTENT}{kind}+xml"/>' for name, kind in kinds
    )
    return (
        f'{DECLARATION}<Types xmlns="{NAMESPACES["ct"]}"><Default Extension="png" ContentType="image/png"/>'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


if __name__ == "__main__":
    main()
