"""What stands between braces in the text of a paragraph. Only `{{ name }}` and `{{ name | filter }}` may."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from app.domain.templates import TemplateCode

_MARK: Final = re.compile(r"\{\{|\}\}|\{%|\{#")
_ENDS: Final = {"{%": "%}", "{#": "#}"}
_CODES: Final = {"{%": TemplateCode.STATEMENT, "{#": TemplateCode.COMMENT}
_TAG: Final = re.compile(r"([^\W\d]\w*)(?: *\| *([^\W\d]\w*))?")
_LOOSE: Final = re.compile(r"\{\s+\{[^{}]*|\}\s+\}")
_SINGLE: Final = re.compile(r"(?<!\{)\{ *([^\W\d]\w*)(?: *\| *\w+)? *\}(?!\})")
# What Word slips in while a person types: spaces that do not break, joiners, a byte order mark, soft hyphens.
_SPACES: Final = re.compile(r"[\s\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]+")
_NOTHING: Final = re.compile(
    "[\N{ZERO WIDTH SPACE}\N{ZERO WIDTH NON-JOINER}\N{WORD JOINER}\N{ZERO WIDTH NO-BREAK SPACE}\N{SOFT HYPHEN}]"
)


@dataclass(frozen=True, slots=True)
class Tag:
    """A well-formed tag: where it begins and ends, the field and the filter it names (empty for none)."""

    start: int
    end: int
    name: str
    filter: str


@dataclass(frozen=True, slots=True)
class Misfit:
    """Something between braces that may not stand there."""

    start: int
    end: int
    code: TemplateCode


def scan(text: str) -> Iterator[Tag | Misfit]:
    """Yield what stands between braces in `text`, first to last, in time that grows with its length."""
    place = 0
    while found := _MARK.search(text, place):
        yield from _between(text, place, found.start())
        here = _read(text, found)
        yield here
        place = here.end
    yield from _between(text, place, len(text))


def _read(text: str, found: re.Match[str]) -> Tag | Misfit:
    start, mark = found.start(), found[0]
    if mark == "}}":
        return Misfit(start, _run_end(text, start, "}"), TemplateCode.BRACES_STRAY)
    if mark in _CODES:
        end = text.find(_ENDS[mark], start)
        return Misfit(start, end + 2 if end >= 0 else len(text), _CODES[mark])
    following = _MARK.search(text, found.end())
    if _run_end(text, start, "{") > found.end():
        closed = following is not None and following[0] == "}}"
        end = _run_end(text, following.start(), "}") if following and closed else _run_end(text, start, "{")
        return Misfit(start, end, TemplateCode.BRACES_MALFORMED)
    if following is None or following[0] != "}}":
        return Misfit(start, following.start() if following else len(text), TemplateCode.TAG_UNFINISHED)
    end = _run_end(text, following.start(), "}")
    if end > following.end():
        return Misfit(start, end, TemplateCode.BRACES_MALFORMED)
    inner = _SPACES.sub(" ", _NOTHING.sub("", text[found.end() : following.start()])).strip()
    matched = _TAG.fullmatch(inner)
    if matched is None:
        return Misfit(start, end, TemplateCode.EXPRESSION if inner else TemplateCode.BRACES_MALFORMED)
    return Tag(start, end, matched[1], matched[2] or "")


def _between(text: str, start: int, end: int) -> Iterator[Misfit]:
    """Yield braces with a space between them, and single ones round a word."""
    if "{" not in text[start:end] and "}" not in text[start:end]:
        return
    found = [
        *(
            Misfit(each.start(), each.end(), TemplateCode.BRACES_MALFORMED)
            for each in _LOOSE.finditer(text, start, end)
        ),
        *(
            Misfit(each.start(), each.end(), TemplateCode.BRACES_SINGLE)
            for each in _SINGLE.finditer(text, start, end)
        ),
    ]
    for each in sorted(found, key=lambda each: each.start):
        if each.start >= start:
            yield each
            start = each.end


def _run_end(text: str, start: int, brace: str) -> int:
    end = start
    while end < len(text) and text[end] == brace:
        end += 1
    return end
