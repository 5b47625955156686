"""A window on a real archive, driven as a person would: by keys."""

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import pytest

from app.composition import Services, opened
from app.domain.letters import Direction, Status
from app.runtime.surroundings import Surroundings
from app.services.registering import Registration
from app.services.writing import written
from tests.support.desk import counting_ids
from tests.support.desk import surroundings as tested
from tests.support.shared import ROOT

pytest.importorskip("PySide6")

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.application import close_down, dress, window_settings
from app.ui.archive_opener import ArchiveOpener
from app.ui.jobs import Jobs
from app.ui.main_window import MainWindow
from app.ui.screens import Screens


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if "tests/ui/" in item.path.as_posix():
            item.add_marker(pytest.mark.qt)
            item.add_marker(pytest.mark.qt_log_ignore("^This plugin does not support ", extend=True))


@dataclass
class Desk:
    """The window under test and what a person does with it."""

    bot: QtBot
    window: MainWindow
    jobs: Jobs

    @property
    def screens(self) -> Screens:
        return self.window.screens

    def until(self, condition: Callable[[], bool]) -> None:
        self.bot.waitUntil(condition, timeout=20_000)

    def rest(self) -> None:
        """Wait until nothing waits for a pause in typing and the worker has nothing to do."""
        composer = self.screens.compose.composer
        composer.flush()
        self.until(lambda: not self.jobs.is_busy)

    def key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, on: QWidget | None = None
    ) -> None:
        QTest.keyClick(on or QApplication.focusWidget() or self.window, key, modifier)

    def ctrl(self, key: Qt.Key) -> None:
        self.key(key, Qt.KeyboardModifier.ControlModifier)

    def type(self, text: str) -> None:
        """Type into whatever has the focus; line ends by the Enter key."""
        for place, line in enumerate(text.split("\n")):
            if place:
                self.key(Qt.Key.Key_Return)
            focused = QApplication.focusWidget()
            assert focused is not None
            QTest.keyClicks(focused, line)


@pytest.fixture
def around(tmp_path: Path) -> Surroundings:
    return tested(tmp_path)


@pytest.fixture(scope="session")
def filled_archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of an archive with the sample library and two invented letters, to be copied."""
    # Whoever works on a copy counts its ids from 1 on.
    around = replace(tested(tmp_path_factory.mktemp("filled")), new_id=counting_ids(1_000_000))
    with opened(around, around.archive) as services:
        loaded = list(services.paragraphs.load([ROOT / "templates" / "paragraphs"]))
        assert not [each.error for each in loaded if each.error]
        register_examples(services)
    return around.archive


@pytest.fixture
def filled(around: Surroundings, filled_archive: Path) -> Surroundings:
    """Surroundings whose archive has the sample library and two invented letters."""
    shutil.copytree(filled_archive, around.archive)
    return around


def register_examples(services: Services) -> None:
    incoming = Registration(
        direction=Direction.INCOMING,
        kind="incoming",
        status=Status.RECEIVED,
        subject="Uithalers in de voorbeeldhaven",
        their_kenmerk="VB-2022-017",
        dated=date(2022, 1, 11),
        sender="A. Voorbeeld",
        sender_function="burgemeester van Voorbeeldstad",
    )
    services.letters.register(incoming, written("# Havens\n\nGeachte minister, het gaat om de havenbedrijven."))
    outgoing = Registration(
        direction=Direction.OUTGOING,
        kind="kamerbrief",
        status=Status.SENT,
        subject="Voortgang van het voorbeeld",
        our_kenmerk="7000001",
        dated=date(2022, 2, 1),
        addressee="de Voorzitter",
    )
    services.letters.register(outgoing, written("Preventie in de wijk.^[Een noot.]\n\n- één\n- twee"))


@pytest.fixture
def open_window(start_window: Callable[[Surroundings], Desk]) -> Callable[[Surroundings], Desk]:
    """Open a window and wait until its archive is open."""

    def open_on(around: Surroundings) -> Desk:
        desk = start_window(around)
        desk.until(lambda: not desk.jobs.is_busy)
        assert desk.screens
        return desk

    return open_on


@pytest.fixture
def made_windows() -> list[tuple[Desk, ArchiveOpener]]:
    """The windows a test opened; who closes one takes it out."""
    return []


@pytest.fixture
def start_window(
    qtbot: QtBot, qapp: QApplication, made_windows: list[tuple[Desk, ArchiveOpener]]
) -> Iterator[Callable[[Surroundings], Desk]]:
    """Open a window; at the end it is closed and its archive with it."""

    def open_on(around: Surroundings) -> Desk:
        dress(qapp, around)
        jobs = Jobs()
        opener = ArchiveOpener(around, around.archive)
        window = MainWindow(jobs, opener, around.paths.resources, window_settings(around))
        desk = Desk(qtbot, window, jobs)
        made_windows.append((desk, opener))
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        window.open_archive()
        return desk

    yield open_on
    for desk, opener in made_windows:
        close_down(desk.window, desk.jobs, opener)


@pytest.fixture
def desk(filled: Surroundings, open_window: Callable[[Surroundings], Desk]) -> Desk:
    """A window on the filled archive."""
    return open_window(filled)
