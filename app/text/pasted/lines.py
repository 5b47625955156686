"""One paragraph as it is gathered: its white space folded, its breaks where they show."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import Final
from unicodedata import normalize

from app.domain.inlines import Break, Footnote
from app.text.pasted.characters import allowed
from app.text.pasted.marks import PLAIN, Content, Marks

_NO_BREAK: Final = "\N{NO-BREAK SPACE}"
_SPACE: Final = re.compile(f"([ \t\n{_NO_BREAK}]+)")


class Line:
    """Words, breaks and notes in the order they come."""

    def __init__(self) -> None:
        self._contents: list[Content] = []

    def add(self, text: str, marks: Marks) -> None:
        """Add words as they stand in the file."""
        if text:
            self._contents.append((text, marks))

    def add_break(self) -> None:
        """Begin a new line of the same paragraph."""
        self._contents.append(Break())

    def add_note(self, note: Footnote) -> None:
        """Put a note here."""
        self._contents.append(note)

    def taken(self) -> list[Sequence[Content]]:
        """Return the paragraphs gathered since the last time, none without anything: an empty line parts two."""
        contents, self._contents = self._contents, []
        return list(_paragraphs(_folded(contents)))


def _folded(contents: Sequence[Content]) -> Iterator[Content]:
    """Yield the contents with white space made one space, and none beside a break or at either end.

    A single no-break space between two words is meant; several, or one beside another space, are layout.
    """
    space = ""
    marks = PLAIN
    begun = False
    for content in contents:
        if isinstance(content, Break):
            yield content
            space, begun = "", False
            continue
        if isinstance(content, Footnote):
            if space and begun:
                yield (_one(space), PLAIN)
            space, begun = "", True
            yield content
            continue
        for place, stretch in enumerate(_SPACE.split(allowed(content[0]))):
            if place % 2:
                space += stretch
                marks = content[1]
            elif stretch:
                if space and begun:
                    yield (_one(space), content[1] if content[1] == marks else _common(marks, content[1]))
                space, begun = "", True
                yield (stretch, content[1])
                marks = content[1]


def _one(space: str) -> str:
    return _NO_BREAK if space == _NO_BREAK else " "


def _common(one: Marks, other: Marks) -> Marks:
    """The marks of a space between words that wear others: those both wear."""
    return Marks(
        strong=one.strong and other.strong,
        emph=one.emph and other.emph,
        href=one.href if one.href == other.href else "",
    )


def _paragraphs(contents: Iterator[Content]) -> Iterator[Sequence[Content]]:
    """Yield what stands between empty lines, breaks at either end left out."""
    held: list[Content] = []
    breaks = 0
    for content in contents:
        if isinstance(content, Break):
            breaks += 1
            continue
        if breaks > 1 and held:
            yield held
            held = []
        elif breaks and held:
            held.append(Break())
        breaks = 0
        held.append(content)
    if held:
        yield held


def bare(contents: Sequence[Content]) -> list[Content]:
    """Return the words of a heading without what it is by itself: bold throughout, and its empty links."""
    pieces = [each for each in contents if isinstance(each, tuple)]
    if not all(marks.strong for text, marks in pieces if not text.isspace()):
        return list(contents)
    return [(each[0], replace(each[1], strong=False)) if isinstance(each, tuple) else each for each in contents]


def joined(contents: Sequence[Content]) -> list[Content]:
    """Return the contents with neighbouring words of the same marks as one."""
    made: list[Content] = []
    for is_piece, group in groupby(contents, key=lambda each: isinstance(each, tuple)):
        run = list(group)
        if not is_piece:
            made += run
            continue
        pieces = [each for each in run if isinstance(each, tuple)]
        for marks, same in groupby(pieces, key=lambda each: each[1]):
            made.append((normalize("NFC", "".join(text for text, _ in same)), marks))
    return made
