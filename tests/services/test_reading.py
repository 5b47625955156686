from app.domain.blocks import ListBlock, ListKind, Para, Question
from app.domain.inlines import Field, Footnote, Text
from app.services.reading import as_page


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
