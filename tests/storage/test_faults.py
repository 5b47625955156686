"""Calls to the system that fail, at every point of what a user does; `fault_sweep` says how."""

import os
import shutil
from pathlib import Path

import pytest

from tests.storage.fault_flows import FLOWS
from tests.storage.fault_sweep import ERRORS, Figures, started
from tests.support.effort import EFFORT

posix = pytest.mark.skipif(os.name == "nt", reason="puts a library in front of the C library")


@posix
@pytest.mark.skipif(not shutil.which("cc"), reason="needs a C compiler")
@pytest.mark.timeout(1200)
def test_whatever_call_fails_nothing_is_lost_the_user_is_told_and_work_goes_on(tmp_path: Path) -> None:
    # Where all flows were just swept a few show that it can be done here too.
    flows = [flow.name for flow in FLOWS][:: 1 if EFFORT >= 1 else 3]
    figures = started(tmp_path / "faulty.so", 2, *flows)
    assert len(figures["calls"]) == len(flows) * len(ERRORS)
    assert min(figures["calls"].values()) > 20, "a flow that hardly touches the disk shows nothing"
    assert figures["injected"] > len(flows) * len(ERRORS) * 3
    assert {"ENOSPC: disk_full", "EROFS: archive_read_only", "EIO: archive_disk_error"} <= figures["told"].keys()
    assert figures["clean"], figures["examples"]


def test_one_bad_figure_is_enough() -> None:
    wrong = ("lost", "half", "faults", "not_told", "without_next_step", "stray", "work_stopped", "false_alarm")
    assert Figures().is_clean
    assert not any(Figures(**{name: 1}).is_clean for name in wrong)
