"""Paragraphs from lines: what a page layout broke is joined, what a writer broke stays broken."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import quantiles
from typing import Final

_PAGE_NUMBER: Final = re.compile(r"(?:pagina|blz\.?)\s+\d+\s*(?:van|/)\s*\d+", re.IGNORECASE)
_SENTENCE_END: Final = re.compile(r"[.?!:;]['\"’”)\]]*\d{0,2}$")
_NEW_ITEM: Final = re.compile(r"[-–•*·▪]\s+\S|\d{1,2}[.)]\s+\S|[a-z][.)]\s+\S")
_HANGING: Final = re.compile(r"(?:en|of|dan|tot|noch)\b|[&/]")
"""What follows the hyphen of a word left out: in- en uitvoer."""


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    gap: int
    """Empty lines above it."""
    over_page: bool
    """Whether a page ended above it."""


def paragraphs(text: str) -> Iterator[list[str]]:
    """Yield the paragraphs of `text`, each as the lines its writer wanted; running text is one line.

    Files whose every line is followed by an empty one are read as if those were not there. Page numbers and page ends
    are left out, and a sentence they cut in two is joined.
    """
    lines = _single_spaced(list(_lines(text)))
    width = _width(lines)
    paragraph: list[_Line] = []
    for line in lines:
        if paragraph and _begins_paragraph(paragraph[-1], line, width):
            yield _joined(paragraph, width)
            paragraph = []
        paragraph.append(line)
    if paragraph:
        yield _joined(paragraph, width)


def _lines(text: str) -> Iterator[_Line]:
    gap, over_page = 0, False
    for page_number, page in enumerate(text.split("\f")):
        over_page = over_page or page_number > 0
        for raw in page.split("\n"):
            line = " ".join(raw.split())
            if _PAGE_NUMBER.fullmatch(line):
                over_page = True
            elif line:
                yield _Line(line, gap, over_page)
                gap, over_page = 0, False
            else:
                gap += 1


def _single_spaced(lines: list[_Line]) -> list[_Line]:
    """Return the lines with their gaps halved where nearly every line has an empty one below it."""
    long = [(upper, lower) for upper, lower in pairwise(lines) if len(upper.text) > 50]
    tight = sum(lower.gap == 0 for _, lower in long)
    if not long or tight > len(long) * 0.2:
        return lines
    return [_Line(line.text, line.gap // 2 if line.gap > 1 else 0, line.over_page) for line in lines]


def _width(lines: list[_Line]) -> int:
    """Return how many characters a full line has; a text of long unbroken paragraphs has no such width: 0."""
    lengths = [len(line.text) for line in lines]
    if len(lengths) < 4:
        return 0
    width = int(quantiles(lengths, n=10)[-1])
    return width if width <= 140 else 0


def _begins_paragraph(above: _Line, line: _Line, width: int) -> bool:
    if line.over_page:
        return not (_is_cut_short(above.text) and line.text[:1].islower())
    if line.gap or _NEW_ITEM.match(line.text) or _is_heading(above, line, width):
        return True
    if _is_full(above, line, width):
        return False
    return bool(_SENTENCE_END.search(above.text)) or len(line.text) > 0.6 * width > 0


def _is_heading(above: _Line, line: _Line, width: int) -> bool:
    """Return whether a short line stands alone after a finished sentence."""
    ended = bool(_SENTENCE_END.search(above.text)) and not _SENTENCE_END.search(line.text)
    return ended and line.text[:1].isupper() and len(line.text) < 0.6 * width


def _is_cut_short(text: str) -> bool:
    return not _SENTENCE_END.search(text)


def _is_full(above: _Line, line: _Line, width: int) -> bool:
    """Return whether the next word did not fit on the line above: the layout broke it, not the writer."""
    return len(above.text) + 1 + len(line.text.partition(" ")[0]) > 0.9 * width > 0


def _joined(lines: list[_Line], width: int) -> list[str]:
    joined = [lines[0].text]
    for above, line in pairwise(lines):
        if not (line.over_page or _is_full(above, line, width)):
            joined.append(line.text)
        elif joined[-1].endswith("\xad"):
            joined[-1] = joined[-1].rstrip("\xad") + line.text
        elif joined[-1].endswith("-") and not joined[-1].endswith(" -") and not _HANGING.match(line.text):
            joined[-1] += line.text
        else:
            joined[-1] += f" {line.text}"
    return joined
