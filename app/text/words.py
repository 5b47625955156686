"""When two texts are the same text, and how many words one has.

*Same text* is the same sequence of words in the main text and then in each note, after NFKC and with white space
folded. Labels of lists, numbers of questions and answers, note marks and addresses of links are no words of the text.
"""

from __future__ import annotations

import hashlib
import unicodedata

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
    notes: list[Footnote] = []

    def keep(note: Footnote) -> str:
        notes.append(note)
        return ""

    main = "\n".join(shown(run, keep) for run in runs(blocks))
    noted = ("\n".join(shown(para.inlines, _no_mark) for para in note.blocks) for note in notes)
    return (_words(main), *map(_words, noted))


def words(blocks: Blocks) -> Words:
    """Return all words in the order of `words_apart`."""
    return tuple(word for part in words_apart(blocks) for word in part)


def word_count(blocks: Blocks) -> int:
    """Return the number of words, those of the notes included."""
    return len(words(blocks))


def digest(blocks: Blocks) -> str:
    """Return a SHA-256 in hexadecimal that is equal for the same text; where a note begins counts."""
    lines = "\n".join(" ".join(part) for part in words_apart(blocks))
    return hashlib.sha256(lines.encode("utf-8", "surrogatepass")).hexdigest()


def _words(text: str) -> Words:
    return tuple(unicodedata.normalize("NFKC", text).split())


def _no_mark(_: Footnote) -> str:
    return ""
