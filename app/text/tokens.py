"""Blocks as a row of tokens, and back. What shows nothing of itself (marks without words) does not survive."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TypeAlias, cast

from app.domain.blocks import Blocks, Para
from app.domain.inlines import Break, Field, Footnote, Inlines, Text
from app.domain.word_tokens import Piece, Shape, Token, TokenKind, Tokens
from app.text.lines import Line, gathered, lines
from app.text.marks import Leaf, Wraps, leaves, marked
from app.text.normal import normal

_Unit: TypeAlias = Piece | Footnote
"""A stretch of characters, or a note at its place."""


def tokens(blocks: Blocks) -> Tokens:
    """Return the tokens of a text in reading order."""
    return tuple(_Writer().tokens(blocks))


@dataclass
class _Writer:
    """Cuts lines into words; every field gets a number of its own."""

    count: int = 0

    def tokens(self, blocks: Blocks) -> Iterator[Token]:
        for line in lines(blocks):
            yield Token(TokenKind.LINE, shape=line.shape)
            yield from self._words(self._units(line.inlines))

    def _units(self, inlines: Inlines) -> Iterator[_Unit]:
        for wraps, inline in leaves(inlines):
            match inline:
                case Text(text):
                    yield Piece(text, wraps)
                case Break():
                    yield Piece("\n", ())
                case Field(shown=shown):
                    self.count += 1
                    yield Piece(shown, wraps, inline, self.count)
                case Footnote():
                    yield inline

    def _words(self, units: Iterable[_Unit]) -> Iterator[Token]:
        word: list[Piece] = []
        space = ""
        for unit in units:
            if isinstance(unit, Footnote):
                if word:
                    yield Token(TokenKind.WORD, tuple(word), space)
                    word, space = [], ""
                yield Token(TokenKind.NOTE, space=space)
                space = ""
                yield from self._note(unit)
                continue
            for is_space, run in groupby(unit.text, key=str.isspace):
                if is_space:
                    if word:
                        yield Token(TokenKind.WORD, tuple(word), space)
                        word, space = [], ""
                    space += "".join(run)
                else:
                    word.append(replace(unit, text="".join(run)))
        if word:
            yield Token(TokenKind.WORD, tuple(word), space)

    def _note(self, note: Footnote) -> Iterator[Token]:
        for place, para in enumerate(note.blocks):
            if place:
                yield Token(TokenKind.NOTE_LINE)
            yield from self._words(self._units(para.inlines))
        yield Token(TokenKind.NOTE_END)


def built(row: Iterable[Token]) -> Blocks:
    """Return the blocks a row of tokens says: `built(tokens(blocks))` is `blocks` in normal form."""
    begun: list[tuple[Shape, list[Token]]] = []
    for token in row:
        if token.kind is TokenKind.LINE or not begun:
            begun.append((token.shape or Shape(), []))
        if token.kind is not TokenKind.LINE:
            begun[-1][1].append(token)
    return normal(gathered(Line(shape, _inlines(words)) for shape, words in begun))


def _inlines(words: Sequence[Token]) -> Inlines:
    units: list[Piece | Footnote] = []
    at = 0
    while at < len(words):
        token = words[at]
        if token.kind is TokenKind.NOTE:
            end = next((n for n in range(at, len(words)) if words[n].kind is TokenKind.NOTE_END), len(words))
            if token.space:
                units.append(Piece(token.space))
            units.append(_footnote(words[at + 1 : end]))
            at = end + 1
            continue
        if token.kind is TokenKind.WORD:
            units += _spaced(token, units)
        at += 1
    return marked(_fields(units))


def _footnote(words: Sequence[Token]) -> Footnote:
    paras: list[list[Token]] = [[]]
    for token in words:
        if token.kind is TokenKind.NOTE_LINE:
            paras.append([])
        elif token.kind is TokenKind.WORD:
            paras[-1].append(token)
    return Footnote(tuple(Para(_inlines(each)) for each in paras))


def _spaced(token: Token, before: Sequence[Piece | Footnote]) -> Iterator[Piece]:
    """Yield a word with the white space before it, marked or in a field where both its neighbours are."""
    last = before[-1] if before else None
    first = token.pieces[0]
    space = token.space or (" " if isinstance(last, Piece) and not last.text.endswith(" ") else "")
    if space and before:
        if (
            isinstance(last, Piece)
            and last.field is not None
            and (last.field, last.place) == (first.field, first.place)
        ):
            yield Piece(space, first.wraps, first.field, first.place)
        else:
            shared = _shared(last.wraps, first.wraps) if isinstance(last, Piece) else ()
            yield Piece(space, shared)
    yield from token.pieces


def _shared(one: Wraps, other: Wraps) -> Wraps:
    length = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return one[:length]


def _fields(units: Iterable[Piece | Footnote]) -> list[Leaf]:
    """Return the units as inlines under their marks; a field of which anything was changed is text from then on."""
    leaves: list[Leaf] = []
    for _, group in groupby(units, key=_of_field):
        run = list(group)
        first = run[0]
        if isinstance(first, Piece) and first.field is not None:
            text = "".join(cast(Piece, each).text for each in run)
            if text == first.field.shown:
                leaves.append((first.wraps, first.field))
                continue
        for each in run:
            leaves += [((), each)] if isinstance(each, Footnote) else _texts(each)
    return leaves


def _of_field(unit: Piece | Footnote) -> object:
    if isinstance(unit, Piece) and unit.field is not None:
        return unit.place
    return None


def _texts(piece: Piece) -> Iterator[Leaf]:
    for at, line in enumerate(piece.text.split("\n")):
        if at:
            yield (), Break()
        if line:
            yield piece.wraps, Text(line)
