"""The labels of a list in notation, and when a list must stand in a fence of its own."""

from collections.abc import Iterator

from app.domain.blocks import Block, ListBlock, ListKind
from app.text.labels import letters

_SIGNS = {ListKind.DASH: "-", ListKind.BULLET: "*"}
_LAST_LETTER = 26 * 50


def needs_fence(block: ListBlock, before: Block | None) -> bool:
    """Return whether the list, written bare after `before`, would be read as something else."""
    joins = isinstance(before, ListBlock) and before.kind is block.kind
    return joins or block.continues or not own_start(block)


def own_start(block: ListBlock) -> bool:
    """Return whether the labels themselves can say where the list starts."""
    if block.kind is not ListKind.LETTER:
        return True
    return block.start > 0 and block.start + len(block.items) <= _LAST_LETTER


def markers(block: ListBlock) -> Iterator[str]:
    """Return the label of each item; the same one for all where they cannot count."""
    for place in range(len(block.items)):
        if not block.is_counted:
            yield _SIGNS[block.kind]
            continue
        number = block.start + place if own_start(block) else 1
        yield f"{letters(number) if block.kind is ListKind.LETTER else number}."
