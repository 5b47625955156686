import struct

import pytest
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from app.domain.blocks import Cell, Figure, ListKind, Table
from app.export.docx import write_docx
from app.export.grids import widths
from app.export.house_style import HouseStyle
from app.export.purpose import Purpose
from app.ooxml.measures import Twips
from app.ooxml.package_check import faults
from app.text.grids import Merge, grid
from tests.export.kamerbrieven import Expected, draw
from tests.export.laid_out import Layout, written
from tests.export.letters import FILL, MOMENT, bullet, letter, note, para
from tests.export.pages import ToPdf, words
from tests.export.test_docx import PNG
from tests.export.word_files import opened, tree

CELLS = st.builds(Cell, st.just((para("x"),)), st.integers(1, 4), st.integers(1, 4))
TABLES = st.lists(st.lists(CELLS, max_size=4).map(tuple), min_size=1, max_size=5).map(lambda r: Table(0, tuple(r)))


def cell(text: str, columns: int = 1, rows: int = 1) -> Cell:
    return Cell((para(text),) if text else (), columns, rows)


def test_spans_over_rows_and_columns_take_their_place() -> None:
    table = Table(1, ((cell("a", 2, 2), cell("b")), (cell("c"),), (cell("d"), cell("e"), cell("f"))))
    assert [[(slot.column, slot.columns, slot.merge) for slot in row] for row in grid(table)] == [
        [(0, 2, Merge.RESTART), (2, 1, Merge.NONE)],
        [(0, 2, Merge.CONTINUE), (2, 1, Merge.NONE)],
        [(0, 1, Merge.NONE), (1, 1, Merge.NONE), (2, 1, Merge.NONE)],
    ]


@given(TABLES)
def test_every_row_fills_the_grid_without_overlap_and_no_cell_is_lost(table: Table) -> None:
    rows = grid(table)
    ends = {row[-1].column + row[-1].columns for row in rows}
    assert len(ends) == 1
    for row, asked in zip(rows, table.rows, strict=True):
        places = [slot.column for slot in row]
        assert places == [sum(slot.columns for slot in row[:number]) for number in range(len(row))]
        assert sum(bool(slot.blocks) for slot in row) == len(asked)


@given(TABLES, st.integers(500, 20000))
def test_columns_have_the_width_of_the_table_together(table: Table, width: int) -> None:
    columns = widths(grid(table), Twips(width))
    assert sum(columns) == width
    assert min(columns) > 0


def test_a_column_with_more_text_is_wider() -> None:
    narrow, wide = widths(grid(Table(0, ((cell("a"), cell("b " * 20)),))), Twips(1000))
    assert narrow < wide


def test_header_rows_are_repeated_and_cells_merged_as_python_docx_reads_them(house_style: HouseStyle) -> None:
    table = Table(2, ((cell("kop", 2),), (cell("l"), cell("r")), (cell("a", rows=2), cell("b")), (cell(""),)))
    data = write_docx(letter((table,)), house_style, Purpose.TO_SEND, MOMENT)
    assert faults(data) == ()
    (read,) = opened(data).tables
    assert [[each.text for each in row.cells] for row in read.rows] == [
        ["kop", "kop"],
        ["l", "r"],
        ["a", "b"],
        ["a", ""],
    ]
    headers = [row._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in read.rows]
    assert headers == [True, True, False, False]


def test_two_tables_in_a_row_stay_two(house_style: HouseStyle) -> None:
    table = Table(0, ((cell("a"),),))
    document = tree(
        write_docx(letter((table, table), (table,)), house_style, Purpose.TO_SEND, MOMENT), "word/document.xml"
    )
    for each in document.iter(qn("w:tbl")):
        assert each.getnext().tag == qn("w:p")


def test_a_table_within_a_cell_leaves_the_cell_its_last_paragraph(house_style: HouseStyle) -> None:
    inner = Table(0, ((cell("binnen"),),))
    data = write_docx(letter((Table(0, ((Cell((inner,)),),)),)), house_style, Purpose.TO_SIGN, MOMENT)
    assert faults(data) == ()


def test_where_not_every_word_fits_the_short_ones_stay_whole() -> None:
    """Else a column of numbers would lose a digit to the next line for the sake of a word that breaks anyway."""
    long = "Verantwoordelijkheidsverdeling"
    amount = "€\N{NO-BREAK SPACE}74.000.000"
    rows = ((cell("Nr."), cell(long), cell("Bedrag"), cell(long)), (cell("74"), cell(""), cell(amount), cell("")))
    number, second, money, fourth = widths(grid(Table(1, rows)), Twips(6000))
    assert number >= 190 + 3 * 130
    assert money >= 190 + 12 * 130
    assert abs(second - fourth) <= 1


