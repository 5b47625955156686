"""One story of a text (body, header, note, cell, frame) as blocks."""

from collections.abc import Iterable, Iterator
from typing import Final

from lxml import etree

from app.domain.blocks import Blocks
from app.intake.readers.characters import clean
from app.intake.readers.flow import Flow, Mark
from app.intake.readers.footnotes import footnote
from app.intake.readers.odt.names import attribute, number, qn
from app.intake.readers.odt.styles import Styles

_LEFT_OUT: Final = frozenset(
    map(
        qn,
        (
            "text:tracked-changes", "office:annotation", "office:annotation-end", "office:forms",
            "text:note-citation",
            "text:sequence-decls", "text:variable-decls", "text:user-field-decls", "text:dde-connection-decls",
            "text:ruby-text", "table:covered-table-cell", "table:table-column", "table:table-columns",
            "table:table-header-columns", "table:shapes", "draw:image", "draw:object", "draw:object-ole",
            "draw:plugin", "draw:applet", "draw:glue-point", "draw:contour-path", "draw:image-map", "svg:title",
            "svg:desc", "office:event-listeners", "text:alphabetical-index-auto-mark-file",
            "text:table-of-content-source", "text:index-title-template", "office:binary-data", "text:number",
            "table:title", "table:desc", "table:dde-source", "text:section-source", "text:meta-field-source",
        ),
    )
)  # fmt: skip
"""Deleted text, comments, and what stands in the file without being printed."""

SHAPES: Final = frozenset(
    map(
        qn,
        (
            "draw:frame", "draw:custom-shape", "draw:rect", "draw:g", "draw:ellipse", "draw:circle", "draw:polygon",
            "draw:line", "draw:path", "draw:connector", "draw:caption", "draw:regular-polygon", "draw:a",
        ),
    )
)  # fmt: skip
_HIDDEN: Final = frozenset(map(qn, ("text:hidden-paragraph", "text:hidden-text", "text:conditional-text")))
_ROW_HOLDERS: Final = frozenset(
    map(qn, ("table:table-header-rows", "table:table-rows", "table:table-row-group", "text:soft-page-break"))
)


