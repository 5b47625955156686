"""Where the notes of a letter stand: at the foot of its pages, beside them or at its end."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Final

from app.intake.readers.note_labels import Note, goes_on, note_number, notes_below, notes_beside, words_below
from app.intake.readers.note_marks import NoteMark, number_alone
from app.intake.readers.printed_lines import PrintedLine

_RULE: Final = re.compile(r"[_—–-]{5,}")
_ANSWERS: Final = re.compile(r"Antwoord(?:en)?\b")
_LEAST_PUT_TWICE: Final = 4
"""Lines: two questions with their answers."""
_MOST_AT_FOOT: Final = 40
"""Lines; no page has more of notes."""
_MOST_LINES: Final = 400
"""Lines; no letter has more of notes together."""


@dataclass(frozen=True, slots=True)
class NoteZone:
    """Lines from `begin` up to `end` that are notes, but for those from `end_of_labels` up to `words`."""

    begin: int
    end: int
    notes: tuple[Note, ...]
    end_of_labels: int
    words: int

    def holds(self, place: int) -> bool:
        """Return whether a line is of the notes."""
        return self.begin <= place < self.end and not self.end_of_labels <= place < self.words


def note_zones(lines: Sequence[PrintedLine], marks: Sequence[NoteMark], width: int) -> list[NoteZone]:
    """Return where notes stand, in order.

    They begin with a number that is a mark in the text above them or on their page, and last to the end of the page,
    to the text that bears the mark, or to a short line.
    """
    letter = _Letter(lines, marks, width)
    zones: list[NoteZone] = []
    done = 0
    answers = _numbers_of_answers(lines) | _numbers_put_twice(lines)
    for place, line in enumerate(lines):
        if place < done or place in answers or not (line.text[0].isdigit() or line.text[0] == "["):
            continue
        zone = letter.zone(place, done, zones[-1].notes[-1].number if zones else 0)
        if zone is not None and zone.notes:
            zones.append(zone)
            done = zone.end
    return zones


def _numbers_of_answers(lines: Sequence[PrintedLine]) -> Set[int]:
    """Return the lines with the number of an answer alone: below their head they count as the questions above it."""
    head = next((place for place, line in enumerate(lines) if _ANSWERS.match(line.text)), len(lines))
    questions = _counting(lines, 0, head)
    answers = _counting(lines, head, len(lines))
    return frozenset(answers) if len(answers) == len(questions) > 1 else frozenset()


def _numbers_put_twice(lines: Sequence[PrintedLine]) -> Set[int]:
    """Return the lines with a number alone that stands above a question, and above its answer once more."""
    places: list[int] = []
    asked = 0
    for place, line in enumerate(lines):
        number = number_alone(line.text)
        if number is not None and number == (asked if len(places) % 2 else asked + 1):
            asked = number
            places.append(place)
    return frozenset(places) if len(places) >= _LEAST_PUT_TWICE else frozenset()


def _counting(lines: Sequence[PrintedLine], begin: int, end: int) -> list[int]:
    """Return the lines that hold nothing but 1, 2 and so on in order."""
    places: list[int] = []
    for place in range(begin, end):
        if number_alone(lines[place].text) == len(places) + 1:
            places.append(place)
    return places


class _Letter:
    """The lines among which notes are looked for, with the places of marks and page ends."""

    def __init__(self, lines: Sequence[PrintedLine], marks: Sequence[NoteMark], width: int) -> None:
        self._lines, self._width = lines, width
        self._page_ends = [place for place, line in enumerate(lines) if line.over_page]
        self._marked: dict[int, list[int]] = {}
        self._in_text: dict[int, list[int]] = {}
        for mark in marks:
            self._marked.setdefault(mark.number, []).append(mark.line)
            if not mark.alone:
                self._in_text.setdefault(mark.number, []).append(mark.line)

    def zone(self, place: int, since: int, last: int) -> NoteZone | None:
        """Return the notes that begin on a line, those before it having ended at `since` with number `last`."""
        number = note_number(self._lines, place)
        if number is None:
            return None
        page_end = self._page_end(place)
        to_foot = bool(self._page_ends) and page_end - place <= _MOST_AT_FOOT
        apart = self._is_apart(place) or (to_foot and self._is_alone(place))
        if not apart and not (to_foot and self._is_foot(place, page_end, number, since)):
            return None
        below = _first(self._in_text, number, place + 1, page_end)
        if below is not None:
            page_end = self._paragraph_of(below, place)
        elif not (to_foot and number == last + 1 > 1) and _first(self._marked, number, since, place) is None:
            return None
        return self._read(place, number, page_end)

    def _page_end(self, place: int) -> int:
        at = bisect_left(self._page_ends, place + 1)
        return self._page_ends[at] if at < len(self._page_ends) else len(self._lines)

    def _is_apart(self, place: int) -> bool:
        """Return whether a line stands apart from what is above it."""
        line = self._lines[place]
        ruled = place > 0 and _RULE.fullmatch(self._lines[place - 1].text) is not None
        return line.gap > 0 or line.over_page or ruled

    def _is_alone(self, place: int) -> bool:
        """Return whether a line is a number alone, and no sentence goes on below it."""
        return number_alone(self._lines[place].text) is not None and not self._lines[place + 1].text[0].islower()

    def _is_foot(self, place: int, page_end: int, number: int, since: int) -> bool:
        """Return whether lines up to the page end are notes that count on, with marks in the text above.

        Of those between the first and the last a mark may be missing: a converter may print it apart from its word.
        """
        if self._lines[place - 1].text.endswith((":", ";")):
            return False
        longest = self._width
        marked = True
        for at in range(place, page_end):
            above, line = self._lines[at - 1], self._lines[at]
            longest = max(longest, len(above.text))
            if at == place or note_number(self._lines, at) == number + 1:
                number += at > place
                marked = _first(self._in_text, number, since, place) is not None
                if number_alone(line.text) is not None or (at == place and not marked):
                    return False
            elif not goes_on(above, line, longest):
                return False
        return marked

    def _paragraph_of(self, place: int, after: int) -> int:
        """Return where the paragraph of a line begins, below the line `after`."""
        return next((at for at in range(place, after + 1, -1) if self._lines[at].gap), after + 1)

    def _read(self, begin: int, number: int, page_end: int) -> NoteZone:
        to_foot = bool(self._page_ends) and page_end - begin <= _MOST_AT_FOOT
        place, longest = begin + 1, self._width
        while place < min(page_end, begin + _MOST_LINES):
            above, line = self._lines[place - 1], self._lines[place]
            longest = max(longest, len(above.text))
            if note_number(self._lines, place) == number + 1:
                number += 1
            elif not (to_foot or number_alone(above.text) is not None or goes_on(above, line, longest)):
                break
            place += 1
        lines = self._lines[begin:place]
        if number_alone(lines[0].text) is None:
            return NoteZone(begin, place, tuple(notes_beside(lines)), place, place)
        labels, words = words_below(lines)
        notes = tuple(notes_below((*lines[:labels], *lines[words:]), longest))
        return NoteZone(begin, place, notes, begin + labels, begin + words)


def _first(places: Mapping[int, Sequence[int]], number: int, begin: int, end: int) -> int | None:
    """Return the first line from `begin` up to `end` with the mark `number`."""
    lines = places.get(number, ())
    at = bisect_left(lines, begin)
    return lines[at] if at < len(lines) and lines[at] < end else None
