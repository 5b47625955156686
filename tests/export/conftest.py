"""What the tests of the export share: the house style, and one start of LibreOffice for all their letters."""

import shutil
from collections.abc import Iterator, Mapping
from contextlib import closing

import pytest

from app.domain.errors import KnownError
from app.export.docx import write_docx
from app.export.house_style import HouseStyle, load_house_style
from app.export.paper.kept_office import KeptOffice
from app.export.paper.pdf import find_libreoffice
from app.export.purpose import Purpose
from app.runtime.paths import installed_paths
from tests.export.letters import MOMENT, awkward, long_subject, plain_words, varied
from tests.export.pages import ToPdf


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
def to_pdf(libreoffice: str) -> Iterator[ToPdf]:
    """Return what lays a Word file out, by one LibreOffice for all: a start takes longer than ten letters."""
    assert libreoffice
    with closing(KeptOffice()) as office:
        yield office.to_pdf


@pytest.fixture(scope="session")
def pdfs(house_style: HouseStyle, to_pdf: ToPdf) -> Mapping[str, bytes]:
    """Return the letters the tests look at as PDF, by name."""
    letters = {"varied": varied(), "awkward": awkward(), "words": plain_words(), "long subject": long_subject()}
    files = {
        f"{name} {purpose.value}": write_docx(letter, house_style, purpose, MOMENT)
        for name, letter in letters.items()
        for purpose in Purpose
    }
    files["varied layout"] = write_docx(varied(), house_style, Purpose.TO_SIGN, MOMENT, layout=True)
    return {name: to_pdf(file) for name, file in files.items()}
