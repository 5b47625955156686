"""Markdown from outside: what has no place in a letter falls back to its words, nothing is refused."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode

from app.domain.blocks import (
    DEEPEST_LIST,
    HIGHEST_START,
    Block,
    Blocks,
    Cell,
    Heading,
    ListBlock,
    ListKind,
    Para,
    Quote,
    Table,
)
from app.domain.inlines import Break, Text
from app.domain.passages import Passage
from app.intake.readers.markdown_inlines import inlines
from app.intake.readers.markdown_places import SourceReader
from app.intake.readers.marked_letter import Part, letter_of

_HEADING: Final = re.compile(r"^ {0,3}#{1,6} +\S", re.MULTILINE)
_BOLD: Final = re.compile(r"\*\*[^*\n]+\*\*")
_LONGEST: Final = 1_000_000
_MOST_MARKS: Final = 5_000
_TAG: Final = re.compile(r"<[^>]*>")
_FRONT_MATTER: Final = re.compile(r"(?P<fence>---|\+\+\+)[ \t]*\n(?:[^\n]*\n){0,60}?(?P=fence)[ \t]*(?:\n|$)")


def looks_like_markdown(text: str) -> bool:
    """Return whether a text that does not call itself Markdown has enough of its marks."""
    return is_readable(text) and len(_HEADING.findall(text)) + len(_BOLD.findall(text)) >= 3


def is_readable(text: str) -> bool:
    """Return whether a text has no more marks than letters do; a parser takes minutes over those made to hold it."""
    widest = max(line.count("|") for line in text.split("\n"))
    return len(text) <= _LONGEST and max(text.count("["), text.count("<"), widest * 40) <= _MOST_MARKS


def read_marked(text: str) -> tuple[Blocks, tuple[Passage, ...]]:
    """Return the blocks of a Markdown text and its passages, front matter and page ends left out."""
    # Text drawn from a page is indented and underlined without meaning anything by it.
    parser = MarkdownIt("commonmark").enable("table").disable(["code", "backticks", "lheading", "reference"])
    front = _FRONT_MATTER.match(text)
    begin = front.end() if front else 0
    tree = SyntaxTreeNode(parser.parse(text[begin:].replace("\f", "\n\n")))
    source = SourceReader(text, begin)
    blocks, passages = letter_of(
        Part(tuple(_blocks((node,), 0)), tuple(source.passages((node,)))) for node in tree.children
    )
    return blocks, _paged(text, passages)


def _paged(text: str, passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """Return passages with their pages, where the text shows page ends."""
    ends = [place for place, character in enumerate(text) if character == "\f"]
    if not ends:
        return passages
    return tuple(replace(each, page=bisect_left(ends, each.runs[0][1]) + 1) for each in passages)


def _blocks(nodes: Iterable[SyntaxTreeNode], depth: int) -> Iterator[Block]:
    for node in nodes:
        if node.type == "heading":
            yield from _heading(node)
        elif node.type == "paragraph":
            content = inlines(node.children[0].children) if node.children else ()
            if content:
                yield Para(content)
        elif node.type in ("bullet_list", "ordered_list"):
            yield from _list(node, depth)
        elif node.type == "blockquote":
            quoted = tuple(_blocks(node.children, depth))
            if quoted:
                yield Quote(quoted)
        elif node.type == "table":
            yield from _table(node)
        elif node.type in ("fence", "html_block"):
            yield from _verbatim(_TAG.sub("", node.content) if node.type == "html_block" else node.content)


def _heading(node: SyntaxTreeNode) -> Iterator[Block]:
    content = inlines(node.children[0].children) if node.children else ()
    if content:
        yield Heading(min(int(node.tag[1]), 3), content)


def _list(node: SyntaxTreeNode, depth: int) -> Iterator[Block]:
    items = tuple(filter(None, (tuple(_blocks(item.children, depth + 1)) for item in node.children)))
    if depth >= DEEPEST_LIST:
        yield from (block for item in items for block in item)
    elif items and node.type == "ordered_list":
        yield ListBlock(ListKind.NUMBER, items, min(int(node.attrs.get("start", 1)), HIGHEST_START))
    elif items:
        yield ListBlock(ListKind.DASH if node.markup == "-" else ListKind.BULLET, items)


def _table(node: SyntaxTreeNode) -> Iterator[Block]:
    rows = []
    for part in node.children:
        for row in part.children:
            rows.append(tuple(_cell(cell) for cell in row.children))
    if rows:
        yield Table(1, tuple(rows))


def _cell(node: SyntaxTreeNode) -> Cell:
    content = inlines(node.children[0].children) if node.children else ()
    return Cell((Para(content),) if content else ())


def _verbatim(text: str) -> Iterator[Block]:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    content = [each for line in lines for each in (Break(), Text(line))][1:]
    if content:
        yield Para(tuple(content))
