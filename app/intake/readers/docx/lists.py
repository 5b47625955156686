"""Lists from paragraphs that each say which list and level they belong to."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from app.domain.blocks import DEEPEST_LIST, Block, Blocks, ListBlock, ListKind
from app.intake.readers.docx.attributes import LARGEST_NUMBER
from app.intake.readers.docx.numbering import ListLevel


@dataclass(frozen=True, slots=True)
class Item:
    """A paragraph of list `number_id` at `depth` from 0, with the blocks that belong to it."""

    number_id: str
    depth: int
    level: ListLevel
    blocks: Blocks


@dataclass(slots=True)
class ListCounts:
    """Where the lists of a text have counted to, so that one interrupted by running text goes on."""

    _last: dict[str, int] = field(default_factory=dict)
    _latest: dict[ListKind, str] = field(default_factory=dict)

    def listed(self, items: Sequence[Item], nesting: int = 0) -> Blocks:
        """Return neighbouring items as lists, deeper ones inside the item before them."""
        found: list[Block] = []
        rest = list(items)
        while rest:
            same = _same_list(rest)
            rest = rest[len(same) :]
            found.append(self._list(same, nesting))
        return tuple(found)

    def _list(self, items: Sequence[Item], nesting: int) -> ListBlock:
        entries: list[Blocks] = []
        rest = list(items)
        while rest:
            item = rest.pop(0)
            inner = _deeper(rest, items[0].depth)
            rest = rest[len(inner) :]
            if nesting + 1 < DEEPEST_LIST:
                entries.append((*item.blocks, *self.listed(inner, nesting + 1)))
            else:
                entries.extend((item.blocks, *(each.blocks for each in inner)))
        return self._counted(items[0], tuple(entries), nesting)

    def _counted(self, first: Item, entries: tuple[Blocks, ...], nesting: int) -> ListBlock:
        kind, start = first.level.kind, first.level.start
        if kind in (ListKind.BULLET, ListKind.DASH):
            return ListBlock(kind, entries)
        if nesting:
            return ListBlock(kind, entries, start)
        goes_on = first.number_id in self._last
        begins = self._last[first.number_id] + 1 if goes_on else start
        self._last[first.number_id] = begins + len(entries) - 1
        follows = goes_on and self._latest.get(kind) == first.number_id
        self._latest[kind] = first.number_id
        if follows:
            return ListBlock(kind, entries, continues=True)
        return ListBlock(kind, entries, min(begins, LARGEST_NUMBER))


def _same_list(items: Sequence[Item]) -> list[Item]:
    """Return the leading items that are one list: alike, or deeper than its first."""
    first = items[0]
    return list(takewhile(lambda each: each.depth > first.depth or _alike(each, first), items))


def _deeper(items: Sequence[Item], depth: int) -> list[Item]:
    return list(takewhile(lambda each: each.depth > depth, items))


def _alike(one: Item, other: Item) -> bool:
    same = one.number_id == other.number_id and one.depth == other.depth
    return same and one.level.kind is other.level.kind
