from app.domain.blocks import Annex, Answer, Cell, Heading, ListBlock, ListKind, Para, Question, Quote, Table
from app.domain.inlines import Emph, Footnote, Link, Strong, Text
from app.text.normal import normal

WORD = Text("woord")


def test_neighbouring_texts_become_one_also_where_something_empty_stood_between() -> None:
    run = (Text("een "), Strong((Text(""), Emph(()))), Text("en "), WORD)
    assert normal((Para(run),)) == (Para((Text("een en woord"),)),)


def test_what_shows_nothing_goes() -> None:
    empty = Para((Text(""),))
    gone = (empty, Heading(2, ()), Quote((empty,)), ListBlock(ListKind.DASH, ()), Para((Footnote((empty,)),)))
    assert normal(gone) == ()


def test_what_shows_by_its_place_stays() -> None:
    kept = (
        ListBlock(ListKind.NUMBER, ((), (Para((WORD,)),))),
        Table(0, ((Cell(()),),)),
        Question("1", ()),
        Answer(("1",), ()),
        Annex(()),
    )
    assert normal(kept) == kept


def test_spaces_and_line_ends_are_visible_characters() -> None:
    kept = (Para((Text(" "),)), Para((Text("a\n\tb"),)))
    assert normal(kept) == kept


def test_a_link_within_a_link_keeps_its_words() -> None:
    inner = Link("https://example.org/b", (Text("b"),))
    outer = Link("https://example.org/a", (Text("a"), Strong((inner, Text("c")))))
    assert normal((Para((outer,)),)) == (
        Para((Link("https://example.org/a", (Text("a"), Strong((Text("bc"),)))),)),
    )  # fmt: skip


def test_an_answer_loses_empty_numbers() -> None:
    assert normal((Answer(("", "2"), ()),)) == (Answer(("2",), ()),)
