from docx.oxml.ns import qn

from app.domain.blocks import ListBlock, ListKind, Para
from app.domain.resolved import ResolvedLetter
from app.export.docx import write_docx
from app.export.house_style import HouseStyle
from app.export.purpose import Purpose
from app.ooxml.package_check import faults
from app.text.counting import ListCounter
from tests.export.letters import MOMENT, bullet, letter, para
from tests.export.word_files import tree

NUMBER, LETTER, BULLET, DASH = ListKind.NUMBER, ListKind.LETTER, ListKind.BULLET, ListKind.DASH


def listed(style: HouseStyle, made: ResolvedLetter) -> list[tuple[str, int, str, int]]:
    """Return text, level, format and start of every paragraph in a list, as a reader of the file finds them."""
    data = write_docx(made, style, Purpose.TO_SIGN, MOMENT)
    assert faults(data) == ()
    numbering = tree(data, "word/numbering.xml")
    abstracts = {each.get(qn("w:abstractNumId")): each for each in numbering.iter(qn("w:abstractNum"))}
    numbers = {each.get(qn("w:numId")): abstracts[each[0].get(qn("w:val"))] for each in numbering.iter(qn("w:num"))}
    found = []
    for paragraph in tree(data, "word/document.xml").iter(qn("w:p")):
        place = paragraph.find(f"{qn('w:pPr')}/{qn('w:numPr')}")
        if place is not None:
            level = int(place[0].get(qn("w:val")))
            defined = numbers[place[1].get(qn("w:val"))].findall(qn("w:lvl"))[level]
            form, start = defined.find(qn("w:numFmt")).get(qn("w:val")), defined.find(qn("w:start")).get(qn("w:val"))
            found.append((paragraph.xpath("string()"), level, form, int(start)))
    return found


def lists_of(style: HouseStyle, made: ResolvedLetter) -> list[str]:
    """Return which list each listed paragraph is in, by the order lists first appear."""
    document = tree(write_docx(made, style, Purpose.TO_SIGN, MOMENT), "word/document.xml")
    return [each.get(qn("w:val")) for each in document.iter(qn("w:numId"))]


def test_every_kind_of_list_has_its_format_at_its_depth(house_style: HouseStyle) -> None:
    deep = bullet(NUMBER, (para("een"), bullet(LETTER, (para("a"), bullet(DASH, "streep")))))
    assert listed(house_style, letter((deep, bullet(BULLET, "punt")))) == [
        ("een", 0, "decimal", 1),
        ("a", 1, "lowerLetter", 1),
        ("streep", 2, "bullet", 1),
        ("punt", 0, "bullet", 1),
    ]


def test_a_list_starts_where_it_is_told(house_style: HouseStyle) -> None:
    assert listed(house_style, letter((bullet(NUMBER, "vijf", start=5),)))[0] == ("vijf", 0, "decimal", 5)


def test_lists_count_anew_unless_they_continue(house_style: HouseStyle) -> None:
    one, other, third = lists_of(
        house_style,
        letter((bullet(NUMBER, "a"), para("tussen"), bullet(NUMBER, "b")), (bullet(NUMBER, "c", continues=True),)),
    )
    assert one != other == third


def test_a_list_continues_the_last_of_its_kind_and_depth(house_style: HouseStyle) -> None:
    nested = bullet(NUMBER, (para("a"), bullet(LETTER, "aa")))
    again = bullet(NUMBER, (para("b"), bullet(LETTER, "bb", continues=True)), continues=True)
    outer, inner, _, outer_again, inner_again = lists_of(house_style, letter((nested, bullet(DASH, "-"), again)))
    assert (outer, inner) == (outer_again, inner_again)


def test_an_item_that_begins_with_no_paragraph_still_has_its_number(house_style: HouseStyle) -> None:
    made = letter((ListBlock(NUMBER, ((), (bullet(LETTER, "a"),), (para("een"), para("vervolg")))),))
    assert [text for text, *_ in listed(house_style, made)] == ["", "", "a", "een"]


def test_the_counter_writes_the_labels_word_shows() -> None:
    counter = ListCounter()
    two = (Para(()),), (Para(()),)
    assert counter.labels(ListBlock(NUMBER, two), 0) == ("1.", "2.")
    assert counter.labels(ListBlock(LETTER, two, 26), 0) == ("z.", "aa.")
    assert counter.labels(ListBlock(NUMBER, two, continues=True), 0) == ("3.", "4.")
    assert counter.labels(ListBlock(NUMBER, two, continues=True), 1) == ("1.", "2.")
    assert counter.labels(ListBlock(DASH, two), 0) == ("–", "–")
