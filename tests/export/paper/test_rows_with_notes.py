"""Rows whose note LibreOffice would lay on the next page: found in its PDF, and given room so that they go along."""

import re
from collections.abc import Iterator

import pytest
from lxml import etree

from app.domain.blocks import Block, Cell, ListKind, Table
from app.export.docx import write_docx
from app.export.house_style import HouseStyle, load_house_style
from app.export.paper.astray import ReadNotesAstray, notes_astray
from app.export.paper.rows_with_notes import laid_out
from app.export.purpose import Purpose
from app.ooxml.names import qn
from app.ooxml.package import read_package
from app.runtime.paths import installed_paths
from tests.export.kamerbrieven import Expected, draw
from tests.export.laid_out import Layout, look, written
from tests.export.letters import MOMENT, bullet, letter, note, para
from tests.export.pages import ToPdf, words

ROOM = 120
TIGHT = (55, 68)
"""Of the letters drawn with seed 1 these have a row that LibreOffice 7.4 leaves while its note goes."""


def row(*cells: Block) -> tuple[Cell, ...]:
    return tuple(Cell((each,)) for each in cells)


def table(*rows: tuple[Cell, ...], header_rows: int = 1) -> Table:
    return Table(header_rows, rows)


HEAD = row(para("Maatregel"), para("Wanneer"))
TWO_TABLES = (
    para("Voor de tabel", note("Noot 1 in de tekst.")),
    table(
        HEAD,
        row(para("een"), para("nu")),
        row(para("twee", note("Noot 2.")), para("later")),
        row(para("drie", note("Noot 3.")), para("dan")),
    ),
    para("Tussen de tabellen."),
    table(HEAD, row(para("vier", note("Noot 4.")), para("ooit"))),
)

NOTES = 4


class Layouts:
    """Stands for LibreOffice: keeps what it was given, and says which notes it put astray, round by round."""

    def __init__(self, *astray: tuple[int, ...]) -> None:
        self.files: list[bytes] = []
        self.asked = 0
        self._astray = astray

    def to_pdf(self, docx: bytes) -> bytes:
        self.files.append(docx)
        return f"PDF {len(self.files)}".encode()

    def astray(self, pdf: bytes, notes: int) -> tuple[int, ...]:
        assert pdf == f"PDF {len(self.files)}".encode()
        assert notes == NOTES
        self.asked += 1
        return self._astray[min(self.asked, len(self._astray)) - 1]


def file_of(house_style: HouseStyle, *blocks: Block) -> bytes:
    return write_docx(letter(blocks), house_style, Purpose.TO_SEND, MOMENT, layout=True)


def with_room(docx: bytes) -> Iterator[tuple[str, int]]:
    """Yield the words and the room of the paragraphs that have room below them."""
    for paragraph in read_package(docx, "").xml("word/document.xml").iter(qn("w:p")):
        spacing = paragraph.find(f"{qn('w:pPr')}/{qn('w:spacing')}")
        room = 0 if spacing is None else int(spacing.get(qn("w:after"), "0"))
        said = "".join(str(text.text) for text in paragraph.iter(qn("w:t")))
        if said and room:
            yield said, room


def test_the_row_above_gets_room_and_only_above_the_first_of_those_that_stay(house_style: HouseStyle) -> None:
    layouts = Layouts((2, 3), ())
    docx = file_of(house_style, *TWO_TABLES)
    assert laid_out(docx, layouts.to_pdf, layouts.astray) == b"PDF 2"
    assert layouts.files[0] == docx
    assert list(with_room(layouts.files[1])) == [("een", ROOM), ("nu", ROOM)]


def test_below_a_repeated_row_and_above_a_table_the_paragraph_before_it_gets_the_room(
    house_style: HouseStyle,
) -> None:
    layouts = Layouts((4,), ())
    laid_out(file_of(house_style, *TWO_TABLES), layouts.to_pdf, layouts.astray)
    assert list(with_room(layouts.files[1])) == [("Tussen de tabellen.", ROOM)]


def test_what_does_not_go_along_gets_more_room_and_in_the_end_the_first_pages_are_given(
    house_style: HouseStyle,
) -> None:
    layouts = Layouts((2,))
    assert laid_out(file_of(house_style, *TWO_TABLES), layouts.to_pdf, layouts.astray) == b"PDF 1"
    assert list(with_room(layouts.files[-1])) == [("een", 8 * ROOM), ("nu", 8 * ROOM)]


