import pytest

from app.domain.blocks import HIGHEST_START, Heading, ListBlock, ListKind, Para, Table
from app.domain.inlines import Text

ITEM = (Para((Text("punt"),)),)


def nested(depth: int) -> ListBlock:
    inner = () if depth == 1 else (nested(depth - 1),)
    return ListBlock(ListKind.NUMBER, ((*ITEM, *inner),))


def test_lists_stand_three_deep_and_no_deeper() -> None:
    nested(3)
    with pytest.raises(ValueError, match="deep"):
        nested(4)


@pytest.mark.parametrize("start", [-1, HIGHEST_START + 1, 10**12])
def test_a_list_begins_where_word_can_count(start: int) -> None:
    with pytest.raises(ValueError, match="start"):
        ListBlock(ListKind.LETTER, (ITEM,), start)


def test_only_a_list_that_counts_for_itself_has_a_start() -> None:
    with pytest.raises(ValueError, match="start"):
        ListBlock(ListKind.DASH, (ITEM,), 2)
    with pytest.raises(ValueError, match="start"):
        ListBlock(ListKind.NUMBER, (ITEM,), 2, continues=True)


def test_headings_have_three_levels_and_tables_their_header_rows_inside() -> None:
    with pytest.raises(ValueError, match="heading"):
        Heading(4, ())
    with pytest.raises(ValueError, match="header"):
        Table(2, ((),))
