"""The grammar: CommonMark as markdown-it-py reads it, with what the notation adds.

Code, HTML, underlined headings and references are read too, so that they can be refused by name.
"""

from dataclasses import dataclass
from typing import Any, Final

from markdown_it import MarkdownIt
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock
from markdown_it.rules_block.table import escapedSplit, getLine, table
from markdown_it.rules_core import StateCore
from markdown_it.tree import SyntaxTreeNode
from mdit_py_plugins.container import container_plugin

from app.text.notation.inline_rules import add_inline_rules
from app.text.notation.letter_list import letter_list
from app.text.notation.refusal import FORBIDDEN, Unsupported, refused

LONGEST: Final = 200_000
"""Characters, some seventy pages: more than anybody writes by hand in one file."""
_DEEPEST = 60
_MOST_BRACKETS = 500
"""In one paragraph. Brackets that do not match cost the square of their number: 20,000 took 4 seconds."""
_INTERRUPTS: RuleOptionsType = {"alt": ["paragraph", "reference", "blockquote"]}


class _Grammar(MarkdownIt):
    """Addresses are kept letter by letter; whether one is wise to follow is not for a notation to say."""

    def normalizeLink(self, url: str) -> str:  # noqa: N802 - the library's name
        return url

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802 - the library's name
        return link

    def validateLink(self, url: str) -> bool:  # noqa: N802 - the library's name
        return True


def _grammar() -> MarkdownIt:
    grammar = _Grammar("commonmark", {"maxNesting": _DEEPEST}).enable("table").disable("text_join")
    grammar.block.ruler.at("table", _exact_table, {"alt": ["paragraph", "reference"]})
    grammar.block.ruler.before("list", "letter_list", letter_list, _INTERRUPTS)
    container_plugin(grammar, "fence", validate=lambda words, _: bool(words.strip()))
    grammar.core.ruler.before("inline", "brackets", _bounded)
    add_inline_rules(grammar)
    return grammar


def _bounded(state: StateCore) -> None:
    for token in state.tokens:
        if token.content.count("[") > _MOST_BRACKETS:
            raise refused(token.map[0] + 1 if token.map else 1, Unsupported.SIZE)


def _exact_table(state: StateBlock, start_line: int, end_line: int, silent: bool) -> bool:
    """Read a pipe table; one with uneven rows, which GFM would cut or fill in silence, is refused.

    The line of a fence heads no table, whatever stands behind its word.
    """
    if getLine(state, start_line).lstrip(" ").startswith(":::"):
        return False
    found = table(state, start_line, end_line, silent)
    if found and not silent:
        rows = [number for number in range(start_line, state.line) if number != start_line + 1]
        widths = [_width(getLine(state, number)) for number in rows]
        for number, width in zip(rows, widths, strict=True):
            if width != widths[0]:
                raise refused(number + 1, Unsupported.TABLE_CELLS)
    return found


def _width(line: str) -> int:
    cells = escapedSplit(line.strip(" \t"))
    return len(cells) - (cells[0] == "") - (len(cells) > 1 and cells[-1] == "")


_GRAMMAR: Final = _grammar()


@dataclass(frozen=True)
class Source:
    """A source that was read: its lines and its syntax tree."""

    lines: tuple[str, ...]
    root: SyntaxTreeNode


def read_source(source: str) -> Source:
    """Return the syntax tree of `source`.

    Raises:
        KnownError: NOTATION_UNSUPPORTED for a character XML forbids, a reference definition, uneven table rows, and
            for more text, brackets or nesting than a letter can have.
    """
    text = source.replace("\r\n", "\n").replace("\r", "\n")
    lines = tuple(text.split("\n"))
    _refuse_raw(text)
    found: dict[str, Any] = {}
    tokens = _GRAMMAR.parse(text, found)
    for reference in found.get("references", {}).values():
        raise refused(reference["map"][0] + 1, Unsupported.REFERENCE)
    for token in tokens:
        inner = max((child.level for child in token.children or ()), default=0)
        if max(token.level, inner) >= _DEEPEST - 1:
            raise refused(token.map[0] + 1 if token.map else 1, Unsupported.NESTING)
    return Source(lines, SyntaxTreeNode(tokens))


def _refuse_raw(text: str) -> None:
    if len(text) > LONGEST:
        raise refused(1, Unsupported.SIZE)
    forbidden = FORBIDDEN.search(text)
    if forbidden:
        raise refused(text.count("\n", 0, forbidden.start()) + 1, Unsupported.CHARACTER)
