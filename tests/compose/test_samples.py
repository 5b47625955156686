"""The sample library: fit to fill a Kamerbrief."""

from pathlib import Path

import pytest

from app.compose.paragraph_file import read_paragraph
from app.compose.render import render
from app.domain.blocks import ListBlock, Table
from app.domain.paragraphs import Paragraph, VariableType
from app.text.words import words
from tests.compose.examples import TEMPLATES

PATHS = sorted((TEMPLATES / "paragraphs").glob("*.md"))
FILLED = {
    VariableType.DATE: "2022-06-28",
    VariableType.AMOUNT: "1250000",
    VariableType.NUMBER: "12",
    VariableType.YES_NO: "yes",
    VariableType.TEXT: "Voorbeeld",
    VariableType.LINES: "Een\nTwee",
}


def read(path: Path) -> Paragraph:
    return read_paragraph(path.read_text("utf-8"), path.name)


def filled(paragraph: Paragraph) -> dict[str, str]:
    return {
        each.name: each.choices[0] if each.choices else each.default or FILLED[each.type]
        for each in paragraph.variables
    }


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_a_sample_shows_every_variable_when_all_are_filled_in_and_no_gap(path: Path) -> None:
    paragraph = read(path)
    blocks = render(paragraph.body, paragraph.variables, filled(paragraph), path.name)
    assert "value=''" not in str(blocks)
    for each in paragraph.variables:
        assert f"{each.name}" in paragraph.body


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_every_choice_of_a_sample_can_be_rendered(path: Path) -> None:
    paragraph = read(path)
    for each in paragraph.variables:
        for stored in (*each.choices, *(("yes", "no") if each.type is VariableType.YES_NO else ()), ""):
            assert render(paragraph.body, paragraph.variables, {**filled(paragraph), each.name: stored}, path.name)


def test_the_library_has_ten_paragraphs_of_every_make() -> None:
    paragraphs = [read(path) for path in PATHS]
    texts = [render(each.body, each.variables, filled(each), each.slug) for each in paragraphs]
    assert len(paragraphs) == len({each.id for each in paragraphs}) == 10
    kinds = {block.kind for text in texts for block in text if isinstance(block, ListBlock)}
    assert len(kinds) == 4
    assert any(isinstance(block, Table) for text in texts for block in text)
    assert str(texts).count("Footnote(") >= 8
    assert {each.type for paragraph in paragraphs for each in paragraph.variables} >= set(FILLED) | {
        VariableType.CHOICE
    }
    assert sum(len(words(text)) for text in texts) > 1_400
