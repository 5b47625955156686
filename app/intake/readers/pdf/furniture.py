"""What a page carries besides its text: running heads and feet, page numbers."""

import re
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
_DIGITS: Final = re.compile(r"\d+")


def furniture(pages: Sequence[Sequence[Line]], layouts: Sequence[Layout]) -> set[Line]:
    """Return the running heads, running feet and page numbers; no text of a letter stands beyond them."""
    seen: Counter[tuple[str, int]] = Counter()
    for page in pages:
        seen.update({key for line in page for key in _keys(line)})
    found: set[Line] = set()
    for page, layout in zip(pages, layouts, strict=True):
        for lines in (page, page[::-1]):
            for line in lines:
                repeated = _is_repeated(line, seen, len(pages)) and _stands_apart(line, page, layout)
                if repeated or _is_page_number(line, page, layout):
                    found.add(line)
                elif not _is_beside(line, layout):
                    break
        found.update(_continuation_head(page, layout, found))
    return found


def _keys(line: Line) -> set[tuple[str, int]]:
    """Return what a line shares with those of other pages at the same height; a number that counts pages is one."""
    text = _DIGITS.sub(lambda number: f"#{int(number[0]) - line.page}", line.text) if len(line.text) < 200 else ""
    heights = (round(line.base / 4), round((line.base + 2) / 4) + 100_000)
    return {(each, height) for each in (line.text, text) if each for height in heights}


def _is_repeated(line: Line, seen: Counter[tuple[str, int]], pages: int) -> bool:
    times = max(seen[key] for key in _keys(line))
    return times > 1 and times >= 0.3 * (pages - 1)


def _stands_apart(line: Line, page: Sequence[Line], layout: Layout) -> bool:
    """Return whether a line is no part of the text: beside its columns, or with white between."""
    if _is_beside(line, layout) or not layout.is_body_size(line):
        return True
    steps = (abs(each.base - line.base) for each in page if layout.is_body_size(each) and each is not line)
    return min((step for step in steps if step > 1), default=99) > 1.5 * layout.leading


def _is_beside(line: Line, layout: Layout) -> bool:
    return line.left >= layout.right - 1 or line.right <= layout.left + 1


def _is_page_number(line: Line, page: Sequence[Line], layout: Layout) -> bool:
    if _PUBLICATION.match(line.text):
        return True
    if not _PAGE_NUMBER.fullmatch(line.text):
        return False
    if any(map(str.isalpha, line.text)) or "/" in line.text:
        return True
    others = [each for each in page if abs(each.base - line.base) < 2 and each is not line]
    alone = not others or any(_PUBLICATION.match(each.text) for each in others)
    nearest = min(
        (abs(each.base - line.base) for each in page if each not in others and each is not line), default=99
    )
    return alone and nearest > 1.5 * layout.leading


def _continuation_head(page: Sequence[Line], layout: Layout, known: set[Line]) -> list[Line]:
    """Return the labels and values above the text of a page that follows: Datum, Ons kenmerk, Blad."""
    if not page or page[0].page == 1:
        return []
    head: list[Line] = []
    last: Line | None = None
    for line in page:
        if line in known or line.left > layout.right:
            continue
        if last is not None and line.base - last.base > 1.6 * layout.leading:
            break
        head.append(line)
        last = line
    labelled = sum(starts_with_label(line.text) for line in head)
    return head if labelled and len(head) <= 4 * labelled else []
