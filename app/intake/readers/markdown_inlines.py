"""The marks of running text in Markdown, the few HTML tags among them that a letter knows."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from markdown_it.tree import SyntaxTreeNode

from app.domain.inlines import Break, Emph, Inline, Inlines, Link, Strong, Sub, Sup, Text
from app.intake.readers.inline_text import tidy

_TAG: Final = re.compile(r"<(?P<close>/?)\s*(?P<name>\w+)")
_RAISED: Final = ("sup", "sub")


@dataclass(slots=True)
class _Open:
    """An HTML tag waiting for its end, with what stands in it so far; the outermost has no name."""

    name: str = ""
    content: list[Inline] = field(default_factory=list)


def inlines(nodes: Iterable[SyntaxTreeNode]) -> Inlines:
    """Return the inlines of a paragraph; a tag that is no superscript, subscript or line break is left out."""
    return tidy(_read(nodes))


def _read(nodes: Iterable[SyntaxTreeNode]) -> Inlines:
    opened = [_Open()]
    for node in nodes:
        if node.type == "html_inline":
            _tag(node.content, opened)
        else:
            opened[-1].content.extend(_inline(node))
    while len(opened) > 1:  # never closed: only its words count
        content = opened.pop().content
        opened[-1].content.extend(content)
    return tuple(opened[0].content)


def _tag(source: str, opened: list[_Open]) -> None:
    tag = _TAG.match(source)
    name = tag["name"].casefold() if tag else ""
    if name == "br":
        opened[-1].content.append(Break())
    elif name in _RAISED and tag and not tag["close"]:
        opened.append(_Open(name))
    elif name in _RAISED and opened[-1].name == name:
        content = tuple(opened.pop().content)
        opened[-1].content.append(Sup(content) if name == "sup" else Sub(content))


def _inline(node: SyntaxTreeNode) -> Inlines:
    if node.type in ("text", "code_inline"):
        return (Text(node.content),)
    if node.type == "softbreak":
        return (Text(" "),)
    if node.type == "hardbreak":
        return (Break(),)
    inner = _read(node.children)
    if node.type == "strong":
        return (Strong(inner),)
    if node.type == "em":
        return (Emph(inner),)
    if node.type == "link":
        return (Link(str(node.attrs.get("href", "")), inner),)
    return inner
