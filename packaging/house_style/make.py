"""Make the Word files in templates/house_style anew: python packaging/house_style/make.py, from a checkout's root.

They are ordinary Word documents and may be edited in Word afterwards; running this throws such edits away. The
state's logo and fonts are protected (Regeling van 16 juni 2008, BWBR0024004): the mark is a plain bar, to be replaced
by the organisation's own.
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import layout
from layout import Controls, field_code, frame, paragraph, part, run
from looks import LOOKS, Kind, Look, Place
from styles import styles_part

from app.export.paragraphs import hairline
from app.ooxml.escape import DECLARATION
from app.ooxml.measures import Mm, Twips, twips
from app.ooxml.members import deflated, join, stored
from app.ooxml.names import NAMESPACES, PACKAGE_RELATIONSHIPS, RELATIONSHIPS, WORD_CONTENT

FOLDER = Path(__file__).resolve().parents[2] / "templates" / "house_style"
MOST_LINES = 7
"""Of an address, and of a sender."""
SMALL_LINE = 180
"""Twips from line to line in the reference column."""
HAIRLINE = 20
"""Twips of the empty line the frames of the first page hang on."""
DATE = "datum"
ALIASES = {
    "datum": "Datum",
    "onderwerp": "Onderwerp",
    "contactpersoon": "Contactpersoon",
    "ons_kenmerk": "Ons kenmerk",
    "uw_kenmerk": "Uw kenmerk",
    "bijlagen": "Bijlage(n)",
    "kopie_aan": "Kopie aan",
}
CLAUSE = "Bij beantwoording de datum en ons kenmerk vermelden. Wilt u slechts één zaak in uw brief behandelen."

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
    """Write the files."""
    for look in LOOKS:
        target = FOLDER / f"{look.name}.docx"
        target.write_bytes(word_file(look))
        print(target)


def word_file(look: Look) -> bytes:
    """Return the Word file of a look."""
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
        "word/document.xml": document(controls, look),
        "word/_rels/document.xml.rels": links(relationships),
        "word/styles.xml": styles_part(look.tab),
        "word/settings.xml": settings(),
        "word/fontTable.xml": fonts(),
        "word/header1.xml": first_header(controls, look),
        "word/_rels/header1.xml.rels": links(
            f'<Relationship Id="rId1" Type="{RELATIONSHIPS}image" Target="media/beeldmerk.png"/>'
        ),
        "word/header2.xml": next_header(controls, look),
        "word/footer1.xml": footer(controls, look),
        "word/footer2.xml": footer(controls, look),
    }
    members = [deflated(name, xml.encode()) for name, xml in parts.items()]
    return join([*members, stored("word/media/beeldmerk.png", layout.bar_png())])


def document(controls: Controls, look: Look) -> str:
    """Return the first page: frames in reading order, then the text, then the page itself.

    The frames hang on an empty line of their own: in a PDF of LibreOffice 7.4 they are read as part of the paragraph
    after them, be it the first heading. The line keeps the room below them free; the frames themselves keep none, for
    that would part them from one another as well.
    """
    text = controls.text(paragraph("Brieftekst", run("Hier komt de tekst van de brief.")))
    references = "".join(
        f'<w:{kind}Reference w:type="{which}" r:id="{IDS[f"{kind}{number}.xml"]}"/>'
        for kind in ("header", "footer")
        for which, number in (("default", 2), ("first", 1))
    )
    below = hairline("Brieftekst", after=Twips(twips(look.room) - HAIRLINE))
    body = "".join(placed(controls, place) for place in look.first) + below + text
    return part("document", f"<w:body>{body}<w:sectPr>{references}{page(look)}</w:sectPr></w:body>")


def placed(controls: Controls, place: Place) -> str:
    """Return the paragraphs of a frame."""
    match place.kind:
        case Kind.RETURN_ADDRESS:
            words = controls.label("retouradres", "> Retouradres") + run(" ")
            field = controls.field("retouradres", "Retouradres")
            return paragraph("Retouradres", words + field, frame(place.box))
        case Kind.MARKING:
            return marking(controls, frame(place.box))
        case Kind.ADDRESS:
            return numbered(controls, "Adres", "Adres", "adres", "Adresregel", frame(place.box))
        case Kind.LINES:
            framed = frame(place.box)
            return "".join(letter_line(controls, name, framed) for name in place.shows)
        case Kind.COLUMN:
            return column(controls, place)


def numbered(controls: Controls, first: str, style: str, name: str, alias: str, framed: str) -> str:
    """Return numbered lines, the first in a style of its own."""
    return "".join(
        paragraph(style if line > 1 else first, controls.field(f"{name}{line}", f"{alias} {line}"), framed)
        for line in range(1, MOST_LINES + 1)
    )


def letter_line(controls: Controls, name: str, framed: str) -> str:
    """Return a line with a label and, at the tab, its value; or the name of the document."""
    if name == "documentnaam":
        return paragraph("Documentnaam", controls.field(name, "Naam"), framed)
    label = ALIASES[name]
    value = controls.field(name, label, name == DATE)
    return paragraph("Briefregel", controls.label(name, label) + "<w:r><w:tab/></w:r>" + value, framed)


def column(controls: Controls, place: Place) -> str:
    """Return what stands in the reference column, each label with its value below.

    The export leaves both out where the field has no value.
    """
    framed = frame(place.box, "auto")
    written: list[str] = []
    for name in place.shows:
        above = "" if written else '<w:spacing w:before="0"/>'
        match name:
            case "afzender*":
                written.append(
                    numbered(controls, "Referentieafzender", "Referentiegegevens", "afzender", "Afzender", framed)
                )
            case "adres*":
                written.append(
                    numbered(controls, "Referentiegegevens", "Referentiegegevens", "adres", "Adresregel", framed)
                )
            case "afzender1":
                written.append(paragraph("Referentieafzender", controls.field(name, "Afzender 1"), framed))
            case "clausule":
                written.append(paragraph("Referentieclausule", controls.label(name, CLAUSE), framed))
            case _ if name.startswith("label:"):
                label = name.removeprefix("label:")
                shown = controls.label(label, label.capitalize())
                written.append(paragraph("Referentielabel", shown, framed + above))
            case _:
                written.append(detail(controls, name, framed, above))
    return "".join(written)


def detail(controls: Controls, name: str, framed: str, above: str) -> str:
    """Return a label with its value below."""
    label = ALIASES[name]
    return paragraph("Referentielabel", controls.label(name, label), framed + above) + paragraph(
        "Referentiegegevens", controls.field(name, label, name == DATE), framed
    )


def marking(controls: Controls, properties: str) -> str:
    """Return the marking."""
    return paragraph("Rubricering", controls.field("markering", "Markering"), properties)


def first_header(controls: Controls, look: Look) -> str:
    """Return the first page's header: the mark, and a line so tall that the text begins below date and subject."""
    name = paragraph("Woordmerk", controls.label("organisatie", "Organisatie"), frame(look.own_name))
    return part("hdr", name + paragraph("Koptekst", layout.mark(look.mark), tall(look.head)))


