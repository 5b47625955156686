"""Blocks from text, marks and boundaries in the order a marked-up document gives them."""

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Final

from app.domain.blocks import (
    DEEPEST_LIST,
    Block,
    Blocks,
    Cell,
    Heading,
    ListKind,
    Para,
    Quote,
)
from app.domain.inlines import Break, Emph, Footnote, Inline, Link, Strong, Sub, Sup, Text
from app.intake.readers.flow_blocks import labelled, list_block, table_blocks
from app.intake.readers.inline_text import has_content, tidy, unmarked
from app.intake.readers.item_labels import list_kind

DEEPEST_QUOTE: Final = 6
DEEPEST_TABLE: Final = 6
"""Quotes and tables inside one another; deeper ones are read as if they were not there."""

_OPENED: Final = ("http://", "https://", "mailto:")


class Mark(Enum):
    """A mark on running text."""

    STRONG = auto()
    EMPH = auto()
    SUP = auto()
    SUB = auto()


class _Kind(Enum):
    BODY = auto()
    QUOTE = auto()
    LIST = auto()
    ITEM = auto()
    TABLE = auto()
    ROW = auto()
    CELL = auto()


_HOLDS_BLOCKS: Final = (_Kind.BODY, _Kind.QUOTE, _Kind.ITEM, _Kind.CELL)
_DEEPEST: Final = {_Kind.QUOTE: DEEPEST_QUOTE, _Kind.TABLE: DEEPEST_TABLE}


@dataclass(slots=True)
class _Open:
    """A container that is not closed yet, with what stands in it so far.

    One that goes `through` shares the blocks of the container round it and leaves no trace of its own.
    """

    kind: _Kind
    blocks: list[Block] = field(default_factory=list)
    items: list[tuple[str, Blocks]] = field(default_factory=list)
    cells: list[Cell] = field(default_factory=list)
    rows: list[tuple[tuple[Cell, ...], bool]] = field(default_factory=list)
    label: str = ""
    counted: tuple[ListKind, int, bool] = (ListKind.BULLET, 1, False)
    spans: tuple[int, int] = (1, 1)
    heads: bool = False
    through: bool = False


