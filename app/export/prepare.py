"""Turning a part of a house style into a pattern: anchors found by the tags of their content controls.

A place is first marked in the tree by a processing instruction; the tree is then written out once and cut at the
marks. What a Word file remembers of its editing (revision ids, proofing marks, bookmarks) stays behind.
"""

import re
from collections.abc import Mapping
from typing import Final

from lxml import etree

from app.export.house_settings import damaged
from app.export.page_totals import mark_totals
from app.export.patterns import Conditional, FieldPlace, Pattern, Piece, Place, TextPlace
from app.export.trees import forget_editing, fragment, replace
from app.ooxml.names import NAMESPACES, qn

FIELD: Final = "field:"
LABEL: Final = "label:"
TEXT: Final = "text"

_MARK: Final = re.compile(r"<\?aanhef (\w+) ?(\S*?)\?>")
_NAME: Final = re.compile(r"([a-z][a-z0-9_]*)(?:\|([a-z][a-z0-9_]*))?")
_LAST_STAYS: Final = frozenset(map(qn, ("w:hdr", "w:ftr", "w:tc", "w:txbxContent", "w:footnote")))
"""What must end in a paragraph: its last one is empty where its fields are, but there."""


def pattern_of(root: etree._Element, labels: Mapping[str, str], style: str) -> Pattern:
    """Return the part under `root` as a pattern; `root` is used up.

    Raises:
        KnownError: HOUSE_STYLE_DAMAGED when a control asks for a label that is not there (`what` label), bears a tag
            that names no field (tag), or the part does not use Word's own prefixes (prefix).
    """
    return _Preparation(root, labels, style).pattern()


