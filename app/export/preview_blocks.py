"""Blocks as the HTML that Qt's text browser knows: one paragraph after another, list labels written out."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from html import escape
from types import MappingProxyType
from typing import Final, assert_never

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
from app.domain.inlines import Break, Emph, Field, Footnote, Inline, Inlines, Link, Strong, Sub, Sup, Text
from app.domain.questions import listed
from app.export.figures import EMU_PER_PIXEL, read_picture, shown_size
from app.export.grids import widths
from app.export.looks import USUAL_LINE, Look, TableLines
from app.ooxml.measures import Emu, Twips
from app.text.addresses import web_address
from app.text.captions import FigureCounter
from app.text.counting import ListCounter
from app.text.grids import Merge, Slot, grid

STEP = 24
"""Pixels a list or quotation stands further in."""
_MARKS: Mapping[type, str] = {Strong: "b", Emph: "i", Sup: "sup", Sub: "sub"}
_USUAL: Final = Look()
_LARGER: Final = 1.2
"""From how many times the size of the text a paragraph is shown in a larger type."""
_HEAD: Final = Look(bold=True, apart=False)
PLAIN_LOOKS: Final[Mapping[str, Look]] = MappingProxyType(
    {"question_label": _HEAD, "answer_label": _HEAD, "header_cell": _HEAD, "cell": Look(apart=False)}
)
"""For what is shown outside any house style."""
PLAIN_LINES: Final = TableLines(rows=USUAL_LINE)
"""The same, of a table."""
_SHARES: Final = Twips(10_000)
"""What the columns of a table are shares of, to be told as percentages."""


@dataclass(frozen=True, slots=True)
class Pictures:
    """The pictures of a letter by SHA-256, and the room there is for one.

    They are `embedded` in the page itself, or the page names them by `figure_address` and whoever shows it hands
    them in.
    """

    data: Mapping[str, bytes]
    widest: Emu
    highest: Emu
    embedded: bool


_NO_PICTURES: Final = Pictures({}, Emu(0), Emu(0), embedded=False)


@dataclass(frozen=True, slots=True)
class Around:
    """What a block stands in: the styles for text and for lists, how many pixels in, and how deep in lists."""

    text: str = "text"
    list: str = "list"
    indent: int = 0
    depth: int = 0


_TOP: Final = Around()


class PreviewWriter:
    """Writes the blocks of one letter and gathers its notes. The lines of tables are those of `table_rule`."""

    table = 'border="0" cellspacing="0" cellpadding="4" width="100%" style="border-collapse:collapse"'
    """What each table says of itself."""

    def __init__(
        self,
        labels: Mapping[str, str],
        looks: Mapping[str, Look] = PLAIN_LOOKS,
        pictures: Pictures = _NO_PICTURES,
    ) -> None:
        self._labels = labels
        self._looks = looks
        self._pictures = pictures
        self._counter = ListCounter()
        self._captions = FigureCounter()
        self._notes: list[str] = []

    def blocks(self, blocks: Blocks, around: Around = _TOP) -> str:
        """Return the HTML of `blocks`."""
        return "".join(self._block(block, around) for block in blocks)

    def notes(self) -> str:
        """Return the notes met so far, each with a way back to its place."""
        if not self._notes:
            return ""
        lines = "".join(
            f'<p class="noot"><a name="noot-{number}" href="#plaats-{number}"><sup>{number}</sup></a> {note}</p>'
            for number, note in enumerate(self._notes, 1)
        )
        return f"<hr/>{lines}"

    def _block(self, block: Block, around: Around) -> str:
        match block:
            case Para(inlines):
                return self.styled(around.text, self.inlines(inlines), around.indent)
            case Heading(level, inlines):
                return f"<h{level + 1}>{self.inlines(inlines)}</h{level + 1}>"
            case ListBlock():
                return "".join(self._items(block, around))
            case Quote(inner):
                return self.blocks(inner, replace(around, text="quote", indent=around.indent + STEP))
            case Question(number, inner):
                return self._labelled("question", "question", (number,), inner, around)
            case Answer(numbers, inner):
                return self._labelled("answer", "answer" if len(numbers) == 1 else "answers", numbers, inner, around)
            case Table():
                return self._table(block)
            case Figure(caption=caption):
                return self._figure(block, around) + self.styled("caption", self._caption(caption), around.indent)
            case Annex(title):
                return f"<hr/>{self._annex_title(title)}"
            case PageBreak():
                return "<hr/>"
            case _:
                assert_never(block)

    def _annex_title(self, title: Inlines) -> str:
        kinds = "".join(f' class="{kind}"' for kind in self._size(self._looks.get("annex_title", _USUAL)))
        return f"<h2{kinds}>{self.inlines(title)}</h2>"

    def styled(self, purpose: str, content: str, indent: int = 0) -> str:
        """Return a paragraph in the look its house style has for `purpose`."""
        look = self._looks.get(purpose, _USUAL)
        return paragraph(self._in_type(purpose, content), indent, kinds=(*self._size(look), *_room(look)))

    def _in_type(self, purpose: str, content: str) -> str:
        look = self._looks.get(purpose, _USUAL)
        if look.italic and content:
            content = f"<i>{content}</i>"
        return f"<b>{content}</b>" if look.bold and content else content

    def _size(self, look: Look) -> Iterator[str]:
        times = look.half_points / self._looks.get("text", _USUAL).half_points
        if times < 1:
            yield "klein"
        elif times >= _LARGER:
            yield "groot"

    def _figure(self, figure: Figure, around: Around) -> str:
        """Return a picture as wide as the Word file has it, and no wider than the page; else what it shows."""
        known = self._pictures
        data = known.data.get(figure.sha256, b"")
        picture = read_picture(data)
        alt = escape(figure.alt)
        if picture is None:
            return paragraph(self._in_type("missing_figure", f"[{alt}]"), around.indent, kinds=("kader",))
        width, _ = shown_size(picture, known.widest, known.highest)
        address = figure_address(figure.sha256)
        if known.embedded:
            address = f"data:image/{picture.extension};base64,{b64encode(data).decode()}"
        shown = f'<img src="{address}" alt="{alt}" width="{width // EMU_PER_PIXEL}" style="max-width:100%"/>'
        return paragraph(shown, around.indent)

    def _caption(self, caption: Inlines) -> str:
        number = self._captions.number(caption)
        label = "" if number is None else escape(self._labels["figure"].replace("{number}", str(number))) + " "
        return label + self.inlines(caption)

    def _items(self, block: ListBlock, around: Around) -> Iterator[str]:
        labels = self._counter.labels(block, around.depth)
        inside = replace(around, text=around.list, indent=around.indent + STEP, depth=around.depth + 1)
        for number, (label, item) in enumerate(zip(labels, block.items, strict=True), 1):
            first = item[0] if item and isinstance(item[0], Para) else Para(())
            rest = item[1:] if item and first is item[0] else item
            words = self._in_type(around.list, f"{escape(label)}\u2002{self.inlines(first.inlines)}")
            kinds = ("punt",) if number < len(labels) else ()
            yield paragraph(words, inside.indent, hanging=STEP, kinds=kinds)
            yield self.blocks(rest, inside)

    def _labelled(self, purpose: str, label: str, numbers: tuple[str, ...], blocks: Blocks, around: Around) -> str:
        words = escape(self._labels[label].replace("{numbers}", listed(numbers)))
        head = self.styled(f"{purpose}_label", words, around.indent)
        listed_as = f"{purpose}_list" if f"{purpose}_list" in self._looks else around.list
        return head + self.blocks(blocks, replace(around, text=purpose, list=listed_as))

    def _table(self, table: Table) -> str:
        slots = grid(table)
        shares = widths(slots, _SHARES)
        rows = "".join(
            f"<tr>{''.join(self._cells(row, shares, 'th' if number < table.header_rows else 'td'))}</tr>"
            for number, row in enumerate(slots)
        )
        return f"<table {self.table}>{rows}</table>"

    def _cells(self, row: Sequence[Slot], shares: Sequence[int], tag: str) -> Iterator[str]:
        for slot in row:
            if slot.merge is not Merge.CONTINUE:
                share = round(100 * sum(shares[slot.column : slot.column + slot.columns]) / _SHARES)
                spans = f'colspan="{slot.columns}" rowspan="{slot.rows}" width="{share}%"'
                purpose = "header_cell" if tag == "th" else "cell"
                yield f"<{tag} {spans}>{self.blocks(slot.blocks, Around(purpose, purpose))}</{tag}>"

    def inlines(self, inlines: Inlines) -> str:
        """Return the HTML of running text."""
        return "".join(map(self._inline, inlines))

    def _inline(self, inline: Inline) -> str:
        match inline:
            case Text(text):
                return escape(text)
            case Field():
                return escape(inline.shown) if inline.value else open_field(inline.shown)
            case Break():
                return "<br/>"
            case Strong() | Emph() | Sup() | Sub():
                tag = _MARKS[type(inline)]
                return f"<{tag}>{self.inlines(inline.inlines)}</{tag}>"
            case Link():
                address = web_address(inline.href)
                inner = self.inlines(inline.inlines)
                return inner if address is None else f'<a href="{escape(address)}">{inner}</a>'
            case Footnote():
                return self._note(inline.blocks)
            case _:
                assert_never(inline)

    def _note(self, blocks: tuple[Para, ...]) -> str:
        number = len(self._notes) + 1
        self._notes.append("")
        self._notes[number - 1] = "<br/>".join(self.inlines(para.inlines) for para in blocks)
        return f'<a name="plaats-{number}" href="#noot-{number}"><sup>{number}</sup></a>'


def paragraph(content: str, indent: int = 0, *, hanging: int = 0, kinds: Sequence[str] = ()) -> str:
    """Return a paragraph of the `kinds` the page's style sheet knows; none for no content."""
    if not content:
        return ""
    kind = f' class="{" ".join(kinds)}"' if kinds else ""
    if not indent:
        return f"<p{kind}>{content}</p>"
    first = f"; text-indent:-{hanging}px" if hanging else ""
    return f'<p{kind} style="margin-left:{indent}px{first}">{content}</p>'


def table_rule(lines: TableLines) -> str:
    """Return the rule of a style sheet for the lines of tables, as far as Qt's rich text knows them."""
    sides = {"top": lines.rows, "bottom": lines.rows, "left": lines.columns, "right": lines.columns}
    drawn = (
        f"border-{side}-width: 1px; border-{side}-style: solid; border-{side}-color: {colour}"
        for side, colour in sides.items()
        if colour
    )
    return f"td, th {{ {'; '.join(drawn)} }}"


def figure_address(sha256: str) -> str:
    """Return how a page that does not hold its pictures names one."""
    return f"sha256:{sha256}"


def _room(look: Look) -> tuple[str, ...]:
    return () if look.apart else ("punt",)


def open_field(shown: str) -> str:
    """Return the words that stand for a value still wanted, marked by colour and by brackets."""
    return f'<span class="open">{escape(shown)}</span>'
