"""The power fails while letters are kept."""

import random

import pytest

from tests.storage.crash_states import SECTOR, Disk, Happening, Recorder, crashes
from tests.storage.power_loss import LEAST_LOST_BY_CONTROL, run

BEFORE = {"a.db": b"o" * SECTOR * 4}
NEW = b"n" * SECTOR * 2


def test_no_promised_letter_is_lost_and_none_is_kept_by_halves() -> None:
    figures = run(120, seed=1, units=48)
    assert figures.promised > 500, "too little was promised to have been at risk"
    assert figures.bad == 0, figures


def test_the_test_would_see_a_loss() -> None:
    """Without a sync for each unit of work letters are lost; where none were, it is the test that is broken."""
    control = run(60, seed=1, synchronous="NORMAL", units=48)
    assert control.lost + control.without_original >= LEAST_LOST_BY_CONTROL * control.states, control
    assert control.corrupt == control.not_openable == 0, "the log keeps what was written before whole"


def left(way: str, *happened: Happening, seed: int = 1) -> Disk:
    recorder = Recorder(BEFORE)
    for each in happened:
        recorder.play(each)
    return recorder.crashed(way, random.Random(seed))


@pytest.mark.parametrize("way", ["none", "prefix", "subset", "torn"])
def test_what_was_synced_is_there_whatever_happens_next(way: str) -> None:
    for seed in range(20):
        disk = left(way, ("write", "a.db", 0, NEW), ("sync", "a.db"), ("write", "a.db", 0, b"x"), seed=seed)
        assert disk.files()["a.db"][1 : SECTOR * 2] == NEW[1:]


def test_what_was_not_synced_may_be_there_by_any_of_its_sectors() -> None:
    seen = {left("subset", ("write", "a.db", 0, NEW), seed=seed).files()["a.db"] for seed in range(40)}
    old = BEFORE["a.db"]
    assert seen == {
        first + second + old[SECTOR * 2 :]
        for first in (old[:SECTOR], NEW[:SECTOR])
        for second in (old[:SECTOR], NEW[:SECTOR])
    }


def test_a_name_is_certain_only_once_its_file_or_folder_is_synced() -> None:
    made = (("open", "a.db-wal"), ("write", "a.db-wal", 0, NEW))
    assert set(left("none", *made).files()) == {"a.db"}
    assert left("none", *made, ("sync", "a.db-wal")).files()["a.db-wal"] == NEW
    gone = (*made, ("sync", "a.db-wal"), ("delete", "a.db-wal", False))
    assert left("none", *gone).files()["a.db-wal"] == NEW
    assert set(left("prefix", *gone[:-1], ("delete", "a.db-wal", True)).files()) == {"a.db"}
    again = (*gone, ("open", "a.db-wal"), ("sync", "a.db-wal"))
    assert left("none", *again).files()["a.db-wal"] == b""


def test_only_what_was_promised_before_the_crash_counts() -> None:
    happened = [("write", "a.db", 0, NEW), ("sync", "a.db"), ("ack", 1), ("write", "a.db", 0, b"x")]
    for crash in crashes(BEFORE, happened, 50, seed=1):
        assert crash.promised == (crash.point >= 3)