class _Preparation:
    """One part on its way to a pattern."""

    def __init__(self, root: etree._Element, labels: Mapping[str, str], style: str) -> None:
        self._root = root
        self._labels = labels
        self._style = style
        self._places: list[Place] = []
        self._conditions: list[tuple[frozenset[str], str]] = []
        self._labelled: dict[etree._Element, set[str]] = {}

    def pattern(self) -> Pattern:
        forget_editing(self._root)
        for control in list(self._root.iter(qn("w:sdt"))):
            self._control(control)
        mark_totals(self._root, self._mark)
        self._mark_conditions()
        for prefix in ("w", "r"):
            if self._root.nsmap.get(prefix, NAMESPACES[prefix]) != NAMESPACES[prefix]:
                raise damaged(self._style, "prefix", prefix)
        etree.cleanup_namespaces(
            self._root,
            top_nsmap={prefix: NAMESPACES[prefix] for prefix in ("w", "r")},
            keep_ns_prefixes=[prefix for prefix in self._root.nsmap if prefix],
        )
        return Pattern(self._pieces(etree.tostring(self._root, encoding="unicode")))

    def _control(self, control: etree._Element) -> None:
        tag_element = control.find(f"{qn('w:sdtPr')}/{qn('w:tag')}")
        tag = "" if tag_element is None else tag_element.get(qn("w:val"), "")
        content = control.find(qn("w:sdtContent"))
        if tag == TEXT:
            paragraph = next(control.iterancestors(qn("w:p")), control)
            replace(paragraph, [self._mark(TextPlace())])
        elif tag.startswith(FIELD):
            self._put(control, [self._mark(self._field(tag.removeprefix(FIELD), control))])
        elif tag.startswith(LABEL):
            self._label(tag.removeprefix(LABEL), control)
        else:
            replace(control, [] if content is None else list(content))

    def _field(self, name: str, control: etree._Element) -> FieldPlace:
        matched = _NAME.fullmatch(name)
        if matched is None:
            raise damaged(self._style, "tag", f"{FIELD}{name}")
        properties = control.find(qn("w:sdtPr"))
        alias = None if properties is None else properties.find(qn("w:alias"))
        return FieldPlace(
            name=matched[1],
            filter=matched[2] or "",
            alias=matched[1] if alias is None else alias.get(qn("w:val"), matched[1])[:64],
            run=fragment(_formatted(control)),
            is_date=properties is not None and properties.find(qn("w:date")) is not None,
        )

    def _label(self, name: str, control: etree._Element) -> None:
        if name not in self._labels:
            raise damaged(self._style, "label", name)
        run = etree.Element(qn("w:r"), nsmap=None)
        formatting = _formatted(control)
        if formatting is not None:
            run.append(formatting)
        shown = etree.SubElement(run, qn("w:t"))
        shown.text = self._labels[name]
        shown.set(qn("xml:space"), "preserve")
        paragraph = self._put(control, [run])
        if paragraph is not None:
            self._labelled.setdefault(paragraph, set()).add(name)

    def _put(self, control: etree._Element, inner: list[etree._Element]) -> etree._Element | None:
        """Put `inner` where the control shows text; return the paragraph that holds it now."""
        content = control.find(qn("w:sdtContent"))
        holder = None if content is None else next(content.iter(qn("w:p")), None)
        if holder is None or content is None:
            replace(control, inner)
            return next(inner[0].iterancestors(qn("w:p")), None)
        for child in list(holder):
            if child.tag != qn("w:pPr"):
                holder.remove(child)
        holder.extend(inner)
        replace(control, list(content))
        return holder

    def _mark(self, place: Place) -> etree._Element:
        self._places.append(place)
        return etree.ProcessingInstruction("aanhef", f"place {len(self._places) - 1}")

    def _mark_conditions(self) -> None:
        known = {place.name for place in self._places if isinstance(place, FieldPlace)}
        for paragraph in list(self._root.iter(qn("w:p"))):
            names = self._fields_of(paragraph) or frozenset(self._labelled.get(paragraph, set()) & known)
            if names:
                self._conditions.append((names, _empty(paragraph) if _is_needed(paragraph) else ""))
                paragraph.addprevious(etree.ProcessingInstruction("aanhef", f"open {len(self._conditions) - 1}"))
                paragraph.addnext(etree.ProcessingInstruction("aanhef", "close"))

    def _fields_of(self, paragraph: etree._Element) -> frozenset[str]:
        marks = [mark.text or "" for mark in paragraph.iter(etree.PI)]
        places = [self._places[int(text.split()[1])] for text in marks if text.startswith("place ")]
        return frozenset(place.name for place in places if isinstance(place, FieldPlace))

    def _pieces(self, xml: str) -> tuple[Piece, ...]:
        """Return the pieces of `xml`, whose cuts alternate: text, kind of mark, number of mark, text and so on."""
        open_pieces: list[list[Piece]] = [[]]
        open_conditions: list[tuple[frozenset[str], str]] = []
        cuts = _MARK.split(xml)
        open_pieces[-1].append(cuts[0])
        for kind, number, following in zip(cuts[1::3], cuts[2::3], cuts[3::3], strict=True):
            if kind == "place":
                open_pieces[-1].append(self._places[int(number)])
            elif kind == "open":
                open_pieces.append([])
                open_conditions.append(self._conditions[int(number)])
            else:
                names, otherwise = open_conditions.pop()
                inner = Conditional(names, tuple(open_pieces.pop()), otherwise)
                open_pieces[-1].append(inner)
            if following:
                open_pieces[-1].append(following)
        return tuple(open_pieces[0])


def _is_needed(paragraph: etree._Element) -> bool:
    holder = paragraph.getparent()
    return holder is not None and holder.tag in _LAST_STAYS and holder[-1] is paragraph


def _empty(paragraph: etree._Element) -> str:
    return f"<w:p>{fragment(paragraph.find(qn('w:pPr')))}</w:p>"


def _formatted(control: etree._Element) -> etree._Element | None:
    """Return how the control's text is formatted, save where it only shows grey words that ask for a value."""
    properties = control.find(qn("w:sdtPr"))
    if properties is not None and properties.find(qn("w:showingPlcHdr")) is not None:
        return properties.find(qn("w:rPr"))
    run = next(control.iter(qn("w:r")), None)
    return None if run is None else run.find(qn("w:rPr"))
