"""The text of a paragraph as a reader sees it, over all its runs; and a stretch of it replaced by an element.

Word cuts text into runs wherever spelling, language or an edit changed, so that a word seldom stands in one.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import Final

from lxml import etree

from app.ooxml.names import qn

OBJECT: Final = "\N{OBJECT REPLACEMENT CHARACTER}"
"""Stands for whatever is no text: a picture, a field, a note mark, a control that is passed over."""

_SHOWN: Final = {
    qn("w:tab"): "\t",
    qn("w:ptab"): "\t",
    qn("w:br"): "\n",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "\N{NON-BREAKING HYPHEN}",
    qn("w:softHyphen"): "",
    qn("w:lastRenderedPageBreak"): "",
    qn("w:rPr"): "",
    qn("w:annotationRef"): "",
}
_HOLDERS: Final = frozenset(
    map(
        qn,
        ("w:hyperlink", "w:ins", "w:del", "w:moveTo", "w:moveFrom", "w:fldSimple", "w:dir", "w:bdo", "w:customXml"),
    )
)
_UNSEEN: Final = frozenset(map(qn, ("w:lang", "w:noProof")))
"""Formatting nobody sees."""


@dataclass(frozen=True, slots=True)
class _Segment:
    start: int
    node: etree._Element
    holder: etree._Element

    @property
    def text(self) -> str:
        return self.node.text or ""


class ParagraphText:
    """The text of one w:p. Stretches must be replaced from the last to the first; the text itself then goes stale."""

    def __init__(self, paragraph: etree._Element, passes_over: Callable[[etree._Element], bool]) -> None:
        """Read `paragraph`; of a w:sdt for which `passes_over` is true only `OBJECT` shows."""
        self._passes_over = passes_over
        self._pieces: list[str] = []
        self._segments: list[_Segment] = []
        self._length = 0
        self._gather(paragraph)
        self._starts = [each.start for each in self._segments]
        self.text = "".join(self._pieces)

    def is_torn(self, start: int, end: int) -> bool:
        """Return whether a stretch holds something else than text, or begins inside a link and ends outside it."""
        if any(mark in self.text[start:end] for mark in (OBJECT, "\t", "\n")):
            return True
        return len({each.holder for each in self._within(start, end)}) > 1

    def is_mixed(self, start: int, end: int) -> bool:
        """Return whether the characters of a stretch look different from one another."""
        looks = {_look(each.node.getparent()) for each in self._within(start, end)}
        return len(looks) > 1

    def put(self, start: int, end: int, made: Callable[[etree._Element | None], etree._Element]) -> None:
        """Replace a stretch by what `made` returns; it is given the w:rPr of the first character.

        Raises:
            ValueError: when the stretch holds no text.
        """
        within = self._within(start, end)
        if not within:
            raise ValueError("nothing to replace")
        first = within[0]
        run = first.node.getparent()
        assert run is not None
        look = run.find(qn("w:rPr"))
        rest = _split(run, first.node, first.text[end - first.start :] if end > first.start else "", look)
        _say(first.node, first.text[: start - first.start])
        for each in within[1:]:
            _say(each.node, each.text[end - each.start :] if end < each.start + len(each.text) else "")
        if rest is not None:
            run.addnext(rest)
        run.addnext(made(look))
        for each in within:
            _tidy(each.node)

    def _within(self, start: int, end: int) -> list[_Segment]:
        found: list[_Segment] = []
        place = max(0, bisect_right(self._starts, start) - 1)
        while place < len(self._segments) and self._segments[place].start < end:
            each = self._segments[place]
            if each.start + len(each.text) > start:
                found.append(each)
            place += 1
        return found

    def _gather(self, holder: etree._Element) -> None:
        for child in holder:
            if child.tag == qn("w:r"):
                self._run(child, holder)
            elif child.tag in _HOLDERS:
                self._gather(child)
            elif child.tag == qn("w:sdt"):
                content = child.find(qn("w:sdtContent"))
                if content is None or self._passes_over(child):
                    self._add(OBJECT)
                else:
                    self._gather(content)

    def _run(self, run: etree._Element, holder: etree._Element) -> None:
        for node in run:
            if node.tag == qn("w:t"):
                if node.text:
                    self._segments.append(_Segment(self._length, node, holder))
                    self._add(node.text)
            else:
                self._add(_SHOWN.get(str(node.tag), OBJECT))

    def _add(self, shown: str) -> None:
        self._pieces.append(shown)
        self._length += len(shown)


def paragraphs(root: etree._Element) -> Iterator[etree._Element]:
    """Yield every w:p under `root` once: those of a text box are not read again in the copy for old readers."""
    for paragraph in root.iter(qn("w:p")):
        if next(paragraph.iterancestors(qn("mc:Fallback")), None) is None:
            yield paragraph


def _split(
    run: etree._Element, node: etree._Element, left: str, look: etree._Element | None
) -> etree._Element | None:
    """Return a run with what comes after a stretch in the run it begins in; None for nothing."""
    following = list(node.itersiblings())
    if not left and not following:
        return None
    rest = etree.Element(qn("w:r"))
    if look is not None:
        rest.append(deepcopy(look))
    if left:
        _say(etree.SubElement(rest, qn("w:t")), left)
    rest.extend(following)
    return rest


def _say(node: etree._Element, text: str) -> None:
    node.text = text
    if text != text.strip():
        node.set(qn("xml:space"), "preserve")


def _tidy(node: etree._Element) -> None:
    """Take a node without text away, and its run with it where that holds nothing else."""
    run = node.getparent()
    if node.text or run is None:
        return
    run.remove(node)
    holder = run.getparent()
    if holder is not None and all(each.tag == qn("w:rPr") for each in run):
        holder.remove(run)


def _look(run: etree._Element | None) -> bytes:
    properties = None if run is None else run.find(qn("w:rPr"))
    if properties is None:
        return b""
    seen = deepcopy(properties)
    for each in list(seen):
        if each.tag == qn("w:rFonts"):
            each.attrib.pop(qn("w:hint"), "")
        if each.tag in _UNSEEN or (each.tag == qn("w:rFonts") and not each.attrib):
            seen.remove(each)
    return b"".join(sorted(etree.tostring(each, method="c14n") for each in seen))