class Story:
    """Reads elements of one text. Shapes in `elsewhere` are read by someone else."""

    def __init__(self, styles: Styles, elsewhere: Iterable[etree._Element] = ()) -> None:
        self._styles = styles
        self._elsewhere = frozenset(elsewhere)
        self._flow = Flow()
        self._boxes: list[etree._Element] = []
        self._level = 0
        self._list_style = ""

    def blocks(self, elements: Iterable[etree._Element]) -> Blocks:
        """Return the blocks of elements in order; text frames follow the paragraph they hang on."""
        for element in elements:
            self._read(element)
        return self._flow.blocks()

    def _read(self, element: etree._Element) -> None:
        tag = element.tag
        if tag in _LEFT_OUT or element in self._elsewhere or is_hidden(element):
            return
        if tag in (qn("text:p"), qn("text:h")):
            self._paragraph(element)
        elif tag == qn("text:list"):
            self._list(element)
        elif tag == qn("table:table"):
            self._table(element)
        else:
            for child in element.iterchildren("*"):
                self._read(child)

    def _paragraph(self, element: etree._Element) -> None:
        style = attribute(element, "text:style-name")
        if self._styles.hides("paragraph", style) or any(map(_hides_paragraph, element.iter(*_HIDDEN))):
            return
        level = self._styles.heading_level(style)
        if element.tag == qn("text:h"):
            level = min(max(number(element, "text:outline-level"), 1), 3)
        self._flow.paragraph(level)
        outer, self._boxes = self._boxes, []
        with_marks = () if level else self._styles.marks("paragraph", style)
        self._marked(element, frozenset(with_marks))
        self._flow.paragraph()
        boxes, self._boxes = self._boxes, outer
        for box in boxes:
            for child in box.iterchildren("*"):
                self._read(child)

    def _marked(self, element: etree._Element, marks: frozenset[Mark]) -> None:
        for mark in marks:
            self._flow.mark(mark, on=True)
        self._inline_content(element)
        for mark in marks:
            self._flow.mark(mark, on=False)

    def _inline_content(self, element: etree._Element) -> None:
        self._flow.text(clean(element.text or ""))
        for child in element.iterchildren("*"):
            self._inline(child)
            self._flow.text(clean(child.tail or ""))

    def _inline(self, element: etree._Element) -> None:
        tag = element.tag
        if tag in _LEFT_OUT or element in self._elsewhere or is_hidden(element):
            return
        if tag == qn("text:span"):
            style = attribute(element, "text:style-name")
            if not self._styles.hides("text", style):
                self._marked(element, self._styles.marks("text", style))
        elif tag in (qn("text:s"), qn("text:tab")):
            self._flow.text(" ")
        elif tag == qn("text:line-break"):
            self._flow.line_break()
        elif tag == qn("text:a"):
            self._flow.open_link(clean(attribute(element, "xlink:href")))
            self._inline_content(element)
            self._flow.close_link()
        elif tag == qn("text:note"):
            self._note(element)
        elif tag in SHAPES:
            self._boxes.append(element)
        else:
            self._inline_content(element)

    def _note(self, element: etree._Element) -> None:
        body = element.find(qn("text:note-body"))
        read = None if body is None else footnote(Story(self._styles).blocks((body,)))
        if read is not None:
            self._flow.note(read)

    def _list(self, element: etree._Element) -> None:
        outer = self._list_style
        self._list_style = attribute(element, "text:style-name") or outer or self._style_of_first(element)
        self._level += 1
        form = self._styles.list_level(self._list_style, self._level)
        items = [child for child in element.iterchildren("*") if child.tag != qn("text:list-header")]
        if form is None or not any(map(_is_marked, items)):
            for child in element.iterchildren("*"):
                self._contents(child)
        else:
            continues = attribute(element, "text:continue-numbering") == "true"
            continues = continues or bool(attribute(element, "text:continue-list"))
            start = next((number(item, "text:start-value", form[1]) for item in items), form[1])
            self._flow.open_list(form[0], start, continues=continues)
            for child in element.iterchildren("*"):
                if self._flow.open_item():
                    self._contents(child)
                    self._flow.close()
            self._flow.close()
        self._level -= 1
        self._list_style = outer

    def _contents(self, element: etree._Element) -> None:
        for child in element.iterchildren("*"):
            self._read(child)

    def _style_of_first(self, element: etree._Element) -> str:
        paragraph = next(element.iter(qn("text:p"), qn("text:h")), None)
        return "" if paragraph is None else self._styles.list_of(attribute(paragraph, "text:style-name"))

    def _table(self, element: etree._Element) -> None:
        outer, self._level = (self._level, self._list_style), 0
        self._list_style = ""
        self._flow.open_table()
        for row, heads in _rows(element):
            self._flow.open_row(heads=heads)
            for cell in row.iterchildren(qn("table:table-cell")):
                # A cell repeated is printed once: repeats of empty cells run to the edge of the sheet.
                spans = number(cell, "table:number-columns-spanned"), number(cell, "table:number-rows-spanned")
                self._flow.open_cell(*spans)
                self._contents(cell)
                self._flow.close()
            self._flow.close()
        self._flow.close()
        self._level, self._list_style = outer


def is_hidden(element: etree._Element) -> bool:
    """Return whether an element is there but never printed: a hidden section, or a condition that hides it."""
    if element.tag == qn("text:section") and attribute(element, "text:display") == "none":
        return True
    return element.tag in _HIDDEN and attribute(element, "text:is-hidden") == "true"


def _hides_paragraph(element: etree._Element) -> bool:
    return element.tag == qn("text:hidden-paragraph") and attribute(element, "text:is-hidden") == "true"


def _is_marked(item: etree._Element) -> bool:
    """Return whether anything but another list stands in an item."""
    return any(child.tag in (qn("text:p"), qn("text:h")) for child in item)


def _rows(table: etree._Element, *, heads: bool = False) -> Iterator[tuple[etree._Element, bool]]:
    for child in table.iterchildren("*"):
        if child.tag == qn("table:table-row"):
            yield child, heads
        elif child.tag in _ROW_HOLDERS:
            yield from _rows(child, heads=heads or child.tag == qn("table:table-header-rows"))
