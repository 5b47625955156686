"""A text taken apart into the lines that can begin a question, each with the blocks it stands for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from app.domain.blocks import Annex, Block, Blocks, Heading, ListBlock, ListKind, PageBreak, Para
from app.domain.inlines import Break, Emph, Footnote, Inline, Inlines, Link, Strong, Sub, Sup, Text
from app.text.runs import runs, shown

_NOTE_MARK: Final = re.compile(r"\s*(?:\d{1,3}|[*†‡]{1,3})\s*")


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """A paragraph, a heading, or an item of a numbered list: what it says without note marks, and its blocks.

    `label` is the number a list gives its item and `text` does not have.
    """

    text: str
    blocks: Blocks
    label: str = ""


def question_lines(blocks: Blocks, *, items: bool) -> tuple[QuestionLine, ...]:
    """Return the lines of a text; with `items` each item of a numbered list is one, otherwise a list is one line."""
    return tuple(line for block in blocks for line in _lines(block, items=items))


def _lines(block: Block, *, items: bool) -> Iterator[QuestionLine]:
    match block:
        case PageBreak():
            return
        case Heading(inlines=inlines) | Annex(inlines):
            yield QuestionLine(_text(inlines), (Para(inlines),))
        case Para(inlines):
            yield QuestionLine(_text(inlines), (block,))
        case ListBlock(ListKind.NUMBER, found, start) if items:
            for number, item in enumerate(found, start):
                yield QuestionLine("\n".join(map(_text, runs(item))), item, str(number))
        case _:
            yield QuestionLine("\n".join(map(_text, runs((block,)))), (block,))


def _text(inlines: Inlines) -> str:
    """Return what a run says, without the marks of notes."""
    return shown(tuple(each for each in inlines if not _is_mark(each)), lambda _: "")


def _is_mark(inline: Inline) -> bool:
    return isinstance(inline, Sup) and _NOTE_MARK.fullmatch(shown(inline.inlines, lambda _: "")) is not None


def without_beginning(line: QuestionLine, count: int) -> Blocks:
    """Return the blocks of a line without its first `count` characters, which number it."""
    if not line.text[count:].strip():
        return line.blocks[1:] if line.label else ()
    first, *rest = line.blocks
    if not count or not isinstance(first, Para):
        return line.blocks
    return (Para(_trimmed(_cut(first.inlines, count)[0])), *rest)


def _cut(inlines: Inlines, count: int) -> tuple[Inlines, int]:
    """Return a run without its first `count` characters, and how many are still to be taken off behind it."""
    kept: list[Inline] = []
    for inline in inlines:
        match inline:
            case Text(text) if count:
                kept.append(Text(text[count:]))
                count = max(0, count - len(text))
            case Break() if count:
                count -= 1
            case Strong(inner) | Emph(inner) | Sub(inner) | Link(_, inner) if count:
                left, count = _cut(inner, count)
                kept.append(replace(inline, inlines=left))
            case _:
                kept.append(inline)
    return tuple(kept), count


def _trimmed(inlines: Inlines) -> Inlines:
    match inlines:
        case (Text(text), *rest):
            return (Text(text.lstrip()), *rest)
    return inlines


def without_looks(blocks: Blocks) -> Blocks:
    """Return paragraphs that stand wholly in bold or italics without it: that is how a question looks."""
    return tuple(Para(_plain(block.inlines)) if isinstance(block, Para) else block for block in blocks)


def _plain(inlines: Inlines) -> Inlines:
    for look in (Strong, Emph):
        if any(isinstance(each, look) for each in inlines) and all(_looks(each, look) for each in inlines):
            return _plain(tuple(inner for each in inlines for inner in _inner(each, look)))
    return inlines


def _looks(inline: Inline, look: type[Strong] | type[Emph]) -> bool:
    return isinstance(inline, look | Footnote | Break) or (isinstance(inline, Text) and not inline.text.strip())


def _inner(inline: Inline, look: type[Strong] | type[Emph]) -> Inlines:
    return inline.inlines if isinstance(inline, look) else (inline,)
