"""The window's start and end: Qt, language, look, and the archive opened and closed on the worker."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, QTranslator
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QStyleFactory
from shiboken6 import delete

from app.ui import theme
from app.ui.archive_opener import ArchiveOpener
from app.ui.errors import DefectReporter
from app.ui.jobs import Jobs
from app.ui.main_window import MainWindow

if TYPE_CHECKING:
    from app.runtime.surroundings import Surroundings


def run(surroundings: Surroundings, folder: Path) -> int:
    """Show the window on the archive in `folder` until it is closed, and return the exit code."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    dress(application, surroundings)
    reporter = DefectReporter()
    sys.excepthook = reporter.catch
    jobs = Jobs()
    opener = ArchiveOpener(surroundings, folder)
    window = MainWindow(jobs, opener, surroundings.paths.resources, window_settings(surroundings))
    window.show()
    window.open_archive()
    code = application.exec()
    sys.excepthook = sys.__excepthook__
    close_down(window, jobs, opener)
    return code


def close_down(window: MainWindow, jobs: Jobs, opener: ArchiveOpener) -> None:
    """End in order: the worker does what it was given, closes the archive and stops; then the window is destroyed.

    A window left to the end of the interpreter is destroyed with its timers after what they ask for is gone.
    """
    jobs.start(opener.close, lambda _: None, lambda _: None)
    jobs.close()
    delete(window)


def window_settings(surroundings: Surroundings) -> QSettings:
    """Return where the window keeps its sizes, beside the user's settings."""
    return QSettings(str(surroundings.paths.settings.with_name("window.ini")), QSettings.Format.IniFormat)


def dress(application: QApplication, surroundings: Surroundings) -> None:
    """Give the application its name, language, type and style."""
    application.setApplicationName("aanhef")
    application.setApplicationDisplayName("Aanhef")
    application.setDesktopFileName("aanhef")
    application.setWindowIcon(QIcon(str(surroundings.paths.resources / "icons" / "aanhef.svg")))
    application.setStyle(QStyleFactory.create("Fusion"))
    font = application.font()
    font.setPointSizeF(max(font.pointSizeF(), theme.SMALLEST_TYPE))
    application.setFont(font)
    QLocale.setDefault(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))
    language = surroundings.settings.language
    translate(application, Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)), f"qtbase_{language}")
    translate(application, surroundings.paths.resources / "translations", f"aanhef_{language}")


def translate(application: QApplication, folder: Path, name: str) -> bool:
    """Install one file of translations, and return whether it was there."""
    translator = QTranslator(application)
    return translator.load(name, str(folder)) and application.installTranslator(translator)