def test_of_pages_that_all_have_notes_astray_those_with_the_fewest_are_given(house_style: HouseStyle) -> None:
    layouts = Layouts((2, 4), (4,), (2, 3, 4))
    assert laid_out(file_of(house_style, *TWO_TABLES), layouts.to_pdf, layouts.astray) == b"PDF 2"


def test_a_later_row_that_comes_to_the_end_of_its_page_gets_room_in_the_next_round(house_style: HouseStyle) -> None:
    layouts = Layouts((2,), (4,), ())
    laid_out(file_of(house_style, *TWO_TABLES), layouts.to_pdf, layouts.astray)
    assert list(with_room(layouts.files[2])) == [("een", ROOM), ("nu", ROOM), ("Tussen de tabellen.", ROOM)]


def test_a_note_of_the_running_text_changes_nothing(house_style: HouseStyle) -> None:
    layouts = Layouts((1,))
    assert laid_out(file_of(house_style, *TWO_TABLES), layouts.to_pdf, layouts.astray) == b"PDF 1"


def test_without_a_note_in_a_table_nothing_is_asked(house_style: HouseStyle) -> None:
    layouts = Layouts((1,))
    docx = file_of(house_style, para("Tekst", note("Noot 1.")), table(HEAD, row(para("een"), para("nu"))))
    assert laid_out(docx, layouts.to_pdf, layouts.astray) == b"PDF 1"
    assert layouts.asked == 0


def test_only_the_room_is_other_than_in_the_file_that_goes_out(house_style: HouseStyle) -> None:
    layouts = Layouts((2,), ())
    laid_out(file_of(house_style, *TWO_TABLES), layouts.to_pdf, layouts.astray)
    sent, copy = (read_package(each, "") for each in layouts.files)
    assert sent.names == copy.names
    assert [name for name in sent.names if sent.part(name) != copy.part(name)] == ["word/document.xml"]
    tree = copy.xml("word/document.xml")
    for spacing in list(tree.iter(qn("w:spacing"))):
        if spacing.get(qn("w:after")) == str(ROOM):
            spacing.getparent().remove(spacing)  # type: ignore[union-attr]
    assert etree.tostring(tree, method="c14n") == etree.tostring(sent.xml("word/document.xml"), method="c14n")


@pytest.mark.libreoffice
def test_in_libreoffice_the_row_goes_along_with_its_note_and_a_note_left_out_comes_back(
    house_style: HouseStyle, to_pdf: ToPdf
) -> None:
    drawn = draw(max(TIGHT) + 1)
    tight = [drawn[0], *(drawn[place] for place in TIGHT), draw(92, seed=3)[91]]
    files = [written(made, house_style, Purpose.TO_SEND) for made in tight]
    assert {fault for wrong in look(tight, files, to_pdf) for fault in wrong} <= {"untouched"}


@pytest.mark.libreoffice
def test_a_note_left_out_whose_mark_leads_to_a_label_further_up_comes_back_too(to_pdf: ToPdf) -> None:
    style = load_house_style(installed_paths().templates / "house_style", "rijk-referentie")
    made = draw(18, seed=777321)[17]
    shown = {word.text for word in words(laid_out(written(made, style, Purpose.TO_SEND), to_pdf, notes_astray))}
    said = {word for note in Expected(made).notes for text in note for word in re.sub(r"<[^>]*>", "", text).split()}
    assert said <= shown


@pytest.mark.libreoffice
def test_the_notes_astray_are_those_poppler_does_not_see_on_the_page_of_their_mark(
    house_style: HouseStyle, to_pdf: ToPdf
) -> None:
    drawn = draw(max(TIGHT) + 1)
    for made in (drawn[0], drawn[TIGHT[0]], draw(92, seed=3)[91]):
        pdf = to_pdf(written(made, house_style, Purpose.TO_SEND))
        expected = Expected(made)
        seen = [fault for fault in Layout(expected, words(pdf)).faults() if fault == "note_elsewhere"]
        astray = notes_astray(pdf, len(expected.notes))
        assert len(astray) == len(seen)
        assert ReadNotesAstray(pdf, len(expected.notes))() == astray


@pytest.mark.libreoffice
def test_numbers_of_the_text_and_of_pages_are_no_notes(house_style: HouseStyle, to_pdf: ToPdf) -> None:
    items = [f"{number} van 2 bladzijden" for number in range(60)]
    docx = file_of(house_style, bullet(ListKind.NUMBER, *items), para("Tekst", note("Zie bladzijde 2.")))
    pdf = to_pdf(docx)
    assert notes_astray(pdf, 1) == ()
    assert notes_astray(pdf, 2) == ()  # there are not as many marks: nothing can be told
