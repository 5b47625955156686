"""From the syntax tree of a source to blocks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from markdown_it.tree import SyntaxTreeNode

from app.domain.blocks import Annex, Answer, Block, Blocks, Figure, Heading, PageBreak, Para, Question, Quote, Table
from app.domain.inlines import Field, Inlines
from app.text.normal import normal_inlines
from app.text.notation import vocabulary as word
from app.text.notation.grammar import Source
from app.text.notation.read_inlines import InlineReader
from app.text.notation.read_lists import read_list, read_list_fence
from app.text.notation.read_tables import read_fenced_table, read_pipe_table
from app.text.notation.refusal import FIELD_MARK, Unsupported, refused

_DEEPEST_HEADING = 3
_CLOSING = re.compile(r":{3,}[ \t]*\Z")
_STRAY = re.compile(r"^[ \t]*:::", re.MULTILINE)
_PICTURE = re.compile(r"sha256:([0-9a-f]{64})")
_REFUSED = {
    "code_block": Unsupported.CODE,
    "fence": Unsupported.CODE,
    "html_block": Unsupported.HTML,
}


@dataclass
class BlockReader:
    """Reads the blocks of one source."""

    source: Source
    fields: Sequence[Field]
    _closed: set[int] = field(default_factory=set)
    """Lines that closed a fence; each closes one."""

    def blocks(self, nodes: Sequence[SyntaxTreeNode]) -> Blocks:
        """Return the blocks of `nodes`.

        Raises:
            KnownError: NOTATION_UNSUPPORTED for what the notation does not have.
        """
        return tuple(self._block(node) for node in nodes)

    def _block(self, node: SyntaxTreeNode) -> Block:
        match node.type:
            case "paragraph":
                return self._paragraph(node.children[0])
            case "heading":
                return self._heading(node)
            case "bullet_list" | "ordered_list" | "letter_list":
                return read_list(node, _line(node), self.blocks)
            case "blockquote":
                return Quote(self.blocks(node.children))
            case "hr":
                return PageBreak()
            case "table":
                return read_pipe_table(node, _line(node), self._inlines)
            case "container_fence":
                return self._fence(node)
            case other:
                raise refused(_line(node), _REFUSED[other])

    def _paragraph(self, inline: SyntaxTreeNode) -> Para | Figure:
        match inline.children:
            case [picture] if picture.type == "image":
                return self._figure(picture, _line(inline))
            case _:
                _refuse_stray(inline)
                return Para(self._inlines(inline))

    def _inlines(self, inline: SyntaxTreeNode) -> Inlines:
        return normal_inlines(self._reader(inline).inlines(inline.children))

    def _reader(self, node: SyntaxTreeNode) -> InlineReader:
        return InlineReader(self.fields, _line(node))

    def _heading(self, node: SyntaxTreeNode) -> Heading:
        if not node.markup.startswith("#"):
            raise refused(_line(node), Unsupported.HEADING_UNDERLINED)
        if len(node.markup) > _DEEPEST_HEADING:
            raise refused(_line(node), Unsupported.HEADING_LEVEL)
        return Heading(len(node.markup), self._inlines(node.children[0]))

    def _figure(self, picture: SyntaxTreeNode, line: int) -> Figure:
        address, alt = str(picture.attrs["src"]), str(picture.attrs.get("title", ""))
        found = _PICTURE.fullmatch(address)
        if not found:
            raise refused(line, Unsupported.PICTURE_ADDRESS)
        reader = InlineReader(self.fields, line)
        if FIELD_MARK.search(alt):
            raise refused(line, Unsupported.FIELD_PLACE)
        return Figure(found[1], reader.checked(alt), normal_inlines(reader.inlines(picture.children)))

    def _fence(self, node: SyntaxTreeNode) -> Block:
        kind, rest = self._words(node)
        reader = self._reader(node)
        match kind:
            case word.VRAAG:
                return Question(reader.attribute(rest), self.blocks(node.children))
            case word.ANTWOORD:
                numbers = tuple(reader.attribute(number.strip(" \t")) for number in rest.split(",")) if rest else ()
                return Answer(numbers, self.blocks(node.children))
            case word.BIJLAGE if not rest:
                return self._annex(node)
            case word.LIJST:
                fence = read_list_fence(rest.split(), _line(node))
                return fence.around(self.blocks(node.children), _line(node))
            case word.TABEL if not rest:
                return self._fenced_table(node)
            case _:
                raise refused(_line(node), Unsupported.FENCE_WORD)

    def _words(self, node: SyntaxTreeNode) -> tuple[str, str]:
        """Return the first word after the colons and what follows it; a fence that is not closed is refused."""
        closing = node.map[1] if node.map else 0
        lines = self.source.lines
        if closing >= len(lines) or closing in self._closed or not _CLOSING.search(lines[closing]):
            raise refused(_line(node), Unsupported.FENCE_OPEN)
        self._closed.add(closing)
        kind, _, rest = node.info.strip(" \t").partition(" ")
        return kind, rest.strip(" \t")

    def _annex(self, node: SyntaxTreeNode) -> Annex:
        match self.blocks(node.children):
            case ():
                return Annex(())
            case (Para(title),):
                return Annex(title)
            case _:
                raise refused(_line(node), Unsupported.TITLE)

    def _fenced_table(self, node: SyntaxTreeNode) -> Table:
        return read_fenced_table(self._fences(node), _line(node), self._fences, self.blocks)

    def _fences(self, node: SyntaxTreeNode) -> list[tuple[str, SyntaxTreeNode]]:
        """Return the fences directly in `node`, each with its words; anything else there is refused."""
        for child in node.children:
            if child.type != "container_fence":
                raise refused(_line(child), Unsupported.TABLE_FENCE)
        return [(" ".join(self._words(child)).strip(), child) for child in node.children]


def _line(node: SyntaxTreeNode) -> int:
    """Return the line a block begins on, counted from 1."""
    return node.map[0] + 1 if node.map else 1


def _refuse_stray(inline: SyntaxTreeNode) -> None:
    """Refuse a line of colons that closes nothing."""
    stray = _STRAY.search(inline.content)
    if stray:
        raise refused(_line(inline) + inline.content.count("\n", 0, stray.start()), Unsupported.FENCE_STRAY)
