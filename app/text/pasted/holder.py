"""What blocks are gathered in while a page is read: the page itself, a quotation, a cell, a note."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from app.domain.blocks import DEEPEST_LIST, Block, Blocks, Heading, ListKind, Para, Quote
from app.text.normal import normal
from app.text.pasted.entries import Entry, Item, assembled
from app.text.pasted.labels import Label, read_label
from app.text.pasted.lines import Line, bare, joined
from app.text.pasted.marks import PLAIN, Content, inlines
from app.text.pasted.open_list import OpenList


@dataclass
class WordItem:
    """A paragraph that Word made an item by its style; its label is read where it is written out."""

    level: int
    list: str
    told: ListKind | None


@dataclass
class Holder:
    """The blocks of one place, in lists of at most `deepest` deep."""

    deepest: int = DEEPEST_LIST
    line: Line = field(default_factory=Line)
    lists: list[OpenList] = field(default_factory=list)
    heading: int = 0
    word_item: WordItem | None = None
    goes_on: bool = False
    """Whether the paragraph at hand belongs to the Word item before it."""
    label: list[str] | None = None
    """What is being read as the label of an item, None where words are."""
    said: str = ""
    """The label that was read."""
    last: dict[tuple[str, int], Label] = field(default_factory=dict)
    entries: list[Entry] = field(default_factory=list)

    def flush(self) -> None:
        """End the paragraph at hand, if there is one."""
        if self.label is not None:  # it never ended: then it was none
            self.line.add("".join(self.label), PLAIN)
            self.label = None
        for contents in self.line.taken():
            self._add_line(contents)
        self.word_item, self.goes_on, self.said = None, False, ""

    def begin_label(self) -> None:
        """Read what comes as a label, until it ends."""
        if self.label is None:
            self.label = []

    def end_label(self) -> None:
        """Read what comes as words again."""
        if self.label is not None:
            self.said += "".join(self.label)
            self.label = None

    def _add_line(self, contents: Sequence[Content]) -> None:
        if self.heading:
            number: list[Content] = [(f"{self.said.strip()} ", PLAIN)] if self.said.strip() else []
            self.said = ""
            self.add(Heading(self.heading, inlines(joined([*number, *bare(contents)]))))
            return
        if self.said.strip() and not self.lists and self.word_item is None and not self.goes_on:
            self.word_item = WordItem(1, "", None)
        self.add(Para(inlines(joined(contents))))

    def add(self, block: Block) -> None:
        """Put a block where the page is: in the item at hand, or beside the lists."""
        self.entries.append(Entry(block, *self._place()))

    def _place(self) -> tuple[int, Item | None]:
        depth = len(self.lists)
        if self.word_item is not None:
            item = self._item_of_word(self.word_item, depth)
            self.word_item, self.goes_on = None, True
            return item.level, item
        if self.goes_on:
            return (self.entries[-1].level if self.entries else depth), None
        if not self.lists or not self.lists[-1].waits:
            return depth, None
        open_list = self.lists[-1]
        number = open_list.number if open_list.is_told else None
        open_list.waits, open_list.is_told = False, False
        return depth, Item(depth, open_list.kind, open_list.name, number)

    def _item_of_word(self, word: WordItem, depth: int) -> Item:
        place = (word.list, word.level)
        label = read_label(self.said, word.told, self.last.get(place))
        self.last[place] = label
        return Item(depth + word.level, label.kind, word.list, label.number)

    @property
    def level(self) -> int:
        """Return how deep in lists the page is here, no deeper than they may be."""
        return min(len(self.lists), self.deepest)

    def blocks(self) -> Blocks:
        """Return everything gathered; what shows nothing is left out."""
        self.flush()
        return normal(assembled(self.entries, self.deepest))

    def quote_in(self, around: Holder, *, joins: bool) -> None:
        """Put everything gathered, as a quotation, in the place round it; with `joins` in the one just before."""
        blocks = self.blocks()
        last = around.entries[-1] if around.entries else None
        if joins and last is not None and isinstance(last.block, Quote):
            around.entries[-1] = replace(last, block=Quote((*last.block.blocks, *blocks)))
        elif blocks:
            around.add(Quote(blocks))
