"""Paragraphs from lines: what the layout broke is joined, what the writer broke stays broken."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from app.intake.readers.pdf.layout import Layout
from app.intake.readers.pdf.lines import Line
from app.intake.readers.pdf.pages import Page
from app.intake.readers.pdf.tables import Grid, with_tables

SENTENCE_END: Final = re.compile(r"[.?!:;]['\"’”»)\]]*$")
_ITEM: Final = re.compile(
    r"(?P<mark>[-–—−•*·▪■□◦○●→§]|o(?=\s{1,4}[A-Za-z])|\(?\d{1,3}[.)](?!\d)|\(?[a-z][.)]|\(?[ivx]{1,4}[.)]|[A-Z]\))"
    r"\s+(?=\S)"
)
_OPEN_END: Final = re.compile(
    r"\b(?:aan|als|bij|dat|de|den|der|des|die|door|een|en|het|in|inzake|met|naar|of|om|op|over|te|ten|ter|tot|tussen|uit|"
    r"van|voor|nr\.)$"
)
"""Words that end no paragraph and no heading."""
_PARAGRAPH_GAP: Final = 1.35
"""Of the leading: base lines this far apart belong to two paragraphs."""
_INDENT: Final = 4.0
"""Points."""
_LONGEST_HEADING: Final = 200
_LONGEST_BARE_HEADING: Final = 80
"""Characters of a heading that nothing but its place shows."""


@dataclass(slots=True)
class Paragraph:
    """Lines that are one paragraph.

    `mark` is that of a list item, as printed; `cell` is the table, row and column of a cell.
    """

    lines: list[Line]
    layout: Layout
    mark: str = ""
    heading: bool = False
    cell: tuple[int, int, int] | None = None


@dataclass(slots=True)
class Paragraphs:
    """The paragraphs of a letter while its pages are read one after the other."""

    found: list[Paragraph] = field(default_factory=list)
    _tables: int = 0

    def page(self, page: Page) -> None:
        """Add the text of a page; a paragraph that the end of the page before cut goes on with it."""
        text = [line for line in page.text if line not in page.numbers]
        for each in with_tables(text, page.layout):
            if isinstance(each, Grid):
                self._table(each, page.layout)
            else:
                self._line(each, page.layout)

    def _line(self, line: Line, layout: Layout) -> None:
        last = self.found[-1] if self.found else None
        if last is None or last.cell or _begins(last, line, layout):
            item = _ITEM.match(line.text)
            self.found.append(Paragraph([line], layout, mark=item["mark"] if item else ""))
        else:
            last.lines.append(line)

    def _table(self, grid: Grid, layout: Layout) -> None:
        self._tables += 1
        self.found.extend(
            Paragraph(list(cell), layout, cell=(self._tables, number, column))
            for number, row in enumerate(grid.rows)
            for column, cell in enumerate(row)
            if cell
        )


def mark_headings(found: Sequence[Paragraph]) -> None:
    """Tell which paragraphs are headings: larger, bold, or a line that stands alone right above its text."""
    for place, each in enumerate(found):
        above = found[place - 1] if place else None
        below = found[place + 1] if place + 1 < len(found) else None
        each.heading = each.cell is None and _is_heading(each, above, below)


def _begins(paragraph: Paragraph, line: Line, layout: Layout) -> bool:
    """Return whether a line begins a paragraph and does not go on with `paragraph`."""
    above = paragraph.lines[-1]
    room = _had_room(above, line, paragraph.layout)
    if line.page != above.page or (line.base < above.base - 1 and len(layout.columns) > 1):
        return not _goes_on(paragraph, line, layout, room)
    if line.base < above.base - 1:
        return True
    if abs(line.base - above.base) < 1 or line.base - above.base > _PARAGRAPH_GAP * layout.step(line):
        return True
    if abs(line.size - above.size) > 0.08 * above.size:
        return True
    if above.text.endswith(("-", "\xad")) and line.text[:1].islower():
        return False
    if _OPEN_END.search(above.text):
        return False
    ended = SENTENCE_END.search(above.text) is not None
    if (line.bold != above.bold or line.slanted != above.slanted) and (room or ended or _changes(paragraph, line)):
        return True
    if _ITEM.match(line.text) and (room or ended or paragraph.mark):
        return True
    if abs(line.left - above.left) > _INDENT and ended and not _hangs(paragraph, line):
        return True
    return room and (ended or not line.text[:1].islower())


def _changes(paragraph: Paragraph, line: Line) -> bool:
    """Return whether the whole paragraph is in one style and a line with a capital begins in another."""
    style = all((each.bold, each.slanted) != (line.bold, line.slanted) for each in paragraph.lines)
    return style and (paragraph.lines[0].bold or paragraph.lines[0].slanted) and not line.text[:1].islower()


def _goes_on(paragraph: Paragraph, line: Line, layout: Layout, room: bool) -> bool:
    """Return whether a paragraph goes on with the first line of the next column or page."""
    above = paragraph.lines[-1]
    if above.text.endswith(("-", "\xad")) and line.text[:1].islower():
        return True
    if abs(line.size - above.size) > 0.08 * above.size or line.bold != above.bold or _ITEM.match(line.text):
        return False
    if line.text[:1].islower():
        return True
    full = paragraph.layout.justified and abs(layout.inset(line) - paragraph.layout.inset(above)) < 1
    return not room and (full or not SENTENCE_END.search(above.text))


def _hangs(paragraph: Paragraph, line: Line) -> bool:
    """Return whether a line is the second of an item or of a paragraph whose first is indented."""
    return len(paragraph.lines) == 1 and (bool(paragraph.mark) or line.left < paragraph.lines[0].left)


def _had_room(above: Line, line: Line, layout: Layout) -> bool:
    """Return whether the first word of a line had fitted on the line above: the writer broke it, not the layout."""
    if layout.justified:
        return layout.end_of(above) - above.right > 0.5 * above.size
    letter = (line.right - line.left) / max(len(line.text), 1)
    word = len(line.text.partition(" ")[0]) + 1
    return layout.end_of(above) - above.right > word * letter + 0.8 * line.size


def _is_heading(each: Paragraph, above: Paragraph | None, below: Paragraph | None) -> bool:
    text = " ".join(line.text for line in each.lines)
    if len(text) > _LONGEST_HEADING or not any(map(str.isalpha, text)) or text[-1] in ".,;?!":
        return False
    first, layout = each.lines[0], each.layout
    if all(line.bold for line in each.lines) or first.size > 1.12 * layout.size:
        return True
    if len(each.lines) > 1 or each.mark or below is None or below.cell or len(text) > _LONGEST_BARE_HEADING:
        return False
    tight = 0 < below.lines[0].base - first.base <= _PARAGRAPH_GAP * layout.leading
    apart = above is None or _step(above.lines[-1], first) > _PARAGRAPH_GAP * layout.leading
    runs_on = len(below.lines) > 1 or SENTENCE_END.search(below.lines[0].text) is not None
    return tight and apart and runs_on and not text[0].islower()


def _step(above: Line, below: Line) -> float:
    return below.base - above.base if below.page == above.page else float("inf")
