"""The same letter gives the same bytes, whatever process, seed of hashes or time zone writes it."""

import os
import subprocess
import sys

from tests.support.shared import ROOT

_WRITE = """
import hashlib
from app.export.docx import write_docx
from app.export.house_style import load_house_style
from app.export.leaving import clean
from app.export.purpose import Purpose
from app.runtime.paths import installed_paths
from tests.export.leaks import LEAKS
from tests.export.seeding import seeded, sound
from tests.export.letters import MOMENT, varied
style = load_house_style(installed_paths().templates / "house_style", "rijk")
for purpose in Purpose:
    print(hashlib.sha256(write_docx(varied(), style, purpose, MOMENT)).hexdigest())
for name in ("comment with a reply", "revision ids", "attached template"):
    print(hashlib.sha256(clean(seeded(sound(style), LEAKS[name].put), "brief", Purpose.TO_SEND).data).hexdigest())
"""


def written(seed: str, zone: str, locale: str) -> str:
    around = os.environ | {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": locale}
    command = [sys.executable, "-c", _WRITE]
    return subprocess.run(command, cwd=ROOT, env=around, capture_output=True, text=True, check=True).stdout


def test_seed_zone_and_locale_change_no_byte() -> None:
    first = written("1", "Europe/Amsterdam", "C.UTF-8")
    assert len(set(first.split())) == 5
    assert written("2", "Pacific/Kiritimati", "C") == first
    assert written("31337", "America/Caracas", "C.UTF-8") == first
