"""Footnotes of a web page: a link with the mark leads to the note, which begins with the same mark.

So do officielebekendmakingen.nl, Word, LibreOffice and most other programs, each with names of its own.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from lxml import etree

from app.intake.readers.html_tree import first_words, opening_words

_MARK: Final = re.compile(r"[\[(]?(?P<mark>\d{1,3}|[ivx]{1,6}|[a-z]|[*†‡]{1,3})[\])]?")
_SHOWN: Final = re.compile(r"\s*[\[(]?(?P<mark>\d{1,3}|[ivx]{1,6}|[a-z]|[*†‡]{1,3})(?![\w*])[\])]?[.:)]?\s*")
_HOLDS_A_NOTE: Final = frozenset({"p", "div", "li", "dd", "aside", "section", "tr", "footer", "blockquote"})
_HOLDS_SEVERAL_PARAGRAPHS: Final = frozenset({"div", "li", "dd", "aside", "tr"})
_LONGEST_WAY: Final = 12
"""Elements between the anchor of a note and the one that holds it."""


@dataclass(frozen=True, slots=True)
class Note:
    """A note: its mark, and the element that holds its text."""

    mark: str
    element: etree._Element


class PageNotes:
    """The notes of a page by the links that call them."""

    def __init__(self, root: etree._Element) -> None:
        """Take the root of a page."""
        self._order = {element: place for place, element in enumerate(root.iter("*"))}
        self._anchors: dict[str, etree._Element] = {}
        for element in root.iter("*"):
            for name in (element.get("id"), element.get("name") if element.tag == "a" else None):
                if name:
                    self._anchors.setdefault(name, element)
        self.by_link = dict(self._found(root))
        self.elements = frozenset(note.element for note in self.by_link.values())

    def leads_back(self, link: etree._Element) -> bool:
        """Return whether a link leads to a place before it, as that of a note to its mark."""
        address = link.get("href", "")
        target = self._anchors.get(address[1:]) if address.startswith("#") else None
        return target is not None and self._order[target] < self._order[link]

    def _found(self, root: etree._Element) -> Iterator[tuple[etree._Element, Note]]:
        called = {link: target for link in root.iter("a") if (target := self._target(link)) is not None}
        counts = Counter(element for target in set(called.values()) for element in _way_up(target))
        taken: set[etree._Element] = set()
        for link, target in called.items():
            holder = _holder(target, counts)
            if holder is None or holder in taken or self._order[holder] < self._order[link]:
                continue
            mark = _mark_of(link)
            if holder.tag == "li" or _shows(holder, mark):
                taken.add(holder)
                yield link, Note(mark, holder)

    def _target(self, link: etree._Element) -> etree._Element | None:
        """Return where a link leads that looks like a mark, if that is further on in the page."""
        address = link.get("href", "")
        if not address.startswith("#") or not _mark_of(link):
            return None
        target = self._anchors.get(address[1:])
        return target if target is not None and self._order[target] > self._order[link] else None


def _mark_of(link: etree._Element) -> str:
    """Return the mark a link shows, without brackets round it; "" for other words."""
    mark = _MARK.fullmatch(opening_words(link))
    return mark["mark"] if mark else ""


def _way_up(target: etree._Element) -> Iterator[etree._Element]:
    element: etree._Element | None = target
    for _ in range(_LONGEST_WAY):
        if element is None:
            return
        yield element
        element = element.getparent()


def _holder(target: etree._Element, counts: Mapping[etree._Element, int]) -> etree._Element | None:
    """Return the element that holds the whole note whose anchor is `target`."""
    holder = next((each for each in _way_up(target) if each.tag in _HOLDS_A_NOTE and _says_something(each)), None)
    parent = None if holder is None else holder.getparent()
    if parent is None or parent.tag not in _HOLDS_SEVERAL_PARAGRAPHS or counts[parent] != 1:
        return holder
    return holder if any(child.tag in ("h1", "h2", "h3", "h4", "hr") for child in parent) else parent


def _says_something(element: etree._Element) -> bool:
    words = opening_words(element)
    return bool(words) and not _MARK.fullmatch(words)


def shown_mark(text: str) -> re.Match[str] | None:
    """Return the mark (group "mark") that a text begins with, brackets and sign after it included, or None."""
    return _SHOWN.match(text)


def _shows(holder: etree._Element, mark: str) -> bool:
    """Return whether a note begins with its mark."""
    shown = _MARK.fullmatch(first_words(holder)) or shown_mark(opening_words(holder))
    return shown is not None and shown["mark"] == mark
