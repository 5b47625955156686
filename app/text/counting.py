"""The numbers of list items, for texts that have to write them out."""

from app.domain.blocks import ListBlock, ListKind
from app.text.labels import item_label


class ListCounter:
    """Counts the lists of one letter as Word counts them in its file: each anew unless it continues."""

    def __init__(self) -> None:
        self._next: dict[tuple[ListKind, int], int] = {}

    def labels(self, block: ListBlock, level: int) -> tuple[str, ...]:
        """Return the label of each item of a list `level` lists deep (0 is outermost)."""
        key = block.kind, level
        first = self._next.get(key, 1) if block.continues else block.start
        self._next[key] = first + len(block.items)
        return tuple(item_label(block.kind, first + place) for place in range(len(block.items)))
