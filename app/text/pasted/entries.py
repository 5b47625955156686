"""Blocks in the order they are met, each with the item it stands in, and the lists that makes of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeAlias

from app.domain.blocks import HIGHEST_START, Block, Blocks, ListBlock, ListKind


@dataclass(frozen=True, slots=True)
class Item:
    """An item that begins: how deep it stands (from 1), in which list, and the number it bears where that is told."""

    level: int
    kind: ListKind
    list: object
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A block; `item` where it begins one. Without, it stands in the item open at `level`, or in none (0)."""

    block: Block
    level: int = 0
    item: Item | None = None


@dataclass
class _List:
    first: Item
    items: list[list[_Built]] = field(default_factory=list)
    next: int | None = None


_Built: TypeAlias = "Block | _List"


def assembled(entries: Iterable[Entry], deepest: int) -> Blocks:
    """Return the blocks, their items gathered in lists of at most `deepest` deep; what lies deeper comes at that."""
    top: list[_Built] = []
    opened: list[_List] = []
    for entry in entries:
        if entry.item is not None and deepest > 0:
            _open(top, opened, entry.item, deepest)
        elif not entry.level:
            opened.clear()
        else:
            while opened and opened[-1].first.level > entry.level:
                opened.pop()
        (opened[-1].items[-1] if opened else top).append(entry.block)
    return tuple(_made(each) for each in top)


def _open(top: list[_Built], opened: list[_List], item: Item, deepest: int) -> None:
    """Begin an item in the list it belongs to, or in a new one."""
    while opened and opened[-1].first.level > item.level:
        opened.pop()
    if opened and opened[-1].first.level == item.level and not _belongs(item, opened[-1]):
        opened.pop()
    if not opened or (opened[-1].first.level < item.level and len(opened) < deepest):
        new = _List(item)
        (opened[-1].items[-1] if opened else top).append(new)
        opened.append(new)
    last = opened[-1]
    last.items.append([])
    if item.level == last.first.level:
        number = item.number if item.number is not None else last.next
        last.next = None if number is None else number + 1


def _belongs(item: Item, open_list: _List) -> bool:
    """Whether an item is the next of a list at its own level: a number that is not the next begins another."""
    first = open_list.first
    if item.list != first.list or item.kind is not first.kind:
        return False
    return item.number is None or open_list.next is None or item.number == open_list.next


def _made(built: _Built) -> Block:
    if not isinstance(built, _List):
        return built
    kind, number = built.first.kind, built.first.number
    counted = kind in (ListKind.NUMBER, ListKind.LETTER)
    start = number if counted and number is not None and 0 <= number <= HIGHEST_START else 1
    return ListBlock(kind, tuple(tuple(_made(each) for each in item) for item in built.items), start)
