"""Comments: what was said, the replies, who said it, and the marks in the text. ECMA-376 17.13.4, [MS-DOCX] 2.5."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Final

from lxml import etree

from app.domain.inspection import Leak, LeakCode
from app.ooxml.inspection.open_parts import OpenParts, remove
from app.ooxml.inspection.spots import Places, Spot, shortened, text_of
from app.ooxml.names import qn

_SAID: Final = "comments"
_BESIDE: Final = ("commentsExtended", "commentsIds", "commentsExtensible", "documenttasks", "documentTasks")
_MARKS: Final = ("w:commentRangeStart", "w:commentRangeEnd", "w:commentReference")


def comment_spots(parts: OpenParts) -> Iterator[Spot]:
    """Yield comments one by one, the parts that go with them, the list of people, and marks in the text."""
    for source, each in parts.relationships():
        if each.external:
            continue
        gone = partial(parts.unlink, source, each.id)
        tree = parts.tree(each.target)
        if each.kind == _SAID:
            said = () if tree is None else tree.iter(qn("w:comment"))
            for comment in said:
                words = " ".join(text_of(paragraph) for paragraph in comment.iter(qn("w:p")))
                author = comment.get(qn("w:author"), "")
                yield Spot(_leak(LeakCode.COMMENT, each.target, shortened(words), author), gone)
            yield Spot(_leak(LeakCode.COMMENT, each.target, "", ""), gone, is_echo=True)
        elif each.kind in _BESIDE:
            yield Spot(_leak(LeakCode.COMMENT, each.target, "", ""), gone)
        elif each.kind == "people":
            names = [] if tree is None else [str(person.get(qn("w15:author"), "")) for person in tree]
            yield Spot(_leak(LeakCode.PERSON, each.target, shortened(", ".join(names)), "people"), gone)
    yield from _marks(parts)


def _marks(parts: OpenParts) -> Iterator[Spot]:
    """Marks go with their comment and are told only where there is none."""
    for part, root in parts.texts():
        places = Places(part, root)
        for mark in list(root.iter(*map(qn, _MARKS))):
            spot = places.spot(LeakCode.COMMENT, mark, partial(_unmark, mark))
            yield Spot(spot.leak, spot.take_out, is_echo=True)


def _unmark(mark: etree._Element) -> None:
    run = mark.getparent()
    remove(mark)
    if run is not None and run.tag == qn("w:r") and all(child.tag == qn("w:rPr") for child in run):
        remove(run)


def _leak(code: LeakCode, part: str, words: str, name: str) -> Leak:
    return Leak(code=code, part=part, words=words, name=name)
