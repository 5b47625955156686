"""Which lines of the notes of a page belong to which number."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from app.intake.readers.note_marks import RAISED_AS_PLAIN, number_alone
from app.intake.readers.printed_lines import PrintedLine

_START: Final = re.compile(r"\[?(?P<label>\d{1,3}|[⁰¹²³⁴-⁹]{1,3})[\])]?(?:\s+(?=\S)|(?=[^\W\d_]{2}))")
_WIDEST_CELL: Final = 45
"""Characters; a cell of a table holds no longer line."""
_MOST_STACKED: Final = 12
"""Numbers of notes that a converter prints at once."""
_FULL: Final = 0.85


@dataclass(frozen=True, slots=True)
class Note:
    """A note with its printed number and its lines."""

    number: int
    lines: tuple[PrintedLine, ...]


def note_number(lines: Sequence[PrintedLine], place: int) -> int | None:
    """Return the number of the note that begins on a line: the number alone, or before its first words.

    Numbers alone may stand above one another, counting on; words follow the last of them.
    """
    text = lines[place].text
    number = number_alone(text)
    if number is not None:
        below = place + 1
        while below < min(len(lines), place + _MOST_STACKED) and _counts_on(lines, below):
            below += 1
        words = below < len(lines) and not lines[below].over_page and number_alone(lines[below].text) is None
        return number if words else None
    match = _START.match(text)
    return int(match["label"].translate(RAISED_AS_PLAIN)) if match else None


def _counts_on(lines: Sequence[PrintedLine], place: int) -> bool:
    number, above = number_alone(lines[place].text), number_alone(lines[place - 1].text)
    return number is not None and above is not None and number == above + 1


def goes_on(above: PrintedLine, line: PrintedLine, longest: int) -> bool:
    """Return whether a note goes on on the next line: the next word did not fit on the one above."""
    return line.gap == 0 and len(above.text) + 1 + len(line.text.partition(" ")[0]) > _FULL * longest


def notes_beside(lines: Sequence[PrintedLine]) -> Iterator[Note]:
    """Yield notes whose numbers stand before their words; they count on."""
    number, body = note_number(lines, 0) or 0, [_unlabelled(lines[0])]
    for place, line in enumerate(lines[1:], 1):
        if note_number(lines, place) == number + 1:
            yield Note(number, tuple(body))
            number, body = number + 1, [_unlabelled(line)]
        else:
            body.append(line)
    yield Note(number, tuple(body))


def _unlabelled(line: PrintedLine) -> PrintedLine:
    match = _START.match(line.text)
    return line.cut(match.end(), len(line.text)) if match else line


def words_below(lines: Sequence[PrintedLine]) -> tuple[int, int]:
    """Return where numbers above the words of notes end, and where the words begin.

    Short lines that an empty one keeps apart from the last of the words are no note but a table above the notes.
    """
    first = next((place for place, line in enumerate(lines) if number_alone(line.text) is None), len(lines))
    later = range(first + 1, len(lines))
    gaps = [place for place in later if lines[place].gap and number_alone(lines[place].text) is None]
    above = lines[first : gaps[-1]] if gaps else ()
    cells = all(number_alone(line.text) is None and len(line.text) <= _WIDEST_CELL for line in above)
    return first, gaps[-1] if gaps and cells else first


def notes_below(lines: Sequence[PrintedLine], longest: int) -> Iterator[Note]:
    """Yield notes whose numbers stand on lines of their own.

    A converter may print a number after its words, or the numbers of several notes at once; the words are then told
    apart by short lines.
    """
    labels: list[int] = []
    chunks: list[list[PrintedLine]] = []
    opened = True
    for line in lines:
        number = number_alone(line.text)
        if number is not None:
            labels.append(number)
            opened = True
        elif opened:
            chunks.append([line])
            opened = False
        else:
            chunks[-1].append(line)
    for number, chunk in zip(sorted(labels), _as_many(chunks, labels, longest), strict=False):
        yield Note(number, tuple(chunk))


def _as_many(chunks: list[list[PrintedLine]], labels: Sequence[int], longest: int) -> list[list[PrintedLine]]:
    """Return the words in as many parts as there are labels, where short lines allow it."""
    missing = _missing(labels) - 1
    while len(chunks) < len(labels):
        several = [at for at, chunk in enumerate(chunks) if len(chunk) > 1]
        if not several:
            break
        at = missing if missing in several else several[0]
        chunks[at : at + 1] = _parted(chunks[at], longest)
    return chunks


def _parted(lines: list[PrintedLine], longest: int) -> list[list[PrintedLine]]:
    """Return lines in two parts: up to the first that had room for the next word, and the rest."""
    pairs = enumerate(pairwise(lines), 1)
    cut = next((number for number, (above, line) in pairs if not goes_on(above, line, longest)), 1)
    return [lines[:cut], lines[cut:]]


def _missing(labels: Sequence[int]) -> int:
    """Return which of the notes, by their order, has its number printed out of order; the second where none has."""
    pairs = enumerate(zip(labels, sorted(labels), strict=True))
    return next((at for at, (printed, number) in pairs if printed != number), 1)
