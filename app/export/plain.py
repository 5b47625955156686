"""A letter as plain text, for search and for mail."""

from collections.abc import Iterable, Iterator, Sequence
from typing import assert_never

from app.domain.blocks import (
    Annex,
    Answer,
    Block,
    Blocks,
    Figure,
    Heading,
    ListBlock,
    PageBreak,
    Para,
    Question,
    Quote,
    Table,
)
from app.domain.inlines import Break, Emph, Field, Footnote, Inlines, Link, Strong, Sub, Sup, Text
from app.domain.resolved import ResolvedLetter
from app.export.counting import ListCounter

_STEP = "   "
_HEAD = ("datum", "onderwerp")


def plain_text(letter: ResolvedLetter) -> str:
    """Return address, date, subject, text, signature and notes, paragraphs parted by an empty line.

    A value still wanted stands in square brackets; notes are numbered in brackets and follow at the end.
    """
    writer = _PlainWriter()
    addressed = [field.shown for field in letter.fields if field.name.startswith("adres") and field.shown]
    head = [field.shown for name in _HEAD if (field := letter.field(name)) and field.shown]
    paragraphs = [
        "\n".join(addressed),
        "\n".join(head),
        letter.opening,
        *writer.blocks(letter.blocks),
        letter.closing,
        "\n".join(letter.signature_above),
        "\n".join(letter.signature_below),
        *(f"[{number}] {note}" for number, note in enumerate(writer.notes, 1)),
    ]
    return "\n\n".join(filter(None, paragraphs)) + "\n"


class _PlainWriter:
    """Writes the blocks of one letter as paragraphs and gathers its notes."""

    def __init__(self) -> None:
        self.notes: list[str] = []
        self._counter = ListCounter()

    def blocks(self, blocks: Blocks, depth: int = 0) -> Iterator[str]:
        for block in blocks:
            yield from self._block(block, depth)

    def _block(self, block: Block, depth: int) -> Iterator[str]:
        match block:
            case Para(inlines) | Heading(inlines=inlines):
                yield self._words(inlines)
            case Annex(title):
                yield self._words(title)
            case ListBlock():
                yield "\n".join(self._items(block, depth))
            case Quote(inner):
                yield from (_indented(each, _STEP) for each in self.blocks(inner, depth))
            case Question(number, inner):
                yield f"Vraag {number}"
                yield from self.blocks(inner, depth)
            case Answer(numbers, inner):
                yield f"Antwoord {', '.join(numbers)}".strip()
                yield from self.blocks(inner, depth)
            case Table():
                yield "\n".join("\t".join(self._cells(row.blocks for row in cells)) for cells in block.rows)
            case Figure():
                yield "\n".join(filter(None, (f"[{block.alt}]" if block.alt else "", self._words(block.caption))))
            case PageBreak():
                return
            case _:
                assert_never(block)

    def _items(self, block: ListBlock, depth: int) -> Iterator[str]:
        for label, item in zip(self._counter.labels(block, depth), block.items, strict=True):
            lines = "\n".join(self.blocks(item, depth + 1))
            yield f"{label:<{len(_STEP)}}{_indented(lines, _STEP).removeprefix(_STEP)}"

    def _cells(self, cells: Iterable[Blocks]) -> Sequence[str]:
        return [" ".join(" ".join(self.blocks(blocks)).split("\n")) for blocks in cells]

    def _words(self, inlines: Inlines) -> str:
        return "".join(self._inline(inlines))

    def _inline(self, inlines: Inlines) -> Iterator[str]:
        for inline in inlines:
            match inline:
                case Text(text):
                    yield text
                case Field(value=value, shown=shown):
                    yield shown if value else f"[{shown}]"
                case Break():
                    yield "\n"
                case Strong(inner) | Emph(inner) | Sup(inner) | Sub(inner) | Link(inlines=inner):
                    yield from self._inline(inner)
                case Footnote(blocks):
                    self.notes.append(" ".join(self._words(para.inlines) for para in blocks))
                    yield f" [{len(self.notes)}]"
                case _:
                    assert_never(inline)


def _indented(text: str, by: str) -> str:
    return "\n".join(f"{by}{line}" for line in text.split("\n"))
