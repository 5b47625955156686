"""Texts as they are stored: JSON, version 1. What is not exactly that is refused, never guessed."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Final, TypeVar

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
from app.domain.errors import ErrorCode, KnownError
from app.domain.inlines import Break, Emph, Field, Footnote, Inline, Inlines, Link, Strong, Sub, Sup, Text

VERSION: Final = 1

Data = dict[str, Any]
_Part = TypeVar("_Part")

_MARKS: dict[str, type[Strong | Emph | Sup | Sub]] = {"strong": Strong, "emph": Emph, "sup": Sup, "sub": Sub}
_NAMES = {mark: name for name, mark in _MARKS.items()}


class _ShapeError(Exception):
    """The JSON is sound but is not a text of this version."""


def dump_blocks(blocks: Blocks) -> str:
    """Return `blocks` as JSON, compact, in one fixed order of keys: the same text gives the same string."""
    stored = {"v": VERSION, "blocks": blocks_to_data(blocks)}
    return json.dumps(stored, ensure_ascii=False, separators=(",", ":"))


def load_blocks(source: str) -> Blocks:
    """Return the blocks that `dump_blocks` stored, exactly.

    Raises:
        KnownError: TEXT_VERSION_UNKNOWN with `version` for another version, with `detail` for anything that is not
            such a text.
    """
    try:
        stored = json.loads(source)
    except (ValueError, RecursionError) as fault:
        raise _unknown("json") from fault
    version = stored.get("v") if isinstance(stored, dict) else None
    if type(version) is not int or version != VERSION:
        raise KnownError(ErrorCode.TEXT_VERSION_UNKNOWN, version=version)
    try:
        return _blocks(_taken(stored, "v", "blocks")["blocks"])
    except (_ShapeError, RecursionError) as fault:
        raise _unknown(str(fault)) from fault


def blocks_to_data(blocks: Blocks) -> list[Data]:
    """Return `blocks` as plain lists and dicts without a version, to stand inside other JSON."""
    return [_block_data(block) for block in blocks]


def blocks_from_data(data: object) -> Blocks:
    """Return the blocks that `blocks_to_data` gave.

    Raises:
        KnownError: TEXT_VERSION_UNKNOWN with `detail` for anything else.
    """
    try:
        return _blocks(data)
    except (_ShapeError, RecursionError) as fault:
        raise _unknown(str(fault)) from fault


def _unknown(detail: str) -> KnownError:
    return KnownError(ErrorCode.TEXT_VERSION_UNKNOWN, detail=detail)


def _block_data(block: Block) -> Data:
    match block:
        case Heading(level, inlines):
            return {"type": "heading", "level": level, "inlines": _inline_data(inlines)}
        case Para(inlines):
            return {"type": "para", "inlines": _inline_data(inlines)}
        case ListBlock(kind, items, start, continues):
            stored = [blocks_to_data(item) for item in items]
            return {"type": "list", "kind": kind.value, "start": start, "continue": continues, "items": stored}
        case Quote(blocks):
            return {"type": "quote", "blocks": blocks_to_data(blocks)}
        case Question(number, blocks):
            return {"type": "question", "number": number, "blocks": blocks_to_data(blocks)}
        case Answer(numbers, blocks):
            return {"type": "answer", "numbers": list(numbers), "blocks": blocks_to_data(blocks)}
        case Table(header_rows, rows):
            cells = [[_cell_data(cell) for cell in row] for row in rows]
            return {"type": "table", "header_rows": header_rows, "rows": cells}
        case Figure(sha256, alt, caption):
            return {"type": "figure", "sha256": sha256, "alt": alt, "caption": _inline_data(caption)}
        case Annex(title):
            return {"type": "annex", "title": _inline_data(title)}
        case PageBreak():
            return {"type": "page_break"}


def _cell_data(cell: Cell) -> Data:
    return {"blocks": blocks_to_data(cell.blocks), "columns": cell.columns, "rows": cell.rows}


def _inline_data(inlines: Inlines) -> list[str | Data]:
    return [_one_inline_data(inline) for inline in inlines]


def _one_inline_data(inline: Inline) -> str | Data:
    match inline:
        case Text(text):
            return text
        case Strong(inner) | Emph(inner) | Sup(inner) | Sub(inner):
            return {"type": _NAMES[type(inline)], "inlines": _inline_data(inner)}
        case Link(href, inner):
            return {"type": "link", "href": href, "inlines": _inline_data(inner)}
        case Break():
            return {"type": "break"}
        case Footnote(paras):
            return {"type": "footnote", "blocks": blocks_to_data(paras)}
        case Field(name, value, shown):
            return {"type": "field", "name": name, "value": value, "shown": shown}


def _taken(data: object, *keys: str) -> Data:
    """Return `data` when it is a dict with exactly these keys."""
    if not isinstance(data, dict) or data.keys() != set(keys):
        raise _ShapeError(f"{'/'.join(keys)}")
    return data


def _each(data: object, read: Callable[[Any], _Part]) -> tuple[_Part, ...]:
    if not isinstance(data, list):
        raise _ShapeError("list")
    return tuple(read(part) for part in data)


def _text(data: object) -> str:
    if not isinstance(data, str):
        raise _ShapeError("text")
    return data


def _number(data: object) -> int:
    if not isinstance(data, int) or isinstance(data, bool):
        raise _ShapeError("number")
    return data


def _blocks(data: object) -> Blocks:
    return _each(data, _block)


def _block(data: object) -> Block:
    kind = data.get("type") if isinstance(data, dict) else None
    read = _BLOCKS.get(kind) if isinstance(kind, str) else None
    if not read:
        raise _ShapeError("block")
    try:
        return read(data)
    except ValueError as fault:
        raise _ShapeError(f"{kind}") from fault


def _list(data: object) -> ListBlock:
    stored = _taken(data, "type", "kind", "start", "continue", "items")
    if not isinstance(stored["continue"], bool):
        raise _ShapeError("continue")
    return ListBlock(
        ListKind(_text(stored["kind"])),
        _each(stored["items"], _blocks),
        _number(stored["start"]),
        stored["continue"],
    )


def _heading(data: object) -> Heading:
    stored = _taken(data, "type", "level", "inlines")
    return Heading(_number(stored["level"]), _inlines(stored["inlines"]))


def _question(data: object) -> Question:
    stored = _taken(data, "type", "number", "blocks")
    return Question(_text(stored["number"]), _blocks(stored["blocks"]))


def _answer(data: object) -> Answer:
    stored = _taken(data, "type", "numbers", "blocks")
    return Answer(_each(stored["numbers"], _text), _blocks(stored["blocks"]))


def _table(data: object) -> Table:
    stored = _taken(data, "type", "header_rows", "rows")
    return Table(_number(stored["header_rows"]), _each(stored["rows"], lambda row: _each(row, _cell)))


def _cell(data: object) -> Cell:
    stored = _taken(data, "blocks", "columns", "rows")
    return Cell(_blocks(stored["blocks"]), _number(stored["columns"]), _number(stored["rows"]))


def _figure(data: object) -> Figure:
    stored = _taken(data, "type", "sha256", "alt", "caption")
    return Figure(_text(stored["sha256"]), _text(stored["alt"]), _inlines(stored["caption"]))


def _page_break(data: object) -> PageBreak:
    _taken(data, "type")
    return PageBreak()


def _para(data: object) -> Para:
    stored = _taken(data, "type", "inlines")
    if stored["type"] != "para":
        raise _ShapeError("note")
    return Para(_inlines(stored["inlines"]))


_BLOCKS: Final[dict[str, Callable[[Any], Block]]] = {
    "heading": _heading,
    "para": _para,
    "list": _list,
    "quote": lambda data: Quote(_blocks(_taken(data, "type", "blocks")["blocks"])),
    "question": _question,
    "answer": _answer,
    "table": _table,
    "figure": _figure,
    "annex": lambda data: Annex(_inlines(_taken(data, "type", "title")["title"])),
    "page_break": _page_break,
}


def _inlines(data: object) -> Inlines:
    return _each(data, _inline)


def _inline(data: object) -> Inline:
    if isinstance(data, str):
        return Text(data)
    match data:
        case {"type": "break"}:
            _taken(data, "type")
            return Break()
        case {"type": "link"}:
            stored = _taken(data, "type", "href", "inlines")
            return Link(_text(stored["href"]), _inlines(stored["inlines"]))
        case {"type": "footnote"}:
            return Footnote(_each(_taken(data, "type", "blocks")["blocks"], _para))
        case {"type": "field"}:
            stored = _taken(data, "type", "name", "value", "shown")
            return Field(_text(stored["name"]), _text(stored["value"]), _text(stored["shown"]))
        case {"type": str(kind)} if kind in _MARKS:
            return _MARKS[kind](_inlines(_taken(data, "type", "inlines")["inlines"]))
        case _:
            raise _ShapeError("inline")
