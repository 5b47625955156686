"""PySide6 6.12 lost a reference to None on every call that returned it, under Python 3.10 and 3.11."""

import sys

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_thousands_of_calls_leave_the_count_of_none_steady(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    owner = QObject()
    before = sys.getrefcount(None)
    for number in range(4_000):
        label.setText(str(number))
        owner.setObjectName(str(number))
        label.setVisible(False)
    assert abs(sys.getrefcount(None) - before) < 200
