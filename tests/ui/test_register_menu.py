"""The menu Register: each dialog by its key, with names for who cannot see, and out by Escape."""

import re
from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from app.ui.backups.dialog import BackupsDialog
from app.ui.library.dialog import LibraryDialog
from app.ui.numbering.dialog import KenmerkenDialog
from app.ui.offices.dialog import OfficesDialog
from app.ui.parties.register import PartiesDialog
from app.ui.shortcuts import keys_as_html
from app.ui.templates.dialog import TemplatesDialog
from tests.ui.conftest import Desk
from tests.ui.test_main_window import nameless

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
KEYS = (
    (Qt.Key.Key_F2, PartiesDialog),
    (Qt.Key.Key_M, OfficesDialog),
    (Qt.Key.Key_N, KenmerkenDialog),
    (Qt.Key.Key_P, BackupsDialog),
    (Qt.Key.Key_J, TemplatesDialog),
    (Qt.Key.Key_G, LibraryDialog),
)


def mnemonic(name: str) -> str:
    found = re.search(r"&(\w)", name)
    return found[1].lower() if found else ""


@pytest.mark.parametrize(("key", "kind"), KEYS)
def test_a_key_opens_each_dialog_every_part_has_a_name_and_escape_leaves_it(
    desk: Desk, key: Qt.Key, kind: type[QWidget]
) -> None:
    desk.key(key, CTRL_SHIFT)
    dialog = desk.window._register.dialog
    assert isinstance(dialog, kind)
    desk.rest()
    assert nameless(dialog) == []
    assert (dialog.width(), dialog.height()) <= (1280, 760)
    letters = Counter(mnemonic(each.text()) for each in dialog.findChildren(QPushButton))
    assert letters.most_common(1)[0][1] == 1
    focused = QApplication.focusWidget()
    assert focused is not None
    with desk.bot.waitSignal(dialog.rejected, timeout=1000):  # type: ignore[attr-defined]
        desk.key(Qt.Key.Key_Escape, on=focused)


@pytest.mark.parametrize(("key", "kind"), KEYS)
def test_enter_in_a_list_never_presses_a_button_at_the_foot(desk: Desk, key: Qt.Key, kind: type[QWidget]) -> None:
    desk.key(key, CTRL_SHIFT)
    dialog = desk.window._register.dialog
    assert isinstance(dialog, kind)
    desk.rest()
    pressed = []
    for button in dialog.findChildren(QPushButton):
        button.clicked.connect(lambda _=False: pressed.append(1))
    desk.key(Qt.Key.Key_Return, on=dialog.left)  # type: ignore[attr-defined]
    assert pressed == []


def test_the_menus_have_letters_of_their_own_and_so_have_their_rows(desk: Desk) -> None:
    table = dict(desk.window.actions_.table())
    assert Counter(map(mnemonic, table)).most_common(1)[0][1] == 1
    rows = [each for each in table["Regis&ter"] if isinstance(each, QAction)]
    assert Counter(mnemonic(each.text()) for each in rows).most_common(1)[0][1] == 1


def test_the_overview_of_keys_tells_of_them(desk: Desk) -> None:
    told = keys_as_html(desk.window.actions_)
    for key in ("Ctrl+Shift+F2", "Ctrl+Shift+M", "Ctrl+Shift+N", "Ctrl+Shift+P", "Ctrl+Shift+J", "Ctrl+Shift+G"):
        assert key in told
