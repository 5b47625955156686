"""When two texts are the same text, and how many words one has.

*Same text* is the same sequence of words in the main text and then in each note, after NFKC and with white space
folded. Labels of lists, numbers of questions and answers, note marks and addresses of links are no words of the text.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterable, Iterator

from app.domain.blocks import Blocks
from app.domain.inlines import Footnote
from app.text.plain import plain
from app.text.runs import runs, shown

__all__ = ["Words", "digest", "plain", "word_count", "words", "words_apart"]

Words = tuple[str, ...]


def words_apart(blocks: Blocks) -> tuple[Words, ...]:
    """Return the words of the main text and, after them, those of each note in order of their marks.

    A mark, field or note within a word does not part it; a break and the end of a block do.
    """
    return tuple(tuple(text.split()) for text in _apart(blocks))


def words(blocks: Blocks) -> Words:
    """Return all words in the order of `words_apart`."""
    return tuple(word for part in words_apart(blocks) for word in part)


def word_count(blocks: Blocks) -> int:
    """Return the number of words, those of the notes included."""
    return len(words(blocks))


def digest(blocks: Blocks) -> str:
    """Return a SHA-256 in hexadecimal that is equal for the same text; where a note begins counts."""
    return hashlib.sha256("\n".join(_apart(blocks)).encode("utf-8", "surrogatepass")).hexdigest()


def _apart(blocks: Blocks) -> Iterator[str]:
    """Yield the main text and then each note in order of their marks, with one space between words."""
    notes: list[Footnote] = []

    def keep(note: Footnote) -> str:
        notes.append(note)
        return ""

    yield _folded(shown(run, keep) for run in runs(blocks))
    for note in notes:
        yield _folded(shown(para.inlines, _no_mark) for para in note.blocks)


def _folded(lines: Iterable[str]) -> str:
    return " ".join(filter(None, map(_folded_line, lines)))


def _folded_line(line: str) -> str:
    normal = unicodedata.normalize("NFKC", line)
    if normal.isprintable() and "  " not in normal:  # then its only white space is single spaces
        return normal.strip()
    return " ".join(normal.split())


def _no_mark(_: Footnote) -> str:
    return ""
