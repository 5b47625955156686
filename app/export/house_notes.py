"""Footnotes that belong to a house style, such as one below its letterhead."""

from collections.abc import Iterator
from typing import Final

from lxml import etree

from app.ooxml.names import qn

_SEPARATORS: Final = ("separator", "continuationSeparator", "continuationNotice")


def numbered_notes(root: etree._Element, notes: etree._Element | None) -> list[etree._Element]:
    """Return the notes that the document under `root` refers to, both numbered from 1 in its order.

    A mark that refers to no note is taken away.
    """
    there = {} if notes is None else {note.get(qn("w:id"), ""): note for note in _own(notes)}
    found: dict[str, etree._Element] = {}
    for mark in list(root.iter(qn("w:footnoteReference"))):
        key, holder = mark.get(qn("w:id"), ""), mark.getparent()
        if key in there and key not in found:
            found[key] = there[key]
            mark.set(qn("w:id"), str(len(found)))
        elif holder is not None:
            holder.remove(mark)
    for number, note in enumerate(found.values(), start=1):
        note.set(qn("w:id"), str(number))
        note.tail = None
    return list(found.values())


def _own(notes: etree._Element) -> Iterator[etree._Element]:
    for note in notes.iter(qn("w:footnote")):
        if note.get(qn("w:type")) not in _SEPARATORS:
            yield note
