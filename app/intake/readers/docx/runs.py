"""The running text of a paragraph."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, TypeAlias

from lxml import etree

from app.domain.blocks import PageBreak
from app.domain.inlines import Break, Footnote, Inline, Link, Text
from app.intake.readers.characters import clean
from app.intake.readers.docx.field_codes import code_elements
from app.intake.readers.docx.marks import PLAIN, Marks, marks_in
from app.intake.readers.docx.names import (
    BREAK,
    DRAWINGS,
    ENDNOTE_MARK,
    FOOTNOTE_MARK,
    FORMULA_TEXT,
    FORMULAS,
    HYPERLINK,
    HYPHEN,
    LINE_END,
    PLACED_TAB,
    RELATIONSHIP,
    RUN,
    RUN_PROPERTIES,
    SYMBOL,
    TAB,
    TEXT,
    TYPE,
)
from app.intake.readers.docx.revisions import boxes, seen, wrapping
from app.intake.readers.docx.styles import Styles
from app.ooxml.names import qn

_CHARACTERS: Final = {TAB: " ", PLACED_TAB: " ", HYPHEN: "\u2011"}
_NO_WORDS: Final = frozenset((BREAK, LINE_END, FOOTNOTE_MARK, ENDNOTE_MARK, *DRAWINGS))
_SYMBOL: Final = qn("w:char")
_OPENED: Final = ("http://", "https://", "mailto:")
_PRIVATE: Final = range(0xE000, 0xF900)
"""Where symbol fonts keep their signs; without the font they mean nothing."""


@dataclass(frozen=True, slots=True)
class Box:
    """A text box met in a paragraph: its w:txbxContent."""

    content: etree._Element


Token: TypeAlias = Inline | PageBreak | Box


@dataclass(slots=True)
class _Line:
    """Tokens in order; words that follow one another with the same marks become one."""

    tokens: list[Token] = field(default_factory=list)
    _words: list[str] = field(default_factory=list)
    _marks: Marks = PLAIN

    def words(self, text: str, marks: Marks) -> None:
        if marks is not self._marks and marks != self._marks:
            self._end_words()
            self._marks = marks
        self._words.append(text)

    def put(self, token: Token) -> None:
        self._end_words()
        self.tokens.append(token)

    def whole(self) -> list[Token]:
        self._end_words()
        return self.tokens

    def _end_words(self) -> None:
        if self._words:
            self.tokens.append(self._marks.on("".join(self._words)))
            self._words.clear()


@dataclass(frozen=True, slots=True)
class Runs:
    """Reads the runs of one part.

    `hidden` are the elements in field codes, `marks` those of run properties, `wrapping` the elements with wrappers
    in them, `links` the addresses by relationship id; `note` gives the footnote a reference mark stands for, or None
    where it has none.
    """

    hidden: frozenset[etree._Element]
    marks: Mapping[etree._Element, Marks]
    wrapping: frozenset[etree._Element | None]
    links: Mapping[str, str]
    note: Callable[[etree._Element], Footnote | None]

    def tokens(self, parent: etree._Element) -> list[Token]:
        """Return what stands in a paragraph, or in a hyperlink, in order."""
        line = _Line()
        for child in self._seen(parent):
            if child.tag == RUN:
                self._run(child, line)
            elif child.tag == HYPERLINK:
                for token in self._link(child):
                    line.put(token)
            elif child.tag in FORMULAS:
                line.put(Text(clean("".join(each.text or "" for each in child.iter(FORMULA_TEXT)))))
        return line.whole()

    def _seen(self, parent: etree._Element) -> Iterable[etree._Element]:
        return seen(parent) if parent in self.wrapping else parent

    def _link(self, element: etree._Element) -> Iterator[Token]:
        address = self.links.get(element.get(RELATIONSHIP, ""), "")
        tokens = self.tokens(element)
        words = tuple(each for each in tokens if not isinstance(each, PageBreak | Box | Footnote | Link))
        if len(words) < len(tokens) or not address.startswith(_OPENED):
            yield from tokens
        else:
            yield Link(clean(address), words)

    def _run(self, run: etree._Element, line: _Line) -> None:
        marks = PLAIN
        for child in self._seen(run):
            if child.tag == RUN_PROPERTIES:
                marks = self.marks.get(child, PLAIN)
                if marks.hidden:
                    return
            elif child in self.hidden:
                continue
            elif text := _text(child):
                line.words(text, PLAIN if marks is PLAIN or text.isspace() else marks)
            elif child.tag in _NO_WORDS:
                self._put(child, line)

    def _put(self, child: etree._Element, line: _Line) -> None:
        """Put what is no word: a break, a note, the boxes of a drawing."""
        if child.tag == BREAK:
            line.put(PageBreak() if child.get(TYPE) == "page" else Break())
        elif child.tag == LINE_END:
            line.put(Break())
        elif child.tag in DRAWINGS:
            for content in boxes(child):
                line.put(Box(content))
        elif child.tag in (FOOTNOTE_MARK, ENDNOTE_MARK):
            note = self.note(child)
            if note is not None:
                line.put(note)


def _no_note(_mark: etree._Element) -> None:
    """Notes do not stand in notes."""


def runs_of(
    root: etree._Element,
    styles: Styles,
    links: Mapping[str, str] = MappingProxyType({}),
    note: Callable[[etree._Element], Footnote | None] = _no_note,
) -> Runs:
    """Return what reads the runs in `root`: a part, or a note."""
    return Runs(code_elements(root), marks_in(root, styles), wrapping(root), links, note)


def _text(element: etree._Element) -> str:
    if element.tag == TEXT:
        return clean(element.text or "")
    if element.tag == SYMBOL:
        code = element.get(_SYMBOL, "")
        character = int(code, 16) if len(code) == 4 and all(each in "0123456789abcdefABCDEF" for each in code) else 0
        return "" if character in _PRIVATE else clean(chr(character))
    return _CHARACTERS.get(str(element.tag), "")
