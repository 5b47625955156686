"""The named styles of the house styles: Verdana 9 on 12 points, column and notes smaller.

Where the ministry's own templates have a style for something, it goes by their name (letters of 2023 and 2024).
"""

from app.ooxml.escape import DECLARATION, attribute
from app.ooxml.measures import Mm, twips
from app.ooxml.names import NAMESPACES

Style = tuple[str, str, str, str, str]
"""Id, name in Word, based on, paragraph properties, run properties."""

FONT = "Verdana"
BLANK_LINE = '<w:spacing w:after="240"/>'
SMALL_LINE = '<w:spacing w:before="0" w:after="0" w:line="180" w:lineRule="exact"/>'
SMALL = '<w:sz w:val="13"/><w:szCs w:val="13"/>'
BOLD = "<w:b/><w:bCs/>"
ITALIC = "<w:i/><w:iCs/>"
KEEP = "<w:keepNext/>"

PARAGRAPHS: tuple[Style, ...] = (
    ("Brieftekst", "broodtekst", "Standaard", BLANK_LINE, ""),
    ("Kop1", "heading 1", "Standaard", f'{KEEP}<w:keepLines/><w:outlineLvl w:val="0"/>', BOLD),
    ("Kop2", "heading 2", "Standaard", f'{KEEP}<w:keepLines/><w:outlineLvl w:val="1"/>', ITALIC),
    ("Kop3", "heading 3", "Standaard", f'{KEEP}<w:keepLines/><w:outlineLvl w:val="2"/>', ""),
    ("Lijstalinea", "List Paragraph", "Brieftekst", "<w:contextualSpacing/>", ""),
    ("Citaat", "Quote", "Brieftekst", "", ""),
    ("Vraagkop", "Vraagkop", "Standaard", f"{KEEP}<w:keepLines/>", BOLD),
    ("Vraag", "Vraag", "Brieftekst", "", BOLD),
    ("Vraaglijst", "Vraaglijst", "Lijstalinea", "", BOLD),
    ("Antwoordkop", "Antwoordkop", "Standaard", f"{KEEP}<w:keepLines/>", BOLD),
    ("Antwoord", "Antwoord", "Brieftekst", "", ""),
    ("Celtekst", "tabeltekst", "Standaard", "", ""),
    ("Celkop", "tabelkop", "Standaard", KEEP, BOLD),
    ("Figuur", "Figuur", "Brieftekst", f'{KEEP}<w:spacing w:after="60"/>', ""),
    ("Bijschrift", "caption", "Brieftekst", "", '<w:i/><w:iCs/><w:sz w:val="16"/><w:szCs w:val="16"/>'),
    (
        "Figuurkader",
        "Figuurkader",
        "Brieftekst",
        "<w:pBdr>"
        + "".join(
            f'<w:{side} w:val="single" w:sz="4" w:space="4" w:color="7A8B9A"/>'
            for side in ("top", "left", "bottom", "right")
        )
        + '</w:pBdr><w:ind w:left="85" w:right="85"/>',
        "",
    ),
    (
        "Voetnoottekst",
        "footnote text",
        "Standaard",
        '<w:spacing w:line="200" w:lineRule="atLeast"/>',
        '<w:sz w:val="16"/><w:szCs w:val="16"/>',
    ),
    ("Bijlagetitel", "Bijlagetitel", "Kop1", BLANK_LINE, ""),
    ("Aanhef", "aanhef", "Standaard", BLANK_LINE, ""),
    ("Slotgroet", "groetregel", "Standaard", f"{KEEP}{BLANK_LINE}", ""),
    ("Ondertekening", "Ondertekening", "Standaard", f"{KEEP}<w:keepLines/>", ""),
    ("Ondertekenaar", "ondertekenaar", "Ondertekening", '<w:spacing w:before="1200"/>', ""),
    ("Medeondertekenaar", "Medeondertekenaar", "Ondertekening", '<w:spacing w:before="480"/>', ""),
    ("Adres", "adres", "Standaard", '<w:spacing w:line="240" w:lineRule="exact"/>', ""),
    ("Retouradres", "Huisstijl-Retouradres", "Standaard", SMALL_LINE, SMALL),
    ("Rubricering", "Rubricering", "Standaard", SMALL_LINE, f"{BOLD}<w:caps/>{SMALL}"),
    ("Referentiegegevens", "Referentiegegevens", "Standaard", SMALL_LINE, SMALL),
    ("Referentieafzender", "afzendgegevens-bold", "Referentiegegevens", "", BOLD),
    (
        "Referentielabel",
        "referentiekopjes",
        "Referentiegegevens",
        f'{KEEP}<w:spacing w:before="90"/>',
        BOLD,
    ),
    ("Referentieclausule", "clausule", "Referentiegegevens", '<w:spacing w:before="180"/>', ITALIC),
    ("Paginanummer", "Huisstijl-Paginanummering", "Standaard", SMALL_LINE, SMALL),
    (
        "Woordmerk",
        "Woordmerk",
        "Standaard",
        '<w:spacing w:line="260" w:lineRule="exact"/>',
        '<w:color w:val="3A4A5A"/><w:sz w:val="23"/><w:szCs w:val="23"/>',
    ),
    (
        "Documentnaam",
        "Title",
        "Standaard",
        '<w:spacing w:after="470" w:line="760" w:lineRule="exact"/>',
        '<w:sz w:val="64"/><w:szCs w:val="64"/>',
    ),
    ("Koptekst", "header", "Standaard", "", ""),
    ("Voettekst", "footer", "Standaard", SMALL_LINE, SMALL),
)

