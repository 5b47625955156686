"""Real letters for reading, kept outside the repository; a test that needs them skips where they are absent."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path(os.environ.get("AANHEF_SHARED", ROOT.parent / "shared"))


def shared(name: str) -> Path:
    """Return the path of a real letter, or skip the test where the folder is absent."""
    path = FOLDER / name
    if not path.exists():
        pytest.skip(f"the folder with real letters is absent, so no {name}")
    return path
