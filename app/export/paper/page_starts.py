"""Where the pages of a letter begin, read from the PDF LibreOffice made of it.

The lines of the pages are laid along the words of the letter: of all ways to do so in order, the one that places
most characters. What is not of the text (letterhead, page furniture, notes, labels, a header row that comes again)
finds no room there, whatever the house style and wherever it stands on the page.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice, takewhile
from typing import Final

from app.domain.blocks import Annex, Block, Figure, Para
from app.domain.ids import PartId
from app.domain.inlines import Footnote, Inlines, Text
from app.domain.pages import PageStart, PageStarts
from app.domain.resolved import ResolvedLetter
from app.export.paper.lines import PICTURE, page_lines
from app.text.runs import runs, shown

_SHOWN_WORDS: Final = 6
_SHORT: Final = 8
"""Characters from which a line may begin or end within a word, as it does where a word is broken off."""
_MOST: Final = 400
"""Places of one line that are weighed, those nearest to where it is expected: a table may say "ja" in every row."""
_LABEL: Final = re.compile(r"\s*(?:\d{1,3}|[a-z]{1,3})[.)]\s+")
_MARK: Final = "\N{START OF TEXT}"
"""Stands for a note: no text has it, since XML has no place for it."""
_NO_CHARACTER: Final = re.compile(rf"[^\w{PICTURE}]|_")


@dataclass(frozen=True, slots=True)
class ReadPageStarts:
    """Reads where the pages of a letter begin; for the process that reads files."""

    pdf: bytes
    letter: ResolvedLetter
    name: str = ""

    def __call__(self) -> PageStarts:
        """Return them."""
        return page_starts(self.letter, page_lines(self.pdf))


def page_starts(letter: ResolvedLetter, pages: Sequence[Sequence[str]]) -> PageStarts:
    """Return where each page begins, given the lines on it."""
    words = _words(letter)
    whole = "".join(word.characters for word in words)
    lines = [
        piece for number, page in enumerate(pages, start=1) for line in page for piece in _pieces(whole, number, line)
    ]
    begun = _first_characters(lines, _placed(whole, words, lines))
    ends = list(_ends(words))
    starts = (_start(page, words, bisect_right(ends, character)) for page, character in begun.items())
    return PageStarts(letter.revision, len(pages), tuple(starts))


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of the letter, or the sign for a picture; `characters` are those a reader of the PDF finds for it."""

    part: PartId | None
    block: int
    line: int
    word: int
    shown: str
    characters: str


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a page, or a word of one that is not in the letter as it stands.

    `characters` are those that are in the letter: with and without what may be the label of an item.
    """

    page: int
    characters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Spot:
    """A stretch of the characters of the letter where a line may stand; `value` is what it and those before place."""

    line: int
    start: int
    end: int
    value: int
    before: _Spot | None = field(repr=False)


def _start(page: int, words: Sequence[_Word], place: int) -> PageStart:
    first = words[place]
    block = takewhile(lambda word: (word.part, word.block) == (first.part, first.block), islice(words, place, None))
    said = islice(filter(None, (word.shown for word in block)), _SHOWN_WORDS)
    return PageStart(page, first.part, first.block, first.line, first.word, " ".join(said))


def _first_characters(lines: Sequence[_Line], placed: Mapping[int, _Spot]) -> Mapping[int, int]:
    """Return for each page the place of its first character.

    Between two pages characters may be left that no line was found for; as many of them stand on the later page as it
    has before its first line that was found.
    """
    first: dict[int, int] = {}
    end = unplaced = 0
    page = 0
    for number, line in enumerate(lines):
        if line.page != page:
            page, unplaced = line.page, 0
        spot = placed.get(number)
        if spot is None:
            unplaced += max(map(len, line.characters))
            continue
        first.setdefault(page, max(end, spot.start - unplaced))
        end = spot.end
    return first


def _placed(whole: str, words: Sequence[_Word], lines: Sequence[_Line]) -> Mapping[int, _Spot]:
    """Return where lines stand: in order, apart, and so that they have most characters together."""
    edges = {0, *_ends(words)}
    best = _Best()
    longest = [max(map(len, line.characters)) for line in lines]
    expected, scale = 0.0, len(whole) / max(1, sum(longest))
    for number, line in enumerate(lines):
        found = []
        places = list(_places(whole, edges, line.characters))
        if len(places) > _MOST:
            places = sorted(sorted(places, key=lambda place: abs(place[0] - expected))[:_MOST])
        expected += longest[number] * scale
        for start, end in places:
            before = best.up_to(start)
            value = end - start + (before.value if before else 0)
            found.append(_Spot(number, start, end, value, before))
        for spot in found:
            best.add(spot)
    placed: dict[int, _Spot] = {}
    last = best.up_to(len(whole))
    while last is not None:
        placed[last.line] = last
        last = last.before
    return placed


class _Best:
    """The best spots so far: the further a spot ends, the more it places."""

    def __init__(self) -> None:
        self._ends: list[int] = []
        self._spots: list[_Spot] = []

    def up_to(self, end: int) -> _Spot | None:
        """Return the best that ends at or before `end`."""
        place = bisect_right(self._ends, end)
        return self._spots[place - 1] if place else None

    def add(self, spot: _Spot) -> None:
        """Take a spot up, unless one that ends no later places as much."""
        known = self.up_to(spot.end)
        if known and known.value >= spot.value:
            return
        place = bisect_left(self._ends, spot.end)
        last = place
        while last < len(self._spots) and self._spots[last].value <= spot.value:
            last += 1
        self._ends[place:last] = [spot.end]
        self._spots[place:last] = [spot]


def _pieces(whole: str, page: int, line: str) -> Iterator[_Line]:
    """Yield a line as it is to be looked for: with and without the label of an item, or word by word."""
    unlabelled = _LABEL.sub("", line, count=1)
    known = tuple(each for each in dict.fromkeys(map(_characters, (line, unlabelled))) if each and each in whole)
    if known:
        yield _Line(page, known)
    else:
        yield from (_Line(page, (_characters(word),)) for word in unlabelled.split())


def _places(whole: str, edges: set[int], wanted: Iterable[str]) -> Iterator[tuple[int, int]]:
    """Yield every stretch where one of these may stand."""
    for each in filter(None, wanted):
        start = whole.find(each)
        while start >= 0:
            end = start + len(each)
            if len(each) >= _SHORT or (start in edges and end in edges):
                yield start, end
            start = whole.find(each, start + 1)


def _ends(words: Iterable[_Word]) -> Iterator[int]:
    end = 0
    for word in words:
        end += len(word.characters)
        yield end


def _characters(text: str) -> str:
    """Return the letters and digits of a text: white space and signs come out of a PDF in another form."""
    return _NO_CHARACTER.sub("", unicodedata.normalize("NFKC", text))


def _words(letter: ResolvedLetter) -> list[_Word]:
    """Return the words of a letter as they stand on its pages, notes apart."""
    writer = _Writer()
    return [word for part, place, block in _blocks(letter) for word in writer.words(part, place, block)]


def _blocks(letter: ResolvedLetter) -> Iterator[tuple[PartId | None, int, Block]]:
    """Yield part, place and block in the order of the pages: what is signed, then the annexes."""
    parts = [(part.id, place, block) for part in letter.parts for place, block in enumerate(part.blocks)]
    end = next((number for number, (_, _, block) in enumerate(parts) if isinstance(block, Annex)), len(parts))
    first = (*letter.signature_above, *letter.signature_below)
    second = (*letter.second_above, *letter.second_below)
    own = [Para((Text("\n".join(lines)),)) for lines in ((letter.opening,), (letter.closing,), first, second)]
    yield None, 0, own[0]
    yield from parts[:end]
    yield from ((None, place, block) for place, block in enumerate(own) if place)
    yield from parts[end:]


@dataclass(slots=True)
class _Writer:
    """Writes the words of one letter, its notes numbered as they come."""

    notes: int = 0

    def words(self, part: PartId | None, place: int, block: Block) -> Iterator[_Word]:
        """Yield the words of a block of the letter, of a figure first the picture."""
        if isinstance(block, Figure):
            yield _Word(part, place, 0, 0, "", PICTURE)
        for line, run in enumerate(runs((block,))):
            yield from self._run(part, place, line, run)

    def _run(self, part: PartId | None, place: int, line: int, run: Inlines) -> Iterator[_Word]:
        count = 0
        for piece in shown(run, _mark).split():
            word = piece.replace(_MARK, "")
            yield _Word(part, place, line, count, word, self._characters(piece))
            count += bool(word)

    def _characters(self, piece: str) -> str:
        first, *rest = piece.split(_MARK)
        found = first
        for each in rest:
            self.notes += 1
            found += f"{self.notes}{each}"
        return _characters(found)


def _mark(_: Footnote) -> str:
    return _MARK
