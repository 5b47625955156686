"""A second window of the program, in a process of its own."""

import os
import subprocess
from pathlib import Path

from app.ui.another_window import command_for


def test_the_command_starts_this_program_on_the_folder(tmp_path: Path) -> None:
    """Asked for its help in place of a window, it answers as the program does."""
    program, *arguments = command_for(tmp_path / "een archief")
    assert arguments[-2:] == ["--archive", str(tmp_path / "een archief")]
    told = subprocess.run(
        [program, *arguments, "--help"], capture_output=True, text=True, check=True, env=os.environ, cwd=tmp_path
    )
    assert "aanhef" in told.stdout
