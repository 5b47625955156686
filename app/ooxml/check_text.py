"""Text: styles, lists, notes, tables and bookmarks that are named must be there."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Final

from lxml import etree

from app.ooxml.checked_parts import CheckedParts
from app.ooxml.names import qn

_STYLED: Final = {"w:pStyle": "paragraph", "w:rStyle": "character", "w:tblStyle": "table"}
_PAGE_OF: Final = re.compile(r"\bPAGEREF\s+(\S+)")
_SEPARATORS: Final = ("separator", "continuationSeparator")


def text_faults(parts: CheckedParts) -> Iterator[str]:
    """Yield what the text names and the package lacks, and tables that do not fit their grid."""
    yield from _style_faults(parts)
    yield from _list_faults(parts)
    yield from _note_faults(parts)
    yield from _bookmark_faults(parts)
    for name, tree in parts.words():
        for cell in tree.iter(qn("w:tc")):
            if not len(cell) or cell[-1].tag != qn("w:p"):
                yield f"{name}: a cell does not end in a paragraph"
        for table in tree.iter(qn("w:tbl")):
            yield from _grid_faults(name, table)


def _style_faults(parts: CheckedParts) -> Iterator[str]:
    styles = parts.named("w:styles")
    known = set()
    if styles is not None:
        known = {(style.get(qn("w:type")), style.get(qn("w:styleId"))) for style in styles.iter(qn("w:style"))}
    asked = {
        (name, kind, element.get(qn("w:val")))
        for name, tree in parts.words()
        for mark, kind in _STYLED.items()
        for element in tree.iter(qn(mark))
    }
    for name, kind, style in sorted(asked, key=str):
        if (kind, style) not in known:
            yield f"{name}: no {kind} style {style}"


def _list_faults(parts: CheckedParts) -> Iterator[str]:
    numbering = parts.named("w:numbering")
    levels: dict[str, set[str | None]] = {}
    numbers: dict[str, str] = {}
    if numbering is not None:
        for abstract in numbering.iter(qn("w:abstractNum")):
            defined = {level.get(qn("w:ilvl")) for level in abstract.iter(qn("w:lvl"))}
            levels[abstract.get(qn("w:abstractNumId"), "")] = defined
        for each in numbering.iter(qn("w:num")):
            numbers[each.get(qn("w:numId"), "")] = _child(each, "w:abstractNumId")
    for number, target in numbers.items():
        if target not in levels:
            yield f"list {number} has no abstract {target}"
    places = {
        (name, _child(place, "w:numId"), _child(place, "w:ilvl") or "0")
        for name, tree in parts.words()
        for place in tree.iter(qn("w:numPr"))
    }
    for name, key, depth in sorted(places):
        if key not in numbers:
            yield f"{name}: no list {key}"
        elif depth not in levels.get(numbers[key], {depth}):
            yield f"{name}: list {key} has no level {depth}"


def _note_faults(parts: CheckedParts) -> Iterator[str]:
    notes = parts.named("w:footnotes")
    there = [] if notes is None else list(notes.iter(qn("w:footnote")))
    ids = Counter(note.get(qn("w:id"), "") for note in there)
    yield from (f"{count} notes have the id {key}" for key, count in ids.items() if count > 1)
    asked: Counter[str] = Counter()
    for name, tree in parts.words():
        found = [reference.get(qn("w:id"), "") for reference in tree.iter(qn("w:footnoteReference"))]
        asked.update(found)
        if found and tree.tag != qn("w:document"):
            yield f"{name}: a note outside the document"
    settings = parts.named("w:settings")
    separators = [] if settings is None else [note.get(qn("w:id"), "") for note in settings.iter(qn("w:footnote"))]
    for key in sorted({*asked, *separators} - ids.keys()):
        yield f"no note {key}"
    for note in there:
        if note.get(qn("w:type")) not in _SEPARATORS and asked[note.get(qn("w:id"), "")] != 1:
            yield f"note {note.get(qn('w:id'))} is referred to {asked[note.get(qn('w:id'), '')]} times"


def _bookmark_faults(parts: CheckedParts) -> Iterator[str]:
    starts = [mark for _, tree in parts.words() for mark in tree.iter(qn("w:bookmarkStart"))]
    ends = Counter(mark.get(qn("w:id")) for _, tree in parts.words() for mark in tree.iter(qn("w:bookmarkEnd")))
    for kind in ("id", "name"):
        for value, count in Counter(mark.get(qn(f"w:{kind}")) for mark in starts).items():
            if count > 1:
                yield f"{count} bookmarks have the {kind} {value}"
    for mark in starts:
        if ends[mark.get(qn("w:id"))] != 1:
            yield f"bookmark {mark.get(qn('w:name'))} does not end once"
    names = {mark.get(qn("w:name")) for mark in starts}
    for name, tree in parts.words():
        for field in tree.iter(qn("w:fldSimple"), qn("w:instrText")):
            for asked in _PAGE_OF.findall(field.get(qn("w:instr"), "") or field.text or ""):
                if asked not in names:
                    yield f"{name}: no bookmark {asked}"


def _grid_faults(part: str, table: etree._Element) -> Iterator[str]:
    columns = len(table.findall(f"{qn('w:tblGrid')}/{qn('w:gridCol')}"))
    for row in table.findall(qn("w:tr")):
        spans = [cell.find(f"{qn('w:tcPr')}/{qn('w:gridSpan')}") for cell in row.findall(qn("w:tc"))]
        filled = sum(1 if span is None else int(span.get(qn("w:val"), "1")) for span in spans)
        if filled != columns:
            yield f"{part}: a row fills {filled} of {columns} columns"


def _child(element: etree._Element, name: str) -> str:
    child = element.find(qn(name))
    return "" if child is None else child.get(qn("w:val"), "")
