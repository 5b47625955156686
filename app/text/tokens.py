"""Blocks as a row of tokens, and back. What shows nothing of itself (marks without words) does not survive."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import TypeAlias, cast

from app.domain.blocks import (
    Annex,
    Answer,
    Block,
    Blocks,
    Cell,
    Figure,
    Heading,
    ListBlock,
    ListKind,
    PageBreak,
    Para,
    Question,
    Quote,
    Table,
)
from app.domain.inlines import Break, Emph, Field, Footnote, Inline, Inlines, Link, Strong, Sub, Sup, Text
from app.domain.word_tokens import Container, Piece, Shape, Token, TokenKind, Tokens, Wrap
from app.text.normal import normal

_KINDS: dict[type, str] = {Strong: "strong", Emph: "emph", Sup: "sup", Sub: "sub"}
_MARKS: dict[str, type[Strong | Emph | Sup | Sub]] = {"strong": Strong, "emph": Emph, "sup": Sup, "sub": Sub}
_Inside: TypeAlias = tuple[Container, ...]
_Unit: TypeAlias = Piece | Footnote
"""A stretch of characters, or a note at its place."""


def tokens(blocks: Blocks) -> Tokens:
    """Return the tokens of a text in reading order."""
    return tuple(_Writer().blocks(blocks, ()))


@dataclass
class _Writer:
    """Walks blocks; every container and field gets a number of its own."""

    count: int = 0

    def blocks(self, blocks: Blocks, inside: _Inside) -> Iterator[Token]:
        for block in blocks:
            yield from self._block(block, inside)

    def _block(self, block: Block, inside: _Inside) -> Iterator[Token]:
        match block:
            case Para(inlines):
                yield from self._line(self._para(inside), inlines)
            case Heading(level, inlines):
                yield from self._line(Shape("heading", level, inside=inside), inlines)
            case ListBlock(kind, items, start, continues):
                around = (*inside, self._container("list", kind, start, continues))
                for item in items:
                    yield from self._holder(item, (*around, self._container("item")))
            case Quote(inner):
                yield from self._holder(inner, (*inside, self._container("quote")))
            case Question(number, inner):
                yield from self._holder(inner, (*inside, self._container("question", number)))
            case Answer(numbers, inner):
                yield from self._holder(inner, (*inside, self._container("answer", *numbers)))
            case Table(header_rows, rows):
                yield from self._table(rows, (*inside, self._container("table", header_rows)))
            case Figure(caption=inlines):
                yield from self._line(Shape("atom", inside=inside, atom=block), inlines)
            case Annex(title):
                yield from self._line(Shape("atom", inside=inside, atom=block), title)
            case PageBreak():
                yield Token(TokenKind.LINE, shape=Shape("atom", inside=inside, atom=block))

    def _table(self, rows: Sequence[Sequence[Cell]], around: _Inside) -> Iterator[Token]:
        for row in rows:
            in_row = (*around, self._container("row"))
            for cell in row:
                yield from self._holder(cell.blocks, (*in_row, self._container("cell", cell.columns, cell.rows)))

    def _holder(self, blocks: Blocks, inside: _Inside) -> Iterator[Token]:
        made = list(self.blocks(blocks, inside))
        yield from made or [Token(TokenKind.LINE, shape=Shape("empty", inside=inside))]

    def _para(self, inside: _Inside) -> Shape:
        """A paragraph; the first of an item is the item itself."""
        if inside and inside[-1].kind == "item" and inside[-1].id not in self._begun:
            self._begun.add(inside[-1].id)
            depth = sum(each.kind == "list" for each in inside) - 1
            kind = next(each.told[0] for each in reversed(inside) if each.kind == "list")
            return Shape("item", depth, list_kind=cast(ListKind, kind).value, inside=inside)
        return Shape("para", 0, inside=inside)

    _begun: set[object] = field(default_factory=set)

    def _container(self, kind: str, *told: object) -> Container:
        self.count += 1
        return Container(kind, self.count, told)

    def _line(self, shape: Shape, inlines: Inlines) -> Iterator[Token]:
        if shape.kind == "heading" and shape.inside and shape.inside[-1].kind == "item":
            self._begun.add(shape.inside[-1].id)
        yield Token(TokenKind.LINE, shape=shape)
        yield from self._words(list(self._units(inlines, ())))

    def _units(self, inlines: Inlines, wraps: tuple[Wrap, ...]) -> Iterator[_Unit]:
        for inline in inlines:
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
                case Link(href, inner):
                    yield from self._units(inner, (*wraps, Wrap("link", href)))
                case Strong(inner) | Emph(inner) | Sup(inner) | Sub(inner):
                    yield from self._units(inner, (*wraps, Wrap(_KINDS[type(inline)])))

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
            yield from self._words(self._units(para.inlines, ()))
        yield Token(TokenKind.NOTE_END)


def built(row: Iterable[Token]) -> Blocks:
    """Return the blocks a row of tokens says: `built(tokens(blocks))` is `blocks` in normal form."""
    lines: list[tuple[Shape, list[Token]]] = []
    for token in row:
        if token.kind is TokenKind.LINE or not lines:
            lines.append((token.shape or Shape(), []))
        if token.kind is not TokenKind.LINE:
            lines[-1][1].append(token)
    return normal(_blocks([(shape, _inlines(words)) for shape, words in lines], 0))


_Built: TypeAlias = tuple[Shape, Inlines]


def _blocks(lines: Sequence[_Built], depth: int) -> Blocks:
    """Return the lines as blocks, those that stand in one container at this depth gathered."""
    made: list[Block] = []
    for holder, group in groupby(lines, key=lambda line: _at(line[0], depth)):
        if holder is None:
            made += [block for shape, inlines in group for block in _plain(shape, inlines)]
        else:
            made.append(_contained(holder, list(group), depth + 1))
    return tuple(made)


def _at(shape: Shape, depth: int) -> Container | None:
    return shape.inside[depth] if depth < len(shape.inside) else None


def _plain(shape: Shape, inlines: Inlines) -> Iterator[Block]:
    if isinstance(shape.atom, Figure):
        yield replace(shape.atom, caption=inlines)
    elif isinstance(shape.atom, Annex):
        yield Annex(inlines)
    elif isinstance(shape.atom, PageBreak):
        yield shape.atom
        if inlines:
            yield Para(inlines)
    elif shape.kind == "heading":
        yield Heading(shape.level, inlines)
    elif inlines:
        yield Para(inlines)


def _contained(holder: Container, lines: Sequence[_Built], depth: int) -> Block:
    match holder.kind:
        case "list":
            kind, start, continues = cast("tuple[ListKind, int, bool]", holder.told)
            items = tuple(
                _blocks(list(group), depth + 1) for _, group in groupby(lines, lambda line: _at(line[0], depth))
            )
            return ListBlock(kind, items, start, continues)
        case "quote":
            return Quote(_blocks(lines, depth))
        case "question":
            return Question(str(holder.told[0]), _blocks(lines, depth))
        case "answer":
            return Answer(tuple(map(str, holder.told)), _blocks(lines, depth))
        case "table":
            return _table(int(str(holder.told[0])), lines, depth)
    raise ValueError(f"a {holder.kind} on its own")


def _table(header_rows: int, lines: Sequence[_Built], depth: int) -> Table:
    rows = [
        tuple(
            _cell(cell, list(inner), depth + 2)
            for cell, inner in groupby(list(group), lambda line: _at(line[0], depth + 1))
        )
        for _, group in groupby(lines, lambda line: _at(line[0], depth))
    ]
    return Table(min(header_rows, len(rows)), tuple(rows))


def _cell(cell: Container | None, lines: Sequence[_Built], depth: int) -> Cell:
    columns, rows = (int(str(each)) for each in cell.told) if cell else (1, 1)
    return Cell(_blocks(lines, depth), columns, rows)


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
    return _wrapped(_fields(units), 0)


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


def _shared(one: tuple[Wrap, ...], other: tuple[Wrap, ...]) -> tuple[Wrap, ...]:
    length = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return one[:length]


_Leaf: TypeAlias = tuple[tuple[Wrap, ...], Inline]


def _fields(units: Iterable[Piece | Footnote]) -> list[_Leaf]:
    """Return the units as inlines under their marks; a field of which anything was changed is text from then on."""
    leaves: list[_Leaf] = []
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


def _texts(piece: Piece) -> Iterator[_Leaf]:
    for at, line in enumerate(piece.text.split("\n")):
        if at:
            yield (), Break()
        if line:
            yield piece.wraps, Text(line)


def _wrapped(leaves: Sequence[_Leaf], depth: int) -> Inlines:
    made: list[Inline] = []
    for wrap, group in groupby(leaves, key=lambda leaf: leaf[0][depth] if depth < len(leaf[0]) else None):
        run = list(group)
        if wrap is None:
            made += [inline for _, inline in run]
        elif wrap.kind == "link":
            made.append(Link(wrap.href, _wrapped(run, depth + 1)))
        else:
            made.append(_MARKS[wrap.kind](_wrapped(run, depth + 1)))
    return tuple(made)
