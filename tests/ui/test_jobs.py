import gc
from threading import Event, current_thread, main_thread

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from app.domain.errors import ErrorCode, KnownError
from app.ui.jobs import Jobs


@pytest.fixture
def jobs(qtbot: QtBot):
    made = Jobs()
    yield made
    made.close()


def unwanted(value: object) -> None:
    pytest.fail(f"not wanted: {value}")


def test_work_runs_elsewhere_and_its_result_arrives_at_the_window(qtbot: QtBot, jobs: Jobs) -> None:
    arrived: list[tuple[bool, bool]] = []
    jobs.start(
        lambda: current_thread() is main_thread(),
        lambda was_main: arrived.append((was_main, current_thread() is main_thread())),
        unwanted,
    )
    qtbot.waitUntil(lambda: bool(arrived))
    assert arrived == [(False, True)]


def test_a_known_error_goes_to_who_asked(qtbot: QtBot, jobs: Jobs) -> None:
    def refuse() -> None:
        raise KnownError(ErrorCode.ARCHIVE_BUSY)

    told: list[ErrorCode] = []
    jobs.start(refuse, unwanted, lambda error: told.append(error.code))
    qtbot.waitUntil(lambda: bool(told))
    assert told == [ErrorCode.ARCHIVE_BUSY]


def test_a_defect_is_raised_at_the_window(qtbot: QtBot, jobs: Jobs) -> None:
    with capture_exceptions() as raised:
        jobs.start(lambda: 1 // 0, unwanted, unwanted)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError


def test_only_the_newest_question_of_a_topic_is_answered(qtbot: QtBot, jobs: Jobs) -> None:
    gate, answers = Event(), []
    jobs.start(gate.wait, unwanted, unwanted, "search")
    for number in range(5):
        jobs.start(lambda number=number: number, answers.append, unwanted, "search")
    gate.set()
    qtbot.waitUntil(lambda: not jobs.is_busy)
    assert answers == [4]


def test_closing_waits_for_what_was_given(qtbot: QtBot) -> None:
    jobs, done = Jobs(), []
    for number in range(3):
        jobs.start(lambda number=number: done.append(number), unwanted, unwanted)
    jobs.close()
    assert done == [0, 1, 2]


class Garbage:
    """Something in a cycle that says where it was destroyed."""

    def __init__(self, said: list[bool]) -> None:
        self.said, self.itself = said, self

    def __del__(self) -> None:
        self.said.append(current_thread() is main_thread())


def test_what_the_worker_leaves_is_destroyed_on_the_thread_of_the_window(qtbot: QtBot, jobs: Jobs) -> None:
    said: list[bool] = []

    def litter() -> None:
        for _ in range(5_000):
            Garbage(said)

    jobs.start(litter, lambda _: None, unwanted)
    qtbot.waitUntil(lambda: len(said) == 5_000)
    assert all(said)


def test_python_collects_for_itself_again_once_the_worker_has_ended(qtbot: QtBot) -> None:
    jobs = Jobs()
    assert not gc.isenabled()
    jobs.close()
    assert gc.isenabled()
