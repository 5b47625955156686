"""What a reader that speaks needs of the file: title, language, order, no table before the letter begins."""

import subprocess
from pathlib import Path

import pytest
from docx.oxml.ns import qn

from app.domain.blocks import Answer, Cell, Heading, ListKind, Question, Table
from app.domain.inlines import Text
from app.export.docx import write_docx
from app.export.house_settings import read_settings
from app.export.house_style import HouseStyle, load_house_style
from app.export.purpose import Purpose
from app.runtime.paths import installed_paths
from tests.export.letters import LETTERHEAD, MOMENT, bullet, letter, letterhead, para, varied
from tests.export.pages import ToPdf
from tests.export.word_files import members, opened, texts, tree

FOLDER = installed_paths().templates / "house_style"
STYLES = sorted(path.stem for path in FOLDER.glob("*.toml"))


@pytest.fixture(params=STYLES)
def any_style(request: pytest.FixtureRequest) -> HouseStyle:
    return load_house_style(Path(FOLDER), request.param)


def test_no_table_stands_before_the_first_line_of_the_letter(any_style: HouseStyle) -> None:
    data = write_docx(varied(), any_style, Purpose.TO_SEND, MOMENT)
    for name in members(data):
        if name.startswith(("word/header", "word/footer")) and name.endswith(".xml"):
            assert not list(tree(data, name).iter(qn("w:tbl")))
    body = tree(data, "word/document.xml")[0]
    opening = next(each for each in body.iter(qn("w:p")) if each.xpath("string()") == "Geachte heer Voorbeeld,")
    before = [each for each in opening.itersiblings(preceding=True) if each.tag == qn("w:tbl")]
    assert before == []
    assert not list(opening.iterancestors(qn("w:tbl")))


def test_nothing_of_the_letterhead_stands_in_a_box_outside_the_order_of_reading(any_style: HouseStyle) -> None:
    data = write_docx(varied(), any_style, Purpose.TO_SEND, MOMENT)
    for name in texts(data):
        assert not list(tree(data, name).iter(qn("w:txbxContent")))


def test_title_and_language_are_set(any_style: HouseStyle) -> None:
    data = write_docx(letter((para("Tekst."),)), any_style, Purpose.TO_SEND, MOMENT)
    properties = opened(data).core_properties
    assert (properties.title, properties.language) == (letterhead()[1].shown, any_style.settings.language)
    default = next(tree(data, "word/styles.xml").iter(qn("w:lang")))
    assert default.get(qn("w:val")) == any_style.settings.language


def test_a_letter_without_subject_is_called_by_its_kind(house_style: HouseStyle) -> None:
    data = write_docx(letter(fields=letterhead(onderwerp="")), house_style, Purpose.TO_SEND, MOMENT)
    assert opened(data).core_properties.title == "Antwoordbrief"


def test_a_table_says_which_of_its_rows_are_its_head(any_style: HouseStyle) -> None:
    table = Table(1, ((Cell((para("Kop"),)),), (Cell((para("cel"),)),)))
    data = write_docx(letter((table,)), any_style, Purpose.TO_SEND, MOMENT)
    (found,) = tree(data, "word/document.xml").iter(qn("w:tbl"))
    assert [row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None for row in found.iter(qn("w:tr"))] == [
        True,
        False,
    ]


def test_a_question_stands_out_from_its_answer(any_style: HouseStyle) -> None:
    data = write_docx(letter((Question("1", (para("Wat?"),)),)), any_style, Purpose.TO_SEND, MOMENT)
    styles = {each.get(qn("w:styleId")): each for each in tree(data, "word/styles.xml").iter(qn("w:style"))}
    question, answer = (styles[any_style.styles[purpose]] for purpose in ("question", "answer"))
    stands_out = [bool(list(each.iter(qn("w:b"), qn("w:i")))) for each in (question, answer)]
    assert stands_out == [True, False]


def test_the_points_of_a_question_stand_out_with_it(any_style: HouseStyle) -> None:
    points = bullet(ListKind.LETTER, "punt")
    made = letter((Question("1", (para("Wat?"), points)), Answer(("1",), (para("Dit."), points))))
    document = tree(write_docx(made, any_style, Purpose.TO_SEND, MOMENT), "word/document.xml")
    styles = [each.find(f".//{qn('w:pStyle')}").get(qn("w:val")) for each in document.iter(qn("w:p"))
              if each.xpath("string()") == "punt"]  # fmt: skip
    assert styles == [any_style.styles["question_list"], any_style.styles["list"]]
    assert any_style.looks["question_list"].bold == any_style.looks["question"].bold is True


def test_without_a_style_for_them_the_points_of_a_question_look_as_any_list(house_style: HouseStyle) -> None:
    settings = FOLDER.joinpath("rijk.toml").read_text().replace('question_list = "Vraaglijst"\n', "")
    assert read_settings(settings, "eigen").styles["question_list"] == house_style.settings.styles["list"]


@pytest.mark.libreoffice
def test_in_the_pdf_the_letterhead_is_read_before_the_letter_and_not_within_its_first_heading(
    to_pdf: ToPdf, any_style: HouseStyle
) -> None:
    made = letter((Heading(1, (Text("Aanleiding"),)), para("Tekst.")), opening="")
    pdf = to_pdf(write_docx(made, any_style, Purpose.TO_SEND, MOMENT))
    read = subprocess.run(
        ["pdfinfo", "-struct-text", "-"], input=pdf, capture_output=True, check=True
    ).stdout.decode()
    letterhead_read, _, heading = read.partition("H1 (block)")
    assert LETTERHEAD["adres1"].split()[-1] in letterhead_read
    assert heading.split('"')[1] == "Aanleiding"
    assert "Div" not in heading
