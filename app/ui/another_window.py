"""A second window of the program, on another archive, in a process of its own."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QProcess


def command_for(folder: Path) -> list[str]:
    """Return the command that opens a window on the archive in `folder`, with the program that runs now."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "app"]
    return [*program, "--archive", str(folder)]


def open_another(folder: Path) -> bool:
    """Open a window on the archive in `folder`; it outlives this one. Return whether it could be started."""
    program, *arguments = command_for(folder)
    started: tuple[bool, int] = QProcess.startDetached(program, arguments)
    return started[0]
