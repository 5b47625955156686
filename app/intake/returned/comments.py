"""The remarks in the margin of a Word file that came back: about which words, in answer to what, and whether done."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from app.domain.returned import Comment
from app.domain.word_tokens import Fate, TokenKind, Tracked
from app.intake.readers.characters import clean
from app.intake.readers.docx.names import ID, PARAGRAPH, TEXT
from app.intake.readers.docx.parts import Parts
from app.intake.returned.story import Story, proposer
from app.ooxml.names import qn

_LONGEST_ABOUT: Final = 200
_PARAGRAPH_ID: Final = qn("w14:paraId")
_KNOWN_AS, _ANSWERS, _DONE = qn("w15:paraId"), qn("w15:paraIdParent"), qn("w15:done")
_YES: Final = ("1", "true", "on")

_Marked = tuple[int, str]
"""In which of the notes a comment stands, counted from 0, and about which of its words."""


@dataclass(slots=True)
class NotedComments:
    """Gathers the comments on words of notes, while the notes are read one after the other."""

    count: int = 0
    marked: dict[str, _Marked] = field(default_factory=dict)

    def gather(self, story: Story, text: Sequence[Tracked]) -> None:
        """Take what was found in the note that was read last: `text` are its tokens."""
        for key, (start, end) in story.ranges.items():
            self.marked.setdefault(key, (self.count, _about(text, start, end)))
        self.count += 1


def comments(parts: Parts, story: Story, text: Sequence[Tracked], noted: NotedComments) -> Iterator[Comment]:
    """Yield the comments of a file, of which the main text was read as `text` by `story`."""
    root = parts.first_of("comments")
    notes = [at for at, each in enumerate(text) if each.token.kind is TokenKind.NOTE]
    threads = _threads(parts.first_of("commentsExtended"))
    for each in () if root is None else root.iterchildren(qn("w:comment")):
        key = each.get(ID, "")
        place, about = None, ""
        if key in story.ranges:
            place, end = story.ranges[key]
            about = _about(text, place, end)
        elif key in noted.marked and noted.marked[key][0] < len(notes):
            place, about = notes[noted.marked[key][0]], noted.marked[key][1]
        is_answer, is_done = _thread(each, threads)
        yield Comment(proposer(each), _said(each), about, place, is_answer, is_done)


def _about(text: Sequence[Tracked], start: int, end: int) -> str:
    within = [each.token.text for each in text[start:end] if each.fate is not Fate.DELETED]
    return " ".join(filter(None, within))[:_LONGEST_ABOUT]


def _said(comment: etree._Element) -> str:
    lines = ("".join(text.text or "" for text in paragraph.iter(TEXT)) for paragraph in comment.iter(PARAGRAPH))
    return clean("\n".join(filter(None, lines)))


def _threads(extended: etree._Element | None) -> Mapping[str, tuple[bool, bool]]:
    """Return of each comment, by the id of its paragraph, whether it answers another and whether it is done."""
    found = () if extended is None else extended.iterchildren(qn("w15:commentEx"))
    return {each.get(_KNOWN_AS, ""): (each.get(_ANSWERS) is not None, each.get(_DONE) in _YES) for each in found}


def _thread(comment: etree._Element, threads: Mapping[str, tuple[bool, bool]]) -> tuple[bool, bool]:
    known = (each.get(_PARAGRAPH_ID, "") for each in comment.iter(PARAGRAPH))
    return next((threads[each] for each in known if each in threads), (False, False))
