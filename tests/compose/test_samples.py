"""The sample library: fit to fill a Kamerbrief."""

from pathlib import Path

import pytest

from app.compose.assembling import assembled
from app.compose.circumstances import ADDRESSED, DATED, REGISTER, Addressed, standing_in
from app.compose.paragraph_file import read_paragraph
from app.compose.render import render
from app.domain.blocks import ListBlock, Table
from app.domain.paragraphs import Paragraph, Register, Used, VariableType
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
    VariableType.PERIOD: "2022-01-01/2022-03-31",
    VariableType.KAMERSTUK: "Kamerstukken II 2021/22, 29911, nr. 348",
    VariableType.PARTY: "33284bbc-6573-45fa-a65e-24ec3bc8b820 de burgemeester van Voorbeeldstad",
    VariableType.LETTER: "33284bbc-6573-45fa-a65e-24ec3bc8b820 brief van 11 januari 2022",
}
LETTERS = [{ADDRESSED: to, REGISTER: register, DATED: day} for to in Addressed for register, day in (
    (Register.KAMER, "2022-06-28"), (Register.CITIZEN, "2023-06-28"),
)]  # fmt: skip


def read(path: Path) -> Paragraph:
    """Return a sample with what stands in it, in a letter to the Kamer."""
    return in_letter(path, LETTERS[0])


def in_letter(path: Path, letter: dict[str, str]) -> Paragraph:
    def lookup(used: Used) -> Paragraph:
        found = written(path.with_name(f"{used.slug}.md"))
        assert found.version == used.version
        return found

    return standing_in(assembled(written(path), lookup), letter)


def written(path: Path) -> Paragraph:
    return read_paragraph(path.read_text("utf-8"), path.name)


def filled(paragraph: Paragraph) -> dict[str, str]:
    return {
        each.name: each.default or (each.choices[0] if each.choices else FILLED[each.type])
        for each in paragraph.variables
    }


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_a_sample_shows_every_variable_when_all_are_filled_in_and_no_gap(path: Path) -> None:
    paragraph = read(path)
    blocks = render(paragraph.body, paragraph.variables, filled(paragraph), path.name)
    assert "value=''" not in str(blocks)
    for each in written(path).variables:
        assert f"{each.name}" in paragraph.body


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_a_sample_has_words_for_every_letter(path: Path) -> None:
    for letter in LETTERS:
        paragraph = in_letter(path, letter)
        blocks = render(paragraph.body, paragraph.variables, filled(paragraph), path.name)
        assert words(blocks)
        assert "value=''" not in str(blocks)


def test_samples_say_something_else_to_another_reader() -> None:
    differing = 0
    for path in PATHS:
        said = {
            str(words(render(each.body, each.variables, filled(each), path.name)))
            for each in (in_letter(path, letter) for letter in LETTERS)
        }
        differing += len(said) > 1
    assert differing >= 8


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_every_choice_of_a_sample_can_be_rendered(path: Path) -> None:
    paragraph = read(path)
    for each in paragraph.variables:
        for stored in (*each.choices, *(("yes", "no") if each.type is VariableType.YES_NO else ()), ""):
            assert render(paragraph.body, paragraph.variables, {**filled(paragraph), each.name: stored}, path.name)


def test_the_library_has_paragraphs_of_every_make() -> None:
    paragraphs = [read(path) for path in PATHS]
    texts = [render(each.body, each.variables, filled(each), each.slug) for each in paragraphs]
    assert len(paragraphs) == len({each.id for each in paragraphs}) >= 25
    kinds = {block.kind for text in texts for block in text if isinstance(block, ListBlock)}
    assert len(kinds) == 4
    assert any(isinstance(block, Table) for text in texts for block in text)
    assert str(texts).count("Footnote(") >= 8
    assert any(written(path).uses for path in PATHS)
    assert {each.type for paragraph in paragraphs for each in paragraph.variables} >= set(FILLED) | {
        VariableType.CHOICE
    }
    assert sum(len(words(text)) for text in texts) > 1_400
