"""Running text as leaves: words, values, breaks and notes, each with the marks that stand round it, and back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import TypeAlias

from app.domain.inlines import Emph, Inline, Inlines, Link, Strong, Sub, Sup
from app.domain.word_tokens import Wrap

_KINDS: dict[type, str] = {Strong: "strong", Emph: "emph", Sup: "sup", Sub: "sub"}
_MARKS: dict[str, type[Strong | Emph | Sup | Sub]] = {"strong": Strong, "emph": Emph, "sup": Sup, "sub": Sub}

Wraps: TypeAlias = tuple[Wrap, ...]
"""The marks round a leaf, the outermost first."""
Leaf: TypeAlias = tuple[Wraps, Inline]


def leaves(inlines: Inlines, wraps: Wraps = ()) -> Iterator[Leaf]:
    """Yield texts, fields, breaks and notes in reading order, each with the marks round it."""
    for inline in inlines:
        match inline:
            case Link(href, inner):
                yield from leaves(inner, (*wraps, Wrap("link", href)))
            case Strong(inner) | Emph(inner) | Sup(inner) | Sub(inner):
                yield from leaves(inner, (*wraps, Wrap(_KINDS[type(inline)])))
            case _:
                yield wraps, inline


def marked(row: Sequence[Leaf], depth: int = 0) -> Inlines:
    """Return leaves as running text; neighbours under the same mark come to stand in one."""
    made: list[Inline] = []
    for wrap, group in groupby(row, key=lambda leaf: leaf[0][depth] if depth < len(leaf[0]) else None):
        run = list(group)
        if wrap is None:
            made += [inline for _, inline in run]
        elif wrap.kind == "link":
            made.append(Link(wrap.href, marked(run, depth + 1)))
        else:
            made.append(_MARKS[wrap.kind](marked(run, depth + 1)))
    return tuple(made)
