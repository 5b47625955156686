"""One field of a proposal: what was read, how surely and where, and what else it might be."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from app.domain.readings import Candidate, Evidence, ReadField
from app.language.dates import read_date, write_long
from app.language.wording import kind_label
from app.language.wording.rules import certainty, rule_text

LEARNED = "layout_of_sender"
"""The rule whose ground is told with the value: a person taught it."""


class CandidateField(QWidget):
    """An editor with a hint below it and, where there are any, the other candidates in a menu.

    Signals:
        visited (Candidate | None): the field got the focus; this is where its value was read.
        taken (Candidate): another candidate was chosen.
    """

    visited = Signal(object)
    taken = Signal(object)

    def __init__(self, editor: QWidget, name: str, language: str) -> None:
        super().__init__()
        self.editor = editor
        self._language = language
        self._candidate: Candidate | None = None
        self._plain = ""
        self._more = ""
        self._others = QToolButton()
        self._others.setText("▾")
        self._others.setProperty("flat_link", True)
        self._others.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._others.setAccessibleName(self.tr("Andere mogelijkheden voor {name}").format(name=name))
        self._others.setToolTip(self.tr("Andere mogelijkheden"))
        self.hint = QLabel()
        self.hint.setObjectName("hint")
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        font = self.hint.font()
        font.setPointSizeF(max(9.0, font.pointSizeF() - 1))
        self.hint.setFont(font)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(editor, 1)
        row.addWidget(self._others)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addLayout(row)
        rows.addWidget(self.hint)
        editor.installEventFilter(self)
        self.show_read(None, "")

    def show_read(self, read: ReadField | None, plain: str) -> None:
        """Show where the value comes from; `plain` is the text its places count in."""
        self._plain = plain
        candidates = (read.best, *read.alternatives) if read else ()
        menu = QMenu(self)
        for candidate in candidates if len(candidates) > 1 else ():
            action = menu.addAction(f"{_shown(candidate.value)}  ·  {self._where(candidate)}")
            action.setData(candidate)
            action.triggered.connect(self._on_other_triggered)
        self._others.setMenu(menu)
        self._others.setVisible(len(candidates) > 1)
        self._show(read.best if read else None)

    def say_more(self, more: str) -> None:
        """Show more about the value before where it was read."""
        self._more = more
        self.say("")

    def say(self, wrong: str) -> None:
        """Show what is wrong with what is typed; with nothing, where it was read."""
        self.hint.setObjectName("wrong" if wrong else "hint")
        self.hint.style().unpolish(self.hint)
        self.hint.style().polish(self.hint)
        told = " · ".join(part for part in (self._more, self._where(self._candidate)) if part)
        self.hint.setText(wrong or told)
        self.hint.setToolTip(rule_text(self._candidate.rule, self._language) if self._candidate and not wrong else "")
        self.hint.setVisible(bool(self.hint.text()))

    def _show(self, candidate: Candidate | None) -> None:
        self._candidate = candidate
        self.say("")

    def _where(self, candidate: Candidate | None) -> str:
        if candidate is None:
            return ""
        if candidate.evidence is Evidence.FILE_NAME:
            place = self.tr("bestandsnaam")
        elif candidate.evidence is Evidence.PROPERTY or candidate.start is None:
            place = self.tr("documenteigenschap")
        else:
            line = self._plain.count("\n", 0, candidate.start) + self._plain.count("\f", 0, candidate.start) + 1
            place = self.tr("regel {line}").format(line=line)
        told = f"{place} · {certainty(candidate.confidence, self._language)}"
        return f"{told} · {rule_text(LEARNED, self._language)}" if candidate.rule == LEARNED else told

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self.visited.emit(self._candidate)
        return super().eventFilter(watched, event)

    @Slot()
    def _on_other_triggered(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        candidate = action.data()
        self._more = ""
        self._show(candidate)
        if isinstance(self.editor, QLineEdit):
            self.editor.setText(_shown(candidate.value))
        self.taken.emit(candidate)
        self.visited.emit(candidate)


def _shown(value: str) -> str:
    day = read_date(value)
    return write_long(day) if day else kind_label(value)
