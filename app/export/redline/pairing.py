"""Which paragraph of the old text is which of the new: in order, and by the words they have in common."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final, TypeAlias

from lxml import etree

from app.export.redline.tokens import PIECES
from app.ooxml.names import qn

ENOUGH_ALIKE: Final = 0.4
"""Twice the common words over all words from which two paragraphs are one that was rewritten."""
_SHORT: Final = 5
"""Words a line has at most that takes the place of another whatever it says."""
_EMPTY_PAIR: Final = 0.1
_SAME_STYLE: Final = 0.05

Pair: TypeAlias = tuple[etree._Element | None, etree._Element | None]
"""The old and the new; None on one side for what went or came."""


@dataclass(frozen=True, slots=True)
class _Side:
    element: etree._Element
    kind: str
    words: Counter[str]
    number: int
    whole: str


def paired(old: Sequence[etree._Element], new: Sequence[etree._Element], *, ends_alike: bool = False) -> list[Pair]:
    """Return old and new elements in one order, what went before what came.

    With `ends_alike` the last of both are one where nothing else stands for either: where the last paragraph of a
    cell or a note goes, something must stay that ends it.
    """
    before, after = [_side(each) for each in old], [_side(each) for each in new]
    first = _alike_from_start(before, after)
    last = _alike_from_start(before[first:][::-1], after[first:][::-1])
    middle = _middle(before[first : len(before) - last], after[first : len(after) - last])
    found = [
        *((one.element, other.element) for one, other in zip(before[:first], after[:first], strict=True)),
        *_values_joined(middle),
        *_tail(before, after, last),
    ]
    return _ends_joined(found) if ends_alike else found


def _values_joined(found: Iterable[Pair]) -> Iterator[Pair]:
    """Yield the pairs where short lines of one style that stand for each other, a kenmerk for a kenmerk, are one."""
    for is_pair, group in groupby(found, key=lambda pair: None not in pair):
        pairs = list(group)
        gone = [old for old, _ in pairs if old is not None]
        come = [new for _, new in pairs if new is not None]
        if not is_pair and len(gone) == len(come) and all(map(_is_value, gone, come)):
            yield from zip(gone, come, strict=True)
        else:
            yield from pairs


def _is_value(old: etree._Element, new: etree._Element) -> bool:
    one, other = _side(old), _side(new)
    styles = {each.get(qn("w:val")) for element in (old, new) for each in element.iter(qn("w:pStyle"))}
    return {one.kind, other.kind} == {qn("w:p")} and len(styles) == 1 and max(one.number, other.number) <= _SHORT


def _tail(before: Sequence[_Side], after: Sequence[_Side], last: int) -> Iterator[Pair]:
    pairs = zip(before[len(before) - last :], after[len(after) - last :], strict=True)
    return ((one.element, other.element) for one, other in pairs)


def _alike_from_start(before: Sequence[_Side], after: Sequence[_Side]) -> int:
    pairs = enumerate(zip(before, after, strict=False))
    return next(
        (place for place, (one, other) in pairs if (one.kind, one.whole) != (other.kind, other.whole)),
        min(len(before), len(after)),
    )


def _middle(before: Sequence[_Side], after: Sequence[_Side]) -> Iterator[Pair]:
    """Yield the pairs that have most words in common together (a longest common subsequence with weights)."""
    best = [[0.0] * (len(after) + 1) for _ in range(len(before) + 1)]
    weights = [[_weight(one, other) for other in after] for one in before]
    for row in range(len(before) - 1, -1, -1):
        for column in range(len(after) - 1, -1, -1):
            joined = weights[row][column] and weights[row][column] + best[row + 1][column + 1]
            best[row][column] = max(joined, best[row + 1][column], best[row][column + 1])
    row = column = 0
    while row < len(before) or column < len(after):
        here = best[row][column]
        weight = weights[row][column] if row < len(before) and column < len(after) else 0.0
        if weight and here == weight + best[row + 1][column + 1]:
            yield before[row].element, after[column].element
            row, column = row + 1, column + 1
        elif row < len(before) and here == best[row + 1][column]:
            yield before[row].element, None
            row += 1
        else:
            yield None, after[column].element
            column += 1


def _weight(one: _Side, other: _Side) -> float:
    """Return what is gained when these two are one; nought when they cannot be."""
    if one.kind != other.kind:
        return 0.0
    if not one.number and not other.number:
        return _EMPTY_PAIR
    common = sum((one.words & other.words).values())
    if 2 * common < ENOUGH_ALIKE * (one.number + other.number):
        return 0.0
    return 2 * common * common / (one.number + other.number) + _SAME_STYLE


def _side(element: etree._Element) -> _Side:
    text = " ".join(each.text or "" for each in element.iter(qn("w:t")))
    words = Counter(piece for piece in PIECES.findall(text) if piece.isalnum())
    return _Side(element, _kind(element), words, words.total(), text)


def _kind(element: etree._Element) -> str:
    """Return what only its like can be the same as: tables of as many columns, rows of the same cells.

    A row that is repeated over the pages is another than one that is not, whatever stands in it.
    """
    if element.tag == qn("w:tbl"):
        columns = element.find(qn("w:tblGrid"))
        return f"table of {0 if columns is None else len(columns)}"
    if element.tag == qn("w:tr"):
        cells = (each.find(qn("w:tcPr")) for each in element.findall(qn("w:tc")))
        is_header = element.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None
        return f"{'header ' if is_header else ''}row of " + ",".join(map(_span, cells))
    return element.tag


def _span(properties: etree._Element | None) -> str:
    if properties is None:
        return "1"
    spans = (properties.find(qn(name)) for name in ("w:gridSpan", "w:vMerge"))
    return "/".join("" if each is None else each.get(qn("w:val"), "") for each in spans)


def _ends_joined(found: list[Pair]) -> list[Pair]:
    """Return the pairs with the last that went and the last that came made one, where both end the text."""
    place = len(found)
    while place and None in found[place - 1]:
        place -= 1
    gone = [old for old, _ in found[place:] if old is not None]
    come = [new for _, new in found[place:] if new is not None]
    if not gone or not come or gone[-1].tag != come[-1].tag or gone[-1].tag != qn("w:p"):
        return found
    others: list[Pair] = [*((old, None) for old in gone[:-1]), *((None, new) for new in come[:-1])]
    return [*found[:place], *others, (gone[-1], come[-1])]
