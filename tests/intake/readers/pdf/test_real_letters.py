import re
import unicodedata
from collections import Counter

import pypdfium2
import pytest

from app.domain.passages import Role
from app.intake.readers.pdf import read_pdf
from tests.support.shared import FOLDER, shared

PRINTS = sorted(str(path.relative_to(FOLDER)) for path in FOLDER.glob("letters/**/*.pdf"))


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", unicodedata.normalize("NFKC", text)))


@pytest.mark.parametrize("name", PRINTS or ["letters"])
def test_every_word_of_a_real_letter_is_read_once(name: str) -> None:
    data = shared(name).read_bytes()
    extract = read_pdf(data, name)
    with pypdfium2.PdfDocument(data) as document:
        drawn = "\n".join(page.get_textpage().get_text_range() for page in document)
    # Note marks are taken out, hyphens that PDFium marks are hyphens, accents it leaves beside their letter are set.
    marks = {mark for passage in extract.passages for _, mark in passage.marks}
    drawn = re.sub(r"\s?[´¸]\s?", "", drawn.replace("\ufffe", "-\n").replace("\x02", "-\n"))
    read = words(unicodedata.normalize("NFD", extract.plain).replace("\u0301", "").replace("\u0327", ""))
    missing = words(unicodedata.normalize("NFD", drawn).replace("\u0301", "").replace("\u0327", "")) - read
    marked = {f"{word}{mark}" for word in read for mark in marks} | marks
    assert set(missing) - marked == set()


@pytest.mark.parametrize("name", PRINTS or ["letters"])
def test_the_passages_of_a_real_letter_stand_in_its_plain_text(name: str) -> None:
    extract = read_pdf(shared(name).read_bytes(), name)
    for passage in extract.passages:
        start, end = passage.span(0, len(passage.text))
        said = re.sub(r"[\s-]", "", passage.text)
        assert said[:20] == re.sub(r"[\s-]", "", extract.plain[start:end])[: len(said[:20])]


@pytest.mark.parametrize("name", PRINTS or ["letters"])
def test_nothing_of_the_foot_of_a_print_is_running_text(name: str) -> None:
    passages = read_pdf(shared(name).read_bytes(), name).passages
    body = [passage.text for passage in passages if passage.role is not Role.NOTE]
    assert not any(re.search(r"ISSN \d|^ah-tk-|^Tweede Kamer, vergaderjaar", text) for text in body)
    assert not any(re.search(r"[a-z]- [a-z]", text.replace("- en", "").replace("- of", "")) for text in body)


@pytest.mark.parametrize("name", PRINTS or ["letters"])
def test_notes_of_a_real_letter_count_on_and_each_has_its_mark(name: str) -> None:
    passages = read_pdf(shared(name).read_bytes(), name).passages
    notes = [passage.label for passage in passages if passage.role is Role.NOTE]
    marks = [mark for passage in passages if passage.role is not Role.NOTE for _, mark in passage.marks]
    assert notes == [str(number + 1) for number in range(len(notes))]
    assert sorted(marks, key=int) == notes
