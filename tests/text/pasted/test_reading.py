"""Pasted HTML: its rules one by one, and that whatever is handed in is read."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.blocks import Blocks, Cell, ListBlock, ListKind, Table
from app.domain.inlines import Footnote, Strong, Text
from app.text.json_form import dump_blocks, load_blocks
from app.text.normal import normal
from app.text.notation import parse, write
from app.text.pasted import read_html
from app.text.pasted.tables import WIDEST
from app.text.runs import runs
from app.text.walk import each_block
from app.text.words import words
from tests.support.effort import examples
from tests.text.pasted.test_programs import items, para


def label(said: str) -> str:
    return f"<![if !supportLists]><span style='mso-list:Ignore'>{said}<span>&nbsp; </span></span><![endif]>"


def item(said: str, text: str, level: int = 1) -> str:
    return f"<p class=MsoListParagraph style='mso-list:l0 level{level} lfo1'>{label(said)}{text}</p>"


@pytest.mark.parametrize(
    ("labels", "kind", "start"),
    [
        (("3.", "4."), ListKind.NUMBER, 3),
        (("2.1", "2.2"), ListKind.NUMBER, 1),
        (("(b)", "(c)"), ListKind.LETTER, 2),
        (("h.", "i.", "j."), ListKind.LETTER, 8),
        (("i.", "ii.", "iii.", "iv."), ListKind.NUMBER, 1),
        (("aa.", "bb."), ListKind.LETTER, 27),
        (("·", "·"), ListKind.BULLET, 1),
        (("o", "o"), ListKind.BULLET, 1),
        (("-", "-"), ListKind.DASH, 1),
        (("–", "–"), ListKind.DASH, 1),
        (("99999.",), ListKind.NUMBER, 32_767),
    ],
)
def test_the_label_word_writes_out_tells_the_list_and_where_it_begins(
    labels: tuple[str, ...], kind: ListKind, start: int
) -> None:
    (made,) = read_html("".join(item(said, f"punt {place}") for place, said in enumerate(labels)))
    assert made == items(kind, *((para(f"punt {place}"),) for place in range(len(labels))), start=start)


def test_a_number_that_is_not_the_next_begins_another_list() -> None:
    made = read_html(item("1.", "a") + item("2.", "b") + item("7.", "c"))
    assert made == (
        items(ListKind.NUMBER, (para("a"),), (para("b"),)),
        items(ListKind.NUMBER, (para("c"),), start=7),
    )


def test_what_lies_deeper_than_three_comes_at_the_third() -> None:
    made = read_html("<ul><li>1<ul><li>2<ul><li>3<ul><li>4<ul><li>5</ul></ul><li>6</ul></ul><li>7</ul>")
    third = items(ListKind.BULLET, *((para(said),) for said in "3456"))
    second = items(ListKind.BULLET, (para("2"), third))
    assert made == (items(ListKind.BULLET, (para("1"), second), (para("7"),)),)
    assert read_html(item("-", "a") + item("-", "b", 4) + item("-", "c", 9)) == (
        items(ListKind.DASH, (para("a"), items(ListKind.DASH, (para("b"), items(ListKind.DASH, (para("c"),)))))),
    )


def test_a_label_without_an_end_is_text() -> None:
    assert read_html("<p><![if !supportLists]>Niet verloren</p>") == (para("Niet verloren"),)


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("a&nbsp;b", "a\xa0b"),
        ("a &nbsp; b", "a b"),
        ("a&nbsp;&nbsp;b", "a b"),
        ("&nbsp;a&nbsp;", "a"),
        ("a\x01\U000f0001\ufeff&shy;b", "ab"),
        ("e\u0301", "é"),
        ("a\r\n\t b", "a b"),
    ],
)
def test_white_space_and_characters_are_as_a_text_may_have_them(source: str, said: str) -> None:
    assert read_html(f"<p>{source}</p>") == (para(said),)


def test_a_space_between_two_bold_words_is_bold_and_beside_one_it_is_not() -> None:
    assert read_html("<b>a </b><b>b</b> c") == (para(Strong((Text("a b"),)), " c"),)


def test_a_mark_without_a_note_stays_what_it_says() -> None:
    assert read_html('<p>x<a href="#_ftn1" name="_ftnref1">[1]</a></p>') == (para("x[1]"),)


def test_a_note_called_twice_stands_once_and_its_lists_are_paragraphs() -> None:
    note = (
        '<div id="ftn1"><p><a name="_ftn1" href="#_ftnref1">[1]</a> Eerst.</p><ul><li>Dan.</li></ul>'
        '<p>Zie <a href="#_ftn1">hier</a>.</p></div>'
    )
    made = read_html(f'<p>a<a name="_ftnref1" href="#_ftn1">[1]</a> b<a href="#_ftn1">[1]</a></p>{note}')
    assert made == (para("a", Footnote((para("Eerst."), para("Dan."), para("Zie hier."))), " b[1]"),)


def test_spans_that_leave_the_table_are_cut_off_and_a_table_in_a_cell_is_its_words() -> None:
    inner = "<table><tr><td>binnen<td>in</table>"
    made = read_html(f"<table><tr><td colspan=999999999 rowspan=9>a<td>{inner}<tr><td>b</table>")
    words_beside = (para("a"), para("binnen"), para("in"))
    assert made == (Table(0, ((Cell(words_beside, columns=WIDEST, rows=2),), (Cell((para("b"),)),))),)


def test_rows_of_header_cells_are_the_head() -> None:
    (made,) = read_html("<table><tr><th>a<th>b<tr><th>c<td>d</table>")
    assert isinstance(made, Table)
    assert made.header_rows == 1


@pytest.mark.parametrize(
    "source", ["", "  ", "<p", "<!-- x -->", "\x00", "<html>", "<table><tr><td></table>", "<ul><li></ul>"]
)
def test_what_says_nothing_is_nothing(source: str) -> None:
    assert read_html(source) == ()


def test_what_nests_deeper_than_a_tree_can_is_read_for_its_words() -> None:
    made = read_html("<p>een</p>" + "<div>" * 5_000 + "twee &amp; drie<script>nee</script>")
    assert words(made) == ("een", "twee", "&", "drie")


@pytest.mark.parametrize(
    "piece",
    [
        "<p " + "a=1 " * 3 + ">x", "<b><p>x", "<ul><li>x", "<table><tr><td>x", "<a href=#x name=x>x", "<!--[if",
        "<![", "&nbsp;", "<q cite='", "<p style='mso-list:l0 level1 lfo1'>1", "<blockquote>x", "<br>",
        "@list l0:level1 {",
        "<style>@list ",
        "<td rowspan=65000 colspan=63>x", "<li value=3>x", "<sup>x</p>", "<script>",
        "Version:0.9 ",
    ],
)  # fmt: skip
def test_a_great_deal_of_anything_is_read(piece: str) -> None:
    read_html(piece * 20_000)


# Trees drawn at random.

_TAGS = (
    "p", "div", "span", "b", "i", "em", "sup", "a href='#_ftn1' name='_ftnref1'", "a href='https://example.org'",
    "ul", "ol start=3", "ol type=a", "li", "li value=9", "table", "thead", "tr", "td", "td colspan=2 rowspan=3", "th",
    "blockquote", "h1", "h5", "pre", "dl", "dd", "o:p", "font", "ins", "p class=MsoListParagraph", "p class=MsoQuote",
    "p style='mso-list:l0 level2 lfo1'", "p style='mso-list:l1 level7 lfo1'", "span style='font-weight:700'",
    "li style='mso-list:l0 level1 lfo1'", "table role=presentation", "div id=ftn1", "a name='_ftn1' href='#_ftnref1'",
    "caption", "section", "p class=MsoHeading7",
)  # fmt: skip
_WORD = re.compile(r"w\d+")
_WORDS = st.integers(1, 10_000).map(lambda number: f" w{number} ")
_TREES = st.recursive(
    _WORDS | st.sampled_from(("<br>", "<hr>", "&nbsp;", " ", "<!-- x -->", "<![endif]>", "<img src=x alt=nee>")),
    lambda inner: st.tuples(st.sampled_from(_TAGS), st.lists(inner, max_size=4)).map(
        lambda drawn: f"<{drawn[0]}>{''.join(drawn[1])}</{drawn[0].split()[0]}>"
    ),
    max_leaves=30,
)
_MARKUP = st.lists(
    st.one_of(
        st.sampled_from([f"<{tag}>" for tag in _TAGS]),
        st.sampled_from([f"</{tag.split()[0]}>" for tag in _TAGS]),
        st.sampled_from(
            ("<!--", "-->", "<![if !supportLists]>", "<![endif]>", "<span style='mso-list:Ignore'>", "<del>")
        ),
        st.text(max_size=6),
    ),
    max_size=25,
).map("".join)


def assert_sound(made: Blocks) -> None:
    assert load_blocks(dump_blocks(made)) == made
    assert normal(made) == made
    assert parse(write(made).text) == made
    for run in runs(made):
        assert not any(
            isinstance(each, Footnote) for note in _notes(run) for para in note.blocks for each in para.inlines
        )
    assert all(
        isinstance(each.items, tuple) and each.items for each in each_block(made) if isinstance(each, ListBlock)
    )


def _notes(run: tuple[object, ...]) -> list[Footnote]:
    return [each for each in run if isinstance(each, Footnote)]


@given(_TREES)
@settings(max_examples=examples(300))
def test_of_a_page_drawn_at_random_every_word_is_kept(source: str) -> None:
    made = read_html(source)
    assert_sound(made)
    said = [
        word
        for word in source.replace("<", " <").replace(">", "> ").split()
        if word.startswith("w") and word[1:].isdecimal()
    ]
    backs = source.count("name='_ftn1'")
    kept = [word for word in words(made) if _WORD.fullmatch(word)]
    assert backs or sorted(kept) == sorted(said)


@given(_MARKUP)
@settings(max_examples=examples(300))
def test_no_row_of_tags_is_too_odd_to_read(source: str) -> None:
    assert_sound(read_html(source))
