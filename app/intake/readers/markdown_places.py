"""Where the words of a Markdown text stand in its source, and the passages they make."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from markdown_it.tree import SyntaxTreeNode

from app.domain.passages import Passage, Role
from app.intake.readers.line_layout import ends_sentence

_TAG: Final = re.compile(r"<(?P<close>/?)\s*(?P<name>\w+)")
_ANY_TAG: Final = re.compile(r"<[^>]*>")
_LINK_END: Final = re.compile(r"\]\([^)\n]*\)")
_NOTE: Final = re.compile(r"\[\^(?P<bracketed>[\w-]{1,20})\](?P<begins>:)?|\^(?P<raised>\d{1,3})\^")
_WIDEST_MARK: Final = 4_000
"""Characters of source between two words of a paragraph: an address behind a link."""
_LONGEST_ENTITY: Final = 12
_LONGEST_HEADING: Final = 40
"""Characters of a heading that ends in a point: in an abbreviation."""
_KNOWN_BY: Final = 8
"""Characters that tell words apart from others near them, where a mark stands among the rest."""


def _is_heading(node: SyntaxTreeNode) -> bool:
    """Return whether a block is a heading: marked as one, or all of it bold or italic and no sentence."""
    if node.type != "paragraph" or not node.children:
        return node.type == "heading"
    marked = [child for child in node.children[0].children if child.type != "text" or child.content.strip()]
    words = _content(marked[0]) if len(marked) == 1 and marked[0].type in ("strong", "em") else ""
    return bool(words) and not (ends_sentence(words) and len(words) > _LONGEST_HEADING)


def _content(node: SyntaxTreeNode) -> str:
    return "".join(_content(child) for child in node.children) if node.children else node.content


class SourceReader:
    """Walks through a source along with its tree, from `start` on."""

    def __init__(self, source: str, start: int = 0) -> None:
        self._source = source
        self._at = start
        self._begin()

    def passages(self, nodes: Iterable[SyntaxTreeNode]) -> Iterator[Passage]:
        """Yield the passages of the nodes that come next; those of notes have their mark as label."""
        for node in nodes:
            if node.type in ("paragraph", "heading", "th", "td"):
                for inline in node.children:
                    self._inlines(inline.children)
                yield from self._passage(Role.HEADING if _is_heading(node) else Role.BODY)
            elif node.type in ("fence", "html_block", "code_block"):
                for line in _ANY_TAG.sub("\n", node.content).splitlines():
                    self._words(line.strip())
                    yield from self._passage(Role.BODY)
            else:
                yield from self.passages(node.children)

    def _begin(self) -> None:
        self._text = ""
        self._runs: list[tuple[int, int]] = []
        self._marks: list[tuple[int, str]] = []
        self._label = ""
        self._raised = False

    def _passage(self, role: Role) -> Iterator[Passage]:
        text = self._text.rstrip()
        if text:
            role = Role.NOTE if self._label else role
            marks = tuple((min(at, len(text)), mark) for at, mark in self._marks)
            runs = tuple(run for run in self._runs if run[0] < len(text))
            yield Passage(text=text, runs=runs, role=role, label=self._label, marks=marks)
        self._begin()

    def _inlines(self, nodes: Iterable[SyntaxTreeNode]) -> None:
        for node in nodes:
            if node.type in ("text", "code_inline"):
                self._text_of(node.content)
            elif node.type in ("softbreak", "hardbreak"):
                self._space("\n" if node.type == "hardbreak" else " ")
            elif node.type == "html_inline":
                self._tag(node.content)
            else:
                self._inlines(node.children)
                end = _LINK_END.match(self._source, self._at) if node.type == "link" else None
                self._at = end.end() if end else self._at

    def _text_of(self, content: str) -> None:
        if self._raised and content.isdigit():
            self._mark(content, content)
            return
        at = 0
        for note in _NOTE.finditer(content):
            self._words(content[at : note.start()])
            self._mark(note["bracketed"] or note["raised"], note.group())
            at = note.end()
        self._words(content[at:])

    def _mark(self, mark: str, printed: str) -> None:
        self._pass(printed)
        if self._text.strip():
            self._marks.append((len(self._text.rstrip()), mark))
        else:
            self._label = mark

    def _space(self, space: str) -> None:
        if self._text and not self._text.endswith((" ", "\n")):
            self._runs.append((len(self._text), self._at))
            self._text += space

    def _tag(self, content: str) -> None:
        self._pass(content)
        tag = _TAG.match(content)
        if tag is not None and tag["name"].casefold() == "br":
            self._space("\n")
        elif tag is not None and tag["name"].casefold() == "sup":
            self._raised = not tag["close"]

    def _pass(self, printed: str) -> None:
        found = self._source.find(printed, self._at, self._at + len(printed) + _WIDEST_MARK)
        self._at = found + len(printed) if found >= 0 else self._at

    def _words(self, content: str) -> None:
        content = content if self._text else content.lstrip()
        if not content:
            return
        found = self._source.find(content, self._at, self._at + len(content) + _WIDEST_MARK)
        if found >= 0:
            self._run(content, found)
            return
        found = self._source.find(content[:_KNOWN_BY], self._at, self._at + _WIDEST_MARK)
        self._at = found if found >= 0 else self._at
        for character in content:  # escaped ones and entities among them
            found = self._source.find(character, self._at, self._at + _LONGEST_ENTITY)
            self._run(character, found if found >= 0 else self._at)

    def _run(self, words: str, start: int) -> None:
        last = self._runs[-1] if self._runs else None
        if last is None or len(self._text) - last[0] != start - last[1]:
            self._runs.append((len(self._text), start))
        self._text += words
        self._at = start + len(words)
