"""What runs along the ends of pages: page numbers, running heads and feet, the imprint and masthead of the Kamer."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from app.intake.readers.printed_lines import Furniture, PrintedLine

_PAGE_OF: Final = re.compile(
    r"(?:\d{0,3}(?:pagina|pag\.?|blad(?:zijde)?|blz\.?|page)\s*\d{1,4}(?:\s*(?:van|of|/)\s*\d{1,4})?|"
    r"[-–—]\s?\d{1,3}\s?[-–—])",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(r"\d{1,4}(?:\s*(?:van|/)\s*\d{1,4})?")
_FOOT: Final = re.compile(
    r"(?:Tweede|Eerste) Kamer,\s+vergaderjaar\s+\d{4}\s?[-–]\s?\d{2,4},\s+\S[^.;]{0,60}(?:\.[^.;]{0,30})?"
)
_WIDE: Final = re.compile(r"\s{3,}|\t")
_ISSN: Final = re.compile(r"ISSN \d{4} ?[-–] ?\d{3}[\dX]")
_IMPRINT: Final = re.compile(
    r"ISSN \d{4} ?[-–] ?\d{3}[\dX]|['’‘`´]?s-Gravenhage,? \d{4}|Sdu\b.{0,40}|"
    r"(?=[\w-]{0,30}[A-Za-z])(?=[\w-]{0,30}\d)[\w-]{4,40}"
)
_NEAR_ISSN: Final = 3
_MASTHEAD: Final = re.compile(
    r"(?:Tweede|Eerste) Kamer der Staten-Generaal|[12]|(?P<year>Vergaderjaar \d{4}\s?[-–]\s?\d{2,4})"
    r"(?:\s+Aanhangsel van de Handelingen)?|Aanhangsel van de Handelingen"
)
_MASTHEAD_LINES: Final = 8
_EDGE_LINES: Final = 3
_LEAST_NAMED: Final = 2
"""Pages whose number says so ("Pagina 2 van 4"), from which on no number alone is one."""
_LEAST_REPEATED: Final = 0.3
"""Of the pages: a running head stands on as many."""

_LONGEST_HEAD: Final = 120
_LEAST_PROSE: Final = 50
_FULL: Final = 0.85
_ENDED: Final = (".", "?", "!", ":", ";", ",")


def page_ends(lines: Sequence[PrintedLine]) -> dict[int, Furniture]:
    """Return which lines are page numbers, the running foot of the Kamer, its imprint or masthead."""
    found = dict.fromkeys(_masthead(lines), Furniture.MASTHEAD)
    found.update(_imprint(lines))
    found.update(_feet(lines, found))
    found.update((place, Furniture.PAGE_NUMBER) for place in _numbered(lines, found))
    return found


def running_heads(lines: Sequence[PrintedLine], width: int) -> dict[int, Furniture]:
    """Return which lines are repeated at the upper or lower end of pages, among those that are left.

    Full lines of `width` characters may be running text that is repeated.
    """
    return dict.fromkeys(_repeated(lines, width), Furniture.RUNNING_HEAD)


def is_running_foot(text: str) -> bool:
    """Return whether a line has the form of the running foot of the Kamer; a note may have it too."""
    return _FOOT.fullmatch(_WIDE.split(text)[0]) is not None


def _masthead(lines: Sequence[PrintedLine]) -> range:
    """Return the lines at the top that name the Kamer and its year."""
    dated = False
    for place, line in enumerate(lines[:_MASTHEAD_LINES]):
        matches = [_MASTHEAD.fullmatch(part) for part in _WIDE.split(line.text)]
        if not all(matches):
            return range(place if dated else 0)
        dated = dated or any(match is not None and match["year"] for match in matches)
    return range(0)


def _imprint(lines: Sequence[PrintedLine]) -> Iterator[tuple[int, Furniture]]:
    """Yield the lines round an ISSN: the number of the publication, place and year."""
    for place, line in enumerate(lines):
        if not line.text.startswith("ISSN") or not _ISSN.fullmatch(line.text):
            continue
        yield place, Furniture.IMPRINT
        for step in (-1, 1):
            for near in range(place + step, place + step * (_NEAR_ISSN + 1), step):
                if not 0 <= near < len(lines) or not _is_edge(lines[near].text):
                    break
                yield near, Furniture.IMPRINT


def _is_edge(text: str) -> bool:
    """Return whether a line is imprint, with the running foot and page number beside it at most."""
    parts = _WIDE.split(text)
    beside = all(each.isdigit() or _FOOT.fullmatch(each) for each in parts[1:])
    return _IMPRINT.fullmatch(parts[0]) is not None and beside


def _feet(lines: Sequence[PrintedLine], found: dict[int, Furniture]) -> Iterator[tuple[int, Furniture]]:
    """Yield the running foot of the Kamer and the page number with it; alike in a note, it stands at no page end."""
    feet = {}
    for place, line in enumerate(lines):
        begins = line.text.startswith(("Tweede Kamer, v", "Eerste Kamer, v"))
        if begins and place not in found and is_running_foot(line.text):
            feet[place] = _WIDE.split(line.text)[0].rstrip("0123456789").rstrip()
    times = Counter(feet.values())
    for place, running in feet.items():
        below = place + 1
        numbered = below < len(lines) and lines[below].text.isdigit() and not lines[below].over_page
        after = below + numbered
        at_end = after >= len(lines) or lines[after].over_page
        if at_end or times[running] > 1 or _WIDE.search(lines[place].text):
            yield place, Furniture.RUNNING_HEAD
            if numbered:
                yield below, Furniture.PAGE_NUMBER


def _numbered(lines: Sequence[PrintedLine], found: dict[int, Furniture]) -> Iterator[int]:
    """Yield page numbers: those that say so, or else bare ones at page ends that count along with the pages."""
    bare: dict[int, list[int]] = {}
    named = 0
    for place, line in enumerate(lines):
        if place in found or (not line.text[-1].isdigit() and line.text[-1] not in "-–—"):
            continue
        if _PAGE_OF.fullmatch(line.text):
            named += 1
            yield place
        elif line.page is not None and _NUMBER.fullmatch(line.text) and _at_end(lines, place):
            bare.setdefault(int(re.findall(r"\d+", line.text)[0]) - line.page, []).append(place)
    for ahead, places in bare.items() if named < _LEAST_NAMED else ():
        if len(places) > 1 or ahead == 0:
            yield from places


def _at_end(lines: Sequence[PrintedLine], place: int) -> bool:
    return lines[place].over_page or place + 1 == len(lines) or lines[place + 1].over_page


def _repeated(lines: Sequence[PrintedLine], width: int) -> Iterator[int]:
    """Yield lines that stand at the same end of several pages and nowhere else."""
    ends = [place for place, line in enumerate(lines) if line.over_page and place]
    pages = list(pairwise((0, *ends, len(lines))))
    tops = [range(begin, min(begin + _EDGE_LINES, end)) for begin, end in pages]
    bottoms = [range(max(begin, end - _EDGE_LINES), end) for begin, end in pages]
    # At a foot two may be alike that are notes.
    for edges, fewest in ((tops, 2), (bottoms, 3)):
        heads = [{_head(lines, place): place for place in edge if _may_run(lines, place, width)} for edge in edges]
        times = Counter(text for edge in heads for text in edge)
        wanted = {text for text, count in times.items() if count >= max(fewest, _LEAST_REPEATED * len(ends))}
        if wanted:
            known = {place for edge in heads for place in edge.values()}
            elsewhere = {line.text for place, line in enumerate(lines) if line.text in wanted and place not in known}
            yield from (place for edge in heads for text, place in edge.items() if text in wanted - elsewhere)


def _head(lines: Sequence[PrintedLine], place: int) -> str:
    """Return a line without the page number beside it."""
    return _WIDE.split(lines[place].text)[0]


def _may_run(lines: Sequence[PrintedLine], place: int, width: int) -> bool:
    """Return whether a line may be a running head: words that are no sentence, nor part of one."""
    text = lines[place].text
    below = lines[place + 1].text if place + 1 < len(lines) else ""
    whole = len(text) <= _LONGEST_HEAD and not text.endswith(_ENDED) and not text[0].islower()
    running = below[:1].islower() and len(text) > _LEAST_PROSE
    return (
        whole
        and not text[0].isdigit()
        and not running
        and not len(text) > _FULL * width > 0
        and sum(map(str.isalpha, text)) > 3
    )
