"""What a Word document holds beside the text a reader sees: revisions, comments, hidden words."""

from collections import Counter
from collections.abc import Iterable
from typing import Final

from lxml import etree

from app.domain.readings import Notice, NoticeCode
from app.intake.readers.docx.marks import marks_in
from app.intake.readers.docx.names import (
    DELETION,
    FALLBACK,
    HIDDEN,
    INSERTION,
    RUN,
)
from app.intake.readers.docx.revisions import has_text
from app.intake.readers.docx.styles import Styles
from app.ooxml.names import qn

_TRACKED: Final = {
    INSERTION: NoticeCode.INSERTIONS,
    DELETION: NoticeCode.DELETIONS,
    qn("w:moveFrom"): NoticeCode.MOVES,
    qn("w:commentReference"): NoticeCode.COMMENTS,
    qn("w:altChunk"): NoticeCode.UNREADABLE_PARTS,
}
_OF_A_MARK: Final = frozenset(map(qn, ("w:rPr", "w:trPr", "w:tcPr", "w:numPr")))
"""Where an insertion or deletion is one of a paragraph mark, row or cell, not of words."""


def notices(roots: Iterable[etree._Element], styles: Styles) -> tuple[Notice, ...]:
    """Return how often each thing stands in the parts of a document; what does not is left out.

    Neighbouring runs one person inserted count as often as Word keeps them apart.
    """
    counts: Counter[NoticeCode] = Counter()
    for root in roots:
        counts.update(_TRACKED[str(each.tag)] for each in root.iter(*_TRACKED) if _is_told(each))
        if styles.any_hides() or next(root.iter(HIDDEN), None) is not None:
            told = marks_in(root, styles).items()
            counts[NoticeCode.HIDDEN_TEXT] += sum(marks.hidden and _is_of_words(each) for each, marks in told)
    return tuple(Notice(code, counts[code]) for code in NoticeCode if counts[code])


def _is_told(element: etree._Element) -> bool:
    parent = element.getparent()
    of_a_mark = parent is not None and parent.tag in _OF_A_MARK
    return not of_a_mark and not _is_twice(element)


def _is_of_words(properties: etree._Element) -> bool:
    run = properties.getparent()
    return run is not None and run.tag == RUN and has_text(run) and not _is_twice(run)


def _is_twice(element: etree._Element) -> bool:
    """Return whether `element` is there for old readers, beside the same for new ones."""
    return next(element.iterancestors(FALLBACK), None) is not None
