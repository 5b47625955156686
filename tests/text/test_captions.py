from app.domain.blocks import Blocks, Figure, Para
from app.domain.inlines import Emph, Inlines, Text
from app.text.captions import FigureCounter
from app.text.plain import plain


def caption(words: str) -> Inlines:
    return (Text(words),) if words else ()


def numbers(*captions: str) -> list[int | None]:
    counter = FigureCounter()
    return [counter.number(caption(each)) for each in captions]


def test_figures_are_counted_in_order() -> None:
    assert numbers("Stromen", "Havens", "Containers") == [1, 2, 3]


def test_a_figure_without_caption_bears_no_number_and_takes_none() -> None:
    assert numbers("Stromen", "", "  ", "Havens") == [1, None, None, 2]


def test_a_caption_that_came_with_its_number_keeps_it_and_is_counted() -> None:
    assert numbers("Figuur 1 Stromen", "Grafiek 2: Havens", "Containers") == [None, None, 3]
    assert numbers("Figuurlijk gesproken") == [1]
    assert FigureCounter().number((Emph((Text("Figuur 1"),)), Text(" Stromen"))) is None


def test_the_plain_text_shows_the_number_before_the_caption() -> None:
    text: Blocks = (Figure("0" * 64, "grafiek", caption("Stromen")), Para(caption("Tussen.")))
    assert plain((*text, Figure("1" * 64, "kaart", caption("Havens")), Figure("2" * 64, "logo", ()))) == (
        "Figuur 1 Stromen\n\nTussen.\n\nFiguur 2 Havens"
    )
