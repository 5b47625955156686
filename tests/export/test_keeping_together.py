"""What stays on one page with what follows, and how figures are captioned."""

import pytest
from docx.oxml.ns import qn
from lxml import etree

from app.domain.blocks import Annex, Answer, Blocks, Cell, Figure, Heading, ListKind, PageBreak, Quote, Table
from app.domain.inlines import Text
from app.domain.resolved import ResolvedLetter
from app.export.docx import write_docx
from app.export.house_style import HouseStyle
from app.export.preview import preview_html
from app.export.purpose import Purpose
from app.ooxml.package_check import faults
from tests.export.letters import MOMENT, bullet, letter, para
from tests.export.test_docx import PNG
from tests.export.word_files import tree

SHA = "0" * 64
UNSIGNED = {"closing": "", "signature_above": (), "signature_below": ()}


def document(style: HouseStyle, made: ResolvedLetter, pictures: bool = True) -> etree._Element:
    data = write_docx(made, style, Purpose.TO_SIGN, MOMENT, figures={SHA: PNG} if pictures else {})
    assert faults(data) == ()
    return tree(data, "word/document.xml")


def kept(style: HouseStyle, made: ResolvedLetter) -> list[str]:
    """Return the paragraphs that ask for it themselves, rather than by their style."""
    found = []
    for each in document(style, made).iter(qn("w:p")):
        asked = each.find(f"{qn('w:pPr')}/{qn('w:keepNext')}")
        if asked is not None and asked.get(qn("w:val")) != "0":
            found.append(each.xpath("string()"))
    return found


LAST: dict[str, Blocks] = {
    "a paragraph": (para("eerst"), para("laatst")),
    "a list": (bullet(ListKind.DASH, "eerst", "laatst"),),
    "a list in a list": (bullet(ListKind.NUMBER, "eerst", (bullet(ListKind.DASH, "laatst"),)),),
    "a quotation": (Quote((para("eerst"), para("laatst"))),),
    "an answer": (Answer(("1",), (para("eerst"), para("laatst"))),),
    "a figure": (Figure(SHA, "grafiek", (Text("laatst"),)),),
}


@pytest.mark.parametrize("name", LAST)
def test_the_last_words_before_the_signature_go_to_its_page(house_style: HouseStyle, name: str) -> None:
    assert kept(house_style, letter(LAST[name]))[-1].endswith("laatst")
    assert not any("laatst" in each for each in kept(house_style, letter(LAST[name], **UNSIGNED)))


def test_the_last_row_of_a_table_goes_with_the_signature_and_the_others_stay(house_style: HouseStyle) -> None:
    table = Table(0, ((Cell((para("eerst"),)),), (Cell((para("laatst"),)),)))
    assert kept(house_style, letter((table,)))[:2] == ["laatst", ""]


def test_only_the_words_right_before_the_signature_go_with_it(house_style: HouseStyle) -> None:
    made = letter((para("eerder"),), (para("laatst"), Annex((Text("Bijlage"),)), para("slot van de bijlage")))
    assert kept(house_style, made) == ["laatst"]


def test_a_page_break_at_the_end_gives_the_signature_its_own_page_as_asked(house_style: HouseStyle) -> None:
    made = document(house_style, letter((para("laatst"), PageBreak())))
    breaks = [each.getparent().getparent() for each in made.iter(qn("w:pageBreakBefore"))]
    assert [each.xpath("string()") for each in breaks] == ["Hoogachtend,"]


@pytest.mark.parametrize("pictures", [True, False])
def test_a_figure_stays_with_its_caption_also_where_the_picture_is_missing(
    house_style: HouseStyle, pictures: bool
) -> None:
    figure = Figure(SHA, "grafiek", (Text("Stromen"),))
    made = document(house_style, letter((figure, para("na")), **UNSIGNED), pictures)
    (label,) = [each for each in made.iter(qn("w:p")) if "Stromen" in each.xpath("string()")]
    picture = label.getprevious()
    assert picture.find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is not None
    assert (picture.find(f".//{qn('w:drawing')}") is not None) == pictures


