"""What a page carries besides its text: running heads and feet, page numbers."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from typing import Final

from app.intake.labels import starts_with_label
from app.intake.readers.pdf.layout import Layout
from app.intake.readers.pdf.lines import Line

_PAGE_NUMBER: Final = re.compile(
    r"(?:(?:pagina|blad|blz\.?|page|p\.)\s*)?[-–]?\s*\d{1,4}\s*[-–]?(?:\s*(?:van|/|of)\s*\d{1,4})?", re.IGNORECASE
)
_PUBLICATION: Final = re.compile(
    r"(?:tweede|eerste) kamer(?: der staten-generaal)?, (?:vergaderjaar|zitting)|handelingen (?:tweede|eerste) kamer",
    re.IGNORECASE,
)
_DIGITS: Final = re.compile(r"\d{1,9}")
_LAST_NUMBER: Final = re.compile(r"(?<!\d)\d{1,9}(?!.*\d)")
_LONGEST: Final = 200
_LONGEST_VALUE: Final = 60
_APART: Final = 1.5
"""Of the leading: what stands closer to the text is a line of it."""


def furniture(pages: Sequence[Sequence[Line]], layouts: Sequence[Layout]) -> set[Line]:
    """Return the running heads, running feet and page numbers; no text of a letter stands beyond them."""
    seen: Counter[tuple[str, int]] = Counter()
    for page in pages:
        seen.update({key for line in page for key in _keys(line)})
    found: set[Line] = set()
    for page, layout in zip(pages, layouts, strict=True):
        bases = sorted(line.base for line in page if not layout.is_beside(line))
        body = sorted(line.base for line in page if layout.is_body_size(line))
        for inward in (page, page[::-1]):
            for line in inward:
                repeated = _is_repeated(line, seen, len(pages)) and _stands_apart(line, body, layout)
                if repeated or _is_page_number(line, bases, layout):
                    found.add(line)
                elif not layout.is_beside(line):
                    break
        found.update(_continuation_head(page, layout, found))
    return found


def _keys(line: Line) -> set[tuple[str, int]]:
    """Return what a line shares with those of other pages at the same height; its last number may count pages."""
    if len(line.text) > _LONGEST:
        return set()
    texts = {line.text, _LAST_NUMBER.sub(lambda number: f"#{int(number[0]) - line.page}", line.text)}
    heights = (round(line.base / 4), round((line.base + 2) / 4) + 100_000)
    return {(text, height) for text in texts for height in heights}


def _is_repeated(line: Line, seen: Counter[tuple[str, int]], pages: int) -> bool:
    times = max((seen[key] for key in _keys(line)), default=0)
    return times > 1 and times >= 0.3 * (pages - 1)


def _stands_apart(line: Line, body: Sequence[float], layout: Layout) -> bool:
    """Return whether a line is no part of the text: beside its columns, of another size, or with white between."""
    if layout.is_beside(line) or not layout.is_body_size(line):
        return True
    return _nearest(line, body) > _APART * layout.leading


def _nearest(line: Line, bases: Sequence[float]) -> float:
    """Return how far from a line, in points, the nearest base line above or below it lies."""
    above, below = bisect_left(bases, line.base - 2), bisect_left(bases, line.base + 2)
    near = [abs(bases[place] - line.base) for place in (above - 1, below) if 0 <= place < len(bases)]
    return min(near, default=99.0)


def _is_page_number(line: Line, bases: Sequence[float], layout: Layout) -> bool:
    if _PUBLICATION.match(line.text) and not line.label:
        return _nearest(line, bases) > _APART * layout.step(line)
    if len(line.text) > 30 or not _PAGE_NUMBER.fullmatch(line.text):
        return False
    if any(map(str.isalpha, line.text)) or "/" in line.text:
        return True
    number = int(_DIGITS.findall(line.text)[0])
    return number == line.page and _nearest(line, bases) > _APART * layout.leading


def _continuation_head(page: Sequence[Line], layout: Layout, known: set[Line]) -> list[Line]:
    """Return the labels and values above the text of a page that follows: Datum, Ons kenmerk, Blad."""
    if not page or page[0].page == 1:
        return []
    head: list[Line] = []
    for line in page:
        if line in known or layout.is_beside(line):
            continue
        if head and line.base - head[-1].base > _APART * layout.leading:
            break
        head.append(line)
    labelled = sum(_is_labelled(line.text) for line in head)
    return head if labelled and len(head) <= 4 * labelled else []


def _is_labelled(text: str) -> bool:
    """Return whether a line is a label, or a label and a value: no sentence."""
    return starts_with_label(text) and len(text) <= _LONGEST_VALUE and text[-1] not in ".?!"
