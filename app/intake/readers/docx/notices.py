"""What a Word document holds beside the text a reader sees: revisions, comments, hidden words."""

from collections.abc import Iterator
from typing import Final

from lxml import etree

from app.domain.readings import Notice, NoticeCode
from app.intake.readers.docx.attributes import below
from app.intake.readers.docx.revisions import is_hidden
from app.intake.readers.docx.styles import Styles
from app.ooxml.names import qn

_TRACKED: Final = {
    qn("w:ins"): NoticeCode.INSERTIONS,
    qn("w:del"): NoticeCode.DELETIONS,
    qn("w:moveFrom"): NoticeCode.MOVES,
    qn("w:commentReference"): NoticeCode.COMMENTS,
    qn("w:altChunk"): NoticeCode.UNREADABLE_PARTS,
}
_PROPERTIES: Final = frozenset(map(qn, ("w:rPr", "w:trPr", "w:tcPr", "w:numPr")))
"""Where an insertion or deletion is one of a paragraph mark, row or cell, not of words."""


def notices(roots: Iterator[etree._Element], styles: Styles) -> tuple[Notice, ...]:
    """Return how often each thing stands in the parts of a document; what does not is left out.

    Neighbouring runs one person inserted count as often as Word keeps them apart.
    """
    counts: dict[NoticeCode, int] = {}
    for root in roots:
        twice = {each for fallback in root.iter(qn("mc:Fallback")) for each in fallback.iter(*_TRACKED, qn("w:r"))}
        for element in root.iter(*_TRACKED, qn("w:r")):
            code = None if element in twice else _code(element, styles)
            if code is not None:
                counts[code] = counts.get(code, 0) + 1
    return tuple(Notice(code, counts[code]) for code in NoticeCode if code in counts)


def _code(element: etree._Element, styles: Styles) -> NoticeCode | None:
    if element.tag == qn("w:r"):
        hidden = is_hidden(below(element, "w:rPr"), styles) and bool(_words(element))
        return NoticeCode.HIDDEN_TEXT if hidden else None
    parent = element.getparent()
    of_a_mark = parent is not None and parent.tag in _PROPERTIES
    return None if of_a_mark else _TRACKED[str(element.tag)]


def _words(run: etree._Element) -> str:
    return "".join(text.text or "" for text in run.iter(qn("w:t"))).strip()
