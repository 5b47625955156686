"""Where a paragraph ends: what the layout broke goes on, what the writer broke does not."""

import re
from dataclasses import dataclass
from typing import Final

from app.intake.readers.pdf.layout import Layout
from app.intake.readers.pdf.lines import Line

SENTENCE_END: Final = re.compile(r"[.?!:;]['\"’”»)\]]*$")
ITEM: Final = re.compile(
    r"(?P<mark>[-–—−•*·▪■□◦○●→§]|o(?=\s{1,4}[A-Za-z])|\(?\d{1,3}[.)](?!\d)|\(?[a-z][.)]|\(?[ivx]{1,4}[.)]|[A-Z]\))"
    r"\s+(?=\S)"
)
_OPEN_END: Final = re.compile(
    r"\b(?:aan|als|bij|dat|de|den|der|des|die|door|een|en|het|in|inzake|met|naar|of|om|op|over|te|ten|ter|tot|tussen|uit|"
    r"van|voor|nr\.)$"
)
"""Words that end no paragraph and no heading."""
PARAGRAPH_GAP: Final = 1.35
"""Of the leading: base lines this far apart belong to two paragraphs."""
_INDENT: Final = 4.0
"""Points."""
_NEARLY_FULL: Final = 0.15
"""Of a line: what it may leave open and still be full."""


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


def begins(paragraph: Paragraph, line: Line, layout: Layout, *, white: bool) -> bool:
    """Return whether a line begins a paragraph and does not go on with `paragraph`.

    `white` says that the page of `paragraph` had room for more lines.
    """
    above = paragraph.lines[-1]
    room = _had_room(above, line, paragraph.layout)
    if line.page != above.page or (line.base < above.base - 1 and len(layout.columns) > 1):
        return not _goes_on(paragraph, line, layout, room=room, white=white)
    if line.base < above.base - 1:
        return True
    if abs(line.base - above.base) < 1 or line.base - above.base > PARAGRAPH_GAP * layout.step(line):
        return True
    if abs(line.size - above.size) > 0.08 * above.size:
        return True
    if above.text.endswith(("-", "\xad")) and line.text[:1].islower():
        return False
    ended = SENTENCE_END.search(above.text) is not None
    if ITEM.match(line.text) and (room or ended or paragraph.mark):
        return True
    if _OPEN_END.search(above.text):
        return False
    if (line.bold != above.bold or line.slanted != above.slanted) and (room or ended or _changes(paragraph, line)):
        return True
    if abs(line.left - above.left) > _INDENT and ended and not _hangs(paragraph, line):
        return True
    return room and (ended or not line.text[:1].islower())


def _changes(paragraph: Paragraph, line: Line) -> bool:
    """Return whether the whole paragraph is in one style and a line with a capital begins in another."""
    style = all((each.bold, each.slanted) != (line.bold, line.slanted) for each in paragraph.lines)
    return style and (paragraph.lines[0].bold or paragraph.lines[0].slanted) and not line.text[:1].islower()


def _goes_on(paragraph: Paragraph, line: Line, layout: Layout, *, room: bool, white: bool) -> bool:
    """Return whether a paragraph goes on with the first line of the next column or page.

    Where a sentence ends with a full line at the foot of a page it does if the next line is full too: few paragraphs
    end with one.
    """
    above = paragraph.lines[-1]
    if above.text.endswith(("-", "\xad")) and line.text[:1].islower():
        return True
    styled = (line.bold, line.slanted) == (above.bold, above.slanted)
    if abs(line.size - above.size) > 0.08 * above.size or not styled or ITEM.match(line.text):
        return False
    if line.text[:1].islower():
        return True
    if room or white:
        return False
    if not SENTENCE_END.search(above.text):
        return True
    full = layout.end_of(line) - line.right < _NEARLY_FULL * (layout.end_of(line) - line.left)
    return full and abs(layout.inset(line) - paragraph.layout.inset(above)) < 1


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
