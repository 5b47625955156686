from difflib import SequenceMatcher

from hypothesis import given
from hypothesis import strategies as st

from app.text.common_words import in_common, share

ROWS = st.lists(st.sampled_from("abcd"), max_size=12)


def longest(one: list[str], other: list[str]) -> int:
    """The same by the table everybody knows."""
    table = [[0] * (len(other) + 1) for _ in range(len(one) + 1)]
    for i, a in enumerate(one):
        for j, b in enumerate(other):
            table[i + 1][j + 1] = table[i][j] + 1 if a == b else max(table[i][j + 1], table[i + 1][j])
    return table[-1][-1]


@given(ROWS, ROWS)
def test_it_is_the_longest_common_subsequence(one: list[str], other: list[str]) -> None:
    assert in_common(one, other) == longest(one, other) == in_common(other, one)


@given(ROWS, ROWS)
def test_no_other_way_finds_more_in_common(one: list[str], other: list[str]) -> None:
    assert share(one, other) >= SequenceMatcher(None, one, other, autojunk=False).ratio() - 1e-9


def test_texts_of_hundreds_of_words_are_counted_too() -> None:
    row = [str(number) for number in range(500)]
    assert in_common(row, [*row[:200], "x", *row[230:]]) == 470
