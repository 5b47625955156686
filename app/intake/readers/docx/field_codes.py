"""Which runs are the code of a field and which its result (ECMA-376 17.16.18)."""

from typing import Final

from lxml import etree

from app.intake.readers.docx.names import (
    BREAK,
    DRAWINGS,
    ENDNOTE_MARK,
    FIELD_CHARACTER,
    FOOTNOTE_MARK,
    HYPHEN,
    LINE_END,
    PLACED_TAB,
    SYMBOL,
    TAB,
    TEXT,
)
from app.ooxml.names import qn

_KIND: Final = qn("w:fldCharType")
_SHOWN: Final = (
    TEXT, SYMBOL, TAB, PLACED_TAB, HYPHEN, BREAK, LINE_END, FOOTNOTE_MARK, ENDNOTE_MARK, *DRAWINGS,
)  # fmt: skip
"""What would be seen if it did not stand in the code of a field."""


def code_elements(root: etree._Element) -> frozenset[etree._Element]:
    """Return what stands in the code of a field of `root`, where a reader does not see it.

    Fields stand in one another's code and run over paragraphs. One that is never ended hides nothing.
    """
    ended = _ended(root)
    if not ended:
        return frozenset()
    hidden: set[etree._Element] = set()
    in_code: list[bool] = []
    codes = 0
    for element in root.iter(FIELD_CHARACTER, *_SHOWN):
        if element.tag != FIELD_CHARACTER:
            if codes:
                hidden.add(element)
        elif element in ended:
            in_code.append(True)
            codes += 1
        elif in_code and element.get(_KIND) == "separate":
            codes -= in_code[-1]
            in_code[-1] = False
        elif in_code and element.get(_KIND) == "end":
            codes -= in_code.pop()
    return frozenset(hidden)


def _ended(root: etree._Element) -> set[etree._Element]:
    """Return the beginnings of fields that are ended."""
    begun: list[etree._Element] = []
    ended: set[etree._Element] = set()
    for element in root.iter(FIELD_CHARACTER):
        kind = element.get(_KIND)
        if kind == "begin":
            begun.append(element)
        elif kind == "end" and begun:
            ended.add(begun.pop())
    return ended
