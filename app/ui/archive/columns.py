"""How wide the columns of the list must be for what they show; the subject takes what they leave."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtGui import QFontMetrics

from app.domain.letters import LetterRow, Status
from app.language.wording import label
from app.language.wording.labels import LETTER_KINDS
from app.ui.archive.letter_table_model import Column, shown_kind
from app.ui.theme import UNIT

MARGINS = 2 * UNIT
DATE = "28-08-2022"
KENMERK = "2022D000000"
LONGEST_KENMERK = "VB-0000000-0000-000000"
CORRESPONDENT_CHARACTERS = 16
"""A longer name takes the second line."""


def widths(metrics: QFontMetrics, language: str) -> Mapping[Column, int]:
    """Return the pixels each column but the subject needs, by the longest label it can show."""
    kinds = (shown_kind(kind, language) for kind in LETTER_KINDS)
    return {
        Column.DATED: _widest(metrics, (DATE,)),
        Column.KENMERK: _widest(metrics, (KENMERK,)),
        Column.KIND: max(on_two_lines(metrics, kind, 16) for kind in kinds) + MARGINS,
        Column.CORRESPONDENT: CORRESPONDENT_CHARACTERS * metrics.averageCharWidth() + MARGINS,
        Column.STATUS: max(on_two_lines(metrics, label(each, language), 18) for each in Status) + MARGINS,
    }


def kenmerk_width(metrics: QFontMetrics, rows: Iterable[LetterRow]) -> int:
    """Return the pixels the longest kenmerk of `rows` needs, up to a length few kenmerken have."""
    return min(_widest(metrics, (row.kenmerk for row in rows)), _widest(metrics, (LONGEST_KENMERK,)))


def on_two_lines(metrics: QFontMetrics, text: str, characters: int) -> int:
    """Return the pixels `text` needs: on one line up to so many characters, else broken where that is narrowest."""
    words = text.split(" ")
    if len(text) <= characters or len(words) == 1:
        return metrics.horizontalAdvance(text)
    return min(
        max(metrics.horizontalAdvance(" ".join(words[:place])), metrics.horizontalAdvance(" ".join(words[place:])))
        for place in range(1, len(words))
    )


def _widest(metrics: QFontMetrics, texts: Iterable[str]) -> int:
    return max((metrics.horizontalAdvance(text) for text in texts), default=0) + MARGINS
