"""Files dropped on the window: those that are ours come home, the others are read in as before."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from app.domain.changes import Changes
from app.domain.errors import KnownError
from app.runtime.files import read_file
from app.services.returning import Returned
from app.services.signing import SignedCopy
from app.ui.desk import Desk
from app.ui.returns.dialog import ReturnDialog
from app.ui.returns.signed_dialog import SignedDialog

if TYPE_CHECKING:
    from app.composition import Services

_MOST: Final = 3
"""Files that are looked at; who drops more reads in a pile."""


@dataclass(frozen=True, slots=True)
class _Sorted:
    returned: tuple[Returned, ...]
    signed: tuple[SignedCopy, ...]
    others: tuple[Path, ...]


class Homecoming(QObject):
    """Sorts what is dropped.

    Signals:
        draft_requested (DraftId), letter_requested (LetterId): it is to be shown.
    """

    draft_requested = Signal(object)
    letter_requested = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self.dialog: QDialog | None = None
        """The dialog that was opened last."""

    def take(self, paths: tuple[Path, ...], others: Callable[[tuple[Path, ...]], None]) -> None:
        """Show the files of ours among `paths`, and give the rest to `others`."""
        if len(paths) > _MOST or not any(each.suffix.casefold() in (".docx", ".pdf") for each in paths):
            others(paths)
            return

        def sorted_(found: _Sorted) -> None:
            if found.others:
                others(found.others)
            for returned in found.returned:
                self._open(returned)
            for copy in found.signed:
                self._ask(copy)

        self._desk.command(lambda services: _sorted(services, paths), sorted_, lambda _: others(paths))

    def _open(self, returned: Returned) -> None:
        dialog = ReturnDialog(self._desk, returned, self._window)
        dialog.draft_requested.connect(self.draft_requested)
        self.dialog = dialog
        dialog.open()

    def _ask(self, copy: SignedCopy) -> None:
        dialog = SignedDialog(self._desk, copy, self._window)
        dialog.signed.connect(self.letter_requested)
        self.dialog = dialog
        dialog.open()


def _sorted(services: Services, paths: tuple[Path, ...]) -> tuple[_Sorted, Changes]:
    returned: list[Returned] = []
    signed: list[SignedCopy] = []
    others: list[Path] = []
    changes = Changes()
    for path in paths:
        try:
            if path.suffix.casefold() == ".docx" and path.is_file():
                data = read_file(path)
                if services.returning.is_ours(data, path.name):
                    found, more = services.returning.take(data, path.name)
                    returned.append(found)
                    changes = changes | more
                    continue
            elif path.suffix.casefold() == ".pdf" and path.is_file() and services.signing.waits():
                signed.append(services.signing.look(path))
                continue
        except KnownError:
            pass
        others.append(path)
    return _Sorted(tuple(returned), tuple(signed), tuple(others)), changes
