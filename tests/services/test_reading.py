from app.domain.blocks import Cell, Figure, ListBlock, ListKind, Para, Question, Table
from app.domain.inlines import Field, Footnote, Text
from app.services.reading import as_page, figure_address
from tests.support.pictures import solid


def para(text: str) -> Para:
    return Para((Text(text),))


def test_a_dash_is_a_dash_and_a_continued_list_counts_on() -> None:
    first = ListBlock(ListKind.NUMBER, ((para("een"),), (para("twee"),)))
    more = ListBlock(ListKind.NUMBER, ((para("drie"),),), continues=True)
    dashes = ListBlock(ListKind.DASH, ((para("streep"),),))
    page = as_page((first, more, dashes))
    assert "3.\u2002drie" in page
    assert "–\u2002streep" in page


def test_notes_stand_at_the_end_and_words_of_a_letter_are_never_markup() -> None:
    page = as_page((Para((Text("<b>& zo"), Footnote((para("noot"),)))), Question("3", (para("Hoe?"),))))
    assert "&lt;b&gt;&amp; zo" in page
    assert "<b>3</b>" in page
    assert page.index("Hoe?") < page.index("noot</p>")


def test_what_is_open_can_be_styled() -> None:
    assert '<span class="open">[haven]</span>' in as_page((Para((Field("haven", "", "[haven]"),)),))


def test_a_picture_that_is_there_is_named_and_one_that_is_not_is_described() -> None:
    figure = Figure("a" * 64, "Een vlak", ())
    assert f'<img src="{figure_address(figure.sha256)}" alt="Een vlak"' in as_page((figure,), {"a" * 64: solid(9)})
    assert "[Een vlak]" in as_page((figure,))
    assert "<img" not in as_page((figure,))


def test_a_table_has_lines_between_its_rows() -> None:
    page = as_page((Table(0, ((Cell((para("cel"),)),),)),))
    assert "border-bottom-style: solid" in page
    assert "border-left" not in page
