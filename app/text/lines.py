"""A text as a row of lines, each with what it stands in, and back. Screens and comparisons both work by lines."""

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
from app.domain.inlines import Inlines
from app.domain.word_tokens import Container, Shape

_Inside: TypeAlias = tuple[Container, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph, heading, caption, title or empty place, and how it stands in the text."""

    shape: Shape
    inlines: Inlines = ()


def lines(blocks: Blocks) -> tuple[Line, ...]:
    """Return the lines of a text in reading order; a container without words has one empty line."""
    return tuple(_Writer().blocks(blocks, ()))


def gathered(row: Iterable[Line]) -> Blocks:
    """Return the blocks a row of lines says: `gathered(lines(blocks))` is `blocks` but for empty paragraphs.

    Lines belong to one container where they name the same at the same depth, one behind another.
    """
    return _blocks(tuple(row), 0)


@dataclass
class _Writer:
    """Walks blocks; every container gets a number of its own."""

    count: int = 0
    begun: set[object] = field(default_factory=set)

    def blocks(self, blocks: Blocks, inside: _Inside) -> Iterator[Line]:
        for block in blocks:
            yield from self._block(block, inside)

    def _block(self, block: Block, inside: _Inside) -> Iterator[Line]:
        match block:
            case Para(inlines):
                yield Line(self._para(inside), inlines)
            case Heading(level, inlines):
                if inside and inside[-1].kind == "item":
                    self.begun.add(inside[-1].id)
                yield Line(Shape("heading", level, inside=inside), inlines)
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
                yield Line(Shape("atom", inside=inside, atom=block), inlines)
            case Annex(title):
                yield Line(Shape("atom", inside=inside, atom=block), title)
            case PageBreak():
                yield Line(Shape("atom", inside=inside, atom=block))

    def _table(self, rows: Sequence[Sequence[Cell]], around: _Inside) -> Iterator[Line]:
        for row in rows:
            in_row = (*around, self._container("row"))
            for cell in row:
                yield from self._holder(cell.blocks, (*in_row, self._container("cell", cell.columns, cell.rows)))

    def _holder(self, blocks: Blocks, inside: _Inside) -> Iterator[Line]:
        made = list(self.blocks(blocks, inside))
        yield from made or [Line(Shape("empty", inside=inside))]

    def _para(self, inside: _Inside) -> Shape:
        """A paragraph; the first of an item is the item itself."""
        if inside and inside[-1].kind == "item" and inside[-1].id not in self.begun:
            self.begun.add(inside[-1].id)
            depth = sum(each.kind == "list" for each in inside) - 1
            kind = next(each.told[0] for each in reversed(inside) if each.kind == "list")
            return Shape("item", depth, list_kind=cast(ListKind, kind).value, inside=inside)
        return Shape("para", 0, inside=inside)

    def _container(self, kind: str, *told: object) -> Container:
        self.count += 1
        return Container(kind, self.count, told)


def _blocks(row: Sequence[Line], depth: int) -> Blocks:
    """Return the lines as blocks, those that stand in one container at this depth gathered."""
    made: list[Block] = []
    for holder, group in groupby(row, key=lambda line: _at(line.shape, depth)):
        if holder is None:
            made += [block for line in group for block in _plain(line.shape, line.inlines)]
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


def _contained(holder: Container, row: Sequence[Line], depth: int) -> Block:
    match holder.kind:
        case "list":
            kind, start, continues = cast("tuple[ListKind, int, bool]", holder.told)
            items = tuple(
                _blocks(list(group), depth + 1) for _, group in groupby(row, lambda line: _at(line.shape, depth))
            )
            return ListBlock(kind, items, start, continues)
        case "quote":
            return Quote(_blocks(row, depth))
        case "question":
            return Question(str(holder.told[0]), _blocks(row, depth))
        case "answer":
            return Answer(tuple(map(str, holder.told)), _blocks(row, depth))
        case "table":
            return _table(int(str(holder.told[0])), row, depth)
    raise ValueError(f"a {holder.kind} on its own")


def _table(header_rows: int, row: Sequence[Line], depth: int) -> Table:
    rows = [
        tuple(
            _cell(cell, list(inner), depth + 2)
            for cell, inner in groupby(list(group), lambda line: _at(line.shape, depth + 1))
        )
        for _, group in groupby(row, lambda line: _at(line.shape, depth))
    ]
    return Table(min(header_rows, len(rows)), tuple(rows))


def _cell(cell: Container | None, row: Sequence[Line], depth: int) -> Cell:
    columns, rows = (int(str(each)) for each in cell.told) if cell else (1, 1)
    return Cell(_blocks(row, depth), columns, rows)
