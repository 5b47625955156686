"""What a screen reader meets in a house style: paragraphs in order, no table before the text, a mark with words."""

import pytest
from docx.oxml.ns import qn

from app.ooxml.names import NAMESPACES
from app.runtime.paths import installed_paths
from tests.export.word_files import members, paragraphs, tree

FOLDER = installed_paths().templates / "house_style"
STYLES = sorted(path.stem for path in FOLDER.glob("*.docx"))


@pytest.fixture(params=STYLES)
def word_file(request: pytest.FixtureRequest) -> bytes:
    return (FOLDER / f"{request.param}.docx").read_bytes()


def test_no_table_or_text_box_stands_in_a_house_style(word_file: bytes) -> None:
    for name, part in members(word_file).items():
        assert b"<w:tbl>" not in part, name
        assert b"txbxContent" not in part, name


def test_every_picture_has_words_and_the_text_its_language(word_file: bytes) -> None:
    (mark,) = tree(word_file, "word/header1.xml").iter(f"{{{NAMESPACES['wp']}}}docPr")
    assert mark.get("descr")
    (language,) = tree(word_file, "word/styles.xml").iter(qn("w:lang"))
    assert language.get(qn("w:val")) == "nl-NL"


def test_headings_carry_their_level(word_file: bytes) -> None:
    styles = tree(word_file, "word/styles.xml")
    levels = {
        style.find(qn("w:name")).get(qn("w:val")): level.get(qn("w:val"))
        for style in styles.iter(qn("w:style"))
        if (level := style.find(f"{qn('w:pPr')}/{qn('w:outlineLvl')}")) is not None
    }
    assert levels == {"heading 1": "0", "heading 2": "1", "heading 3": "2"}


def test_the_text_comes_after_the_letterhead(word_file: bytes) -> None:
    said = paragraphs(tree(word_file, "word/document.xml"))
    assert said[-1] == "Hier komt de tekst van de brief."
