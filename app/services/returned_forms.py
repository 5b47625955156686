"""What was changed of lines that kept their words: the kind of a list, cells put together or parted, ends of lines.

It is told and cannot be taken over: the drafter does it in the draft, where it is one step too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise

from app.domain.returned import Change, ChangeKind, ChangePlace
from app.domain.word_tokens import Token, TokenKind, Tracked

_Pair = tuple[int, int]


def form_changes(
    base: Sequence[Token], came: Sequence[Tracked], same: Sequence[_Pair], change: Callable[..., Change]
) -> Iterator[Change]:
    """Yield what was changed of the tokens at `same` (old, new), though their words are the same.

    `change` makes a change at a place among the old tokens.
    """
    lines = [(old, new) for old, new in same if base[old].kind is TokenKind.LINE]
    yield from _lists(base, came, lines, change)
    yield from _cells(base, came, lines, change)
    for old, new in same:
        had, has = ("\n" in each.space for each in (base[old], came[new].token))
        if had != has and base[old].kind is TokenKind.WORD:
            looks = ("broken",) if has else ("unbroken",)
            yield _told(change, old, ChangeKind.BROKEN, ChangePlace.TEXT, looks)


def _lists(
    base: Sequence[Token], came: Sequence[Tracked], lines: Sequence[_Pair], change: Callable[..., Change]
) -> Iterator[Change]:
    """Yield which lists became of another kind, each told at its first item."""
    last = ("", "", "")
    for old, new in lines:
        one, other = base[old].shape, came[new].token.shape
        told = last
        last = ("", "", "")
        if one is None or other is None or one.kind != "item" or one != other:
            continue
        if one.list_kind and other.list_kind and one.list_kind != other.list_kind:
            last = (one.part, one.list_kind, other.list_kind)
            if last != told:
                yield _told(change, old + 1, ChangeKind.SHAPED, ChangePlace.LIST, (other.list_kind,))


def _cells(
    base: Sequence[Token], came: Sequence[Tracked], lines: Sequence[_Pair], change: Callable[..., Change]
) -> Iterator[Change]:
    for (one, first), (other, second) in pairwise(lines):
        before = [shape.cell for shape in (base[one].shape, base[other].shape) if shape]
        after = [shape.cell for shape in (came[first].token.shape, came[second].token.shape) if shape]
        if None in before or None in after or (before[0] == before[1]) == (after[0] == after[1]):
            continue
        looks = ("merged",) if after[0] == after[1] else ("parted",)
        yield _told(change, other + 1, ChangeKind.CELLS, ChangePlace.TABLE, looks)


def _told(
    change: Callable[..., Change], at: int, kind: ChangeKind, place: ChangePlace, looks: tuple[str, ...]
) -> Change:
    return change(at, "", kind=kind, place=place, old="", new="", looks=looks)
