import gc
import subprocess
import sys

from app.runtime.loading import end_loading


def test_garbage_is_collected_again_once_the_program_is_loaded() -> None:
    shown = subprocess.run(
        [
            sys.executable,
            "-c",
            "import gc; from app.runtime.loading import begin_loading, end_loading\n"
            "begin_loading(); print(gc.isenabled()); end_loading(); print(gc.isenabled(), gc.get_freeze_count() > 0)",
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    assert shown.stdout.split() == ["False", "True", "True"]


def test_without_a_beginning_nothing_is_left_out_of_collecting() -> None:
    before = gc.get_freeze_count()
    end_loading()
    assert gc.isenabled()
    assert gc.get_freeze_count() == before
