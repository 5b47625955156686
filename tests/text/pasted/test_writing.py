"""Blocks as HTML for the clipboard, and back."""

import pytest
from hypothesis import given

from app.domain.blocks import Answer, Blocks, Cell, Figure, ListBlock, ListKind, PageBreak, Question, Quote, Table
from app.domain.inlines import Break, Emph, Field, Footnote, Link, Strong, Sub, Sup, Text
from app.text.pasted import read_html, write_html
from app.text.words import words
from tests.support.texts import blocks
from tests.text.pasted.test_programs import heading, items, para


@pytest.mark.parametrize(
    "text",
    [
        (heading(1, "Een"), heading(2, "Twee"), heading(3, "Drie"), para("a < b & c")),
        (para("x", Break(), Strong((Text("vet"), Emph((Text("beide"),)))), Sup((Text("2"),)), Sub((Text("3"),))),),
        (para(Link("https://example.org/a?b=1&c=2", (Text("hier"),))),),
        (para("Tekst", Footnote((para("Een."), para("Twee."))), " en", Footnote((para("Drie"),))),),
        (items(ListKind.NUMBER, (para("a"), items(ListKind.DASH, (para("b"),))), (para("c"),), start=4),),
        (items(ListKind.LETTER, (para("a"),), start=3), para("tussen"), items(ListKind.BULLET, (para("b"),))),
        (Quote((para("Citaat"),)),),
        (
            Table(
                1,
                (
                    (Cell((para("a"),)), Cell((para("b"),))),
                    (Cell((para("c"), items(ListKind.BULLET, (para("d"),))), columns=2),),
                ),
            ),
        ),
    ],
)
def test_what_was_copied_is_pasted_as_it_was(text: Blocks) -> None:
    assert read_html(write_html(text)) == text


def test_lists_that_count_on_begin_where_the_last_ended() -> None:
    made = items(ListKind.NUMBER, (para("a"),), (para("b"),))
    counts_on = ListBlock(ListKind.NUMBER, ((para("c"),),), continues=True)
    html = write_html((made, para("Tussen."), counts_on))
    assert '<ol start="3"><li><p>c</p></li></ol>' in html


def test_questions_fields_and_figures_are_their_words() -> None:
    html = write_html(
        (
            Question("1a", (para("Waarom?"),)),
            Answer(("1a", "2"), (para(Field("bedrag", "1", "€ 1")),)),
            Figure("0" * 64, "Een brug", (Text("De brug"),)),
            PageBreak(),
        )
    )
    assert words(read_html(html)) == (
        "Vraag", "1a", "Waarom?", "Antwoord", "1a,", "2", "€", "1", "Figuur", "1", "De", "brug",
    )  # fmt: skip
    assert "img" not in html


@given(blocks())
def test_any_text_is_written_and_read_again(text: Blocks) -> None:
    read_html(write_html(text))
