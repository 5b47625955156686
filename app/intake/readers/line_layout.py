"""Paragraphs from lines: what a page layout broke is joined, what a writer broke stays broken."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import quantiles
from typing import Final

from app.intake.readers.printed_lines import PrintedLine, WritersLine

_SENTENCE_END: Final = re.compile(r"[.?!:;]['\"’”)\]]*\d{0,2}$")
_NEW_ITEM: Final = re.compile(r"[-–•*·▪]\s+\S|\d{1,2}[.)]\s+\S|[a-z][.)]\s+\S")


def paragraphs(lines: Sequence[PrintedLine]) -> Iterator[list[WritersLine]]:
    """Yield the paragraphs among `lines`, each as the lines its writer wanted; running text is one line.

    Files whose every line is followed by an empty one are read as if those were not there. A sentence that a page end
    cut in two is whole.
    """
    lines = _single_spaced(lines)
    width = _width(lines)
    paragraph: list[PrintedLine] = []
    for line in lines:
        if paragraph and _begins_paragraph(paragraph[-1], line, width):
            yield _written(paragraph, width)
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield _written(paragraph, width)


def _single_spaced(lines: Sequence[PrintedLine]) -> Sequence[PrintedLine]:
    """Return the lines with their gaps halved where nearly every line has an empty one below it."""
    long = [(upper, lower) for upper, lower in pairwise(lines) if len(upper.text) > 50]
    tight = sum(lower.gap == 0 for _, lower in long)
    if not long or tight > len(long) * 0.2:
        return lines
    return [replace(line, gap=line.gap // 2 if line.gap > 1 else 0) for line in lines]


def _width(lines: Sequence[PrintedLine]) -> int:
    """Return how many characters a full line has; a text of long unbroken paragraphs has no such width: 0."""
    lengths = [len(line.text) for line in lines]
    if len(lengths) < 4:
        return 0
    width = int(quantiles(lengths, n=10)[-1])
    return width if width <= 140 else 0


def _begins_paragraph(above: PrintedLine, line: PrintedLine, width: int) -> bool:
    if line.over_page:
        return not (_is_cut_short(above.text) and line.text[:1].islower())
    if line.gap or _NEW_ITEM.match(line.text) or _is_heading(above, line, width):
        return True
    if _is_full(above, line, width):
        return False
    return bool(_SENTENCE_END.search(above.text)) or len(line.text) > 0.6 * width > 0


def _is_heading(above: PrintedLine, line: PrintedLine, width: int) -> bool:
    """Return whether a short line stands alone after a finished sentence."""
    ended = bool(_SENTENCE_END.search(above.text)) and not _SENTENCE_END.search(line.text)
    return ended and line.text[:1].isupper() and len(line.text) < 0.6 * width


def _is_cut_short(text: str) -> bool:
    return not _SENTENCE_END.search(text)


def _is_full(above: PrintedLine, line: PrintedLine, width: int) -> bool:
    """Return whether the next word did not fit on the line above: the layout broke it, not the writer."""
    return len(above.text) + 1 + len(line.text.partition(" ")[0]) > 0.9 * width > 0


def _written(lines: list[PrintedLine], width: int) -> list[WritersLine]:
    written = [[lines[0]]]
    for above, line in pairwise(lines):
        if line.over_page or _is_full(above, line, width):
            written[-1].append(line)
        else:
            written.append([line])
    return written