def next_header(controls: Controls, look: Look) -> str:
    """Return the header of the pages that follow.

    Where its marking is no frame it stands in a header so tall that the text begins below it.
    """
    frames = "".join(placed(controls, place) for place in look.following)
    if look.next_marking is None:
        return part("hdr", frames + paragraph("Koptekst", ""))
    top, text = map(twips, look.next_marking)
    room = f'<w:spacing w:before="{top - twips(look.top)}" w:after="{text - top - SMALL_LINE}"/>'
    above, below = (paragraph("Koptekst", "", tall(height)) for height in (look.top, Mm(0.35)))
    return part("hdr", frames + above + marking(controls, room) + below)


def tall(height: Mm) -> str:
    """Return the properties of a line of this height."""
    return f'<w:spacing w:line="{twips(height)}" w:lineRule="exact"/>'


def footer(controls: Controls, look: Look) -> str:
    """Return the foot of every page: marking, and the page number."""
    number = (
        controls.label("pagina", "Pagina") + run(" ") + field_code("PAGE") + run(" ")
        + controls.label("van", "van") + run(" ") + field_code("SECTIONPAGES")
    )  # fmt: skip
    aligned = '<w:jc w:val="right"/>' if look.page_number_right else ""
    return part(
        "ftr",
        marking(controls, frame(look.marking_foot))
        + paragraph("Paginanummer", number, frame(look.page_number) + aligned)
        + paragraph("Voettekst", ""),
    )


def page(look: Look) -> str:
    """Return size and margins of the page, and that the first one differs."""
    width, height = map(twips, layout.PAGE)
    sides = {"top": look.top, "right": look.right, "bottom": look.bottom, "left": look.left}
    margins = " ".join(f'w:{side}="{twips(length)}"' for side, length in sides.items())
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
        '<w:altName w:val="DejaVu Sans"/><w:panose1 w:val="020B0604030504040204"/>'
        '<w:charset w:val="00"/><w:family w:val="swiss"/>'
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
