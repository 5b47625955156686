"""The running text of a paragraph cut into what is compared: words, spaces, signs, notes, and whatever else."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import Final

from lxml import etree

from app.export.trees import formatting, fragment
from app.ooxml.names import qn

PIECES: Final = re.compile(r"\s+|\w+|[^\w\s]")
_COUNTED: Final = re.compile(r"\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF)\b")
_UNTRACKED: Final = frozenset(map(qn, ("w:bookmarkStart", "w:bookmarkEnd", "w:fldSimple", "w:proofErr")))
NOTE: Final = "note"

Address = Callable[[str], str]
"""Where the relationship with an id leads to."""


@dataclass(frozen=True, slots=True)
class Token:
    """One piece of running text; pieces of equal `key` are the same.

    `text` is a word's, or empty, and `looks` its formatting; `link` is the hyperlink it stands in. What is not
    `tracked` (a page number) cannot be marked as a change.
    """

    key: Hashable
    text: str
    elements: tuple[etree._Element, ...]
    link: etree._Element | None = None
    looks: str = ""
    note: str = ""
    tracked: bool = True

    @property
    def is_word(self) -> bool:
        """Return whether a reader would see it as more than space and punctuation."""
        return not self.text or any(map(str.isalnum, self.text))


def tokens(paragraph: etree._Element, address: Address) -> list[Token]:
    """Return the pieces of a paragraph in order."""
    return list(_of(paragraph, None, "", address))


def _of(parent: etree._Element, link: etree._Element | None, leads: str, address: Address) -> Iterator[Token]:
    field: list[etree._Element] = []
    for element in parent:
        if element.tag == qn("w:pPr"):
            continue
        kinds = [each.get(qn("w:fldCharType")) for each in element.iter(qn("w:fldChar"))]
        if field or "begin" in kinds:
            field.append(element)
            if "end" in kinds:
                yield _field(field, link)
                field = []
        elif element.tag == qn("w:hyperlink"):
            target = element.get(qn("r:id"), "")
            yield from _of(element, element, address(target) if target else fragment(element), address)
        elif element.tag == qn("w:r"):
            yield from _run(element, link, leads)
        elif _is_counter(element):
            yield from _of(element, link, leads, address)
        else:
            page = element.tag == qn("w:fldSimple") and _COUNTED.match(element.get(qn("w:instr"), ""))
            key = "page number" if page else fragment(element)
            yield Token(key, "", (element,), link, tracked=element.tag not in _UNTRACKED)


def _is_counter(element: etree._Element) -> bool:
    """Return whether this is the number of a caption: shown as its words, for Word cannot track a simple field."""
    return element.tag == qn("w:fldSimple") and element.get(qn("w:instr"), "").split()[:1] == ["SEQ"]


def _field(elements: list[etree._Element], link: etree._Element | None) -> Token:
    asked = "".join(each.text or "" for element in elements for each in element.iter(qn("w:instrText")))
    key = "page number" if _COUNTED.match(asked) else "".join(map(fragment, elements))
    return Token(key, "", tuple(elements), link)


def _run(run: etree._Element, link: etree._Element | None, leads: str) -> Iterator[Token]:
    looks = formatting(run)
    for child in run:
        if child.tag == qn("w:t"):
            for piece in PIECES.findall(child.text or ""):
                yield Token((piece, looks, leads), piece, (run,), link, looks)
        elif child.tag == qn("w:footnoteReference"):
            yield Token(NOTE, "", (_alone(run, child),), link, note=child.get(qn("w:id"), ""))
        elif child.tag != qn("w:rPr"):
            yield Token((fragment(child), looks, leads), "", (_alone(run, child),), link)


def _alone(run: etree._Element, child: etree._Element) -> etree._Element:
    """Return a run of the same looks that holds only this."""
    made = etree.Element(run.tag)
    looks = run.find(qn("w:rPr"))
    made.extend(deepcopy(each) for each in (looks, child) if each is not None)
    return made
