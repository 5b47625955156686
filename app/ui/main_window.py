"""The frame: the rail with three screens, the menus, the notice bar; it knows no rule about letters."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from app.domain.errors import KnownError
from app.language.wording import error_text
from app.ui import theme
from app.ui.actions import Actions
from app.ui.circumstances import Banner, Circumstances
from app.ui.desk import Desk, Level, Notice
from app.ui.file_drop import SUFFIXES, dropped
from app.ui.jobs import Jobs
from app.ui.notices import NoticeBar
from app.ui.rail import Place, Rail
from app.ui.shortcuts import ShortcutOverview
from app.ui.theme import Theme
from app.ui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from app.composition import Services
    from app.ui.archive_opener import ArchiveOpener
    from app.ui.screens import Screens


class MainWindow(QMainWindow):
    """The one window.

    Signals:
        archive_opened: the archive is open and the screens stand.
    """

    archive_opened = Signal()

    def __init__(self, jobs: Jobs, opener: ArchiveOpener, resources: Path, settings: QSettings) -> None:
        super().__init__()
        self._jobs = jobs
        self._opener = opener
        self._icons = resources / "icons"
        self._settings = settings
        self._screens: Screens | None = None
        self._desk: Desk | None = None
        self._leaves_unsaved = False
        self.setWindowTitle("Aanhef")
        self.setAcceptDrops(True)
        self.rail = Rail(self._icons)
        self.banner = Banner()
        self.notices = NoticeBar()
        self._waiting = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._waiting)
        self.actions_ = Actions(self)
        self._lay_out()
        self._connect()
        self._restore()

    def _lay_out(self) -> None:
        right = QWidget()
        rows = QVBoxLayout(right)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.banner)
        rows.addWidget(self._stack, 1)
        rows.addWidget(self.notices)
        self.setCentralWidget(self.rail.beside(right))
        self.setMenuBar(self.actions_.menu_bar(self))
        self.statusBar().setSizeGripEnabled(False)
        folder = QLabel(self.tr("Archief: {folder}").format(folder=self._opener.folder))
        folder.setContentsMargins(0, 0, theme.UNIT, 0)
        self.statusBar().addPermanentWidget(folder)

    def _connect(self) -> None:
        do = self.actions_
        self.rail.chosen.connect(self._on_place_chosen)
        do.theme_chosen.connect(self._on_theme_chosen)
        do.place_chosen.connect(self._on_place_chosen)
        do.quit.triggered.connect(self.close)
        do.open_files.triggered.connect(self._on_open_files_triggered)
        do.open_folder.triggered.connect(self._on_open_folder_triggered)
        do.overview.triggered.connect(self._on_overview_triggered)
        do.notice_act.triggered.connect(self.notices.act)
        self._jobs.busy_changed.connect(self._on_busy_changed)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    def _restore(self) -> None:
        self.resize(1280, 800)
        geometry = self._settings.value("window/geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        self.show_theme(Theme(str(self._settings.value("window/theme", Theme.SYSTEM.value))))

    @Slot()
    def open_archive(self) -> None:
        """Open the archive on the worker; the window can be seen meanwhile."""
        self._waiting.say(self.tr("Archief wordt geopend…"))
        self._jobs.start(self._opener.open, self._on_opened, self._on_not_opened)

    def _on_opened(self, services: Services) -> None:
        from app.ui.backup_keeper import BackupKeeper  # loaded by the worker, after the first paint
        from app.ui.inspection.inspector import Inspector
        from app.ui.register_dialogs import RegisterDialogs
        from app.ui.returns.sorting import Homecoming
        from app.ui.screens import Screens

        self._desk = Desk(self._jobs, services, self._opener.language, self)
        self._desk.noticed.connect(self.notices.show_notice)
        self._screens = Screens(self._desk, self.actions_, self._icons, self._settings)
        for screen in self._screens.in_order:
            self._stack.addWidget(screen)
        self._screens.place_wanted.connect(self._on_place_chosen)
        self._screens.status_changed.connect(self.statusBar().showMessage)
        self.homecoming = Homecoming(self._desk, self)
        self.homecoming.draft_requested.connect(self._screens.show_draft)
        self.homecoming.letter_requested.connect(self._screens.show_letter)
        self._backups = BackupKeeper(self._desk)
        self._circumstances = Circumstances(self._desk, self.banner)
        self.actions_.back_up.triggered.connect(self._backups.make)
        self._register = RegisterDialogs(self._desk, self.actions_, self._icons, self._opener, self)
        self.inspector = Inspector(self._desk, self.actions_, self)
        self._screens.compose.composer.out.exporter.inspected.connect(self.inspector.show_export)
        self._register.letter_requested.connect(self._screens.show_letter)
        self.actions_.enable(True)
        self._on_place_chosen(Place.ARCHIVE)
        self.archive_opened.emit()

    def _on_not_opened(self, error: KnownError) -> None:
        self._waiting.say(
            self.tr("Het archief kan niet worden geopend"),
            error_text(error, self._opener.language),
            self.tr("&Opnieuw proberen"),
            self.open_archive,
        )

    @property
    def screens(self) -> Screens:
        """Return the screens; only after `archive_opened`."""
        assert self._screens is not None
        return self._screens

    def show_theme(self, wanted: Theme) -> None:
        """Dress the window, and the rail's drawings with it."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        theme.apply(wanted, application, self._icons)
        self.rail.paint(theme.current(application.palette()))
        self.actions_.show_theme(wanted)
        self._settings.setValue("window/theme", wanted.value)

    @Slot(object)
    def _on_theme_chosen(self, wanted: Theme) -> None:
        self.show_theme(wanted)

    @Slot()
    def _on_scheme_changed(self) -> None:
        self.show_theme(Theme(str(self._settings.value("window/theme", Theme.SYSTEM.value))))

    @Slot(object)
    def _on_place_chosen(self, place: Place) -> None:
        if self._screens is None:
            return
        screen = self._screens.at(place)
        self.rail.show_place(place)
        self._stack.setCurrentWidget(screen)
        self.actions_.show_place(place)
        screen.arrive()

    @Slot(bool)
    def _on_busy_changed(self, busy: bool) -> None:
        self.rail.show_busy(busy)

    @Slot()
    def _on_open_files_triggered(self) -> None:
        read = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        kinds = self.tr("Brieven ({suffixes});;Alle bestanden (*)").format(suffixes=read)
        names, _ = QFileDialog.getOpenFileNames(self, self.tr("Brieven inlezen"), "", kinds)
        self._take(tuple(Path(name) for name in names))

    @Slot()
    def _on_open_folder_triggered(self) -> None:
        name = QFileDialog.getExistingDirectory(self, self.tr("Map inlezen"))
        self._take((Path(name),) if name else ())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._screens and dropped(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self._take(dropped(event.mimeData()))

    def _take(self, paths: tuple[Path, ...]) -> None:
        if paths and self._screens:
            self.homecoming.take(paths, self._read_in)

    def _read_in(self, paths: tuple[Path, ...]) -> None:
        if self._screens:
            self._on_place_chosen(Place.INTAKE)
            self._screens.intake.read_files(paths)

    @Slot()
    def _on_overview_triggered(self) -> None:
        ShortcutOverview(self.actions_, self).open()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close when nothing that was typed is still on its way to the archive; until then, wait without blocking."""
        if self._screens:
            self._screens.flush()
        if self._jobs.is_busy or (self._screens and self._screens.is_laying_out):
            event.ignore()
            self.statusBar().showMessage(self.tr("Bezig met opslaan; Aanhef sluit zo."))
            QTimer.singleShot(100, self, self.close)
            return
        if self._screens and self._screens.has_unsaved and not self._leaves_unsaved:
            event.ignore()
            self._warn_of_unsaved()
            return
        self._settings.setValue("window/geometry", self.saveGeometry())
        if self._screens:
            self._screens.save_sizes(self._settings)
        self._settings.sync()
        event.accept()

    def _warn_of_unsaved(self) -> None:
        self._on_place_chosen(Place.COMPOSE)
        self.statusBar().clearMessage()
        told = self.tr("Een eigen tekst kon niet worden opgeslagen. Herstel de tekst, of sluit Aanhef zonder.")
        self.notices.show_notice(
            Notice(told, Level.WARNING, self.tr("Toch sluiten (Ctrl+M)"), self._close_without_saving)
        )

    def _close_without_saving(self) -> None:
        self._leaves_unsaved = True
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.notices.isVisible():
            self.notices.hide()
        else:
            super().keyPressEvent(event)
