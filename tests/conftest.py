"""What every test stands on: no real home, no display, and no log line nobody asked for."""

import logging
import os
import re
import shutil
from collections.abc import Generator, Iterator
from pathlib import Path

import pytest

from app.composition import Services, opened
from app.intake.reading_process import ReadingProcess
from app.runtime.surroundings import Surroundings
from tests.support import effort
from tests.support.desk import surroundings
from tests.support.shipped import read_once

FOLDER_MISSING = re.compile("the folder with real letters is absent")

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
effort.draw()


@pytest.fixture(autouse=True, scope="session")
def no_real_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep fixtures that outlive a test away from the real home as well."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOME", str(tmp_path_factory.mktemp("home-of-all")))
        yield


class LentProcess(ReadingProcess):
    """Reads files for one test after the other: a start takes half a second, and few tests need one of their own."""

    def close(self) -> None:
        """Stay for the next test."""


@pytest.fixture(autouse=True, scope="session")
def one_reading_process(no_real_home: None) -> Iterator[None]:
    """Have the services of all tests read in one process."""
    lent = LentProcess()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.composition.ReadingProcess", lambda: lent)
        yield
    ReadingProcess.close(lent)


@pytest.fixture(autouse=True, scope="session")
def shipped_files_are_read_once() -> Iterator[None]:
    """A test that changes such a file has a copy of its own."""
    with read_once():
        yield


@pytest.fixture
def own_reading_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have the services of this test start a process of their own, where it matters whether one was started."""
    monkeypatch.setattr("app.composition.ReadingProcess", ReadingProcess)


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test an empty home of its own."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(home / name.lower()))
    return home


@pytest.fixture(autouse=True)
def no_unexpected_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that logs a warning it did not ask for; `caplog.clear()` after looking accepts it."""
    yield
    loud = [record.getMessage() for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not loud, f"unexpected log lines: {loud}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Where AANHEF_NO_SKIP is set everything a test may want has been installed: a skip is then a failure.

    The real letters are the exception; they are not ours to install.
    """
    report = yield
    if report.skipped and os.environ.get("AANHEF_NO_SKIP") and not FOLDER_MISSING.search(str(report.longrepr)):
        report.outcome = "failed"
        report.longrepr = f"skipped although what it needs should be here: {report.longrepr}"
    return report


@pytest.fixture
def around(tmp_path: Path) -> Surroundings:
    """Give a test surroundings of its own."""
    return surroundings(tmp_path)


@pytest.fixture(scope="session")
def new_archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of an archive as it is when it was just made, to be copied."""
    around = surroundings(tmp_path_factory.mktemp("new"))
    with opened(around, around.archive):
        return around.archive


@pytest.fixture
def desk(around: Surroundings, new_archive: Path) -> Iterator[Services]:
    """Give a test the services on a new archive."""
    shutil.copytree(new_archive, around.archive)
    with opened(around, around.archive) as services:
        yield services