def test_a_caption_stands_closer_to_its_figure_than_to_the_text_after_it(house_style: HouseStyle) -> None:
    captioned, bare = Figure(SHA, "grafiek", (Text("Stromen"),)), Figure(SHA, "grafiek", ())
    made = document(house_style, letter((captioned, bare), **UNSIGNED))
    shown = [each.getparent().getparent() for each in made.iter(qn("w:drawing"))]
    styles = [each.find(f".//{qn('w:pStyle')}").get(qn("w:val")) for each in shown]
    assert styles == [house_style.styles["figure"], house_style.styles["text"]]
    data = write_docx(letter((captioned,)), house_style, Purpose.TO_SEND, MOMENT)
    after = {
        each.get(qn("w:styleId")): int(each.find(f".//{qn('w:spacing')}").get(qn("w:after")))
        for each in tree(data, "word/styles.xml").iter(qn("w:style"))
        if each.get(qn("w:styleId")) in styles
    }
    assert after[house_style.styles["figure"]] < after[house_style.styles["text"]] / 2


def test_captions_are_numbered_by_a_counter_word_knows(house_style: HouseStyle) -> None:
    first, second = Figure(SHA, "a", (Text("Stromen"),)), Figure(SHA, "b", (Text("Havens"),))
    bare, own = Figure(SHA, "c", ()), Figure(SHA, "d", (Text("Figuur 3 Overgenomen"),))
    made = document(house_style, letter((first, bare), (second, own)))
    captions = [each for each in made.iter(qn("w:p")) if each.xpath("string()").startswith("Figuur")]
    assert [each.xpath("string()") for each in captions] == [
        "Figuur 1 Stromen",
        "Figuur 2 Havens",
        "Figuur 3 Overgenomen",
    ]
    fields = [each.get(qn("w:instr")) for each in made.iter(qn("w:fldSimple"))]
    assert fields == [" SEQ Figuur \\* ARABIC "] * 2


def test_after_a_caption_with_its_own_number_nothing_counts_by_itself(house_style: HouseStyle) -> None:
    """Word and LibreOffice would show the third as the second: they count fields."""
    captions = ("Stromen", "Figuur 2 Overgenomen", "Havens", "Containers")
    made = document(house_style, letter(tuple(Figure(SHA, "a", (Text(each),)) for each in captions)))
    shown = [each.xpath("string()") for each in made.iter(qn("w:p")) if "Figuur" in each.xpath("string()")]
    assert shown == ["Figuur 1 Stromen", "Figuur 2 Overgenomen", "Figuur 3 Havens", "Figuur 4 Containers"]
    assert len(list(made.iter(qn("w:fldSimple")))) == 1


def test_the_preview_shows_the_same_numbers(house_style: HouseStyle) -> None:
    made = letter((Figure(SHA, "a", (Text("Stromen"),)), Figure(SHA, "b", (Text("Havens"),))))
    shown = preview_html(made, house_style)
    assert "Figuur 1 Stromen" in shown
    assert "Figuur 2 Havens" in shown


def test_every_figure_has_its_description(house_style: HouseStyle) -> None:
    made = document(house_style, letter((Figure(SHA, "Een grafiek die & oploopt", ()),)))
    (shown,) = [each for each in made.iter() if etree.QName(each).localname == "docPr"]
    assert shown.get("descr") == "Een grafiek die & oploopt"


def test_headings_go_with_what_follows_and_never_lose_a_line(house_style: HouseStyle) -> None:
    data = write_docx(letter((Heading(1, (Text("Kop"),)),)), house_style, Purpose.TO_SEND, MOMENT)
    styles = {each.get(qn("w:styleId")): each for each in tree(data, "word/styles.xml").iter(qn("w:style"))}
    for purpose in ("heading1", "heading2", "heading3", "question_label", "answer_label"):
        properties = styles[house_style.styles[purpose]].find(qn("w:pPr"))
        assert properties.find(qn("w:keepNext")) is not None
        assert properties.find(qn("w:keepLines")) is not None
    assert not [each for each in tree(data, "word/styles.xml").iter(qn("w:widowControl")) if each.attrib]
