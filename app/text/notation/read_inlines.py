"""From the syntax tree of running text to inlines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from markdown_it.common.utils import mdTrim, unescapeAll
from markdown_it.tree import SyntaxTreeNode

from app.domain.blocks import Para
from app.domain.inlines import Break, Emph, Field, Footnote, Inline, Inlines, Link, Strong, Sub, Sup, Text
from app.domain.values import FIRST_MARK
from app.text.notation.refusal import FIELD_MARK, FORBIDDEN, Unsupported, refused

_MARKS: dict[str, type[Strong | Emph | Sup | Sub]] = {"strong": Strong, "em": Emph, "sup": Sup, "sub": Sub}
_REFUSED = {
    "code_inline": Unsupported.CODE,
    "html_inline": Unsupported.HTML,
    "image": Unsupported.PICTURE_PLACE,
    "para_sign": Unsupported.NOTE_PARAGRAPH,
}


@dataclass(frozen=True)
class InlineReader:
    """Reads the running text of one block, which begins at `line`."""

    fields: Sequence[Field]
    line: int
    in_note: bool = False

    def inlines(self, nodes: Sequence[SyntaxTreeNode]) -> Inlines:
        """Return the inlines of `nodes`, not yet in normal form.

        Raises:
            KnownError: NOTATION_UNSUPPORTED for what the notation does not have.
        """
        return tuple(inline for node in nodes for inline in self._inline(node))

    def attribute(self, written: str) -> str:
        """Return an address, a number or the description of a picture with its escapes undone.

        Raises:
            KnownError: NOTATION_UNSUPPORTED when a field stands in it.
        """
        if FIELD_MARK.search(written):
            raise refused(self.line, Unsupported.FIELD_PLACE)
        return self.checked(unescapeAll(written))

    def checked(self, text: str) -> str:
        """Return `text`; one with a character that XML forbids is refused."""
        if FORBIDDEN.search(text):
            raise refused(self.line, Unsupported.CHARACTER)
        return text

    def _inline(self, node: SyntaxTreeNode) -> Iterator[Inline]:
        match node.type:
            case "text":
                yield from self._text(node.content)
            case "text_special":
                yield from self._special(node)
            case "softbreak":
                yield Text(" ")
            case "hardbreak" | "line_sign":
                yield Break()
            case "strong" | "em" | "sup" | "sub" as mark:
                yield _MARKS[mark](self.inlines(node.children))
            case "link":
                yield self._link(node)
            case "note":
                yield self._note(node)
            case "unsupported":
                raise refused(self.line, node.meta["what"])
            case other:
                raise refused(self.line, _REFUSED[other])

    def _text(self, text: str) -> Iterator[Inline]:
        """Return the text with each character that stands for a field turned into that field."""
        place = 0
        for found in FIELD_MARK.finditer(text):
            yield Text(text[place : found.start()])
            number = ord(found[0]) - FIRST_MARK
            if number >= len(self.fields):
                raise refused(self.line, Unsupported.FIELD_UNKNOWN)
            yield self.fields[number]
            place = found.end()
        yield Text(text[place:])

    def _special(self, node: SyntaxTreeNode) -> Iterator[Inline]:
        """Return an escaped character, or the one a reference such as `&nbsp;` names.

        A reference never stands for a field: so text that happens to hold such a character survives.
        """
        if node.info != "entity":
            yield from self._text(node.content)
            return
        if node.content == "\ufffd" and node.markup.lower() not in ("&#xfffd;", "&#65533;"):
            raise refused(self.line, Unsupported.CHARACTER)
        yield Text(self.checked(node.content))

    def _link(self, node: SyntaxTreeNode) -> Link:
        if node.attrs.get("title"):
            raise refused(self.line, Unsupported.LINK_TITLE)
        href = str(node.attrs["href"])
        if FIELD_MARK.search(href):
            raise refused(self.line, Unsupported.FIELD_PLACE)
        return Link(self.checked(href), self.inlines(node.children))

    def _note(self, node: SyntaxTreeNode) -> Footnote:
        if self.in_note:
            raise refused(self.line, Unsupported.FOOTNOTE_NESTED)
        inside = InlineReader(self.fields, self.line, in_note=True)
        paragraphs: list[list[SyntaxTreeNode]] = [[]]
        for child in node.children:
            if child.type == "para_sign":
                paragraphs.append([])
            else:
                paragraphs[-1].append(child)
        return Footnote(tuple(Para(inside.inlines(_trimmed(nodes))) for nodes in paragraphs))


def _trimmed(nodes: list[SyntaxTreeNode]) -> list[SyntaxTreeNode]:
    """Return the nodes without the white space at either end, as CommonMark trims a paragraph."""
    while nodes and _is_space(nodes[0]):
        nodes = nodes[1:]
    while nodes and _is_space(nodes[-1]):
        nodes = nodes[:-1]
    for end, strip in ((0, _left), (-1, _right)):
        token = nodes[end].token if nodes else None
        if token and token.type == "text":
            token.content = strip(token.content)
    return nodes


def _is_space(node: SyntaxTreeNode) -> bool:
    return node.type == "softbreak" or (node.type == "text" and not mdTrim(node.content))


def _left(text: str) -> str:
    return text[text.index(mdTrim(text)) :]


def _right(text: str) -> str:
    return text[: text.index(mdTrim(text)) + len(mdTrim(text))]
