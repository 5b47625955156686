"""The running text of a paragraph."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final, TypeAlias

from lxml import etree

from app.domain.blocks import PageBreak
from app.domain.inlines import Break, Emph, Footnote, Inline, Inlines, Link, Strong, Sub, Sup, Text
from app.intake.readers.characters import clean
from app.intake.readers.docx.attributes import below, is_on, value
from app.intake.readers.docx.revisions import boxes, is_hidden, seen
from app.intake.readers.docx.styles import Styles
from app.ooxml.names import qn

_DRAWINGS: Final = frozenset(map(qn, ("w:drawing", "w:pict", "w:object")))
_NOTES: Final = frozenset(map(qn, ("w:footnoteReference", "w:endnoteReference")))
_CHARACTERS: Final = {qn("w:tab"): " ", qn("w:ptab"): " ", qn("w:noBreakHyphen"): "\u2011"}
_OPENED: Final = ("http://", "https://", "mailto:")
_PRIVATE: Final = range(0xE000, 0xF900)
"""Where symbol fonts keep their signs; without the font they mean nothing."""


@dataclass(frozen=True, slots=True)
class Box:
    """A text box met in a paragraph: its w:txbxContent."""

    content: etree._Element


Token: TypeAlias = Inline | PageBreak | Box


@dataclass(frozen=True, slots=True)
class Runs:
    """Reads the runs of one part.

    `hidden` are the elements in field codes, `links` the addresses by relationship id, `note` gives the footnote a
    reference mark stands for, or None where it has none.
    """

    styles: Styles
    hidden: frozenset[etree._Element]
    links: Mapping[str, str]
    note: Callable[[etree._Element], Footnote | None]

    def tokens(self, parent: etree._Element) -> Iterator[Token]:
        """Yield what stands in a paragraph, or in a hyperlink, in order."""
        for child in seen(parent):
            if child.tag == qn("w:r"):
                yield from self._run(child)
            elif child.tag == qn("w:hyperlink"):
                yield from self._link(child)
            elif child.tag in (qn("m:oMath"), qn("m:oMathPara")):
                yield Text(clean("".join(each.text or "" for each in child.iter(qn("m:t")))))

    def _link(self, element: etree._Element) -> Iterator[Token]:
        address = self.links.get(element.get(qn("r:id"), ""), "")
        tokens = tuple(self.tokens(element))
        words = tuple(each for each in tokens if not isinstance(each, PageBreak | Box | Footnote | Link))
        if len(words) < len(tokens) or not address.startswith(_OPENED):
            yield from tokens
        else:
            yield Link(clean(address), words)

    def _run(self, run: etree._Element) -> Iterator[Token]:
        properties = below(run, "w:rPr")
        if is_hidden(properties, self.styles):
            return
        for child in seen(run):
            if child in self.hidden:
                continue
            if child.tag in _NOTES:
                note = self.note(child)
                if note is not None:
                    yield note
            elif child.tag in _DRAWINGS:
                yield from map(Box, boxes(child))
            elif child.tag == qn("w:br"):
                yield PageBreak() if child.get(qn("w:type")) == "page" else Break()
            elif child.tag == qn("w:cr"):
                yield Break()
            elif text := _text(child):
                yield from self._marked(Text(text), properties)

    def _marked(self, text: Text, properties: etree._Element | None) -> Inlines:
        if properties is None or not text.text.strip():
            return (text,)
        marked: Inline = text
        raised = value(properties, "w:vertAlign")
        if raised == "superscript":
            marked = Sup((marked,))
        elif raised == "subscript":
            marked = Sub((marked,))
        style = value(properties, "w:rStyle")
        if self._is_set(properties, style, "w:i"):
            marked = Emph((marked,))
        return (Strong((marked,)) if self._is_set(properties, style, "w:b") else marked,)

    def _is_set(self, properties: etree._Element, style: str | None, name: str) -> bool:
        own = is_on(properties, name)
        return self.styles.switch(style, name) if own is None else own


def _text(element: etree._Element) -> str:
    if element.tag == qn("w:t"):
        return clean(element.text or "").replace("\n", " ").replace("\t", " ")
    if element.tag == qn("w:sym"):
        code = element.get(qn("w:char"), "")
        character = int(code, 16) if len(code) == 4 and all(each in "0123456789abcdefABCDEF" for each in code) else 0
        return "" if character in _PRIVATE else clean(chr(character))
    return _CHARACTERS.get(str(element.tag), "")
