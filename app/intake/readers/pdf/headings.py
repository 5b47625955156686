"""Which paragraphs are headings."""

from collections.abc import Sequence
from typing import Final

from app.intake.readers.pdf.breaks import PARAGRAPH_GAP, SENTENCE_END, Paragraph
from app.intake.readers.pdf.lines import Line

_LARGER: Final = 1.12
_LONGEST: Final = 200
_LONGEST_BARE: Final = 80
"""Characters of a heading that nothing but its place shows."""


def mark_headings(found: Sequence[Paragraph]) -> None:
    """Tell which paragraphs are headings: larger, bold, or a line that stands alone right above its text."""
    for place, each in enumerate(found):
        above = found[place - 1] if place else None
        below = found[place + 1] if place + 1 < len(found) else None
        each.heading = each.cell is None and _is_heading(each, above, below)


def _is_heading(each: Paragraph, above: Paragraph | None, below: Paragraph | None) -> bool:
    text = " ".join(line.text for line in each.lines)
    if len(text) > _LONGEST or not any(map(str.isalpha, text)) or text[-1] in ".,;?!":
        return False
    first, layout = each.lines[0], each.layout
    if all(line.bold for line in each.lines) or first.size > _LARGER * layout.size:
        return True
    if len(each.lines) > 1 or each.mark or below is None or below.cell or len(text) > _LONGEST_BARE:
        return False
    tight = 0 < below.lines[0].base - first.base <= PARAGRAPH_GAP * layout.leading
    apart = above is None or _step(above.lines[-1], first) > PARAGRAPH_GAP * layout.leading
    runs_on = len(below.lines) > 1 or SENTENCE_END.search(below.lines[0].text) is not None
    return tight and apart and runs_on and not text[0].islower()


def _step(above: Line, below: Line) -> float:
    return below.base - above.base if below.page == above.page else float("inf")
