"""What a person does with the letter that is read: dialogs opened, and kept what they ask for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from app.composition import Services
from app.domain.beside import Beside
from app.domain.changes import Changes
from app.domain.ids import LetterId
from app.domain.letters import FileRole, Letter, Status
from app.domain.life import NEEDS_A_REASON
from app.domain.links import Relation
from app.language.wording.remarks import implausible_text
from app.services.backups import Held
from app.services.keeping import History
from app.ui.desk import Desk, Level
from app.ui.life.asking import AskingDialog
from app.ui.life.bin_dialog import BinDialog
from app.ui.life.change_dialog import ChangeDialog
from app.ui.life.history_dialog import HistoryDialog
from app.ui.life.join_dialog import JoinDialog
from app.ui.life.link_dialog import LinkDialog
from app.ui.life.step_dialog import StepDialog, asks_day


class LetterLife(QObject):
    """Steps, changes, links, history and bin of letters, from one screen."""

    def __init__(self, desk: Desk, icons: Path, screen: QWidget) -> None:
        super().__init__(screen)
        self._desk, self._icons, self._screen = desk, icons, screen
        self.dialog: QDialog | None = None
        """The dialog that was opened last."""

    def step(self, letter: Letter, after: Status) -> None:
        """Let a letter take a step; ask for a day and a reason where it needs them."""
        if (letter.status, after) not in NEEDS_A_REASON and not asks_day(letter, after):
            self._command(lambda services: services.keeping.step(letter.id, after))
            return
        dialog = StepDialog(letter, after, self._desk.language, self._icons, date.today(), self._screen)  # noqa: DTZ011

        def wanted(why: str, day: date | None) -> None:
            self._keep(dialog, lambda services: services.keeping.step(letter.id, after, why, day))

        dialog.step.connect(wanted)
        self._open(dialog)

    def change(self, letter: Letter) -> None:
        """Let the data of a letter be changed."""
        dialog = ChangeDialog(letter, self._desk.language, self._icons, self._screen)

        def wanted(changed: Letter, why: str) -> None:
            self._desk.command(
                lambda services: services.keeping.change(changed, letter, why),
                kept,
                lambda error: dialog.say(self._desk.sentence(error)),
            )

        def kept(now: Letter) -> None:
            dialog.accept()
            if (now.our_kenmerk, now.dated) != (letter.our_kenmerk, letter.dated):
                self._desk.ask(lambda services: services.intake.beside_letter(now.id), self._tell_odd)

        dialog.changed.connect(wanted)
        self._open(dialog)

    def _tell_odd(self, beside: Beside) -> None:
        if beside.odd:
            self._desk.notice(implausible_text(beside.odd, self._desk.language), Level.WARNING)

    def link(self, letter: Letter) -> None:
        """Let a letter be linked with another."""
        dialog = LinkDialog(letter, self._desk, self._screen)

        def wanted(other: LetterId, relation: Relation) -> None:
            self._keep(dialog, lambda services: (None, services.linking.link(letter.id, other, relation)))

        dialog.link.connect(wanted)
        self._open(dialog)

    def join(self, letter: Letter) -> None:
        """Let files be joined to a letter."""
        dialog = JoinDialog(letter, self._screen)

        def wanted(paths: tuple[Path, ...], role: FileRole) -> None:
            self._keep(dialog, lambda services: services.joining.join(services.letters.get(letter.id), paths, role))

        dialog.join.connect(wanted)
        self._open(dialog)

    def move_file(self, letter: Letter, sha256: str, by: int) -> None:
        """Move a file of a letter so many places down among its like."""
        self._command(lambda services: services.joining.move(services.letters.get(letter.id), sha256, by))

    def remove_file(self, letter: Letter, sha256: str) -> None:
        """Take a file off a letter, with the way back offered."""

        def ended(now: Letter) -> None:
            def back() -> None:
                self._command(lambda services: services.joining.put_back(letter, now))

            told = self.tr("Het bestand hoort niet meer bij de brief.")
            self._desk.notice(told, action=self.tr("Ongedaan maken"), act=back)

        self._desk.command(lambda services: services.joining.remove(letter, sha256), ended)

    def save_file(self, letter: Letter, sha256: str) -> None:
        """Ask where a copy of a file of a letter goes, and save it there."""
        name = next(each.name for each in letter.every_file if each.sha256 == sha256)
        dialog = QFileDialog(self._screen, self.tr("Bestand opslaan"), QDir.homePath())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda chosen: self.write_file(letter, sha256, Path(chosen)))
        self._open(dialog)

    def write_file(self, letter: Letter, sha256: str, path: Path) -> None:
        """Save a copy of a file of a letter and say where it lies."""
        self._desk.ask(
            lambda services: services.joining.save(letter, sha256, path),
            lambda _: self._desk.notice(self.tr("Het bestand staat in {path}.").format(path=path)),
        )

    def twin(self, letter: Letter, other: LetterId) -> None:
        """Link a letter with its twin, with the way back offered."""
        self._command(
            lambda services: (None, services.linking.link(letter.id, other, Relation.TWIN)),
            self.tr("De brieven zijn als tweeling verbonden."),
            lambda: self._command(lambda services: (None, services.linking.unlink(letter.id, other, Relation.TWIN))),
        )

    def unlink(self, source: LetterId, target: LetterId, relation: Relation) -> None:
        """Take a link away, with the way back offered."""
        self._command(
            lambda services: (None, services.linking.unlink(source, target, relation)),
            self.tr("Het verband is weggehaald."),
            lambda: self._command(lambda services: (None, services.linking.link(source, target, relation))),
        )

    def history(self, letter: Letter) -> None:
        """Show what became of a letter."""

        def show(history: History) -> None:
            self._open(HistoryDialog(history, self._desk.language, self._screen))

        self._desk.ask(lambda services: services.keeping.history(letter.id), show)

    def bin(self, letter: Letter) -> None:
        """Put a letter in the bin, with the way back offered."""
        self._command(
            lambda services: (None, services.discarding.bin(letter.id)),
            self.tr("De brief ligt in de prullenbak."),
            lambda: self._command(lambda services: (None, services.discarding.take_back(letter.id))),
        )

    def show_bin(self) -> None:
        """Show the bin."""
        dialog = BinDialog(self._screen)

        def shown() -> None:
            self._desk.ask(lambda services: services.discarding.binned(), dialog.show_bin, topic="bin")

        def taken_back(letter: LetterId) -> None:
            self._command(lambda services: (None, services.discarding.take_back(letter)), then=shown)

        def destroyed(letter: LetterId, why: str) -> None:
            def told(held: Held) -> None:
                shown()
                if held.backups or held.out_of_reach:
                    self._desk.notice(self._still_held(held), Level.WARNING)

            self._desk.command(
                lambda services: (services.backups.holding(letter), services.discarding.destroy(letter, why)),
                told,
                lambda error: dialog.say(self._desk.sentence(error)),
            )

        dialog.taken_back.connect(taken_back)
        dialog.destroyed.connect(destroyed)
        self._open(dialog)
        shown()

    def _still_held(self, held: Held) -> str:
        told = [self.tr("De brief is vernietigd.")]
        if held.backups:
            names = ", ".join(str(each) for each in held.backups)
            told.append(self.tr("Deze reservekopieën bevatten hem nog: {names}.").format(names=names))
        if held.out_of_reach:
            names = ", ".join(str(each) for each in held.out_of_reach)
            told.append(self.tr("Niet te bekijken was {names}: daar kan hij nog in staan.").format(names=names))
        return " ".join(told)

    def _open(self, dialog: QDialog) -> None:
        self.dialog = dialog
        dialog.open()

    def _keep(self, dialog: AskingDialog, action: Callable[[Services], tuple[object, Changes]]) -> None:
        self._desk.command(action, lambda _: dialog.accept(), lambda error: dialog.say(self._desk.sentence(error)))

    def _command(
        self,
        action: Callable[[Services], tuple[object, Changes]],
        said: str = "",
        undo: Callable[[], None] | None = None,
        then: Callable[[], None] | None = None,
    ) -> None:
        def ended(_: object) -> None:
            if said:
                self._desk.notice(said, action=self.tr("Ongedaan maken") if undo else "", act=undo)
            if then:
                then()

        self._desk.command(action, ended)
