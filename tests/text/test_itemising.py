from itertools import count
from typing import TypeAlias

from hypothesis import given
from hypothesis import strategies as st

from app.domain.blocks import DEEPEST_LIST, Blocks, ListBlock, ListKind, Para
from app.domain.inlines import Text
from app.domain.word_tokens import Shape
from app.text.itemising import Inside, NewId, deeper, depth_of, kind_of, listed, shallower, split, unlisted
from app.text.lines import Line, gathered
from app.text.words import words


def ids() -> NewId:
    numbers = count(1)
    return lambda: f"n{next(numbers)}"


def text_of(rows: list[Inside]) -> Blocks:
    return gathered(Line(Shape(inside=row), (Text(chr(ord("a") + place)),)) for place, row in enumerate(rows))


def para(letter: str) -> Para:
    return Para((Text(letter),))


def plain(number: int) -> list[Inside]:
    return [()] * number


def items(kind: ListKind, *letters: str, continues: bool = False) -> ListBlock:
    return ListBlock(kind, tuple((para(each),) for each in letters), continues=continues)


def test_lines_become_one_list() -> None:
    assert text_of(listed(plain(3), 0, 2, ListKind.NUMBER, ids())) == (items(ListKind.NUMBER, "a", "b", "c"),)


def test_a_line_below_a_list_joins_it() -> None:
    new = ids()
    rows = listed(plain(3), 0, 0, ListKind.DASH, new)
    assert text_of(listed(rows, 1, 1, ListKind.DASH, new)) == (items(ListKind.DASH, "a", "b"), para("c"))


def test_a_list_changes_its_kind_as_a_whole() -> None:
    new = ids()
    rows = listed(plain(3), 0, 2, ListKind.NUMBER, new)
    assert text_of(listed(rows, 1, 1, ListKind.BULLET, new)) == (items(ListKind.BULLET, "a", "b", "c"),)


def test_a_list_cut_in_two_counts_on() -> None:
    new = ids()
    rows = listed(plain(3), 0, 2, ListKind.NUMBER, new)
    parted = text_of(unlisted(rows, 1, 1, new))
    assert parted == (items(ListKind.NUMBER, "a"), para("b"), items(ListKind.NUMBER, "c", continues=True))


def test_what_follows_the_first_line_taken_out_begins_at_one() -> None:
    new = ids()
    rows = listed(plain(2), 0, 1, ListKind.NUMBER, new)
    assert text_of(unlisted(rows, 0, 0, new)) == (para("a"), items(ListKind.NUMBER, "b"))


def test_an_item_goes_below_the_one_before_it_and_comes_back() -> None:
    new = ids()
    rows = listed(plain(3), 0, 2, ListKind.NUMBER, new)
    within = deeper(rows, 1, 1, new)
    inner = items(ListKind.LETTER, "b")
    assert text_of(within) == (ListBlock(ListKind.NUMBER, ((para("a"), inner), (para("c"),))),)
    assert text_of(shallower(within, 1, 1, new)) == (items(ListKind.NUMBER, "a", "b", "c"),)


def test_the_first_item_has_nothing_to_go_below() -> None:
    rows = listed(plain(2), 0, 1, ListKind.DASH, ids())
    assert deeper(rows, 0, 0, ids()) == rows


def test_items_that_follow_one_that_comes_out_stand_below_it() -> None:
    new = ids()
    rows = deeper(listed(plain(4), 0, 3, ListKind.NUMBER, new), 1, 2, new)
    out = text_of(shallower(rows, 1, 1, new))
    below = (para("b"), items(ListKind.LETTER, "c"))
    assert out == (ListBlock(ListKind.NUMBER, ((para("a"),), below, (para("d"),))),)


def test_enter_within_an_item_makes_the_next_and_takes_along_what_stood_below() -> None:
    new = ids()
    rows = deeper(listed(plain(2), 0, 1, ListKind.DASH, new), 1, 1, new)
    parted = [rows[0], rows[0], rows[1]]
    below = (para("b"), items(ListKind.BULLET, "c"))
    assert text_of(split(parted, 1, new)) == (ListBlock(ListKind.DASH, ((para("a"),), below)),)


Edit: TypeAlias = tuple[str, int, int, ListKind]
EDITS = st.lists(
    st.tuples(
        st.sampled_from(("list", "un", "in", "out", "split")),
        st.integers(0, 5),
        st.integers(0, 5),
        st.sampled_from(ListKind),
    ),
    max_size=25,
)


@given(EDITS)
def test_any_row_of_edits_leaves_a_text_with_every_word_in_its_order(
    edits: list[Edit],
) -> None:
    new = ids()
    rows = plain(6)
    for edit, one, other, kind in edits:
        first, last = min(one, other), max(one, other)
        match edit:
            case "list":
                rows = listed(rows, first, last, kind, new)
            case "un":
                rows = unlisted(rows, first, last, new)
            case "in":
                rows = deeper(rows, first, last, new)
            case "out":
                rows = shallower(rows, first, last, new)
            case _:
                rows = split(rows, first, new)
        assert max(map(depth_of, rows)) <= DEEPEST_LIST
        assert words(text_of(rows)) == tuple("abcdef")
        assert all((kind_of(row) is None) == (depth_of(row) == 0) for row in rows)


@given(EDITS)
def test_a_text_wholly_taken_out_of_its_lists_is_plain(edits: list[Edit]) -> None:
    new = ids()
    rows = plain(6)
    for edit, one, other, kind in edits:
        first, last = min(one, other), max(one, other)
        rows = listed(rows, first, last, kind, new) if edit == "list" else deeper(rows, first, last, new)
    assert unlisted(rows, 0, 5, new) == plain(6)