class Flow:
    """Gathers the blocks of one story.

    Whoever opens a container closes it. One that opens where it cannot stand (a cell outside a table) only begins a
    new paragraph. Text is joined, cleaned of superfluous space and empty paragraphs as `tidy` does.
    """

    def __init__(self) -> None:
        self._stack = [_Open(_Kind.BODY)]
        self._inlines: list[Inline] = []
        self._marks: dict[Mark, int] = dict.fromkeys(Mark, 0)
        self._links: list[str] = []
        self._level: int | None = None

    def text(self, text: str) -> None:
        """Add characters with the marks that are on."""
        if text:
            self._inlines.append(self._marked(Text(text)))

    def line_break(self) -> None:
        """Begin a new line in the paragraph."""
        self._inlines.append(Break())

    def note(self, note: Footnote) -> None:
        """Add a footnote at this place."""
        self._inlines.append(note)

    def mark(self, mark: Mark, *, on: bool) -> None:
        """Turn a mark on, or off again; marks of one kind may stand in one another."""
        self._marks[mark] += 1 if on else -1

    def open_link(self, address: str) -> None:
        """Begin the words of a link; an address that is neither web nor mail is left out."""
        self._links.append(address if address.startswith(_OPENED) else "")

    def close_link(self) -> None:
        """End the words of a link."""
        self._links.pop()

    def paragraph(self, level: int | None = None) -> None:
        """End the paragraph; what follows is a heading of `level` 1 to 3, or running text."""
        content = tidy(self._inlines)
        self._inlines.clear()
        if has_content(content):
            self._add(Para(content) if self._level is None else Heading(self._level, unmarked(content)))
        self._level = level

    def block(self, block: Block) -> None:
        """Add a block that is ready."""
        self.paragraph()
        self._add(block)

    def blocks(self) -> Blocks:
        """Return what has been gathered; containers left open are closed."""
        self.paragraph()
        while len(self._stack) > 1:
            self.close()
        return tuple(self._stack[0].blocks)

    def open_quote(self) -> None:
        """Begin words of another."""
        self._open(_Open(_Kind.QUOTE))

    def open_list(self, kind: ListKind = ListKind.BULLET, start: int = 1, *, continues: bool = False) -> None:
        """Begin a list; printed labels of its items (`label`) weigh more than `kind` and `start`."""
        self._open(_Open(_Kind.LIST, counted=(kind, start, continues)))

    def open_item(self) -> bool:
        """Begin an item; return whether it can stand here."""
        return self._open_in(_Kind.LIST, _Open(_Kind.ITEM))

    def label(self, text: str) -> bool:
        """Give the open item its printed label; return whether it can have one: nothing of it has been read yet."""
        item = self._stack[-1]
        if (
            item.kind is not _Kind.ITEM
            or item.through
            or item.blocks
            or item.label
            or has_content(tuple(self._inlines))
        ):
            return False
        item.label = " ".join(text.split())
        return True

    def open_table(self) -> None:
        """Begin a table."""
        self._open(_Open(_Kind.TABLE))

    def open_row(self, *, heads: bool = False) -> bool:
        """Begin a row, one of column headings when it `heads`; return whether it can stand here."""
        return self._open_in(_Kind.TABLE, _Open(_Kind.ROW, heads=heads))

    def open_cell(self, columns: int = 1, rows: int = 1) -> bool:
        """Begin a cell that spans columns and rows; return whether it can stand here."""
        return self._open_in(_Kind.ROW, _Open(_Kind.CELL, spans=(columns, rows)))

    def close(self) -> None:
        """End the innermost container."""
        self.paragraph()
        done = self._stack.pop()
        parent = self._stack[-1]
        if done.through:
            return
        if done.kind is _Kind.QUOTE and done.blocks:
            self._add(Quote(tuple(done.blocks)))
        elif done.kind is _Kind.ITEM and done.blocks:
            parent.items.append((done.label, tuple(done.blocks)))
        elif done.kind is _Kind.LIST:
            self._close_list(done)
        elif done.kind is _Kind.CELL:
            columns, rows = done.spans
            parent.cells.append(Cell(tuple(done.blocks), columns, rows))
        elif done.kind is _Kind.ROW and done.cells:
            parent.rows.append((tuple(done.cells), done.heads))
        elif done.kind is _Kind.TABLE:
            for block in table_blocks(done.rows):
                self._add(block)

    def _open(self, opened: _Open) -> None:
        self.paragraph()
        if self._is_too_deep(opened.kind):
            opened.through, opened.blocks = True, self._holder().blocks
        self._stack.append(opened)

    def _open_in(self, parent: _Kind, opened: _Open) -> bool:
        self.paragraph()
        fits = self._stack[-1].kind is parent
        if fits:
            if self._stack[-1].through:
                opened.through, opened.blocks = True, self._stack[-1].blocks
            self._stack.append(opened)
        return fits

    def _is_too_deep(self, kind: _Kind) -> bool:
        """Return whether as many containers of this kind are open as a text can have inside one another."""
        if kind is _Kind.LIST:
            cells = [place for place, each in enumerate(self._stack) if each.kind is _Kind.CELL]
            return _count(self._stack[cells[-1] if cells else 0 :], kind) >= DEEPEST_LIST
        return _count(self._stack, kind) >= _DEEPEST[kind]

    def _holder(self) -> _Open:
        return next(each for each in reversed(self._stack) if each.through or each.kind in _HOLDS_BLOCKS)

    def _add(self, block: Block) -> None:
        innermost = self._stack[-1]
        if innermost.kind is _Kind.LIST and not innermost.through:
            innermost.items.append(("", (block,)))
        else:
            self._holder().blocks.append(block)

    def _close_list(self, done: _Open) -> None:
        labels = [label for label, _ in done.items]
        kind, start, continues = done.counted
        printed = list_kind(labels)
        if printed is not None:
            (kind, start), continues = printed, False
        loose = printed is None and any(labels)
        items = tuple(labelled(label, blocks) if loose else blocks for label, blocks in done.items)
        if loose:
            for block in (block for blocks in items for block in blocks):
                self._add(block)
        elif items:
            self._add(list_block(kind, items, start, continues=continues))

    def _marked(self, text: Text) -> Inline:
        if not text.text.strip():
            return text
        marked: Inline = text
        for mark, build in ((Mark.SUP, Sup), (Mark.SUB, Sub), (Mark.EMPH, Emph), (Mark.STRONG, Strong)):
            if self._marks[mark] > 0:
                marked = build((marked,))
        address = self._links[-1] if self._links else ""
        return Link(address, (marked,)) if address else marked


def _count(opened: list[_Open], kind: _Kind) -> int:
    return sum(each.kind is kind for each in opened)
