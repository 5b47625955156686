"""Where the words of a Markdown text stand in its source, and the passages they make."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from markdown_it.tree import SyntaxTreeNode

from app.domain.passages import Passage, Role

_TAG: Final = re.compile(r"<(?P<close>/?)\s*(?P<name>\w+)")
_LINK_END: Final = re.compile(r"\]\([^)\n]*\)")
_WIDEST_MARK: Final = 4_000
"""Characters of source between two words of a paragraph: an address behind a link."""


@dataclass
class _Reader:
    """Walks through the source along with the tree."""

    source: str
    at: int = 0
    text: str = ""
    runs: list[tuple[int, int]] = field(default_factory=list)
    marks: list[tuple[int, str]] = field(default_factory=list)
    label: str = ""
    raised: str | None = None

    def passages(self, nodes: Iterable[SyntaxTreeNode]) -> Iterator[Passage]:
        for node in nodes:
            if node.type in ("paragraph", "heading", "th", "td"):
                yield from self._passage(node, Role.HEADING if node.type == "heading" else Role.BODY)
            elif node.type in ("fence", "html_block", "code_block"):
                yield from self._verbatim(node.content)
            else:
                yield from self.passages(node.children)

    def _passage(self, node: SyntaxTreeNode, role: Role) -> Iterator[Passage]:
        self.text, self.runs, self.marks, self.label, self.raised = "", [], [], "", None
        for inline in node.children:
            self._inlines(inline.children)
        if self.text.strip():
            role = Role.NOTE if self.label else role
            yield Passage(text=self.text, runs=tuple(self.runs), role=role, label=self.label, marks=tuple(self.marks))

    def _verbatim(self, content: str) -> Iterator[Passage]:
        for line in re.sub(r"<[^>]*>", "\n", content).splitlines():
            self.text, self.runs = "", []
            self._words(line.strip())
            if self.text:
                yield Passage(text=self.text, runs=tuple(self.runs))

    def _inlines(self, nodes: Iterable[SyntaxTreeNode]) -> None:
        for node in nodes:
            if node.type in ("text", "code_inline"):
                self._words(node.content)
            elif node.type in ("softbreak", "hardbreak"):
                self._space("\n" if node.type == "hardbreak" else " ")
            elif node.type == "html_inline":
                self._tag(node.content)
            else:
                self._inlines(node.children)
                end = _LINK_END.match(self.source, self.at) if node.type == "link" else None
                self.at = end.end() if end else self.at

    def _space(self, mark: str) -> None:
        if self.text and not self.text.endswith((" ", "\n")):
            self.runs.append((len(self.text), self.at))
            self.text += mark

    def _tag(self, content: str) -> None:
        found = self.source.find(content, self.at, self.at + _WIDEST_MARK)
        self.at = found + len(content) if found >= 0 else self.at
        tag = _TAG.match(content)
        if tag is None:
            return
        if tag["name"] == "br":
            self._space("\n")
        elif tag["name"] == "sup":
            self.raised = None if tag["close"] else ""

    def _words(self, content: str) -> None:
        if self.raised is not None and content.isdigit():
            found = self.source.find(content, self.at, self.at + _WIDEST_MARK)
            self.at = found + len(content) if found >= 0 else self.at
            if self.text.strip():
                self.marks.append((len(self.text.rstrip()), content))
            else:
                self.label = content
            return
        content = content if self.text else content.lstrip()
        if not content:
            return
        found = self.source.find(content, self.at, self.at + len(content) + _WIDEST_MARK)
        if found >= 0:
            self.runs.append((len(self.text), found))
            self.text += content
            self.at = found + len(content)
            return
        for character in content:
            found = self.source.find(character, self.at, self.at + _WIDEST_MARK)
            self.at = found if found >= 0 else self.at
            self.runs.append((len(self.text), self.at))
            self.text += character
            self.at += found >= 0


def markdown_passages(nodes: Iterable[SyntaxTreeNode], source: str) -> tuple[Passage, ...]:
    """Return the passages of a Markdown tree, with where they stand in `source`."""
    return tuple(_Reader(source).passages(nodes))
