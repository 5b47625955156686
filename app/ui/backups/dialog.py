"""Reservekopieën: what there is in each place, what differs since, one more, and one put back as a new archive."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from app.domain.backups import Backup, Compared
from app.domain.errors import KnownError
from app.services.backups import Round, Taken
from app.services.restoring import Restored
from app.ui.backups.restoring import OpenArchive, RestoredDialog, RestoreForm
from app.ui.backups.rows import BackupRows, PlaceFound, places_of
from app.ui.desk import Desk
from app.ui.pane_dialog import PaneDialog
from app.ui.widgets.framed import framed
from app.ui.widgets.two_line_list import TwoLineList

Restore = Callable[[Path, Path, str], Restored]
"""Makes an archive of the backup in a folder, in another one, by its name; runs on the worker."""

_PAUSE_MS = 200
"""How long a backup is chosen before the archive is compared with it."""


class BackupsDialog(PaneDialog):
    """Shows the backups; one is made here, or put back beside the archive and never over it."""

    def __init__(
        self, desk: Desk, archive: Path, restore: Restore, open_archive: OpenArchive, parent: QWidget
    ) -> None:
        super().__init__(desk, "", "", "", parent)
        self.setWindowTitle(self.tr("Reservekopieën"))
        self.left.setAccessibleName(self.tr("Plaatsen"))
        self.right.setAccessibleName(self.tr("Reservekopieën"))
        self._archive, self._restore, self._open_archive = archive, restore, open_archive
        self._own: Path | None = None
        self._more: tuple[Path, ...] = ()
        self._wanted: Path | None = None
        self._found: dict[Path, PlaceFound] = {}
        self._rows = BackupRows(desk.language, self)
        self.differences = TwoLineList(self.tr("Wat sindsdien veranderde"))
        self.column.addWidget(framed(self.differences), 2)
        self.lists.append(self.differences)
        self.take = self.add_act(self.tr("&Nu een maken"), self.take_now)
        self.other = self.add_act(self.tr("&Andere map…"), self.choose_folder)
        self.back = self.add_act(self.tr("&Terugzetten als nieuw archief…"), self.restore_chosen)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._compare)
        self.right.opened.connect(self.restore_chosen)
        self.refresh()
        self.show_chosen()

    def refresh(self) -> None:
        """Look at the places."""

        def show(found: tuple[PlaceFound, ...]) -> None:
            self._own = found[0].folder
            self._found = {each.folder: each for each in found}
            wanted, self._wanted = self._wanted, None
            self.left.show_rows([self._rows.place(each, found[0].folder) for each in found], wanted)

        self.ask(places_of(self._more), show, topic="backup places")

    def show_chosen(self) -> None:
        found = self._found.get(self.left.chosen)
        self.say_heading(str(found.folder) if found else "")
        self.right.say_empty(self._nothing(found) if found else "")
        self.right.show_rows(self._rows.backups(found) if found else ())
        self.take.setEnabled(found is not None)

    def _nothing(self, found: PlaceFound) -> str:
        if found.error:
            return self.desk.sentence(found.error)
        if found.folder != self._own and not found.folder.is_dir():
            return self.tr("Deze plaats is nu niet te bereiken. Sluit het medium aan, of kies een andere map.")
        return self.tr("Hier is nog geen reservekopie. Aanhef maakt er een binnen een half uur na een wijziging.")

    def show_detail(self) -> None:
        chosen = self.right.chosen
        is_backup = isinstance(chosen, Backup)
        self.back.setEnabled(is_backup)
        self.differences.show_rows(())
        self.differences.say_empty(self.tr("Vergelijken met het archief…") if is_backup else "")
        self.say_detail(self.tr("Wat sindsdien veranderde") if is_backup else "")
        if is_backup:
            self._pause.start()
        else:
            self._pause.stop()

    @Slot()
    def _compare(self) -> None:
        backup, folder = self.right.chosen, self.left.chosen
        if not isinstance(backup, Backup):
            return

        def show(found: Compared) -> None:
            if self.right.chosen == backup:
                if not found.is_same:
                    self.say_detail(self._rows.summary(found))
                self.differences.say_empty(self.tr("Aan de brieven is sindsdien niets veranderd."))
                self.differences.show_rows(self._rows.differences(found))

        def failed(error: KnownError) -> None:
            if isValid(self) and self.right.chosen == backup:
                self.differences.say_empty(self.desk.sentence(error))

        self.desk.ask(
            lambda services: services.backups.differences(backup, folder),
            lambda found: show(found) if isValid(self) else None,
            failed,
            topic="backup differences",
        )

    def take_now(self) -> None:
        """Make a backup in every place where they are kept, or in the folder that was named here."""
        folder = self.left.chosen
        self.take.setEnabled(False)
        self.say(self.tr("Reservekopie maken en nalezen…"))
        if folder in self._more:
            self.ask(lambda services: Round((services.backups.take_to(folder),)), self._on_taken)
        else:
            self.ask(lambda services: services.backups.take(), self._on_taken)

    def _on_taken(self, came: Round) -> None:
        told = [self._told(each) for each in came.taken]
        told += [self.desk.sentence(error) for error in came.errors]
        self.say("\n".join(told), wrong=bool(came.errors))
        self.refresh()

    def _told(self, taken: Taken) -> str:
        said = (
            self.tr("Reservekopie gemaakt en nagelezen in {folder}.")
            if taken.is_new
            else self.tr("Er is niets veranderd: de laatste reservekopie in {folder} is die van nu.")
        )
        return said.format(folder=taken.folder)

    def tell(self, error: KnownError) -> None:
        super().tell(error)
        self.take.setEnabled(True)

    def choose_folder(self) -> None:
        """Ask for another folder of backups to look at."""
        name = QFileDialog.getExistingDirectory(self, self.tr("Map met reservekopieën"))
        if name:
            self.look_in(Path(name))

    def look_in(self, folder: Path) -> None:
        """Show the backups in another folder too."""
        self._more = tuple(dict.fromkeys((*self._more, folder)))
        self._wanted = folder
        self.refresh()

    @Slot()
    def restore_chosen(self) -> None:
        """Ask where the chosen backup is to be put back as a new archive."""
        backup, folder = self.right.chosen, self.left.chosen
        if not isinstance(backup, Backup):
            return
        moment = self._rows.moment(backup)
        told = self.tr("Een reservekopie is als nieuw archief teruggezet in {folder}.")
        form = RestoreForm(moment, self._proposed(backup), self._archive, self)

        def wanted(target: Path) -> None:
            def ended(done: Restored) -> None:
                if not isValid(self):
                    self.desk.notice(told.format(folder=target))
                    return
                if isValid(form):
                    form.accept()
                letters = done.backup.counts["letter"]
                self.open_form(RestoredDialog(letters, moment, target, self._open_archive, self))

            def failed(error: KnownError) -> None:
                if isValid(form):
                    form.say(self.desk.sentence(error))
                else:
                    self.desk.tell(error)

            self.desk.ask(
                lambda _: self._restore(folder, target, backup.name),
                ended,
                failed,
            )

        form.wanted.connect(wanted)
        self.open_form(form)

    def _proposed(self, backup: Backup) -> Path:
        made = backup.made.astimezone()
        return self._archive.parent / f"{self._archive.name}-{made:%Y-%m-%d-%H%M}"
