"""A sheet by itself, with the parts of a letter on it, written on by keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from uuid import UUID

import pytest

pytest.importorskip("PySide6")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.domain.blocks import Blocks
from app.domain.ids import ParagraphId, PartId
from app.domain.paragraphs import Paragraph
from app.services.part_texts import PartText
from app.services.rewriting import Rewritten
from app.services.writing import written
from app.ui.sheet.sheet import Sheet

PARAGRAPH = Paragraph(
    id=ParagraphId(UUID(int=99)), version=1, slug="voorbeeld", title="Voorbeeld", topic="haven", body="x"
)
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def part(number: int) -> PartId:
    return PartId(UUID(int=number))


def own(number: int, text: str | Blocks) -> PartText:
    return PartText(part(number), written(text) if isinstance(text, str) else text, "Eigen")


def use(number: int, text: str | Blocks) -> PartText:
    return PartText(part(number), written(text) if isinstance(text, str) else text, "Voorbeeld", PARAGRAPH)


@dataclass
class Desk:
    """A sheet and what a person does on it."""

    sheet: Sheet
    kept: list[Rewritten] = field(default_factory=list)

    def show(self, *texts: PartText) -> None:
        self.sheet.show_parts(texts)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.sheet, key, modifier)

    def type(self, text: str) -> None:
        for place, line in enumerate(text.split("\n")):
            if place:
                self.key(Qt.Key.Key_Return)
            QTest.keyClicks(self.sheet, line)

    def go(self, words: str, *, after: bool = True) -> None:
        """Put the cursor behind words that stand on the sheet, or before them."""
        cursor = self.sheet.document().find(words)
        assert not cursor.isNull(), words
        cursor.setPosition(cursor.selectionEnd() if after else cursor.selectionStart())
        self.sheet.setTextCursor(cursor)

    def select(self, words: str) -> None:
        cursor = self.sheet.document().find(words)
        assert not cursor.isNull(), words
        self.sheet.setTextCursor(cursor)

    def text(self, number: int) -> Blocks:
        return dict(self.sheet.parts_now())[str(part(number))]

    @property
    def parts(self) -> list[str]:
        return [name for name, _ in self.sheet.parts_now()]

    def flush(self) -> Rewritten:
        """Have kept what was written, and return it."""
        self.kept.clear()
        self.sheet.flush()
        (only,) = self.kept
        return only


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    numbers = count(1000)
    sheet = Sheet(lambda: UUID(int=next(numbers)))
    qtbot.addWidget(sheet)
    sheet.resize(900, 700)
    sheet.show()
    made = Desk(sheet)
    sheet.written.connect(made.kept.append)
    return made


Show = Callable[..., None]
