"""How styles look, read from the styles of a Word file."""

from lxml import etree

from app.export.house_style import HouseStyle
from app.export.looks import USUAL_LINE, Look, TableLines, looks_of, table_lines_of

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def style(style_id: str, says: str, based_on: str = "", kind: str = "paragraph") -> str:
    base = f'<w:basedOn w:val="{based_on}"/>' if based_on else ""
    return f'<w:style w:type="{kind}" w:styleId="{style_id}"><w:name w:val="{style_id}"/>{base}{says}</w:style>'


def look(*styles: str, of: str = "a", defaults: str = "") -> Look | None:
    root = etree.fromstring(f'<w:styles xmlns:w="{W}">{defaults}{"".join(styles)}</w:styles>'.encode())
    return looks_of(root, {"question": of}).get("question")


def run(says: str) -> str:
    return f"<w:rPr>{says}</w:rPr>"


def test_the_house_style_says_how_questions_captions_and_headings_look(house_style: HouseStyle) -> None:
    looks = house_style.looks
    assert looks["question"] == Look(bold=True, half_points=18, apart=True)
    assert looks["question_label"] == Look(bold=True, half_points=18, apart=False)
    assert looks["answer"] == looks["text"] == Look(half_points=18, apart=True)
    assert looks["caption"] == Look(italic=True, half_points=16, apart=True)
    assert looks["annex_title"].half_points == 18
    assert looks["header_cell"].bold
    assert not looks["cell"].bold


def test_a_style_has_what_it_does_not_say_from_the_one_it_is_based_on() -> None:
    base = style("b", run("<w:b/><w:i/>") + '<w:pPr><w:spacing w:after="240"/></w:pPr>')
    assert look(style("a", run('<w:i w:val="0"/><w:sz w:val="30"/>'), "b"), base) == Look(bold=True, half_points=30)


def test_what_no_style_says_comes_from_the_defaults() -> None:
    size = run('<w:sz w:val="22"/>')
    ends = f"<w:docDefaults><w:rPrDefault>{size}</w:rPrDefault></w:docDefaults>"
    assert look(style("a", ""), defaults=ends) == Look(half_points=22, apart=False)
    assert look(style("a", "")) == Look(apart=False)


def test_space_before_says_nothing_of_space_after() -> None:
    base = style("b", '<w:pPr><w:spacing w:after="240"/></w:pPr>')
    assert look(style("a", '<w:pPr><w:spacing w:before="120"/></w:pPr>', "b"), base) == Look(apart=True)


def test_styles_based_on_each_other_in_a_circle_end() -> None:
    assert look(style("a", run("<w:b/>"), "b"), style("b", "", "a")) == Look(bold=True, apart=False)


def test_a_style_for_words_has_no_look_of_a_paragraph() -> None:
    assert look(style("a", run("<w:b/>"), kind="character")) is None


def lines(*styles: str) -> TableLines:
    root = etree.fromstring(f'<w:styles xmlns:w="{W}">{"".join(styles)}</w:styles>'.encode())
    return table_lines_of(root, "t")


def borders(**sides: str) -> str:
    said = "".join(
        f'<w:{side} w:val="{value.partition(" ")[0]}" w:color="{value.partition(" ")[2]}"/>'
        for side, value in sides.items()
    )
    return f"<w:tblPr><w:tblBorders>{said}</w:tblBorders></w:tblPr>"


def test_the_tables_of_the_house_style_have_lines_between_rows_only(house_style: HouseStyle) -> None:
    assert house_style.table_lines == TableLines(rows="#7A8B9A")


def test_a_table_has_the_lines_its_style_or_the_base_of_it_draws() -> None:
    base = style("b", borders(insideH="single FF0000", insideV="single 00FF00"), kind="table")
    assert lines(style("t", "", "b", "table"), base) == TableLines("#FF0000", "#00FF00")
    assert lines(style("t", borders(insideV="nil "), "b", "table"), base) == TableLines("#FF0000", "")
    assert lines(style("t", borders(top="single auto"), kind="table")) == TableLines(USUAL_LINE, "")
    assert lines(style("t", "", kind="table")) == TableLines()
    assert lines() == TableLines()
