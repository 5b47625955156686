"""Paragraphs from lines: what the layout broke is joined, what the writer broke stays broken."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from app.intake.readers.pdf.layout import Layout
from app.intake.readers.pdf.lines import Line

SENTENCE_END: Final = re.compile(r"[.?!:;]['\"’”»)\]]*$")
ITEM: Final = re.compile(
    r"(?P<mark>[-–—•*·▪■□→]|o(?=\s{1,4}[A-Za-z])|\(?\d{1,2}[.)](?!\d)|\(?[a-z][.)]|\(?[ivx]{1,4}[.)])\s+(?=\S)"
)
_PARAGRAPH_GAP: Final = 1.35
"""Of the leading: base lines this far apart belong to two paragraphs."""
_INDENT: Final = 4.0
_LONGEST_HEADING: Final = 200


@dataclass
class Paragraph:
    """Lines that are one paragraph. `mark` is that of a list item, as printed; `row` numbers the rows of a table."""

    lines: list[Line] = field(default_factory=list)
    mark: str = ""
    heading: bool = False
    row: int | None = None

    @property
    def text_left(self) -> float:
        """Return where its lines after the first begin."""
        return self.lines[1].left if len(self.lines) > 1 else self.lines[0].left


@dataclass(frozen=True, slots=True)
class Set:
    """A line with how its page is set."""

    line: Line
    layout: Layout
    right: float
    """Where the column of the line ends."""


def paragraphs(text: Iterable[Set]) -> list[Paragraph]:
    """Return the paragraphs of running text, over the ends of columns and pages."""
    found: list[Paragraph] = []
    last: Set | None = None
    for each in text:
        if last is None or _begins(found[-1], last, each):
            item = ITEM.match(each.line.text)
            found.append(Paragraph(mark=item["mark"] if item else ""))
        found[-1].lines.append(each.line)
        last = each
    return found


def mark_headings(found: Sequence[Paragraph], layout: Layout) -> None:
    """Tell which paragraphs are headings: larger, bold, or a line that stands alone right above its text."""
    for place, each in enumerate(found):
        above = found[place - 1] if place else None
        below = found[place + 1] if place + 1 < len(found) else None
        each.heading = each.row is None and _is_heading(each, above, below, layout)


def _begins(paragraph: Paragraph, last: Set, each: Set) -> bool:
    above, line = last.line, each.line
    if line.page != above.page or line.base < above.base - 1:
        return not _goes_on(paragraph, last, each)
    if abs(line.base - above.base) < 1 or line.base - above.base > _PARAGRAPH_GAP * _leading(each):
        return True
    if abs(line.size - above.size) > 0.08 * above.size:
        return True
    if above.text.endswith(("-", "\xad")) and line.text[:1].islower():
        return False
    room = _had_room(last, line)
    ended = SENTENCE_END.search(above.text) is not None
    if line.bold != above.bold and (room or ended):
        return True
    item = ITEM.match(line.text)
    if item and (room or ended or paragraph.mark):
        return True
    if abs(line.left - above.left) > _INDENT and ended and not _hangs(paragraph, line):
        return True
    if room:
        return ended or not line.text[:1].islower()
    return False


def _goes_on(paragraph: Paragraph, last: Set, each: Set) -> bool:
    """Return whether a paragraph goes on with the first line of the next column or page."""
    above, line = last.line, each.line
    if above.text.endswith(("-", "\xad")) and line.text[:1].islower():
        return True
    if abs(line.size - above.size) > 0.08 * above.size or line.bold != above.bold or ITEM.match(line.text):
        return False
    if line.text[:1].islower():
        return True
    return not SENTENCE_END.search(above.text) and not _had_room(last, line)


def _hangs(paragraph: Paragraph, line: Line) -> bool:
    """Return whether a line is the second of an item or of a paragraph whose first is indented."""
    return len(paragraph.lines) == 1 and (bool(paragraph.mark) or line.left < paragraph.lines[0].left)


def _had_room(last: Set, line: Line) -> bool:
    """Return whether the first word of a line had fitted on the line above: the writer broke it, not the layout."""
    letter = (line.right - line.left) / max(len(line.text), 1)
    word = len(line.text.partition(" ")[0]) + 1
    return last.right - last.line.right > word * letter + 0.8 * line.size


def _leading(each: Set) -> float:
    return each.layout.leading * min(max(each.line.size / each.layout.size, 0.6), 1.6)


def _is_heading(each: Paragraph, above: Paragraph | None, below: Paragraph | None, layout: Layout) -> bool:
    text = " ".join(line.text for line in each.lines)
    if len(text) > _LONGEST_HEADING or not any(map(str.isalpha, text)) or text[-1] in ".,;?!":
        return False
    if all(line.bold for line in each.lines) or each.lines[0].size > 1.12 * layout.size:
        return True
    if len(each.lines) > 1 or each.mark or below is None or below.row is not None or len(text) > 80:
        return False
    tight = 0 < below.lines[0].base - each.lines[0].base <= _PARAGRAPH_GAP * layout.leading
    after = above is None or _step(above.lines[-1], each.lines[0]) > _PARAGRAPH_GAP * layout.leading
    runs_on = len(below.lines) > 1 or below.lines[0].text.endswith((".", "?", "!"))
    return tight and after and runs_on and not text[0].islower()


def _step(above: Line, below: Line) -> float:
    return below.base - above.base if below.page == above.page else 99.0
