"""Inlines brought to order: neighbours joined, empty marks gone, no space at either end."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby
from typing import Final

from app.domain.inlines import Break, Emph, Footnote, Inline, Inlines, Link, Strong, Sub, Sup, Text

_SPACE: Final = re.compile(r"[ \t\r\n]+")
_MARKS: Final = (Strong, Emph, Sup, Sub, Link)


def tidy(inlines: Iterable[Inline]) -> Inlines:
    """Return `inlines` as a letter holds them.

    Runs of space become one, equal marks that touch become one, marks round nothing disappear, and spaces and line
    breaks at the beginning and the end of the paragraph go. No-break spaces stay.
    """
    held = tuple(inlines)
    if len(held) == 1 and isinstance(held[0], Text):
        text = _even(held[0].text).strip(" ")
        return (Text(text),) if text else ()
    joined = _trimmed_end(tuple(_joined(held)), start=True)
    return _trimmed_end(joined, start=False)


def has_content(inlines: Inlines) -> bool:
    """Return whether there is anything to see in `inlines`: a visible character or a footnote."""
    return bool(text_of(inlines).strip()) or any(isinstance(each, Footnote) for each in inlines)


def unmarked(inlines: Inlines) -> Inlines:
    """Return a heading without the bold and italic that only repeat its style."""
    if len(inlines) == 1 and isinstance(inlines[0], Strong | Emph):
        return unmarked(inlines[0].inlines)
    return inlines


def text_of(inlines: Iterable[Inline]) -> str:
    """Return the words of `inlines`, a newline for a line break; footnotes are left out."""
    return "".join(_texts(inlines))


def _texts(inlines: Iterable[Inline]) -> Iterator[str]:
    for inline in inlines:
        if isinstance(inline, Text):
            yield inline.text
        elif isinstance(inline, Break):
            yield "\n"
        elif isinstance(inline, _MARKS):
            yield from _texts(inline.inlines)


def _even(text: str) -> str:
    """Return `text` with one space for each run of space."""
    is_even = text.isprintable() and "  " not in text
    return text if is_even else _SPACE.sub(" ", text)


def _joined(inlines: Iterable[Inline]) -> list[Inline]:
    """Return `inlines` with neighbours of one kind as one; each is looked at once, however many there are."""
    flat = (each for inline in inlines for each in _cleaned(inline))
    joined: list[Inline] = []
    for _, group in groupby(flat, _kind):
        alike = list(group)
        first = alike[0]
        if isinstance(first, Text):
            joined.append(Text(_even("".join(each.text for each in alike if isinstance(each, Text)))))
        elif isinstance(first, _MARKS) and len(alike) > 1:
            inner = (part for each in alike if isinstance(each, _MARKS) for part in each.inlines)
            joined.append(replace(first, inlines=tuple(_joined(inner))))
        else:
            joined.extend(alike)
    return joined


def _cleaned(inline: Inline) -> Inlines:
    if isinstance(inline, Text):
        return (inline,) if inline.text else ()
    if isinstance(inline, _MARKS):
        inner = tuple(_joined(inline.inlines))
        return (replace(inline, inlines=inner),) if text_of(inner).strip() else inner
    return (inline,)


def _kind(inline: Inline) -> tuple[type[Inline], str | None]:
    """Return what two inlines must share to be one."""
    return type(inline), inline.href if isinstance(inline, Link) else None


def _trimmed_end(inlines: Inlines, *, start: bool) -> Inlines:
    """Return `inlines` without what is empty at their first or last place."""
    while inlines:
        end = inlines[0] if start else inlines[-1]
        trimmed = _trimmed(end, start=start)
        if trimmed == (end,):
            break
        inlines = (*trimmed, *inlines[1:]) if start else (*inlines[:-1], *trimmed)
    return inlines


def _trimmed(inline: Inline, *, start: bool) -> Inlines:
    if isinstance(inline, Break):
        return ()
    if isinstance(inline, Text):
        text = inline.text.lstrip(" ") if start else inline.text.rstrip(" ")
        return (Text(text),) if text else ()
    if isinstance(inline, _MARKS):
        return (replace(inline, inlines=_trimmed_end(inline.inlines, start=start)),)
    return (inline,)
