"""The letters of the demo as LibreOffice shows them: the words of the resolved letter, and nothing else."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.__main__ import main
from app.composition import Services, opened
from app.domain.resolved import ResolvedLetter
from app.export.paper.pdf import to_pdf
from tests.export.conftest import libreoffice as libreoffice
from tests.export.pages import read_letter, runs_and_notes, squashed, words
from tests.support.desk import surroundings

pytestmark = pytest.mark.libreoffice


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    assert main(["demo", "--out", str(folder)]) == 0
    return folder


@pytest.fixture(scope="module")
def sample(demo: Path) -> Iterator[Services]:
    with opened(surroundings(demo), demo / "archief") as services:
        yield services


def resolved(services: Services, kind: str) -> ResolvedLetter:
    (row,) = [row for row in services.drafting.all() if row.kind == kind]
    return services.resolving.show(row.id).letter


@pytest.mark.parametrize("kind", ["antwoordbrief", "kamerbrief"])
def test_the_pdf_of_a_sample_has_the_words_of_the_letter(
    libreoffice: str, demo: Path, sample: Services, kind: str
) -> None:
    letter = resolved(sample, kind)
    text, notes = runs_and_notes(letter.blocks)
    whole = [letter.opening, *text, letter.closing, *letter.signature_above, *letter.signature_below]
    read = read_letter(to_pdf((demo / f"{kind}.docx").read_bytes()))
    assert squashed(read.body) == squashed(whole)
    assert squashed(read.notes) == squashed(notes)


def test_the_kamerbrief_takes_four_pages_has_six_notes_and_says_voorbeeld_on_each(
    libreoffice: str, demo: Path, sample: Services
) -> None:
    _, notes = runs_and_notes(resolved(sample, "kamerbrief").blocks)
    assert len(notes) == 6
    seen = words(to_pdf((demo / "kamerbrief.docx").read_bytes()))
    pages = max(word.page for word in seen)
    assert pages >= 4
    for page in range(1, pages + 1):
        on_page = [word.text for word in seen if word.page == page]
        assert on_page.count("VOORBEELD") == 2
        assert re.search(rf"Pagina {page} van {pages}", " ".join(on_page))
