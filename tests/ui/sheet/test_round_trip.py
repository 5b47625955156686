"""A text that was written on the sheet is read back as it was."""

import re
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("PySide6")

from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication

from app.domain.blocks import Blocks, Cell, Figure, ListBlock, ListKind, Para, Quote, Table
from app.domain.inlines import Break, Field, Footnote, Inline, Strong, Text
from app.text.lines import Line, gathered, lines
from app.text.marks import leaves, marked
from app.text.normal import normal
from app.text.words import words_apart
from app.ui.sheet.reader import read
from app.ui.sheet.writer import write
from tests.support.texts import blocks

QTS_OWN = re.compile(r"\\ufeff|\ufffc")
"""What Qt takes for the order of bytes, and what it puts in the place of a picture."""
PART = str(UUID(int=1))
OTHER = str(UUID(int=2))


def through(text: Blocks) -> Blocks:
    return dict(both((PART, text)))[PART]


def both(*parts: tuple[str, Blocks]) -> tuple[tuple[str, Blocks], ...]:
    document = QTextDocument()
    write(document, parts)
    return read(document)


def para(*inlines: Inline) -> Para:
    return Para(inlines or (Text("Tekst."),))


def alike(text: Blocks) -> Blocks:
    """Return a text with what touches under the same marks taken together, as a screen shows no difference."""
    return normal(
        gathered(Line(line.shape, marked(tuple(leaves(line.inlines)))) for line in lines(text))  # both are pure
    )


@pytest.mark.usefixtures("qapp")
class TestEveryKindOfBlock:
    def test_lists_in_lists_with_their_numbers(self) -> None:
        inner = ListBlock(ListKind.LETTER, ((para(Text("diep")),), (para(Text("dieper")),)), start=3)
        outer = ListBlock(ListKind.NUMBER, ((para(Text("een")), inner), (para(Text("twee")),)))
        text = (outer, ListBlock(ListKind.NUMBER, ((para(Text("drie")),),), continues=True), para())
        assert through(text) == text

    def test_two_lists_of_one_kind_stay_two(self) -> None:
        one = ListBlock(ListKind.DASH, ((para(Text("een")),),))
        assert through((one, one)) == (one, one)

    def test_a_table_with_spans_a_list_and_a_note_in_it(self) -> None:
        noted = para(Text("bedrag"), Footnote((para(Text("In duizenden.")),)))
        items = ListBlock(ListKind.BULLET, ((para(Text("punt")),),))
        rows = ((Cell((noted,), columns=2),), (Cell((items,)), Cell(())))
        assert through((Table(1, rows),)) == (Table(1, rows),)

    def test_tables_beside_each_other_and_in_a_quote(self) -> None:
        table = Table(0, ((Cell((para(),)),),))
        assert through((table, table, Quote((table,)), para())) == (table, table, Quote((table,)), para())

    def test_a_picture_keeps_its_words_and_its_caption(self) -> None:
        figure = Figure("a" * 64, "Een sluis", (Text("De sluis"),))
        assert through((figure,)) == (figure,)

    def test_values_that_touch_stay_apart(self) -> None:
        field = Field("naam", "x", "Voorbeeld")
        assert through((para(field, field),)) == (para(field, field),)

    def test_a_break_within_bold_stays_in_it(self) -> None:
        text = (para(Strong((Text("een"), Break(), Text("twee")))),)
        assert through(text) == text

    def test_an_empty_part_is_an_empty_part(self) -> None:
        assert both((PART, ()), (OTHER, (para(),))) == ((PART, ()), (OTHER, (para(),)))

    def test_notes_of_several_parts_return_to_their_own(self) -> None:
        def noted(words: str) -> Blocks:
            return (para(Text("x"), Footnote((para(Text(words)), para(Text("nog een alinea"))))),)

        parts = ((PART, noted("eerste")), (OTHER, noted("tweede")))
        assert both(*parts) == parts


@given(blocks().filter(lambda text: not QTS_OWN.search(repr(text))))
def test_no_word_is_lost_and_a_second_time_changes_nothing(text: Blocks) -> None:
    assert QApplication.instance() or QApplication([])
    once = through(text)
    assert through(once) == once
    assert words_apart(once) == words_apart(text)


TAME = st.sampled_from(("woord", "2024. In dat jaar", "R&D", " ", "é", "*ster*", "\N{NO-BREAK SPACE}", "😀"))


def tamed(text: Blocks) -> Blocks:
    """Return a text on one line a paragraph, tables with as many cells a row, values that show something."""

    def leaf(inline: Inline) -> Inline:
        match inline:
            case Text(words):
                return Text("".join(each for each in words if each.isprintable() and each != "\ufffc"))
            case Field(name, value, shown):
                return Field(name, value, shown or "–")
            case Footnote(paras):
                return Footnote(tuple(Para(run(each.inlines)) for each in paras))
        return inline

    def run(inlines: tuple[Inline, ...]) -> tuple[Inline, ...]:
        return marked(tuple((wraps, leaf(each)) for wraps, each in leaves(inlines)))

    plain = tuple(Line(line.shape, run(line.inlines)) for line in lines(text))
    in_table = any(each.kind == "table" for line in plain for each in line.shape.inside)
    return () if in_table else alike(normal(gathered(plain)))


@given(blocks())
def test_what_goes_in_comes_out(text: Blocks) -> None:
    assert QApplication.instance() or QApplication([])
    tame = tamed(text)
    assert through(tame) == tame
