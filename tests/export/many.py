"""Random letters in number: `python -m tests.export.many 200` prints what LibreOffice and the SDK make of them.

Each letter is written for both purposes. The two must show the same words on the same pages in LibreOffice's PDF, and
neither may have a fault by our own check or an error by the Open XML SDK.
"""

import json
import sys
import tempfile
import time
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings

from app.domain.blocks import Blocks
from app.domain.resolved import LetterField, ResolvedLetter
from app.export.docx import write_docx
from app.export.house_style import HouseStyle, load_house_style
from app.export.paper.pdf import to_pdfs
from app.export.purpose import Purpose
from app.ooxml.package_check import faults
from app.runtime.paths import installed_paths
from tests.export.letters import MOMENT, letter
from tests.export.pages import words
from tests.export.test_any_letter import FIELDS, PARTS
from tests.support.sdk import errors_of, find_validator

BATCH = 25
"""Letters LibreOffice is given at a time."""


def draw(number: int) -> list[ResolvedLetter]:
    """Return `number` letters, the same in every run."""
    made: list[ResolvedLetter] = []

    @settings(
        max_examples=number,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(PARTS, FIELDS.map(tuple))
    def one(parts: list[Blocks], fields: tuple[LetterField, ...]) -> None:
        made.append(letter(*parts, fields=fields))

    one()
    return made[:number]


def look_same(batch: list[list[bytes]]) -> list[bool]:
    """Return for each pair of files whether both show the same words on the same pages."""
    pdfs = to_pdfs([data for pair in batch for data in pair])
    pages = [[(word.text, word.page) for word in words(pdf)] for pdf in pdfs]
    return [pages[place] == pages[place + 1] for place in range(0, len(pages), 2)]


def sdk_errors(validator: str, data: bytes, folder: Path) -> int:
    """Return how many errors the SDK finds in one file."""
    path = folder / "brief.docx"
    path.write_bytes(data)
    return len(errors_of(validator, path))


def run(number: int, style: HouseStyle, validator: str | None) -> dict[str, int]:
    """Return the figures of one run."""
    pairs = [[write_docx(each, style, purpose, MOMENT) for purpose in Purpose] for each in draw(number)]
    same = [same for start in range(0, len(pairs), BATCH) for same in look_same(pairs[start : start + BATCH])]
    figures = {
        "letters": len(pairs),
        "faults": sum(len(faults(data)) for pair in pairs for data in pair),
        "shown_differently": same.count(False),
    }
    if validator:
        with tempfile.TemporaryDirectory() as folder:
            figures["sdk_errors"] = sum(sdk_errors(validator, data, Path(folder)) for pair in pairs for data in pair)
    return figures


if __name__ == "__main__":
    began = time.monotonic()
    rijk = load_house_style(installed_paths().templates / "house_style", "rijk")
    found = run(int(sys.argv[1]), rijk, find_validator())
    spent = round(time.monotonic() - began, 1)
    sys.stdout.write(json.dumps({**found, "seconds": spent}) + "\n")
    sys.exit(1 if found["faults"] or found["shown_differently"] or found.get("sdk_errors") else 0)
