"""Hypothesis strategies for texts: every block and inline there is, with the characters that cause trouble."""

from __future__ import annotations

from hypothesis import strategies as st

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
    list_depth,
)
from app.domain.inlines import Break, Emph, Field, Footnote, Inline, Inlines, Link, Strong, Sub, Sup, Text
from app.text.normal import normal
from app.text.notation.refusal import FIELD_MARK, FORBIDDEN

# fmt: off
AWKWARD = (
    "2024. In dat jaar", "*ster*", "# x", "a. b", "::: x", "---", "a|b", "| a | b |", "C:\\map\\", "&amp;",
    "&#65;", "R&D", "\N{NO-BREAK SPACE}", "😀", "https://example.org/a_b?c=1&d=2", "[a](b)", "[…]", "[a]: b",
    "[^1]", "^[noot]", "^", "~", "~~", "x^2^", "H~2~O", ":vet[x]", ":vet", ":regel[]", "!", "![a](b)", "`code`",
    "~~~", "<b>", "< 100", "<!-- x -->", "<https://a.nl>", "_x_", "snake_case", "__", "+ x", "- x", "-", "* x",
    "1) x", "1.", "=", "===", "> q", "\\", "\\\\", "{", "{{ x }}", "{% if %}", "{#", "  ", " ", "\t", "\n",
    "\r", "\x85", "\u2028", "\u200b", "]", "[", "](", "|", ":", "--- | ---", "é", "e\u0301", "\U000f0000",
    "\ufeff", "c#", "#",
)
# fmt: on
"""Pieces of text that mean something to a notation, a template or a file format."""

CHARACTERS = st.characters(exclude_categories=["Cs"]).filter(lambda each: not FORBIDDEN.match(each))
"""Every character XML 1.0 allows."""

_pieces = st.sampled_from((*AWKWARD, "woord", " ", "de brief", "."))
texts = st.one_of(
    _pieces,
    st.builds("{}{}".format, _pieces, _pieces),
    st.builds("{}{}{}".format, _pieces, st.text(CHARACTERS, max_size=4), _pieces),
    st.text(CHARACTERS, min_size=1, max_size=8),
)
"""Plain characters as `Text` may hold them; one line or several."""

lines = st.text(st.characters(exclude_categories=["Cs", "Cc", "Co", "Zl", "Zp"]), max_size=12)
"""One line without control characters, as a value may be."""

fields = st.builds(Field, name=st.sampled_from(("naam", "datum", "bedrag")), value=lines, shown=lines)
"""A filled-in value."""

_plain = texts.map(lambda text: FIELD_MARK.sub("", text))
"""Addresses and descriptions cannot hold a character that stands for a field."""

_ADDRESSES = (
    "https://example.org",
    "https://example.org/a_(b)?c=1&copy=2#d",
    "mailto:jan@example.org",
    "",
    "a b",
    "<x>",
    "a)b",
    "\\",
    "{{ x }}",
    "|",
)
addresses = st.one_of(st.sampled_from(_ADDRESSES), _plain)
"""Where a link leads."""


def inlines(*, notes: bool = True) -> st.SearchStrategy[Inlines]:
    """Return running text; without `notes` as it stands in a footnote."""
    leaves: st.SearchStrategy[Inline] = st.one_of(texts.map(Text), fields, st.just(Break()))
    if notes:
        noted = st.lists(inlines(notes=False).map(Para), min_size=1, max_size=3).map(
            lambda paras: Footnote(tuple(paras))
        )
        leaves = st.one_of(leaves, leaves, noted)
    marked = st.recursive(leaves, _marked, max_leaves=4)
    return st.lists(marked, min_size=1, max_size=3).map(tuple)


def _marked(inner: st.SearchStrategy[Inline]) -> st.SearchStrategy[Inline]:
    several = st.lists(inner, min_size=1, max_size=2).map(tuple)
    return st.one_of(
        several.map(Strong),
        several.map(Emph),
        several.map(Sup),
        several.map(Sub),
        st.builds(Link, addresses, several),
    )


_runs: st.SearchStrategy[Inlines] = st.one_of(texts.map(lambda text: (Text(text),)), inlines())
_numbers = st.one_of(st.sampled_from(("1", "3a", "12", "a,b", "\\", "1 en 2", " 7 ", "&#65;")), lines)
_flat: st.SearchStrategy[Block] = st.one_of(
    _runs.map(Para),
    _runs.map(Para),
    st.builds(Heading, st.integers(1, 3), _runs),
    st.builds(Figure, st.text("0123456789abcdef", min_size=64, max_size=64), _plain, _runs | st.just(())),
    st.builds(Annex, _runs | st.just(())),
    st.just(PageBreak()),
)


def _bodies(inner: st.SearchStrategy[Block]) -> st.SearchStrategy[Blocks]:
    return st.lists(inner, max_size=3).map(tuple)


def _list(kind: ListKind, items: list[Blocks], start: int, continues: bool) -> Block:
    counted = kind in (ListKind.NUMBER, ListKind.LETTER)
    deep = any(list_depth(block) >= 3 for item in items for block in item)
    if deep:
        return Quote(items[0])
    return ListBlock(kind, tuple(items), start if counted and not continues else 1, continues)


def _table(rows: list[list[Cell]], header_rows: int) -> Block:
    return Table(min(header_rows, len(rows)), tuple(tuple(row) for row in rows))


def _plain_rows(width: int) -> st.SearchStrategy[list[list[Cell]]]:
    cell = (_runs.map(lambda run: (Para(run),)) | st.just(())).map(Cell)
    return st.lists(st.lists(cell, min_size=width, max_size=width), min_size=1, max_size=3)


def _nested(inner: st.SearchStrategy[Block]) -> st.SearchStrategy[Block]:
    bodies = _bodies(inner)
    cells = st.builds(Cell, bodies, st.integers(1, 3), st.integers(1, 3))
    lists = st.builds(
        _list,
        st.sampled_from(ListKind),
        st.lists(bodies, min_size=1, max_size=3),
        st.sampled_from((1, 1, 1, 0, 2, 3, 25, 27, 1300, 2024, 32_767)),
        st.booleans(),
    )
    return st.one_of(
        lists,
        lists,
        bodies.map(Quote),
        st.builds(Question, _numbers, bodies),
        st.builds(Answer, st.lists(_numbers, max_size=3).map(tuple), bodies),
        st.builds(_table, st.lists(st.lists(cells, max_size=3), min_size=1, max_size=3), st.integers(0, 2)),
        st.builds(_table, st.integers(1, 3).flatmap(_plain_rows), st.integers(0, 2)),
    )


def any_blocks(max_size: int = 3) -> st.SearchStrategy[Blocks]:
    """Return texts of the whole vocabulary, not yet in normal form."""
    return st.lists(st.recursive(_flat, _nested, max_leaves=5), max_size=max_size).map(tuple)


def blocks(max_size: int = 3) -> st.SearchStrategy[Blocks]:
    """Return texts of the whole vocabulary in normal form."""
    return any_blocks(max_size).map(normal)
