"""Notes at the foot of a page or the end of a letter, and the marks in the text that they answer."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from app.intake.readers.note_marks import NoteMark, note_marks, number_alone
from app.intake.readers.printed_lines import PrintedLine

_START: Final = re.compile(r"\[?(?P<label>\d{1,3}|[⁰¹²³⁴-⁹]{1,3})[\])]?(?:\s+(?=\S)|(?=[^\W\d_]{2}))")
_PLAIN: Final = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_RULE: Final = re.compile(r"[_—–-]{5,}")
_MOST_AT_FOOT: Final = 40
"""Lines; no page has more of notes."""
_MOST_LINES: Final = 400
"""Lines; no letter has more of notes together."""
_WIDEST_CELL: Final = 45
_MOST_MARKS: Final = 50
_SENTENCE: Final = re.compile(r"[.?!][\"'”’»)]*(?=\s+[A-Z]|$)")


@dataclass(frozen=True, slots=True)
class Note:
    """A note with its printed number and its lines."""

    number: int
    lines: tuple[PrintedLine, ...]


@dataclass(frozen=True, slots=True)
class Noted:
    """The lines of a letter without its notes, and these; `after` tells how many lines stand above each."""

    lines: tuple[PrintedLine, ...]
    notes: tuple[Note, ...]
    after: tuple[int, ...]


def noted(lines: Sequence[PrintedLine], width: int) -> Noted:
    """Return the lines with their notes and marks told apart.

    Lines are notes where they begin with a number that is a mark in the text above them, and the last of them ends
    the page, or a short line ends it. Digits are marks where a note answers them, or where they count on from the
    mark before.
    """
    marks = list(note_marks(lines))
    if not marks:
        return Noted(tuple(lines), (), ())
    zones = _zones(lines, marks, width)
    return _taken_apart(lines, zones, _accepted(lines, marks, zones, width))


@dataclass(frozen=True, slots=True)
class _Zone:
    """Lines from `begin` up to `end` that are notes, but for those from `end_of_labels` up to `texts`."""

    begin: int
    end: int
    notes: tuple[Note, ...]
    end_of_labels: int
    texts: int

    def holds(self, place: int) -> bool:
        """Return whether a line is one of the notes."""
        return self.begin <= place < self.end and not self.end_of_labels <= place < self.texts


def _zones(lines: Sequence[PrintedLine], marks: Sequence[NoteMark], width: int) -> list[_Zone]:
    by_number: dict[int, list[int]] = {}
    glued: dict[int, list[int]] = {}
    for mark in marks:
        by_number.setdefault(mark.number, []).append(mark.line)
        if not mark.alone:
            glued.setdefault(mark.number, []).append(mark.line)
    ends = [place for place, line in enumerate(lines) if line.over_page]
    zones: list[_Zone] = []
    done = 0
    for place, line in enumerate(lines):
        if place < done or not (line.text[0].isdigit() or line.text[0] == "["):
            continue
        number = _starts(lines, place)
        if number is None:
            continue
        page_end = ends[bisect_left(ends, place + 1)] if ends and ends[-1] > place else len(lines)
        to_foot = bool(ends) and page_end - place <= _MOST_AT_FOOT
        counts_on = bool(zones) and to_foot and number == zones[-1].notes[-1].number + 1
        below = next((line for line in glued.get(number, ())[:_MOST_MARKS] if place < line < page_end), None)
        if not (counts_on or below or _is_marked(by_number, number, done, place)):
            continue
        if below is not None:
            page_end = max(place + 1, next(at for at in range(below, place, -1) if lines[at].gap or at == place + 1))
        if not _is_apart(lines, place) and not (to_foot and _is_alone(lines, place)):
            continue
        zone = _zone(lines, place, page_end if ends else None, width)
        if zone.notes:
            zones.append(zone)
            done = zone.end
    return zones


def _starts(lines: Sequence[PrintedLine], place: int) -> int | None:
    """Return the number of the note that begins on a line: the number alone, or before its first words."""
    text = lines[place].text
    number = number_alone(text)
    if number is not None:
        below = place + 1
        while below < len(lines) and number_alone(lines[below].text) == number + below - place:
            below += 1
        words = below < len(lines) and not lines[below].over_page and number_alone(lines[below].text) is None
        return number if words else None
    match = _START.match(text)
    return int(match["label"].translate(_PLAIN)) if match else None


def _is_apart(lines: Sequence[PrintedLine], place: int) -> bool:
    """Return whether a line stands apart from what is above it."""
    line = lines[place]
    return line.gap > 0 or line.over_page or (place > 0 and _RULE.fullmatch(lines[place - 1].text) is not None)


def _is_alone(lines: Sequence[PrintedLine], place: int) -> bool:
    """Return whether a line is a number alone, and no sentence goes on below it."""
    return number_alone(lines[place].text) is not None and not lines[place + 1].text[0].islower()


def _is_marked(by_number: dict[int, list[int]], number: int, since: int, place: int) -> bool:
    """Return whether the text since the last notes bears the mark of a note that begins at `place`."""
    return any(since <= line < place for line in by_number.get(number, ())[:_MOST_MARKS])


def _zone(lines: Sequence[PrintedLine], begin: int, page_end: int | None, width: int) -> _Zone:
    number = _starts(lines, begin) or 0
    place, longest = begin + 1, width
    to_foot = page_end is not None and page_end - begin <= _MOST_AT_FOOT
    while place < min(len(lines) if page_end is None else page_end, begin + _MOST_LINES):
        above, line = lines[place - 1], lines[place]
        longest = max(longest, len(above.text))
        if _starts(lines, place) == number + 1:
            number += 1
        elif not (to_foot or number_alone(above.text) is not None or _goes_on(above, line, longest)):
            break
        place += 1
    if number_alone(lines[begin].text) is None:
        return _Zone(begin, place, tuple(_beside(lines[begin:place], longest)), place, place)
    return _labels_apart(lines, begin, place, longest)


def _beside(lines: Sequence[PrintedLine], longest: int) -> Iterator[Note]:
    """Yield notes whose numbers stand before their words; they count on."""
    number, body = _starts(lines, 0) or 0, [_unlabelled(lines[0])]
    for place, line in enumerate(lines[1:], 1):
        if _starts(lines, place) == number + 1:
            yield Note(number, tuple(body))
            number, body = number + 1, [_unlabelled(line)]
        else:
            body.append(line)
    yield Note(number, tuple(body))


def _unlabelled(line: PrintedLine) -> PrintedLine:
    match = _START.match(line.text)
    return line.cut(match.end(), len(line.text)) if match else line


def _labels_apart(lines: Sequence[PrintedLine], begin: int, end: int, longest: int) -> _Zone:
    """Return notes whose numbers stand on lines of their own.

    A converter may print a number after its words, or the numbers of several notes at once; the words are then told
    apart by short lines. Words that an empty line keeps apart from the last of them are no note (seen where a table
    stands above the notes of a page).
    """
    labels: list[int] = []
    chunks: list[list[PrintedLine]] = []
    opened = True
    first = next(place for place in range(begin, end + 1) if place == end or number_alone(lines[place].text) is None)
    gaps = [place for place in range(first + 1, end) if lines[place].gap and number_alone(lines[place].text) is None]
    above = lines[first : gaps[-1]] if gaps else ()
    cells = all(number_alone(line.text) is None and len(line.text) <= _WIDEST_CELL for line in above)
    texts = gaps[-1] if gaps and cells else first
    for line in (*lines[begin:first], *lines[texts:end]):
        number = number_alone(line.text)
        if number is not None:
            labels.append(number)
            opened = True
        elif opened:
            chunks.append([line])
            opened = False
        else:
            chunks[-1].append(line)
    ordered = sorted(labels)
    while len(chunks) < len(ordered):
        several = [at for at, chunk in enumerate(chunks) if len(chunk) > 1]
        if not several:
            break
        missing = _missing(labels, ordered) - 1
        at = missing if missing in several else several[0]
        chunks[at : at + 1] = _parted(chunks[at], longest)
    notes = [Note(number, tuple(chunk)) for number, chunk in zip(ordered, chunks, strict=False)]
    return _Zone(begin, end, tuple(notes), first, texts)


def _parted(lines: list[PrintedLine], longest: int) -> list[list[PrintedLine]]:
    """Return lines in two parts: up to the first that had room for the next word, and the rest."""
    pairs = enumerate(pairwise(lines), 1)
    cut = next((number for number, (above, line) in pairs if not _goes_on(above, line, longest)), 1)
    return [lines[:cut], lines[cut:]]


def _missing(labels: Sequence[int], ordered: Sequence[int]) -> int:
    """Return which of the notes, by their order, has its number printed out of order; the second where none has."""
    pairs = enumerate(zip(labels, ordered, strict=True))
    return next((at for at, (printed, number) in pairs if printed != number), 1)


def _goes_on(above: PrintedLine, line: PrintedLine, longest: int) -> bool:
    """Return whether a line of a note goes on on the next: the next word did not fit on it."""
    return line.gap == 0 and len(above.text) + 1 + len(line.text.partition(" ")[0]) > 0.85 * longest


def _accepted(
    lines: Sequence[PrintedLine], marks: Sequence[NoteMark], zones: Sequence[_Zone], width: int
) -> list[NoteMark]:
    """Return the marks that a note answers or that count on; those within notes are text."""
    begins = [zone.begin for zone in zones]
    answering = [{note.number for note in zone.notes} for zone in zones]
    page_ends = [place for place, line in enumerate(lines) if line.over_page]
    last = 0
    accepted: list[NoteMark] = []
    for at, mark in enumerate(marks):
        below = bisect_left(begins, mark.line + 1)
        if below and zones[below - 1].holds(mark.line):
            continue
        near = [below] if below < len(zones) else []
        if below and bisect_left(page_ends, begins[below - 1] + 1) == bisect_left(page_ends, mark.line + 1):
            near.insert(0, below - 1)
        answer = next((zone for zone in near if mark.number in answering[zone]), None)
        if answer is None:
            counted = mark.number == last + 1 and _counts_on(lines, marks, at, last, width)
        else:
            counted = not mark.alone or _is_raised(lines, mark.line, width)
        if counted:
            accepted.append(mark)
            last = mark.number
            if answer is not None:
                answering[answer].discard(mark.number)
    return accepted


def _counts_on(lines: Sequence[PrintedLine], marks: Sequence[NoteMark], at: int, last: int, width: int) -> bool:
    """Return whether a mark without a note is one: a sentence ends before it, or marks count on round it."""
    mark = marks[at]
    if mark.alone:
        return _is_raised(lines, mark.line, width) and lines[mark.line + 1].text[0].islower()
    following = any(other.number == mark.number + 1 for other in marks[at + 1 : at + 20])
    return mark.ends_sentence or last > 0 or following


def _is_raised(lines: Sequence[PrintedLine], place: int, width: int) -> bool:
    """Return whether digits alone on a line stand in a sentence that goes on below them."""
    if not 0 < place < len(lines) - 1:
        return False
    above, below = lines[place - 1], lines[place + 1]
    return len(above.text) > 0.6 * width > 0 and above.text[-1].isalnum() and below.text[0].isalpha()


def _taken_apart(lines: Sequence[PrintedLine], zones: Sequence[_Zone], marks: Sequence[NoteMark]) -> Noted:
    by_line: dict[int, list[NoteMark]] = {}
    for mark in marks:
        by_line.setdefault(mark.line + mark.alone, []).append(mark)
    raised = {mark.line for mark in marks if mark.alone}
    kept: list[PrintedLine] = []
    notes: list[Note] = []
    after: list[int] = []
    coming = iter((*zones, _Zone(len(lines), len(lines), (), 0, 0)))
    zone = next(coming)
    gap, ended = 0, False
    for place, line in enumerate(lines):
        if place == zone.end:
            notes.extend(zone.notes)
            after.extend([len(kept)] * len(zone.notes))
            zone, ended = next(coming), True
        if zone.holds(place):
            continue
        if place in raised:
            gap += line.gap
            continue
        marked = _marked(line, by_line[place]) if place in by_line else line
        if ended or gap:
            marked = replace(marked, gap=marked.gap + gap, over_page=marked.over_page or ended)
        kept.append(marked)
        gap, ended = 0, False
    if zone.notes:
        notes.extend(zone.notes)
        after.extend([len(kept)] * len(zone.notes))
    return Noted(tuple(kept), tuple(notes), tuple(after))


def _marked(line: PrintedLine, marks: Sequence[NoteMark]) -> PrintedLine:
    """Return a line with its note marks told apart; a raised one stands after the first sentence that ends in it."""
    inside = [(mark.start, mark.end, str(mark.number)) for mark in marks if not mark.alone]
    ended = _SENTENCE.search(line.text)
    at = ended.end() if ended else len(line.text)
    inside.extend((at, at, str(mark.number)) for mark in marks if mark.alone)
    return replace(line, marks=tuple(sorted(inside)))
