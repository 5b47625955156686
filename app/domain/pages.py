"""Where the pages of a letter begin, once it is laid out."""

from dataclasses import dataclass

from app.domain.ids import PartId, RevisionId


@dataclass(frozen=True, slots=True)
class PageStart:
    """The place in a letter where a page begins.

    `block` is the place of the block in its part, `line` that of the run in this block (as `app.text.runs` counts
    them: paragraphs, items, cells) and `word` how many words of the run stand on earlier pages.
    """

    page: int
    """Counted from 1 over the letter and its annexes."""
    part: PartId | None
    """None outside the parts; the blocks are then the aanhef, the closing, who signs, and who signs as well."""
    block: int = 0
    line: int = 0
    word: int = 0
    words: str = ""
    """The first words of it on this page."""

    @property
    def is_within_block(self) -> bool:
        """Return whether the block began on an earlier page."""
        return bool(self.line or self.word)


@dataclass(frozen=True, slots=True)
class PageStarts:
    """The pages of one revision. A page without a word of the text, such as one full of notes, has no start."""

    revision: RevisionId
    pages: int
    starts: tuple[PageStart, ...]