CHARACTERS = (
    ("Voetnootmarkering", "footnote reference", '<w:vertAlign w:val="superscript"/>'),
    ("Koppeling", "Hyperlink", '<w:color w:val="154273"/><w:u w:val="single"/>'),
    ("Openveld", "Open veld", '<w:u w:val="dotted"/><w:shd w:val="clear" w:color="auto" w:fill="FFF2A8"/>'),
)


def _line(tab: Mm) -> Style:
    """Return the style of a line whose value stands at a tab."""
    stop = twips(tab)
    properties = f'<w:tabs><w:tab w:val="left" w:pos="{stop}"/></w:tabs><w:ind w:left="{stop}" w:hanging="{stop}"/>'
    return "Briefregel", "datumonderwerp", "Standaard", properties, ""


BUILT_IN = frozenset(
    ("heading 1", "heading 2", "heading 3", "Title", "List Paragraph", "Quote", "caption", "footnote text", "header",
     "footer", "footnote reference", "Hyperlink")
)  # fmt: skip


def styles_part(tab: Mm) -> str:
    """Return word/styles.xml; the value of a line stands `tab` behind its label."""
    return (
        f'{DECLARATION}<w:styles xmlns:w="{NAMESPACES["w"]}">'
        "<w:docDefaults><w:rPrDefault><w:rPr>"
        f'<w:rFonts w:ascii="{FONT}" w:eastAsia="{FONT}" w:hAnsi="{FONT}" w:cs="{FONT}"/>'
        '<w:sz w:val="18"/><w:szCs w:val="18"/><w:lang w:val="nl-NL" w:eastAsia="nl-NL" w:bidi="ar-SA"/>'
        "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>"
        '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="atLeast"/>'
        "</w:pPr></w:pPrDefault></w:docDefaults>"
        '<w:style w:type="paragraph" w:default="1" w:styleId="Standaard">'
        '<w:name w:val="Normal"/><w:qFormat/></w:style>'
        '<w:style w:type="character" w:default="1" w:styleId="Standaardalinea-lettertype">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="Standaardtabel"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        f"{_cell_margins()}</w:tblPr></w:style>"
        '<w:style w:type="numbering" w:default="1" w:styleId="Geenlijst"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/></w:style>'
        + "".join(_paragraph(*style) for style in (*PARAGRAPHS, _line(tab)))
        + "".join(_character(*style) for style in CHARACTERS)
        + _table()
        + "</w:styles>"
    )


def _paragraph(style_id: str, name: str, based_on: str, paragraph: str, run: str) -> str:
    following = "Brieftekst" if style_id.startswith(("Kop", "Bijlage")) else style_id
    properties = f"<w:pPr>{paragraph}</w:pPr>" if paragraph else ""
    run_properties = f"<w:rPr>{run}</w:rPr>" if run else ""
    return (
        f'<w:style w:type="paragraph"{_custom(name)} w:styleId="{style_id}"><w:name w:val="{attribute(name)}"/>'
        f'<w:basedOn w:val="{based_on}"/><w:next w:val="{following}"/><w:qFormat/>'
        f"{properties}{run_properties}</w:style>"
    )


def _character(style_id: str, name: str, run: str) -> str:
    return (
        f'<w:style w:type="character"{_custom(name)} w:styleId="{style_id}"><w:name w:val="{attribute(name)}"/>'
        f'<w:basedOn w:val="Standaardalinea-lettertype"/><w:uiPriority w:val="99"/><w:rPr>{run}</w:rPr></w:style>'
    )


def _table() -> str:
    borders = "".join(
        f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="7A8B9A"/>' for edge in ("top", "bottom", "insideH")
    )
    return (
        '<w:style w:type="table" w:customStyle="1" w:styleId="Brieftabel"><w:name w:val="Tabel Rijkshuisstijl"/>'
        '<w:basedOn w:val="Standaardtabel"/><w:uiPriority w:val="59"/>'
        f"<w:tblPr><w:tblBorders>{borders}</w:tblBorders>{_cell_margins()}</w:tblPr></w:style>"
    )


def _cell_margins() -> str:
    sides = (("top", 40), ("left", 85), ("bottom", 40), ("right", 85))
    margins = "".join(f'<w:{side} w:w="{width}" w:type="dxa"/>' for side, width in sides)
    return f"<w:tblCellMar>{margins}</w:tblCellMar>"


def _custom(name: str) -> str:
    return "" if name in BUILT_IN else ' w:customStyle="1"'
