"""Calls to the system that fail, at every point of what a user does; `fault_sweep` says how."""

import os
import shutil
from pathlib import Path

import pytest

from tests.storage.fault_flows import FLOWS
from tests.storage.fault_sweep import ERRORS, Figures, started

posix = pytest.mark.skipif(os.name == "nt", reason="puts a library in front of the C library")


@posix
@pytest.mark.skipif(not shutil.which("cc"), reason="needs a C compiler")
@pytest.mark.timeout(1200)
def test_whatever_call_fails_nothing_is_lost_the_user_is_told_and_work_goes_on(tmp_path: Path) -> None:
    figures = started(tmp_path / "faulty.so", 2)
    assert len(figures["calls"]) == len(FLOWS) * len(ERRORS)
    assert min(figures["calls"].values()) > 20, "a flow that hardly touches the disk shows nothing"
    assert figures["injected"] > len(FLOWS) * len(ERRORS) * 3
    assert {"ENOSPC: disk_full", "EROFS: archive_read_only", "EIO: archive_disk_error"} <= figures["told"].keys()
    assert figures["clean"], figures["examples"]


def test_one_bad_figure_is_enough() -> None:
    wrong = ("lost", "half", "faults", "not_told", "without_next_step", "stray", "work_stopped", "false_alarm")
    assert Figures().is_clean
    assert not any(Figures(**{name: 1}).is_clean for name in wrong)
