"""Paragraphs from lines: what a page layout broke is joined, what a writer broke stays broken."""

import re
from collections.abc import Container, Iterator, Sequence
from enum import Enum, auto
from itertools import pairwise
from statistics import quantiles
from typing import Final

from app.intake.readers.printed_lines import PrintedLine, WritersLine
from app.intake.readers.space_columns import segments

_SENTENCE_END: Final = re.compile(r"(?:[.?!:;…][\"'”’»)\]]*|[;,] (?:en|of|dan wel))$")
_ENDS: Final = frozenset(".?!:;…")
_MAY_END: Final = frozenset("\"'”’»)]nfl")
_LONGEST_END: Final = 12
_BULLET: Final = re.compile(r"[-–—•*·▪●○■□◦‣§o\uf0b7\uf0a7]\s+(?=\S)|[•·▪●■◦‣\uf0b7\uf0a7](?=\S)")
_HANGING: Final = frozenset(
    (
        "de",
        "het",
        "een",
        "van",
        "en",
        "of",
        "in",
        "op",
        "met",
        "voor",
        "door",
        "aan",
        "bij",
        "te",
        "om",
        "dat",
        "die",
        "uit",
        "over",
        "tot",
        "als",
        "deze",
        "dit",
        "zijn",
        "haar",
        "mijn",
    )
)
"""Words that no sentence, heading or name ends in."""
_COUNTED: Final = re.compile(r"\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]\s+(?=\S)")
_MARK: Final = re.compile(r"\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})[.):°]?|\d{1,2}(?:\.\d{1,2}){1,3}\.?|[^\w\s]{1,3}")
_QUESTION: Final = re.compile(
    r"(?:Vraag|Antwoord)\s*:?|(?:Vraag|Vragen|Antwoord|Antwoorden)(?:\s+op\s+vra(?:ag|gen))?\s+\d{1,3}(?:[a-z]\b)?"
    r"(?:(?:\s*,\s*|\s+|\s+(?:en|t/m|tot en met)\s+|\s*[-–]\s*)\d{1,3}){0,40}\s*[:.]?",
    re.IGNORECASE,
)
_AROUND: Final = 4
"""Lines above and below a line that show how far its lines stand apart."""
_WIDEST: Final = 140
_NARROWEST: Final = 60
"""Characters; lines of a text of two or three lines that are no longer tell nothing."""
_FULL: Final = 0.93
_SHORT: Final = 0.6


class _Link(Enum):
    """How a line stands to the one above it."""

    WRAPPED = auto()
    BROKEN = auto()
    APART = auto()


def ends_sentence(text: str) -> bool:
    """Return whether a line ends as a sentence or an item of a list does."""
    last = text[-1:]
    return last in _ENDS or (last in _MAY_END and _SENTENCE_END.search(text[-_LONGEST_END:]) is not None)


def bullet(text: str) -> int:
    """Return how many characters of a line are the bullet or dash of a list item; 0 where it has none."""
    match = _BULLET.match(text)
    return match.end() if match else 0


def is_question_head(text: str) -> bool:
    """Return whether a line is the head of a Kamervraag or of an answer and nothing else."""
    return text[:1] in "VvAa" and _QUESTION.fullmatch(text) is not None


def full_width(lines: Sequence[PrintedLine]) -> int:
    """Return how many characters a full line has; a text of long unbroken paragraphs has no such width: 0.

    Lines whose sentence goes on below show it: they had no room for the next word. Of these the shorter count, since
    a converter lengthens lines when it mends hyphens.
    """
    lengths = [len(line.text) for line in lines]
    if not lengths:
        return 0
    longest = quantiles(lengths, n=10)[-1] if len(lengths) > 3 else max(lengths)
    if longest > _WIDEST or (len(lengths) <= 3 and longest < _NARROWEST):
        return 0
    no_room = [
        len(above.text) + 1 + len(line.text.partition(" ")[0])
        for above, line in pairwise(lines)
        if len(above.text) > _SHORT * longest and line.text[0].islower() and above.text[-1] not in ".?!:;"
    ]
    return round(quantiles(no_room, n=10)[0]) if len(no_room) > 3 else int(longest)


def table_rows(lines: Sequence[PrintedLine]) -> dict[int, list[tuple[int, int]]]:
    """Return which lines are rows of a table, with where their cells begin and end.

    Tabs part cells; wide space does where a line above or below has it too. A tab after the mark of an item is none.
    """
    parted: dict[int, list[tuple[int, int]]] = {}
    for place, line in enumerate(lines):
        if "\t" in line.text or "   " in line.text:
            cells = list(segments(line))
            if len(cells) > 1 and not _MARK.fullmatch(line.text[slice(*cells[0])]):
                parted[place] = cells
    return {
        place: cells
        for place, cells in parted.items()
        if "\t" in lines[place].text or place - 1 in parted or place + 1 in parted
    }


