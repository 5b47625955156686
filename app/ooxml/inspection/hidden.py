"""Text that is there and cannot be seen: hidden, white on white, a point high, or a note without a mark."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final

from lxml import etree

from app.domain.inspection import LeakCode
from app.ooxml.inspection.looks import Looks
from app.ooxml.inspection.open_parts import OpenParts, remove
from app.ooxml.inspection.spots import Places, Spot, text_of
from app.ooxml.names import qn

_SHOWN: Final = ("w:t", "w:tab", "w:sym", "w:br", "w:cr", "w:noBreakHyphen", "w:softHyphen", "w:drawing", "w:pict")
_NOTES: Final = {"w:footnotes": "w:footnote", "w:endnotes": "w:endnote"}
_SEPARATORS: Final = ("separator", "continuationSeparator", "continuationNotice")


def hidden_spots(parts: OpenParts) -> Iterator[Spot]:
    """Yield runs nobody sees, unless something dark may lie behind white ones; those are for a person to judge."""
    looks = Looks(parts)
    for part, root in parts.texts():
        places = Places(part, root)
        for run in root.iter(qn("w:r")):
            words = text_of(run)
            if not words.strip() or next(run.iterancestors(qn("w:del"), qn("w:moveFrom")), None) is not None:
                continue
            look = looks.of(run)
            take_out = partial(_empty, run)
            if look.is_hidden:
                yield places.spot(LeakCode.HIDDEN_TEXT, run, take_out, words)
            elif look.is_tiny:
                yield places.spot(LeakCode.TINY_TEXT, run, take_out, words)
            elif look.is_white and not look.may_be_seen:
                yield places.spot(LeakCode.WHITE_TEXT, run, take_out, words)
    yield from _unmarked_notes(parts)


def _unmarked_notes(parts: OpenParts) -> Iterator[Spot]:
    for root_name, note_name in _NOTES.items():
        notes = parts.named(root_name)
        if notes is None:
            continue
        part, root = notes
        asked = {
            mark.get(qn("w:id"))
            for _, tree in parts.texts()
            for mark in tree.iter(qn(f"{note_name}Reference"))
            if next(mark.iterancestors(qn("w:del"), qn("w:moveFrom")), None) is None
        }
        places = Places(part, root)
        for note in list(root.iter(qn(note_name))):
            words = " ".join(text_of(each) for each in note.iter(qn("w:p")))
            if note.get(qn("w:type")) not in _SEPARATORS and note.get(qn("w:id")) not in asked:
                yield places.spot(LeakCode.HIDDEN_TEXT, note, partial(remove, note), words)


def _empty(run: etree._Element) -> None:
    """Take out of a run what it shows; what steers a field or marks a note stays."""
    for child in list(run):
        if child.tag in map(qn, _SHOWN):
            run.remove(child)
    if all(child.tag == qn("w:rPr") for child in run):
        remove(run)
