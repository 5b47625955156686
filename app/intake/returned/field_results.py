"""What complex fields show: page numbers, which count for nothing, and links written as a field."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from lxml import etree

from app.intake.readers.docx.names import FIELD_CHARACTER, TEXT
from app.ooxml.names import qn

_INSTRUCTION: Final = qn("w:instrText")
_KIND: Final = qn("w:fldCharType")
_PAGE: Final = re.compile(r"\b(?:NUMPAGES|SECTIONPAGES|PAGE|PAGEREF)\b")
_LINK: Final = re.compile(r"\s*HYPERLINK\b(.*)", re.DOTALL)
_WORD: Final = re.compile(r'\\(?P<switch>[a-z])|"(?P<quoted>[^"]*)"|(?P<bare>[^\s"\\]+)')


def counts_pages(code: str) -> bool:
    """Return whether a field with this code shows the number of a page, or how many there are."""
    return _PAGE.search(code) is not None


def link_of(code: str) -> str:
    """Return where a field with this code leads; nothing where it is no HYPERLINK (ECMA-376 17.16.5.25)."""
    found = _LINK.match(code)
    address = place = switch = ""
    for word in _WORD.finditer(found[1] if found else ""):
        said = word["quoted"] if word["quoted"] is not None else word["bare"]
        if word["switch"]:
            switch = word["switch"]
        else:
            address, place = (address, said) if switch == "l" else (address or ("" if switch else said), place)
            switch = ""
    return f"{address}#{place}" if place else address


def page_numbers(root: etree._Element) -> Iterator[etree._Element]:
    """Yield the text that a field counting pages shows."""
    return (text for text, codes in _results(root) if any(map(counts_pages, codes)))


def links(root: etree._Element) -> Mapping[etree._Element, str]:
    """Return where each text leads that a HYPERLINK field shows."""
    found = ((text, link_of(code)) for text, codes in _results(root) for code in codes)
    return {text: address for text, address in found if address}


def _results(root: etree._Element) -> Iterator[tuple[etree._Element, tuple[str, ...]]]:
    """Yield each text that fields show, with their codes."""
    begun: list[tuple[bool, str]] = []
    for element in root.iter(FIELD_CHARACTER, _INSTRUCTION, TEXT):
        if element.tag == FIELD_CHARACTER:
            kind = element.get(_KIND)
            if kind == "begin":
                begun.append((False, ""))
            elif kind == "separate" and begun:
                begun[-1] = (True, begun[-1][1])
            elif kind == "end" and begun:
                begun.pop()
        elif element.tag == _INSTRUCTION:
            if begun:
                begun[-1] = (begun[-1][0], begun[-1][1] + (element.text or ""))
        elif begun:
            yield element, tuple(code for shows, code in begun if shows)