def paragraphs(lines: Sequence[PrintedLine], width: int, rows: Container[int] = ()) -> Iterator[list[WritersLine]]:
    """Yield the paragraphs among `lines`, each as the lines its writer wanted; running text is one line.

    `rows` are lines that stand by themselves.

    Empty lines that stand between all lines near them are the layout's. A sentence that a page end, a note or a
    margin cut in two is whole.
    """
    usual = _usual_gaps(lines, width)
    paragraph: list[WritersLine] = []
    mark = ""
    for place, line in enumerate(lines):
        alone = not place or place in rows or place - 1 in rows
        link = _Link.APART if alone else _link(lines, place, width, usual[place], mark)
        if link is _Link.APART:
            if paragraph:
                yield paragraph
            paragraph = [[line]]
            mark = line.text[0] if _is_item(line.text) else ""
        elif link is _Link.BROKEN:
            paragraph.append([line])
        else:
            paragraph[-1].append(line)
    if paragraph:
        yield paragraph


def _usual_gaps(lines: Sequence[PrintedLine], width: int) -> list[int]:
    """Return for each line how many empty lines stand between lines near it that one sentence runs over."""
    running = [0] * len(lines)
    for place, (above, line) in enumerate(pairwise(lines), 1):
        if 0 < line.gap < 4 and not line.over_page and _runs_on(above, line, width):
            running[place] = line.gap
    if not any(running):
        return running
    return [max(running[max(0, place - _AROUND) : place + _AROUND + 1]) for place in range(len(lines))]


def _runs_on(above: PrintedLine, line: PrintedLine, width: int) -> bool:
    return is_full(above, line, width) and line.text[0].islower() and not ends_sentence(above.text)


def _link(lines: Sequence[PrintedLine], place: int, width: int, usual: int, mark: str) -> _Link:
    above, line = lines[place - 1], lines[place]
    if not line.gap and not line.over_page and _is_middle(above.text, line.text, width):
        return _Link.WRAPPED
    if is_question_head(line.text) or is_question_head(above.text) or line.text.isdigit() or above.text.isdigit():
        return _Link.APART
    ended, full, small = ends_sentence(above.text), is_full(above, line, width), line.text[0].islower()
    if _is_item(line.text) and (ended or not full or line.gap > usual or mark == line.text[0]):
        return _Link.APART
    hangs = above.text.rsplit(" ", 1)[-1] in _HANGING
    if line.over_page:
        return _Link.APART if ended or not (full or small or hangs) else _Link.WRAPPED
    if line.gap > usual:
        whole = not ended and small and (full or line.beside)
        return _Link.WRAPPED if whole or (line.beside and full and not ended) else _Link.APART
    if _is_heading(lines, place, width):
        return _Link.APART
    runs_on = small and not ended and len(above.text) > _SHORT * width > 0
    if full or runs_on or hangs:
        return _Link.WRAPPED
    if ended or line.gap or len(line.text) > _SHORT * width > 0:
        return _Link.APART
    return _Link.BROKEN


def _is_middle(above: str, text: str, width: int) -> bool:
    """Return whether running text goes on so plainly that nothing else need be looked at: most lines do."""
    begins = text[0].islower() and text[1:2].isalpha() and text[2:3] not in (")", ".")
    return begins and (above[-1].isalpha() or above[-1] == ",") and len(above) > _SHORT * width > 0


def _is_item(text: str) -> bool:
    if (text[0].isalnum() and text[:2] != "o ") or text[0] == "(":
        return (text[1:2] in ".)ivx" or text[2:3] in ".)") and _COUNTED.match(text) is not None
    return _BULLET.match(text) is not None


def _is_heading(lines: Sequence[PrintedLine], place: int, width: int) -> bool:
    """Return whether a short line stands alone between a finished sentence and the beginning of another."""
    line = lines[place]
    if len(line.text) >= _SHORT * width or not line.text[0].isupper() or ends_sentence(line.text):
        return False
    below = lines[place + 1] if place + 1 < len(lines) else None
    if below is not None and not below.gap and (below.text[0].islower() or is_full(line, below, width)):
        return False
    return ends_sentence(lines[place - 1].text)


def is_full(above: PrintedLine, line: PrintedLine, width: int) -> bool:
    """Return whether the next word did not fit on the line above: the layout broke it, not the writer."""
    return len(above.text) + 1 + len(line.text.partition(" ")[0]) > _FULL * width > 0
