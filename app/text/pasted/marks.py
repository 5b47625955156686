"""Which marks words wear, by the elements and styles they stand in; fonts, sizes and colours say nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final, TypeAlias

from app.domain.inlines import Break, Emph, Footnote, Inline, Inlines, Link, Strong, Sub, Sup, Text
from app.text.addresses import web_address

_STRONG: Final = frozenset({"b", "strong"})
_EMPH: Final = frozenset({"i", "em", "cite", "dfn", "var"})


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks of words: `position` is sup, sub or nothing, `href` where they lead."""

    strong: bool = False
    emph: bool = False
    position: str = ""
    href: str = ""


PLAIN: Final = Marks()
Piece: TypeAlias = tuple[str, Marks]
Content: TypeAlias = Piece | Break | Footnote


def worn(marks: Marks, tag: str, attributes: Mapping[str, str], style: Mapping[str, str]) -> Marks:
    """Return the marks of the words in an element, given those round it. What a style says outdoes the element."""
    if tag in _STRONG:
        marks = replace(marks, strong=True)
    elif tag in _EMPH:
        marks = replace(marks, emph=True)
    elif tag in ("sup", "sub"):
        marks = replace(marks, position=tag)
    elif tag == "a" and attributes.get("href"):
        marks = replace(marks, href=web_address(attributes["href"]) or "")
    return _styled(marks, style) if style else marks


def _styled(marks: Marks, style: Mapping[str, str]) -> Marks:
    weight = style.get("font-weight", "").lower()
    if weight:
        marks = replace(marks, strong=weight in ("bold", "bolder") or (weight.isdecimal() and int(weight[:5]) >= 600))
    form = style.get("font-style", "").lower()
    if form:
        marks = replace(marks, emph=form.startswith(("italic", "oblique")))
    place = style.get("vertical-align", "").lower()
    if place in ("super", "sub", "baseline"):
        marks = replace(marks, position={"super": "sup", "sub": "sub"}.get(place, ""))
    return marks


def inlines(contents: Sequence[Content]) -> Inlines:
    """Return running text: links outermost, then bold, then italic, then raised or lowered."""
    return tuple(_linked(contents))


def _linked(contents: Sequence[Content]) -> Iterator[Inline]:
    for href, group in groupby(contents, key=lambda each: _marks(each).href):
        run = tuple(_strong(list(group)))
        if href:
            yield Link(href, run)
        else:
            yield from run


def _strong(contents: Sequence[Content]) -> Iterator[Inline]:
    for strong, group in groupby(contents, key=lambda each: _marks(each).strong):
        run = tuple(_emph(list(group)))
        if strong:
            yield Strong(run)
        else:
            yield from run


def _emph(contents: Sequence[Content]) -> Iterator[Inline]:
    for emph, group in groupby(contents, key=lambda each: _marks(each).emph):
        run = tuple(_placed(list(group)))
        if emph:
            yield Emph(run)
        else:
            yield from run


def _placed(contents: Sequence[Content]) -> Iterator[Inline]:
    for position, group in groupby(contents, key=lambda each: _marks(each).position):
        run = tuple(Text(each[0]) if isinstance(each, tuple) else each for each in group)
        if position:
            yield Sup(run) if position == "sup" else Sub(run)
        else:
            yield from run


def _marks(content: Content) -> Marks:
    return content[1] if isinstance(content, tuple) else PLAIN
