"""Text that is there and cannot be seen: hidden, in the colour of its ground, a point high, a note without a mark."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import Final

from lxml import etree

from app.domain.inspection import LeakCode
from app.ooxml.inspection.looks import Looks
from app.ooxml.inspection.open_parts import OpenParts, remove, unwrap
from app.ooxml.inspection.spots import Places, Spot, text_of
from app.ooxml.names import OFFICE, qn

_PICTURES: Final = ("w:drawing", "w:pict", "w:object", "mc:AlternateContent")
_SHOWN: Final = ("w:t", "m:t", "w:tab", "w:sym", "w:br", "w:cr", "w:noBreakHyphen", "w:softHyphen", *_PICTURES)
_SHAPES: Final = (
    "v:shape",
    "v:rect",
    "v:oval",
    "v:roundrect",
    "v:line",
    "v:group",
    "v:polyline",
    "v:curve",
    "v:image",
)
_INVISIBLE: Final = re.compile(r"visibility\s*:\s*hidden|display\s*:\s*none", re.IGNORECASE)
_NOTES: Final = {"w:footnotes": "w:footnote", "w:endnotes": "w:endnote"}
_SEPARATORS: Final = ("separator", "continuationSeparator", "continuationNotice")


def hidden_spots(parts: OpenParts) -> Iterator[Spot]:
    """Yield what nobody sees; where it cannot be told what colour lies behind letters they count as seen."""
    looks = Looks(parts)
    for part, root in parts.texts():
        places = Places(part, root)
        for run in root.iter(qn("w:r"), qn("m:r")):
            words = text_of(run)
            if not (words.strip() or _has_picture(run)) or _is_struck(run):
                continue
            look = looks.of(run)
            take_out = partial(_empty, run)
            if look.is_hidden:
                yield places.spot(LeakCode.HIDDEN_TEXT, run, take_out, words)
            elif not words.strip():
                continue
            elif look.is_tiny:
                yield places.spot(LeakCode.TINY_TEXT, run, take_out, words)
            elif look.is_covered:
                yield places.spot(LeakCode.WHITE_TEXT, run, take_out, words)
        yield from _hidden_boxes(places, root)
        yield from _other_words(places, root)
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


def _hidden_boxes(places: Places, root: etree._Element) -> Iterator[Spot]:
    """Yield words in drawings that are marked as hidden. Word hides them, others show them: a person is to judge."""
    drawings = [
        drawing
        for named in root.iter(qn("wp:docPr"))
        if named.get("hidden") in ("1", "true")
        and (drawing := next(named.iterancestors(qn("w:drawing")), None)) is not None
    ]
    shapes = [shape for shape in root.iter(*map(qn, _SHAPES)) if _INVISIBLE.search(shape.get("style", ""))]
    for element in (*drawings, *shapes):
        if words := _all_words(element):
            yield places.spot(LeakCode.HIDDEN_TEXT, element, None, words)


def _other_words(places: Places, root: etree._Element) -> Iterator[Spot]:
    """Yield of two versions of a drawing the one that says something else and is never shown by Word."""
    for several in list(root.iter(qn("mc:AlternateContent"))):
        fallback = several.find(qn("mc:Fallback"))
        chosen = next((each for each in several.findall(qn("mc:Choice")) if _is_understood(each)), None)
        for each in several:
            shown = fallback if chosen is None else chosen
            said = _all_words(each)
            if each is not shown and said and said != ("" if shown is None else _all_words(shown)):
                spot = places.spot(LeakCode.HIDDEN_TEXT, each, partial(_forget_version, several, each), said)
                yield Spot(spot.leak, spot.take_out)


def _is_understood(choice: etree._Element) -> bool:
    asked = (choice.nsmap.get(prefix, "") or "" for prefix in choice.get("Requires", "").split())
    return all(uri.startswith(OFFICE) for uri in asked)


def _forget_version(several: etree._Element, version: etree._Element) -> None:
    """Take one version out; where no choice is left the other stands by itself."""
    remove(version)
    if several.find(qn("mc:Choice")) is None:
        for left in several:
            unwrap(left)
        unwrap(several)


def _all_words(element: etree._Element) -> str:
    """Return the words under an element, those of text boxes included, that were not deleted."""
    return " ".join("".join(text.text or "" for text in element.iter(qn("w:t"))).split())


def _is_struck(run: etree._Element) -> bool:
    return next(run.iterancestors(qn("w:del"), qn("w:moveFrom")), None) is not None


def _has_picture(run: etree._Element) -> bool:
    return any(child.tag in map(qn, _PICTURES) for child in run)


def _empty(run: etree._Element) -> None:
    """Take out of a run what it shows; what steers a field or marks a note stays."""
    for child in list(run):
        if child.tag in map(qn, _SHOWN):
            run.remove(child)
    if all(child.tag == qn("w:rPr") for child in run):
        remove(run)
