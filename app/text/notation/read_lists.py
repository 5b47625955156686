"""From the syntax tree of a list to a list block."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from markdown_it.tree import SyntaxTreeNode

from app.domain.blocks import DEEPEST_LIST, HIGHEST_START, Blocks, ListBlock, ListKind, list_depth
from app.text.labels import letters_value
from app.text.notation.refusal import Unsupported, refused
from app.text.notation.vocabulary import VANAF, VERVOLG

ReadBlocks = Callable[[Sequence[SyntaxTreeNode]], Blocks]

_KINDS = {"-": ListKind.DASH, "*": ListKind.BULLET, ".": ListKind.NUMBER}
_LONGEST_NUMBER = 5


def read_list(node: SyntaxTreeNode, line: int, read: ReadBlocks) -> ListBlock:
    """Return the list that `node` stands for; its first label is where it starts.

    Raises:
        KnownError: NOTATION_UNSUPPORTED for `+` and `1)`, for labels that neither count up nor stay the same, and
            for a fourth list inside three.
    """
    kind = ListKind.LETTER if node.type == "letter_list" else _KINDS.get(node.markup)
    if kind is None:
        raise refused(line, Unsupported.LIST_MARKER)
    items = tuple(read(item.children) for item in node.children)
    start = 1
    if kind in (ListKind.NUMBER, ListKind.LETTER):
        start = _start([_number(item.info, kind) for item in node.children], line)
    if any(list_depth(block) >= DEEPEST_LIST for item in items for block in item):
        raise refused(line, Unsupported.LIST_DEPTH)
    return ListBlock(kind, items, start)


def _number(label: str, kind: ListKind) -> int:
    return letters_value(label) if kind is ListKind.LETTER else int(label)


def _start(numbers: Sequence[int], line: int) -> int:
    first = numbers[0]
    counts_up = all(number == first + place for place, number in enumerate(numbers))
    if first > HIGHEST_START or (not counts_up and len(set(numbers)) > 1):
        raise refused(line, Unsupported.LIST_NUMBERING)
    return first


@dataclass(frozen=True)
class ListFence:
    """What a fence around a list says of it."""

    continues: bool = False
    start: int | None = None

    def around(self, blocks: Blocks, line: int) -> ListBlock:
        """Return the one list of `blocks` with what the fence says of it; anything else in the fence is refused."""
        match blocks:
            case (ListBlock() as inner,) if self.start is None or inner.is_counted:
                if self.continues:
                    return replace(inner, start=1, continues=True)
                return inner if self.start is None else replace(inner, start=self.start)
            case _:
                raise refused(line, Unsupported.LIST_FENCE)


def read_list_fence(words: Sequence[str], line: int) -> ListFence:
    """Return what the words after `lijst` say: nothing, `vervolg`, or `vanaf` and a number."""
    match words:
        case []:
            return ListFence()
        case [word] if word == VERVOLG:
            return ListFence(continues=True)
        case [word, number] if word == VANAF and number.isascii() and number.isdigit():
            if len(number) <= _LONGEST_NUMBER and int(number) <= HIGHEST_START:
                return ListFence(start=int(number))
    raise refused(line, Unsupported.LIST_FENCE)
