"""Thirty invented letters against their truth, letter by letter and field by field."""

import json
import subprocess
import sys
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from app.cli.readings import reading
from app.intake.parts import parts
from app.intake.reading_process import read
from tests.letters.build import TRUTH, build
from tests.letters.comparison import FIELDS, Record, departures
from tests.letters.open_errors import OPEN
from tests.support.shared import shared

_ALL = json.loads(TRUTH.read_text(encoding="utf-8"))
LETTERS: Mapping[str, Record] = {each["file"]: each for each in _ALL["letters"]}
ATTACHED: Mapping[str, Record] = {each["file"]: each for each in _ALL["attached"]}


def _cases() -> list[Any]:
    """Return each letter with each field; those a known error spoils must fail until it is mended."""
    return [
        pytest.param(
            name,
            field,
            id=f"{name[:2]} {field}",
            marks=[pytest.mark.xfail(strict=True, reason=OPEN[name[:2], field])] if (name[:2], field) in OPEN else [],
        )
        for name in LETTERS
        for field in FIELDS
    ]


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder with the thirty letters."""
    made = tmp_path_factory.mktemp("letters")
    build(made)
    return made


@pytest.fixture(scope="session")
def record(folder: Path) -> Callable[[str], Record]:
    """Return a reader of the letters, by name; each is read once."""
    return cache(lambda name: _record((folder / name).read_bytes(), name))


def _record(data: bytes, name: str) -> Record:
    return reading(name, read(data, name).reading)[0]


def test_there_are_thirty_letters_and_each_has_its_truth(folder: Path) -> None:
    assert sorted(each.name for each in folder.iterdir()) == sorted(LETTERS)
    assert len(LETTERS) == 30


def test_open_errors_name_letters_and_fields_there_are() -> None:
    numbers = {name[:2] for name in LETTERS}
    assert [(number, field) for number, field in OPEN if number not in numbers or field not in FIELDS] == []


@pytest.mark.parametrize(("name", "field"), _cases())
def test_a_letter_says_what_a_careful_reader_reads_in_it(
    record: Callable[[str], Record], name: str, field: str
) -> None:
    wrong = departures(field, LETTERS[name], record(name))
    assert not wrong, "\n".join(("", name, LETTERS[name]["note"], *wrong))


@pytest.mark.parametrize("field", FIELDS)
def test_a_letter_attached_to_a_mail_is_a_letter_of_its_own(folder: Path, field: str) -> None:
    (truth,) = ATTACHED.values()
    (part,) = parts((folder / truth["within"]).read_bytes(), truth["within"])
    assert part.name == truth["file"]
    assert departures(field, truth, _record(part.data, part.name)) == ()


def test_the_scorer_that_judges_the_real_letters_is_content(record: Callable[[str], Record], tmp_path: Path) -> None:
    scorer = shared("tools/score_recognise.py")
    for name in LETTERS:
        (tmp_path / name).write_text(json.dumps(record(name)), encoding="utf-8")
    command = [sys.executable, str(scorer), str(TRUTH), str(tmp_path), "--", "cat"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
