"""What the tests of the export share: the house style, and one start of LibreOffice for all their letters."""

import shutil
from collections.abc import Mapping

import pytest

from app.domain.errors import KnownError
from app.export.docx import write_docx
from app.export.house_style import HouseStyle, load_house_style
from app.export.paper.pdf import find_libreoffice, to_pdfs
from app.export.purpose import Purpose
from app.runtime.paths import installed_paths
from tests.export.letters import MOMENT, awkward, long_subject, plain_words, varied


@pytest.fixture(scope="session")
def house_style() -> HouseStyle:
    """Return the house style that comes with the program."""
    return load_house_style(installed_paths().templates / "house_style", "rijk")


@pytest.fixture(scope="session")
def libreoffice() -> str:
    """Return the program, or skip where it or poppler is absent."""
    if not shutil.which("pdftotext"):
        pytest.skip("pdftotext (poppler-utils) is absent")
    try:
        return find_libreoffice()
    except KnownError:
        pytest.skip("LibreOffice is absent")


@pytest.fixture(scope="session")
def pdfs(house_style: HouseStyle, libreoffice: str) -> Mapping[str, bytes]:
    """Return the letters the tests look at as PDF, by name; starting LibreOffice for each would take minutes."""
    assert libreoffice
    letters = {"varied": varied(), "awkward": awkward(), "words": plain_words(), "long subject": long_subject()}
    files = {
        f"{name} {purpose.value}": write_docx(letter, house_style, purpose, MOMENT)
        for name, letter in letters.items()
        for purpose in Purpose
    }
    files["varied layout"] = write_docx(varied(), house_style, Purpose.TO_SIGN, MOMENT, layout=True)
    return dict(zip(files, to_pdfs(tuple(files.values())), strict=True))
