"""Locks that go with the process that holds them, whatever ends it."""

import os
import sys

_BEYOND = 1 << 30
"""Where Windows, which bars reading what is locked, is to lock: beyond all a note says."""


def lock(handle: int) -> None:
    """Lock a file for as long as it is open; OSError where somebody else has, or where there are no locks."""
    if sys.platform == "win32":  # pragma: no cover - only there
        import msvcrt

        os.lseek(handle, _BEYOND, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
