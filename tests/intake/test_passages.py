import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.blocks import Blocks, Cell, Heading, ListBlock, ListKind, Para, Table
from app.domain.inlines import Break, Footnote, Strong, Sup, Text
from app.domain.passages import Passage, Role
from app.intake.passages import Piece, joined, written


def para(text: str) -> Para:
    return Para((Text(text),))


def pieces(*lines: str) -> list[Piece]:
    at, found = 0, []
    for line in lines:
        found.append(Piece(line, at))
        at += len(line) + 1
    return found


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (("De minister", "schrijft."), "De minister schrijft."),
        (("geïnfor-", "meerd"), "geïnformeerd"),
        (("Oost-", "Nederland"), "Oost-Nederland"),
        (("EU-", "programma"), "EU-programma"),
        (("in-", "en uitvoer"), "in- en uitvoer"),
        (("dit is -", "zo blijkt"), "dit is - zo blijkt"),
        (("mul\xad", "tiplex"), "multiplex"),
        (("CO2-", "heffing"), "CO2-heffing"),
        (("een", "", "twee"), "een twee"),
        (("dit bleek (Kamer-", "stuk 1)"), "dit bleek (Kamerstuk 1)"),
    ],
)
def test_lines_a_layout_broke_are_joined(lines: tuple[str, ...], text: str) -> None:
    assert joined(pieces(*lines)).text == text


def test_every_character_knows_where_it_was_printed() -> None:
    plain = "In het najaar\n4075427\nvan 2031 infor-\nmeer ik u."
    passage = joined([Piece("In het najaar", 0), Piece("van 2031 infor-", 22), Piece("meer ik u.", 38)])
    assert passage.text == "In het najaar van 2031 informeer ik u."
    start, end = passage.span(passage.text.index("van"), passage.text.index(" ik"))
    assert plain[start:end] == "van 2031 infor-\nmeer"
    assert plain[slice(*passage.span(0, len(passage.text)))] == plain


def test_note_marks_keep_their_place_when_lines_are_joined() -> None:
    passage = joined([Piece("een plan", 0), Piece("in zee", 10)], marks=[(8, "1"), (16, "2")])
    assert passage.marks == ((8, "1"), (15, "2"))


BLOCKS: Blocks = (
    Heading(1, (Text("Kop"),)),
    Para(
        (Text("Een brief"), Footnote((para("Kamerstuk 12 345, nr. 6"),)), Text(" van mij.\n"), Break(), Text("Slot"))
    ),
    ListBlock(ListKind.DASH, ((para("punt een"),), (para("punt twee"),))),
    Table(0, ((Cell((para("Datum"),)), Cell((para("3 mei"),))),)),
    Para((Text("rapport"), Sup((Text("12"),)), Text(" over m"), Sup((Text("e"),)))),
)


def test_blocks_become_lines_and_passages_with_their_places() -> None:
    plain, passages = written([((para("Ministerie"),), False), (BLOCKS, True), ((para("Pagina 1"),), False)])
    assert plain.startswith("Ministerie\nKop\n")
    assert plain.endswith("\nPagina 1")
    assert [each.text for each in passages][:2] == ["Kop", "Een brief van mij.\n\nSlot"]
    assert passages[0].role is Role.HEADING
    assert passages[1].marks == ((9, "1"),)
    assert passages[-1] == Passage(text="Kamerstuk 12 345, nr. 6", runs=passages[-1].runs, role=Role.NOTE, label="1")
    for each in passages:
        assert plain[slice(*each.span(0, len(each.text)))] == each.text


def test_cells_share_a_line_and_a_superscript_figure_is_a_note_mark() -> None:
    plain, passages = written([(BLOCKS, True)])
    assert "Datum\t3 mei" in plain
    report = next(each for each in passages if each.text.startswith("rapport"))
    assert (report.text, report.marks) == ("rapport over me", ((7, "12"),))


def test_marks_of_bold_text_are_no_part_of_the_words() -> None:
    assert written([((Para((Strong((Text("Vet"),)), Text("ter"))),), True)])[1][0].text == "Vetter"


@given(st.lists(st.text(alphabet="ab -\n", min_size=1, max_size=12), min_size=1, max_size=6))
def test_the_words_of_joined_lines_are_those_printed(lines: list[str]) -> None:
    passage = joined(pieces(*lines))
    letters = [each for each in "".join(lines) if each in "ab"]
    assert [each for each in passage.text if each in "ab"] == letters
