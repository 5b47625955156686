import sys
from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.composition import opened
from app.runtime.surroundings import Surroundings
from app.ui.application import run, window_settings
from app.ui.main_window import MainWindow


def close_when(ready: Callable[[MainWindow], bool], qtbot: QtBot) -> QTimer:
    """Close the window as soon as it is ready."""
    timer = QTimer()

    def look() -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, MainWindow) and window.isVisible() and ready(window):
                window.close()

    timer.timeout.connect(look)
    timer.start(50)
    return timer


def test_the_window_makes_an_archive_runs_and_closes(around: Surroundings, qtbot: QtBot) -> None:
    hook = sys.excepthook
    timer = close_when(lambda window: window.actions_.new_letter.isEnabled(), qtbot)
    code = run(around, around.archive)
    timer.stop()
    sys.excepthook = hook
    assert code == 0
    with opened(around, around.archive) as services:
        assert services.letters.search("") == ()
        assert services.parties.all()


def test_sizes_are_kept_beside_the_settings(around: Surroundings, qtbot: QtBot) -> None:
    timer = close_when(lambda window: window.actions_.new_letter.isEnabled(), qtbot)
    run(around, around.archive)
    timer.stop()
    kept = window_settings(around)
    assert kept.fileName() == str(around.paths.settings.with_name("window.ini"))
    assert {"window/geometry", "splitter/archive", "splitter/compose"} <= set(kept.allKeys())
