"""A dialog of two panes: at the left what there is, at the right what belongs to it, the acts at the foot."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from app.domain.changes import Changes
from app.domain.errors import KnownError
from app.ui.desk import Desk
from app.ui.life.asking import AskingDialog
from app.ui.theme import UNIT
from app.ui.widgets.framed import framed
from app.ui.widgets.two_line_list import TwoLineList

if TYPE_CHECKING:
    from app.composition import Services

Result = TypeVar("Result")


class PaneDialog(QDialog):
    """Stays open while its acts are done; what the archive answers after it was closed is dropped."""

    def __init__(self, desk: Desk, title: str, left: str, right: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.desk = desk
        self.dialog: QDialog | None = None
        """The form that was opened last."""
        self.top = QHBoxLayout()
        self.top.setSpacing(UNIT)
        self.left = TwoLineList(left)
        self.left.setObjectName("side")
        self.heading = _label("title")
        self.right = TwoLineList(right)
        self.detail = _label("quiet")
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.lists: list[QWidget] = [self.left, self.right]
        """In the order Tab goes through them."""
        self.column = QVBoxLayout()
        self.said = _label("quiet")
        self._buttons = QDialogButtonBox()
        self.close_button = self._buttons.addButton(self.tr("&Sluiten"), QDialogButtonBox.ButtonRole.RejectRole)
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.reject)
        self._acts: list[QPushButton] = []
        self._lay_out()
        self.left.chosen_changed.connect(self._on_left_chosen)
        self.right.chosen_changed.connect(self._on_right_chosen)

    def _lay_out(self) -> None:
        beside = QWidget()
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(UNIT)
        beside.setLayout(self.column)
        self.column.addWidget(self.heading)
        self.column.addWidget(framed(self.right), 3)
        self.column.addWidget(self.detail)
        panes = QSplitter()
        panes.setObjectName("panes")
        panes.setHandleWidth(2 * UNIT)
        panes.setChildrenCollapsible(False)
        panes.addWidget(framed(self.left))
        panes.addWidget(beside)
        panes.setSizes([42 * UNIT, 84 * UNIT])
        panes.setStretchFactor(1, 1)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(2 * UNIT, 2 * UNIT, 2 * UNIT, 2 * UNIT)
        rows.setSpacing(3 * UNIT // 2)
        rows.addLayout(self.top)
        rows.addWidget(panes, 1)
        rows.addWidget(self.said)
        rows.addWidget(self._buttons)
        self.heading.hide()
        self.detail.hide()
        self.said.hide()
        self.resize(130 * UNIT, 78 * UNIT)

    def add_act(self, name: str, act: Callable[[], object]) -> QPushButton:
        """Add a button at the foot."""
        button: QPushButton = self._buttons.addButton(name, QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: act())
        self._acts.append(button)
        return button

    def showEvent(self, event: QShowEvent) -> None:
        """Let Tab go as the eye does: the fields at the top, the lists, the acts, out."""
        items = (self.top.itemAt(place) for place in range(self.top.count()))
        fields = (item.widget() for item in items if item)
        typed: list[QWidget] = [each for each in fields if each and each.focusPolicy() != Qt.FocusPolicy.NoFocus]
        for one, other in pairwise([*typed, *self.lists, *self._acts, self.close_button]):
            self.setTabOrder(one, other)
        super().showEvent(event)

    def say(self, sentence: str, wrong: bool = False) -> None:
        """Say something above the buttons; nothing takes the line away."""
        self.said.setObjectName("wrong" if wrong else "quiet")
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))

    def say_heading(self, text: str) -> None:
        """Say above the rows what they are."""
        self.heading.setText(text)
        self.heading.setVisible(bool(text))

    def say_detail(self, text: str) -> None:
        """Say below the rows what is chosen there."""
        self.detail.setText(text)
        self.detail.setVisible(bool(text))

    def tell(self, error: KnownError) -> None:
        """Say what went wrong and what to do now."""
        self.say(self.desk.sentence(error), wrong=True)

    def ask(self, query: Callable[[Services], Result], then: Callable[[Result], None], topic: str = "") -> None:
        """Ask the services something."""
        self.desk.ask(query, self._while_open(then), self._failed(self.tell), topic)

    def command(
        self, action: Callable[[Services], tuple[Result, Changes]], then: Callable[[Result], None] = lambda _: None
    ) -> None:
        """Have the services do something."""
        self.desk.command(action, self._while_open(then), self._failed(self.tell), self)

    def keep(
        self,
        form: AskingDialog,
        action: Callable[[Services], tuple[Result, Changes]],
        then: Callable[[Result], None] = lambda _: None,
    ) -> None:
        """Have the services do what a form asks for; it closes, or stays open and says why not."""

        def kept(result: Result) -> None:
            if isValid(form):
                form.accept()
            then(result)

        def refused(error: KnownError) -> None:
            if isValid(form):
                form.say(self.desk.sentence(error))
            else:
                self.tell(error)

        self.desk.command(action, self._while_open(kept), self._failed(refused), self)

    def open_form(self, form: QDialog) -> None:
        """Open a form over this dialog."""
        self.dialog = form
        form.open()

    def _while_open(self, then: Callable[[Any], None]) -> Callable[[Any], None]:
        def deliver(result: Any) -> None:
            if isValid(self):
                then(result)

        return deliver

    def _failed(self, told: Callable[[KnownError], None]) -> Callable[[KnownError], None]:
        def deliver(error: KnownError) -> None:
            (told if isValid(self) else self.desk.tell)(error)

        return deliver

    @Slot()
    def _on_left_chosen(self) -> None:
        self.show_chosen()

    @Slot()
    def _on_right_chosen(self) -> None:
        self.show_detail()

    def show_chosen(self) -> None:
        """Show at the right what belongs to the row that is chosen at the left."""
        raise NotImplementedError

    def show_detail(self) -> None:
        """Say below what is chosen at the right, and let only those acts be done that mean something."""
        raise NotImplementedError


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
