"""What goes in comes out, exactly, read with python-docx and lxml."""

import re

import pytest
from docx.oxml.ns import qn

from app.domain.inlines import Field
from app.export.docx import write_docx
from app.export.house_style import HouseStyle
from app.export.plain import plain_text
from app.export.preview import preview_html
from app.export.purpose import Purpose
from app.ooxml.package_check import faults
from tests.export.letters import AWKWARD, MOMENT, awkward, letter, para
from tests.export.word_files import opened, texts, tree


@pytest.mark.parametrize("purpose", Purpose)
def test_values_come_out_as_they_went_in(house_style: HouseStyle, purpose: Purpose) -> None:
    data = write_docx(awkward(), house_style, purpose, MOMENT)
    assert faults(data) == ()
    document = texts(data)["word/document.xml"]
    for value in AWKWARD:
        assert f"waarde: {value}" in document
        assert document.count(value) == 3, "in the letterhead, a list and a cell"
        assert f" {value}" in texts(data)["word/footnotes.xml"]


def test_python_docx_reads_the_same_cells(house_style: HouseStyle) -> None:
    word_file = opened(write_docx(awkward(), house_style, Purpose.TO_SEND, MOMENT))
    assert tuple(row.cells[0].text for row in word_file.tables[0].rows) == AWKWARD


def test_values_stand_in_the_manifest_as_they_went_in(house_style: HouseStyle) -> None:
    manifest = tree(write_docx(awkward(), house_style, Purpose.TO_SIGN, MOMENT), "customXml/item1.xml")
    kept = [field.text for field in manifest if field.get("name", "").startswith(("adres", "afzender"))]
    assert set(kept) == set(AWKWARD)


def test_controls_show_the_values(house_style: HouseStyle) -> None:
    document = tree(write_docx(awkward(), house_style, Purpose.TO_SIGN, MOMENT), "word/document.xml")
    shown = [
        control.xpath("string()")
        for control in document.iter(qn("w:sdt"))
        if re.search("adres[1-7]|afzender[1-6]", control[0].find(qn("w:tag")).get(qn("w:val")))
    ]
    assert set(AWKWARD) <= set(shown)


def test_values_stand_in_the_plain_text(house_style: HouseStyle) -> None:
    text = plain_text(awkward())
    for value in AWKWARD:
        assert f"waarde: {value}\n" in text


@pytest.mark.parametrize("value", AWKWARD)
def test_values_stand_in_the_preview_as_text(house_style: HouseStyle, value: str) -> None:
    html = preview_html(letter((para("waarde: ", (Field("waarde", value, value),)),)), house_style)
    (shown,) = re.findall("<p>(?:<a name=[^>]*></a>)?waarde: (.*?)</p>", html)
    assert "<" not in shown
    for entity, sign in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&#x27;", "'"), ("&amp;", "&")):
        shown = shown.replace(entity, sign)
    assert shown == value


@pytest.mark.parametrize("character", ["\0", "\x0b", "\ud800", "\uffff"])
def test_a_character_xml_forbids_is_never_written(house_style: HouseStyle, character: str) -> None:
    with pytest.raises(ValueError, match=f"U\\+{ord(character):04X}"):
        write_docx(letter((para(f"a{character}b"),)), house_style, Purpose.TO_SIGN, MOMENT)