def test_a_word_needs_no_more_room_than_it_has_between_its_hyphens() -> None:
    first, second = widths(grid(Table(0, ((cell("zuid-west"), cell("zuidoost")),))), Twips(100))
    assert first <= second


def test_a_row_goes_to_the_next_page_whole_unless_it_could_be_as_tall_as_one(house_style: HouseStyle) -> None:
    """LibreOffice 7.4 loses the end of a row that may not break and takes several pages."""
    tall = Cell(tuple(para(f"Alinea {number} {FILL}") for number in range(12)))
    listed = Cell((bullet(ListKind.DASH, *["punt"] * 30),))
    pictures = Cell((Figure("0" * 64, "grafiek", ()),) * 2)
    rows = ((cell("kort"), cell(FILL)), (cell("lang"), tall), (cell("punten"), listed), (cell("beeld"), pictures))
    made = letter((Table(0, rows),))
    (table,) = tree(write_docx(made, house_style, Purpose.TO_SEND, MOMENT), "word/document.xml").iter(qn("w:tbl"))
    whole = [bool(list(row.iter(qn("w:cantSplit")))) for row in table.iter(qn("w:tr"))]
    assert whole == [True, False, False, False]


def test_every_row_of_a_tall_cell_over_several_may_break(house_style: HouseStyle) -> None:
    tall = Cell(tuple(para(FILL) for _ in range(12)), rows=2)
    made = letter((Table(0, ((tall, cell("a")), (cell("b"),), (cell("c"), cell("d")))),))
    (table,) = tree(write_docx(made, house_style, Purpose.TO_SEND, MOMENT), "word/document.xml").iter(qn("w:tbl"))
    whole = [bool(list(row.iter(qn("w:cantSplit")))) for row in table.iter(qn("w:tr"))]
    assert whole == [False, False, True]


def test_rows_of_a_table_with_a_note_may_break(house_style: HouseStyle) -> None:
    noted = Cell((bullet(ListKind.DASH, (para("punt", note("Noot.")),)),))
    made = letter((Table(0, ((noted,), (cell("a"),))), Table(0, ((cell("b"),),))))
    tables = tree(write_docx(made, house_style, Purpose.TO_SEND, MOMENT), "word/document.xml").iter(qn("w:tbl"))
    assert [len(list(each.iter(qn("w:cantSplit")))) for each in tables] == [0, 1]


@pytest.mark.libreoffice
def test_rows_below_one_with_a_note_at_the_foot_of_a_page_are_shown(house_style: HouseStyle, to_pdf: ToPdf) -> None:
    made = draw(9, 5550123)[8]
    pdf = to_pdf(written(made, house_style, Purpose.TO_SEND))
    assert not {"words_of_cells", "words"}.intersection(Layout(Expected(made), words(pdf)).faults())


@pytest.mark.libreoffice
def test_of_a_row_taller_than_a_page_every_word_is_shown(house_style: HouseStyle, to_pdf: ToPdf) -> None:
    numbers = (19, 22, 34, 37)
    tall = [Cell(tuple(para(f"Alinea{place} {FILL}") for place in range(number))) for number in numbers]
    tables = [
        Table(0, ((cell("kop"), cell("tekst")), (cell("lang"), each), (cell("na"), cell("slot")))) for each in tall
    ]
    files = [write_docx(letter((para("Vooraf."), each)), house_style, Purpose.TO_SEND, MOMENT) for each in tables]
    found = [sum(word.text.startswith("Alinea") for word in words(pdf)) for pdf in map(to_pdf, files)]
    assert found == list(numbers)


def test_a_picture_in_a_cell_leaves_its_edges_free(house_style: HouseStyle) -> None:
    wide = PNG[:16] + struct.pack(">II", 2000, 10) + PNG[24:]
    made = letter((Table(0, ((Cell((Figure("0" * 64, "breed", ()),)), cell("naast")),)),))
    data = write_docx(made, house_style, Purpose.TO_SEND, MOMENT, figures={"0" * 64: wide})
    (table,) = tree(data, "word/document.xml").iter(qn("w:tbl"))
    column = next(table.iter(qn("w:gridCol")))
    (shown,) = (each for each in table.iter() if etree.QName(each).localname == "extent")
    assert int(shown.get("cx")) <= (int(column.get(qn("w:w"))) - 170) * 635
