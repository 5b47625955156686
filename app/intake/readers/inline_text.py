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
    joined = _trimmed_end(_joined(held), start=True)
    return _trimmed_end(joined, start=False)


def has_content(inlines: Inlines) -> bool:
    """Return whether there is anything to see in `inlines`: a visible character or a footnote."""
    if len(inlines) == 1 and isinstance(inlines[0], Text):
        return bool(inlines[0].text.strip())
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


def _joined(inlines: Iterable[Inline]) -> Inlines:
    """Return `inlines` with neighbours of one kind as one; each is looked at once, however many there are."""
    flat = [each for inline in inlines for each in _cleaned(inline)]
    if len(flat) < 2:
        return tuple(map(_evened, flat))
    joined: list[Inline] = []
    for _, group in groupby(flat, _kind):
        alike = list(group)
        first = alike[0]
        if isinstance(first, Text):
            joined.append(_evened(Text("".join(each.text for each in alike if isinstance(each, Text)))))
        elif isinstance(first, _MARKS) and len(alike) > 1:
            inner = (part for each in alike if isinstance(each, _MARKS) for part in each.inlines)
            joined.append(replace(first, inlines=_joined(inner)))
        else:
            joined.extend(alike)
    return tuple(joined)


def _evened(inline: Inline) -> Inline:
    return Text(_even(inline.text)) if isinstance(inline, Text) else inline


def _cleaned(inline: Inline) -> Inlines:
    if isinstance(inline, Text):
        return (inline,) if inline.text else ()
    if isinstance(inline, _MARKS):
        inner = _joined(inline.inlines)
        if not text_of(inner).strip():
            return inner
        return (inline if inner == inline.inlines else replace(inline, inlines=inner),)
    return (inline,)


def _kind(inline: Inline) -> tuple[type[Inline], str | None]:
    """Return what two inlines must share to be one."""
    return type(inline), inline.href if isinstance(inline, Link) else None


def _trimmed_end(inlines: Inlines, *, start: bool) -> Inlines:
    """Return `inlines` without what is empty at their first or last place."""
    from_end = inlines if start else inlines[::-1]
    for place, inline in enumerate(from_end):
        trimmed = _trimmed(inline, start=start)
        if trimmed is None:
            continue
        if trimmed is inline and place == 0:
            return inlines
        kept = (trimmed, *from_end[place + 1 :])
        return kept if start else kept[::-1]
    return ()


def _trimmed(inline: Inline, *, start: bool) -> Inline | None:
    """Return `inline` without the space at one end; None where nothing is left, itself where there is no space."""
    if isinstance(inline, Break):
        return None
    if isinstance(inline, Text):
        text = inline.text.lstrip(" ") if start else inline.text.rstrip(" ")
        if len(text) == len(inline.text):
            return inline
        return Text(text) if text else None
    if isinstance(inline, _MARKS):
        inner = _trimmed_end(inline.inlines, start=start)
        return inline if inner is inline.inlines else replace(inline, inlines=inner)
    return inline
