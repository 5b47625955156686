"""Pasted HTML read as blocks: what the text says and how it is built, and nothing of how it looked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import Final

from lxml import etree

from app.domain.blocks import Blocks, Cell, ListKind, Para
from app.domain.inlines import Footnote
from app.text.pasted.declarations import Levels, declarations, style_kind, word_levels
from app.text.pasted.elements import BLOCKS, LISTS, attributes_of, heading_level, is_unseen, list_place
from app.text.pasted.holder import Holder, WordItem
from app.text.pasted.list_tags import is_counted, number_of, open_list
from app.text.pasted.marks import PLAIN, Marks, worn
from app.text.pasted.notes import Notes, notes_in
from app.text.pasted.parsing import tree_of, words_of
from app.text.pasted.plain import read_plain
from app.text.pasted.tables import TableInHand, span
from app.text.runs import runs

_DEEPEST_QUOTE: Final = 2
_NO_CELL: Final = Cell(())


def read_html(html: str) -> Blocks:
    """Return what HTML of the clipboard says: from Word, Writer, Outlook, Google Docs or a browser.

    Headings, lists, tables, quotations, notes, links and the marks of a letter stay; fonts, colours, pictures,
    comments and what was deleted while changes were tracked go. A list lies at most three deep, what lay deeper
    stands in the third. Whatever is handed in, the result is a text the domain allows, and never an error.
    """
    root = tree_of(html)
    if root is None:
        return read_plain(words_of(html))
    sheet = "\n".join(str(each.text or "") for each in root.iter("style"))
    return _Page(notes_in(root), word_levels(sheet)).blocks(root)


@dataclass
class _Page:
    """What all of a page needs: its notes and what its style sheet says of lists."""

    notes: Notes
    levels: Levels

    def blocks(self, root: etree._Element) -> Blocks:
        noted = {link: self._note(holder) for link, holder in self.notes.holders.items()}
        skipped = frozenset(self.notes.holders.values())
        return _Reader(self, noted, skipped).read(root)

    def _note(self, holder: etree._Element) -> Footnote | None:
        blocks = _Reader(self, {}, frozenset()).read(holder)
        paras = tuple(Para(run) for run in runs(blocks) if run)
        return Footnote(paras) if paras else None


class _Ends(Enum):
    """What ends with an element."""

    NOTHING = auto()
    LIST = auto()
    ITEM = auto()
    LABEL = auto()
    PRE = auto()
    HEADING = auto()
    HEAD = auto()
    QUOTE = auto()
    STYLED_QUOTE = auto()
    TABLE = auto()
    CELL = auto()


@dataclass(frozen=True, slots=True)
class _Opened:
    """An element that is open: what ends with it, and the marks there were before it."""

    is_block: bool
    ends: _Ends
    marks: Marks
    cell: Cell = _NO_CELL
    is_header: bool = False


@dataclass
class _Reader:
    """Goes through a page once, from beginning to end."""

    page: _Page
    noted: Mapping[etree._Element, Footnote | None]
    skipped: frozenset[etree._Element]
    holders: list[Holder] = field(default_factory=lambda: [Holder()])
    tables: list[TableInHand | None] = field(default_factory=list)
    """The tables that are open; None for one within another, whose words stand in the cell round it."""
    opened: list[_Opened] = field(default_factory=list)
    marks: Marks = PLAIN
    pre: int = 0
    quotes: int = 0

    @property
    def here(self) -> Holder:
        return self.holders[-1]

    def read(self, root: etree._Element) -> Blocks:
        walk = etree.iterwalk(root, events=("start", "end", "comment"))
        unseen: etree._Element | None = None
        for event, element in walk:
            if event == "start":
                if self._start(element):
                    self._text(element.text)
                else:
                    unseen = element
                    walk.skip_subtree()
                continue
            if event == "comment":
                self._comment(str(element.text or ""))
            elif element is unseen:
                unseen = None
            else:
                self._end()
            if element is not root:
                self._text(element.tail)
        return self.here.blocks()

    def _text(self, text: str | None) -> None:
        if not text:
            return
        if self.here.label is not None:
            self.here.label.append(text)
            return
        for place, line in enumerate(text.split("\n") if self.pre else (text,)):
            if place:
                self.here.line.add_break()
            self.here.line.add(line, self.marks)

    def _comment(self, said: str) -> None:
        """Word puts the label of an item, written out, between two comments."""
        condition = said.strip().lower()
        if condition.startswith("[if !supportlists]"):
            self.here.begin_label()
        elif condition.startswith("[endif]"):
            self.here.end_label()

    def _start(self, element: etree._Element) -> bool:
        """Begin an element; False where nothing in it is to be read."""
        tag = str(element.tag).lower()
        attributes = attributes_of(element)
        style = declarations(attributes.get("style"))
        classes = attributes.get("class", "").lower()
        if element in self.skipped or element in self.page.notes.backs or is_unseen(tag, classes, style):
            return False
        if element in self.noted:
            note = self.noted[element]
            if note is not None:
                self.here.line.add_note(note)
            return False
        if tag == "br":
            self.here.line.add_break()
        is_block = tag in BLOCKS
        opened = _Opened(is_block, _Ends.NOTHING, self.marks)
        if is_block:
            self.here.flush()
            opened = self._begun(opened, tag, attributes, classes, style)
        elif style.get("mso-list", "").lower() == "ignore":
            self.here.begin_label()
            opened = replace(opened, ends=_Ends.LABEL)
        self.opened.append(opened)
        self.marks = worn(self.marks, tag, attributes, style)
        return True

    def _begun(
        self, opened: _Opened, tag: str, attributes: Mapping[str, str], classes: str, style: Mapping[str, str]
    ) -> _Opened:
        """Begin a block."""
        if tag in ("td", "th") and self.tables and self.tables[-1] is not None:
            cell = Cell((), span(attributes.get("colspan")), span(attributes.get("rowspan")))
            self._hold()
            return replace(opened, ends=_Ends.CELL, cell=cell, is_header=tag == "th")
        level = heading_level(tag, classes, style)
        if tag in LISTS:
            self.here.lists.append(open_list(tag, attributes, style))
        elif tag == "li":
            self._begin_item(attributes, style)
        elif level:
            self.here.heading = level
        elif tag == "p" or tag == "div":
            self._begin_paragraph(classes, style)
        elif tag == "pre":
            self.pre += 1
        ends = _ENDS.get(tag, _Ends.HEADING if level else _Ends.NOTHING)
        if tag in ("table", "thead", "tr"):
            self._begin_in_table(tag, attributes)
        is_quoted = tag == "blockquote" or "msoquote" in classes or "msointensequote" in classes
        if is_quoted and not level and self.quotes < _DEEPEST_QUOTE:
            self.quotes += 1
            self._hold()
            ends = _Ends.QUOTE if tag == "blockquote" else _Ends.STYLED_QUOTE
        return replace(opened, ends=ends)

    def _hold(self) -> None:
        self.holders.append(Holder(self.here.deepest - self.here.level))

    def _begin_in_table(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "table":
            is_layout = attributes.get("role", "").lower() in ("presentation", "none")
            self.tables.append(None if self.tables else TableInHand(is_layout=is_layout))
            return
        table = self.tables[-1] if self.tables else None
        if table is not None and tag == "tr":
            table.begin_row()
        elif table is not None:
            table.in_head = True

    def _begin_item(self, attributes: Mapping[str, str], style: Mapping[str, str]) -> None:
        place = list_place(style)
        told = self.page.levels.get(place[:2]) if place else None
        if not self.here.lists:
            self.here.word_item = WordItem(1, "", told or ListKind.BULLET)
            return
        held = self.here.lists[-1]
        held.waits = True
        held.kind = told or style_kind(style.get("list-style-type", ""), is_counted(held.kind)) or held.kind
        value = number_of(attributes.get("value"))
        if value is not None:
            held.number, held.is_told = value, True

    def _begin_paragraph(self, classes: str, style: Mapping[str, str]) -> None:
        place = list_place(style)
        if place is not None:
            name, level, numbering = place
            self.here.word_item = WordItem(level, f"{name} {numbering}", self.page.levels.get((name, level)))
        elif classes.startswith(("msolistparagraph", "msolistcontinue")) and not self.here.lists:
            self.here.goes_on = bool(self.here.entries) and self.here.entries[-1].level > 0

    def _end(self) -> None:
        """End the element that was begun last."""
        opened = self.opened.pop()
        self.marks = opened.marks
        if opened.is_block:
            self.here.flush()
        match opened.ends:
            case _Ends.LIST:
                self.here.lists.pop()
            case _Ends.ITEM if self.here.lists:
                self.here.lists[-1].waits = False
            case _Ends.LABEL:
                self.here.end_label()
            case _Ends.PRE:
                self.pre -= 1
            case _Ends.HEADING:
                self.here.heading = 0
            case _Ends.QUOTE | _Ends.STYLED_QUOTE:
                self.quotes -= 1
                self.holders.pop().quote_in(self.here, joins=opened.ends is _Ends.STYLED_QUOTE)
            case _Ends.CELL:
                blocks, table = self.holders.pop().blocks(), self.tables[-1]
                if table is not None:
                    table.add(replace(opened.cell, blocks=blocks), opened.is_header)
            case _Ends.HEAD | _Ends.TABLE:
                self._end_in_table(opened.ends)

    def _end_in_table(self, ends: _Ends) -> None:
        if ends is _Ends.TABLE:
            table = self.tables.pop()
            for block in table.made() if table is not None else ():
                self.here.add(block)
        elif self.tables and self.tables[-1] is not None:
            self.tables[-1].in_head = False


_ENDS: Final = {
    **dict.fromkeys(LISTS, _Ends.LIST),
    "li": _Ends.ITEM,
    "pre": _Ends.PRE,
    "table": _Ends.TABLE,
    "thead": _Ends.HEAD,
}
