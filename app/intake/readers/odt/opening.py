"""Where the letterhead ends and the letter begins."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import Final

from lxml import etree

from app.intake.labels import is_label
from app.intake.readers.odt.names import qn
from app.intake.readers.odt.story import SHAPES, is_hidden

MOST_LETTERHEAD_LINES: Final = 30
"""A table with more lines than this holds the letter itself, whatever stands in it."""
LONGEST_LETTERHEAD_LINE: Final = 120

_DECLARATIONS: Final = frozenset(
    map(qn, ("text:tracked-changes", "text:sequence-decls", "text:variable-decls", "text:user-field-decls",
             "office:forms", "text:dde-connection-decls"))
)  # fmt: skip
_PARAGRAPHS: Final = (qn("text:p"), qn("text:h"))


@dataclass(frozen=True, slots=True)
class Opening:
    """A body cut in two; `shapes` hang on the first running paragraph and belong to the letterhead."""

    letterhead: Sequence[etree._Element]
    letter: Sequence[etree._Element]
    shapes: Sequence[etree._Element] = ()


def opening(body: etree._Element) -> Opening:
    """Return the body cut where its running text begins.

    Frames on the page, tables of short lines and empty paragraphs with frames before the first running paragraph are
    letterhead. A body of nothing else is a letter without one.
    """
    elements = [each for each in _flat(body) if not is_hidden(each)]
    head = list(takewhile(_is_placed, elements))
    rest = elements[len(head) :]
    if not rest:
        return Opening((), elements)
    shapes = tuple(each for each in rest[0].iter(*SHAPES) if _outermost(each, rest[0]))
    return Opening(head, rest, shapes if rest[0].tag in _PARAGRAPHS else ())


def _flat(body: etree._Element) -> list[etree._Element]:
    """Return the elements of a body as if no sections stood round them."""
    found: list[etree._Element] = []
    for child in body.iterchildren("*"):
        if child.tag == qn("text:section") and not is_hidden(child):
            found.extend(_flat(child))
        elif child.tag not in _DECLARATIONS:
            found.append(child)
    return found


def _is_placed(element: etree._Element) -> bool:
    if element.tag == qn("table:table"):
        return _is_letterhead_table(element)
    if element.tag in _PARAGRAPHS:
        return not _has_own_text(element) or _is_a_number(element)
    return element.tag in SHAPES or element.tag == qn("text:soft-page-break")


def _has_own_text(paragraph: etree._Element) -> bool:
    boxed = {text for shape in paragraph.iter(*SHAPES) for text in shape.iter("*")}
    texts = ((each, text) for each in paragraph.iter("*") for text in (each.text,) if text and text.strip())
    own = any(each not in boxed for each, _ in texts)
    tails = (each for each in paragraph.iter("*") if each is not paragraph and each.tail and each.tail.strip())
    return own or any(each.getparent() not in boxed for each in tails)


def _is_a_number(paragraph: etree._Element) -> bool:
    """Return whether a paragraph is nothing but a number, as that of an answer in the Aanhangsel."""
    return "".join(map(str, paragraph.itertext())).strip().isdecimal()


def _is_letterhead_table(table: etree._Element) -> bool:
    lines = [" ".join("".join(map(str, each.itertext())).split()) for each in table.iter(*_PARAGRAPHS)]
    filled = [line for line in lines if line]
    if len(filled) > MOST_LETTERHEAD_LINES:
        return False
    return any(map(is_label, filled)) or all(len(line) <= LONGEST_LETTERHEAD_LINE for line in filled)


def _outermost(shape: etree._Element, paragraph: etree._Element) -> bool:
    parent = shape.getparent()
    while parent is not None and parent is not paragraph:
        if parent.tag in SHAPES:
            return False
        parent = parent.getparent()
    return True
