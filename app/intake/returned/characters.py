"""The characters of a paragraph with what track changes says of each, and the words they make."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from app.domain.inlines import Field
from app.domain.word_tokens import Fate, Piece, Proposer, Token, TokenKind, Tracked, Wrap

Wraps = tuple[Wrap, ...]


@dataclass(frozen=True, slots=True)
class Character:
    """One character, or a note in its place (`note` holds its tokens). `was`: the marks before a tracked change."""

    text: str
    wraps: Wraps = ()
    fate: Fate = Fate.KEPT
    by: Proposer | None = None
    was: Wraps | None = None
    marked_by: Proposer | None = None
    field: Field | None = None
    note: tuple[Tracked, ...] | None = None

    @property
    def is_space(self) -> bool:
        """Return whether it parts words."""
        return self.note is None and self.text.isspace()


def words(characters: Iterable[Character]) -> tuple[Tracked, ...]:
    """Return the words of a paragraph in order, notes at their place."""
    made: list[Tracked] = []
    space = ""
    for segment in _segments(characters):
        if isinstance(segment, str):
            space += segment
            continue
        made += _segment(segment, space)
        space = ""
    return tuple(made)


def _segments(characters: Iterable[Character]) -> Iterator[list[Character] | str]:
    """Yield stretches that no certain white space parts, and the white space between them.

    White space parts words where it stays, and where it came or went beside a place at which the other text has no
    word.
    """
    held = list(characters)
    parting = _parting(held)
    segment: list[Character] = []
    for at, each in enumerate(held):
        if each.note is not None:
            if segment:
                yield segment
            yield [each]
            segment = []
        elif at in parting:
            if segment:
                yield segment
            yield each.text
            segment = []
        else:
            segment.append(each)
    if segment:
        yield segment


def _parting(held: Sequence[Character]) -> frozenset[int]:
    """Return the places of the white space that parts words both before and after what was tracked."""
    found = {at for at, each in enumerate(held) if each.is_space and each.fate is Fate.KEPT}
    for fate in (Fate.INSERTED, Fate.DELETED):
        for order in (range(len(held)), range(len(held) - 1, -1, -1)):
            is_edge = True
            for at in order:
                each = held[at]
                if each.fate is not fate:
                    is_edge = each.is_space or each.note is not None
                elif each.is_space and is_edge:
                    found.add(at)
    return frozenset(found)


def _segment(segment: list[Character], space: str) -> Iterator[Tracked]:
    note = segment[0].note
    if note is not None:
        yield from note
        return
    fates = {(each.fate, each.by) for each in segment}
    if len(fates) == 1:
        ((fate, by),) = fates
        for word, before in _split(segment):
            yield _tracked(word, before or space, fate, by)
            space = ""
        return
    yield from _mixed(segment, space)


def _mixed(segment: list[Character], space: str) -> Iterator[Tracked]:
    """Yield the words of a stretch in which track changes cuts through words."""
    old = list(_split([each for each in segment if each.fate is not Fate.INSERTED]))
    new = list(_split([each for each in segment if each.fate is not Fate.DELETED]))
    first = 0
    while first < min(len(old), len(new)) and _text(old[first][0]) == _text(new[first][0]):
        first += 1
    last = 0
    while last < min(len(old), len(new)) - first and _text(old[-1 - last][0]) == _text(new[-1 - last][0]):
        last += 1
    for word, before in new[:first]:
        yield _tracked(word, before or space, Fate.KEPT, None)
        space = ""
    gone = _proposer(segment, Fate.DELETED) or _proposer(segment, Fate.INSERTED)
    come = _proposer(segment, Fate.INSERTED) or gone
    for word, before in old[first : len(old) - last]:
        yield _tracked(word, before or space or " ", Fate.DELETED, _proposer(word, Fate.DELETED) or gone)
    for word, before in new[first : len(new) - last]:
        yield _tracked(word, before or space or " ", Fate.INSERTED, _proposer(word, Fate.INSERTED) or come)
    for word, before in new[len(new) - last :]:
        yield _tracked(word, before or " ", Fate.KEPT, None)


def _split(characters: Sequence[Character]) -> Iterator[tuple[list[Character], str]]:
    word: list[Character] = []
    space = ""
    for each in characters:
        if not each.is_space:
            word.append(each)
            continue
        if word:
            yield word, space
            word, space = [], ""
        space += each.text
    if word:
        yield word, space


def _text(word: Iterable[Character]) -> str:
    return "".join(each.text for each in word)


def _proposer(characters: Iterable[Character], fate: Fate) -> Proposer | None:
    return next((each.by for each in characters if each.fate is fate and each.by), None)


def _tracked(word: Sequence[Character], space: str, fate: Fate, by: Proposer | None) -> Tracked:
    token = Token(TokenKind.WORD, _pieces((each, each.wraps) for each in word), space)
    if fate is Fate.KEPT and any(each.was is not None for each in word):
        before = _pieces((each, each.wraps if each.was is None else each.was) for each in word)
        marked = next(each.marked_by for each in word if each.was is not None)
        return Tracked(token, fate, marked, Token(TokenKind.WORD, before, space))
    return Tracked(token, fate, by)


def _pieces(characters: Iterable[tuple[Character, Wraps]]) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    for each, wraps in characters:
        last = pieces[-1] if pieces else None
        if last is not None and last.wraps == wraps and last.field == each.field:
            pieces[-1] = Piece(last.text + each.text, wraps, each.field)
        else:
            pieces.append(Piece(each.text, wraps, each.field))
    return tuple(pieces)
